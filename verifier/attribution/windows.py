"""Word pieces packed into windows that the tagger's network reads at once."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

Pieces: TypeAlias = tuple[Sequence[int], Sequence[tuple[int, int]]]
Encode: TypeAlias = Callable[[str], Pieces]
"""Turns a text into word-piece ids and their offsets in code points, without special pieces."""

WINDOW = 256
"""Pieces in a window: the length that the weights were trained at."""
_CLS, _SEP = 101, 102
SPECIAL = (-1, -1)
"""The offsets of a piece that stands for no text."""
_CUT_AFTER = frozenset('.?!”"')


class Words(NamedTuple):
    """The words and special pieces of a window: the piece that answers for each, its offsets, whether it is text."""

    at: npt.NDArray[np.int64]
    offsets: tuple[tuple[int, int], ...]
    is_text: tuple[bool, ...]


class Window(NamedTuple):
    """Pieces of whole paragraphs.

    `capitals` is 1 for pieces of a capitalised word, as the vocabulary has no case; `begins` is true for the first
    piece of a word, which answers for the others.
    """

    ids: npt.NDArray[np.int64]
    capitals: npt.NDArray[np.int64]
    begins: npt.NDArray[np.bool_]
    offsets: tuple[tuple[int, int], ...]

    def words(self) -> Words:
        """Return the words in order, each with the offsets of all its pieces."""
        is_text = [start >= 0 for start, _ in self.offsets]
        at = np.flatnonzero(self.begins | ~np.array(is_text, np.bool_))
        firsts: list[int] = at.tolist()
        ends = [*firsts[1:], len(self.offsets)]
        offsets = [(self.offsets[a][0], self.offsets[b - 1][1]) for a, b in zip(firsts, ends, strict=True)]
        return Words(at, tuple(offsets), tuple([is_text[a] for a in firsts]))

    def interval(self, first: int, end: int) -> Interval:
        """Return the text from piece `first` to the one before `end`."""
        return Interval(self.offsets[first][0], self.offsets[end - 1][1])


def windows(text: str, encode: Encode, first: int = WINDOW) -> Iterator[Window]:
    """Yield `text` in windows of whole paragraphs, as many to each as it takes; to the first, as `first` pieces take.

    Its layout is the one that the weights were trained on: [CLS] paragraph [SEP] paragraph [SEP] …
    """
    held: list[Pieces] = []
    size, most = 1, first
    for ids, offsets in _paragraph_pieces(text, encode):
        if held and size + len(ids) + 1 > most:
            yield _window(text, held)
            held, size, most = [], 1, WINDOW
        held.append((ids, offsets))
        size += len(ids) + 1
    if held:
        yield _window(text, held)


def _paragraph_pieces(text: str, encode: Encode) -> Iterator[Pieces]:
    longest = WINDOW - 2
    for start, end in paragraphs(text):
        ids, found = encode(text[start:end])
        offsets = [(a + start, b + start) for a, b in found]
        at = 0
        while at < len(ids):
            cut = _cut(text, offsets, at, longest)
            yield ids[at:cut], offsets[at:cut]
            at = cut


def _cut(text: str, offsets: Sequence[tuple[int, int]], at: int, longest: int) -> int:
    """Return where the window that starts at piece `at` ends: after a full stop in its second half, if it must."""
    if len(offsets) - at <= longest:
        return len(offsets)
    for k in range(at + longest - 1, at + longest // 2, -1):
        if text[offsets[k][0]] in _CUT_AFTER:
            return k + 1
    return at + longest


def _window(text: str, held: Sequence[Pieces]) -> Window:
    ids: list[int] = [_CLS]
    offsets: list[tuple[int, int]] = [SPECIAL]
    for piece_ids, piece_offsets in held:
        ids += [*piece_ids, _SEP]
        offsets += [*piece_offsets, SPECIAL]
    begins, capitals = _read(text, offsets)
    return Window(np.array(ids, np.int64), np.array(capitals, np.int64), np.array(begins, np.bool_), tuple(offsets))


def _read(text: str, offsets: Sequence[tuple[int, int]]) -> tuple[list[bool], list[bool]]:
    """Return of each piece whether it begins a word, and whether its word is capitalised."""
    begins: list[bool] = []
    capitals: list[bool] = []
    capital = False
    for start, _ in offsets:
        goes_on = start > 0 and text[start - 1].isalnum()
        if not goes_on:
            capital = start >= 0 and text[start].isupper()
        begins.append(start >= 0 and not (goes_on and text[start].isalnum()))
        capitals.append(capital)
    return begins, capitals
