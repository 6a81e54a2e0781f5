"""Learning: batches by length, one loss over labels and links, AdamW, and a running mean of the weights."""

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

from training.examples import Example
from training.network import Network
from training.targets import IGNORED, Targets, targets
from verifier.attribution.windows import WINDOW, Encode, Window, windows

Ints = npt.NDArray[np.int64]
LINKS = 0.25
"""What a link's loss counts beside a label's."""
FORGETS = 0.998
"""What the running mean of the weights keeps at each step."""
LONGEST_GRADIENT = 1.0
_UNASKED = -1e4


@dataclass(frozen=True)
class Sample:
    """A window and what the network is to answer: the outermost attributions."""

    window: Window
    wanted: Targets


def samples(example: Example, encode: Encode, chance: random.Random) -> Iterator[Sample]:
    """Yield the windows of an article, cut at another place each time."""
    for window in windows(example.text, encode, chance.randint(WINDOW // 3, WINDOW)):
        yield Sample(window, targets(window, example.outer, example.text))


def batches(found: list[Sample], pieces: int, chance: random.Random) -> list[list[Sample]]:
    """Return the samples in batches of like length, each of at most so many pieces, padding counted, in any order."""
    ordered = sorted(found, key=lambda s: len(s.window.ids) + 30 * chance.random())
    made: list[list[Sample]] = [[]]
    longest = 0
    for sample in ordered:
        longest = max(longest, len(sample.window.ids))
        if longest * (len(made[-1]) + 1) > pieces and made[-1]:
            made.append([])
            longest = len(sample.window.ids)
        made[-1].append(sample)
    chance.shuffle(made)
    return made


def _padded(rows: Sequence[Ints], fill: int) -> Tensor:
    length = max(map(len, rows))
    return torch.from_numpy(np.stack([np.pad(r, (0, length - len(r)), constant_values=fill) for r in rows]))


class Given(NamedTuple):
    """A batch as the network takes it, batch × length: ids, capitals, and what is no padding."""

    ids: Tensor
    capitals: Tensor
    allowed: Tensor


def given(batch: Sequence[Sample]) -> Given:
    """Return the windows of a batch, padded to the longest."""
    ids = _padded([s.window.ids for s in batch], 0)
    sizes = torch.tensor([len(s.window.ids) for s in batch])
    return Given(ids, _padded([s.window.capitals for s in batch], 0), torch.arange(ids.shape[1]) < sizes[:, None])


def barred(allowed: Tensor) -> Tensor:
    """Return what is added to links so that none points at padding."""
    return torch.where(allowed, 0.0, _UNASKED)[:, None, :]


def loss(network: Network, batch: Sequence[Sample]) -> Tensor:
    """Return how far the network is from the targets of a batch."""
    windows = given(batch)
    return missed(network(windows.ids, windows.capitals, allowed=windows.allowed), windows.allowed, batch)


def missed(answers: tuple[Tensor, ...], allowed: Tensor, batch: Sequence[Sample]) -> Tensor:
    """Return how far answers (labels and both links) are from the targets of a batch."""
    labels, to_cue, to_source = answers
    wanted = [s.wanted for s in batch]
    total = _cross(labels, [t.labels for t in wanted])
    total = total + LINKS * _cross(to_cue + barred(allowed), [t.to_cue for t in wanted])
    return total + LINKS * _cross(to_source + barred(allowed), [t.to_source for t in wanted])


def _cross(scores: Tensor, wanted: Sequence[Ints]) -> Tensor:
    flat = _padded(wanted, IGNORED).flatten()
    if not (flat != IGNORED).any():
        return scores.sum() * 0
    return functional.cross_entropy(scores.flatten(0, 1), flat, ignore_index=IGNORED)


Judge = Callable[[Network, Sequence[Sample]], Tensor]
"""How far a network is from what a batch asks of it."""


class Learner:
    """A network being trained, the running mean of its weights, and its optimiser."""

    def __init__(self, network: Network, frozen: int, judged: Judge = loss) -> None:
        """Take the network; its embeddings and its lowest `frozen` layers stay as they are (none: 0)."""
        self.network = network
        self.judged = judged
        self.mean = copy.deepcopy(network).eval()
        self.step = 0
        if frozen:
            for module in (network.positions, network.capitals, network.embedded, *network.layers[:frozen]):
                module.requires_grad_(requires_grad=False)
        learning = [(n, p) for n, p in network.named_parameters() if p.requires_grad]
        heads = [p for n, p in learning if n.startswith("heads")]
        encoder = [p for n, p in learning if not n.startswith("heads")]
        groups = [{"params": encoder}, {"params": heads}]
        self.optimiser = torch.optim.AdamW(groups, lr=0.0, weight_decay=0.01)

    def learn(self, batch: Sequence[Sample], rate: float, heads: float) -> float:
        """Take one step and return the loss before it."""
        for group, value in zip(self.optimiser.param_groups, (rate, heads), strict=True):
            group["lr"] = value
        found = self.judged(self.network, batch)
        self.optimiser.zero_grad()
        found.backward()
        nn.utils.clip_grad_norm_([p for g in self.optimiser.param_groups for p in g["params"]], LONGEST_GRADIENT)
        self.optimiser.step()
        self.step += 1
        self._remember()
        return float(found.detach())

    @torch.no_grad()
    def _remember(self) -> None:
        keep = min(FORGETS, (1 + self.step) / (10 + self.step))
        for mean, now in zip(self.mean.parameters(), self.network.parameters(), strict=True):
            if now.requires_grad:
                mean.lerp_(now, 1 - keep)
