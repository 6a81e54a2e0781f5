"""Which of the articles' claims a sentence tells."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from verifier.checks.row import Row
from verifier.pipeline.review.alignment import Aligned, tokens
from verifier.reading import ReadClaim
from verifier.text.spans import Interval

TOLD = 0.34
"""The least share of a claim's words that a sentence repeats if it tells that claim; set on data, see docs/check.md."""


@dataclass(frozen=True)
class Claims:
    """The articles' claims by the sentences that they rest on, each with the words by which it is known."""

    resting: Mapping[Interval, Sequence[ReadClaim]]
    words: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, claims: Sequence[ReadClaim], sentences: Sequence[Interval]) -> "Claims":
        """Return the claims by `sentences`, which are in order and disjoint."""
        row = Row(sentences)
        resting: dict[Interval, list[ReadClaim]] = {}
        for claim in claims:
            for sentence in dict.fromkeys(s for i in claim.intervals for s in row.overlapping(i)):
                resting.setdefault(sentence, []).append(claim)
        return cls(resting, {c.id: frozenset(tokens(c.text)) for c in claims})

    def told_by(self, text: str, aligned: Aligned) -> tuple[str, ...]:
        """Return the ids of the claims that `text` tells: of each sentence that bears it the nearest at least."""
        said = frozenset(tokens(text))
        found: dict[str, None] = {}
        for sentence in aligned.bearing:
            shares = {c.id: self._share(c.id, said) for c in self.resting.get(sentence, ())}
            best = max(shares.values(), default=0.0)
            found.update(dict.fromkeys(i for i, share in shares.items() if share >= min(best, TOLD)))
        return tuple(found)

    def _share(self, claim: str, said: frozenset[str]) -> float:
        own = self.words[claim]
        return len(own & said) / len(own) if own else 0.0
