"""Whether the claim leaves each name and number where its evidence has it."""

from verifier.checks.compare.exchanges import exchanged
from verifier.checks.compare.silence import in_its_words
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def exchanges(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the company that names and numbers keep in the claim with the one that they keep in its evidence.

    Catches: two of them exchanged, "Sudra's envoy was sent home by Norland" for "Norland's envoy … by Sudra", "60 lamps
    in 12 streets" for "12 lamps in 60 streets" (doubts).
    Misses: two that stand close to one another, or on either side of one verb: see roles.

    Article: Senn bought 12 lamps for 60 streets last year.
    Fails: Senn bought 60 lamps for 12 streets last year.
    Passes: Last year Senn bought 12 lamps for its 60 streets.
    """
    said, bearing = grounds.compared(claim)
    yield from exchanged(bearing.aligned(said))


CHECK = ClaimCheck("exchanges", 1, exchanges, in_its_words)
