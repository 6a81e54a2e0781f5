"""What `verifier check` says of summaries that people might write: faithful ones, and the same with one lie in each.

    python benchmarks/reviewing.py [tuned|held] [-v]

Prints, for each half of `reviewing.yaml`: faithful sentences with a fault or a doubt, out of all; lies that bring a new
fault or doubt, out of all, and by kind. `tuned` was looked at while the alignment was made, `held` was not. `-v` shows
each alarm and each lie that passed. Does not measure other writers' summaries: all were written by one hand, of
invented articles.
"""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from training.annotated import one  # noqa: E402  the root must be on the path first
from verifier.attribution.hearing import Relations  # noqa: E402  after the path
from verifier.engines.weights import bundled_tagger  # noqa: E402  after the path
from verifier.intake import Given, from_file, from_text  # noqa: E402  after the path
from verifier.pipeline.review import review_text  # noqa: E402  after the path
from verifier.review import Review  # noqa: E402  after the path
from verifier.schema import Article  # noqa: E402  after the path

SUMMARIES = ROOT / "benchmarks" / "reviewing.yaml"
PARTS = ("tuned", "held")


class Lie(NamedTuple):
    """A lie, and the worst that the change brought: `fault`, `doubt` or `passed`."""

    kind: str
    words: str
    became: str


class Result(NamedTuple):
    """What was said of one summary and of each lie in it; `alarms` are its sentences' worst findings."""

    sentences: int
    alarms: Mapping[str, str]
    told: tuple[str, ...]
    lies: tuple[Lie, ...]


def article(path: str) -> Article:
    """Return an example, or an annotated article without its tags."""
    if path.startswith("examples/"):
        return from_file(ROOT / path)
    read = one(ROOT / path)
    return from_text(read.text, Given(publisher=read.meta["publisher"], language="en"))


def results(part: str, relations: Relations) -> Iterator[Result]:
    """Yield the result of each summary of that half."""
    for entry in yaml.safe_load(SUMMARIES.read_text(encoding="utf-8")):
        if entry["part"] == part:
            yield _result(entry, article(entry["article"]), relations)


def _result(entry: Mapping[str, Any], about: Article, relations: Relations) -> Result:
    faithful = review_text(entry["summary"], [about], relations)
    lies = []
    for lie in entry["lies"]:
        review = review_text(entry["summary"].replace(lie["old"], lie["new"]), [about], relations)
        lies.append(Lie(lie["kind"], f"{lie['old']!r} → {lie['new']!r}", _worst_new(review, faithful)))
    alarms: dict[str, str] = {}
    for finding in faithful.findings:
        if finding.severity != "note" and alarms.get(finding.part) != "fault":
            alarms[finding.part] = finding.severity
    said = {p.id: p.text for p in faithful.parts}
    told = tuple(f"{f.severity} [{f.check}] {f.reason}\n    {said[f.part]}" for f in faithful.findings)
    return Result(len(faithful.parts), alarms, told, tuple(lies))


def _worst_new(review: Review, faithful: Review) -> str:
    known = {(f.check, f.reason) for f in faithful.findings}
    new = {f.severity for f in review.findings if (f.check, f.reason) not in known}
    return next((severity for severity in ("fault", "doubt") if severity in new), "passed")


def show(part: str, found: list[Result], *, details: bool) -> None:
    """Print the figures of one half."""
    sentences = sum(r.sentences for r in found)
    alarms = Counter(severity for r in found for severity in r.alarms.values())
    lies = [lie for r in found for lie in r.lies]
    became = Counter(lie.became for lie in lies)
    print(f"{part}: {len(found)} summaries, {sentences} faithful sentences, {len(lies)} lies")
    print(f"  sentences with a fault {alarms['fault']}, with a doubt at worst {alarms['doubt']}")
    print(f"  lies with a new fault {became['fault']}, with a new doubt at worst {became['doubt']}")
    if details:
        print(*(f"  {told}" for r in found for told in r.told), sep="\n")
        print(*(f"  {lie.became}: {lie.kind}: {lie.words}" for lie in lies if lie.became != "fault"), sep="\n")


def main(arguments: list[str]) -> None:
    """Print the figures of the halves that are named, of both where none is."""
    relations = bundled_tagger().relations
    for part in [p for p in PARTS if p in arguments] or PARTS:
        show(part, list(results(part, relations)), details="-v" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
