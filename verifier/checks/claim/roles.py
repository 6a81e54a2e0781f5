"""Whether the claim has the same one do it to the same one."""

from verifier.checks.compare.roles import swapped_roles
from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def roles(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare who does and to whom it is done at each verb that the claim shares with its evidence.

    Catches: the two exchanged, "the lamps dimmed the filters"; the same subject with the verb in the other voice,
    "lenders owe" for "lenders are owed" (doubts).
    Misses: roles told by a noun ("warnings to the minister"), by a verb of another root, or by a pronoun.

    Article: The union sued the shipyard over unpaid wages.
    Fails: The shipyard sued the union over unpaid wages.
    Passes: The shipyard was sued by the union over unpaid wages.
    """
    said, bearing = grounds.compared(claim)
    aligned = bearing.aligned(said)
    yield from tempered(swapped_roles(aligned), aligned)


CHECK = ClaimCheck("roles", 1, roles, in_its_words)
