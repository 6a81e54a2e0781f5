"""Whether the claim speaks of as much of a thing as the evidence."""

from verifier.checks.compare.shares import widened
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim, Reading


def shares(claim: ReadClaim, reading: Reading) -> Found:
    """Compare "all", "every", "both", "only", "many" and their like in the claim with those of its evidence.

    Catches: "all of them" for "one of them", "several" where the evidence has one, "only" added (doubts).
    Misses: a restriction that is left out without any such word: "the payments" for "two of the payments".
    """
    grounds = Grounds.of(reading)
    if not grounds.is_read:
        yield unread(reading.article)
        return
    bearing = grounds.bearing(claim)
    if not bearing.intervals:
        yield NotApplicable("no evidence was found")
        return
    said = grounds.said(claim.text)
    if said is not bearing.beside:
        yield from widened(bearing.aligned(said))


CHECK = ClaimCheck("shares", 1, shares)
