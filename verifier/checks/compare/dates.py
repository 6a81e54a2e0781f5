"""The times of a text against those of its evidence."""

from collections.abc import Iterator, Sequence
from datetime import date

from verifier.checks.bearing import Bearing
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Article, Span
from verifier.text.dates import When

_YEARS_AWAY = {"last year": -1, "this year": 0, "next year": 1}
LOOKED_AT = 40
"""Times of the evidence that one is compared with: a bound on the cost for texts that are lists of dates."""


def unborne_dates(said: Passage, bearing: Bearing, article: Article) -> Iterator[Problem]:
    """Yield a problem for each time of `said` that its evidence neither states nor lets one work out."""
    stated = LOOKED_AT if said is bearing.beside else 0
    published = published_on(article)
    for when in said.dates[stated:]:
        problem = _judged(when, bearing, published, article.text)
        if problem is not None:
            yield problem


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
        return Problem("doubt", f"{_told(said)} stands near the evidence, not in it", _spans(text, nearby))
    return Problem("fault", f"{_told(said)} stands nowhere in the evidence or near it")


def _among(said: When, times: Sequence[When], published: date | None) -> When | None:
    """Return the first of the times that states what is said, or is the same day."""
    return next((e for e in times if _states(said, e) or _resolves(said, e, published)), None)


def _states(said: When, evidence: When) -> bool:
    """Say whether the evidence states every part of the time that is said; "a month earlier" is "a month ago"."""
    return all(ours is None or ours == theirs or _is_ago(ours, theirs) for ours, theirs in _parts(said, evidence))


def _is_ago(ours: object, theirs: object) -> bool:
    told = isinstance(ours, str) and isinstance(theirs, str)
    return told and str(ours).replace(" ago", " earlier") == str(theirs).replace(" ago", " earlier")


def _parts(said: When, evidence: When) -> Iterator[tuple[object, object]]:
    """Yield the parts of two times, side by side; where they stand and how many days off they are is no part."""
    return zip(said[1:-1], evidence[1:-1], strict=True)


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
