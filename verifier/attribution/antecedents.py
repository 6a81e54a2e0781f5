"""Whom "he" and "she" mean: everybody told of so far, weighed by signs that training set, or nobody who is sure enough.

The weights are in `antecedent_weights.py`; `python -m training.antecedents` makes them.
"""

from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from verifier.attribution.antecedent_weights import NOBODY, WEIGHTS
from verifier.attribution.discourse import MOST, Discourse, Told
from verifier.attribution.roles import acts, follows_preposition, is_joined
from verifier.text.spans import Interval

SURE = 0.5
"""The chance from which somebody is named. On annotated articles that the weights had not seen, nine of ten named were
right, and nine of ten pronouns got a name (`python -m training.antecedents` prints the curve)."""


class Candidate(NamedTuple):
    """Somebody whom a pronoun may mean, the signs of it, and the chance that it is so."""

    told: Told
    signs: tuple[str, ...]
    chance: float


def antecedent(discourse: Discourse, at: Interval, gender: str | None) -> Told | None:
    """Return whom the pronoun at that place means; None where nobody is sure enough."""
    best = max(candidates(discourse, at, gender), key=lambda one: one.chance, default=None)
    return best.told if best and best.chance >= SURE else None


def candidates(discourse: Discourse, at: Interval, gender: str | None) -> tuple[Candidate, ...]:
    """Return everybody whom the pronoun may mean, the nearest first."""
    fits = [one for one in discourse.told(at) if None in {one.gender, gender} or one.gender == gender]
    fits = sorted(fits, key=lambda one: -one.last.start)[:MOST]
    place = _Place(discourse, at, gender, fits)
    signs = [tuple(place.signs(one)) for one in fits]
    odds = [exp(sum(WEIGHTS.get(sign, 0.0) for sign in mine)) for mine in signs]
    whole = sum(odds) + exp(NOBODY)
    return tuple(Candidate(one, mine, o / whole) for one, mine, o in zip(fits, signs, odds, strict=True))


class _Place:
    """A pronoun, with everybody whom it may mean."""

    def __init__(self, discourse: Discourse, at: Interval, gender: str | None, fits: Sequence[Told]) -> None:
        self._discourse = discourse
        self._text = discourse.text
        self._at = at
        self._gender = gender
        self._here = [one.key for one in fits if not discourse.lines_between(one.last, at)]
        self._speakers = discourse.speakers(at)

    def signs(self, one: Told) -> Iterator[str]:
        """Yield what speaks for or against it, by the names that the weights have."""
        yield from self._distance(one)
        yield from self._speech(one)
        yield from self._telling(one)
        yield from self._grammar(one)

    def _distance(self, one: Told) -> Iterator[str]:
        sentences = self._discourse.sentences_between(one.last, self._at)
        followed = self._discourse.sentences_with(self._gender, one.last, self._at)
        yield f"{min(sentences, 5)} sentences above"
        yield f"{min(self._discourse.lines_between(one.last, self._at), 3)} paragraphs above"
        yield f"{min(max(sentences - followed, 0), 3)} sentences without a pronoun"
        if self._here == [one.key]:
            yield "alone in the paragraph"

    def _speech(self, one: Told) -> Iterator[str]:
        if one.spoke is None:
            return
        yield "spoke"
        if one.seen[-1].spoke:
            yield "spoke when last told of"
        if all(sighting.spoke for sighting in one.seen):
            yield "told of as a source only"
        key, last = self._speakers[-1]
        if key == one.key and not is_joined(self._text, last.interval):
            yield "spoke last"
            near = self._discourse.sentences_between(last.interval, self._at)
            if near <= 1:
                yield "spoke last, just above" if near else "spoke last, in the sentence"

    def _telling(self, one: Told) -> Iterator[str]:
        """Yield what the words tell: a name, somebody new, how often, and whether a man or a woman."""
        told = [sighting.referent for sighting in one.seen if sighting.referent]
        named = any(referent.is_named for referent in told)
        if named:
            yield "named"
        if not named and any(referent.is_new for referent in told):
            yield "new"
        if told and not any(referent.is_sure for referent in told):
            yield "perhaps no person"
        if self._gender and one.gender == self._gender:
            yield "of that gender"
        if not one.same_voice:
            yield "told of in another voice"
        yield _TIMES[min(len(one.seen), len(_TIMES)) - 1]

    def _grammar(self, one: Told) -> Iterator[str]:
        at = one.referent.interval if one.referent else None
        if at and is_joined(self._text, at):
            yield "told of with others"
            return
        if at is None or one.seen[-1].spoke or acts(self._text, at):
            yield "acts"
        if self._discourse.sentences_between(one.last, self._at) == 1 and self._discourse.opens(one.last):
            yield "opens the sentence above"
        if at and follows_preposition(self._text, at):
            yield "after a preposition"


_TIMES = ("told of once", "told of twice", "told of some times", "told of some times", "told of often")
"""A source that is told of by a name or a noun counts twice."""
