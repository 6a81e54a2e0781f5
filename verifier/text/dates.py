"""Dates, weekdays, clock times and relative expressions, as far as the text itself gives them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from verifier.text import dates_en as english
from verifier.text.clocks import Clock, clock, hour_told
from verifier.text.lexicon import TIME
from verifier.text.spans import Interval
from verifier.text.words import Word

_ISO = re.compile(r"([12]\d{3})-([01]?\d)-([0-3]?\d)(?!\d)")
_DOTTED = re.compile(r"([0-3]?\d)\.([01]?\d)\.([12]\d{3})\Z")
_DAY = re.compile(r"([0-3]?\d)(?:st|nd|rd|th)?\Z")
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d{2}\Z")
_DECADE = re.compile(r"((?:1[5-9]|20)\d0)s\Z")


class When(NamedTuple):
    """What one expression says of a time, part by part; None where it says nothing of a part.

    `either`: the hour of the clock is one of the morning or of the evening, and which is not told.
    `relative` is its key where it hangs on another time ("last week", "2 day later"), `shift` the days from the
    day of publication where that much is certain ("yesterday").
    """

    interval: Interval
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: tuple[int, int] | None = None
    either: bool | None = None
    part: str | None = None
    relative: str | None = None
    shift: int | None = None

    def on(self, published: date) -> date | None:
        """Return the day that is meant in an article of that day, where it can be told.

        A weekday is the last one up to the day of publication; a day and month lie in the year that brings them
        nearest to it.
        """
        try:
            return self._on(published)
        except (ValueError, OverflowError):
            return None

    def _on(self, published: date) -> date | None:
        if self.month and self.day:
            years = [self.year] if self.year else [published.year - 1, published.year, published.year + 1]
            return min((date(y, self.month, self.day) for y in years), key=lambda d: abs(d - published))
        if self.shift is not None:
            return published + timedelta(days=self.shift)
        if self.weekday is not None and self.relative is None:
            return published - timedelta(days=(published.weekday() - self.weekday) % 7)
        return None


def dates(text: str, words: Sequence[Word], leads: Iterable[int] | None = None) -> tuple[When, ...]:
    """Return the expressions of time among `words`, in order. Linear in the words.

    `leads` are the indices of all words that may start one, and of any others, where they are known already.
    """
    found: list[When] = []
    done = 0
    for at in [n for n in (range(len(words)) if leads is None else leads) if words[n].kinds & TIME]:
        read = _read(text, words, at) if at >= done else None
        if read is not None:
            when, done = read
            found.append(When(Interval(words[at].start, words[done - 1].end), *when[1:]))
    return tuple(found)


_NOWHERE = Interval(0, 0)
_SOME = frozenset({"few", "couple"})
"""Between "a" and a length of time."""
_LONGEST_COUNT = 3
"""Digits of a count of days or weeks; a year has more."""


def _read(text: str, words: Sequence[Word], at: int) -> tuple[When, int] | None:
    """Read the expression that starts at `words[at]`: what it says, and the index after its last word."""
    first = words[at].folded
    if first[0].isdigit():
        return _numeric(text, words, at)
    return _READERS[first](words, at)


def _weekday(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    first = words[at].folded
    plain = first not in english.AMBIGUOUS and words[at].capital
    return (When(_NOWHERE, weekday=english.WEEKDAYS[first]), at + 1) if plain else None


def _days_away(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    first = words[at].folded
    part = "night" if first == "tonight" else None
    return When(_NOWHERE, relative=first, shift=english.DAYS_AWAY[first], part=part), at + 1


def _counted(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    first = words[at].folded
    away = _away(words, at, english.COUNTS[first])
    return away if away or first in english.NO_HOURS else _told(hour_told(words, at, english.COUNTS[first]))


def _part(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    """Read "morning", and "the day after" and "the night before"."""
    first, after = words[at].folded, english.AFTERWARDS.get(_folded(words, at + 1))
    if first in english.SPANS and _folded(words, at - 1) == "the" and _folded(words, at + 1) in {"after", "before"}:
        return When(_NOWHERE, relative=f"1 {first} {after}"), at + 2
    part = "morning" if (_folded(words, at - 1), first) == english.FIRST_LIGHT else english.PARTS.get(first)
    return (When(_NOWHERE, part=part), at + 1) if part else None


def _folded(words: Sequence[Word], at: int) -> str:
    return words[at].folded if 0 <= at < len(words) else ""


def _numeric(text: str, words: Sequence[Word], at: int) -> tuple[When, int] | None:
    folded = words[at].folded
    iso = _ISO.match(text, words[at].start) if text.startswith("-", words[at].end) else None
    if iso is not None:
        year, month, day = map(int, iso.groups())
        return When(_NOWHERE, year, month, day), at + 3
    dotted = _DOTTED.match(folded) if "." in folded else None
    if dotted is not None:
        day, month, year = map(int, dotted.groups())
        return When(_NOWHERE, year, month, day), at + 1
    return _day_first(words, at) or _told(clock(text, words, at)) or _year(words, at) or _figure_away(words, at)


def _day_first(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    """Read "14 October 2024", "14th of October"."""
    month_at = at + 1 + (_folded(words, at + 1) == "of")
    month = english.MONTHS.get(_folded(words, month_at))
    day = _day(words[at]) if month is not None and words[month_at].capital else None
    if day is None:
        return None
    year = _year_at(words, month_at + 1)
    return When(_NOWHERE, year, month, day), month_at + 1 + (year is not None)


def _month(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    """Read "Oct. 14, 2024", "October 14", "October 2024", "in October"."""
    if not words[at].capital:
        return None
    month = english.MONTHS[words[at].folded]
    follows = at + 1 < len(words) and not words[at + 1].starts
    day = _day(words[at + 1]) if follows and not words[at + 1].breaks else None
    year_at = at + 1 + (day is not None)
    year = _year_at(words, year_at)
    told = day is not None or year is not None or _folded(words, at - 1) in english.DATE_CUES
    if words[at].folded in english.AMBIGUOUS and not told:
        return None
    return When(_NOWHERE, year, month, day), year_at + (year is not None)


def _day(word: Word) -> int | None:
    match = _DAY.match(word.folded)
    return int(match.group(1)) if match and 1 <= int(match.group(1)) <= 31 else None  # noqa: PLR2004 (days of a month)


def _year_at(words: Sequence[Word], at: int) -> int | None:
    """Return the year that goes on with a date: "14, 2024". A sentence's end parts them."""
    if at >= len(words) or words[at].starts or _YEAR.match(words[at].folded) is None:
        return None
    return int(words[at].folded)


def _year(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    """Read a bare year, after a word that leads to one ("in 2019"), and a decade ("the 1990s")."""
    folded = words[at].folded
    if _YEAR.match(folded) is None:
        return (When(_NOWHERE, relative=folded), at + 1) if _DECADE.match(folded) else None
    before, follows = _folded(words, at - 1), _folded(words, at + 1)
    cued = before in english.DATE_CUES or before in english.BEFORE_YEARS or before in english.MONTHS
    counted = (
        before not in {"in", "since"} and at + 1 < len(words) and not words[at + 1].breaks and follows.endswith("s")
    )
    return (When(_NOWHERE, int(folded)), at + 1) if cued and not counted else None


def _told(clock: Clock | None) -> tuple[When, int] | None:
    return (When(_NOWHERE, clock=clock.time, either=clock.either or None), clock.end) if clock else None


def _directed(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    """Read "last week", "next Tuesday", "this month", "the same day", "last October"."""
    way, following = english.DIRECTIONS[words[at].folded], _folded(words, at + 1)
    if at + 1 >= len(words) or words[at + 1].breaks:
        return None
    span = english.SPANS.get(following) or english.SEASONS.get(following)
    if span is not None:
        key = f"{way} {span}"
        return When(_NOWHERE, relative=english.SAME.get(key, key)), at + 2
    if following in english.WEEKDAYS and words[at + 1].capital:
        weekday = english.WEEKDAYS[following]
        return When(_NOWHERE, weekday=weekday, relative=None if way in {"last", "this"} else way), at + 2
    if following in english.MONTHS and words[at + 1].capital:
        return When(_NOWHERE, month=english.MONTHS[following], relative=way), at + 2
    if following in english.PARTS and way == "this":
        return When(_NOWHERE, part=english.PARTS[following], relative="today", shift=0), at + 2
    return None


def _figure_away(words: Sequence[Word], at: int) -> tuple[When, int] | None:
    folded = words[at].folded
    return _away(words, at, int(folded)) if folded.isdecimal() and len(folded) <= _LONGEST_COUNT else None


def _away(words: Sequence[Word], at: int, count: int) -> tuple[When, int] | None:
    """Read "two days later", "a week ago", "a day after"; a length of time alone is a quantity, not a date."""
    following = _folded(words, at + 1)
    if following not in english.SPANS and following not in _SOME:
        return None
    skip = at + 1 + (following in _SOME) + (_folded(words, at + 2) == "of")
    count = -1 if following == "few" else count
    span = english.SPANS.get(_folded(words, skip))
    after = english.AFTERWARDS.get(_folded(words, skip + 1)) if span is not None else None
    if after is None or words[skip + 1].breaks:
        return None
    shift = -count if (after, span) == ("ago", "day") and count > 0 else None
    return When(_NOWHERE, relative=f"{count if count > 0 else 'some'} {span} {after}", shift=shift), skip + 2


_READERS: Mapping[str, Callable[[Sequence[Word], int], tuple[When, int] | None]] = {
    **dict.fromkeys(("day", "week", "month", "year", "light", *english.PARTS), _part),
    **dict.fromkeys(english.COUNTS, _counted),
    **dict.fromkeys(english.DAYS_AWAY, _days_away),
    **dict.fromkeys(english.WEEKDAYS, _weekday),
    **dict.fromkeys(english.DIRECTIONS, _directed),
    **dict.fromkeys(english.MONTHS, _month),
}
"""Word that may start an expression of time → how it is read from there: of two ways the one that stands last here."""
