"""Whether the claim is another one over again."""

from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.reading import ReadClaim, Reading


def duplicate(claim: ReadClaim, reading: Reading) -> Found:
    """Look for an earlier claim that rests on the same evidence and says nearly the same.

    Catches: the later of two claims with overlapping evidence and nearly the same words (doubt). Works in any language.
    Misses: the same thing told in other words, or from another place of the article.

    Article: The lock at Senn is shut and the bridge is open.
    Claim: The lock at Senn is shut.
    Fails: The lock at Senn is shut now.
    Passes: The bridge is open.
    """
    grounds = Grounds.of(reading)
    if len(reading.claims) == 1:
        yield NotApplicable("it is the only claim")
    earlier = grounds.repeated.get(claim.id)
    if earlier is not None:
        yield Problem("doubt", f"it says what {earlier} says, on the same evidence")


CHECK = ClaimCheck("duplicate", 1, duplicate)
