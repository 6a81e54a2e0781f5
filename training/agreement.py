"""How far two annotators of the same texts agree, in the terms by which the engine is measured.

    python -m training.agreement training/corpus/dev training/corpus/dev_second

The first folder counts as gold and the second as found: swap them and precision and recall change places.
"""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.annotated import Annotated, Attribution, read
from training.examples import Said, from_annotated
from training.metric import Grid, Marked, Score, marked, table


@dataclass(frozen=True)
class Agreement:
    """How far two annotators agree: scores of the second, and where the records of what both marked are the same."""

    articles: int
    outer: Score
    everything: Score
    """With nested attributions."""
    alike: Mapping[str, Sequence[int]]
    """In how many attributions the records are the same, of how many that both marked, for each thing compared."""


def agreement(first: Path, second: Path) -> Agreement:
    """Return how far the annotators of two folders agree; raises `ValueError` where those hold other texts."""
    pairs = list(zip(read(first), read(second), strict=True))
    if any(one.text != other.text for one, other in pairs):
        message = "the two folders do not hold the same texts"
        raise ValueError(message)
    outer, everything = Score(), Score()
    counts = {name: [0, 0] for name in ("chain depth", "unnamed", "antecedent")}
    for one, other in pairs:
        ours, theirs = from_annotated(one), from_annotated(other)
        outer.add(one.text, ours.outer, theirs.outer)
        everything.add(one.text, (*ours.outer, *(ours.nested or ())), (*theirs.outer, *(theirs.nested or ())))
        _count(counts, one, other)
    return Agreement(len(pairs), outer, everything, counts)


def main(first: Path, second: Path) -> int:
    """Print the agreement on outermost attributions, on all, on chains and on unnamed sources."""
    try:
        found = agreement(first, second)
    except ValueError as error:
        print(error)
        return 1
    print(f"{found.articles} articles; precision, recall, F1 of the second annotator, outermost attributions")
    print(table(found.outer.figures()))
    print("\nwith nested ones")
    print(table(found.everything.figures()))
    print("\nof the attributions that both marked")
    for name, (same, both) in found.alike.items():
        print(f"{name:16}{100 * same / max(both, 1):7.1f} % of {both}")
    return 0


def _count(counts: Mapping[str, list[int]], one: Annotated, other: Annotated) -> None:
    """Count, over attributions matched by content, where the records agree."""
    grid = Grid(one.text)
    theirs = _words(grid, other)
    for number, mine in _words(grid, one).items():
        twin = max(theirs, key=lambda n: _overlap(mine, theirs[n]), default=None)
        if twin is None or _overlap(mine, theirs[twin]) < 0.5:
            continue
        ours, its = one.attributions[number], other.attributions[twin]
        _tally(counts["chain depth"], same=_depth(one, ours) == _depth(other, its))
        _tally(counts["unnamed"], same=bool(ours.record.get("unnamed")) == bool(its.record.get("unnamed")))
        if "ref" in ours.record or "ref" in its.record:
            _tally(counts["antecedent"], same=_alike(ours.record.get("ref"), its.record.get("ref")))


def _words(grid: Grid, article: Annotated) -> dict[int, Marked]:
    said = {n: _said(a) for n, a in article.attributions.items()}
    return {n: marked(grid, s) for n, s in said.items()}


def _said(attribution: Attribution) -> Said:
    return Said(tuple(attribution.source), tuple(attribution.cue), tuple(attribution.content))


def _overlap(one: Marked, other: Marked) -> float:
    """Return how far two attributions are the same: contents and cues by Jaccard; nested ones differ in the cue."""
    ours, theirs = one.content | one.cue, other.content | other.cue
    return len(ours & theirs) / len(ours | theirs) if ours & theirs and one.cue & other.cue else 0.0


def _depth(article: Annotated, attribution: Attribution) -> int:
    """Return how many attributions this one is nested in."""
    depth, at = 0, attribution
    while at.parent is not None and depth < len(article.attributions):
        depth, at = depth + 1, article.attributions[at.parent]
    return depth


def _alike(one: object, other: object) -> bool:
    """Say whether two antecedents name the same mention: one lies in the other."""
    first, second = str(one or ""), str(other or "")
    return bool(first and second) and (first in second or second in first)


def _tally(counter: list[int], *, same: bool) -> None:
    counter[0] += same
    counter[1] += 1


if __name__ == "__main__":
    given: Sequence[str] = sys.argv[1:]
    sys.exit(main(Path(given[0]), Path(given[1])))
