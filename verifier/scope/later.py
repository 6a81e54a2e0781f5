"""Which statements a later one overturns: "could not be verified", and then "has since been confirmed"."""

from collections.abc import Sequence

from verifier.schema import Statement, Status
from verifier.text.spans import Interval
from verifier.text.verification.grammar import words
from verifier.text.verification.stances_en import BEFORE, LATER, VERBS

WITHHOLDING: frozenset[Status] = frozenset({"unverified", "no_evidence_shown", "disputed"})
ASSURING: frozenset[Status] = frozenset({"verified_by_publisher", "confirmed_by_third_party"})
_ADMITS = "admit"
REACH = 50
"""Statements after one that may overturn it, so that hostile text costs linear time; articles hold a few."""


def overturned(found: Sequence[Statement], order: Sequence[int]) -> tuple[Statement, ...]:
    """Return the statements, each with the later one that overturns it; `order` tells which was told later.

    One that overturns it for some of its claims only takes these out of what it covers, and the reason says so.
    """
    told = sorted(range(len(found)), key=order.__getitem__)
    result = list(found)
    for at, n in enumerate(told):
        later = (found[m] for m in told[at + 1 : at + 1 + REACH] if order[m] > order[n])
        turning = next((s for s in later if _turns(found[n], s)), None)
        result[n] = _turned(found[n], turning) if turning else found[n]
    return tuple(result)


def _turns(earlier: Statement, later: Statement) -> bool:
    if not _opposed(earlier.status, later.status) or earlier.span.interval.overlaps(later.span.interval):
        return False
    partial = "whole" not in later.aspects and not set(earlier.aspects) <= set(later.aspects)
    shared = set(later.covers) & {*earlier.covers, *earlier.candidates}
    if partial or not shared:
        return False
    same = earlier.by is not None and earlier.by == later.by
    return same or _says(later, LATER) or _says(earlier, BEFORE) or _admits(later)


def _opposed(a: Status, b: Status) -> bool:
    return (a in WITHHOLDING and b in ASSURING) or (a in ASSURING and b in WITHHOLDING)


def _lows(statement: Statement) -> list[str]:

    quote = statement.span.quote
    return [w.low for w in words(quote, Interval(0, len(quote)))]


def _says(statement: Statement, telling: frozenset[str]) -> bool:
    return not telling.isdisjoint(_lows(statement))


def _admits(statement: Statement) -> bool:
    return any(VERBS.get(low, ("", ""))[0] == _ADMITS for low in _lows(statement))


def _turned(earlier: Statement, later: Statement) -> Statement:
    rest = tuple(c for c in earlier.covers if c not in later.covers)
    if not rest:
        return earlier.model_copy(update={"superseded_by": later.id})
    gone = ", ".join(c for c in earlier.covers if c in later.covers)
    reason = f"{earlier.reason}; but for {gone}, on which {later.id} says otherwise later"
    return earlier.model_copy(update={"covers": rest, "reason": reason})
