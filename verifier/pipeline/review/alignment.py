"""Which sentences of the articles bear a sentence of the text: those that hold its words, the rarer ones first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log

from verifier.text.cues_en import FRAME
from verifier.text.hedges_en import HEDGES
from verifier.text.lexicon import NUMBER
from verifier.text.numbers import quantities
from verifier.text.sentences import sentences
from verifier.text.spans import Interval
from verifier.text.words import Word, words
from verifier.text.words_en import FUNCTION

MOST_BEARING = 4
"""Sentences that bear one sentence at most: a summary rarely puts more than four into one."""
WORTH = 0.12
"""The least part of a sentence's weight that a further sentence must add to be taken in."""
FEWEST_ADDED = 2
"""And the fewest of its words and figures."""
COMMON = 200
"""Sentences of the articles in which a word is looked up at most: one that stands everywhere tells none from another,
and must not make every sentence of a hostile text pay for all of the article."""


@dataclass(frozen=True)
class Aligned:
    """The sentences that bear a text best, in order, and which share of its words they hold; `nearest` is the best."""

    bearing: tuple[Interval, ...]
    share: float
    nearest: Interval | None


NOWHERE = Aligned((), 0.0, None)
"""What has no word that any article has."""


@dataclass(frozen=True)
class Index:
    """The sentences of the articles by the words that they hold."""

    text: str
    rows: tuple[Interval, ...]

    @classmethod
    def of(cls, text: str, within: Iterable[Interval]) -> "Index":
        """Return the index of the sentences of `text` in the intervals."""
        return cls(text, tuple(s for interval in within for s in sentences(text, interval)))

    @cached_property
    def _held(self) -> tuple[frozenset[str], ...]:
        return tuple(frozenset(tokens(self.text, row)) for row in self.rows)

    @cached_property
    def _frequency(self) -> Mapping[str, int]:
        return Counter(chain.from_iterable(self._held))

    @cached_property
    def _places(self) -> Mapping[str, Sequence[int]]:
        """Token → the first `COMMON` sentences that hold it."""
        found: dict[str, list[int]] = {}
        for number, held in enumerate(self._held):
            for token in held:
                known = found.setdefault(token, [])
                if len(known) < COMMON:
                    known.append(number)
        return found

    def bearing(self, sought: Iterable[str]) -> Aligned:
        """Return which sentences bear the tokens: the one with most of their weight, then those that add enough."""
        weights = {token: self._weight(token) for token in sought}
        total, left, taken = sum(weights.values()), dict(weights), list[int]()
        while left and len(taken) < MOST_BEARING:
            gains = self._gains(left)
            best = max(gains, key=lambda number: (gains[number], -number), default=None)
            if best is None or (taken and not self._adds(best, left, total)):
                break
            taken.append(best)
            left = {token: weight for token, weight in left.items() if token not in self._held[best]}
        if not taken:
            return NOWHERE
        rows = tuple(self.rows[number] for number in sorted(taken))
        return Aligned(rows, 1 - len(left) / len(weights), self.rows[taken[0]])

    def _adds(self, number: int, left: Mapping[str, float], total: float) -> bool:
        """Say whether a further sentence adds enough: a single figure or word stands somewhere by chance."""
        added = [token for token in left if token in self._held[number]]
        return len(added) >= FEWEST_ADDED and sum(left[token] for token in added) >= WORTH * total

    def _gains(self, left: Mapping[str, float]) -> Mapping[int, float]:
        gains: dict[int, float] = {}
        for token, weight in left.items():
            for number in self._places.get(token, ()):
                gains[number] = gains.get(number, 0.0) + weight
        return gains

    def _weight(self, token: str) -> float:
        """Return what a token counts: the more, the fewer sentences hold it; one that none holds, as a common one."""
        frequency = self._frequency.get(token, 0)
        return log(1 + len(self.rows) / frequency) if frequency else 1.0


def tokens(text: str, within: Interval | None = None) -> Iterator[str]:
    """Yield what tells one sentence from another: the stems of its content words, and its quantities by value."""
    found = words(text, within)
    yield from (w.stem for w in found if _tells(w))
    yield from (f"={q.value:g}" for q in quantities(text, found))


def _tells(word: Word) -> bool:
    """Say whether the word has content of its own: no hedge, no figure (these go by value), none of the frame."""
    known = word.folded in FUNCTION or word.folded in HEDGES or word.stem in FRAME
    return not known and not word.kinds & NUMBER and word.folded[0].isalpha()
