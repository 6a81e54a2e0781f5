"""Figures that say the same in another way: "a year" and "12 months", "the ninth hour" and "nine hours"."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, pairwise
from math import ceil, floor
from operator import attrgetter

from verifier.checks.once import Once
from verifier.checks.passage import Passage
from verifier.text.numbers import Quantity
from verifier.text.numbers_en import EXCEPTING, FACTORS, HALVING, LENGTHS, MEASURES, REST, SINGLE, TIME
from verifier.text.relations_en import PARTITIVE, RATIO
from verifier.text.spans import Interval
from verifier.text.stems import stem_of
from verifier.text.words import Word

LISTED = 3
"""Words between two counts that are listed together: "four nurses and seven aides"."""
LOOKED_AT = 40
"""Quantities, and units told by "a", that one is compared with: a bound on the cost for lists of them."""
_UNITS = {stem_of(form): unit for form, unit in MEASURES.items()}
"""Stem of a unit's name → the unit: what an ordinal counts is a noun."""


@dataclass(frozen=True, eq=False)
class Otherwise:
    """What a passage's figures say in other ways; each is worked out when first asked for."""

    inside: Passage

    def equal(self, said: Quantity) -> Iterator[Quantity]:
        """Yield what of the passage is exactly that quantity told otherwise, put as the text puts it."""
        for evidence in self.lengths:
            if _is_same(said, evidence) or _counts_as(said, evidence) or _counts_as(evidence, said):
                yield evidence._replace(value=said.value, unit=said.unit)
        if said.unit == "%":
            yield from (said for value in self.percentages if is_rounding(said.value, value))
        elif said.unit is None and round(said.value, 4) in self.counts:
            yield self.counts[round(said.value, 4)]._replace(value=said.value)

    @Once
    def lengths(self) -> tuple[Quantity, ...]:
        """Its quantities, and lengths of time that are told without a number."""
        return (*self.inside.quantities[:LOOKED_AT], *_single(self.inside))

    @Once
    def percentages(self) -> tuple[float, ...]:
        """What its shares come to."""
        return tuple(_percentages(self.inside))

    @Once
    def counts(self) -> Mapping[float, Quantity]:
        """What its exceptions leave, what its shares come to of its numbers, what two counts come to, and its years."""
        found = {round(q.value, 4): q for q in (*_sums(self.inside), *_left_over(self.inside), *_parts(self.inside))}
        dated = ((float(d.year), d.interval) for d in self.inside.dates[:LOOKED_AT] if d.year)
        return found | {year: Quantity(where, f"{year:.0f}", year, None, "exact", None) for year, where in dated}


def _is_same(said: Quantity, evidence: Quantity) -> bool:
    """Say whether the two are one length of time, one share told as a fraction, or millions cut short to "m"."""
    value = evidence.value if evidence.unit == said.unit else in_unit(evidence, said.unit)
    if said.unit == "%" == evidence.unit:
        return not evidence.printed[0].isdigit() and is_rounding(said.value, evidence.value)
    if said.unit == "m" and evidence.value >= MILLION:
        return abs(said.value * MILLION - evidence.value) < _EXACT
    return value is not None and said.unit in TIME and abs(value - said.value) < _EXACT


def _percentages(passage: Passage) -> Iterator[float]:
    """Yield what each share comes to: "250 of its 1,000 jobs", "one in five", what is the rest of one, and "halved"."""
    yield from (_percent(*pair) for pair in _ratios(passage))
    if not passage.folded.isdisjoint(REST):
        yield from (100 - q.value for q in passage.quantities[:LOOKED_AT] if q.unit == "%")
    if not passage.folded.isdisjoint(HALVING):
        yield 50.0


def _ratios(passage: Passage) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the pairs of numbers of which one is told as a part of the other: "two in three", "three of the 12"."""
    words = passage.words
    for one, other in pairwise(passage.quantities[:LOOKED_AT]):
        first = bisect_left(words, one.interval.end, key=attrgetter("start"))
        between = words[first : bisect_left(words, other.interval.start, key=attrgetter("start"))]
        joined = not RATIO.isdisjoint(w.folded for w in between) and all(w.folded in PARTITIVE for w in between)
        if joined and one.unit is None is other.unit and 0 < one.value < other.value:
            yield one, other


def _parts(passage: Passage) -> Iterator[Quantity]:
    """Yield what each share of the passage comes to, of each number in it: "half of the 8,000", 4,000."""
    found = passage.quantities[:LOOKED_AT]
    for share in (q for q in found if q.unit == "%"):
        yield from (share._replace(value=q.value * share.value / 100, unit=None) for q in found if q.unit is None)


def told_as_share(said: Passage, inside: Passage) -> frozenset[Quantity]:
    """Return the numbers of the text that together are a share which the evidence tells: "two in three", two-thirds."""
    known = [q.value for q in inside.quantities[:LOOKED_AT] if q.unit == "%"]
    pairs = (pair for pair in _ratios(said) if any(abs(_percent(*pair) - value) < SHARE for value in known))
    return frozenset(chain.from_iterable(pairs))


def _percent(one: Quantity, other: Quantity) -> float:
    return 100 * one.value / other.value


MILLION = 10**6
SHARE = 0.5
"""Points of a per cent within which two shares are one."""
_EXACT = 1e-6


def _counts_as(said: Quantity, evidence: Quantity) -> bool:
    """Say whether an ordinal is the last of so many: "in the ninth hour", "nine hours into", "hour nine"."""
    if evidence.unit != "ordinal" or evidence.value != said.value or evidence.noun is None:
        return False
    if said.unit is None:
        return said.noun in {None, evidence.noun}
    return _UNITS.get(evidence.noun) == said.unit


def _single(passage: Passage) -> Iterator[Quantity]:
    """Yield a quantity for each length of time that is told without a number: "a year", "a fortnight"."""
    words = passage.words
    places = [n for n, w in enumerate(words) if n and not w.breaks and (w.folded in LENGTHS or w.folded in MEASURES)]
    for at in places[:LOOKED_AT]:
        before, word = words[at - 1], words[at]
        unit, value = LENGTHS.get(word.folded) or (MEASURES[word.folded], 1.0)
        if before.folded in SINGLE and unit in TIME:
            half = [w.folded for w in words[at + 1 : at + 4]] == ["and", "a", "half"]
            where = Interval(before.start, word.end)
            yield Quantity(where, f"{before.text} {word.text}", value + half / 2, unit, "exact", None)


def _left_over(passage: Passage) -> Iterator[Quantity]:
    """Yield what is left of each number of the passage where it tells an exception: "11, all but one", ten."""
    if passage.folded.isdisjoint(EXCEPTING):
        return
    for taken in (q for q in passage.quantities[:LOOKED_AT] if is_exception(q, passage.words)):
        for whole in passage.quantities[:LOOKED_AT]:
            if whole.unit is None and whole.value > taken.value:
                yield whole._replace(value=whole.value - taken.value)


def _sums(passage: Passage) -> Iterator[Quantity]:
    """Yield what two counts right after one another come to: "four nurses and seven aides", eleven."""
    counts = [q for q in passage.quantities[:LOOKED_AT] if q.unit is None and not (q.vague or q.ranged)]
    for one, other in pairwise(counts):
        first = bisect_left(passage.words, one.interval.end, key=attrgetter("start"))
        between = passage.words[first : bisect_left(passage.words, other.interval.start, key=attrgetter("start"))]
        joined = len(between) <= LISTED and bool(between) and between[-1].folded == "and"
        if joined and one.bound == other.bound == "exact":
            yield one._replace(value=one.value + other.value)


def is_cut_short(said: Quantity, evidence: Quantity) -> bool:
    """Say whether "more than 6,000" or "nearly 7,000" is told of 6,318, cut to the figures that the text gives."""
    if said.unit != evidence.unit or said.vague or said.value <= 0:
        return False
    place = 10 ** (len(f"{said.value:.0f}") - len(f"{said.value:.0f}".rstrip("0")))
    down, up = place * floor(evidence.value / place), place * ceil(evidence.value / place)
    over = said.bound in {"at_least", "just_over"} and said.value == down < evidence.value
    return over or (said.bound in {"at_most", "just_under"} and said.value == up > evidence.value)


def leaves(taken: Quantity, evidence: Passage) -> bool:
    """Say whether a number is what one of the evidence leaves of another, or what it takes from a whole itself."""
    found = evidence.quantities[:LOOKED_AT]
    if any(q.value == taken.value and is_exception(q, evidence.words) for q in found):
        return True
    values = {q.value for q in found if q.unit is None}
    return any(value - taken.value in values for value in values)


def is_exception(quantity: Quantity, words: tuple[Word, ...]) -> bool:
    """Say whether the number is taken from a whole: "all but two"."""
    at = bisect_left(words, quantity.interval.start, key=attrgetter("start"))
    return 0 < at < len(words) and words[at - 1].folded in EXCEPTING


def in_unit(evidence: Quantity, target: str | None) -> float | None:
    """Return the value in another unit, None where neither is told in the other."""
    if evidence.unit is None or target is None:
        return None
    back = FACTORS.get((target, evidence.unit))
    factor = FACTORS.get((evidence.unit, target)) or (1 / back if back else None)
    return None if factor is None else evidence.value * factor


def is_rounding(value: float, exact: float) -> bool:
    """Say whether a value is another one rounded to the places that it is written with."""
    places = len(f"{value:.10g}".partition(".")[2])
    return round(exact, places) == value or abs(exact - value) < _HALF_UP * 10**-places


_HALF_UP = 0.501
"""Half of the last place, and what floats may be off by."""
