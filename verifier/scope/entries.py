"""The entries of a live blog: lines that open with a time of day, newest first or last."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from verifier.text.spans import Interval

_TIME = re.compile(r"(\d{1,2})[.:](\d\d) ?([ap])?\.?m?\b")
_LEAST = 2
"""Lines that open with a time make a live blog: one alone may be anything."""


class Entries(NamedTuple):
    """Where the entries start, and whether the newest stands first."""

    starts: tuple[int, ...]
    newest_first: bool

    def floor(self, at: int) -> int:
        """Return where the entry starts that `at` stands in; 0 where there is none."""
        n = bisect_right(self.starts, at)
        return self.starts[n - 1] if n else 0

    def order(self, at: int) -> int:
        """Return a number that is the greater the later what stands at `at` was told; within an entry, in its order."""
        n = bisect_right(self.starts, at)
        return (len(self.starts) - n if self.newest_first else n) * (1 << 40) + at


def entries(text: str, lines: Sequence[Interval]) -> Entries:
    """Return the entries of a live blog; none for any other text."""
    timed = [(line.start, _minutes(m)) for line in lines if (m := _TIME.match(text, line.start, line.end))]
    if len(timed) < _LEAST:
        return Entries((), newest_first=False)
    falls = sum(b < a for (_, a), (_, b) in pairwise(timed))
    return Entries(tuple(start for start, _ in timed), newest_first=falls * 2 > len(timed) - 1)


def _minutes(match: re.Match[str]) -> int:
    hour, minute, half = match.groups()
    return (int(hour) % 12 + 12 * (half == "p") if half else int(hour)) * 60 + int(minute)
