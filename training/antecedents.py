"""Whom "he" and "she" mean: fits the weights of `verifier/attribution/antecedents.py`, and says how sure to be.

    python -m training.antecedents training/corpus/train [--write]

Reads annotated articles alone, with their sources as annotated, and fits a logistic model of the choice among everybody
told of before. Prints, for articles that the weights have not seen (five parts by the hash of their names), how many of
the pronouns are given a name, and how many of those names are right, by the chance from which one is given. With
--write the weights go into the package. Every run gives the same.
"""

import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from training.annotated import Annotated, read
from verifier.attribution import antecedents
from verifier.attribution.antecedents import Candidate
from verifier.attribution.cues_en import PRONOUNS
from verifier.attribution.discourse import Discourse, Told
from verifier.attribution.known import known
from verifier.attribution.references import Ledger
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

PARTS = 5
PENALTY = 3.0
"""On the squares of the weights. Of 1, 3, 6 and 10 the likeliest on the parts left out."""
STEPS, STEP, MOMENTUM = 1500, 0.002, 0.9
WEIGHTS = Path(antecedents.__file__).with_name("antecedent_weights.py")
_EMPTY = frozenset("the a an of and in at to for who one his her its their our".split())

Floats = npt.NDArray[np.float64]


class Choice(NamedTuple):
    """A pronoun with everybody whom it may mean; `right` is the index of the annotated one, None where it lacks."""

    article: str
    candidates: tuple[Candidate, ...]
    right: int | None


def choices(article: Annotated) -> Iterator[Choice]:
    """Yield the pronouns of an article whose antecedent is annotated, each after what was said before it."""
    text = article.text
    ledger = Ledger(text, known(text, str(article.meta["publisher"])))
    lines = [line.start for line in paragraphs(text)]
    told = {Interval(*a.source[0]): a for a in article.attributions.values() if a.source}
    for at, attribution in sorted(told.items()):
        line = sum(start <= at.start for start in lines) - 1
        what, gender = PRONOUNS.get(at.cut(text).casefold(), ("", None))
        if gender is None and not what:
            ledger.mention(at, line, "")
        elif gender and "ref" in attribution.record:
            found = antecedents.candidates(ledger.discourse, at, gender)
            right = _right(text, str(attribution.record["ref"]), ledger.discourse, at, [one.told for one in found])
            yield Choice(article.name, found, right)
            if right is not None:
                ledger.means(found[right].told, at, line, gender)


def _right(text: str, words: str, discourse: Discourse, at: Interval, found: Sequence[Told]) -> int | None:
    """Return the index of whom the text tells of where the annotated words stand last, or else by some of them."""
    start = max(0, text.rfind(words, 0, at.start))
    there = Interval(start, start + len(words))
    touched = [one.key for one in found if any(seen.interval.overlaps(there) for seen in one.seen)]
    named = [one.key for one in found if one.key.istitle() and _heads(words) & _heads(one.key)]
    keys = [one.key for one in found]
    return next((keys.index(one) for one in (discourse.key_at(there), *touched, *named) if one in keys), None)


def _heads(words: str) -> set[str]:
    return {word.casefold().strip(",.") for word in words.split()} - _EMPTY


class Matrix(NamedTuple):
    """Choices as numbers: signs of each candidate, which candidates there are (the last is nobody), which is right."""

    signs: Floats
    is_there: npt.NDArray[np.bool_]
    right: npt.NDArray[np.int64]


def matrix(found: Sequence[Choice], names: Sequence[str]) -> Matrix:
    """Return the choices in rows of equal length."""
    most = max(len(one.candidates) for one in found)
    number = {name: k for k, name in enumerate(names)}
    signs = np.zeros((len(found), most + 1, len(names)))
    is_there = np.zeros((len(found), most + 1), bool)
    is_there[:, most] = True
    for row, choice in enumerate(found):
        is_there[row, : len(choice.candidates)] = True
        for k, one in enumerate(choice.candidates):
            signs[row, k, [number[sign] for sign in one.signs if sign in number]] = 1
    right = np.array([most if one.right is None else one.right for one in found])
    return Matrix(signs, is_there, right)


def fitted(rows: Matrix) -> tuple[Floats, float]:
    """Return the weight of each sign and that of nobody: steepest descent with momentum, from nothing."""
    weights, nobody = np.zeros(rows.signs.shape[2]), 0.0
    speed, nobody_speed = np.zeros_like(weights), 0.0
    wanted = np.eye(rows.signs.shape[1])[rows.right]
    for _ in range(STEPS):
        over = chances(rows, weights, nobody) - wanted
        slope = np.einsum("ncf,nc->f", rows.signs, over) + 2 * PENALTY * weights
        speed = MOMENTUM * speed - STEP * slope
        nobody_speed = MOMENTUM * nobody_speed - STEP * over[:, -1].sum()
        weights, nobody = weights + speed, nobody + nobody_speed
    return weights, nobody


def chances(rows: Matrix, weights: Floats, nobody: float) -> Floats:
    """Return the chance of each candidate, and at the end that of nobody."""
    scores = rows.signs @ weights
    scores[:, -1] = nobody
    scores = np.where(rows.is_there, scores, -np.inf)
    odds = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(odds / odds.sum(1, keepdims=True))


def unseen(found: Sequence[Choice], names: Sequence[str]) -> list[tuple[float, bool]]:
    """Return for each pronoun the chance of the likeliest and whether it is right, by weights that have not seen it."""
    told = []
    part = [int(sha256(one.article.encode()).hexdigest(), 16) % PARTS for one in found]
    for left in range(PARTS):
        weights, nobody = fitted(matrix([one for one, p in zip(found, part, strict=True) if p != left], names))
        mine = [one for one, p in zip(found, part, strict=True) if p == left]
        for one, row in zip(mine, chances(matrix(mine, names), weights, nobody), strict=True):
            best = int(row[:-1].argmax())
            told.append((float(row[best]), best == one.right))
    return told


def curve(told: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """Yield how many get a name and how many of these are right, by the chance from which one is given."""
    for least in (0.0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8, 0.9):
        kept = [right for chance, right in told if chance >= least]
        right = 100 * sum(kept) / max(1, len(kept))
        yield f"{least:5.2f}: named {100 * len(kept) / len(told):5.1f} % of {len(told)}, right {right:5.1f} %"


MODULE = '''"""What each sign weighs in the choice of an antecedent. Made by `python -m training.antecedents`."""

NOBODY = {nobody:.2f}
"""What it weighs that nobody told of is meant."""
WEIGHTS = {{
{rows}}}
'''


def module(names: Sequence[str], weights: Floats, nobody: float) -> str:
    """Return the module that holds the weights."""
    rows = "".join(f'    "{name}": {weight:.2f},\n' for name, weight in zip(names, weights, strict=True))
    return MODULE.format(rows=rows, nobody=nobody)


def main(arguments: Sequence[str]) -> None:
    """Print the curve for the folder; with --write, put the weights into the package."""
    folder = Path(next(a for a in arguments if not a.startswith("-")))
    found = [choice for article in read(folder) for choice in choices(article)]
    names = sorted({sign for choice in found for one in choice.candidates for sign in one.signs})
    print(
        f"{len(found)} pronouns, {sum(one.right is None for one in found)} without their antecedent among those told of"
    )
    print("\n".join(curve(unseen(found, names))))
    if "--write" in arguments:
        WEIGHTS.write_text(module(names, *fitted(matrix(found, names))), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
