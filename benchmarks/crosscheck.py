"""How far the cross-check can be trusted: what it finds in drafts with statements left out and sources swapped.

    python benchmarks/crosscheck.py training/corpus/train [--polnear FOLDER] [--all]

The other engine's draft is the annotation itself: a claim for each attribution and for each sentence of nobody's, with
the right source. Of ten attributions two are left out and two get another source of the article or the publisher
(seeded). Only the fifth that no choice of the training saw is read, unless --all is given. A missed statement is
rightly found where it is half of one that was left out; a doubt is right on a claim whose source was swapped.

Prints precision and recall by the confidence from which the tagger is believed. What it finds beyond the annotation, an
attribution that the annotators passed over, counts as wrong; an answer ("she declined to comment") counts neither
way.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from training.annotated import read
from training.examples import Example, Said, fifth, from_annotated, standoff
from verifier.attribution.claims import Proposed
from verifier.attribution.crosscheck import HALF, SECOND_SOURCE, Thresholds, compared
from verifier.engines.embedded import EmbeddedEngine
from verifier.intake import Given, from_text
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Attribution, Evidence, Source, Span
from verifier.text.sentences import sentences
from verifier.text.spans import Interval, clipped, covered

SEED = 7
LEFT_OUT, SWAPPED = 0.2, 0.4
"""Below the first a statement is left out, below the second its source is swapped."""
CURVE = (0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.86, 0.87, 0.88, 0.9, 0.925, 0.95, 0.97, 0.98, 0.99)


@dataclass(frozen=True)
class Lie:
    """A draft with faults, and which they are."""

    reading: Reading
    left_out: tuple[tuple[Interval, ...], ...]
    notes: tuple[Interval, ...]
    swapped: frozenset[str]


def lie(article: Article, outer: Sequence[Said], notes: Sequence[Interval], chance: random.Random) -> Lie:
    """Return the annotation as another engine's claims, some left out and some with another's source.

    `notes` are answers and statements about checking: they are nobody's claims.
    """
    claims, left_out, swapped = [], [], set()
    for number, said in enumerate(outer):
        dice, content = chance.random(), tuple(Interval(*p) for p in said.content)
        if dice < LEFT_OUT:
            left_out.append(content)
            continue
        source: Sequence[tuple[int, int]] | None = said.source  # empty: the sentence leaves it to the one before
        name = f"c{number}"
        if dice < SWAPPED and source:
            source = _another(article.text, outer, said, chance)
            swapped.add(name)
        claims.append(_claim(article.text, name, _hulls(article.text, said), source))
    told = [*notes, *(Interval(*p) for said in outer for role in said for p in role)]
    own = [s for block in article.evidence for s in sentences(article.text, block) if not covered(s, told)]
    claims += [_claim(article.text, f"o{number}", (at,), None) for number, at in enumerate(own)]
    return Lie(Reading(article, tuple(claims), ()), tuple(left_out), tuple(notes), frozenset(swapped))


def _another(text: str, outer: Sequence[Said], said: Said, chance: random.Random) -> Sequence[tuple[int, int]] | None:
    """Return another attribution's source that shares no word with this one's, or nobody."""
    mine = _words(text, said)
    others = [s.source for s in outer if s.source and not mine & _words(text, s) and len(_words(text, s)) > 1]
    return chance.choice([*others, None]) if others else None


def _words(text: str, said: Said) -> set[str]:
    return {w.strip(".,’'\"").casefold() for start, end in said.source for w in text[start:end].split()}


def _hulls(text: str, said: Said) -> tuple[Interval, ...]:
    """Return the stretch from the first to the last of its words in each sentence with content."""
    parts = sorted(Interval(*p) for role in said for p in role)
    content = [Interval(*p) for p in said.content]
    found = []
    for sentence in sentences(text, Interval(parts[0].start, max(p.end for p in parts))):
        here = clipped(parts, sentence)
        if any(covered(sentence, [c]) for c in content):
            found.append(Interval(min(p.start for p in here), max(p.end for p in here)))
    return tuple(found) or (content[0],)


def _claim(text: str, name: str, places: Sequence[Interval], source: Sequence[tuple[int, int]] | None) -> ReadClaim:
    links = [Source.publishing(None)]
    if source is not None:
        at = Interval(*source[0]) if source else None
        told = Source.publishing(at.cut(text) if at else None).model_dump(exclude={"span", "kind"})
        links.append(Source(**told, kind="unknown", span=Span.cut(text, at) if at else None))
    return ReadClaim(
        id=name,
        text="",
        evidence=tuple(Evidence(span=Span.cut(text, p), match="exact", proposed=None, diff=None) for p in places),
        attributions=(Attribution(sources=tuple(links), cue=None, speech="none"),),
        certainty="certain",
        polarity="positive",
        proposed_status=None,
        proposed_statement=None,
    )


def judged(told: Lie, heard: Sequence[Proposed], sure: float) -> Counter[str]:
    """Return how many findings there are at that confidence, how many right, and how many faults were found."""
    found = compared(told.reading, heard, Thresholds(sure, sure))
    counts: Counter[str] = Counter()
    places = [m.span.interval for m in found.coverage.missed if not covered(m.span.interval, told.notes)]
    flat = [piece for content in told.left_out for piece in content]
    counts["missed"] += len(places)
    counts["missed right"] += sum(any(_half(piece, place) or _half(place, piece) for piece in flat) for place in places)
    counts["left out"] += len(told.left_out)
    counts["left out found"] += sum(any(covered(p, places) >= HALF * p.length for p in c) for c in told.left_out)
    doubted = {f.target for f in found.findings if f.check == SECOND_SOURCE}
    counts["doubted"] += len(doubted)
    counts["doubted right"] += len(doubted & told.swapped)
    counts["swapped"] += len(told.swapped)
    return counts


def _half(one: Interval, other: Interval) -> bool:
    return covered(one, [other]) >= HALF * one.length


def examples(arguments: argparse.Namespace) -> Iterator[tuple[Example, tuple[Interval, ...]]]:
    """Yield the articles to read, and what in them is no claim."""
    for article in read(Path(arguments.folder)) if arguments.folder else ():
        statements = [piece for pieces, _ in article.statements.values() for piece in pieces]
        yield from_annotated(article), tuple(Interval(*p) for p in (*statements, *article.notes))
    for example in standoff(Path(arguments.polnear), "train") if arguments.polnear else ():
        yield example, ()


def main() -> None:
    """Print the curve."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--polnear")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    chance, engine = random.Random(SEED), EmbeddedEngine()  # noqa: S311  the same lies on every run
    told = []
    for example, notes in examples(arguments):
        if not (arguments.all or fifth(example.name)):
            continue
        article = from_text(example.text, Given(publisher="The Paper"))
        if article.text == example.text:  # places would shift where intake changed the text
            told.append((lie(article, example.outer, notes, chance), engine.heard(article)))
    print(f"{len(told)} articles")
    print(f"{'from':>6}{'missed':>8}{'right':>8}{'found':>8}   {'doubts':>8}{'right':>8}{'found':>8}")
    for sure in CURVE:
        c = sum((judged(one, heard, sure) for one, heard in told), Counter[str]())
        shares = [
            100 * c["missed right"] / max(1, c["missed"]), 100 * c["left out found"] / max(1, c["left out"]),
            100 * c["doubted right"] / max(1, c["doubted"]), 100 * c["doubted right"] / max(1, c["swapped"]),
        ]  # fmt: skip
        missed, found, doubted, swapped = (f"{share:7.1f}%" for share in shares)
        print(f"{sure:6.3f}{c['missed']:8}{missed}{found}   {c['doubted']:8}{doubted}{swapped}")


if __name__ == "__main__":
    main()
