"""Whether the evidence bears a text at all: the share of its content words that stand there."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from verifier.checks.bearing import Bearing
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.cues_en import FRAME
from verifier.text.dates_en import PARTS
from verifier.text.hedges_en import HEDGES
from verifier.text.lexicon import NEGATION
from verifier.text.names_en import TITLES
from verifier.text.negations import is_negator
from verifier.text.numbers import is_unit
from verifier.text.numbers_en import MEASURES, TIME
from verifier.text.relations_en import CAUSES
from verifier.text.senses import is_general
from verifier.text.words import Word
from verifier.text.words_en import FUNCTION

BESIDE = 0.9
"""What a word counts that stands in the evidence's sentence but outside the evidence, or has its counterpart there."""
NEAR = 0.5
"""What a word counts that stands in the paragraphs before the evidence: a claim that stands alone draws on them, but
a claim that stands on them alone rests on other words than it quotes."""


UNBORNE = 0.3
"""Under this share a text says something else than its evidence: a fault."""
THIN = 0.6
"""Under this share it may: a doubt."""
FEW = 2
"""Up to so many counted words, one that is missing is half of them and proves nothing: only none found does."""
SURE = 3
"""Up to so many, a low share is no more than a doubt, unless none is found."""
COMPARED_ELSEWHERE = FUNCTION | HEDGES.keys() | TITLES | CAUSES | PARTS.keys()
"""Words that do not count: they bear no content, or checks of their own compare them."""
SHOWN = 5
"""Missing words that a reason shows."""


class Overlap(NamedTuple):
    """`share` of the content words counted that stand in the evidence, from 0 to 1; None where there are none.

    `borne` of these `words` stand in the evidence's sentences, or have their counterpart there; the `missing` nowhere
    near.
    """

    share: float | None
    words: tuple[Word, ...] = ()
    borne: int = 0
    missing: tuple[Word, ...] = ()

    @property
    def counted(self) -> int:
        """How many words were counted."""
        return len(self.words)


def overlap(said: Passage, bearing: Bearing, aside: frozenset[str]) -> Overlap:
    """Return how far the evidence bears the words of `said`; stems in `aside` (names, sources) are not counted.

    Function words, figures, hedges, negations and the words of attribution are compared by checks of their own; beside
    a figure one word more tells nothing.
    """
    if said is bearing.inside:
        counts = next(_counted(said.words, aside), None)
        return Overlap(None) if counts is None else Overlap(1.0, (counts,), 1)
    borne = said.stems <= bearing.inside.stems  # then two words that count tell as much as all of them
    counted = list(islice(_counted(said.words, aside), 2 if borne else None))
    weights = {word.stem: _weight(word, bearing, said) for word in counted}
    tells = len(weights) > 1 or (weights and not said.quantities)
    share = sum(weights.values()) / len(weights) if tells else None
    held = sum(weight > NEAR for weight in weights.values())
    return Overlap(share, tuple(counted), held, tuple([w for w in counted if not weights[w.stem]]))


def _weight(word: Word, bearing: Bearing, said: Passage) -> float:
    if word.stem in bearing.inside.stems or word.stem in bearing.told.stems:
        return 1.0
    if word.stem in bearing.beside.stems or bearing.aligned(said).stem(word) is not None:
        return BESIDE
    return NEAR if word.stem in bearing.near.stems else 0.0


def _counted(words: Sequence[Word], aside: frozenset[str]) -> Iterator[Word]:
    """Yield the words that count, the first of each stem."""
    seen = set(aside)
    for at, word in enumerate(words):
        if word.stem in seen or word.folded in COMPARED_ELSEWHERE or not word.folded[0].isalpha():
            continue
        if (
            word.stem not in FRAME
            and MEASURES.get(word.folded) not in TIME
            and not is_unit(words, at)
            and not is_general(word)
            and not (word.kinds & NEGATION and is_negator(words, at))
        ):
            seen.add(word.stem)
            yield word


def unborne(found: Overlap, where: str, least: float = UNBORNE, thin: float = THIN) -> Problem | None:
    """Return what is wrong with that share, if anything; `where` says in words what bears the text.

    It is a fault under `least`, and a doubt under `thin`.
    A single word that stands only in the paragraphs before is a doubt: "was guilty", where guilt is spoken of above.
    """
    share = found.share
    alone = found.counted == 1 and share == NEAR
    if share is None or share >= thin or (share > 0 and found.counted <= FEW and not alone):
        return None
    lost = ", ".join(f"“{w.text}”" for w in found.missing[:SHOWN])
    reason = f"{share:.0%} of its words stand in {where}"
    sure = share < least and (found.counted > SURE or not share)
    return Problem("fault" if sure else "doubt", f"{reason}; these do not: {lost}" if lost else reason)
