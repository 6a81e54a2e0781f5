"""Whom "he", "it", "they" and "the charity" mean: fits the weights of `verifier/attribution/antecedents.py`.

    python -m training.antecedents training/corpus/train training/corpus/referring [--write]

Reads annotated articles alone, with their sources as annotated, and fits a logistic model of the choice among everybody
told of before, one for each kind of pointer. Prints, for articles that the weights have not seen (five parts by the
hash of their names), how many of the pointers that have an antecedent are given a name, and how many of the names given
are right, by the chance from which one is given. With --write the weights go into the package, and every run gives the
same.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, get_args

import numpy as np
import numpy.typing as npt

from training.annotated import Annotated, read
from verifier.attribution import antecedents
from verifier.attribution.antecedents import Candidate
from verifier.attribution.discourse import Discourse
from verifier.attribution.known import known
from verifier.attribution.pointers import Pointer, What, pointer
from verifier.attribution.references import Ledger
from verifier.attribution.told import Told
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

PARTS = 5
PENALTY = 1.0
"""On the squares of the weights. Of 0.5, 1, 2 and 3 it names most on the parts left out with nine in ten right."""
STEPS, STEP, MOMENTUM = 1500, 0.002, 0.9
WEIGHTS = Path(antecedents.__file__).with_name("antecedent_weights.py")
_EMPTY = frozenset("the a an of and in at to for who one his her its their our".split())

Floats = npt.NDArray[np.float64]


class Choice(NamedTuple):
    """A pointer with everybody whom it may mean; `right` is the index of the annotated one, None where it lacks.

    `is_somebody` says whether one is annotated at all.
    """

    article: str
    what: What
    candidates: tuple[Candidate, ...]
    right: int | None
    is_somebody: bool


def choices(article: Annotated) -> Iterator[Choice]:
    """Yield the pointers among an article's sources, each after what was said before it.

    Left out are what a rule resolves, "he" and "she" without an antecedent, and descriptions without one where somebody
    is called so: annotators leave out that "the union" is the union.
    """
    text = article.text
    ledger = Ledger(text, known(text, str(article.meta["publisher"])))
    lines = [line.start for line in paragraphs(text)]
    for one in sorted((a for a in article.attributions.values() if a.source), key=lambda a: a.source[0]):
        at = Interval(*one.source[0])
        line = sum(start <= at.start for start in lines) - 1
        found = pointer(text, at, Interval(*one.cue[0]).cut(text))
        choice = _choice(article, ledger, found, one.record.get("ref")) if found else None
        if choice:
            yield choice
        if found and choice and choice.right is not None:
            ledger.means(choice.candidates[choice.right].told, found, line)
        elif found is None or found.what == "described":
            ledger.mention(at, line, "")


def _choice(article: Annotated, ledger: Ledger, found: Pointer, ref: object) -> Choice | None:
    if (found.what == "person" and ref is None) or (found.what == "described" and ledger.described(found.at)):
        return None
    discourse = ledger.discourse(found)
    among = antecedents.candidates(discourse, found)
    if ref is None and not _CALLED.isdisjoint(sign for one in among for sign in one.signs):
        return None
    right = _right(article.text, str(ref), discourse, found.at, [one.told for one in among]) if ref else None
    return Choice(article.name, found.what, among, right, is_somebody=ref is not None)


_CALLED = frozenset({"called by that noun", "named by that noun"})


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


def unseen(found: Sequence[Choice]) -> list[tuple[float, bool, bool]]:
    """Return for each pointer the chance of the likeliest, whether it is right, and whether anybody is.

    By weights that have not seen its article.
    """
    told = []
    names = signs(found)
    part = [int(sha256(one.article.encode()).hexdigest(), 16) % PARTS for one in found]
    for left in range(PARTS):
        weights, nobody = fitted(matrix([one for one, p in zip(found, part, strict=True) if p != left], names))
        mine = [one for one, p in zip(found, part, strict=True) if p == left and one.candidates]
        told += [
            (0.0, False, one.is_somebody)
            for one, p in zip(found, part, strict=True)
            if p == left and not one.candidates
        ]
        for one, row in zip(mine, chances(matrix(mine, names), weights, nobody) if mine else (), strict=True):
            best = int(row[:-1].argmax())
            told.append((float(row[best]), best == one.right, one.is_somebody))
    return told


def signs(found: Sequence[Choice]) -> list[str]:
    """Return the signs that there are."""
    return sorted({sign for choice in found for one in choice.candidates for sign in one.signs})


def curve(told: Sequence[tuple[float, bool, bool]]) -> Iterator[str]:
    """Yield how many of those that mean somebody get a name and how many names are right, by the least chance."""
    somebody = sum(is_somebody for _, _, is_somebody in told)
    for least in (0.0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8, 0.9):
        kept = [(right, is_somebody) for chance, right, is_somebody in told if chance >= least]
        named = 100 * sum(is_somebody for _, is_somebody in kept) / max(1, somebody)
        right = 100 * sum(right for right, _ in kept) / max(1, len(kept))
        yield f"{least:5.2f}: named {named:5.1f} % of {somebody}, right {right:5.1f} % of {len(kept)}"


MODULE = '''"""What each sign weighs in the choice of an antecedent. Made by `python -m training.antecedents`."""

from collections.abc import Mapping
from typing import Final

NOBODY: Final[Mapping[str, float]] = {{
{nobody}}}
"""What it weighs that nobody told of is meant, by what points back."""
WEIGHTS: Final[Mapping[str, Mapping[str, float]]] = {{
{rows}}}
'''


class Fitted(NamedTuple):
    """The weight of each sign for one kind of pointer, and that of nobody."""

    weights: dict[str, float]
    nobody: float


def module(models: Mapping[str, Fitted]) -> str:
    """Return the module that holds the weights."""
    nobody = "".join(f'    "{what}": {one.nobody:.2f},\n' for what, one in models.items())
    rows = "".join(
        f'    "{what}": {{\n'
        + "".join(f'        "{name}": {weight:.2f},\n' for name, weight in one.weights.items())
        + "    },\n"
        for what, one in models.items()
    )
    return MODULE.format(nobody=nobody, rows=rows)


def model(found: Sequence[Choice]) -> Fitted:
    """Return the weights fitted to all the choices."""
    names = signs(found)
    weights, nobody = fitted(matrix(found, names))
    return Fitted({name: float(weight) for name, weight in zip(names, weights, strict=True)}, nobody)


def main(arguments: Sequence[str]) -> None:
    """Print the curves for the folders; with --write, put the weights into the package."""
    folders = [Path(a) for a in arguments if not a.startswith("-")]
    every = [choice for folder in folders for article in read(folder) for choice in choices(article)]
    by_kind = {what: [one for one in every if one.what == what] for what in get_args(What)}
    for what, found in by_kind.items():
        lacking = sum(one.is_somebody and one.right is None for one in found)
        print(f"{what}: {len(found)}, {lacking} without their antecedent among those told of")
        print("\n".join(curve(unseen(found))))
    if "--write" in arguments:
        WEIGHTS.write_text(module({what: model(found) for what, found in by_kind.items()}), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
