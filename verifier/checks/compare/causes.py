"""Causes and motives that a text gives and its evidence does not."""

from collections.abc import Iterator

from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.relations_en import BEARING_WHY, CAUSE_PHRASES, CAUSES


def invented_causes(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a doubt where the text says why, or what for, and no word of its evidence does."""
    if not evidence.folded.isdisjoint(CAUSES):
        return
    if not evidence.folded.isdisjoint(BEARING_WHY):
        return
    phrase = next((p for p in CAUSE_PHRASES if f" {p} " in said.running and f" {p} " not in evidence.running), None)
    word = next((w.text for w in said.words if w.folded in CAUSES), None)
    told = phrase or word
    if told is not None:
        yield Problem("doubt", f"“{told}” is here, and the evidence gives no such reason")
