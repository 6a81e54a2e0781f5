"""Whether the claim tells the same step of a course of events as its evidence."""

from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.steps import other_steps
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def steps(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the steps of a course that the claim tells, of justice, of an office, of a bargain, with its evidence's.

    Catches: a later step told for an earlier one, "convicted" for "charged", "killed" for "injured", and one that shuts
    the other out, "expelled" for "summoned", "murder" for "fraud" (doubts).
    Misses: a step that its table does not know; one where the evidence tells the same step of somebody else.

    Article: A baker from Senn was charged with theft.
    Fails: A baker from Senn was convicted of theft.
    Passes: A baker from Senn was indicted for theft.
    """
    said, bearing = grounds.compared(claim)
    yield from other_steps(bearing.aligned(said))


CHECK = ClaimCheck("steps", 1, steps, in_its_words)
