"""Whether what is less than certain in the evidence stays so in the claim."""

from itertools import pairwise

from verifier.checks.compare.hedges import lost_hedges
from verifier.checks.compare.silence import on_claim
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim
from verifier.schema import Severity
from verifier.text.hedges_en import FIRM, FIRM_BEFORE_THAT, GUESSING
from verifier.text.words import Word


def hedge(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare the hedges of the claim's evidence with the claim's words and with its certainty.

    Catches: "may", "reportedly", "is believed to" dropped (a fault where the claim calls itself certain), "attempted
    to", "plans to" dropped, "possibly" made "probably"; a hedged claim that calls itself certain (doubts).
    Misses: a hedge in another sentence than the evidence; one that weakens words which the claim puts differently;
    a hedge told by tense or mood alone.

    Article: The fire at Senn may have started in a lorry.
    Fails: The fire at Senn started in a lorry.
    Passes: The fire at Senn possibly started in a lorry. [possible]
    """
    said, bearing = grounds.compared(claim)
    called = _called_certain(claim, said) if claim.certainty == "certain" else ()
    if not (said.hedges or bearing.beside.hedges):
        return (_CERTAIN, *called)
    if said is bearing.beside:
        return called
    severity: Severity = "fault" if claim.certainty == "certain" else "doubt"
    lost = lost_hedges(said, bearing.beside, grounds.article.text, severity, bearing.inside)
    return (*tempered((p for p in lost if not _is_cue(p, claim)), bearing.aligned(said)), *called)


def _is_cue(problem: Problem, claim: ReadClaim) -> bool:
    """Say whether the hedge is the word by which the source speaks, "claimed": the attribution holds it."""
    cues = [a.cue.interval for a in claim.attributions if a.cue]
    return any(s.interval.overlaps(cue) for s in problem.spans for cue in cues)


def _called_certain(claim: ReadClaim, said: Passage) -> tuple[Problem, ...]:
    """Return a doubt where the claim calls itself certain, and its words or its cue do not."""
    if said.hedges:
        hedged = next((h.word for h in said.hedges if _is_firm(h.word, said)), None)
        return (Problem("doubt", f"the claim says “{hedged.text}” and calls itself certain"),) if hedged else ()
    for cue in [a.cue for a in claim.attributions if a.cue is not None]:
        if cue.quote.casefold() in GUESSING:
            reason = f"its source does but “{cue.quote}”, and the claim calls itself certain"
            return (Problem("doubt", reason, (cue,)),)
    return ()


def _is_firm(word: Word, said: Passage) -> bool:
    """Say whether no sentence with this hedge in it is certain."""
    if word.folded in FIRM_BEFORE_THAT:
        return any(one is word and other.folded == "that" for one, other in pairwise(said.words))
    return word.folded in FIRM


_CERTAIN = NotApplicable("neither the claim nor its evidence is hedged")

CHECK = ClaimCheck("hedge", 1, hedge, on_claim)
