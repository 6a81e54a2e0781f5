"""Causes and motives that a text gives and its evidence does not."""

from collections.abc import Iterator
from itertools import pairwise, takewhile

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.lexicon import FUNCTION
from verifier.text.relations_en import BEARING_WHY, CAUSE_PHRASES, CAUSES
from verifier.text.words import Word


def _tells_known(told: str, said: Passage, evidence: Passage) -> bool:
    """Say whether "because of" and its like lead to a mere thing of the evidence: "the storm cut the line"."""
    last = told.rsplit(maxsplit=1)[-1]
    at = next((n for n, w in enumerate(said.words) if last in {w.folded, w.text}), len(said.words))
    if [w.folded for w in said.words[at + 1 : at + 2]] not in (["of"], ["to"]):
        return False
    found = list(takewhile(lambda w: not w.breaks, said.words[at + 2 :]))
    aligned = Aligned(said, evidence)
    content = [w for w in found if not w.kinds & FUNCTION]
    return bool(content) and len(content) <= THING and all(aligned.stem(w) is not None for w in content)


MADE_BY = ("made by", "done by", "left by")
"""What something was made by has caused it."""
THING = 3
"""Words of content that a thing has at most; longer ones are clauses, and join what the evidence may not."""


def _gives_grounds(pair: tuple[Word, Word]) -> bool:
    """Say whether the two words begin grounds: "dismissed for refusing"."""
    return pair[0].folded == "for" and pair[1].folded.endswith("ing") and not pair[1].kinds & FUNCTION


def invented_causes(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a doubt where the text says why, or what for, and no word of its evidence does."""
    if not evidence.folded.isdisjoint(CAUSES):
        return
    if not evidence.folded.isdisjoint(BEARING_WHY) or any(f" {p} " in evidence.running for p in MADE_BY):
        return
    if "for" in evidence.folded and any(map(_gives_grounds, pairwise(evidence.words))):
        return
    phrase = next((p for p in CAUSE_PHRASES if f" {p} " in said.running and f" {p} " not in evidence.running), None)
    word = next((w.text for w in said.words if w.folded in CAUSES), None)
    told = phrase or word
    if told is not None and not _tells_known(told, said, evidence):
        yield Problem("doubt", f"“{told}” is here, and the evidence gives no such reason")
