"""Why a draft is sent back to its engine, in words that the engine can act on."""

from collections import Counter
from collections.abc import Iterator

from verifier.anchor import anchor
from verifier.draft import Draft
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article
from verifier.text.spans import Interval, covered

MOST = 20
"""Reasons in one re-ask: more would cost tokens and teach nothing new."""
SHOWN = 160
"""Code points of a quotation that a reason repeats: enough to know it by."""


def objections(draft: Draft, article: Article, within: Interval | None = None) -> list[str]:
    """Return what keeps `draft` from standing: quotations that are not there, unknown ids, statuses left open."""
    reading = anchor(draft, article, within)
    told = (_no_claims(draft), _ids(draft), _statuses(draft), _quotations(reading), summary_objections(draft))
    return [reason for reasons in told for reason in reasons][:MOST]


def summary_objections(draft: Draft) -> Iterator[str]:
    """Yield what is wrong with the claims that the summary cites."""
    known = {c.id for c in draft.claims}
    for number, sentence in enumerate(draft.summary, 1):
        if not sentence.claims:
            yield f"summary sentence {number} cites no claim"
        for cited in sentence.claims:
            if cited not in known:
                yield f"summary sentence {number} cites {cited[:SHOWN]!r}, which is no claim's id"


def _no_claims(draft: Draft) -> Iterator[str]:
    if not draft.claims:
        yield "there are no claims: state at least what the article's first paragraph says"


def _ids(draft: Draft) -> Iterator[str]:
    for claim_id, times in Counter(c.id for c in draft.claims).items():
        if times > 1:
            yield f"{times} claims have the id {claim_id[:SHOWN]!r}: give each its own"


def _statuses(draft: Draft) -> Iterator[str]:
    for claim in draft.claims:
        if claim.status is None:
            yield f"claim {claim.id[:SHOWN]} has no status: give not_stated where the article says nothing of checking"


def _quotations(reading: Reading) -> Iterator[str]:
    for claim in reading.claims:
        if not claim.evidence:
            yield f"claim {claim.id} has no evidence: quote the words of the article that say it"
        yield from _evidence(claim, reading.article)


def _evidence(claim: ReadClaim, article: Article) -> Iterator[str]:
    for evidence in claim.evidence:
        quoted = (evidence.proposed or (evidence.span.quote if evidence.span else ""))[:SHOWN]
        if evidence.span is None:
            yield f"evidence of claim {claim.id} is not in the article: {quoted!r}; copy the article's words exactly"
        elif evidence.match == "altered":
            yield f"evidence of claim {claim.id} alters the article's words: {quoted!r}; copy them exactly"
        elif covered(evidence.span.interval, article.evidence) < evidence.span.interval.length:
            yield f"evidence of claim {claim.id} is from an advert, a teaser or a notice: {quoted!r}"
