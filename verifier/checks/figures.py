"""The quantities and the times among the words of a text: which of its figures are which."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple, TypeVar

from verifier.checks.row import Row
from verifier.text.dates import When, dates
from verifier.text.lexicon import NUMBER, TIME
from verifier.text.numbers import Quantity, quantities
from verifier.text.words import Word

_T = TypeVar("_T")
_KINDS = attrgetter("kinds")
FIGURE = NUMBER | TIME
"""Kinds of the words that may begin one."""


class Figures(NamedTuple):
    """The quantities and the times of a text, in order. Figures of times are not quantities here."""

    quantities: tuple[Quantity, ...]
    dates: tuple[When, ...]


NO_FIGURES = Figures((), ())


def figures(text: str, found: Sequence[Word]) -> Figures:
    """Return the figures among the words `found` in `text`."""
    leads = [n for n, kinds in enumerate(map(_KINDS, found)) if kinds & FIGURE]
    times = dates(text, found, leads)
    taken = Row(t.interval for t in times if _is_date(t))
    return Figures(tuple([q for q in quantities(text, found, leads) if not taken.holds(q.interval.start)]), times)


def _is_date(when: When) -> bool:
    """Say whether its figures tell a time; those of "two days later" are a quantity as well."""
    return when.relative is None


def inside(items: tuple[_T, ...], starts: Sequence[int], intervals: Sequence[tuple[int, int]]) -> tuple[_T, ...]:
    """Return those of the items, which start at `starts`, that start in one of the intervals."""
    if not items:
        return ()
    found: list[_T] = []
    for start, end in intervals:
        first = bisect_left(starts, start)
        found.extend(items[first : bisect_left(starts, end, first)])
    return tuple(found)
