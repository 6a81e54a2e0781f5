"""The network: MiniLM's encoder, a head that labels source, cue and content, and heads that link them.

Named and cut so that its export is quick: query, key and value are one product, and so are all heads; in the last layer
only those pieces ask that answer for a word.
"""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.sizes import ATTENTION, WHOLE, Size

WIDTH = 384
HEAD = WIDTH // ATTENTION
VOCABULARY = 30522
POSITIONS = 512
LABELS = 7
LINK = 96
EPSILON = 1e-12
SIZES = (LABELS, *(LINK,) * 4)
"""What the heads' product is cut into: labels, content and cue of one link, cue and source of the other."""


class Layer(nn.Module):
    """One layer of a BERT encoder."""

    def __init__(self, dropout: float, size: Size) -> None:
        super().__init__()
        self.size = size
        self.attention = nn.Linear(WIDTH, 3 * size.attention * HEAD)
        self.joined = nn.Linear(size.attention * HEAD, WIDTH)
        self.attended = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.wide = nn.Linear(WIDTH, size.inner)
        self.narrow = nn.Linear(size.inner, WIDTH)
        self.out = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces: Tensor, allowed: Tensor | None, asking: Tensor | None = None) -> Tensor:
        """Return the pieces (batch × length × width) after this layer.

        `allowed` says which may be looked at; `asking` the places of those that are returned, in all rows the same
        (all: None).
        """
        shape = (*pieces.shape[:2], 3, self.size.attention, HEAD)
        query, key, value = self.attention(pieces).view(shape).permute(2, 0, 3, 1, 4)
        if asking is not None:
            query, pieces = query[:, :, asking], pieces[:, asking]
        seen = attend(query, key, value, allowed).transpose(1, 2).flatten(2)
        pieces = self.attended(pieces + self.dropout(self.joined(seen)))
        widened = functional.gelu(self.wide(pieces))
        out: Tensor = self.out(pieces + self.dropout(self.narrow(widened)))
        return out


def attend(query: Tensor, key: Tensor, value: Tensor, allowed: Tensor | None) -> Tensor:
    """Return what each query sees; written out where the network is exported, as that gives the plainest graph."""
    if not torch.onnx.is_in_onnx_export():
        return functional.scaled_dot_product_attention(query, key, value, attn_mask=allowed)
    weights = (query @ key.transpose(-1, -2)) * HEAD**-0.5
    return weights.softmax(-1) @ value


class Network(nn.Module):
    """The whole of it. Word embeddings stay as they were pre-trained."""

    def __init__(self, sizes: Sequence[Size] = WHOLE, dropout: float = 0.1) -> None:
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.words.weight.requires_grad = False
        self.positions = nn.Embedding(POSITIONS, WIDTH)
        self.capitals = nn.Embedding(2, WIDTH)
        self.embedded = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(dropout, size) for size in sizes)
        self.heads = nn.Linear(WIDTH, sum(SIZES))
        self.dropout = nn.Dropout(dropout)

    def forward(
        self, ids: Tensor, capitals: Tensor, asking: Tensor | None = None, allowed: Tensor | None = None
    ) -> tuple[Tensor, ...]:
        """Return label scores, and the links content → cue and cue → source, of the pieces `asking` (all: None).

        `ids` and `capitals` are batch × length; `asking` are places, in all rows the same; `allowed`, batch × length,
        is true for what is no padding.
        """
        return self.answers(self.states(ids, capitals, asking, allowed)[-1])

    def states(
        self, ids: Tensor, capitals: Tensor, asking: Tensor | None = None, allowed: Tensor | None = None
    ) -> list[Tensor]:
        """Return the pieces after each layer; after the last one those `asking`."""
        places = torch.arange(ids.shape[1], device=ids.device)
        pieces = self.words(ids) + self.positions(places) + self.capitals(capitals)
        found = [self.dropout(self.embedded(pieces))]
        mask = None if allowed is None else allowed[:, None, None, :]
        for layer in self.layers:
            found.append(layer(found[-1], mask, asking if layer is self.layers[-1] else None))
        return found[1:]

    def answers(self, state: Tensor) -> tuple[Tensor, ...]:
        """Return what the heads make of the pieces after the last layer: labels, content → cue, cue → source."""
        labels, content, cue, asking, source = self.heads(self.dropout(state)).split(SIZES, -1)
        return labels, link(content, cue), link(asking, source)


def link(from_pieces: Tensor, to_pieces: Tensor) -> Tensor:
    """Return the score of each pair of pieces: batch × from × to."""
    return from_pieces @ to_pieces.transpose(1, 2) / math.sqrt(LINK)
