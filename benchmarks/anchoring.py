"""How fast and how rightly quotations are found, beside the nearest peer (langextract) where it is installed.

    python benchmarks/anchoring.py [--peer-python PATH]

Prints two tables and ends with 1 if a floor is broken. The peer runs in its own environment, which `--peer-python`
points to (`pip install langextract`). Articles and quotations come from a seeded generator (`anchoring_articles.py`):
the figures tell what each kind of change does; they do not tell how often a given model makes it.
"""

import argparse
import json
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

import anchoring_articles as articles

from verifier.text.difference import alters_fact
from verifier.text.locate import Located, locate_all
from verifier.text.spans import Interval
from verifier.text.view import View

SEED = 20_241_012
SIZES = ((5_000, 20, 200), (50_000, 200, 3), (500_000, 1_000, 1))
"""Code points, quotations, and runs of which the fastest counts: other work on the machine only ever slows."""

MOST_MS = {"exact": 1.0, "any order": 1.0, "perturbed": 1.0, "absent": 1.0}
"""CPU at 5 kB: what is wanted. Perturbed ones, each of them altered, come to just that; to more on a busy machine."""

KINDS: dict[str, Callable[[random.Random, articles.Article], articles.Quotation]] = {
    "exact": articles.faithful,
    "perturbed": articles.perturbed,
    "absent": articles.absent,
}
ACCURACY_DOCUMENTS = 100
PEER_DOCUMENTS = 5
"""The peer takes seconds for each; its shares are as good as 100 quotations of each kind make them."""

WELL_PLACED = 0.9
"""Intersection over union from which a span counts as the right one, and coverage below which it is truncated."""


class Judged(NamedTuple):
    """What became of one quotation: the span it was given, and what was said of it."""

    span: tuple[int, int] | None
    is_exact: bool
    is_flagged: bool


class Floor(NamedTuple):
    """A figure, and what it must not fall below or rise above."""

    name: str
    figure: float
    bound: float
    least: bool

    @property
    def is_broken(self) -> bool:
        """Say whether the figure is on the wrong side of the bound."""
        return self.figure < self.bound if self.least else self.figure > self.bound


def main() -> int:
    """Print the tables; return 1 if a floor is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer-python", help="interpreter of an environment with langextract; left out: no peer")
    peer = parser.parse_args().peer_python
    if not peer:
        print("no --peer-python: the peer's rows are left out\n")
    times = speed(peer)
    shares = accuracy(peer)
    broken = [floor for floor in floors(times, shares) if floor.is_broken]
    for floor in broken:
        print(f"FLOOR BROKEN: {floor.name} is {floor.figure:.3f}, bound {floor.bound}")
    print("\nall floors hold" if not broken else "")
    return 1 if broken else 0


def floors(times: dict[tuple[int, str], float], shares: dict[str, float]) -> list[Floor]:
    """Return what this benchmark promises."""
    slowest = max(SIZES)[0]
    return [
        *(Floor(f"5 kB, 20 {kind}, ms", times[5_000, kind], most, least=False) for kind, most in MOST_MS.items()),
        *(Floor(f"500 kB, 1,000 {kind}, ms", times[slowest, kind], 500.0, least=False) for kind in MOST_MS),
        Floor("perturbed located right", shares["perturbed located right"], 0.97, least=True),
        Floor("absent or stitched given a span", shares["absent or stitched given a span"], 0.005, least=False),
        Floor("altered facts flagged", shares["altered facts flagged"], 0.98, least=True),
        Floor("altered facts labelled exact", shares["altered facts labelled exact"], 0.0, least=False),
    ]


def speed(peer: str | None) -> dict[tuple[int, str], float]:
    """Print and return CPU milliseconds for each size and kind of quotation; the peer at the smallest size only."""
    print("CPU ms per document, index and folding included\n")
    print(f"{'':24}{'exact':>10}{'any order':>11}{'perturbed':>11}{'absent':>10}")
    times: dict[tuple[int, str], float] = {}
    for size, count, runs in SIZES:
        rng = random.Random(SEED)  # noqa: S311 -- articles, not secrets
        source = articles.article(rng, size)
        given = _ordered(rng, source, count)
        for kind, words in given.items():
            times[size, kind] = min(_milliseconds(source.text, words) for _ in range(runs))
        _row(f"{size // 1000} kB / {count}", [times[size, kind] for kind in given])
        if peer and size == SIZES[0][0]:
            answers = [_peer(peer, source.text, words, strict=False) for words in given.values()]
            _row("  langextract", [answer.milliseconds for answer in answers])
    return times


def _ordered(rng: random.Random, source: articles.Article, count: int) -> dict[str, list[str]]:
    made = {kind: [make(rng, source) for _ in range(count)] for kind, make in KINDS.items()}
    in_order = sorted(made["exact"], key=lambda quotation: quotation.meant or (0, 0))
    words = {kind: [quotation.words for quotation in quotations] for kind, quotations in made.items()}
    return {"exact": [q.words for q in in_order], "any order": words.pop("exact"), **words}


def _milliseconds(text: str, quotations: list[str]) -> float:
    before = time.process_time()
    locate_all(quotations, View(text, [Interval(0, len(text))]))
    return (time.process_time() - before) * 1000


def _row(name: str, figures: list[float]) -> None:
    print(f"{name:24}{figures[0]:10.2f}{figures[1]:11.2f}{figures[2]:11.2f}{figures[3]:10.2f}")


def accuracy(peer: str | None) -> dict[str, float]:
    """Print and return the shares at 5 kB: of perturbed, absent and altered quotations, what became of them."""
    ours = _shares(ACCURACY_DOCUMENTS, _judged)
    columns = {"verifier": ours}
    if peer:
        columns["langextract"] = _shares(PEER_DOCUMENTS, partial(_peer_judged, peer, strict=False))
        columns["its strict mode"] = _shares(PEER_DOCUMENTS, partial(_peer_judged, peer, strict=True))
    print(f"\nshare of quotations, at 5 kB ({ACCURACY_DOCUMENTS * 20} of each kind; the peer {PEER_DOCUMENTS * 20})\n")
    print(" " * 36 + "".join(f"{name:>18}" for name in columns))
    for row in ours:
        print(f"{row:36}" + "".join(f"{100 * shares[row]:17.2f}%" for shares in columns.values()))
    return ours


def _shares(documents: int, judge: Callable[[str, list[str]], list[Judged]]) -> dict[str, float]:
    rng = random.Random(SEED)  # noqa: S311 -- articles, not secrets
    counts = Counter[str]()
    for _ in range(documents):
        source = articles.article(rng, 5_000)
        for kind, make in (*KINDS.items(), ("altered", articles.altered)):
            made = [make(rng, source) for _ in range(20)]
            for quotation, judged in zip(made, judge(source.text, [q.words for q in made]), strict=True):
                counts.update(_facts(kind, source.text, quotation, judged))
    return {name: counts[name] / (documents * 20) for name in ROWS}


ROWS = (
    "exact located right",
    "perturbed located right",
    "perturbed given a truncated span",
    "perturbed not located",
    "perturbed flagged as altered facts",
    "absent or stitched given a span",
    "altered facts flagged",
    "altered facts labelled exact",
)


def _facts(kind: str, text: str, quotation: articles.Quotation, judged: Judged) -> list[str]:
    """Return the rows in which a quotation counts."""
    if kind == "absent":
        return ["absent or stitched given a span"] if judged.span else []
    if kind == "altered":
        flagged = judged.span is None or judged.is_flagged
        return ["altered facts flagged"] * flagged + ["altered facts labelled exact"] * judged.is_exact
    if judged.span is None:
        return [f"{kind} not located"]
    start, end = quotation.meant or (0, 0)
    shared = max(0, min(end, judged.span[1]) - max(start, judged.span[0]))
    same_words = _plain(text[slice(*judged.span)]) == _plain(text[start:end])
    right = same_words or shared / (max(end, judged.span[1]) - min(start, judged.span[0])) >= WELL_PLACED
    truncated = not right and judged.span[1] - judged.span[0] < WELL_PLACED * (end - start)
    rows = {"located right": right, "given a truncated span": truncated, "flagged as altered facts": judged.is_flagged}
    return [f"{kind} {row}" for row, holds in rows.items() if holds]


def _plain(text: str) -> str:
    return text.strip("“”\"' ").lower()


def _judged(text: str, quotations: list[str]) -> list[Judged]:
    return [_judgement(places) for places in locate_all(quotations, View(text, [Interval(0, len(text))]))]


def _judgement(places: tuple[Located, ...]) -> Judged:
    if not places:
        return Judged(None, is_exact=False, is_flagged=True)
    place = places[0]
    flagged = place.match == "altered" and alters_fact(place.diff or ())
    return Judged((place.pieces[0].start, place.pieces[-1].end), place.match == "exact", flagged)


class Answer(NamedTuple):
    """What the peer answered: CPU milliseconds, and for each quotation a span and its own word for the match."""

    milliseconds: float
    spans: list[tuple[list[int] | None, str | None]]


def _peer(python: str, text: str, quotations: list[str], *, strict: bool) -> Answer:
    script = Path(__file__).with_name("anchoring_peer.py")
    question = json.dumps({"text": text, "quotations": quotations, "strict": strict})
    answer = subprocess.run([python, script], input=question, capture_output=True, text=True, check=True)  # noqa: S603 -- the interpreter that the user named
    return Answer(**json.loads(answer.stdout))


def _peer_judged(python: str, text: str, words: list[str], *, strict: bool) -> list[Judged]:
    """Return the peer's answers. It does not tell what differs: any match that is not exact counts as a flag here."""
    return [
        Judged((span[0], span[1]) if span else None, status == "match_exact", status not in {None, "match_exact"})
        for span, status in _peer(python, text, words, strict=strict).spans
    ]


if __name__ == "__main__":
    sys.exit(main())
