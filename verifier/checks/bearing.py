"""What bears a claim, from its evidence outwards, and what bears a sentence of the summary."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from verifier.checks.compare.aligned import Aligned
from verifier.checks.once import Once
from verifier.checks.passage import Passage, joined
from verifier.reading import ReadClaim
from verifier.text.spans import Interval


class Around(Protocol):
    """Where it is looked up what stands near some evidence, and what is told besides."""

    def near(self) -> Passage:
        """Return what stands near."""

    def told(self) -> Passage:
        """Return what is known from elsewhere."""


@dataclass(eq=False)  # not frozen: a run makes hundreds, and a frozen one takes thrice as long to make
class Bearing:
    """What bears a text: `inside` its evidence, `beside` it in the same sentences, and `near` it.

    `near` is its paragraphs and the two before them. `told` is known from elsewhere, and its offsets are not the
    article's: what the sources of a claim are called; of a sentence of the summary, what its claims say. Both are
    looked up `around` it when first asked for: what a text says stands mostly in its evidence.
    """

    intervals: tuple[Interval, ...]
    sentences: tuple[Interval, ...]
    inside: Passage
    beside: Passage
    around: Around

    @Once
    def near(self) -> Passage:
        """What stands in the paragraphs of the evidence and in those before."""
        return self.around.near()

    @Once
    def told(self) -> Passage:
        """What is known from elsewhere."""
        return self.around.told()

    def aligned(self, said: Passage) -> Aligned:
        """Return what is said side by side with the sentences of the evidence."""
        found = self._aligned.get(said)
        if found is None:
            found = self._aligned[said] = Aligned(said, self.beside)
        return found

    def within(self, said: Passage) -> Aligned:
        """Return what is said side by side with the evidence alone."""
        if self.inside is self.beside:
            return self.aligned(said)
        found = self._within.get(said)
        if found is None:
            found = self._within[said] = Aligned(said, self.inside)
        return found

    @Once
    def _within(self) -> dict[Passage, Aligned]:
        return {}

    @Once
    def _aligned(self) -> dict[Passage, Aligned]:
        return {}


@dataclass(eq=False)  # not frozen, as above
class Cited:
    """The claims that a sentence cites, what bears them together, and the stems by which their sources may go."""

    claims: tuple[ReadClaim, ...]
    bearing: Bearing
    chain: frozenset[str]

    @Once
    def evidence(self) -> Passage:
        """The sentences of the evidence, and what the claims themselves and their sources say."""
        return joined([self.bearing.beside, self.bearing.told])

    @Once
    def whole(self) -> Bearing:
        """All that evidence, as what bears the sentence."""
        return replace(self.bearing, beside=self.evidence)


class _Several(NamedTuple):
    """What is around the evidence of several claims."""

    bearings: Sequence[Bearing]

    def near(self) -> Passage:
        return joined([b.near for b in self.bearings])

    def told(self) -> Passage:
        return joined([b.told for b in self.bearings])


def together(bearings: Sequence[Bearing]) -> Bearing:
    """Return several bearings as one."""
    if len(bearings) == 1:
        return bearings[0]
    return Bearing(
        tuple(i for b in bearings for i in b.intervals),
        tuple(s for b in bearings for s in b.sentences),
        joined([b.inside for b in bearings]),
        joined([b.beside for b in bearings]),
        _Several(bearings),
    )
