"""Whom "he", "it", "they" and "the charity" mean: all told of so far, weighed by signs that training set, or nobody.

The weights are in `antecedent_weights.py`; `python -m training.antecedents` makes them.
"""

from math import exp
from typing import NamedTuple

from verifier.attribution.antecedent_weights import NOBODY, WEIGHTS
from verifier.attribution.discourse import MOST, Discourse
from verifier.attribution.pointers import Pointer
from verifier.attribution.signs import GOES_ON, Signs
from verifier.attribution.told import Told

SURE = {"person": 0.6, "thing": 0.8, "several": 0.65, "described": 0.7}
"""The chance from which somebody is named: the least at which 93 of 100 names given are right, on annotated articles
that the weights had not seen (`python -m training.antecedents` prints the curves). A wrong name is worse than none."""
LIKELY = 0.5
"""The chance from which "he" means somebody without a name: nobody is given another's words by that."""
NEAR = 2
"""Sentences above in which "it" and "they" have their antecedent: of 144 on annotated articles all but two."""
FEW = 14
"""Bodies, documents and groups that are looked at, the nearest first. It bounds the cost."""


class Candidate(NamedTuple):
    """Somebody whom a pointer may mean, the signs of it, and the chance that it is so."""

    told: Told
    signs: tuple[str, ...]
    chance: float


def antecedent(discourse: Discourse, pointer: Pointer) -> Told | None:
    """Return whom the pointer means; None where nobody is sure enough. "It added" leaves no doubt."""
    among = candidates(discourse, pointer)
    goes_on = next((one.told for one in among if GOES_ON in one.signs), None)
    best = max(among, key=lambda one: one.chance, default=None)
    if goes_on or best is None:
        return goes_on
    least = SURE[pointer.what] if best.told.is_named or pointer.what != "person" else LIKELY
    return best.told if best.chance >= least else None


def candidates(discourse: Discourse, pointer: Pointer) -> tuple[Candidate, ...]:
    """Return everybody whom the pointer may mean, the nearest first."""
    fits = [one for one in discourse.told(pointer.at) if _fits(discourse, one, pointer)]
    fits = sorted(fits, key=lambda one: -one.last.start)[: MOST if pointer.what == "person" else FEW]
    place = Signs(discourse, pointer, fits)
    signs = [tuple(place.of(one)) for one in fits]
    weights = WEIGHTS[pointer.what]
    odds = [exp(sum(weights.get(sign, 0.0) for sign in mine)) for mine in signs]
    whole = sum(odds) + exp(NOBODY[pointer.what])
    return tuple(Candidate(one, mine, o / whole) for one, mine, o in zip(fits, signs, odds, strict=True))


def _fits(discourse: Discourse, one: Told, pointer: Pointer) -> bool:
    if pointer.what == "person":
        return None in {one.gender, pointer.gender} or one.gender == pointer.gender
    if pointer.what == "described":
        return one.is_introduced and _is_so_described(discourse.text, one, pointer)
    is_near = discourse.page.sentences_between(one.last, pointer.at) <= NEAR
    return is_near and (pointer.what == "several" or not one.is_plural)


def _is_so_described(text: str, one: Told, pointer: Pointer) -> bool:
    """Say whether number and class agree, and no word sets it apart: "the health ministry" is no labour ministry."""
    is_alike = not one.classes or not pointer.classes.isdisjoint(one.classes)
    in_number = one.is_plural == pointer.is_plural or pointer.classes == {"people"}
    is_another = pointer.noun in one.nouns and not pointer.words <= one.words(text)
    return is_alike and in_number and not is_another
