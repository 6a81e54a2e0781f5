"""Half-open intervals over a text, in Unicode code points."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Interval(NamedTuple):
    """`start` to `end` of a text in code points, `end` excluded; `text[start:end]` is what it holds."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points."""
        return self.end - self.start

    def cut(self, text: str) -> str:
        """Return what stands there."""
        return text[self.start : self.end]

    def overlaps(self, other: "Interval") -> bool:
        """Say whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Interval") -> bool:
        """Say whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def gap(self, other: "Interval") -> int:
        """Return the code points between the two; 0 where they touch or overlap."""
        return max(0, other.start - self.end, self.start - other.end)

    def shifted(self, by: int) -> "Interval":
        """Return the interval moved by `by` code points."""
        return Interval(self.start + by, self.end + by) if by else self


def trimmed(text: str, interval: Interval) -> Interval:
    """Return `interval` without the white space at its ends; empty at its start where nothing is left."""
    start, end = interval
    if not (text[start : start + 1].isspace() or text[end - 1 : end].isspace()):
        return interval
    piece = text[start:end]
    stripped = piece.strip()
    left = len(piece) - len(piece.lstrip())
    return Interval(start + left, start + left + len(stripped)) if stripped else Interval(start, start)


def clipped(intervals: Iterable[Interval], window: Interval) -> tuple[Interval, ...]:
    """Return the parts of `intervals` that lie in `window`, empty ones left out."""
    cut = (Interval(max(i.start, window.start), min(i.end, window.end)) for i in intervals)
    return tuple(i for i in cut if i.end > i.start)


def covered(inner: Interval, outers: Sequence[Interval]) -> int:
    """Return how many code points of `inner` lie in the disjoint `outers`."""
    return sum(piece.length for piece in clipped(outers, inner))
