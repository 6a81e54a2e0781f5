"""The report for a terminal: what an editor reads first stands first, and every judgement is also a word."""

from collections.abc import Iterator, Mapping
from typing import Final, Literal, NamedTuple, TypeAlias

from verifier.formats.document import Document, Entry, Group, Mark, Section, Tone
from verifier.formats.format import Format, Style
from verifier.formats.layout import columns, wrapped
from verifier.formats.outline import outline
from verifier.formats.printable import printable
from verifier.schema import Report

Paint: TypeAlias = Tone | Literal["strong"]

PAINTS: Final[Mapping[Paint, str]] = {"good": "32", "warn": "33", "bad": "31", "dim": "2", "strong": "1"}
"""The terminal's own colours and weights: its owner chose them to be readable."""

NARROWEST: Final = 40
"""Columns below which we stop shrinking: an id, a verdict and three words must fit beside one another."""

WIDEST: Final = 100
"""Columns beyond which lines are hard to follow back to their beginning."""

MEASURE: Final = 34
"""Columns that a claim's text needs to be read with ease; where fewer are left beside its verdict, it goes below."""

MARGIN: Final = "  "
DETAIL: Final = "– "
BULLET: Final = "• "


class Columns(NamedTuple):
    """How wide the marks and the labels of a section are, so that its texts stand below one another."""

    mark: int
    label: int


def render(report: Report, style: Style) -> str:
    """Return `report` for a terminal `style.width` columns wide."""
    return laid_out(outline(report), style)


def laid_out(document: Document, style: Style) -> str:
    """Return `document` for a terminal `style.width` columns wide."""
    page = Style(min(max(style.width, NARROWEST), WIDEST), style.colour)
    return "\n".join(_document(document, page)) + "\n"


def _document(document: Document, style: Style) -> Iterator[str]:
    yield from _lines(document.title, style, "strong")
    for fact in document.facts:
        yield from _lines(fact, style)
    for section in document.sections:
        yield from _section(section, style)
    yield ""
    for line in document.record:
        yield from _lines(line, style, "dim")


def _section(section: Section, style: Style) -> Iterator[str]:
    yield ""
    yield _painted(section.title.upper(), style, "strong")
    if section.lead:
        yield from _lines(section.lead, style)
    entries = [entry for group in section.groups for entry in group.entries]
    widths = Columns(
        mark=max((columns(_mark(e.mark)) for e in entries if e.mark), default=0),
        label=max((columns(printable(e.label)) for e in entries), default=0),
    )
    for group in section.groups:
        yield from _group(group, widths, style)


def _group(group: Group, widths: Columns, style: Style) -> Iterator[str]:
    if group.title:
        yield ""
        yield from _lines(group.title, style, "strong")
    for entry in group.entries:
        yield from _entry(entry, widths, style)
    for caveat in group.caveats:
        yield from _hanging("! ", caveat, style, "warn")


def _entry(entry: Entry, widths: Columns, style: Style) -> Iterator[str]:
    """Yield mark, label and text side by side, and the details below the text."""
    mark, label = _mark(entry.mark), printable(entry.label) if any(widths) else BULLET
    gap = " " * (widths.mark - columns(mark) + 2 if widths.mark else 0)
    room = " " * (widths.label - columns(label) + 2 if widths.label else 0)
    head = MARGIN + _painted(mark, style, entry.mark.tone if entry.mark else None) + gap + label + room
    indent = MARGIN + " " * columns(mark + gap + label + room)
    if style.width - len(indent) < MEASURE and head.strip():
        yield head.rstrip()
        head = indent = MARGIN * 2
    yield from _texts(entry, head, indent, style)


def _texts(entry: Entry, head: str, indent: str, style: Style) -> Iterator[str]:
    room = style.width - len(indent)
    first, *rest = _wrapped(entry.text, room)
    yield head + first
    yield from (indent + line for line in rest)
    for detail in entry.details:
        first, *rest = _wrapped(detail, room - len(DETAIL))
        yield indent + DETAIL + first
        yield from (indent + " " * len(DETAIL) + line for line in rest)


def _mark(mark: Mark | None) -> str:
    return f"{mark.symbol} {mark.word}" if mark else ""


def _lines(text: str, style: Style, paint: Paint | None = None) -> Iterator[str]:
    for line in _wrapped(text, style.width):
        yield _painted(line, style, paint)


def _hanging(lead: str, text: str, style: Style, paint: Paint) -> Iterator[str]:
    first, *rest = _wrapped(text, style.width - len(MARGIN + lead))
    yield MARGIN + _painted(lead + first, style, paint)
    yield from (MARGIN + " " * len(lead) + _painted(line, style, paint) for line in rest)


def _wrapped(text: str, width: int) -> Iterator[str]:
    return wrapped(printable(text), width)


def _painted(text: str, style: Style, paint: Paint | None) -> str:
    return f"\x1b[{PAINTS[paint]}m{text}\x1b[0m" if style.colour and paint and text else text


FORMAT: Final = Format("text", "for people at a terminal: summary, claims by source, caveats and findings", render)
