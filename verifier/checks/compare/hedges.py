"""The hedges of the evidence against those of a text that rests on it."""

from collections.abc import Iterator

from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Severity, Span
from verifier.text.hedges import Hedge
from verifier.text.hedges_en import ORDER, WEAKENED


def lost_hedges(said: Passage, evidence: Passage, text: str, severity: Severity) -> Iterator[Problem]:
    """Yield a problem for each hedge of `evidence` whose words `said` repeats without any, or with a stronger one.

    `text` is the article's; `severity` is that of a hedge dropped. A hedge on words that `said` leaves out is not
    lost, nor one on words that the evidence says unhedged as well.
    """
    if said is evidence or not (evidence.hedges and said.folded.isdisjoint(WEAKENED)):
        return
    strongest = max((ORDER[h.strength] for h in said.hedges), default=None)
    for hedge in evidence.hedges:
        if not _touched(hedge, said, evidence):
            continue
        places = (Span.cut(text, hedge.word.interval),)
        governed = hedge.governed[0].text
        if strongest is None:
            worst: Severity = "doubt" if hedge.strength == "attempted" else severity
            yield Problem(worst, f"“{hedge.word.text}” before “{governed}” is dropped", places)
        elif strongest > ORDER[hedge.strength] and not _same_word(hedge, said):
            yield Problem("doubt", f"“{hedge.word.text}” before “{governed}” is made more certain", places)


def _touched(hedge: Hedge, said: Passage, evidence: Passage) -> bool:
    """Say whether `said` repeats the first word that the hedge weakens, or all the others."""
    if not hedge.governed:
        return False
    first, *others = (w.stem for w in hedge.governed)
    if first in evidence.unhedged:
        return False
    return first in said.stems or (len(others) > 1 and all(o in said.stems for o in others))


def _same_word(hedge: Hedge, said: Passage) -> bool:
    return any(h.word.stem == hedge.word.stem or h.strength == hedge.strength for h in said.hedges)
