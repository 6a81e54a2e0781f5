"""Text and what is known of it to an `Article`: its blocks, publisher, language and id."""

import re
from itertools import takewhile
from typing import NamedTuple

from verifier.errors import ArticleEmpty, ArticleTooLarge
from verifier.intake import published, publisher
from verifier.intake.files import TEXT_LIMIT
from verifier.intake.given import Given
from verifier.intake.language import language
from verifier.schema import EVIDENCE_BLOCKS, Article, Block, PublisherBasis, article_id
from verifier.text.blocks import blocks
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

_FIELD = re.compile(r"(?:title|headline): ")
"""What stands before the headline among the fields of a file."""


class _Page(NamedTuple):
    """Where an article's kinds of text stand; `above`: the notices of the page's head."""

    evidence: tuple[Interval, ...]
    body: list[Interval]
    notices: list[Interval]
    above: list[Interval]


def _page(parts: tuple[Block, ...]) -> _Page:
    evidence = tuple(part.interval for part in parts if part.kind in EVIDENCE_BLOCKS)
    notices = [part.interval for part in parts if part.kind == "footer"]
    body = [part.interval for part in parts if part.kind == "body"]
    above = [notice for notice in notices if body and notice.start < max(body[0].start, publisher.LONGEST_HEAD)]
    return _Page(evidence, body, notices, above)


def article(text: str, given: Given, document: Given, name: str) -> Article:
    """Return the article of exactly this `text`; `given` (options) wins over `document` (what it says of itself).

    Raises `ArticleEmpty` where the text holds no word that may be evidence, `ArticleTooLarge` over `TEXT_LIMIT`.
    """
    _check_size(text, name)
    known = given.over(document)
    parts = tuple(Block(kind=kind, start=at.start, end=at.end) for kind, at in blocks(text, known.title))
    if not any(part.kind in EVIDENCE_BLOCKS for part in parts):
        msg = f"{name}: no words of an article in it, only {', '.join(sorted({part.kind for part in parts}))}"
        raise ArticleEmpty(msg)
    page = _page(parts)
    publisher_name, basis = _publisher(text, given, document, page)
    return Article(
        id=article_id(text),
        publisher=publisher_name,
        publisher_basis=basis,
        title=known.title or _headline(text, parts),
        published=known.published or published.printed(text, page.above, page.body),
        url=known.url,
        language=known.language or language(text),
        text=text,
        blocks=parts,
    )


def _check_size(text: str, name: str) -> None:
    if len(text) > TEXT_LIMIT:
        msg = f"{name}: {len(text):,} characters of text; the limit is {TEXT_LIMIT:,}"
        raise ArticleTooLarge(msg)
    if not any(map(str.isalnum, text)):
        msg = f"{name}: no words in it" if text.strip() else f"{name}: it is empty"
        raise ArticleEmpty(msg)


def _publisher(text: str, given: Given, document: Given, page: _Page) -> tuple[str | None, PublisherBasis]:
    if given.publisher:
        return given.publisher, "given"
    if document.publisher:
        return document.publisher, "front_matter"
    found = publisher.inferred(text, page.evidence)
    if found:
        return publisher.in_full(text, found, page.above, page.body), "inferred"
    signed = publisher.signed(text, page.notices)
    found = signed or publisher.nameplate(text, [*page.above, *page.notices[-1:]], page.body)
    return (found, "inferred") if found else (None, "unknown")


def _headline(text: str, parts: tuple[Block, ...]) -> str | None:
    """Return the headline as one line, where the text has one: its first line, and what goes on in small letters."""
    first = next((part for part in parts if part.kind == "headline"), None)
    lines = [line.cut(text) for line in paragraphs(text, first.interval)] if first else []
    told = [*lines[:1], *takewhile(lambda line: line[0].islower(), lines[1:])]
    return _FIELD.sub("", " ".join(word for line in told for word in line.split()), count=1) or None
