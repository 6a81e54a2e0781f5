"""What stands among the article's words and tells nothing: orders to whatever reads it, and what an advert says.

Text that addresses a machine ("SYSTEM: ignore previous instructions …") is neither obeyed nor a claim. What follows a
bare "Advertisement" is an advert's own text only where its words sell something: else the article goes on. A list of
key points is the article told twice, as its headline is; a live blog greets its reader and takes its leave.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from verifier.attribution import instructions_en as english
from verifier.schema import Article
from verifier.text.layout import layout_of
from verifier.text.regex import regex
from verifier.text.spans import Interval

_ORDER = regex(english.ORDER)
_HINT = regex(english.HINT)
_SELLS = regex(english.SELLS)
_OFFER = regex(english.OFFER, re.IGNORECASE)
_OPENING = [(regex(sign), regex(opening)) for sign, opening in english.OPENING]
_POINTS = regex(english.POINTS, re.IGNORECASE)
_POINT = regex(english.POINT)
_ADDRESS = regex(english.ADDRESS, re.MULTILINE, signs=english.ADDRESS_STEMS)


def untold(article: Article) -> tuple[Interval, ...]:
    """Return the stretches of the article's evidence that claim nothing. Linear in its text."""
    return (*_orders(article), *_adverts(article), *_points(article), *_addresses(article))


def openings(article: Article) -> tuple[Interval, ...]:
    """Return what stands before the words of a paragraph: "17:10 ", "• ", "SANDHOLM, 4 May — ". Linear in its text."""
    layout = layout_of(article.text)
    starts = (paragraph for block in article.evidence for paragraph in layout.paragraphs(block))
    found = (Interval(start, _opened(article.text, start, end)) for start, end in starts)
    return tuple(opening for opening in found if opening.length)


def _opened(text: str, start: int, end: int) -> int:
    """Return where the words begin of a paragraph: a pattern is compiled once its sign is seen."""
    for sign, opening in _OPENING:
        match = sign.match(text, start, end) and opening.match(text, start, end)
        start = match.end() if match else start
    return start


def _points(article: Article) -> Iterator[Interval]:
    """Yield the paragraphs of each list of key points, its heading too."""
    for block in article.evidence:
        listed = False
        for paragraph in layout_of(article.text).paragraphs(block):
            listed = (listed and _POINT.match(article.text, *paragraph) is not None) or (
                _POINTS.fullmatch(article.text, *paragraph) is not None
            )
            if listed:
                yield paragraph


def _addresses(article: Article) -> Iterator[Interval]:
    """Yield the sentences that speak to the reader: "That’s all from us.", "Good evening and welcome."."""
    for block in article.evidence:
        for match in _ADDRESS.finditer(article.text, block.start, block.end):
            if not _is_spoken(article.text, match.start()):
                yield Interval(*match.span())


def _is_spoken(text: str, at: int) -> bool:
    """Say whether a quotation is open there, as far as the marks near by tell."""
    near = text[max(text.rfind("\n", max(0, at - _LONG_SPEECH), at) + 1, at - _LONG_SPEECH, 0) : at]
    return near.rfind("“") > near.rfind("”") or near.count('"') % 2 == 1


_LONG_SPEECH = 600
"""Code points in which a quotation opens before a sentence that is part of it."""


def _orders(article: Article) -> Iterator[Interval]:
    """Yield each order to a machine, to the end of its paragraph: what follows it there is part of it."""
    layout = layout_of(article.text)
    for block in article.evidence:
        for paragraph in layout.paragraphs(block):
            if not _HINT.search(article.text, *paragraph):
                continue
            for sentence in layout.sentences_of(paragraph):
                if _ORDER.match(article.text, sentence.start, sentence.end):
                    yield Interval(sentence.start, paragraph.end)
                    break


def _adverts(article: Article) -> Iterator[Interval]:
    """Yield the paragraph after each advert's label that sells something."""
    for label, block in pairwise(article.blocks):
        if label.kind != "advert" or block.kind != "body":
            continue
        for first in layout_of(article.text).paragraphs(block.interval)[:1]:
            if _SELLS.match(article.text, *first) or _OFFER.search(article.text, *first):
                yield first


def blanked(view: str, parts: tuple[Interval, ...]) -> str:
    """Return the view with the parts turned into newlines, as long as before."""
    pieces, at = [], 0
    for part in sorted(parts):
        pieces += [view[at : part.start], "\n" * max(0, part.end - max(at, part.start))]
        at = max(at, part.end)
    return "".join([*pieces, view[at:]])
