"""Whether the sentence rests on claims, and on claims that stand."""

from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, Problem, SummaryCheck
from verifier.reading import ReadSentence


def cites_claims(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Say whether a sentence of the summary cites claims that there are, and that have no fault or doubt themselves.

    Catches: a sentence that cites nothing, an unknown claim, or a claim in which another check found a fault (faults),
    or a doubt about who says it or where it stands (doubt). Any other doubt about a claim's words is a note: the
    sentence's own words are then compared with the evidence alone. Works in any language.
    Misses: a sentence that cites the wrong claim: see summary_overlap.

    Article: Around 30 people were hurt at Senn.
    Claim: 35 people were hurt at Senn.
    Fails: Some people were hurt at Senn.
    Claim: Around 30 people were hurt at Senn.
    Passes: Around 30 people were hurt at Senn.
    """
    if not sentence.claims:
        yield Problem("fault", "it cites no claim")
    for cited in dict.fromkeys(sentence.claims):
        if cited not in grounds.by_id:
            yield Problem("fault", f"it cites {cited}, and there is no such claim")
        elif cited in grounds.troubled:
            severity = grounds.troubled[cited]
            trouble = "fault" if severity == "fault" else "doubt"
            yield Problem(severity, f"it rests on {cited}, in which there is a {trouble}")


CHECK = SummaryCheck("cites_claims", 1, cites_claims)
