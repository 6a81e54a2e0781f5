"""Whether the claim relates its things as the evidence does."""

from verifier.checks.compare.relations import turned_relations
from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def relations(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the little words that lead to the same thing in the claim and in its evidence.

    Catches: "before" for "after", "until" for "since", "from" for "to", "outside" for "inside", "off" for
    "on" (doubts).
    Misses: a relation told by a verb ("preceded"), or to a thing that the claim calls otherwise.

    Article: The pilot left the bridge before the collision.
    Fails: The pilot left the bridge after the collision.
    Passes: The pilot quit the bridge before the collision.
    """
    said, bearing = grounds.compared(claim)
    aligned = bearing.aligned(said)
    yield from tempered(turned_relations(aligned), aligned)


CHECK = ClaimCheck("relations", 1, relations, in_its_words)
