"""How good the attributions are that `summarize()` itself used, on a folder of annotated articles.

    python benchmarks/attribution.py FOLDER [--part dev]

FOLDER holds articles in our own format (`training/corpus/dev`), or a corpus laid out as PolNeAR is (`metadata.tsv`,
`dev/text`, `dev/attributions`). Beside the tagger: regular expressions, and what a second annotator reaches where
several marked the same articles. For our own articles, also the chains and the unnamed sources of the claims.
Ends with 1 where a floor is broken on data that it was pinned on. What is counted is told in `training/metric.py`.
"""

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from pathlib import Path
from typing import Self

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import attribution_rules as rules
import chains
from chains_gold import Gold

import verifier
from training import examples as corpora
from training import metric
from training.annotated import read
from training.examples import Example
from training.figures import said
from verifier.attribution.tagger import Relation, Tagger
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.weights import bundled_tagger

FLOORS: Mapping[str, Mapping[str, float]] = {
    "69fa08df5089bfe5": {  # PolNeAR's development part
        "full": 75.8,
        "reporting": 86.2,
        "content token": 89.5,
        "source exact": 82.0,
        "covered at precision": 87.4,
        "covered at recall": 84.5,
    },
    "b6e00d759c1c5a04": {  # training/corpus/dev
        "full": 86.3,
        "reporting": 89.0,
        "content token": 92.5,
        "source exact": 87.0,
        "covered at precision": 91.7,
        "covered at recall": 91.0,
    },
}
"""For the hash of the data, the least figure in percent: F1, or precision or recall where the name says so.

A few tenths below what these weights reach, so that another machine's rounding breaks nothing."""


class Heard(Tagger):
    """The bundled tagger; keeps what it was asked and answered."""

    answers: list[tuple[str, tuple[Relation, ...]]]

    def __new__(cls) -> Self:
        """Return one that has kept nothing yet."""
        heard = super().__new__(cls, *bundled_tagger())
        heard.answers = []
        return heard

    def relations(self, text: str) -> tuple[Relation, ...]:
        """Return what the bundled tagger finds, and keep it."""
        found = super().relations(text)
        self.answers.append((text, found))
        return found


def used(tagger: Heard, example: Example) -> tuple[Relation, ...]:
    """Return the attributions that `summarize()` used for an article; it must have read the text as it stands."""
    tagger.answers.clear()
    report = verifier.summarize(example.text, engine=EmbeddedEngine(tagger), publisher="The Paper", language="en")
    assert report.article.text.rstrip() == example.text.rstrip(), f"{example.name}: intake changed the text"
    return tuple(r for _, relations in tagger.answers for r in relations)


def ceiling(root: Path, part: str) -> metric.Score | None:
    """Return the score of each annotator against each other; none where nobody annotated twice."""
    score = metric.Score()
    for versions in corpora.by_each(root, part):
        for gold, other in permutations(versions, 2):
            score.add(gold.text, gold.outer, other.outer)
    return score if score.counts else None


def table(columns: Mapping[str, metric.Score]) -> Iterator[str]:
    """Yield the lines of a table: precision, recall and F1 for each measure and each column."""
    figures = {name: score.figures() for name, score in columns.items()}
    yield f"{'':16}" + "".join(f"{name:>26}" for name in figures)
    for measure in next(iter(figures.values())):
        cells = ("{:10.1f}{:8.1f}{:8.1f}".format(*found[measure]) for found in figures.values())
        yield f"{measure:16}" + "".join(cells)


def broken(digest: str, score: metric.Score) -> Iterator[str]:
    """Yield a line for each floor that does not hold."""
    found = score.figures()
    for name, least in FLOORS.get(digest, {}).items():
        measure, _, kind = name.partition(" at ")
        figure = found[measure][("precision", "recall", "F1").index(kind or "F1")]
        if figure < least:
            yield f"FLOOR BROKEN: {name} is {figure:.1f}, at least {least}"


def main(arguments: Sequence[str]) -> int:
    """Print the table; return 1 where a floor is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--part", default="dev", help="of a corpus laid out as PolNeAR is")
    given = parser.parse_args(arguments)
    foreign = (given.folder / "metadata.tsv").is_file()
    examples = corpora.standoff(given.folder, given.part) if foreign else corpora.annotated(given.folder)
    columns = {"tagger P R F": metric.Score(), "rules P R F": metric.Score()}
    tagger = Heard()
    for example in examples:
        columns["tagger P R F"].add(example.text, example.outer, [said(r) for r in used(tagger, example)])
        columns["rules P R F"].add(example.text, example.outer, rules.attributions(example.text))
    human = ceiling(given.folder, given.part) if foreign else None
    if human:
        columns["another person P R F"] = human
    digest = corpora.data_hash(examples)
    print(f"{len(examples)} articles, {sum(len(e.outer) for e in examples)} attributions, data {digest}")
    print("\n".join(table(columns)))
    if not foreign:
        print("\n".join(of_claims(given.folder)))
    faults = list(broken(digest, columns["tagger P R F"]))
    print("\n".join(faults) or ("all floors hold" if digest in FLOORS else "no floor is pinned on this data"))
    return int(bool(faults))


def of_claims(folder: Path) -> Iterator[str]:
    """Yield what `benchmarks/chains.py` says of the claims: chains, unnamed sources and more."""
    gold = [Gold(article) for article in read(folder)]
    score = chains.Score()
    for one, reading in zip(gold, chains.readings(gold, EmbeddedEngine()), strict=True):
        score.add(one, reading)
    return chains.table(score.counts)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
