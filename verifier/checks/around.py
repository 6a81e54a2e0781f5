"""Where it is looked up what stands near the evidence of claims, and what is told of them besides."""

from typing import TYPE_CHECKING, NamedTuple

from verifier.checks.bearing import Bearing
from verifier.checks.passage import Passage, joined
from verifier.checks.row import merged
from verifier.reading import ReadClaim
from verifier.text.spans import Interval

if TYPE_CHECKING:  # which hands itself over
    from verifier.checks.grounds import Grounds


class AroundClaim(NamedTuple):
    """What is around the evidence of a claim."""

    grounds: "Grounds"
    intervals: tuple[Interval, ...]
    claim: ReadClaim

    def near(self) -> Passage:
        """Return what stands in the paragraphs of the evidence and in those before."""
        found = self.grounds
        return found.passage.cut(merged([p for i in self.intervals for p in found.lead_in(i)]))

    def told(self) -> Passage:
        """Return what the claim's sources are called."""
        return self.grounds.names(self.claim)


class AroundCited(NamedTuple):
    """What is around the evidence of the claims that a sentence of the summary cites."""

    grounds: "Grounds"
    bearing: Bearing
    claims: tuple[ReadClaim, ...]

    def near(self) -> Passage:
        """Return what stands near the evidence of any of the claims."""
        return self.bearing.near

    def told(self) -> Passage:
        """Return what their sources are called, what the untroubled of them say, and what was said of checking them."""
        found = self.grounds
        own = [found.said(c.text) for c in self.claims if c.id not in found.troubled]
        stated = dict.fromkeys(s for c in self.claims for s in found.stated(c))
        return joined([self.bearing.told, *own, *(found.passage.cut((s,)) for s in stated)])
