"""The network: MiniLM's encoder, a head that labels source, cue and content, and heads that link them.

Named and cut so that its export is quick: query, key and value are one product, and so are all heads.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

WIDTH = 384
LAYERS = 6
ATTENTION = 12
INNER = 1536
VOCABULARY = 30522
POSITIONS = 512
LABELS = 7
LINK = 96
EPSILON = 1e-12
SIZES = (LABELS, *(LINK,) * 4)
"""What the heads' product is cut into: labels, content and cue of one link, cue and source of the other."""


class Layer(nn.Module):
    """One layer of a BERT encoder."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.attention = nn.Linear(WIDTH, 3 * WIDTH)
        self.joined = nn.Linear(WIDTH, WIDTH)
        self.attended = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, INNER)
        self.narrow = nn.Linear(INNER, WIDTH)
        self.out = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces: Tensor, allowed: Tensor | None) -> Tensor:
        """Return the pieces (batch × length × width) after this layer; `allowed` says which may be looked at."""
        shape = (*pieces.shape[:2], 3, ATTENTION, WIDTH // ATTENTION)
        query, key, value = self.attention(pieces).view(shape).permute(2, 0, 3, 1, 4)
        seen = attend(query, key, value, allowed)
        pieces = self.attended(pieces + self.dropout(self.joined(seen.transpose(1, 2).reshape(pieces.shape))))
        widened = functional.gelu(self.wide(pieces))
        out: Tensor = self.out(pieces + self.dropout(self.narrow(widened)))
        return out


def attend(query: Tensor, key: Tensor, value: Tensor, allowed: Tensor | None) -> Tensor:
    """Return what each query sees; written out where the network is exported, as that gives the plainest graph."""
    if not torch.onnx.is_in_onnx_export():
        return functional.scaled_dot_product_attention(query, key, value, attn_mask=allowed)
    weights = (query @ key.transpose(-1, -2)) * (WIDTH // ATTENTION) ** -0.5
    return weights.softmax(-1) @ value


class Network(nn.Module):
    """The whole of it. Word embeddings stay as they were pre-trained."""

    def __init__(self, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.words.weight.requires_grad = False
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.capitals = nn.Embedding(2, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.heads = nn.Linear(WIDTH, sum(SIZES))
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids: Tensor, capitals: Tensor, allowed: Tensor | None = None) -> tuple[Tensor, ...]:
        """Return label scores, and the links content → cue and cue → source.

        `ids` and `capitals` are batch × length; `allowed`, batch × length, is true for what is no padding.
        """
        places = torch.arange(ids.shape[1], device=ids.device)
        pieces = self.words(ids) + self.positions(places) + self.capitals(capitals)
        pieces = self.dropout(self.embedded(pieces))
        mask = None if allowed is None else allowed[:, None, None, :]
        for layer in self.layers:
            pieces = layer(pieces, mask)
        labels, content, cue, asking, source = self.heads(self.dropout(pieces)).split(SIZES, -1)
        return labels, link(content, cue), link(asking, source)


def link(from_pieces: Tensor, to_pieces: Tensor) -> Tensor:
    """Return the score of each pair of pieces: batch × from × to."""
    return from_pieces @ to_pieces.transpose(1, 2) / math.sqrt(LINK)
