"""Whether a statement of the article speaks of what a claim says."""

from collections.abc import Sequence

from verifier.checks.grounds import Grounds
from verifier.reading import ReadClaim
from verifier.schema import Span


def spans_of(claim: ReadClaim, grounds: Grounds) -> tuple[Span, ...]:
    """Return where the statements stand that give the claim its status."""
    ids = grounds.status_of(claim.id).statements
    return tuple(grounds.statement[s].span for s in ids if s in grounds.statement)


def is_about(claim: ReadClaim, spans: Sequence[Span], grounds: Grounds) -> bool:
    """Say whether the sentence of a statement shares a content word with the claim, or stands in its evidence."""
    own = {w.stem for w in grounds.terms(claim.text)} - grounds.chain(claim)
    around = [s for span in spans for s in grounds.sentences.overlapping(span.interval)]
    return any(not own.isdisjoint(grounds.passage.cut((s,)).stems) for s in around)
