"""The report as Markdown, for a wiki, a ticket or a message: the same words in the same order as the text format."""

import re
from collections.abc import Iterator
from typing import Final

from verifier.formats.document import Document, Entry, Group, Section
from verifier.formats.format import Format, Style
from verifier.formats.outline import outline
from verifier.formats.printable import printable
from verifier.schema import Report

_INLINE: Final = re.compile(r"[\\`*_\[\]<>&~|!$#@]|:(?=//)|(?<=www)\.", re.IGNORECASE)
"""What begins emphasis, code, links, images, HTML, entities, tables, mathematics, mentions or a bare address."""

_LEADING: Final = re.compile(r"^(\d{0,9})([-+=.)])")
"""What begins a list or underlines a heading, at the start of a line or of a list's item."""


def render(report: Report, _style: Style) -> str:
    """Return `report` as Markdown in which no word of the article is markup, a link or an image."""
    return "\n".join(_document(outline(report))) + "\n"


def _document(document: Document) -> Iterator[str]:
    yield f"# {_inert(document.title)}"
    yield ""
    yield from (f"- {_inert(fact)}" for fact in document.facts)
    for section in document.sections:
        yield from _section(section)
    yield from ("", "---", "")
    yield from (f"- {_inert(line)}" for line in document.record)


def _section(section: Section) -> Iterator[str]:
    yield from ("", f"## {section.title}")
    if section.lead:
        yield from ("", _inert(section.lead))
    for group in section.groups:
        yield from _group(group)


def _group(group: Group) -> Iterator[str]:
    if group.title:
        yield from ("", f"### {_inert(group.title)}")
    if group.entries:
        yield ""
    for entry in group.entries:
        yield from _entry(entry)
    for caveat in group.caveats:
        yield from ("", f"> **!** {_inert(caveat)}")


def _entry(entry: Entry) -> Iterator[str]:
    mark = f"{entry.mark.symbol} {entry.mark.word}" if entry.mark else ""
    head = " ".join(part for part in (mark, _inert(entry.label)) if part)
    yield f"- **{head}** {_inert(entry.text)}" if head else f"- {_inert(entry.text)}"
    yield from (f"  - {_inert(detail)}" for detail in entry.details)


def _inert(text: str) -> str:
    """Return `text` as Markdown that shows exactly it, on one line."""
    return _LEADING.sub(r"\1\\\2", _INLINE.sub(lambda found: "\\" + found[0], printable(text).strip()))


FORMAT: Final = Format("markdown", "for wikis, tickets and messages: the same as text", render)
