"""Times of the clock as they are written: "10:30", "7.45pm", "half past two", "six in the morning"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from verifier.text import dates_en as english
from verifier.text.words import Word

_MINUTES = re.compile(r":([0-5]\d)(?!\d)")
_JOINED = re.compile(r"(1[0-2]|[1-9])(am|pm)")
_POINTED = re.compile(r"(1[0-2]|[1-9])\.([0-5]\d)\Z")
_NOON, _HOUR = 12, 60


class Clock(NamedTuple):
    """A time read from words up to `end`; `either`: of the morning or of the evening, and it is not told which."""

    time: tuple[int, int]
    either: bool
    end: int


def clock(text: str, words: Sequence[Word], at: int) -> Clock | None:
    """Read a time that starts with the figure at `words[at]`."""
    folded = words[at].folded
    if not folded.isdecimal():
        return _joined(words, at)
    if len(folded) > len("10"):
        return None
    minutes = _MINUTES.match(text, words[at].end)
    hour, minute, end = int(folded), int(minutes.group(1)) if minutes else 0, at + 1 + bool(minutes)
    half = _folded(words, end)
    if half in english.HALF_DAYS and not words[end].breaks:
        return _at(hour, minute, half, end + 1)
    return _at(hour, minute, None, end) if minutes else hour_told(words, at, hour)


def _joined(words: Sequence[Word], at: int) -> Clock | None:
    """Read "7pm" and "7.45 pm"."""
    joined = _JOINED.fullmatch(words[at].folded)
    if joined is not None:
        return _at(int(joined.group(1)), 0, joined.group(2), at + 1)
    pointed = _POINTED.match(words[at].folded)
    if pointed is not None and _folded(words, at + 1) in english.HALF_DAYS:
        return _at(int(pointed.group(1)), int(pointed.group(2)), words[at + 1].folded, at + 2)
    return None


def hour_told(words: Sequence[Word], at: int, hour: int) -> Clock | None:
    """Read an hour that its place tells: "two o'clock", "half past two", "shortly after two" with no noun behind."""
    if not 0 < hour <= _NOON or words[at].folded in english.NO_HOURS:
        return None
    before, past, after = _folded(words, at - 1), _folded(words, at - 2), _folded(words, at + 1)
    if after == "o'clock":
        return _at(hour, 0, None, at + 2)
    if after == "past" and hour in english.PAST_HOURS and english.COUNTS.get(_folded(words, at + 2), 0) > 0:
        return _halved(words, english.COUNTS[_folded(words, at + 2)], hour, at + 3)
    minutes = english.MINUTES.get((past, before))
    if minutes is not None:
        return _halved(words, (hour - (minutes < 0)) or _NOON, minutes % _HOUR, at + 1)
    told = _halved(words, hour, 0, at + 1) if after == "in" else None
    if told is not None and told.end > at + 1:
        return told
    ends = at + 1 == len(words) or words[at + 1].breaks
    return _at(hour, 0, None, at + 1) if ends and before in english.SOON_TO and past in english.SOON else None


def _halved(words: Sequence[Word], hour: int, minute: int, end: int) -> Clock:
    """Return the time with "in the morning" and its like, where they follow."""
    half = english.HALVES.get(" ".join(w.folded for w in words[end : end + 3])) if _folded(words, end) == "in" else None
    return _at(hour, minute, half, end + 3 * (half is not None))


def _at(hour: int, minute: int, half: str | None, end: int) -> Clock:
    """Return a time; an hour over 12, or none, tells the half of the day as "am" and "pm" do."""
    told = hour % _NOON + _NOON * (half == "pm") if half else hour
    return Clock((told, minute), half is None and 0 < hour <= _NOON, end)


def _folded(words: Sequence[Word], at: int) -> str:
    return words[at].folded if 0 <= at < len(words) else ""
