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
    mute = _stating(claims, worded)
    if not silent:
        return tuple([c for n, c in enumerate(claims) if n not in mute]) if mute else tuple(claims)
    silences, ends = [s.start for s in silent], [s.end for s in silent]
    kept = []
    for n, claim in enumerate(claims):
        heard = silent[bisect_right(ends, claim.start) : bisect_left(silences, claim.end)]
        if n not in mute and not (heard and _tells_silence(claim, heard)):
            kept.append(claim)
    return tuple(kept)


def _stating(claims: Sequence[Placed], worded: Sequence[Wording]) -> set[int]:
    """Return which claims are nothing but a statement of which no other speaks, one of the three nearest."""
    starts = [w.sentence.start for w in worded]
    found = set[int]()
    for k, wording in enumerate(worded):
        if wording.inline or wording.status not in _OWN:
            continue
        first, end = wording.interval
        first = max(first, starts[k - 2] + 1) if k > 1 else first
        end = min(end, starts[k + 1] + 1) if k + 1 < len(starts) else end
        near = range(bisect_left(claims, (first,)), bisect_left(claims, (end,)))
        found.update([n for n in near if all(wording.interval.holds(part) for part in claims[n].parts)])
    return found


def _tells_silence(claim: Placed, near: Sequence[Interval]) -> bool:
    """Say whether the claim tells of little but an answer not given: nobody vouches for that, or doubts it."""
    told = sum(part.length for part in claim.parts)
    return any(sum(covered(part, [s]) for part in claim.parts) >= SILENCE * told for s in near)
