"""Break text into lines of so many terminal columns: wide letters take two, combining marks none."""

import re
from collections.abc import Iterator
from typing import Final
from unicodedata import category, east_asian_width

_SPACES: Final = re.compile(r"[^\S\u00a0\u202f]+")
"""White space at which a line may break: not the two no-break spaces."""

_NO_COLUMN: Final = frozenset({"Mn", "Me", "Cf"})


def columns(text: str) -> int:
    """Return how many columns a terminal gives to `text`."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(letter: str) -> int:
    if category(letter) in _NO_COLUMN:
        return 0
    return 2 if east_asian_width(letter) in "WF" else 1


def wrapped(text: str, width: int) -> Iterator[str]:
    """Yield the lines of `text`, none wider than `width`; a longer word is cut."""
    line, taken = "", 0
    for word in _SPACES.split(text.strip()):
        for piece in _cut(word, width):
            wide = columns(piece)
            if line and taken + 1 + wide > width:
                yield line
                line, taken = piece, wide
            else:
                line, taken = (f"{line} {piece}", taken + 1 + wide) if line else (piece, wide)
    yield line


def _cut(word: str, width: int) -> Iterator[str]:
    """Yield `word` whole, or in pieces that fit."""
    if columns(word) <= width:
        yield word
        return
    start, taken = 0, 0
    for at, letter in enumerate(word):
        if (taken := taken + _columns(letter)) > width and at > start:
            yield word[start:at]
            start, taken = at, _columns(letter)
    yield word[start:]
