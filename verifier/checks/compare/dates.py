"""The times of a text against those of its evidence."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter

from verifier.checks.bearing import Bearing
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Article, Severity, Span
from verifier.text.dates import When
from verifier.text.dates_en import MONTHS
from verifier.text.stems import stem_of

_YEARS_AWAY = {"last year": -1, "this year": 0, "next year": 1}
_NAMES = {month: frozenset(stem_of(f) for f, n in MONTHS.items() if n == month) for month in set(MONTHS.values())}
"""Month → the stems of its names."""
LOOKED_AT = 40
"""Times of the evidence that one is compared with: a bound on the cost for texts that are lists of dates."""


def unborne_dates(said: Passage, bearing: Bearing, article: Article) -> Iterator[Problem]:
    """Yield a problem for each time of `said` that its evidence neither states nor lets one work out."""
    compared = said.dates[LOOKED_AT if said is bearing.beside else 0 :]
    published = published_on(article) if compared else None
    for when in compared:
        if _is_bounded(when, said, (*bearing.beside.dates[:LOOKED_AT], *bearing.near.dates[:LOOKED_AT])):
            continue
        problem = _judged(when, bearing, published, article.text)
        if problem is not None:
            yield problem


def _is_bounded(said: When, passage: Passage, times: Sequence[When]) -> bool:
    """Say whether the text tells but on which side of an hour it was, "before noon", and the evidence tells as much."""
    hour = _clock(said)
    at = bisect_left(passage.words, said.interval.start, key=attrgetter("start"))
    side = next((SIDES[w.folded] for w in passage.words[max(0, at - 2) : at] if w.folded in SIDES), 0)
    if hour is None or not side:
        return False
    minute = 60 * hour[0] + hour[1]
    return any(_is_on_side(minute, side, told, bool(said.either or told.either)) for told in times)


def _is_on_side(minute: int, side: int, told: When, half: bool) -> bool:  # noqa: FBT001 (`half` is a fact, no switch)
    """Say whether a time lies before (-1) or after (1) that minute, within `BOUND`; `half`: of half a day."""
    clock, part = _clock(told), HOURS.get(told.part or "")
    if clock is not None:
        away = side * (60 * clock[0] + clock[1] - minute) % (60 * (NOON if half else DAY))
        return 0 < away <= BOUND
    return part is not None and side < 0 and minute in {60 * part[1], 60 * (part[1] - 1)}


def published_on(article: Article) -> date | None:
    """Return the day of publication, where a dateline gives one."""
    try:
        return date.fromisoformat((article.published or "")[:10])
    except ValueError:
        return None


def _judged(said: When, bearing: Bearing, published: date | None, text: str) -> Problem | None:
    beside = bearing.beside.dates[:LOOKED_AT]
    if _among(said, beside, published) or _among(said, bearing.told.dates[:LOOKED_AT], published):
        return None
    if _is_number(said, bearing):
        return None
    rivals = [e for e in bearing.inside.dates[:LOOKED_AT] if _rivals(said, e)]
    worked_out = [e for e in beside if _would_resolve(said, e)]
    if worked_out and published is None:
        reason = f"{_told(said)} is worked out, and the article bears no date to work it out by"
        return Problem("doubt", reason, _spans(text, worked_out[0]))
    if rivals or worked_out:
        place = (rivals or worked_out)[0]
        return Problem("fault", f"{_told(said)} is not the time that the evidence gives", _spans(text, place))
    nearby = _among(said, bearing.near.dates[:LOOKED_AT], published)
    if nearby is not None:
        severity: Severity = "doubt" if bearing.inside.dates else "note"
        return Problem(severity, f"{_told(said)} stands near the evidence, not in it", _spans(text, nearby))
    return Problem("fault", f"{_told(said)} stands nowhere in the evidence or near it")


def _is_number(said: When, bearing: Bearing) -> bool:
    """Say whether the evidence has the time as no date: "a 2017 report", "a March day", "it took 40 minutes"."""
    if said.year and not said.month and (float(said.year), False) in bearing.beside.by_value:
        return True
    if said.month and not (said.day or said.year):
        return not bearing.beside.capitals.keys().isdisjoint(_NAMES[said.month])
    return said.relative is not None and _is_length(said.relative, bearing.inside)


def _is_length(relative: str, inside: Passage) -> bool:
    """Say whether the evidence tells the time as a length, "took 40 minutes" for "40 minutes later", and else none."""
    count, _, rest = relative.partition(" ")
    if not count.isdecimal() or any(d.relative for d in inside.dates[:LOOKED_AT]):
        return False
    return any(q.unit is not None and rest.startswith(q.unit) for q in inside.by_value.get((float(count), False), ()))


def _among(said: When, times: Sequence[When], published: date | None) -> When | None:
    """Return the first of the times that states what is said, or is the same day."""
    return next((e for e in times if _states(said, e) or _resolves(said, e, published)), None)


def _states(said: When, evidence: When) -> bool:
    """Say whether the evidence states every part of the time that is said; "a month earlier" is "a month ago"."""
    return all(ours is None or ours == theirs or _is_ago(ours, theirs) for ours, theirs in _parts(said, evidence))


def _is_ago(ours: object, theirs: object) -> bool:
    return isinstance(ours, str) and isinstance(theirs, str) and _back(ours) == _back(theirs)


def _back(relative: str) -> str:
    """Return one way to tell how far back something lies: "last week" and "a week ago" are "1 week earlier"."""
    if relative.startswith("last "):
        return f"1 {relative.removeprefix('last ')} earlier"
    return relative.replace(" ago", " earlier")


def _parts(said: When, evidence: When) -> Iterator[tuple[object, object]]:
    """Yield the parts of two times, side by side; where they stand and how many days off they are is no part."""
    same_hour = _is_same_hour(said, evidence)
    for name, ours, theirs in zip(said._fields, said, evidence, strict=True):
        if name not in NO_PARTS:
            told = (name == "clock" and same_hour) or (name == "part" and _is_in(said, evidence))
            told = told or (name == "part" and {ours, theirs} == LATE)
            yield (ours, ours if told else theirs)


NO_PARTS = frozenset({"interval", "either", "shift"})


def _is_same_hour(said: When, evidence: When) -> bool:
    """Say whether both may be one hour: "two" and "2pm", "noon" and "12pm"."""
    ours, theirs = _clock(said), _clock(evidence)
    if ours is None or theirs is None or ours[1] != theirs[1]:
        return False
    half = (said.either or evidence.either) and ours[0] % NOON == theirs[0] % NOON
    return bool(half) or ours[0] == theirs[0]


def _is_in(said: When, evidence: When) -> bool:
    """Say whether the hour or night that the evidence gives is in the part of the day that is said."""
    if said.part is not None and (evidence.relative or "").endswith(f" {said.part}"):
        return True
    first, last = HOURS.get(said.part or "", (0, 0))
    return evidence.clock is not None and (evidence.clock[0] - first) % DAY < (last - first) % DAY


HOURS = {"morning": (3, 13), "afternoon": (12, 19), "evening": (16, 0), "night": (18, 7)}
"""Part of the day → its first hour, and the one before which it ends."""
LATE = {"evening", "night"}
"""Parts of the day that are told for one another."""
DAY = 24
NOON = 12
SIDES = {"before": -1, "by": -1, "after": 1, "past": 1}
BOUND = 60
"""Minutes from an hour within which a time is told by it: "shortly before ten" for 21:50."""
ON_THE_CLOCK = {"noon": (12, 0), "midnight": (0, 0)}


def _clock(when: When) -> tuple[int, int] | None:
    return when.clock or ON_THE_CLOCK.get(when.part or "")


def _resolves(said: When, evidence: When, published: date | None) -> bool:
    """Say whether both are the same day, or the same year, in an article published that day."""
    if published is None or said.clock or said.part:
        return False
    if said.year and not said.month and evidence.relative in _YEARS_AWAY:
        return published.year + _YEARS_AWAY[evidence.relative] == said.year
    meant = said.on(published)
    return meant is not None and meant == evidence.on(published)


def _would_resolve(said: When, evidence: When) -> bool:
    """Say whether the time that is said might be worked out from this one, given a day of publication."""
    year_only = said.year is not None and said.month is None
    if year_only:
        return evidence.relative in _YEARS_AWAY
    full = said.month is not None and said.day is not None
    same_day = (said.month, said.day) == (evidence.month, evidence.day)
    dated = evidence.month is not None and evidence.day is not None
    told = said.weekday is not None or said.shift is not None
    return (full and (same_day or (not dated and (evidence.weekday is not None or evidence.shift is not None)))) or (
        told and (dated or evidence.shift is not None or (said.shift is not None and evidence.weekday is not None))
    )


def _rivals(said: When, evidence: When) -> bool:
    """Say whether the evidence gives another value to a part that is said."""
    return any(None not in (ours, theirs) and ours != theirs for ours, theirs in _parts(said, evidence))


def _told(when: When) -> str:
    """Return the time in words for a reason."""
    day = "-".join(str(p) if p else "?" for p in (when.year, when.month, when.day))
    weekday = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[when.weekday or 0]
    clock = f"{when.clock[0]}:{when.clock[1]:02}" if when.clock else None
    known = (
        f"“{when.relative}”" if when.relative else None,
        f"the date {day}" if when.year or when.month else None,
        weekday if when.weekday is not None else None,
        clock,
        f"“{when.part}”" if when.part else None,
    )
    return " ".join(k for k in known if k) or "a time"


def _spans(text: str, when: When) -> tuple[Span, ...]:
    return (Span.cut(text, when.interval),)
