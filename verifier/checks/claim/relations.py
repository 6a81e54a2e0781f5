"""Whether the claim relates its things as the evidence does."""

from verifier.checks.compare.relations import turned_relations
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim, Reading


def relations(claim: ReadClaim, reading: Reading) -> Found:
    """Compare the little words that lead to the same thing in the claim and in its evidence.

    Catches: "before" for "after", "until" for "since", "from" for "to", "outside" for "inside", "off" for
    "on" (doubts).
    Misses: a relation told by a verb ("preceded"), or to a thing that the claim calls otherwise.
    """
    grounds = Grounds.of(reading)
    if not grounds.is_read:
        yield unread(reading.article)
        return
    bearing = grounds.bearing(claim)
    if not bearing.intervals:
        yield NotApplicable("no evidence was found")
        return
    said = grounds.said(claim.text)
    if said is not bearing.beside:
        yield from turned_relations(bearing.aligned(said))


CHECK = ClaimCheck("relations", 1, relations)
