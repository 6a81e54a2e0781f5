"""Whether what is less than certain in the evidence stays so in the claim."""

from collections.abc import Iterator

from verifier.checks.compare.hedges import lost_hedges
from verifier.checks.grounds import Grounds
from verifier.checks.language import reads, unread
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim, Reading
from verifier.schema import Severity
from verifier.text.hedges_en import FIRM


def hedge(claim: ReadClaim, reading: Reading) -> Found:
    """Compare the hedges of the claim's evidence with the claim's words and with its certainty.

    Catches: "may", "reportedly", "is believed to" dropped (a fault where the claim calls itself certain), "attempted
    to", "plans to" dropped, "possibly" made "probably"; a hedged claim that calls itself certain (doubts).
    Misses: a hedge in another sentence than the evidence; one that weakens words which the claim puts differently;
    a hedge told by tense or mood alone.
    """
    grounds = Grounds.of(reading)
    if not reads(reading.article):
        yield unread(reading.article)
    elif not grounds.bearing(claim).intervals:
        yield NotApplicable("no evidence was found")
    else:
        said, evidence = grounds.said(claim.text), grounds.bearing(claim).beside
        if not (said.hedges or evidence.hedges):
            yield NotApplicable("neither the claim nor its evidence is hedged")
        severity: Severity = "fault" if claim.certainty == "certain" else "doubt"
        yield from lost_hedges(said, evidence, grounds.article.text, severity)
        yield from _called_certain(claim, said)


def _called_certain(claim: ReadClaim, said: Passage) -> Iterator[Problem]:
    hedged = next((h for h in said.hedges if h.word.folded in FIRM), None)
    if hedged is not None and claim.certainty == "certain":
        yield Problem("doubt", f"the claim says “{hedged.word.text}” and calls itself certain")


CHECK = ClaimCheck("hedge", 1, hedge)
