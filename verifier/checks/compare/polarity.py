"""What a text denies and asserts against what its evidence does."""

from collections.abc import Iterator

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.antonyms_en import OPPOSITE
from verifier.text.hedges_en import WEAKENED
from verifier.text.lexicon import FUNCTION, NEGATION
from verifier.text.negations import ASSERTED, Turned
from verifier.text.negations_en import CONDITIONS
from verifier.text.omissions import omission

EMPTY: frozenset[str] = frozenset()


def turned(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a fault for each word that one of the two negates and the other does not.

    A doubt for a stray negation, and for one left out from before the words that hung on it.
    """
    if said is evidence:
        return
    ours, theirs = said.polarities, evidence.polarities
    shared = (ours.nearest | theirs.nearest) & (said.stems | ours.sides.keys()) & (evidence.stems | theirs.sides.keys())
    flipped = [s for s in sorted(shared) if ours.of(s).isdisjoint(theirs.of(s)) and not _shifted(s, ours, theirs)]
    for stem in flipped:
        word = next((w.text for w in said.words if w.stem == stem), stem)
        denied = "denied here and asserted" if ours.of(stem) != ASSERTED else "asserted here and denied"
        yield Problem("fault", f"“{word}” is {denied} in the evidence")
    yield from _opposed(said, evidence)
    hangs = not flipped and (evidence.kinds & NEGATION or not evidence.folded.isdisjoint(CONDITIONS))
    lost = omission(said.words, evidence.words) if hangs else None
    if lost is not None:
        yield Problem("doubt", f"“{lost.word.text}”, on which “{lost.kept.text}” hangs in the evidence, is left out")
    if said.negated and not flipped and not evidence.negated:
        yield Problem("doubt", f"“{said.negated[0].text}” is here, and nothing in the evidence is negated")


def _shifted(stem: str, ours: Turned, theirs: Turned) -> bool:
    """Say whether whoever asserts the stem negates something else in its clause, or negates it by another word."""
    return stem in (ours if ours.of(stem) == ASSERTED else theirs).beside


def unsaid_negation(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt where the evidence negates what the text repeats in other words, and the text negates nothing."""
    said, evidence = aligned.said, aligned.evidence
    if said.negated or not evidence.negated or not said.folded.isdisjoint(WEAKENED):
        return
    negated = {s for s, sides in evidence.polarities.sides.items() if True in sides}
    for word in said.words:
        meant = aligned.stem(word)
        if meant in negated and not word.kinds & FUNCTION and True not in said.polarities.of(word.stem):
            told_otherwise = any(OPPOSITE.get(s, EMPTY) & evidence.stems for s in said.stems - evidence.stems)
            if not told_otherwise and ASSERTED.isdisjoint(evidence.polarities.of(meant)):
                yield Problem("doubt", f"“{word.text}” is asserted here, and the evidence negates it")
            return


def _opposed(said: Passage, evidence: Passage) -> Iterator[Problem]:
    """Yield a fault for each word in whose place the evidence has its opposite, where neither is negated."""
    aligned = Aligned(said, evidence)
    for stem in sorted(said.stems & OPPOSITE.keys() - evidence.stems):
        opposites = sorted(OPPOSITE[stem] & evidence.stems - said.stems)
        if opposites and said.polarities.of(stem) == ASSERTED == evidence.polarities.of(opposites[0]):
            opposed = next(w for w in said.words if w.stem == stem)
            if aligned.stem(opposed) is not None:
                continue
            word = opposed.text
            printed = next(w.text for w in evidence.words if w.stem == opposites[0])
            yield Problem("fault", f"“{word}” is here, and “{printed}” in the evidence")
