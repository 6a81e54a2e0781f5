"""Our annotated articles: text with inline tags and a record for each attribution.

`python training/annotated.py FOLDER…` prints what is malformed in any file of the folders; exit code 1 where any is.
The format is told in `training/corpus/README.md`.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROLES = {"s": "source", "q": "cue", "c": "content"}
KINDS = ("media", "official", "organisation", "person", "document", "social_media", "group", "unknown")
STATUSES = ("unverified", "verified_by_publisher", "confirmed_by_third_party", "disputed", "no_evidence_shown")
FIELDS = {"parent", "kind", "unnamed", "count", "reason", "ref", "via", "type"}
STATEMENT_FIELDS = {"status", "by", "covers"}
META = ("publisher", "genre", "topic", "english")
TAG = re.compile(r"<(/?)([sqcvn])(?: ([0-9, ]+))?>")


class Piece(NamedTuple):
    """Half-open code points of the stripped text."""

    start: int
    end: int


@dataclass
class Attribution:
    """One attribution: its three roles, each in as many pieces as the text has, and what its record says."""

    source: list[Piece] = field(default_factory=list)
    cue: list[Piece] = field(default_factory=list)
    content: list[Piece] = field(default_factory=list)
    record: Mapping[str, Any] = field(default_factory=dict)

    @property
    def parent(self) -> int | None:
        """Number of the attribution whose content this one is nested in or relayed by."""
        return self.record.get("parent")


@dataclass
class Annotated:
    """One article: the text without tags, and everything that was marked in it."""

    name: str
    meta: Mapping[str, Any]
    text: str
    attributions: Mapping[int, Attribution]
    statements: Mapping[int, tuple[list[Piece], Mapping[str, Any]]]
    notes: list[Piece]


class MalformedError(ValueError):
    """A file that is not in the format; the message names the place."""


def parse(name: str, raw: str) -> Annotated:
    """Return the article of a file's whole content, or raise `MalformedError`."""
    front, _, rest = raw.removeprefix("---\n").partition("\n---\n")
    body, _, tail = rest.partition("\n===")
    if not body:
        message = "no text between the front matter and the line ==="
        raise MalformedError(message)
    meta, records = loaded(front), loaded(tail)
    attributions: dict[int, Attribution] = {}
    statements: dict[int, tuple[list[Piece], Mapping[str, Any]]] = {}
    notes: list[Piece] = []
    text, marked = stripped(body.strip("\n") + "\n")
    for tag, numbers, piece in marked:
        if tag == "n":
            notes.append(piece)
        for number in numbers:
            if tag == "v":
                statements.setdefault(number, ([], records.get(f"v{number}", {})))[0].append(piece)
            elif tag in ROLES:
                attribution = attributions.setdefault(number, Attribution(record=records.get(number, {})))
                getattr(attribution, ROLES[tag]).append(piece)
    for attribution in attributions.values():
        for role in ROLES.values():
            getattr(attribution, role).sort()
    article = Annotated(name, meta, text, dict(sorted(attributions.items())), statements, sorted(notes))
    unknown = [key for key in records if key not in attributions and not str(key).startswith("v")]
    if unknown:
        message = f"records of attributions that the text does not tag: {unknown}"
        raise MalformedError(message)
    return article


def loaded(words: str) -> dict[Any, Any]:
    """Return a YAML mapping; an empty one for no words."""
    try:
        found = yaml.safe_load(words) or {}
    except yaml.YAMLError as error:
        message = f"no YAML: {error}"
        raise MalformedError(message) from error
    if not isinstance(found, dict) or not all(isinstance(v, dict | str | int) for v in found.values()):
        message = f"not a mapping: {words[:60]!r}"
        raise MalformedError(message)
    return found


def stripped(body: str) -> tuple[str, list[tuple[str, tuple[int, ...], Piece]]]:
    """Return the text without its tags, and what each pair of tags held."""
    kept: list[str] = []
    length, last = 0, 0
    stack: list[tuple[str, tuple[int, ...], int]] = []
    marked: list[tuple[str, tuple[int, ...], Piece]] = []
    for tag in TAG.finditer(body):
        kept.append(body[last : tag.start()])
        length += tag.start() - last
        last = tag.end()
        closing, name, numbers = tag.groups()
        if not closing:
            stack.append((name, tuple(int(n) for n in (numbers or "").split(",") if n.strip()), length))
            continue
        if not stack or stack[-1][0] != name:
            message = f"</{name}> closes no <{name}> near {body[max(0, tag.start() - 40) : tag.end()]!r}"
            raise MalformedError(message)
        opened, ids, start = stack.pop()
        marked.append((opened, ids, Piece(start, length)))
    if stack:
        message = f"<{stack[-1][0]}> is never closed"
        raise MalformedError(message)
    kept.append(body[last:])
    text = "".join(kept)
    if "<" in text or ">" in text:
        message = f"a < or > that is no tag near {text[max(0, re.search('[<>]', text).start() - 30) :][:60]!r}"  # type: ignore[union-attr]  # one of them is there
        raise MalformedError(message)
    return text, marked


def faults(article: Annotated) -> Iterator[str]:
    """Yield what is wrong with an article that could be parsed."""
    yield from (f"front matter lacks {key}" for key in META if not article.meta.get(key))
    for number, attribution in article.attributions.items():
        yield from (f"{number}: {words}" for words in attribution_faults(article, number, attribution))
    for number, (_, record) in article.statements.items():
        yield from (f"v{number}: {words}" for words in statement_faults(article, record))


def attribution_faults(article: Annotated, number: int, attribution: Attribution) -> Iterator[str]:
    """Yield what is wrong with one attribution."""
    record = attribution.record
    if not attribution.content or not attribution.cue:
        yield "has no content or no cue"
    yield from (f"unknown field {key}" for key in record if key not in FIELDS)
    if record.get("kind", "person") not in KINDS:
        yield f"unknown kind {record['kind']!r}; known: {', '.join(KINDS)}"
    if "parent" in record and (record["parent"] not in article.attributions or record["parent"] == number):
        yield f"parent {record['parent']} is no attribution of the article"
    yield from (
        f"{key} {record[key]!r} does not stand in the text"
        for key in ("reason", "ref", "via")
        if key in record and str(record[key]) not in article.text
    )
    if "count" in record and not isinstance(record["count"], int):
        yield "count is no number"
    pieces = [*attribution.source, *attribution.cue, *attribution.content]
    for piece in pieces:
        words = article.text[slice(*piece)]
        if not words.strip() or words != words.strip():
            yield f"a piece is blank or has space at its ends: {words!r}"
        if "\n" in words:
            yield f"a piece runs over a line's end: {words[:40]!r}"
    ordered = sorted(pieces)
    for before, after in pairwise(ordered):
        if after.start < before.end:
            yield f"two of its own roles overlap: {article.text[slice(*after)][:40]!r}"


def statement_faults(article: Annotated, record: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with one verification statement."""
    yield from (f"unknown field {key}" for key in record if key not in STATEMENT_FIELDS)
    if record.get("status") not in STATUSES:
        yield f"status {record.get('status')!r}; known: {', '.join(STATUSES)}"
    covers = record.get("covers", [])
    if covers != "all" and (not isinstance(covers, list) or any(n not in article.attributions for n in covers)):
        yield f"covers {covers!r}, which are no attributions of the article"
    by = record.get("by")
    if by is not None and by != "publisher" and str(by) not in article.text:
        yield f"by {by!r} does not stand in the text"


def read(folder: Path) -> list[Annotated]:
    """Return all articles of a folder in the order of their names; `MalformedError` names the file."""
    return [one(path) for path in sorted(folder.glob("*.txt"))]


def one(path: Path) -> Annotated:
    """Return the article of a file."""
    try:
        return parse(path.stem, path.read_text(encoding="utf-8"))
    except MalformedError as error:
        message = f"{path.name}: {error}"
        raise MalformedError(message) from error


def main(folders: list[str]) -> int:
    """Print every fault and the totals; 1 where there is a fault."""
    wrong, files, count, words = 0, 0, 0, 0
    for path in sorted(path for folder in folders for path in Path(folder).glob("*.txt")):
        files += 1
        try:
            article = one(path)
        except MalformedError as error:
            print(error)
            wrong += 1
            continue
        count += len(article.attributions)
        words += len(article.text.split())
        for fault in faults(article):
            print(f"{path.name}: {fault}")
            wrong += 1
    print(f"{files} files, {words:,} words, {count:,} attributions, {wrong} faults")
    return int(wrong > 0 or files == 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
