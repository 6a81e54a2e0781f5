"""Intervals in order, and which of them overlap another one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from verifier.text.spans import Interval


class Row:
    """Intervals in order and disjoint: the paragraphs of a text, or its sentences. Looked up by bisection."""

    def __init__(self, intervals: Iterable[Interval]) -> None:
        self.intervals = tuple(intervals)
        self._starts = [i.start for i in self.intervals]
        self._ends = [i.end for i in self.intervals]

    def bounds(self, one: Interval) -> tuple[int, int]:
        """Return from which to before which of the intervals overlap `one`."""
        start, end = one
        first = bisect_right(self._ends, start)
        return first, bisect_left(self._starts, end, first)

    def holds(self, at: int) -> bool:
        """Say whether the code point at `at` stands in one of the intervals."""
        after = bisect_right(self._starts, at)
        return after > 0 and at < self._ends[after - 1]

    def overlapping(self, one: Interval) -> tuple[Interval, ...]:
        """Return those of the intervals that overlap `one`."""
        start, end = one
        first = bisect_right(self._ends, start)
        return self.intervals[first : bisect_left(self._starts, end, first)]


def merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the intervals in order, those that touch or overlap made one."""
    found: list[Interval] = []
    ordered = sorted(intervals)
    if len(ordered) < 2:  # noqa: PLR2004 - nothing to merge
        return tuple(ordered)
    for interval in ordered:
        if found and interval.start <= found[-1].end:
            found[-1] = Interval(found[-1].start, max(found[-1].end, interval.end))
        else:
            found.append(interval)
    return tuple(found)
