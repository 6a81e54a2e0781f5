"""Whether a statement of the article stands behind the status that was proposed."""

from collections.abc import Iterator

from verifier.checks.grounds import Grounds
from verifier.checks.language import reads
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.reading import ReadClaim, Reading
from verifier.schema import Severity

ASSURING = frozenset({"verified_by_publisher", "confirmed_by_third_party"})
"""Statuses that vouch for a claim: proposed where the article withholds, they say more than it does."""


def status(claim: ReadClaim, reading: Reading) -> Found:
    """Compare the status that the engine proposed with the one that the article's own statements give.

    Catches: a status that rests on words which are not in the article, or that no recognised statement behind this
    claim says (faults); one that may rest on a statement whose scope is ambiguous (doubt); a status read otherwise,
    where the report shows the statements' own (note).
    Misses: a statement that the recogniser does not know; it does not apply where the engine reads no statuses.
    """
    if not Grounds.of(reading).opines:
        yield NotApplicable("the engine gives no opinion on what was verified")
    elif claim.proposed_status == "not_stated":
        yield from _missed(claim, reading)
    elif claim.proposed_statement is None or claim.proposed_statement.match == "absent":
        yield Problem("fault", f"“{claim.proposed_status}” rests on no words of the article")
    elif not reads(reading.article):
        yield NotApplicable(f"statements are not recognised in the article's language, {reading.article.language}")
    else:
        yield from _overclaimed(claim, reading)


def _missed(claim: ReadClaim, reading: Reading) -> Iterator[Problem]:
    found = reading.status_of(claim.id)
    if found.status != "not_stated":
        spans = tuple(s.span for s in reading.statements if s.id in found.statements)
        yield Problem("note", f"the engine read “not_stated”; the article's statements say “{found.status}”", spans)


def _overclaimed(claim: ReadClaim, reading: Reading) -> Iterator[Problem]:
    found, proposed = reading.status_of(claim.id), claim.proposed_status
    spans = tuple(s.span for s in reading.statements if s.id in found.statements)
    if found.status == proposed:
        return
    if found.status != "not_stated":
        severity: Severity = "fault" if proposed in ASSURING else "note"
        yield Problem(severity, f"the engine read “{proposed}”; the article's statements say “{found.status}”", spans)
        return
    unsure = tuple(s.span for s in reading.statements if claim.id in s.candidates and s.status == proposed)
    if unsure:
        yield Problem("doubt", f"“{proposed}” may be said of this claim: the statement's scope is ambiguous", unsure)
    else:
        yield Problem("fault", f"“{proposed}”: no statement of the article covers this claim")


CHECK = ClaimCheck("status", 1, status)
