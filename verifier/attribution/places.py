"""Disjoint intervals in order, asked where they lie without going through them all."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from verifier.text.spans import Interval


def merged(intervals: Iterable[Interval]) -> list[Interval]:
    """Return what the intervals cover, as disjoint intervals in order."""
    found: list[Interval] = []
    for one in sorted(intervals):
        if found and one.start < found[-1].end:
            found[-1] = Interval(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return found


class Places:
    """Disjoint intervals over one text."""

    def __init__(self, intervals: Iterable[Interval]) -> None:
        self._all = tuple(sorted(intervals))
        self._starts = [i.start for i in self._all]
        self._ends = [i.end for i in self._all]

    def indices(self, window: Interval) -> range:
        """Return the indices of those that share a code point with `window`."""
        return range(bisect_right(self._ends, window.start), bisect_left(self._starts, window.end))

    def at(self, window: Interval) -> tuple[Interval, ...]:
        """Return those that share a code point with `window`."""
        found = self.indices(window)
        return self._all[found.start : found.stop]

    def before(self, offset: int) -> int:
        """Return the index of the one that starts at `offset` or last before it; 0 where none does."""
        return max(0, bisect_right(self._starts, offset) - 1)
