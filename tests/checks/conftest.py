"""Readings built by hand, so that the checks are tested without an engine and without the anchor."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

import pytest

from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import (
    Article,
    Attribution,
    Block,
    Evidence,
    Source,
    Span,
    Statement,
    Verification,
    article_id,
)
from verifier.text.spans import Interval

Told: TypeAlias = Mapping[str, Any]
"""A claim as tests tell it: `text`, `evidence`, `from`, `cue`, `certainty`, `polarity`, `status`, `status_quote`."""


def article_of(text: str, publisher: str | None = "The Norvik Courier", **given: object) -> Article:
    known = {
        "publisher_basis": "given" if publisher else "unknown",
        "title": None,
        "published": None,
        "url": None,
        "language": "en",
        "blocks": (Block(kind="body", start=0, end=len(text)),),
    }
    return Article(id=article_id(text), publisher=publisher, text=text, **(known | given))


def span_of(text: str, quote: str | None, near: int = 0) -> Span | None:
    """Return the span of `quote`: the one nearest to `near`, as a reader would take it."""
    found, at = [], text.find(quote) if quote else -1
    while quote and at >= 0:
        found.append(at)
        at = text.find(quote, at + 1)
    if not found or not quote:
        return None
    start = min(found, key=lambda f: abs(f - near))
    return Span.cut(text, Interval(start, start + len(quote)))


def evidence_of(text: str, quote: str | Evidence) -> Evidence:
    if isinstance(quote, Evidence):
        return quote
    span = span_of(text, quote)
    found = span is not None
    return Evidence(span=span, match="exact" if found else "absent", proposed=None if found else quote, diff=None)


def source_of(text: str, told: Told, near: int) -> Source:
    span, antecedent = span_of(text, told.get("mention"), near), span_of(text, told.get("antecedent"))
    return Source(
        name=told.get("name"),
        kind=told.get("kind", "person"),
        anonymous=told.get("anonymous", False),
        count=told.get("count"),
        role=told.get("role"),
        affiliation=told.get("affiliation"),
        anonymity_reason=told.get("anonymity_reason"),
        resolution=told.get("resolution", "resolved" if antecedent else "named"),
        antecedent=antecedent,
        span=span,
    )


def claim_of(article: Article, told: Told, number: int = 1) -> ReadClaim:
    quotes = told.get("evidence", [])
    evidence = tuple(evidence_of(article.text, q) for q in ([quotes] if isinstance(quotes, str | Evidence) else quotes))
    near = min((e.span.start for e in evidence if e.span), default=0)
    publisher = source_of(article.text, {"name": article.publisher, "kind": "publisher"}, 0)
    chain = (publisher, *(source_of(article.text, s, near) for s in told.get("from", [])))
    status_quote = told.get("status_quote")
    cue = span_of(article.text, told.get("cue"), near)
    spoken = (*(s.get("mention") for s in told.get("from", [])), told.get("cue"))
    return ReadClaim(
        id=told.get("id", f"c{number}"),
        text=told["text"],
        evidence=evidence,
        attributions=(Attribution(sources=chain, cue=cue, speech="indirect" if len(chain) > 1 else "none"),),
        certainty=told.get("certainty", "certain"),
        polarity=told.get("polarity", "positive"),
        proposed_status=told.get("status"),
        proposed_statement=evidence_of(article.text, status_quote) if status_quote else None,
        unplaced=tuple(words for words in spoken if words and words not in article.text),
    )


def reading_of(
    article: Article | str,
    claims: Sequence[Told],
    summary: Sequence[tuple[str, Sequence[str]]] = (),
    statements: Sequence[Statement] = (),
    verification: Mapping[str, Verification] | None = None,
) -> Reading:
    known = article_of(article) if isinstance(article, str) else article
    return Reading(
        article=known,
        claims=tuple(claim_of(known, c, n) for n, c in enumerate(claims, start=1)),
        summary=tuple(ReadSentence(f"s{n}", text, tuple(cites)) for n, (text, cites) in enumerate(summary, start=1)),
        statements=tuple(statements),
        verification=verification or {},
    )


@pytest.fixture(scope="session")
def build() -> Callable[..., Reading]:
    """Return the function that makes a reading of an article's text and of claims told in brief."""
    return reading_of


@pytest.fixture(scope="session")
def article() -> Callable[..., Article]:
    """Return the function that makes an article of one body block."""
    return article_of
