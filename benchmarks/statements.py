"""Measure the recognition of verification statements and their scope on our own mini-articles.

Run it as `python benchmarks/statements.py [--grammar] [FILE.yaml …]`; without a file it reads all of
`tests/miniarticles/`, and with `--grammar` the network that ships is not asked.

It measures whether a statement is found where one is annotated, with its status (F1 over statements), whether the
claims it covers are the annotated ones (F1 over triples of article, covered claim and status), whether responses are
noted (F1 over notes), and how often scope, aspects, `by` and what overturns a statement are the same.
It does not measure claims that an engine cuts otherwise than sentence by sentence, nor real articles: the texts are
ours, written in the spirit of news, and the grammar was developed on most of them (`tests/miniarticles/README.md`).
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from verifier.engines.embedded import EmbeddedEngine
from verifier.pipeline import Spot
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Attribution, Block, Evidence, Source, SourceKind, Span, Statement, article_id
from verifier.scope import notes, statements
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval, trimmed

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "miniarticles"
_MARK = re.compile(r"<(?:(c\d+)(?: ([^<>]+))?)?>")


@dataclass(frozen=True)
class Expected:
    """A statement as annotated."""

    name: str
    interval: Interval
    status: str
    by: str | None
    scope: str
    covers: frozenset[str]
    aspects: tuple[str, ...]
    superseded_by: str | None


@dataclass(frozen=True)
class MiniArticle:
    """A mini-article: its reading with one claim a marked sentence, and what is annotated."""

    name: str
    reading: Reading
    expected: tuple[Expected, ...]
    notes: tuple[Interval, ...]


@dataclass
class Score:
    """Counts of what was found and what was annotated, and a line for each difference."""

    articles: int = 0
    annotated: int = 0
    found: int = 0
    matched: int = 0
    pairs_annotated: int = 0
    pairs_found: int = 0
    pairs_matched: int = 0
    notes_annotated: int = 0
    notes_found: int = 0
    notes_matched: int = 0
    same: dict[str, int] = field(default_factory=lambda: {"scope": 0, "aspects": 0, "by": 0, "superseded_by": 0})
    differences: list[str] = field(default_factory=list)

    @property
    def status_f1(self) -> float:
        """F1 over statements: a found one matches an annotated one of its status that it overlaps, each once."""
        return _f1(self.matched, self.found, self.annotated)

    @property
    def coverage_f1(self) -> float:
        """F1 over triples of an article, a claim that some statement covers, and that statement's status."""
        return _f1(self.pairs_matched, self.pairs_found, self.pairs_annotated)

    @property
    def notes_f1(self) -> float:
        """F1 over response notes: a found one matches an annotated one that it overlaps, each once."""
        return _f1(self.notes_matched, self.notes_found, self.notes_annotated)


def _f1(both: int, found: int, annotated: int) -> float:
    return 2 * both / (found + annotated) if found + annotated else 1.0


def load(path: Path) -> Iterator[MiniArticle]:
    """Yield the mini-articles of a file."""
    for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
        text, claims = _unmarked(entry["text"], entry["publisher"])
        article = _article(text, entry["publisher"])
        expected = tuple(_expected(entry["name"], text, annotated) for annotated in entry["statements"])
        notes = tuple(_place(text, quote) for quote in entry.get("notes", ()))
        yield MiniArticle(entry["name"], Reading(article, tuple(claims), ()), expected, notes)


def _article(text: str, publisher: str) -> Article:
    return Article(
        id=article_id(text), publisher=publisher, publisher_basis="given", title=None, published=None, url=None,
        language="en", text=text, blocks=(Block(kind="body", start=0, end=len(text)),),
    )  # fmt: skip


def _expected(name: str, text: str, annotated: dict[str, Any]) -> Expected:
    by = annotated.get("superseded_by")
    return Expected(
        name=name,
        interval=_place(text, annotated["quote"]),
        status=annotated.get("status", "unverified"),
        by=annotated["by"],
        scope=annotated["scope"],
        covers=frozenset(annotated["covers"].split()),
        aspects=tuple(annotated.get("aspects", "whole").split()),
        superseded_by=f"v{by}" if by else None,
    )


def _place(text: str, quote: str) -> Interval:
    start = text.index(quote)
    return Interval(start, start + len(quote))


def _unmarked(marked: str, publisher: str) -> tuple[str, list[ReadClaim]]:
    """Return the text without its marks, and a claim for each marked sentence: up to the next mark or line end."""
    text, starts = "", []
    last = 0
    for match in _MARK.finditer(marked):
        text += marked[last : match.start()]
        starts.append((len(text), match.group(1), match.group(2)))
        last = match.end()
    text = (text + marked[last:]).rstrip("\n")
    lines = paragraphs(text)
    claims = []
    for (start, name, chain), following in zip(starts, [*starts[1:], (len(text), None, None)], strict=True):
        if name is not None:
            line = next(p for p in lines if p.start <= start < p.end)
            claims.append(
                _claim(name, text, trimmed(text, Interval(start, min(line.end, following[0]))), chain, publisher)
            )
    return text, claims


def _claim(name: str, text: str, where: Interval, chain: str | None, publisher: str) -> ReadClaim:
    links = [_source(link, "unknown") for link in chain.split(" ← ")] if chain else []
    span = Span.cut(text, where)
    return ReadClaim(
        id=name,
        text=span.quote,
        evidence=(Evidence(span=span, match="exact", proposed=None, diff=None),),
        attributions=(
            Attribution(
                sources=(_source(publisher, "publisher"), *links), cue=None, speech="indirect" if links else "none"
            ),
        ),
        certainty="certain",
        polarity="positive",
        proposed_status=None,
        proposed_statement=None,
    )


def _source(name: str, kind: SourceKind) -> Source:
    return Source(
        name=name, kind=kind, anonymous=False, count=None, role=None, affiliation=None, anonymity_reason=None,
        resolution="named", antecedent=None, span=None,
    )  # fmt: skip


def measure(articles: Iterable[MiniArticle], spot: Spot | None = None) -> Score:
    """Return the score over the mini-articles; `spot` is the network beside the grammar, if it is asked."""
    score = Score()
    for mini in articles:
        score.articles += 1
        spotted = spot(mini.reading.article) if spot is not None else ()
        _compare(mini, statements(replace(mini.reading, spotted=spotted)), score)
    return score


def _compare(mini: MiniArticle, found: tuple[Statement, ...], score: Score) -> None:
    rest = list(found)
    for expected in mini.expected:
        match = next((s for s in rest if s.status == expected.status and _overlaps(s, expected)), None)
        if match is None:
            said = expected.interval.cut(mini.reading.article.text)
            score.differences.append(f"{mini.name}: not found: {expected.status}: {said}")
            continue
        rest.remove(match)
        score.matched += 1
        _compare_one(mini.name, expected, match, score)
    score.differences += [f"{mini.name}: not annotated: {s.status}: {s.span.quote}" for s in rest]
    score.annotated += len(mini.expected)
    score.found += len(found)
    _compare_pairs(mini, found, score)
    _compare_notes(mini, score)


def _overlaps(found: Statement, expected: Expected) -> bool:
    return found.span.interval.overlaps(expected.interval)


def _compare_notes(mini: MiniArticle, score: Score) -> None:
    found = [n.span for n in notes(mini.reading.article)]
    missed = [i for i in mini.notes if not any(s.interval.overlaps(i) for s in found)]
    extra = [s for s in found if not any(s.interval.overlaps(i) for i in mini.notes)]
    score.notes_annotated += len(mini.notes)
    score.notes_found += len(found)
    score.notes_matched += len(mini.notes) - len(missed)
    score.differences += [f"{mini.name}: note not found: {i.cut(mini.reading.article.text)}" for i in missed]
    score.differences += [f"{mini.name}: note not annotated: {s.quote}" for s in extra]


def _compare_one(name: str, expected: Expected, found: Statement, score: Score) -> None:
    for what in score.same:
        wanted, got = getattr(expected, what), getattr(found, what)
        score.same[what] += wanted == got
        if wanted != got:
            score.differences.append(f"{name}: {what} is {got!r}, annotated {wanted!r}")


def _compare_pairs(mini: MiniArticle, found: tuple[Statement, ...], score: Score) -> None:
    wanted = {f"{claim} {e.status}" for e in mini.expected for claim in e.covers}
    got = {f"{claim} {s.status}" for s in found for claim in s.covers}
    score.pairs_annotated += len(wanted)
    score.pairs_found += len(got)
    score.pairs_matched += len(wanted & got)
    if wanted != got:
        score.differences.append(f"{mini.name}: covers {_listed(got - wanted)} more, {_listed(wanted - got)} less")


def _listed(pairs: set[str]) -> str:
    return ", ".join(sorted(pairs)) or "nothing"


def main() -> None:
    """Print the score of the given files, or of all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--grammar", action="store_true", help="without the network that ships")
    parser.add_argument("files", nargs="*", type=Path, help="default: all of tests/miniarticles")
    given = parser.parse_args()
    files = given.files or sorted(FOLDER.glob("*.yaml"))
    spot = None if given.grammar else EmbeddedEngine().spotted
    score = measure((mini for path in files for mini in load(path)), spot)
    print(*score.differences, sep="\n")
    print(f"{score.articles} mini-articles, {score.annotated} statements annotated, {score.found} found")
    print(f"status F1    {score.status_f1:.3f}  ({score.matched} matched)")
    print(
        f"coverage F1  {score.coverage_f1:.3f}  "
        f"({score.pairs_matched} of {score.pairs_annotated} pairs, {score.pairs_found} found)"
    )
    print(
        f"notes F1     {score.notes_f1:.3f}  "
        f"({score.notes_matched} of {score.notes_annotated}, {score.notes_found} found)"
    )
    for what, count in score.same.items():
        print(f"same {what:14}{count / max(1, score.matched):.3f}")


if __name__ == "__main__":
    main()
