"""Articles to learn from, whatever format they come in: a text and who says what in it."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from training.annotated import Annotated, Attribution, Piece, read

ROLES = ("source", "cue", "content")


class Said(NamedTuple):
    """One attribution: each role in as many pieces (half-open code points) as the text has."""

    source: tuple[Piece, ...]
    cue: tuple[Piece, ...]
    content: tuple[Piece, ...]


@dataclass(frozen=True)
class Example:
    """An article with its outermost attributions, and those nested in or relayed by them where they were marked."""

    name: str
    text: str
    outer: tuple[Said, ...]
    nested: tuple[Said, ...] | None


def annotated(folder: Path, topic: str | None = None) -> list[Example]:
    """Return the articles of a folder in our own format; those of one topic where it is given."""
    return [from_annotated(article) for article in read(folder) if topic in (None, article.meta["topic"])]


def from_annotated(article: Annotated) -> Example:
    """Return an article of ours; an attribution with a parent is nested."""
    said = {n: _said(a) for n, a in article.attributions.items()}
    outer = tuple(said[n] for n, a in article.attributions.items() if a.parent is None)
    nested = tuple(said[n] for n, a in article.attributions.items() if a.parent is not None)
    return Example(article.name, article.text, outer, nested)


def _said(attribution: Attribution) -> Said:
    return Said(tuple(attribution.source), tuple(attribution.cue), tuple(attribution.content))


def standoff(root: Path, part: str) -> list[Example]:
    """Return the articles of one part (`train`, `dev`, `test`) of a corpus laid out as PolNeAR is.

    `root` holds `metadata.tsv` and, for each part, `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`. Where several
    people annotated an article, the first of them in the alphabet is believed.
    """
    return [_standoff(root / part, row["filename"], min(row["annotators"].split("|"))) for row in _rows(root, part)]


def by_each(root: Path, part: str) -> Iterator[list[Example]]:
    """Yield, for each article that several people annotated, what each of them marked."""
    for row in _rows(root, part):
        if "|" in row["annotators"]:
            yield [_standoff(root / part, row["filename"], who) for who in sorted(row["annotators"].split("|"))]


def _rows(root: Path, part: str) -> list[dict[str, str]]:
    with (root / "metadata.tsv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file, delimiter="\t") if row["compartment"] == part]


def _standoff(folder: Path, name: str, annotator: str) -> Example:
    with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        text = file.read()
    lines = (folder / "attributions" / f"{name}_{annotator}.ann").read_text(encoding="utf-8").split("\n")
    return Example(name, text, tuple(_events(lines)), nested=None)


def _events(lines: Sequence[str]) -> list[Said]:
    """Return the attributions of a standoff file, by place; one without a cue or a content is left out."""
    spans: dict[str, list[Piece]] = {}
    found = []
    for line in lines:
        key, _, rest = line.partition("\t")
        if key[:1] == "T" and key[1:].isdigit():
            places = rest.split("\t")[0].split(" ", 1)[1].split(";")
            spans[key] = [Piece(*map(int, place.split())) for place in places]
    for line in lines:
        key, _, rest = line.partition("\t")
        if key[:1] == "E" and key[1:].isdigit() and rest.startswith("Attribution"):
            said = _event(rest.split()[1:], spans)
            if said.cue and said.content:
                found.append(said)
    return sorted(found, key=lambda s: min(p.start for role in s for p in role))


def _event(arguments: Sequence[str], spans: Mapping[str, Sequence[Piece]]) -> Said:
    roles: dict[str, list[Piece]] = {role: [] for role in ROLES}
    for argument in arguments:
        role, _, key = argument.partition(":")
        name = role.rstrip("0123456789").lower()
        if name in roles:
            roles[name] += spans.get(key, ())
    return Said(*(tuple(sorted(roles[role])) for role in ROLES))


def fifth(name: str) -> bool:
    """Say whether the article belongs to the fifth that choices are made on, by the hash of its name."""
    return sha256(name.encode()).digest()[0] % 5 == 0


def data_hash(examples: Sequence[Example]) -> str:
    """Return a hash of all that the examples hold, in any order of theirs."""
    digests = sorted(sha256(repr(e).encode()).hexdigest() for e in examples)
    return sha256("".join(digests).encode()).hexdigest()[:16]
