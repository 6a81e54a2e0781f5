"""Which sentences of the articles bear a sentence of the text: those that hold its words, the rarer ones first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from math import log
from typing import NamedTuple, TypeAlias

from verifier.pipeline.review.kindred import Kindred
from verifier.text.cues_en import FRAME
from verifier.text.hedges_en import HEDGES
from verifier.text.lexicon import NUMBER
from verifier.text.names import names
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
BESIDE = 0.3
"""What the better neighbour of a sentence adds to it when the first is chosen."""
NEIGHBOUR = 1.5
"""How much more a further sentence counts right beside one that is taken."""
COMMON = 200
"""Sentences of the articles in which a word is looked up at most: one that stands everywhere tells none from another,
and must not make every sentence of a hostile text pay for all of the article."""


@dataclass(frozen=True)
class Aligned:
    """The sentences that bear a text best, in order, and which share of its words they hold; `nearest` is the best.

    The share is that of its very words: by it invented sentences are told from paraphrases, and not by words of like
    meaning, of which any two sentences on one subject have some.
    """

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

    @cached_property
    def _meanings(self) -> Kindred:
        return Kindred.of(self._frequency)

    def __contains__(self, one: "Particular") -> bool:
        """Say whether any sentence has a word of a name, or the figure."""
        return any(token in self._frequency for token in one.tokens)

    def bearing(self, sought: Iterable[str]) -> Aligned:
        """Return which sentences bear the tokens: the one with most of their weight, then those that add enough.

        A token that no sentence holds is sought by its meaning: what stands for it counts less than itself.
        """
        weights = {token: self._weight(token) for token in sought}
        total, left, taken = sum(weights.values()), dict.fromkeys(weights, 1.0), list[int]()
        places = {token: self._strengths(token) for token in weights}
        while len(taken) < MOST_BEARING:
            gains = _gains(places, weights, left)
            best = max(gains, key=lambda number: (_around(gains, number, taken), -number), default=None)
            if best is None or (taken and not _adds(best, places, left, weights, total)):
                break
            taken.append(best)
            left = {token: min(rest, 1 - places[token].get(best, 0.0)) for token, rest in left.items()}
        if not taken:
            return NOWHERE
        taken += self._beside(taken, left)
        rows = tuple(self.rows[number] for number in sorted(taken))
        held = frozenset[str]().union(*(self._held[number] for number in taken))
        return Aligned(rows, len(held & weights.keys()) / len(weights), self.rows[taken[0]])

    def _beside(self, taken: Sequence[int], left: Mapping[str, float]) -> list[int]:
        """Return the neighbours of the first sentence that hold a figure which no sentence taken does.

        None where the first has a figure of its own that the text leaves out: that may be the one it should have told.
        """
        if any(token.startswith("=") and token not in left for token in self._held[taken[0]]):
            return []
        figures = [t for t, rest in left.items() if rest == 1 and t.startswith("=")]
        around = [n for n in (taken[0] + 1, taken[0] - 1) if n not in taken]
        return [n for n in around if any(n in self._places.get(f, ()) for f in figures)]

    def _strengths(self, token: str) -> Mapping[int, float]:
        """Return the sentences that hold the token, or what stands for it, and how well that does."""
        found = dict.fromkeys(self._places.get(token, ()), 1.0)
        for other, strength in self._meanings.of_stem(token):
            for number in self._places[other]:
                found[number] = max(found.get(number, 0.0), strength)
        return found

    def _weight(self, token: str) -> float:
        """Return what a token counts: the more, the fewer sentences hold it; one that none holds, as a common one."""
        frequency = self._frequency.get(token, 0)
        return log(1 + len(self.rows) / frequency) if frequency else 1.0


class Particular(NamedTuple):
    """A name or a figure as printed, and its tokens."""

    printed: str
    tokens: tuple[str, ...]


Strengths: TypeAlias = Mapping[str, Mapping[int, float]]
"""Token → sentence → how well that holds the token, from 0 to 1."""


def _gains(places: Strengths, weights: Mapping[str, float], left: Mapping[str, float]) -> Mapping[int, float]:
    """Return what each sentence adds to what is left."""
    gains: dict[int, float] = {}
    for token, rest in left.items():
        for number, strength in places[token].items():
            more = strength - (1 - rest)
            if more > 0:
                gains[number] = gains.get(number, 0.0) + weights[token] * more
    return gains


def _around(gains: Mapping[int, float], number: int, taken: Sequence[int]) -> float:
    """Return what a sentence adds, and part of what its neighbours do: what is told together stands together."""
    beside = 0.0 if taken else max(gains.get(number - 1, 0.0), gains.get(number + 1, 0.0))
    close = NEIGHBOUR if any(abs(number - one) == 1 for one in taken) else 1.0
    return gains[number] * close + BESIDE * beside


def _adds(
    number: int, places: Strengths, left: Mapping[str, float], weights: Mapping[str, float], total: float
) -> bool:
    """Say whether a further sentence adds enough: a single figure or word stands somewhere by chance."""
    more = {t: places[t].get(number, 0.0) - (1 - rest) for t, rest in left.items()}
    added = [t for t, gain in more.items() if gain > 0]
    return len(added) >= FEWEST_ADDED and sum(weights[t] * more[t] for t in added) >= WORTH * total


def tokens(text: str, within: Interval | None = None) -> Iterator[str]:
    """Yield what tells one sentence from another: the stems of its content words, and its quantities by value."""
    found = words(text, within)
    yield from (w.stem for w in found if _tells(w))
    yield from (f"={q.value:g}" for q in quantities(text, found))


def particulars(text: str) -> Iterator[Particular]:
    """Yield the names and figures of a text: what a sentence on other things has and the articles have not."""
    found = words(text)
    for name in (n for n in names(found) if not n.weak):
        yield Particular(" ".join(w.text for w in name.parts), tuple(w.stem for w in name.parts))
    yield from (Particular(q.printed, (f"={q.value:g}",)) for q in quantities(text, found) if not q.vague)


def _tells(word: Word) -> bool:
    """Say whether the word has content of its own: no hedge, no figure (these go by value), none of the frame."""
    known = word.folded in FUNCTION or word.folded in HEDGES or word.stem in FRAME
    return not known and not word.kinds & NUMBER and word.folded[0].isalpha()
