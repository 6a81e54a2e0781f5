"""Whether the claim speaks of as many of a number of things as the evidence."""

from collections.abc import Iterator

from verifier.checks.bearing import Bearing
from verifier.checks.compare.aligned import Aligned
from verifier.checks.compare.partitives import added_shares, lost_shares
from verifier.checks.compare.reworded import reworded
from verifier.checks.outcome import ClaimCheck, Found, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim, Reading


def partitives(claim: ReadClaim, reading: Reading) -> Found:
    """Compare "five of the crew", "some of the letters", "half of them" in the claim with those of its evidence.

    Catches: "the crew" for "five of its crew"; "some of the letters" for "the letters"; "one of the two" for "both"
    (doubts).
    Misses: a part that is told without "of": "the payments" for "two payments".
    """

    def compare(said: Passage, bearing: Bearing) -> Iterator[Problem]:
        yield from lost_shares(Aligned(said, bearing.inside))
        yield from added_shares(bearing.aligned(said))

    yield from reworded(claim, reading, compare)


CHECK = ClaimCheck("partitives", 1, partitives)
