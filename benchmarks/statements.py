"""Measure the recognition of verification statements and their scope on our own mini-articles.

Run it as `python benchmarks/statements.py [FILE.yaml …]`; without a file it reads all of `tests/miniarticles/`.

It measures whether a statement is found where one is annotated (F1 over statements), whether the claims it covers are
the annotated ones (F1 over pairs of article and covered claim), and how often scope, aspects and `by` are the same.
It does not measure claims that an engine cuts otherwise than sentence by sentence, nor real articles: the texts are
ours, written in the spirit of news, and the grammar was developed on most of them (`tests/miniarticles/README.md`).
"""

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Attribution, Block, Evidence, Source, SourceKind, Span, Statement, article_id
from verifier.scope import statements
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval, trimmed

FOLDER = Path(__file__).resolve().parent.parent / "tests" / "miniarticles"
_MARK = re.compile(r"<(?:(c\d+)(?: ([^<>]+))?)?>")


@dataclass(frozen=True)
class Expected:
    """A statement as annotated."""

    name: str
    interval: Interval
    by: str | None
    scope: str
    covers: frozenset[str]
    aspects: tuple[str, ...]


@dataclass(frozen=True)
class MiniArticle:
    """A mini-article: its reading with one claim a marked sentence, and what is annotated."""

    name: str
    reading: Reading
    expected: tuple[Expected, ...]


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
    same: dict[str, int] = field(default_factory=lambda: {"scope": 0, "aspects": 0, "by": 0})
    differences: list[str] = field(default_factory=list)

    @property
    def status_f1(self) -> float:
        """F1 over statements: a found one matches an annotated one that it overlaps, each once."""
        return _f1(self.matched, self.found, self.annotated)

    @property
    def coverage_f1(self) -> float:
        """F1 over pairs of an article and a claim that some statement covers."""
        return _f1(self.pairs_matched, self.pairs_found, self.pairs_annotated)


def _f1(both: int, found: int, annotated: int) -> float:
    return 2 * both / (found + annotated) if found + annotated else 1.0


def load(path: Path) -> Iterator[MiniArticle]:
    """Yield the mini-articles of a file."""
    for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
        text, claims = _unmarked(entry["text"], entry["publisher"])
        article = _article(text, entry["publisher"])
        expected = tuple(_expected(entry["name"], text, annotated) for annotated in entry["statements"])
        yield MiniArticle(entry["name"], Reading(article, tuple(claims), ()), expected)


def _article(text: str, publisher: str) -> Article:
    return Article(
        id=article_id(text), publisher=publisher, publisher_basis="given", title=None, published=None, url=None,
        language="en", text=text, blocks=(Block(kind="body", start=0, end=len(text)),),
    )  # fmt: skip


def _expected(name: str, text: str, annotated: dict[str, Any]) -> Expected:
    start = text.index(annotated["quote"])
    return Expected(
        name=name,
        interval=Interval(start, start + len(annotated["quote"])),
        by=annotated["by"],
        scope=annotated["scope"],
        covers=frozenset(annotated["covers"].split()),
        aspects=tuple(annotated.get("aspects", "whole").split()),
    )


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
        proposed_status="not_stated",
        proposed_statement=None,
    )


def _source(name: str, kind: SourceKind) -> Source:
    return Source(
        name=name, kind=kind, anonymous=False, count=None, role=None, affiliation=None, anonymity_reason=None,
        resolution="named", antecedent=None, span=None,
    )  # fmt: skip


def measure(articles: Iterable[MiniArticle]) -> Score:
    """Return the score over the mini-articles."""
    score = Score()
    for mini in articles:
        score.articles += 1
        _compare(mini, statements(mini.reading), score)
    return score


def _compare(mini: MiniArticle, found: tuple[Statement, ...], score: Score) -> None:
    rest = list(found)
    for expected in mini.expected:
        match = next((s for s in rest if s.span.interval.overlaps(expected.interval)), None)
        if match is None:
            score.differences.append(f"{mini.name}: not found: {expected.interval.cut(mini.reading.article.text)}")
            continue
        rest.remove(match)
        score.matched += 1
        _compare_one(mini.name, expected, match, score)
    score.differences += [f"{mini.name}: not annotated: {s.span.quote}" for s in rest]
    score.annotated += len(mini.expected)
    score.found += len(found)
    _compare_pairs(mini, found, score)


def _compare_one(name: str, expected: Expected, found: Statement, score: Score) -> None:
    for what in score.same:
        wanted, got = getattr(expected, what), getattr(found, what)
        score.same[what] += wanted == got
        if wanted != got:
            score.differences.append(f"{name}: {what} is {got!r}, annotated {wanted!r}")


def _compare_pairs(mini: MiniArticle, found: tuple[Statement, ...], score: Score) -> None:
    wanted = {claim for e in mini.expected for claim in e.covers}
    got = {claim for s in found for claim in s.covers}
    score.pairs_annotated += len(wanted)
    score.pairs_found += len(got)
    score.pairs_matched += len(wanted & got)
    if wanted != got:
        score.differences.append(f"{mini.name}: covers {' '.join(sorted(got))}, annotated {' '.join(sorted(wanted))}")


def main() -> None:
    """Print the score of the given files, or of all."""
    files = [Path(name) for name in sys.argv[1:]] or sorted(FOLDER.glob("*.yaml"))
    score = measure(mini for path in files for mini in load(path))
    print(*score.differences, sep="\n")
    print(f"{score.articles} mini-articles, {score.annotated} statements annotated, {score.found} found")
    print(f"status F1    {score.status_f1:.3f}  ({score.matched} matched)")
    print(
        f"coverage F1  {score.coverage_f1:.3f}  "
        f"({score.pairs_matched} of {score.pairs_annotated} pairs, {score.pairs_found} found)"
    )
    for what, count in score.same.items():
        print(f"same {what:8}{count / max(1, score.matched):.3f}")


if __name__ == "__main__":
    main()
