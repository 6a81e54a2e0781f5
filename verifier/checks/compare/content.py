"""Whether the evidence bears a text at all: the share of its content words that stand there."""

from typing import NamedTuple

from verifier.checks.bearing import Bearing
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.cues_en import FRAME
from verifier.text.hedges_en import HEDGES
from verifier.text.names_en import TITLES
from verifier.text.negations import is_negator
from verifier.text.words import Word
from verifier.text.words_en import FUNCTION

BESIDE = 0.9
"""What a word counts that stands in the evidence's sentence but outside the evidence."""
NEAR = 0.5
"""What a word counts that stands in the paragraphs before the evidence: a claim that stands alone draws on them, but
a claim that stands on them alone rests on other words than it quotes."""


UNBORNE = 0.4
"""Under this share a text says something else than its evidence: a fault."""
THIN = 0.6
"""Under this share it may: a doubt."""
FEW = 2
"""Up to so many counted words, one that is missing is half of them and proves nothing: only none found is a fault."""
SHOWN = 5
"""Missing words that a reason shows."""


class Overlap(NamedTuple):
    """`share` of the `counted` content words that stand in the evidence, from 0 to 1; None where there are none."""

    share: float | None
    counted: int
    missing: tuple[Word, ...]


def overlap(said: Passage, bearing: Bearing, aside: frozenset[str]) -> Overlap:
    """Return how far the evidence bears the words of `said`; stems in `aside` (names, sources) are not counted.

    Function words, figures, hedges, negations and the words of attribution are compared by checks of their own.
    """
    if said is bearing.inside:
        counted = any(_counts(said.words, at, aside) for at in range(len(said.words)))
        return Overlap(1.0 if counted else None, int(counted), ())
    weights: dict[str, float] = {}
    missing: list[Word] = []
    for at, word in enumerate(said.words):
        if word.stem in weights or not _counts(said.words, at, aside):
            continue
        weights[word.stem] = _weight(word.stem, bearing)
        if not weights[word.stem]:
            missing.append(word)
    share = sum(weights.values()) / len(weights) if weights else None
    return Overlap(share, len(weights), tuple(missing))


def _weight(stem: str, bearing: Bearing) -> float:
    if stem in bearing.inside.stems or stem in bearing.told.stems:
        return 1.0
    if stem in bearing.beside.stems:
        return BESIDE
    return NEAR if stem in bearing.near.stems else 0.0


def _counts(words: tuple[Word, ...], at: int, aside: frozenset[str]) -> bool:
    word = words[at]
    if word.folded in FUNCTION or word.folded in HEDGES or word.folded in TITLES or not word.folded[0].isalpha():
        return False
    return not (word.stem in FRAME or word.stem in aside or is_negator(words, at))


def unborne(found: Overlap, where: str) -> Problem | None:
    """Return what is wrong with that share, if anything; `where` says in words what bears the text."""
    share = found.share
    if share is None or share >= THIN or (found.counted <= FEW and share > 0):
        return None
    lost = ", ".join(f"“{w.text}”" for w in found.missing[:SHOWN])
    reason = f"{share:.0%} of its words stand in {where}"
    return Problem("fault" if share < UNBORNE else "doubt", f"{reason}; these do not: {lost}" if lost else reason)
