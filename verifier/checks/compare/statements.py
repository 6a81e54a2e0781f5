"""Whether a statement of the article speaks of what a claim says."""

from collections.abc import Sequence

from verifier.checks.grounds import Grounds
from verifier.checks.passage import Passage
from verifier.checks.row import merged
from verifier.reading import ReadClaim
from verifier.schema import Span, Statement
from verifier.text.vouching_en import DISPUTING, OBJECTS, POINTING


def spans_of(claim: ReadClaim, grounds: Grounds) -> tuple[Span, ...]:
    """Return where the statements stand that cover the claim."""
    return tuple(s.span for s in statements_of(claim, grounds))


def statements_of(claim: ReadClaim, grounds: Grounds) -> tuple[Statement, ...]:
    """Return the statements that cover the claim."""
    return tuple(grounds.statement[s] for s in grounds.status_of(claim.id).statements if s in grounds.statement)


def is_about(claim: ReadClaim, spans: Sequence[Span], grounds: Grounds) -> bool:
    """Say whether the sentence of a statement shares a content word with the claim, or stands in its evidence."""
    own = {w.stem for w in grounds.terms(claim.text)} - grounds.chain(claim)
    return any(not own.isdisjoint(_sentence(span, grounds).stems) for span in spans)


def points(claim: ReadClaim, span: Span, grounds: Grounds) -> bool:
    """Say whether the words speak of what was said before, "this information", or stand in the claim's sentence."""
    words = grounds.passage.cut((span.interval,)).words
    pointing = any(w.folded in POINTING and (n or w.folded not in OBJECTS) for n, w in enumerate(words))
    return pointing or any(s.overlaps(span.interval) for s in grounds.bearing(claim).sentences)


def vouches(claim: ReadClaim, span: Span, grounds: Grounds) -> bool:
    """Say whether the words may be a check that bore the claim out: nothing in them denies, and they are about it."""
    return not withholds(span, grounds) and (is_about(claim, (span,), grounds) or points(claim, span, grounds))


def withholds(span: Span, grounds: Grounds) -> bool:
    """Say whether a word of the span negates or denies: "could not verify"."""
    words = grounds.passage.cut((span.interval,))
    return bool(words.negated) or not words.folded.isdisjoint(DISPUTING)


def _sentence(span: Span, grounds: Grounds) -> Passage:
    return grounds.passage.cut(merged(grounds.sentences.overlapping(span.interval)))
