"""What is known of a text's words, worked out once: cut out of it, or several put together."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from verifier.text.dates import When, dates
from verifier.text.hedges import Hedge, hedges
from verifier.text.negations import Turned, negations, polarities
from verifier.text.numbers import Quantity, quantities
from verifier.text.spans import Interval
from verifier.text.words import Forms, Word, words

_T = TypeVar("_T")


@dataclass(frozen=True)
class Passage:
    """Words in order, the quantities and the times among them. Figures of times are not quantities here."""

    words: tuple[Word, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[When, ...]

    @classmethod
    def of(cls, text: str, within: Iterable[Interval] | None = None, forms: Forms | None = None) -> "Passage":
        """Return what is known of `text`, or of the intervals `within` it, which are in order and disjoint.

        `forms` remembers the forms of words from text to text.
        """
        known = {} if forms is None else forms
        whole = (Interval(0, len(text)),)
        return joined([_read(text, interval, known) for interval in (whole if within is None else within)])

    def cut(self, intervals: Iterable[Interval]) -> "Passage":
        """Return what stands in the `intervals`: in order, disjoint."""
        kept = tuple(intervals)
        words, quantities, dates = self._starts
        return Passage(
            _inside(self.words, words, kept),
            _inside(self.quantities, quantities, kept),
            _inside(self.dates, dates, kept),
        )

    @cached_property
    def _starts(self) -> tuple[list[int], list[int], list[int]]:
        """Where its words, its quantities and its times start."""
        return (
            [w.interval.start for w in self.words],
            [q.interval.start for q in self.quantities],
            [d.interval.start for d in self.dates],
        )

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of its words."""
        return frozenset(w.stem for w in self.words)

    @cached_property
    def folded(self) -> frozenset[str]:
        """Its words, folded."""
        return frozenset(w.folded for w in self.words)

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


NOTHING = Passage((), (), ())


def joined(passages: Sequence[Passage]) -> Passage:
    """Return the passages as one, in the order given."""
    if len(passages) == 1:
        return passages[0]
    return Passage(
        tuple(w for p in passages for w in p.words),
        tuple(q for p in passages for q in p.quantities),
        tuple(d for p in passages for d in p.dates),
    )


def _read(text: str, within: Interval, forms: Forms) -> Passage:
    found = words(text, within, forms)
    times = dates(text, found)
    taken = frozenset(at for t in times for at in range(t.interval.start, t.interval.end) if _is_date(t))
    return Passage(found, tuple(q for q in quantities(text, found) if q.interval.start not in taken), times)


def _is_date(when: When) -> bool:
    """Say whether its figures tell a time; those of "two days later" are a quantity as well."""
    return when.relative is None


def _inside(items: tuple[_T, ...], starts: Sequence[int], intervals: Sequence[Interval]) -> tuple[_T, ...]:
    """Return those of the items, which start at `starts`, that start in one of the intervals."""
    if not items:
        return ()
    found: list[_T] = []
    for start, end in intervals:
        first = bisect_left(starts, start)
        found.extend(items[first : bisect_left(starts, end, lo=first)])
    return tuple(found)
