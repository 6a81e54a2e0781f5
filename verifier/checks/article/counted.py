"""Numbers with what they count, as the article repeats them: "around 40 North Karsovan instructors", "all 40"."""

from bisect import bisect_left
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from verifier.checks.analysis import Analysis
from verifier.checks.article import counted_en as english
from verifier.checks.grounds import Grounds
from verifier.checks.once import Once
from verifier.checks.passage import Passage
from verifier.text.lexicon import FUNCTION
from verifier.text.numbers import Quantity
from verifier.text.numbers_en import LONGEST_BOUND
from verifier.text.spans import Interval
from verifier.text.words import Word

FEWEST = 2
"""The smallest number that is compared: "one" is too often no number."""
MOST_OF_ONE_VALUE = 8
"""Phrases of one value that are compared with one another: an article that repeats a number for ever must not cost
the square of its length."""


class Counted(NamedTuple):
    """A number and its noun phrase. `head` is the folded noun, `kind` its stem; None where no noun follows at once.

    `marks`: stems of the words between number and noun. `whole`: "all" stands before it; `pointing`: "the" does.
    `at`: index of the first word after the phrase.
    """

    interval: Interval
    quantity: Quantity
    head: str | None
    kind: str | None
    marks: frozenset[str]
    whole: bool
    pointing: bool
    at: int


def repeated(grounds: Grounds, asked: "Callable[[Repeated], bool]") -> Iterator[tuple[Counted, Counted]]:
    """Yield each pair of phrases with one value that is asked for, the earlier first, in order of the later one."""
    for value in grounds.remembered(_by_value):
        if asked(value):
            yield from ((a, b) for late, b in enumerate(value.phrases) for a in value.phrases[:late])


@dataclass(eq=False)
class Repeated:
    """A value that stands more than once in a passage."""

    passage: Passage
    quantities: Sequence[Quantity]

    @Once
    def loses_hedge(self) -> bool:
        """Whether it stands hedged somewhere, and without a hedge further down."""
        exact = [q.bound == "exact" for q in self.quantities]
        return not all(exact) and any(exact[exact.index(False) :])

    @Once
    def nouns(self) -> Sequence[str]:
        """What is counted, folded, wherever a noun follows."""
        return [self.passage.words[at].folded for at in self._heads if at is not None]

    @Once
    def phrases(self) -> Sequence[Counted]:
        """The phrases of its quantities, in order."""
        return [_phrase(self.passage, head, q) for head, q in zip(self._heads, self.quantities, strict=True)]

    @Once
    def _heads(self) -> Sequence[int | None]:
        """The indices of the nouns that the quantities count."""
        words, starts = self.passage.words, self.passage.starts
        return [_head(words, bisect_left(starts, q.interval.end)) for q in self.quantities]


def _by_value(reading: Analysis) -> Sequence[Repeated]:
    """Return the values that stand more than once."""
    by_value: dict[float, list[Quantity]] = {}
    for quantity in reading.passage.quantities:
        if quantity.unit is None and not (quantity.vague or quantity.ranged) and quantity.value >= FEWEST:
            known = by_value.setdefault(quantity.value, [])
            if len(known) < MOST_OF_ONE_VALUE:
                known.append(quantity)
    return [Repeated(reading.passage, found) for found in by_value.values() if len(found) > 1]


def _phrase(passage: Passage, head: int | None, quantity: Quantity) -> Counted:
    words = passage.words
    at, after = (bisect_left(passage.starts, edge) for edge in quantity.interval)
    first = _opening(words, at)
    before = {w.folded for w in words[first:at]}
    end = words[head].end if head is not None else quantity.interval.end
    return Counted(
        interval=Interval(words[first].start, end),
        quantity=quantity,
        head=words[head].folded if head is not None else None,
        kind=words[head].stem if head is not None else None,
        marks=frozenset(w.stem for w in words[after:head]) if head is not None else frozenset(),
        whole=not english.WHOLE.isdisjoint(before),
        pointing=not english.POINTING.isdisjoint(before),
        at=after if head is None else head + 1,
    )


def _head(words: Sequence[Word], after: int) -> int | None:
    """Return the index of the plural noun that the number counts."""
    for at in range(after, min(len(words), after + english.PHRASE)):
        word = words[at]
        if word.breaks or word.folded in english.NOT_COUNTED or _joins(word):
            return None
        if _is_plural(word.folded):
            return at
    return None


def _joins(word: Word) -> bool:
    return bool(word.kinds & FUNCTION) and word.folded not in {"more", "other"}


def _is_plural(folded: str) -> bool:
    ends = folded.endswith(english.PLURAL_ENDINGS) and not folded.endswith(english.NO_PLURALS)
    return ends or folded in english.PLURALS


def _opening(words: Sequence[Word], at: int) -> int:
    """Return where the words before the number that belong to it begin: "no fewer than", "all of the"."""
    first = at
    for phrases, lasts in _PHRASES:
        if first and words[first - 1].folded in lasts:
            starts = range(max(0, first - LONGEST_BOUND), first)
            first = next((f for f in starts if _says(words, f, first, phrases)), first)
    return first


_PHRASES = tuple((some, frozenset(p.rsplit(" ", 1)[-1] for p in some)) for some in (english.PHRASES, english.TAKING))
"""Phrases around a number, and the words that they end with."""


def _says(words: Sequence[Word], first: int, last: int, phrases: Container[str]) -> bool:
    """Say whether the words from `first` up to `last` are one of the phrases, in one clause with what follows."""
    if " ".join([w.folded for w in words[first:last]]) not in phrases:
        return False
    return not any(w.breaks for w in words[first + 1 : last + 1])
