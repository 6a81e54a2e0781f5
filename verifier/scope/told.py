"""Which claims tell something: not those that are only a statement on checking, or an answer that was not given."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from verifier.schema import Status
from verifier.scope.claims import Placed
from verifier.text.spans import Interval, covered
from verifier.text.verification.statements import Wording

SILENCE = 0.4
"""Share of a claim that "did not answer questions" must be for the claim to tell nothing else. By reasoning: subject
and verb phrase are of like length."""
_OWN: frozenset[Status] = frozenset({"unverified", "verified_by_publisher", "no_evidence_shown"})
"""Statuses of statements that an engine may take for claims of the publisher's."""


def that_tell(claims: Sequence[Placed], worded: Sequence[Wording], silent: Sequence[Interval]) -> tuple[Placed, ...]:
    """Return the claims that tell more; `worded` are the statements, `silent` the answers not given, both in order."""
    starts = [w.sentence.start for w in worded]
    silences, ends = [s.start for s in silent], [s.end for s in silent]
    kept = []
    for claim in claims:
        at = bisect_left(starts, claim.start)
        if any(_only_states(claim, wording) for wording in worded[max(0, at - 1) : at + 2]):
            continue
        heard = silent[bisect_right(ends, claim.start) : bisect_left(silences, claim.end)]
        if not (heard and _tells_silence(claim, heard)):
            kept.append(claim)
    return tuple(kept)


def _only_states(claim: Placed, wording: Wording) -> bool:
    """Say whether the claim is nothing but the statement: no other speaks of it."""
    if wording.inline or wording.status not in _OWN or claim.start < wording.interval.start:
        return False
    return all(wording.interval.holds(part) for part in claim.parts)


def _tells_silence(claim: Placed, near: Sequence[Interval]) -> bool:
    """Say whether the claim tells of little but an answer not given: nobody vouches for that, or doubts it."""
    told = sum(part.length for part in claim.parts)
    return any(sum(covered(part, [s]) for part in claim.parts) >= SILENCE * told for s in near)
