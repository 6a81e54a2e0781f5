"""A long article cut at paragraphs into parts that an engine can read, each with a little of what stands before it."""

from typing import NamedTuple

from verifier.schema import Article, Block, article_id
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval, clipped

OVERLAP = 0.1
"""Share of a part that repeats the end of the one before, so that "the source" finds whom it means. A tenth holds
the two or three paragraphs within which news text refers back."""


class Part(NamedTuple):
    """A stretch of an article, as an article of its own and as the interval that it is of the whole."""

    article: Article
    interval: Interval


def parts(article: Article, capacity: int) -> tuple[Part, ...]:
    """Return parts that together hold all evidence-bearing text, none with more than `capacity` code points of it.

    Cut between paragraphs; a paragraph over the capacity is cut between sentences, a longer sentence at the limit.
    """
    pieces = _pieces(article, capacity)
    room = int(capacity * OVERLAP)
    found, start = [], 0
    while start < len(pieces):
        end = _forward(pieces, start, capacity)
        found.append(_part(article, Interval(pieces[start].start, pieces[end - 1].end)))
        start = max(start + 1, _back(pieces, end, room)) if end < len(pieces) else end
    return tuple(found)


def _pieces(article: Article, capacity: int) -> list[Interval]:
    """Return the paragraphs of the evidence-bearing blocks, those over the capacity cut up."""
    found: list[Interval] = []
    for block in article.evidence:
        for paragraph in paragraphs(article.text, block):
            if paragraph.length <= capacity:
                found.append(paragraph)
            else:
                found += _cut(article.text, paragraph, capacity)
    return found


def _cut(text: str, paragraph: Interval, capacity: int) -> list[Interval]:
    return [
        Interval(start, min(start + capacity, sentence.end))
        for sentence in sentences(text, paragraph)
        for start in range(sentence.start, sentence.end, capacity)
    ]


def _forward(pieces: list[Interval], start: int, room: int) -> int:
    """Return the index past `start` up to which the pieces fit into `room`; one piece at least."""
    end, size = start + 1, pieces[start].length
    while end < len(pieces) and size + pieces[end].length <= room:
        size += pieces[end].length
        end += 1
    return end


def _back(pieces: list[Interval], end: int, room: int) -> int:
    """Return the index before `end` from which the pieces still fit into `room`."""
    start, size = end, 0
    while start > 0 and size + pieces[start - 1].length <= room:
        start -= 1
        size += pieces[start].length
    return start


def _part(article: Article, interval: Interval) -> Part:
    text = interval.cut(article.text)
    blocks = tuple(
        Block(kind=b.kind, start=cut.start - interval.start, end=cut.end - interval.start)
        for b in article.blocks
        for cut in clipped([b.interval], interval)
    )
    update = {"id": article_id(text), "text": text, "blocks": blocks}
    return Part(article.model_copy(update=update), interval)
