"""Whether the claim's quantities are those of its evidence."""

from verifier.checks.compare.numbers import unborne_numbers
from verifier.checks.compare.silence import unborne
from verifier.checks.compare.tempered import capped
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim


def numbers(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the quantities that a claim states with those that its evidence states.

    Catches: a figure changed, rounded, converted roughly or invented; another unit; "around", "up to", "at least" lost
    or turned; one end of a range given for the whole; a figure that stands beside the evidence, not in it. Digits in
    any language; number words, units and bounds in English. A note where a unit is converted exactly to the figures
    given, and where a rounded figure has a bound that makes it true. "12 months" is "a year", "two in three" 67 %,
    "all but one" of eleven ten.
    Misses: a right figure attached to the wrong thing; "several", "many", "both"; a figure that the claim leaves out.

    Article: Around 30 people were hurt at Senn, police said.
    Fails: 35 people were hurt at Senn. ← police
    Passes: About 30 people were hurt at Senn. ← police
    """
    said, bearing = grounds.compared(claim)
    if not said.quantities:
        return _NO_QUANTITY
    if said is bearing.inside:
        return ()
    return capped(unborne_numbers(said, bearing, grounds.article.text), bearing.aligned(said))


_NO_QUANTITY = (NotApplicable("the claim states no quantity"),)

CHECK = ClaimCheck("numbers", 1, numbers, unborne)
