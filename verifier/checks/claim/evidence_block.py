"""Whether the evidence stands where evidence may stand."""

from verifier.checks.compare.silence import unborne
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, Problem, Settled
from verifier.reading import ReadClaim
from verifier.schema import Block


def evidence_block(claim: ReadClaim, grounds: Grounds) -> Found:
    """Say whether the claim's evidence stands in the headline, the body or a caption, and nowhere else.

    Catches: evidence taken from an advert, a teaser of another story or the footer. Works in any language.
    Misses: a block that intake took for body text and is none.

    Article: The lock at Senn is shut, the harbour master said. ¶ Read also: Boats from Orla carry six
    Evidence: Boats from Orla carry six
    Fails: Boats from Orla carry six.
    Evidence: The lock at Senn is shut
    Passes: The lock at Senn is shut. ← the harbour master
    """
    for span in [e.span for e in claim.evidence if e.span is not None]:
        first, last = grounds.barred_row.bounds(span.interval)
        if first < last:
            called = _called(grounds.barred[first])
            yield Problem("fault", f"the evidence stands in {called}, which bears none", (span,))


def _called(block: Block) -> str:
    return {"advert": "an advert", "teaser": "a teaser of another story", "footer": "the footer"}[block.kind]


def _nowhere(grounds: Grounds) -> Settled:
    """Return that all blocks of the article bear evidence, if so."""
    return None if grounds.barred else ()


CHECK = ClaimCheck("evidence_block", 1, evidence_block, unborne, _nowhere)
