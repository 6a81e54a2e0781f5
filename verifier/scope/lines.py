"""The lines of an article: which of them a place stands in, where the lead ends, what heads the others."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from sys import maxsize

from verifier.schema import Article
from verifier.text.furniture import folded
from verifier.text.furniture_en import ENGLISH
from verifier.text.layout import Layout
from verifier.text.spans import Interval

WORD = re.compile(r"[A-Za-z]++(?![\w'’-])|[^\W_]+(?:['’-][^\W_]+)*+")
"""Letters and digits with apostrophes and hyphens; the first way says nothing of its own, and costs the least."""
_MARKS = bytes({*"“”–—".encode(), *(b for b in range(128) if not chr(b).isalnum())} - {*b"'-"})
"""What parts words, with the bytes of the marks that news is full of: no letter or digit has but these."""
_PLAIN = bytes.maketrans(_MARKS + b"'-", b" " * len(_MARKS) + b"\xff\xff")
"""A table for `bytes.translate`: of a text that comes out of it in ASCII the words are what stands between spaces."""
_HEADING_WORDS = 10
"""A line of more words is taken for prose. Set by hand, not on data."""


def lows_of(said: str) -> list[str]:
    """Return the words of `said`, as `WORD` finds them, in lower case.

    Where none is joined and no letter is beyond ASCII, they are split at a third of the cost.
    """
    low = said.lower()
    plain = low.encode("utf-8", "surrogatepass").translate(_PLAIN)
    return plain.decode("ascii").split() if plain.isascii() else WORD.findall(low)


def line_of(lines: Sequence[Interval], interval: Interval) -> Interval:
    """Return the line of `lines`, all of the text in order, that the start of `interval` stands in."""
    at = bisect_right(lines, (interval[0], maxsize))
    return lines[at - 1] if at else interval


def first_paragraph(article: Article, layout: Layout) -> int:
    """Return where the lead ends: the first paragraph of the body, whatever headline stands above it."""
    body = next((b.interval for b in article.blocks if b.kind == "body"), None)
    return next((p.end for p in layout.paragraphs(body)), 0) if body else 0


def subheadings(article: Article, layout: Layout) -> tuple[Interval, ...]:
    """Return the lines of the body that head what follows: short, without a mark at their end, not the first."""
    body = [b.interval for b in article.blocks if b.kind in {"body", "headline"}]
    lines = [line for block in body for line in layout.paragraphs(block)]
    return tuple(line for line in lines[1:-1] if _is_heading(line.cut(article.text)))


def _is_heading(line: str) -> bool:
    short = len(line) <= _HEADING_WORDS * 12 and 0 < len(WORD.findall(line)) <= _HEADING_WORDS
    return short and line[-1].isalnum() and not ENGLISH.lead.match(folded(line))
