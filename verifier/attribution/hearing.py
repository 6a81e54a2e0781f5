"""What an article claims and who says so, as the tagger and the rules around it hear it."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from verifier.attribution.claims import Proposed, claims
from verifier.attribution.instructions import blanked, openings, untold
from verifier.attribution.known import short_forms
from verifier.attribution.tagger import Relation
from verifier.attribution.view import evidence_view
from verifier.schema import Article
from verifier.text.spans import Interval
from verifier.text.verification.statements import wordings

Relations: TypeAlias = Callable[[str], Sequence[Relation]]
"""The tagger: a text to who says what in it."""


def heard(article: Article, relations: Relations) -> tuple[Proposed, ...]:
    """Return the claims with their places and how sure the tagger is. Orders to a machine and selling claim nothing.

    The tagger reads what opens a paragraph (a dateline, the time of day): it learned from articles that have it. The
    claims do not.
    """
    shown, leading = blanked(evidence_view(article), untold(article)), openings(article)
    view = blanked(shown, leading)
    silent = [w.interval for w in wordings(view, article.evidence, short_forms(article.publisher or ""))]
    behind = {at: opening.end for opening in leading for at in range(*opening)}
    return claims(article, view, [_behind(relation, behind) for relation in relations(shown)], silent)


def _behind(relation: Relation, behind: Mapping[int, int]) -> Relation:
    """Return the relation, its content from behind what opens a paragraph: place in an opening → the opening's end."""
    content = (Interval(behind.get(piece.start, piece.start), piece.end) for piece in relation.content)
    return relation._replace(content=tuple(piece for piece in content if piece.length > 0))
