"""Evidence and a telling of it, side by side, as the network reads them."""

from collections.abc import Callable, Container, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier.text.words import Word, words

Pieces: TypeAlias = tuple[Sequence[int], Sequence[tuple[int, int]]]
Encode: TypeAlias = Callable[[str], Pieces]
"""Turns a text into word-piece ids and their offsets in code points, without special pieces."""
Ints: TypeAlias = npt.NDArray[np.int64]

CLS, SEP = 101, 102
EVIDENCE, TELLING = 192, 96
"""Pieces of each that are read: four long sentences, and one."""
SIGNS = 8
"""How many signs there are: told or evidence, × a counterpart in the other or none, × capitalised or not."""
TOLD, MET, CAPITAL = 4, 2, 1
"""What a piece's sign is added up from."""


class Paired(NamedTuple):
    """The pieces of both: [CLS] evidence [SEP] [CLS] telling [SEP].

    `signs` says of each piece which side it is on, whether a word of its stem stands on the other, and whether it is
    capitalised. The telling's pieces begin at `told` with its [CLS]; `offsets` are theirs in the telling, without the
    special pieces.
    """

    ids: Ints
    signs: Ints
    told: int
    offsets: tuple[tuple[int, int], ...]


def paired(evidence: str, telling: str, encode: Encode) -> Paired:
    """Return the two side by side; what goes beyond `EVIDENCE` or `TELLING` pieces is cut off.

    Linear in both: a text is cut to what so many pieces can hold before it is split.
    """
    first, of_evidence = side(evidence, EVIDENCE, encode)
    second, of_telling = side(telling, TELLING, encode)
    signs = [*first.signs(of_telling), *(TOLD + sign for sign in second.signs(of_evidence))]
    ids = np.array([*first.ids, *second.ids], np.int64)
    return Paired(ids, np.array(signs, np.int64), len(first.ids), second.offsets[1:-1])


_WIDEST = 16
"""Code points that a piece is taken to hold at most, before texts are cut."""
_NOWHERE = (-1, -1)


class Side(NamedTuple):
    """The pieces of a side with its special ones, and the word that each lies in; punctuation lies in none."""

    ids: Sequence[int]
    offsets: tuple[tuple[int, int], ...]
    held: Sequence[Word | None]

    def signs(self, others: Container[str]) -> list[int]:
        """Return the sign of each piece, given the stems of the other side."""
        return [MET * (w.stem in others) + CAPITAL * w.capital if w else 0 for w in self.held]


def side(text: str, most: int, encode: Encode) -> tuple[Side, frozenset[str]]:
    """Return a side of at most so many pieces, and the stems of its words."""
    text = text[: most * _WIDEST]
    ids, offsets = encode(text)
    found = words(text)
    held = _held(found, offsets[:most])
    whole = Side([CLS, *ids[:most], SEP], (_NOWHERE, *offsets[:most], _NOWHERE), [None, *held, None])
    return whole, frozenset(w.stem for w in found)


def _held(found: Sequence[Word], offsets: Sequence[tuple[int, int]]) -> Iterator[Word | None]:
    at = 0
    for start, _ in offsets:
        while at < len(found) and found[at].end <= start:
            at += 1
        yield found[at] if at < len(found) and found[at].start <= start else None
