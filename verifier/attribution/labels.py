"""From the network's label scores to runs of pieces: the best sequence in which no run starts in its middle."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]


class Role(Enum):
    """What a run of pieces is. Labels: 0 outside, then begin and inside of each role in this order."""

    SOURCE = 0
    CUE = 1
    CONTENT = 2


_ROLES = tuple(Role)
_LABELS = 1 + 2 * len(Role)
_INSIDE = tuple(range(2, _LABELS, 2))
_NEVER = -1e4
_STEP = np.zeros((_LABELS, _LABELS), np.float32)
for _inside in _INSIDE:
    _STEP[:, _inside] = _NEVER
    _STEP[[_inside - 1, _inside], _inside] = 0


class Run(NamedTuple):
    """Pieces `first` to before `end` with one role, in the window's `paragraph`; `confidence` 0 to 1."""

    role: Role
    first: int
    end: int
    paragraph: int
    confidence: float


def log_softmax(scores: Floats) -> Floats:
    """Return the logarithms of the probabilities that the scores stand for."""
    shifted = scores - scores.max(-1, keepdims=True)
    logs: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return logs


def best_labels(likely: Floats) -> list[int]:
    """Return the likeliest label sequence in which an inside label follows its own begin or inside.

    The piecewise best is the best of all where it keeps the rule; else the Viterbi search (1967) finds it.
    """
    piecewise = likely.argmax(-1)
    before = np.concatenate(([0], piecewise[:-1]))
    if (_STEP[before, piecewise] == 0).all():
        return [int(label) for label in piecewise]
    return _viterbi(likely)


def _viterbi(likely: Floats) -> list[int]:
    """Return that sequence by plain numbers: of seven labels they are quicker than arrays."""
    score: list[float] = (likely[0] + _STEP[0]).tolist()
    scores = [score]
    for outside, source, in_source, cue, in_cue, content, in_content in likely[1:].tolist():
        best, (_, *own) = max(score), score
        score = [
            best + outside,
            best + source,
            max(own[0], own[1]) + in_source,
            best + cue,
            max(own[2], own[3]) + in_cue,
            best + content,
            max(own[4], own[5]) + in_content,
        ]
        scores.append(score)
    labels = [score.index(max(score))]
    for score in reversed(scores[:-1]):
        labels.append(_before(labels[-1], score))
    return labels[::-1]


def _before(label: int, score: Sequence[float]) -> int:
    """Return the label that leads to `label` by the scores of those before it."""
    if label in _INSIDE:
        return label - 1 if score[label - 1] >= score[label] else label
    return score.index(max(score))


def runs(labels: Sequence[int], likely: Floats, is_text: Sequence[bool]) -> list[Run]:
    """Return the runs that `labels` spell, in order; none crosses a piece that is no text."""
    found: list[Run] = []
    chosen = likely[np.arange(len(labels)), labels]
    paragraph, first = 0, None
    for at, label in enumerate([*labels, 0]):
        inside = label in _INSIDE and first is not None
        if first is not None and not (inside and is_text[at]):
            role = _ROLES[(labels[first] - 1) // 2]
            found.append(Run(role, first, at, paragraph, float(np.exp(chosen[first:at].mean()))))
            first = None
        if at < len(labels) and not is_text[at]:
            paragraph += 1
        elif label and first is None:
            first = at
    return found
