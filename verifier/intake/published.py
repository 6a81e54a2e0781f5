"""The day of publication, where the page prints one above its article: "12 June 2025 | Updated 13 June 2025, 9.14am".

Only a whole date counts, with its year, on a short line above the body that is a notice (a stamp, a byline), or in the
dateline. A day of the last change is passed over. Where the lines left name two days, none is taken. Figures alone,
such as 03/04/2026, are read as months first by some and days first by others, and are no date here.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from verifier.text.dates import dates
from verifier.text.spans import Interval
from verifier.text.words import words

LONGEST_LINE = 120
"""Code points of the longest line of dates or names that is read."""
LINES = 8
"""Lines above the body that are read, counted from it upwards."""

_LINE = re.compile(r"[^\r\n]+")
_CHANGED = re.compile(r"\b(?:updated?|modified|amended|corrected|reviewed|accessed|copyright)\b|©", re.IGNORECASE)
_PART = re.compile(r"[|•·;()]|\s[–—-]\s")
_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]{1,40}(?:, [^\n()–—]{1,40}?)??, (?P<date>[^\n()–—]{6,24}?)(?: \([^()\n]{1,40}\))? ?[–—-]"
)


def printed(text: str, above: Sequence[Interval], body: Sequence[Interval]) -> str | None:
    """Return the one day of publication that the notices `above`, or the dateline of `body`, print; ISO 8601."""
    lines = [Interval(*m.span()) for part in above for m in _LINE.finditer(text, part.start, part.end)]
    days = {day for line in lines[-LINES:] if line.length <= LONGEST_LINE for day in _days(text, line)}
    first = _DATELINE.match(text, body[0].start, body[0].end) if body and not days else None
    if first:
        days = set(_days(text, Interval(*first.span("date"))))
    return days.pop().isoformat() if len(days) == 1 else None


def _days(text: str, line: Interval) -> Iterator[date]:
    """Yield the whole dates of a line, but those of a change."""
    start = line.start
    edges = [(m.start(), m.end()) for m in _PART.finditer(text, line.start, line.end)]
    for stop, after in [*edges, (line.end, line.end)]:
        cell = Interval(start, stop)
        start = after
        if cell.length and not _CHANGED.search(cell.cut(text)):
            yield from _whole(text, cell)


def _whole(text: str, cell: Interval) -> Iterator[date]:
    for when in dates(text, words(text, cell)):
        if when.year and when.month and when.day:
            try:
                yield date(when.year, when.month, when.day)
            except ValueError:
                continue
