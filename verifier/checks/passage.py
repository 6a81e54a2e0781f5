"""What is known of a text's words, worked out when first asked for: cut out of it, or several put together."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from verifier.text.cues import cues
from verifier.text.dates import When, dates
from verifier.text.hedges import Hedge, hedges
from verifier.text.negations import Turned, negations, polarities
from verifier.text.numbers import Quantity, quantities
from verifier.text.spans import Interval
from verifier.text.words import Forms, Word, words

_T = TypeVar("_T")
FIRST_CAPITALS = 8
"""Places of a name that are looked at: who somebody is is told where the name first stands, and a name that stands
everywhere must not make every claim pay for the whole text."""


class Figures(NamedTuple):
    """The quantities and the times of a text, in order. Figures of times are not quantities here."""

    quantities: tuple[Quantity, ...]
    dates: tuple[When, ...]


@dataclass(frozen=True, eq=False)
class Passage:
    """Words in order, and what they tell. `read` finds the figures among them: most passages are never asked for any.

    Two are equal only where they are one: a passage cut twice at the same words is, so that "this text is its own
    evidence" is told at once.
    """

    words: tuple[Word, ...]
    read: Callable[[], Figures]

    @classmethod
    def of(cls, text: str, within: Iterable[Interval] | None = None, forms: Forms | None = None) -> "Passage":
        """Return what is known of `text`, or of the intervals `within` it, which are in order and disjoint.

        `forms` remembers the forms of words from text to text.
        """
        known = {} if forms is None else forms
        whole = (Interval(0, len(text)),)
        return joined([_of(text, interval, known) for interval in (whole if within is None else within)])

    def cut(self, intervals: Iterable[Interval]) -> "Passage":
        """Return what stands in the `intervals`: in order, disjoint. The same words give the same passage."""
        starts = self._starts
        places = tuple((bisect_left(starts, start), bisect_left(starts, end)) for start, end in intervals)
        if places not in self._cuts:
            self._cuts[places] = self._between(places)
        return self._cuts[places]

    def _between(self, places: Sequence[tuple[int, int]]) -> "Passage":
        runs = tuple(self.words[first:last] for first, last in places if first < last)
        kept = tuple(Interval(run[0].interval.start, run[-1].interval.end) for run in runs)

        def read() -> Figures:
            quantities, dates = self._figure_starts
            return Figures(_inside(self.quantities, quantities, kept), _inside(self.dates, dates, kept))

        return Passage(runs[0] if len(runs) == 1 else tuple(w for run in runs for w in run), read)

    @cached_property
    def _cuts(self) -> dict[tuple[tuple[int, int], ...], "Passage"]:
        return {}

    @cached_property
    def _starts(self) -> list[int]:
        return [w.interval.start for w in self.words]

    @cached_property
    def _figure_starts(self) -> tuple[list[int], list[int]]:
        """Where its quantities and its times start."""
        return [q.interval.start for q in self.quantities], [d.interval.start for d in self.dates]

    @cached_property
    def _figures(self) -> Figures:
        return self.read()

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its quantities, in order."""
        return self._figures.quantities

    @property
    def dates(self) -> tuple[When, ...]:
        """Its times, in order."""
        return self._figures.dates

    @cached_property
    def cues(self) -> tuple[int, ...]:
        """The indices of its words that attribute."""
        return cues(self.words)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(w.stem for w in self.words)

    @cached_property
    def folded(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(w.folded for w in self.words)

    @cached_property
    def running(self) -> str:
        """Its words, folded, one space around each: for looking for several that follow one another."""
        return f" {' '.join(w.folded for w in self.words)} "

    @cached_property
    def capitals(self) -> Mapping[str, Sequence[Interval]]:
        """Stem → where its first capitalised words stand, `FIRST_CAPITALS` at most."""
        found: dict[str, list[Interval]] = {}
        for word in self.words:
            if word.text[0].isupper() and len(known := found.setdefault(word.stem, [])) < FIRST_CAPITALS:
                known.append(word.interval)
        return found

    @cached_property
    def by_value(self) -> Mapping[tuple[float, bool], Sequence[Quantity]]:
        """Value and whether it is an ordinal → its quantities, one of each kind: a text may repeat one for ever."""
        found: dict[tuple[float, bool], dict[tuple[object, ...], Quantity]] = {}
        for one in self.quantities:
            kinds = found.setdefault((round(one.value, 4), one.unit == "ordinal"), {})
            kinds.setdefault((one.unit, one.bound, one.vague, one.ranged), one)
        return {value: tuple(kinds.values()) for value, kinds in found.items()}

    @cached_property
    def hedges(self) -> tuple[Hedge, ...]:
        """Its hedges, each with the words that it weakens."""
        return hedges(self.words)

    @cached_property
    def unhedged(self) -> frozenset[str]:
        """The stems that stand somewhere without a hedge before them."""
        weakened = frozenset(w.interval for h in self.hedges for w in h.governed)
        return frozenset(w.stem for w in self.words if w.interval not in weakened)

    @cached_property
    def negated(self) -> tuple[Word, ...]:
        """Its negating words."""
        return negations(self.words)

    @cached_property
    def polarities(self) -> Turned:
        """Which of its content words stand negated."""
        return polarities(self.words)


NOTHING = Passage((), lambda: Figures((), ()))


def joined(passages: Sequence[Passage]) -> Passage:
    """Return the passages as one, in the order given."""
    if len(passages) == 1:
        return passages[0]

    def read() -> Figures:
        return Figures(
            tuple(q for p in passages for q in p.quantities),
            tuple(d for p in passages for d in p.dates),
        )

    return Passage(tuple(w for p in passages for w in p.words), read)


def _of(text: str, within: Interval, forms: Forms) -> Passage:
    found = words(text, within, forms)
    return Passage(found, lambda: _figures(text, found))


def _figures(text: str, found: Sequence[Word]) -> Figures:
    times = dates(text, found)
    taken = frozenset(at for t in times for at in range(t.interval.start, t.interval.end) if _is_date(t))
    return Figures(tuple(q for q in quantities(text, found) if q.interval.start not in taken), times)


def _is_date(when: When) -> bool:
    """Say whether its figures tell a time; those of "two days later" are a quantity as well."""
    return when.relative is None


def _inside(items: tuple[_T, ...], starts: Sequence[int], intervals: Sequence[Interval]) -> tuple[_T, ...]:
    """Return those of the items, which start at `starts`, that start in one of the intervals."""
    found: list[_T] = []
    for start, end in intervals:
        first = bisect_left(starts, start)
        found.extend(items[first : bisect_left(starts, end, lo=first)])
    return tuple(found)
