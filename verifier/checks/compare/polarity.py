"""What a text denies and asserts against what its evidence does."""

from collections.abc import Iterator

from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.antonyms_en import OPPOSITE
from verifier.text.negations import ASSERTED
from verifier.text.omissions import omission


def turned(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a fault for each word that one of the two negates and the other does not.

    A doubt for a stray negation, and for one left out from before the words that hung on it.
    """
    if said is evidence:
        return
    ours, theirs = said.polarities, evidence.polarities
    shared = (ours.nearest | theirs.nearest) & (said.stems | ours.sides.keys()) & (evidence.stems | theirs.sides.keys())
    flipped = [stem for stem in sorted(shared) if ours.of(stem).isdisjoint(theirs.of(stem))]
    for stem in flipped:
        word = next((w.text for w in said.words if w.stem == stem), stem)
        denied = "denied here and asserted" if ours.of(stem) != ASSERTED else "asserted here and denied"
        yield Problem("fault", f"“{word}” is {denied} in the evidence")
    yield from _opposed(said, evidence)
    lost = None if flipped else omission(said.words, evidence.words)
    if lost is not None:
        yield Problem("doubt", f"“{lost.word.text}”, on which “{lost.kept.text}” hangs in the evidence, is left out")
    if said.negated and not flipped and not evidence.negated:
        yield Problem("doubt", f"“{said.negated[0].text}” is here, and nothing in the evidence is negated")


def _opposed(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a fault for each word in whose place the evidence has its opposite, where neither is negated."""
    for stem in sorted(said.stems & OPPOSITE.keys() - evidence.stems):
        opposites = sorted(OPPOSITE[stem] & evidence.stems - said.stems)
        if opposites and said.polarities.of(stem) == ASSERTED == evidence.polarities.of(opposites[0]):
            word = next(w.text for w in said.words if w.stem == stem)
            printed = next(w.text for w in evidence.words if w.stem == opposites[0])
            yield Problem("fault", f"“{word}” is here, and “{printed}” in the evidence")
