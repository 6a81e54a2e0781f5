"""What the network is to answer for a window: a label for each word, and where its links point.

Every word answers at its first piece; the others are not asked.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from training.annotated import Piece
from training.examples import Said
from verifier.attribution.windows import Window

Ints = npt.NDArray[np.int64]
IGNORED = -100
"""What is not asked: the value that cross-entropy skips."""
_APART = re.compile(r"[\w\n]")


@dataclass(frozen=True)
class Targets:
    """One number a piece. A link's target is the first piece of the cue or source; 0, where it is not in the window."""

    labels: Ints
    to_cue: Ints
    to_source: Ints


def targets(window: Window, attributions: Sequence[Said], text: str) -> Targets:
    """Return what the network is to answer; an attribution whose words another has already taken gets links alone."""
    size = len(window.ids)
    found = Targets(np.zeros(size, np.int64), np.full(size, IGNORED), np.full(size, IGNORED))
    places = np.array([start for start, _ in window.offsets])
    for said in attributions:
        parts = [[_within(places, p) for p in _merged(text, pieces)] for pieces in said]
        for role, runs in enumerate(parts):
            for run in runs:
                _label(found.labels, run, 1 + 2 * role)
        source, cue, content = (np.concatenate([*runs, np.zeros(0, np.int64)]).astype(np.int64) for runs in parts)
        found.to_cue[content] = cue[0] if len(cue) else 0
        if len(cue) and (len(source) or not said.source):
            found.to_source[cue[0]] = source[0] if len(source) else 0
    return _at_first_pieces(found, window)


def _within(places: Ints, piece: Piece) -> Ints:
    return np.flatnonzero((places >= piece.start) & (places < piece.end))


def _label(labels: Ints, run: Ints, begin: int) -> None:
    if len(run) and not labels[run].any():
        labels[run] = begin + 1
        labels[run[0]] = begin


def _merged(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a role: joined where no word or line's end lies between them, and cut where a line ends."""
    joined: list[Piece] = []
    for piece in pieces:
        if joined and not _APART.search(text, joined[-1].end, piece.start):
            joined[-1] = Piece(joined[-1].start, max(joined[-1].end, piece.end))
        else:
            joined.append(piece)
    for piece in joined:
        for line in re.finditer(r"[^\n]+", text[piece.start : piece.end]):
            yield Piece(piece.start + line.start(), piece.start + line.end())


def _at_first_pieces(found: Targets, window: Window) -> Targets:
    """Return the targets with those of later pieces of a word, and of pieces that are no text, not asked."""
    asked = window.begins
    return Targets(
        np.where(asked, found.labels, IGNORED),
        np.where(asked, found.to_cue, IGNORED),
        np.where(asked, found.to_source, IGNORED),
    )
