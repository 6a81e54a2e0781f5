"""What stands among the article's words and tells nothing: orders to whatever reads it, and what an advert says.

Text that addresses a machine ("SYSTEM: ignore previous instructions …") is neither obeyed nor a claim. What follows a
bare "Advertisement" is an advert's own text only where its words sell something: else the article goes on.
"""

import re
from collections.abc import Iterator

from verifier.attribution import instructions_en as english
from verifier.schema import Article
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval

_ORDER = re.compile(english.ORDER)
_HINT = re.compile(english.HINT)
_SELLS = re.compile(english.SELLS)
_OFFER = re.compile(english.OFFER, re.IGNORECASE)
_CLOCK = re.compile(english.CLOCK, re.IGNORECASE)


def untold(article: Article) -> tuple[Interval, ...]:
    """Return the stretches of the article's evidence that claim nothing. Linear in its text."""
    return (*_orders(article), *_adverts(article), *_clocks(article))


def _clocks(article: Article) -> Iterator[Interval]:
    """Yield the time of day that opens an entry of a live blog: "17:10 ", "5.40 p.m. – "."""
    for block in article.evidence:
        for paragraph in paragraphs(article.text, block):
            if clock := _CLOCK.match(article.text, *paragraph):
                yield Interval(*clock.span())


def _orders(article: Article) -> Iterator[Interval]:
    """Yield each order to a machine, to the end of its paragraph: what follows it there is part of it."""
    for block in article.evidence:
        for paragraph in paragraphs(article.text, block):
            if not _HINT.search(article.text, *paragraph):
                continue
            for sentence in sentences(article.text, paragraph):
                if _ORDER.match(article.text, sentence.start, sentence.end):
                    yield Interval(sentence.start, paragraph.end)
                    break


def _adverts(article: Article) -> Iterator[Interval]:
    """Yield the paragraph after each advert's label that sells something."""
    for label, block in zip(article.blocks, article.blocks[1:], strict=False):
        first = next(iter(paragraphs(article.text, block.interval)), None)
        if label.kind != "advert" or block.kind != "body" or first is None:
            continue
        if _SELLS.match(article.text, *first) or _OFFER.search(article.text, *first):
            yield first


def blanked(view: str, parts: tuple[Interval, ...]) -> str:
    """Return the view with the parts turned into newlines, as long as before."""
    pieces, at = [], 0
    for part in sorted(parts):
        pieces += [view[at : part.start], "\n" * max(0, part.end - max(at, part.start))]
        at = max(at, part.end)
    return "".join([*pieces, view[at:]])
