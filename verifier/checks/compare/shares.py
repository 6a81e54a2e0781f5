"""How much of a thing a text speaks of, against its evidence: "all of them" for "one of them"."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import chain
from operator import attrgetter

from verifier.checks.compare.aligned import Aligned
from verifier.checks.compare.figures import is_exception, leaves
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.dates_en import SPANS
from verifier.text.lexicon import FUNCTION, NUMBER
from verifier.text.numbers import Quantity
from verifier.text.numbers_en import EXCEPTING, TIMES
from verifier.text.relations_en import (
    EACH,
    ENTIRE,
    IDLE,
    MANY,
    NEWEST,
    RATIO,
    TWO,
    WHOLE,
)
from verifier.text.stems import stem_of
from verifier.text.words import Word

LOOKED_AT = 8
"""Places of one word in the evidence that are looked at."""
REACH = 4
"""Words between "all" and what there is all of: "all of the other"."""
LENGTHS = frozenset(map(stem_of, "hour day night week month year".split()))
"""Stems of lengths of time by which things are told."""
BETWEEN = EXCEPTING | NEWEST
"""Words of content that may stand between "all" and a number."""
KINDS: tuple[tuple[Collection[str], Collection[str], str], ...] = (
    (WHOLE, WHOLE, "of all"), (MANY, MANY, "of many"), (TWO[:1], TWO, "of two"),
)  # fmt: skip
"""Words of the text, those of the evidence that bear them, and of how many they say it."""
COUNTING = frozenset(chain.from_iterable(own for own, _, _ in KINDS))


def widened(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for each word that says "all", "many" or "both" where the evidence does not."""
    said, evidence = aligned.said.words, aligned.evidence.words
    for at, word in [(n, w) for n, w in enumerate(said) if w.folded in COUNTING]:
        if _is_idle(said, at) or _is_borne(aligned, at):
            continue
        bearing, told = next((bearing, told) for own, bearing, told in KINDS if word.folded in own)
        of = _of(said, at, aligned)
        places = aligned.at(of)[:LOOKED_AT] if of is not None else ()
        borne = any(_says(evidence, place, bearing) for place in places)
        if not borne and (places or aligned.evidence.folded.isdisjoint(bearing)):
            yield Problem("doubt", f"“{word.text}” is here, and the evidence does not say so {told}")
    yield from turned_rates(aligned)


def turned_rates(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt where the text tells something by another length of time than the evidence: "monthly", "a year"."""
    ours, theirs = aligned.said.rates & LENGTHS, aligned.evidence.rates & LENGTHS
    if ours and theirs and ours.isdisjoint(theirs):
        yield Problem("doubt", f"it is told by the {min(ours)} here, and by the {min(theirs)} in the evidence")


def _is_idle(words: Sequence[Word], at: int) -> bool:
    """Say whether the word counts nothing: "at all", "the most recent", "31 in all"."""
    ends = at + 1 == len(words) or words[at + 1].breaks
    before = words[at - 1].folded if at else ""
    if words[at].folded == "most" and at and words[at - 1].kinds & NUMBER:
        return True
    return before in IDLE.get(words[at].folded, ()) or (before == "in" and ends)


def _is_borne(aligned: Aligned, at: int) -> bool:
    """Say whether the evidence says it otherwise, by the rule for that word."""
    folded = aligned.said.words[at].folded
    return any(folded in words and rule(aligned, at) for words, rule in RULES)


def _is_shared_out(aligned: Aligned, at: int) -> bool:
    """Say whether the evidence has "a month" for "each month"."""
    after = aligned.said.words[at + 1 : at + 2]
    return any(w.folded in SPANS and w.stem in aligned.evidence.rates for w in after)


def _is_so_few(aligned: Aligned, at: int) -> bool:
    """Say whether the evidence has the number, or the "once", that "only" stands before."""
    number, after = _number_of(aligned.said, at), aligned.said.words[at + 1 : at + 2]
    known = number is not None and (number.value, False) in aligned.evidence.by_value
    return known or any(w.folded in TIMES and w.folded in aligned.evidence.folded for w in after)


def _is_denied(aligned: Aligned, _: int) -> bool:
    """Say whether both negate: "paid no tax", "did not pay any"."""
    return bool(aligned.said.negated and aligned.evidence.negated)


def _is_share(aligned: Aligned, _: int) -> bool:
    """Say whether the evidence tells a share by a number: "two-thirds of" for "most of"."""
    return any(q.unit == "%" for q in aligned.evidence.quantities[:LOOKED_AT])


def _is_all(aligned: Aligned, at: int) -> bool:
    """Say whether the evidence has another word for all, or so many: "the three", ten of 11 for "all but one"."""
    number = _number_of(aligned.said, at)
    if number is None:
        return not aligned.evidence.folded.isdisjoint(ENTIRE)
    if is_exception(number, aligned.said.words):
        return leaves(number, aligned.evidence)
    return _is_whole(number, aligned.evidence)


RULES: tuple[tuple[Collection[str], Callable[[Aligned, int], bool]], ...] = (
    (EACH, _is_shared_out), ({"only"}, _is_so_few), ({"any"}, _is_denied), ({"most"}, _is_share), (ENTIRE, _is_all),
)  # fmt: skip
"""Words of a share, and when the evidence bears them in other words."""


def _number_of(said: Passage, at: int) -> Quantity | None:
    """Return the number that "all" and its like lead to: "all three", "each of the last two"."""
    words = said.words
    place = next((n for n in range(at + 1, min(len(words), at + 1 + REACH)) if words[n].kinds & NUMBER), None)
    if place is None or any(not w.kinds & FUNCTION and w.folded not in BETWEEN for w in words[at + 1 : place]):
        return None
    at = bisect_left(said.quantities, words[place].start, key=lambda q: q.interval.start)
    found = said.quantities[at : at + 1]
    return found[0] if found and found[0].interval.start == words[place].start else None


def _is_whole(taken: Quantity, evidence: Passage) -> bool:
    """Say whether the evidence speaks of so many things, and not of some of them: "the three", "two of the three"."""
    same = [q for q in evidence.quantities if q.value == taken.value and q.unit == taken.unit]
    starts = [q.interval.start for q in same[:LOOKED_AT]]
    places = [bisect_left(evidence.words, start, key=attrgetter("start")) for start in starts]
    return any(all(w.folded not in RATIO for w in evidence.words[max(0, at - 2) : at]) for at in places)


def _of(words: Sequence[Word], at: int, aligned: Aligned) -> Word | None:
    """Return the first content word after `words[at]` in its clause that the evidence has."""
    for word in words[at + 1 : at + 1 + REACH]:
        if word.breaks:
            return None
        if not word.kinds & (FUNCTION | NUMBER) and aligned.stem(word) is not None:
            return word
    return None


def _says(words: Sequence[Word], at: int, wanted: Collection[str]) -> bool:
    """Say whether one of the wanted words stands before `words[at]`, or right after it."""
    return any(w.folded in wanted for w in words[max(0, at - 1 - REACH) : at + 3])
