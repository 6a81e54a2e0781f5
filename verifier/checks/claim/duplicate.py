"""Whether the claim is another one over again."""

from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem, Settled
from verifier.reading import ReadClaim


def duplicate(claim: ReadClaim, grounds: Grounds) -> Found:
    """Look for an earlier claim that rests on the same evidence and says nearly the same.

    Catches: the later of two claims with overlapping evidence and nearly the same words (doubt). Works in any language.
    Misses: the same thing told in other words, or from another place of the article.

    Article: The lock at Senn is shut and the bridge is open.
    Claim: The lock at Senn is shut.
    Fails: The lock at Senn is shut now.
    Passes: The bridge is open.
    """
    earlier = grounds.repeated.get(claim.id)
    if earlier is not None:
        yield Problem("doubt", f"it says what {earlier} says, on the same evidence")


def _nothing_repeated(grounds: Grounds) -> Settled:
    """Return that no claim repeats another one, or that there is no other one, if so."""
    if len(grounds.claims) == 1:
        return (NotApplicable("it is the only claim"),)
    return None if grounds.repeated else ()


CHECK = ClaimCheck("duplicate", 1, duplicate, idle=_nothing_repeated)
