"""What every comparison of a claim's words with its evidence's has in common: when there is nothing to compare."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from verifier.checks.bearing import Bearing
from verifier.checks.compare.silence import on_claim
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim, Reading

Compare: TypeAlias = Callable[[Passage, Bearing], Iterator[Problem]]
"""What the claim says, and what its evidence says, to what is wrong between them."""


def reworded(claim: ReadClaim, reading: Reading, compare: Compare) -> Found:
    """Yield what `compare` finds in a claim that is told in other words than the evidence beside it.

    It does not apply in a language that is not read, nor where no evidence was found.
    """
    grounds = Grounds.of(reading)
    silent = on_claim(claim, grounds)
    if silent is not None:
        yield silent
        return
    bearing = grounds.bearing(claim)
    said = grounds.said(claim.text)
    if said is not bearing.beside:
        yield from compare(said, bearing)
