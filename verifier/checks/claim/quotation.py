"""Whether every quotation is found."""

import re
from collections.abc import Iterator

from verifier.checks.bearing import Bearing
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, Problem
from verifier.checks.passage import Passage
from verifier.checks.row import merged
from verifier.reading import ReadClaim
from verifier.schema import Evidence, Severity
from verifier.text.difference import alters_fact
from verifier.text.quotations import quotations
from verifier.text.words import words

QUOTING = frozenset('“”"«»„')
"""Marks without which a text quotes nothing."""
PIECES = re.compile(r"\[[^\[\]]*+\]|…|\.\.\.")
"""Where a quotation is openly cut or explained: "[the ship]", "…". What stands between must be there."""


def quotation(claim: ReadClaim, grounds: Grounds) -> Found:
    """Say whether each quotation that bears the claim stands in the article, and how well.

    Catches: no evidence at all; a quotation that is not there; one with a number, a negation or a name altered
    (faults); one altered in other words (doubt); words that the claim's text puts in quotation marks, and that stand
    nowhere in the article (fault) or not in the evidence (doubt). Works in any language.
    Misses: a quotation that is there and says something else than the claim: see content_overlap.

    Article: The lock at Senn is shut, the harbour master said.
    Evidence: the lock at Senn is open
    Fails: The lock at Senn is shut. ← the harbour master
    Evidence: The lock at Senn is shut
    Passes: The lock at Senn is shut. ← the harbour master
    """
    if not claim.evidence:
        yield Problem("fault", "the claim quotes nothing from the article")
    for evidence in claim.evidence:
        if evidence.match == "absent":
            yield Problem("fault", f"this is not in the article: “{_short(evidence.proposed or '')}”")
        elif evidence.match == "altered":
            yield _altered(evidence)
    if '"' in claim.text or (not claim.text.isascii() and any(map(claim.text.__contains__, QUOTING))):
        yield from _put_in(claim, grounds)


def _put_in(claim: ReadClaim, grounds: Grounds) -> Iterator[Problem]:
    """Yield a problem for the first quotation inside the claim's own text that its evidence does not hold."""
    bearing = grounds.bearing(claim)
    if not bearing.intervals or grounds.said(claim.text) is bearing.beside:
        return
    held = bearing.beside.running + _spoken(bearing, grounds)
    for piece in (p for q in quotations(claim.text) for p in PIECES.split(q.inner.cut(claim.text))):
        sought = Passage.reading(piece, words(piece)).running
        if sought.strip() and sought not in held:
            severity: Severity = "doubt" if sought in grounds.passage.running else "fault"
            told = _short(piece.strip(" ,."))
            yield Problem(severity, f"the claim puts “{told}” in quotation marks, and its evidence does not say so")
            return


def _spoken(bearing: Bearing, grounds: Grounds) -> str:
    """Return the words quoted in the evidence's paragraphs, without those that come between: "she said"."""
    paragraphs = merged(p for i in bearing.intervals for p in grounds.lead_in(i, 0))
    marked = (q.inner for p in paragraphs for q in quotations(grounds.article.text, p))
    return grounds.passage.cut(merged(marked)).running


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
