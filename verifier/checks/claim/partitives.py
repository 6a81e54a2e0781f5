"""Whether the claim speaks of as many of a number of things as the evidence."""

from verifier.checks.compare.partitives import added_shares, lost_shares
from verifier.checks.compare.silence import verbatim
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def partitives(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare "five of the crew", "some of the letters", "half of them" in the claim with those of its evidence.

    Catches: "the crew" for "five of its crew"; "some of the letters" for "the letters"; "one of the two" for "both"
    (doubts).
    Misses: a part that is told without "of": "the payments" for "two payments".

    Article: Five of the ship's crew were ill on Monday.
    Fails: The ship's crew were ill on Monday.
    Passes: Five members of the crew were ill on Monday.
    """
    said, bearing = grounds.compared(claim)
    yield from lost_shares(bearing.within(said))
    yield from added_shares(bearing.aligned(said))


CHECK = ClaimCheck("partitives", 1, partitives, verbatim)
