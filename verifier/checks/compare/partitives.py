"""How many of a number of things a text speaks of, against its evidence: "its crew" for "five of its crew"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.lexicon import FUNCTION, NUMBER, TIME
from verifier.text.numbers_en import UNITS
from verifier.text.partitives_en import OF, PEOPLE, SHARES, SINGLE, WHOLE_ONE
from verifier.text.words import Word

LOOKED_AT = 4
"""Places of one word in the evidence that are looked at."""
REACH = 4
"""Words from "of" to the thing: "of the company's past eleven matches"."""
SUPERLATIVE = "est"


class Partitive(NamedTuple):
    """`words[share]` of `words[things]`."""

    share: int
    things: int


def lost_shares(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for a part that the evidence speaks of, and the text of the whole, or of another part."""
    said, evidence = aligned.said.words, aligned.evidence.words
    found = list(_partitives(evidence))
    of = frozenset(p.things for p in found)
    for share, things in found:
        stem = evidence[things].stem
        places = [n for n, w in enumerate(said) if w.stem == stem or (_are_things(w) and aligned.stem(w) == stem)]
        wholes = [n for n in aligned.evidence.places[stem] if n not in of][:LOOKED_AT]
        if places and wholes and not _is_of_part(aligned, places[0], things, wholes):
            continue
        if places and not _tells(said, places, evidence[share]):
            yield Problem("doubt", f"“{evidence[share].text} of” is left out before “{said[places[0]].text}”")


def _is_of_part(aligned: Aligned, at: int, part: int, wholes: Sequence[int]) -> bool:
    """Say whether what the text tells of the things is told of a part, and not where the evidence has all of them."""
    return aligned.in_place(at, part) and not any(aligned.in_place(at, n) for n in wholes)


def added_shares(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for a part that the text speaks of, and the evidence of the whole, or of another part."""
    said, evidence = aligned.said.words, aligned.evidence.words
    for share, things in _partitives(said):
        places = aligned.at(said[things])
        if places and not _tells(evidence, places, said[share]):
            yield Problem("doubt", f"“{said[share].text} of” is here before “{said[things].text}”, not in the evidence")


def _partitives(words: Sequence[Word]) -> Iterator[Partitive]:
    """Yield where a number or a word for a share stands before "of" and a plural, in one clause."""
    for at in [n for n, w in enumerate(words[1:-1]) if w.folded == OF and not w.breaks]:
        whole = at > 0 and words[at - 1].folded in WHOLE_ONE
        if whole or not (words[at].folded in SHARES or _value(words[at]) is not None):
            continue
        things = next((n for n in range(at + 2, min(len(words), at + 2 + REACH)) if _are_things(words[n])), None)
        if things is not None and not any(w.breaks for w in words[at + 2 : things + 1]):
            yield Partitive(at, things)


def _are_things(word: Word) -> bool:
    plain = word.kinds & (FUNCTION | NUMBER | TIME) or word.capital
    return not plain and (word.folded.endswith("s") or word.folded in PEOPLE)


def _value(word: Word) -> int | None:
    return UNITS.get(word.folded, int(word.folded) if word.folded.isdecimal() else None)


def _tells(words: Sequence[Word], places: Sequence[int], share: Word) -> bool:
    """Say whether the text tells of that share anywhere; of one, by a singular as well."""
    value = _value(share)
    if value is None:
        return any(w.folded in SHARES[share.folded] for w in words)
    if value == 1 and any(_is_single(words, at) for at in places):
        return True
    return any(_value(w) == value for w in words)


def _is_single(words: Sequence[Word], at: int) -> bool:
    """Say whether the thing is told in the singular, by "a", or by what it is the most of: "the cheapest of them"."""
    singular = not words[at].folded.endswith("s") and words[at].folded not in PEOPLE
    before = words[max(0, at - REACH) : at]
    return singular or any(w.folded in SINGLE or _is_one_of(w, of) for w, of in pairwise((*before, words[at])))


def _is_one_of(word: Word, of: Word) -> bool:
    """Say whether a superlative tells which one of them it is."""
    return of.folded == OF and word.folded.endswith(SUPERLATIVE)
