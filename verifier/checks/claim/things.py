"""Whether the claim gives each number and time of what the evidence gives it of."""

from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import tempered
from verifier.checks.compare.things import misattached
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def things(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare what each number counts, and what each time is told of, with the evidence.

    Catches: two numbers or two times exchanged, "three lamps with 64 filters" for "64 lamps with three filters"; a
    number given of another thing that the evidence counts (doubts).
    Misses: a thing that stands before its number ("counts 4 and 6"); one that the claim calls by a name of its own.

    Article: The ferry carried 64 passengers and three lorries.
    Fails: The ferry carried three passengers and 64 lorries.
    Passes: The ferry had 64 passengers and three lorries on board.
    """
    said, bearing = grounds.compared(claim)
    aligned = bearing.aligned(said)
    yield from tempered(misattached(aligned), aligned)


CHECK = ClaimCheck("things", 1, things, in_its_words)
