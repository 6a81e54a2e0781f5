"""What an article claims and who says so, as the tagger and the rules around it hear it."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from verifier.attribution.claims import Proposed, claims
from verifier.attribution.instructions import blanked, untold
from verifier.attribution.known import short_forms
from verifier.attribution.tagger import Relation
from verifier.attribution.view import evidence_view
from verifier.schema import Article
from verifier.text.verification.statements import wordings

Relations: TypeAlias = Callable[[str], Sequence[Relation]]
"""The tagger: a text to who says what in it."""


def heard(article: Article, relations: Relations) -> tuple[Proposed, ...]:
    """Return the claims with their places and how sure the tagger is. Orders to a machine and selling claim nothing."""
    view = blanked(evidence_view(article), untold(article))
    silent = [w.interval for w in wordings(view, article.evidence, short_forms(article.publisher or ""))]
    return claims(article, view, relations(view), silent)
