"""Which of the articles' claims a sentence tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verifier.checks.row import Row
from verifier.pipeline.review.alignment import Aligned, tokens
from verifier.pipeline.review.told import is_own
from verifier.reading import ReadClaim
from verifier.text.spans import Interval

TOLD = 0.34
"""The least share of a claim's words that a sentence repeats if it tells that claim; set on data, see docs/check.md."""
PART = 0.4
"""The least part of what a sentence has in common with one of an article that stands in what somebody says there, if it
tells that: "Rohr is 63" tells nothing of what analysts say in the same sentence."""


@dataclass(frozen=True)
class Claims:
    """The articles' claims by the sentences that they rest on, each with the words by which it is known.

    `asides`: sentence → the claim of the publisher's own for what nobody says there.
    """

    resting: Mapping[Interval, Sequence[ReadClaim]]
    words: Mapping[str, frozenset[str]]
    asides: Mapping[Interval, ReadClaim]

    @classmethod
    def of(cls, claims: Sequence[ReadClaim], sentences: Sequence[Interval], asides: Sequence[ReadClaim]) -> "Claims":
        """Return the claims by `sentences`, which are in order and disjoint."""
        row = Row(sentences)
        resting: dict[Interval, list[ReadClaim]] = {}
        for claim in claims:
            for sentence in dict.fromkeys(s for i in claim.intervals for s in row.overlapping(i)):
                resting.setdefault(sentence, []).append(claim)
        words = {c.id: frozenset(tokens(c.text)) for c in (*claims, *asides)}
        return cls(resting, words, {c.intervals[0]: c for c in asides})

    def told_by(self, text: str, aligned: Aligned) -> tuple[str, ...]:
        """Return the ids of the claims that `text` tells: of each sentence that bears it the nearest at least."""
        said = frozenset(tokens(text))
        found: dict[str, None] = {}
        for sentence in aligned.bearing:
            shares = {c.id: self._share(c.id, said) for c in self._told_of(sentence, said)}
            best = max(shares.values(), default=0.0)
            found.update(dict.fromkeys(i for i, share in shares.items() if share >= min(best, TOLD)))
        return tuple(found)

    def _told_of(self, sentence: Interval, said: frozenset[str]) -> Sequence[ReadClaim]:
        """Return the claims of which a text may tell, of those that rest on the sentence; else what is told aside."""
        resting, aside = self.resting.get(sentence, ()), self.asides.get(sentence)
        if aside is None:
            return resting
        shared = len(self.words[aside.id] & said)
        told = [c for c in resting if is_own(c) or len(self.words[c.id] & said) >= PART * shared]
        return told or [aside]

    def _share(self, claim: str, said: frozenset[str]) -> float:
        own = self.words[claim]
        return len(own & said) / len(own) if own else 0.0
