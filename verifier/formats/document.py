"""A report laid out for a human reader, before anyone has decided between a terminal and Markdown."""

from typing import Literal, NamedTuple, TypeAlias

Tone: TypeAlias = Literal["good", "warn", "bad", "dim"]


class Mark(NamedTuple):
    """A judgement as a symbol and a word, so that nobody depends on colour."""

    symbol: str
    word: str
    tone: Tone


class Entry(NamedTuple):
    """A judgement, the id of what is judged, the words, and what must be known beside them."""

    text: str
    mark: Mark | None = None
    label: str = ""
    details: tuple[str, ...] = ()


class Group(NamedTuple):
    """Entries that belong together under a title; `caveats` stand directly below them."""

    entries: tuple[Entry, ...]
    title: str | None = None
    caveats: tuple[str, ...] = ()


class Section(NamedTuple):
    """A titled part of the report; `lead` says in one line what it comes to."""

    title: str
    groups: tuple[Group, ...]
    lead: str | None = None


class Document(NamedTuple):
    """What a reader sees, in order. Every string may hold hostile text: whoever writes it out makes it harmless."""

    title: str
    facts: tuple[str, ...]
    sections: tuple[Section, ...]
    record: tuple[str, ...]
