"""Whether the claim makes no more of what was said than the article does."""

from collections.abc import Iterator

from verifier.attribution.cues_en import DENYING, SAYING
from verifier.checks.compare.acts import raised
from verifier.checks.compare.silence import on_claim
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, Problem
from verifier.checks.passage import joined
from verifier.reading import ReadClaim
from verifier.schema import Attribution
from verifier.text.acts_en import ACTS
from verifier.text.spans import Interval


def speech_act(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare how the claim tells that somebody spoke, in its words and in its cue, with how the article does.

    Catches: "admitted", "confirmed", "proved", "found", "lied", "threatened" where the evidence's sentence has nothing
    of the kind; a cue that stands nowhere in the article, or in another sentence than the evidence where that has a
    cue itself (doubts).
    Misses: a word of speech exchanged for another one that raises as much; one that merely colours, as "insisted" does.

    Article: The mayor said that the bridge at Senn was safe.
    Fails: The mayor admitted that the bridge at Senn was safe. ← The mayor
    Passes: The mayor stated that the bridge at Senn was safe. ← The mayor
    """
    said, bearing = grounds.compared(claim)
    if said is not bearing.beside and not said.folded.isdisjoint(ACTS):
        yield from tempered(raised(said, joined([bearing.beside, bearing.told])), bearing.aligned(said))
    for attribution in claim.attributions:
        if attribution.cue is not None or claim.unplaced:
            yield from _cued(attribution, claim, grounds)


def _cued(attribution: Attribution, claim: ReadClaim, grounds: Grounds) -> Iterator[Problem]:
    """Yield a doubt where the cue is not the one that the evidence's sentence has."""
    bearing, cue = grounds.bearing(claim), attribution.cue
    if cue is None:
        lost = next((u for u in claim.unplaced if _is_act(u, grounds)), None) if attribution.speech != "none" else None
        if lost is not None:
            yield Problem("doubt", f"the claim is told as “{lost}”, and the article does not say so")
    elif not any(s.overlaps(cue.interval) for s in bearing.sentences) and not _carries_on(cue.interval, claim, grounds):
        yield Problem("doubt", f"“{cue.quote}” does not stand where the claim's evidence does", (cue,))


def _is_act(words: str, grounds: Grounds) -> bool:
    """Say whether the words are a cue's, and not a source's."""
    return any(w.folded in ACTS or w.folded in SAYING or w.folded in DENYING for w in grounds.said(words).words)


def _carries_on(cue: Interval, claim: ReadClaim, grounds: Grounds) -> bool:
    """Say whether the evidence goes on with what the cue began: no cue of its own, and that one right before it."""
    bearing = grounds.bearing(claim)
    before = [p for i in bearing.intervals for p in grounds.lead_in(i)]
    return not bearing.beside.cues and any(p.overlaps(cue) for p in before)


CHECK = ClaimCheck("speech_act", 1, speech_act, on_claim)
