"""Whether the claim's times are those of its evidence."""

from verifier.checks.compare.dates import LOOKED_AT, unborne_dates
from verifier.checks.compare.silence import on_claim
from verifier.checks.compare.tempered import capped
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim


def dates(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the dates, weekdays, clock times and relative times of a claim with those of its evidence.

    Catches: another day, year, weekday or hour; "yesterday" or a date worked out wrongly from the day of publication,
    or worked out where the article bears none; a time that the evidence does not give. A time in the same sentence as
    the evidence counts as given.
    Misses: a right time attached to the wrong event; the order of events; a time that the claim leaves out.

    Article: The bridge at Senn fell on 4 May, police said.
    Fails: The bridge at Senn fell on 5 May. ← police
    Passes: On May 4 the bridge at Senn fell. ← police
    """
    said, bearing = grounds.compared(claim)
    if not said.dates:
        return _NO_TIME
    if said is bearing.beside and len(said.dates) <= LOOKED_AT:
        return ()
    found = tuple(unborne_dates(said, bearing, grounds.article))
    return capped(found, bearing.aligned(said)) if found else ()


_NO_TIME = (NotApplicable("the claim states no time"),)

CHECK = ClaimCheck("dates", 1, dates, on_claim)
