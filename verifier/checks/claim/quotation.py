"""Whether every quotation is found."""

from verifier.checks.outcome import ClaimCheck, Found, Problem
from verifier.reading import ReadClaim, Reading
from verifier.schema import Evidence
from verifier.text.difference import alters_fact


def quotation(claim: ReadClaim, reading: Reading) -> Found:
    """Say whether each quotation that bears the claim stands in the article, and how well.

    Catches: no evidence at all; a quotation that is not there; one with a number, a negation or a name altered
    (faults); one altered in other words (doubt). Works in any language.
    Misses: a quotation that is there and says something else than the claim: see content_overlap.
    """
    del reading
    if not claim.evidence:
        yield Problem("fault", "the claim quotes nothing from the article")
    for evidence in claim.evidence:
        if evidence.match == "absent":
            yield Problem("fault", f"this is not in the article: “{_short(evidence.proposed or '')}”")
        elif evidence.match == "altered":
            yield _altered(evidence)


def _altered(evidence: Evidence) -> Problem:
    changes = evidence.diff or ()
    told = "; ".join(f"“{_short(c.article)}” became “{_short(c.proposed)}”" for c in changes[:SHOWN])
    spans = (evidence.span,) if evidence.span else ()
    if alters_fact(changes):
        return Problem("fault", f"the quotation alters a fact: {told}", spans)
    return Problem("doubt", f"the quotation differs from the article: {told}", spans)


SHOWN = 3
"""Changes of one quotation that its reason shows; the evidence holds them all."""
_LONGEST = 80


def _short(quoted: str) -> str:
    return quoted if len(quoted) <= _LONGEST else quoted[: _LONGEST - 1] + "…"


CHECK = ClaimCheck("quotation", 1, quotation)
