"""CPU of the deterministic path, from a draft to its report, over the length of the article.

`python benchmarks/pipeline.py` prints a table: anchor, statements and scope, checks, whole path. The draft is made by
hand: one claim for every sentence of a generated article, a third of the quotations lightly perturbed, each with a
source named in it. The short articles are many, read in turns, so that what a run remembers of the last texts is of no
use to the next. Not measured: the engine, intake, writing the report out. Exit 1 if a floor is broken.
"""

import argparse
import random
import sys
import time
from collections.abc import Callable

import anchoring_articles as made

from verifier import checks, scope
from verifier.anchor import anchor
from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSentence, DraftSource
from verifier.pipeline.read import report
from verifier.reading import Reading
from verifier.schema import Article, Block, Provenance, article_id

WORD_500 = 3_000
"""Code points of a 500-word article."""
MOST_MS = 10.0
"""What the issue allows for 500 words."""
MOST_GROWTH = 2.0
"""Milliseconds a kilobyte at the longest, over those at `LONG`: linear, give or take a busy machine."""
LONG = 100_000
"""Code points from which growth is counted: shorter texts profit from what is remembered of the last words read."""
TOGETHER = 60_000
"""Code points of the articles that are read in turns."""
SIZES = (WORD_500, 10_000, 30_000, 100_000, 300_000, 1_000_000)
PROVENANCE = Provenance(engine="made", model=None, prompt=None, verifier="0", tries=0, usage=None, seconds=None)


def article(source: made.Article) -> Article:
    """Return the generated text as an article of one block of body."""
    return Article(
        id=article_id(source.text), publisher="the Coast Gazette", publisher_basis="given", title=None, published=None,
        url=None, language="en", text=source.text,
        blocks=(Block(kind="body", start=0, end=len(source.text.rstrip())),),
    )  # fmt: skip


def draft(rng: random.Random, source: made.Article, most: int) -> Draft:
    """Return a draft with a claim for every sentence, `most` at the most, spread over the article."""
    step = max(1, len(source.sentences) // most)
    claims = [claim(rng, n, source.text[slice(*span)]) for n, span in enumerate(source.sentences[::step], 1)]
    summary = [DraftSentence(text=c.text, claims=[c.id]) for c in claims[:4]]
    return Draft(claims=claims, summary=summary)


def claim(rng: random.Random, number: int, words: str) -> DraftClaim:
    """Return a claim that a sentence bears, with whoever the sentence names as its source."""
    quoted = rng.choice(made.LIGHT)(rng, words) if rng.random() < 1 / 3 else words
    named = next((who for who in (*made.PEOPLE, *made.BODIES) if who in words), None)
    source = DraftSource(
        name=named, kind="person", anonymous=False, count=None, role=None, affiliation=None, anonymity_reason=None,
        mention=named, antecedent=None,
    )  # fmt: skip
    said = [DraftAttribution(sources=[source], cue=None, speech="indirect")] if named else []
    return DraftClaim(
        id=f"c{number}", evidence=[quoted], text=words, attributions=said, certainty="certain", polarity="positive",
        status="not_stated", status_quote=None,
    )  # fmt: skip


def best(times: int, work: Callable[[], object]) -> float:
    """Return the least CPU of `times` runs, in milliseconds: other people's load only adds."""
    least = float("inf")
    for _ in range(times):
        start = time.process_time()
        work()
        least = min(least, (time.process_time() - start) * 1000)
    return least


def row(size: int, times: int, most: int) -> tuple[int, float, float, float, float]:
    """Return claims and milliseconds of CPU of an article: anchor, scope, checks, whole; means over `many` articles."""
    many = max(1, TOGETHER // size)
    texts, drafts = [], []
    for number in range(many):
        rng = random.Random(size + number)  # noqa: S311 - a seeded article, not a secret
        source = made.article(rng, size)
        texts.append(article(source))
        drafts.append(draft(rng, source, most))
    readings: list[Reading] = list(map(anchor, drafts, texts))
    return (
        sum(len(d.claims) for d in drafts) // many,
        best(times, lambda: list(map(anchor, drafts, texts))) / many,
        best(times, lambda: list(map(scope.statements, readings))) / many,
        best(times, lambda: list(map(checks.run, readings))) / many,
        best(times, lambda: [report(anchor(d, t), PROVENANCE) for d, t in zip(drafts, texts, strict=True)]) / many,
    )


def main() -> int:
    """Print the table and return 1 where a floor is broken."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--times", type=int, default=5, help="runs of each, the best counts")
    arguments.add_argument("--most", type=int, default=10_000, help="claims at the most")
    given = arguments.parse_args()
    print("code points  claims  anchor ms  scope ms  checks ms  whole ms  ms per kB")
    whole = {}
    for size in SIZES:
        claims, *parts, total = row(size, given.times if size < 200_000 else 1, given.most)
        whole[size] = total
        print(
            f"{size:11,} {claims:7,}"
            + "".join(f" {ms:10.1f}" for ms in parts)
            + f"{total:10.1f} {total / size * 1000:9.2f}"
        )
    growth = (whole[SIZES[-1]] / SIZES[-1]) / (whole[LONG] / LONG)
    print(f"500 words: {whole[WORD_500]:.1f} ms (at most {MOST_MS}); growth {growth:.2f} (at most {MOST_GROWTH})")
    return int(whole[WORD_500] > MOST_MS or growth > MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
