"""Whether the claim speaks of as much of a thing as the evidence."""

from verifier.checks.compare.shares import widened
from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def shares(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare "all", "every", "both", "only", "many" and their like in the claim with those of its evidence.

    Catches: "all of them" for "one of them", "several" where the evidence has one, "only" added, "monthly" for
    "weekly" (doubts).
    Misses: a restriction that is left out without any such word: "the payments" for "two of the payments".

    Article: One of the bridges at Senn was inspected.
    Fails: All of the bridges at Senn were inspected.
    Passes: A bridge at Senn was inspected.
    """
    said, bearing = grounds.compared(claim)
    aligned = bearing.aligned(said)
    yield from tempered(widened(aligned), aligned)


CHECK = ClaimCheck("shares", 1, shares, in_its_words)
