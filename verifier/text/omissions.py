"""Words left out of the middle of a sentence on which the rest hung: "does not know" before "whether it spread"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from verifier.text import negations_en as english
from verifier.text.lexicon import FUNCTION
from verifier.text.negations import is_negator
from verifier.text.words import Word

THREE = 3
"""Words that show the place of a negation: two before it and one after."""


class Omission(NamedTuple):
    """`word` is left out, and `kept`, which hangs on it, is not."""

    word: Word
    kept: Word


def omission(said: Sequence[Word], evidence: Sequence[Word]) -> Omission | None:
    """Return the first negation or condition that `said` leaves out while it keeps what hung on it.

    Only where `said` is the evidence's own words in their order, with some left out between them. Linear in both.
    """
    places = _in_order(said, evidence)
    gaps = ((one, other) for one, other in pairwise(places) if other > one + 1)
    found = ((_hung_on(evidence, one, other), evidence[other]) for one, other in gaps)
    return next((Omission(word, kept) for word, kept in found if word is not None), None)


def lone_negation(one: Sequence[Word], other: Sequence[Word]) -> Word | None:
    """Return the first negation of `one` around which `other` has the very same words and none: "had", "had not".

    The two words before and the one after, or the end of the clause. Linear in both.
    """
    places = [n for n, w in enumerate(one) if w.folded in english.FLAT or w.folded.endswith(english.CONTRACTED)]
    if not places:
        return None
    bare, whole = frozenset(_threes(other)), frozenset(_threes(one))
    for at in places:
        held = one[at].folded.removesuffix(english.CONTRACTED)
        kept = [w.folded for w in one[max(0, at - 2) : at]] + [held] * (held != one[at].folded)
        around = (*kept[-2:], _next(one, at))
        if len(around) == THREE and around in bare and around not in whole:
            return one[at]
    return None


def _threes(words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    """Yield each two words that follow one another, and the one after them in their clause."""
    for at in range(1, len(words)):
        yield words[at - 1].folded, words[at].folded, _next(words, at)


def _next(words: Sequence[Word], at: int) -> str:
    ends = at + 1 == len(words) or words[at + 1].breaks
    return "" if ends else words[at + 1].folded


def _in_order(said: Sequence[Word], evidence: Sequence[Word]) -> list[int]:
    """Return where the words of `said` stand in the evidence, one after the other; nothing where one does not."""
    places: list[int] = []
    at = 0
    for word in said:
        while at < len(evidence) and evidence[at].folded != word.folded:
            at += 1
        if at == len(evidence):
            return []
        places.append(at)
        at += 1
    return places


def _hung_on(evidence: Sequence[Word], before: int, kept: int) -> Word | None:
    """Return the word between the two places that turns what is kept, in the same clause as that."""
    if evidence[kept].breaks:
        return None
    clause = list(_clause_before(evidence, before, kept))
    if any(evidence[n].folded in english.RELATIVE for n in clause):
        return None
    leads_on = bool({evidence[kept].folded, evidence[kept - 1].folded} & english.LEADING_ON)
    content = 0
    for at in clause:
        folded = evidence[at].folded
        if folded in english.CONDITIONS or folded in english.OPPOSITES or is_negator(evidence, at):
            return evidence[at] if leads_on or folded not in english.OF_THINGS else None
        content += (
            not evidence[at].kinds & FUNCTION and folded not in english.YET and not folded.endswith(english.ADVERB)
        )
        if content > 1 + leads_on:
            break
    return None


def _clause_before(evidence: Sequence[Word], before: int, kept: int) -> Iterator[int]:
    """Yield the indices of the words of the clause before `kept`, backwards, down to `before`."""
    for at in range(kept - 1, max(before, kept - 1 - english.AS_REACH), -1):
        if evidence[at].folded in english.JOINING:
            return
        yield at
        if evidence[at].breaks:
            return
