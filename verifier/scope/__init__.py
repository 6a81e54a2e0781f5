"""Which claims each verification statement covers; the rule that decided stands in the statement's `reason`.

`claims` places the draft's claims in the text, `accounts` says which belong to one account, `site` is what a rule sees,
`rules` is the table; `figures` holds its rules for numbers, `decisions` what all rules return.
"""

from bisect import bisect_left
from collections.abc import Sequence

from verifier.reading import Reading
from verifier.schema import Article, Span, Statement
from verifier.scope.claims import (
    Placed,
    checked_by,
    first_paragraph,
    line_of,
    placed,
    subheadings,
    telling_words,
)
from verifier.scope.rules import RULES
from verifier.scope.site import Decision, Site
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval
from verifier.text.verification import Wording, wordings
from verifier.text.verification_objects import reference

__all__ = ["statements"]

REACH = 200
"""Claims that a statement reaches back or on at most, so that hostile text costs linear time. Not measured: it is meant
to be well above the claims of a long read."""


def statements(reading: Reading) -> tuple[Statement, ...]:
    """Return the verification statements of the article with the claims of the reading that each covers.

    Only headline, body and captions are read. Ids are v1, v2 … in the order of the text.
    """
    article = reading.article
    spoken = wordings(article.text, article.evidence, _outlets(reading))
    return _covering(reading, spoken) if spoken else ()


def _covering(reading: Reading, spoken: Sequence[Wording]) -> tuple[Statement, ...]:
    article = reading.article
    lines = paragraphs(article.text)
    claims, headings = placed(reading, lines), subheadings(article)
    found: list[Statement] = []
    floor, lead = 0, first_paragraph(article)
    for wording in spoken:
        heading = bisect_left(headings, wording.interval)
        floor = max(floor, headings[heading - 1].end if heading else 0)
        decision = _decide(_site(article, wording, claims, (floor, lead), lines))
        found.append(_statement(article, wording, decision, f"v{len(found) + 1}"))
        if decision.scope == "preceding_block" and wording.aspects != ("number",):
            floor = wording.interval.end
    return tuple(found)


def _outlets(reading: Reading) -> frozenset[str]:
    chains = (a.sources for c in reading.claims for a in c.attributions)
    media = {s.name for sources in chains for s in sources if s.kind in {"media", "publisher"} and s.name}
    return frozenset(media | ({reading.article.publisher} if reading.article.publisher else set()))


def _site(
    article: Article, wording: Wording, claims: tuple[Placed, ...], bounds: tuple[int, int], lines: Sequence[Interval]
) -> Site:
    floor, lead = bounds
    at = bisect_left(claims, wording.interval.start, key=lambda claim: claim.start)
    ours = telling_words(article.publisher or "") | {"we"}
    near = claims[max(0, at - REACH) : at + REACH]
    return Site(
        text=article.text,
        wording=wording,
        refers=reference(article.text, wording.object),
        near=near,
        above=tuple(
            c for c in near if floor <= c.start and c.end <= wording.interval.start and not checked_by(c, ours)
        ),
        beside=tuple(c for c in near if c.rests_on(wording.sentence)),
        below=tuple(c for c in near if c.start >= wording.interval.end),
        floor=floor,
        paragraph=line_of(lines, wording.interval),
        lead=lead,
    )


def _decide(site: Site) -> Decision:
    return next(decision for rule in RULES if (decision := rule(site)) is not None)


def _statement(article: Article, wording: Wording, decision: Decision, name: str) -> Statement:
    printed = wording.by.cut(article.text) if wording.by else None
    return Statement(
        id=name,
        status=wording.status,
        by=(article.publisher or printed) if wording.ourselves else printed,
        aspects=wording.aspects,
        span=Span.cut(article.text, wording.interval),
        scope=decision.scope,
        covers=tuple(c.id for c in decision.covers),
        candidates=tuple(c.id for c in decision.candidates),
        superseded_by=None,
        reason=decision.reason,
    )
