"""Whether the evidence gives the reasons that the claim gives."""

from verifier.checks.compare.causes import invented_causes
from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def causes(claim: ReadClaim, grounds: Grounds) -> Found:
    """Look for a reason in the evidence of a claim that gives one.

    Catches: "because", "due to", "in retaliation for" and their like where the evidence gives no reason (doubts).
    Misses: one reason in the place of another; one told by "after" or "to", unless its words are strange: see wording.

    Article: The mill at Senn closed in spring.
    Fails: The mill at Senn closed in spring because of the strike.
    Passes: The mill at Senn shut in spring.
    """
    said, bearing = grounds.compared(claim)
    yield from tempered(invented_causes(said, bearing.beside), bearing.aligned(said))


CHECK = ClaimCheck("causes", 1, causes, in_its_words)
