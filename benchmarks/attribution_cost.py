"""What the embedded engine costs: CPU time of this process, the least of several runs.

    python benchmarks/attribution_cost.py examples/*.txt
    python benchmarks/attribution_cost.py --baseline FOLDER --polnear FOLDER [--articles 25]

The first prints for each article the engine's time and the network's share of it, and the time to load. The second
sets the whole report beside another tagger alone, article by article in one run, so that a busy machine slows both:
FOLDER holds that tagger (`tagger_ort.py`, its network under `model/`; needs `tokenizers`) and the corpus (`dev/text`).
Does not measure how good the claims are.
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from verifier import summarize
from verifier.attribution.view import evidence_view
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.weights import bundled_tagger
from verifier.intake import Given, from_file

RUNS = 7
ALTERNATING = 3
"""Runs of each of the two that are compared: they take turns, so that fewer do."""

Extract = Callable[[str], object]


class Cost(NamedTuple):
    """What an article costs in the other tagger and as a whole report of ours, in milliseconds."""

    baseline: float
    report: float


def least(run: Callable[[], object], runs: int = RUNS) -> float:
    """Return the least CPU time of `runs` runs, in milliseconds."""
    return min(cpu(run) for _ in range(runs))


def cpu(run: Callable[[], object]) -> float:
    """Return the CPU time of one run, in milliseconds."""
    began = time.process_time()
    run()
    return 1000 * (time.process_time() - began)


def table(paths: Sequence[Path]) -> None:
    """Print the costs of the articles at `paths`."""
    print(f"load (weights read, hash checked, session made): {least(bundled_tagger.__wrapped__, 3):.0f} ms")
    tagger = bundled_tagger()
    engine = EmbeddedEngine(tagger)
    print(f"{'article':40}{'words':>8}{'claims':>8}{'engine ms':>11}{'network ms':>12}")
    for path in paths:
        article = from_file(path, Given())
        view = evidence_view(article)
        draft = asyncio.run(engine.propose(article, lambda _: ())).draft
        whole = least(lambda: asyncio.run(engine.propose(article, lambda _: ())))  # noqa: B023  runs at once
        network = least(lambda: tagger.relations(view))  # noqa: B023  runs at once
        print(f"{path.name:40}{len(view.split()):8}{len(draft.claims):8}{whole:11.0f}{network:12.0f}")


def compare(extract: Extract, paths: Sequence[Path]) -> None:
    """Print what the other tagger and our reports cost for the articles at `paths`, and the ratio."""
    texts = [path.read_text("utf-8") for path in paths]
    cost(extract, texts[0])  # loads both networks
    costs = [cost(extract, text) for text in texts]
    baseline, report = sum(c.baseline for c in costs), sum(c.report for c in costs)
    each = statistics.median(c.report / c.baseline for c in costs)
    print(f"{len(texts)} articles, least of {ALTERNATING} alternating runs each, one thread")
    print(f"baseline tagger {baseline:8.0f} ms CPU, {baseline / len(texts):.1f} an article")
    print(f"whole report    {report:8.0f} ms CPU, {report / len(texts):.1f} an article")
    print(f"ratio           {report / baseline:8.3f}, median of the articles {each:.3f}")


def cost(extract: Extract, text: str) -> Cost:
    """Return what `text` costs in both, each run of one followed by one of the other."""
    runs = [
        Cost(cpu(lambda: extract(text)), cpu(lambda: summarize(text, engine="embedded"))) for _ in range(ALTERNATING)
    ]
    return Cost(*map(min, zip(*runs, strict=True)))


def other_tagger(folder: Path) -> Extract:
    """Return what the tagger in `folder` does with a text, on one thread."""
    networks = sorted(folder.glob("model/*.onnx"))
    if not networks or not (folder / "tagger_ort.py").is_file():
        sys.exit(f"no tagger in {folder}: wanted tagger_ort.py and model/*.onnx")
    sys.path.insert(0, str(folder))
    extract: Extract = import_module("tagger_ort").AttributionTagger(str(networks[0])).extract
    return extract


def spread(paths: Sequence[Path], most: int | None) -> list[Path]:
    """Return `most` of `paths` at even distances, or all."""
    count = min(most or len(paths), len(paths))
    return [paths[at * len(paths) // count] for at in range(count)]


def main() -> None:
    """Print what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("articles_at", metavar="ARTICLE", nargs="*", type=Path, help="a file of text or HTML")
    parser.add_argument("--baseline", metavar="FOLDER", type=Path, help="another tagger, to compare the report with")
    parser.add_argument("--polnear", metavar="FOLDER", type=Path, help="the corpus whose dev part both read")
    parser.add_argument("--articles", metavar="N", type=int, help="read so many articles of it (all)")
    given = parser.parse_args()
    if given.baseline and given.polnear:
        paths = sorted(given.polnear.glob("dev/text/*.txt"))
        if not paths:
            parser.error(f"no articles in {given.polnear}: wanted dev/text/*.txt")
        compare(other_tagger(given.baseline), spread(paths, given.articles))
    elif given.articles_at and not (given.baseline or given.polnear):
        for path in given.articles_at:
            if not path.is_file():
                parser.error(f"no file {path}")
        table(given.articles_at)
    else:
        parser.error("give articles, or both --baseline and --polnear")


if __name__ == "__main__":
    main()
