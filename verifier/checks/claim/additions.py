"""Whether the claim adds nothing to what its evidence says."""

from verifier.checks.compare.additions import additions as added
from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def additions(claim: ReadClaim, grounds: Grounds) -> Found:
    """Look for phrases of the claim of which its evidence has no word: a reason, a place, a time, a second thing.

    Catches: "to save money", "after an explosion", "on a lawyer's advice", "and a lorry" where the evidence has no such
    phrase at all, whatever else the two leave out (doubts).
    Misses: an addition where the evidence has a phrase of the same kind that the claim leaves out; a single word more.

    Article: The mill at Senn will close in spring.
    Fails: The mill at Senn will close in spring to save money.
    Passes: The mill at Senn will shut in spring.
    """
    said, bearing = grounds.compared(claim)
    if said is not bearing.inside:
        aligned = bearing.aligned(said)
        yield from tempered(added(aligned, bearing, grounds.chain(claim)), aligned)


CHECK = ClaimCheck("additions", 1, additions, in_its_words)
