"""What bears a claim, from its evidence outwards."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from verifier.checks.passage import Passage, joined
from verifier.text.spans import Interval


@dataclass(frozen=True)
class Bearing:
    """What bears a text: `inside` its evidence, `beside` it in the same sentences, and `near` it.

    `near` is its paragraphs and the two before them. `told` is known from elsewhere, and its offsets are not the
    article's: what the sources of a claim are called; of a sentence of the summary, what its claims say. Both are
    looked up when first asked for: what a text says stands mostly in its evidence.
    """

    intervals: tuple[Interval, ...]
    sentences: tuple[Interval, ...]
    inside: Passage
    beside: Passage
    look_near: Callable[[], Passage]
    look_told: Callable[[], Passage]

    @cached_property
    def near(self) -> Passage:
        """What stands in the paragraphs of the evidence and in those before."""
        return self.look_near()

    @cached_property
    def told(self) -> Passage:
        """What is known from elsewhere."""
        return self.look_told()


def overlapping(intervals: Sequence[Interval], one: Interval) -> Sequence[Interval]:
    """Return those of the sorted, disjoint `intervals` that overlap `one`."""
    first, last = bounds(intervals, one)
    return intervals[first:last]


def bounds(intervals: Sequence[Interval], one: Interval) -> tuple[int, int]:
    """Return from which to before which of the sorted, disjoint `intervals` overlap `one`."""
    first = bisect_right(intervals, one.start, key=lambda i: i.end)
    return first, bisect_left(intervals, one.end, lo=first, key=lambda i: i.start)


def merged(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Return the intervals in order, those that touch or overlap made one."""
    found: list[Interval] = []
    for interval in sorted(intervals):
        if found and interval.start <= found[-1].end:
            found[-1] = Interval(found[-1].start, max(found[-1].end, interval.end))
        else:
            found.append(interval)
    return tuple(found)


def together(bearings: Sequence[Bearing]) -> Bearing:
    """Return several bearings as one."""
    if len(bearings) == 1:
        return bearings[0]
    return Bearing(
        tuple(i for b in bearings for i in b.intervals),
        tuple(s for b in bearings for s in b.sentences),
        joined([b.inside for b in bearings]),
        joined([b.beside for b in bearings]),
        lambda: joined([b.near for b in bearings]),
        lambda: joined([b.told for b in bearings]),
    )
