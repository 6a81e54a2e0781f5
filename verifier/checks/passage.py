"""What is known of a text's words, worked out when first asked for: cut out of it, or several put together."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import chain, pairwise
from operator import attrgetter, or_
from typing import NamedTuple, TypeAlias, TypeVar

from verifier.checks.compare.voices import Voice, voices
from verifier.checks.once import Once
from verifier.checks.row import Row
from verifier.text.cues import cues
from verifier.text.dates import When, dates
from verifier.text.hedges import Hedge, hedges
from verifier.text.lexicon import CUE, HEDGE, NEGATION, NUMBER, TIME
from verifier.text.negations import NONE_TURNED, Turned, negations, polarities
from verifier.text.numbers import Quantity, quantities
from verifier.text.relations_en import RATE_ENDINGS, RATES
from verifier.text.senses import stand_ins
from verifier.text.spans import Interval
from verifier.text.words import Word

_T = TypeVar("_T")
_Places: TypeAlias = tuple[tuple[int, int], ...]
_FOLDED, _STEM, _START, _KINDS = map(attrgetter, ("folded", "stem", "start", "kinds"))
FIRST_CAPITALS = 8
"""Places of a name that are looked at: who somebody is is told where the name first stands, and a name that stands
everywhere must not make every claim pay for the whole text."""


class Figures(NamedTuple):
    """The quantities and the times of a text, in order. Figures of times are not quantities here."""

    quantities: tuple[Quantity, ...]
    dates: tuple[When, ...]


@dataclass(eq=False)  # not frozen: a run makes hundreds, and a frozen one takes thrice as long to make
class Passage:
    """Words in order, and what they tell. `read` finds the figures among them: most passages are never asked for any.

    Two are equal only where they are one: a passage cut twice at the same words is, so that "this text is its own
    evidence" is told at once.
    """

    words: tuple[Word, ...]
    read: Callable[[], Figures]

    @classmethod
    def reading(cls, text: str, found: tuple[Word, ...]) -> "Passage":
        """Return what is known of the words `found` in `text`."""
        return cls(found, lambda: _figures(text, found))

    def cut(self, intervals: Sequence[Interval]) -> "Passage":
        """Return what stands in the `intervals`: in order, disjoint. The same words give the same passage."""
        starts = self._starts
        if len(intervals) == 1:
            start, end = intervals[0]
            places: _Places = ((bisect_left(starts, start), bisect_left(starts, end)),)
        else:
            places = tuple([(bisect_left(starts, start), bisect_left(starts, end)) for start, end in intervals])
        found = self._cuts.get(places)
        if found is None:
            found = self._cuts[places] = self._between(places)
        return found

    def _between(self, places: _Places) -> "Passage":
        runs = [self.words[first:last] for first, last in places if first < last]

        def read() -> Figures:
            quantities, dates = self._figure_starts
            kept = [(run[0].start, run[-1].end) for run in runs]
            return Figures(_inside(self.quantities, quantities, kept), _inside(self.dates, dates, kept))

        return Passage(runs[0] if len(runs) == 1 else tuple(chain.from_iterable(runs)), read)

    def forget(self) -> None:
        """Let go of what was cut out of it."""
        self._cuts.clear()

    @Once
    def _cuts(self) -> dict[_Places, "Passage"]:
        return {}

    @Once
    def _starts(self) -> list[int]:
        return list(map(_START, self.words))

    @Once
    def _figure_starts(self) -> tuple[list[int], list[int]]:
        """Where its quantities and its times start."""
        return [q.interval.start for q in self.quantities], [d.interval.start for d in self.dates]

    @Once
    def _figures(self) -> Figures:
        return self.read() if self.kinds & (NUMBER | TIME) else NO_FIGURES

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its quantities, in order."""
        return self._figures.quantities

    @property
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
        return reduce(or_, map(_KINDS, self.words), 0)

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


NO_FIGURES = Figures((), ())
NOTHING = Passage((), lambda: NO_FIGURES)


def joined(passages: Sequence[Passage]) -> Passage:
    """Return the passages as one, in the order given."""
    if len(passages) == 1:
        return passages[0]

    def read() -> Figures:
        return Figures(
            tuple(q for p in passages for q in p.quantities),
            tuple(d for p in passages for d in p.dates),
        )

    return Passage(tuple(chain.from_iterable([p.words for p in passages])), read)


def _figures(text: str, found: Sequence[Word]) -> Figures:
    times = dates(text, found)
    taken = Row(t.interval for t in times if _is_date(t))
    return Figures(tuple([q for q in quantities(text, found) if not taken.holds(q.interval.start)]), times)


def _is_date(when: When) -> bool:
    """Say whether its figures tell a time; those of "two days later" are a quantity as well."""
    return when.relative is None


def _inside(items: tuple[_T, ...], starts: Sequence[int], intervals: Sequence[tuple[int, int]]) -> tuple[_T, ...]:
    """Return those of the items, which start at `starts`, that start in one of the intervals."""
    found: list[_T] = []
    for start, end in intervals:
        first = bisect_left(starts, start)
        found.extend(items[first : bisect_left(starts, end, lo=first)])
    return tuple(found)
