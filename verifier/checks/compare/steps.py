"""Which step of a course of events a text tells, against its evidence: "convicted" for "charged"."""

from collections.abc import Iterator

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.negations import ASSERTED
from verifier.text.steps_en import BEARING, OTHER_STEPS


def other_steps(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for each step that the text asserts where the evidence has another one of the same course."""
    said, evidence = aligned.said, aligned.evidence
    if said.folded.isdisjoint(OTHER_STEPS):
        return
    told = [n for n, w in enumerate(evidence.words) if w.folded in BEARING and w.folded not in said.folded]
    for at, word in enumerate(said.words):
        others = OTHER_STEPS.get(word.folded)
        if others is None or said.polarities.of(word.stem) != ASSERTED:
            continue
        if not evidence.folded.isdisjoint(BEARING[word.folded]):
            continue
        place = next((n for n in told if evidence.words[n].folded in others and aligned.in_place(at, n)), None)
        if place is not None:
            yield Problem("doubt", f"“{word.text}” is here, and “{evidence.words[place].text}” in the evidence")
