"""Quotation marks as the embedded engine reads them: double ones, and single ones where they cannot be apostrophes.

A single mark opens before a word and after a space; it closes after a stop or a comma, or else before the next that
opens. What opens and never closes in a line is no quotation, unless the next line opens again, as a speech does.
"""

from collections.abc import Iterator

from verifier.text.layout import layout_of
from verifier.text.quotations import Quotation
from verifier.text.regex import regex
from verifier.text.remembered import remembered
from verifier.text.spans import Interval

OPENERS = "“\"„«‘'"
"""Whatever opens speech. Whether a mark does is told by where it stands: at the beginning of a content."""
CLOSERS = "”\"»’'"

_OPENS = regex(r"[‘'](?<![\w’'.,!?;].)(?:(?<=‘)|(?=[A-Z]))(?=[\w$£€—…])")
_CLOSES = regex(r"(?<=[.,!?;…—])[’'](?!\w)|(?<=[\w)])[’'](?![\w’'])")
_STOP = regex(r"[.,!?;…—]")


@remembered(2)
def spoken_marks(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order. Linear in it; several readers of one text ask."""
    layout = layout_of(text)
    double = tuple([q for paragraph in layout.paragraphs() for q in layout.quotations_of(paragraph)])
    if "‘" not in text and "'" not in text:
        return double
    taken = iter(double)
    held = next(taken, None)
    found: list[Quotation] = []
    for paragraph in layout.paragraphs():
        mine = []
        while held is not None and held.interval.start < paragraph.end:
            mine.append(held)
            held = next(taken, None)
        found += mine if mine and _outer(mine, paragraph, text) else _with_single(text, paragraph, mine)
    return tuple(found)


def _outer(mine: list[Quotation], paragraph: Interval, text: str) -> bool:
    """Say whether double marks are the paragraph's outer ones: no single mark opens before the first of them."""
    first = _OPENS.search(text, paragraph.start, paragraph.end)
    return first is None or mine[0].interval.start < first.start()


def _with_single(text: str, paragraph: Interval, mine: list[Quotation]) -> list[Quotation]:
    single = list(_single(text, paragraph))
    apart = [q for q in mine if not any(q.interval.overlaps(s.interval) for s in single)]
    return sorted([*single, *apart], key=lambda q: q.interval)


def _single(text: str, paragraph: Interval) -> Iterator[Quotation]:
    opens = [m.start() for m in _OPENS.finditer(text, paragraph.start, paragraph.end)]
    reached = paragraph.start
    for at, opened in enumerate(opens):
        if opened < reached:
            continue
        limit = opens[at + 1] if at + 1 < len(opens) else paragraph.end
        closed = _closing(text, opened, limit)
        if closed is not None:
            reached = closed + 1
            yield Quotation(Interval(opened, reached), Interval(opened + 1, closed), closed=True)
        elif opened == paragraph.start and text[opened] == "‘":
            reached = paragraph.end
            yield Quotation(Interval(opened, reached), Interval(opened + 1, reached), closed=False)


def _closing(text: str, opened: int, limit: int) -> int | None:
    """Return where the mark closes: after a stop if it can, else the first that is no plural's possessive."""
    candidates = [m.start() for m in _CLOSES.finditer(text, opened + 1, limit)]
    stopped = next((c for c in candidates if _STOP.match(text, c - 1)), None)
    plain = next((c for c in candidates if text[c - 1] != "s"), None)
    first = [c for c in (stopped, plain) if c is not None]
    return min(first) if first else (candidates[-1] if candidates else None)
