"""What is known of a text's words, worked out when first asked for: cut out of it, or several put together."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise
from operator import attrgetter
from typing import TypeAlias

from verifier.checks.compare.voices import Voice, voices
from verifier.checks.figures import FIGURE, NO_FIGURES, Figures, figures, inside
from verifier.checks.once import Once
from verifier.text.cues import cues
from verifier.text.dates import When
from verifier.text.hedges import Hedge, hedges
from verifier.text.lexicon import CUE, HEDGE, NEGATION
from verifier.text.negations import NONE_TURNED, Turned, negations, polarities
from verifier.text.numbers import Quantity
from verifier.text.relations_en import RATE_ENDINGS, RATES
from verifier.text.senses import stand_ins
from verifier.text.spans import Interval
from verifier.text.words import Word

_Places: TypeAlias = tuple[int, ...]
"""From which to before which word, and again for each further run of words."""
_ONE_RUN = 2
"""Places of a single run: most passages are one."""
_FOLDED, _STEM, _START = map(attrgetter, ("folded", "stem", "start"))
FIRST_CAPITALS = 8
"""Places of a name that are looked at: who somebody is is told where the name first stands, and a name that stands
everywhere must not make every claim pay for the whole text."""


class Passage:
    """Words in order, and what they tell.

    Two are equal only where they are one: a passage cut twice at the same words is, so that "this text is its own
    evidence" is told at once. A run makes hundreds: what each costs to make and to hold counts.
    """

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words

    @staticmethod
    def reading(text: str, found: tuple[Word, ...]) -> "Passage":
        """Return what is known of the words `found` in `text`."""
        return _Printed(found, text)

    def cut(self, intervals: Sequence[Interval]) -> "Passage":
        """Return what stands in the `intervals`: in order, disjoint. The same words give the same passage."""
        starts = self.starts
        if len(intervals) == 1:
            start, end = intervals[0]
            first = bisect_left(starts, start)
            places: _Places = first, bisect_left(starts, end, first)
        else:
            places = tuple([bisect_left(starts, edge) for interval in intervals for edge in interval])
        found = self._cuts.get(places)
        if found is None:
            found = self._cuts[places] = self._between(places)
        return found

    def _between(self, places: _Places) -> "Passage":
        if len(places) == _ONE_RUN:
            return _Cut(self.words[places[0] : places[1]], self, places)
        found = [self.words[first:last] for first, last in _pairs(places)]
        return _Cut(tuple(chain.from_iterable(found)), self, places)

    def forget(self) -> None:
        """Let go of what was cut out of it."""
        self._cuts.clear()

    @Once
    def _cuts(self) -> dict[_Places, "Passage"]:
        return {}

    @Once
    def starts(self) -> list[int]:
        """Where its words start."""
        return list(map(_START, self.words))

    @Once
    def _figure_starts(self) -> tuple[list[int], list[int]]:
        """Where its quantities and its times start."""
        return [q.interval.start for q in self.quantities], [d.interval.start for d in self.dates]

    @Once
    def _figures(self) -> Figures:
        return self._read() if self.kinds & FIGURE else NO_FIGURES

    def _read(self) -> Figures:
        """Find the figures among its words: most passages are never asked for any."""
        return NO_FIGURES

    @Once
    def quantities(self) -> tuple[Quantity, ...]:
        """Its quantities, in order."""
        return self._figures.quantities

    @Once
    def dates(self) -> tuple[When, ...]:
        """Its times, in order."""
        return self._figures.dates

    @Once
    def cues(self) -> tuple[int, ...]:
        """The indices of its words that attribute."""
        return cues(self.words) if self.kinds & CUE else ()

    @Once
    def voices(self) -> tuple[Voice, ...]:
        """Who speaks in it, if it is a sentence."""
        return voices(self.words)

    @Once
    def kinds(self) -> int:
        """What its words may be, as bits of `lexicon`: a text without a number word is not looked through for any."""
        kinds = 0
        for word in self.words:
            kinds |= word.kinds
        return kinds

    @Once
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(map(_STEM, self.words))

    @Once
    def places(self) -> Mapping[str, Sequence[int]]:
        """Stem → where it stands, as indices of its words."""
        found: dict[str, list[int]] = {}
        for at, stem in enumerate(map(_STEM, self.words)):
            if stem in found:
                found[stem].append(at)
            else:
                found[stem] = [at]
        return found

    @Once
    def phrases(self) -> Mapping[int, str]:
        """Index of a word → the stem that its phrase stands for: "turned down", "reject"."""
        return stand_ins(self.words)

    @Once
    def rates(self) -> frozenset[str]:
        """The stems of the lengths of time that something is told by: "a month", "monthly"."""
        told = () if self.folded.isdisjoint(RATES) else pairwise(self.words)
        by = [other.stem for one, other in told if one.folded in RATES]
        return frozenset(by + [RATE_ENDINGS[f] for f in self.folded if f in RATE_ENDINGS])

    @Once
    def folded(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(map(_FOLDED, self.words))

    @Once
    def running(self) -> str:
        """Its words, folded, one space around each: for looking for several that follow one another."""
        return f" {' '.join(map(_FOLDED, self.words))} "

    @Once
    def capitals(self) -> Mapping[str, Sequence[Word]]:
        """Stem → its first capitalised words, `FIRST_CAPITALS` at most."""
        found: dict[str, list[Word]] = {}
        for word in [w for w in self.words if w.capital]:
            if len(known := found.setdefault(word.stem, [])) < FIRST_CAPITALS:
                known.append(word)
        return found

    @Once
    def by_value(self) -> Mapping[tuple[float, bool], Sequence[Quantity]]:
        """Value and whether it is an ordinal → its quantities, one of each kind: a text may repeat one for ever."""
        found: dict[tuple[float, bool], dict[tuple[object, ...], Quantity]] = {}
        for one in self.quantities:
            kinds = found.setdefault((round(one.value, 4), one.unit == "ordinal"), {})
            kinds.setdefault((one.unit, one.bound, one.vague, one.ranged), one)
        return {value: tuple(kinds.values()) for value, kinds in found.items()}

    @Once
    def hedges(self) -> tuple[Hedge, ...]:
        """Its hedges, each with the words that it weakens."""
        return hedges(self.words) if self.kinds & HEDGE else ()

    @Once
    def unhedged(self) -> frozenset[str]:
        """The stems that stand somewhere without a hedge before them."""
        weakened = frozenset(w.start for h in self.hedges for w in h.governed)
        return frozenset(w.stem for w in self.words if w.start not in weakened)

    @Once
    def negated(self) -> tuple[Word, ...]:
        """Its negating words."""
        return negations(self.words) if self.kinds & NEGATION else ()

    @Once
    def polarities(self) -> Turned:
        """Which of its content words stand negated."""
        return polarities(self.words) if self.kinds & NEGATION else NONE_TURNED


NOTHING = Passage(())


class _Printed(Passage):
    """Words of a text of its own."""

    def __init__(self, words: tuple[Word, ...], text: str) -> None:
        self.words = words
        self._text = text

    def _read(self) -> Figures:
        return figures(self._text, self.words)


class _Cut(Passage):
    """Words of a longer passage, from which its figures are taken."""

    def __init__(self, words: tuple[Word, ...], whole: Passage, places: _Places) -> None:
        self.words = words
        self._whole = whole
        self._places = places

    def _read(self) -> Figures:
        whole = self._whole
        quantities, dates = whole._figure_starts  # noqa: SLF001 - a passage, as this one is
        kept = [
            (whole.words[first].start, whole.words[last - 1].end)
            for first, last in _pairs(self._places)
            if first < last
        ]
        return Figures(inside(whole.quantities, quantities, kept), inside(whole.dates, dates, kept))


class _Joined(Passage):
    """Words of several passages, and their figures."""

    def __init__(self, parts: Sequence[Passage]) -> None:
        self.words = tuple(chain.from_iterable([p.words for p in parts]))
        self._parts = parts

    def _read(self) -> Figures:
        return Figures(
            tuple([q for p in self._parts for q in p.quantities]),
            tuple([d for p in self._parts for d in p.dates]),
        )


def _pairs(places: _Places) -> Iterator[tuple[int, int]]:
    return zip(places[::2], places[1::2], strict=True)


def joined(passages: Sequence[Passage]) -> Passage:
    """Return the passages as one, in the order given."""
    return passages[0] if len(passages) == 1 else _Joined(passages)
