"""Whether a statement of the article stands behind the status that was proposed."""

from collections.abc import Iterator

from verifier.checks.compare.statements import is_about, points, spans_of, statements_of, vouches, withholds
from verifier.checks.grounds import Grounds
from verifier.checks.language import reads
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem, Settled
from verifier.reading import ReadClaim
from verifier.schema import Severity
from verifier.text.spans import Interval

ASSURING = frozenset({"verified_by_publisher", "confirmed_by_third_party"})
"""Statuses that vouch for a claim: proposed where the article withholds, they say more than it does."""

REACH = 3
"""Paragraphs within which words may be about a claim: as far as the statements that are recognised reach, mostly."""

_NO_OPINION = NotApplicable("the engine gives no opinion on what was verified")


def status(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the status that the engine proposed with the one that the article's own statements give.

    Catches: a status that rests on words which are not in the article, "verified" or "confirmed" on words that
    withhold or deny (faults); the same where nothing beside the claim vouches for it, or where a statement's scope is
    ambiguous, and a caution that the engine lost (doubts). A note where the engine is more careful than the statements
    that are recognised, where it reads a check in words about the claim that are not recognised as one, and where it
    reads another status: the report shows the statements' own.
    Misses: a statement that the recogniser does not know, and so a status lost with it; a check of something else,
    in words that speak of the claim's subject; everything where the engine reads no statuses: then it does not apply.

    Article: Two people drowned, port sources said. ¶ The Senn Mail could not verify this information.
    Evidence: Two people drowned
    Fails: Two people drowned. ← port sources (unnamed) [verified_by_publisher: this information]
    Evidence: Two people drowned
    Passes: Two people drowned. ← port sources (unnamed) [unverified: The Senn Mail could not verify this information.]
    """
    if claim.proposed_status is None:
        yield _NO_OPINION
    elif claim.proposed_status == "not_stated":
        if grounds.status_of(claim.id).status != "not_stated":
            yield _missed(claim, grounds)
    elif claim.proposed_statement is None or claim.proposed_statement.match == "absent":
        yield Problem("fault", f"“{claim.proposed_status}” rests on no words of the article")
    elif not reads(grounds.article):
        yield NotApplicable(f"statements are not recognised in the article's language, {grounds.article.language}")
    else:
        yield from _overclaimed(claim, grounds)


def _missed(claim: ReadClaim, grounds: Grounds) -> Problem:
    """Return a doubt where the engine read nothing and a statement that covers the claim withholds.

    A note where the statement vouches, for then nothing is overclaimed, and where it names something of its own, "his
    whereabouts", that is no word of the claim's: how far such a statement reaches is the least certain.
    """
    found = grounds.status_of(claim.id)
    spans = spans_of(claim, grounds)
    about = is_about(claim, spans, grounds)
    pointed = any(points(claim, s.span, grounds) for s in statements_of(claim, grounds) if s.status != "disputed")
    severity: Severity = "doubt" if found.status not in ASSURING and (about or pointed) else "note"
    return Problem(severity, f"the engine read “not_stated”; the article's statements say “{found.status}”", spans)


def _overclaimed(claim: ReadClaim, grounds: Grounds) -> Iterator[Problem]:
    found, proposed = grounds.status_of(claim.id), claim.proposed_status
    spans = spans_of(claim, grounds)
    assuring = proposed in ASSURING
    if found.status == proposed:
        return
    if found.status != "not_stated":
        severity: Severity = "fault" if assuring and found.status not in ASSURING else "note"
        yield Problem(severity, f"the engine read “{proposed}”; the article's statements say “{found.status}”", spans)
        return
    unsure = tuple(s.span for s in grounds.statements if claim.id in s.candidates and s.status == proposed)
    if unsure:
        worst: Severity = "doubt" if assuring else "note"
        yield Problem(worst, f"“{proposed}” may be said of this claim: the statement's scope is ambiguous", unsure)
    else:
        yield _unrecognised(claim, grounds)


def _unrecognised(claim: ReadClaim, grounds: Grounds) -> Problem:
    """Return what it is that the engine read a status in words which are no statement on this claim, as far as known.

    A note where the words say less than "verified", or where they stand beside the evidence and may vouch for it. A
    fault only where they themselves withhold or deny: what is not recognised may still be a statement.
    """
    read = claim.proposed_statement.span if claim.proposed_statement else None
    severity: Severity = "note"
    if claim.proposed_status in ASSURING and read is not None:
        near = _is_near(read.interval, claim, grounds)
        severity = (
            "fault" if withholds(read, grounds) else "note" if near and vouches(claim, read, grounds) else "doubt"
        )
    return Problem(severity, f"“{claim.proposed_status}”: no statement of the article covers this claim")


def _is_near(words: Interval, claim: ReadClaim, grounds: Grounds) -> bool:
    """Say whether the words stand within `REACH` paragraphs of the claim's evidence."""
    place = grounds.paragraphs.bounds(words)[0]
    return any(abs(grounds.paragraphs.bounds(i)[0] - place) <= REACH for i in claim.intervals)


def _no_opinion(grounds: Grounds) -> Settled:
    """Return that the engine reads no statuses, if so."""
    return None if grounds.opines else (_NO_OPINION,)


CHECK = ClaimCheck("status", 1, status, idle=_no_opinion)
