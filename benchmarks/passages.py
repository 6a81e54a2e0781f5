"""What `verifier check` says of single sentences: passages told faithfully, and told with one thing wrong.

    python benchmarks/passages.py [built|held|short|fresh|fresh2] [--every N] [--missed FILE]

Each text of `passages/*.jsonl` is checked alone against its whole article; of the last three, which have none,
against the passage itself. Prints how many faithful ones and lies have a fault, and how many a doubt at worst, and how
often each check finds something in either. `--every 10` takes one passage in ten; `--missed` lists what went wrong, but
not of held ones. Does not measure texts of several sentences, nor what writers really get wrong.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from training.annotated import read  # noqa: E402  the root must be on the path first
from verifier import check  # noqa: E402  as above
from verifier.intake import Given, from_text  # noqa: E402  as above
from verifier.review import Remark  # noqa: E402  as above

FOLDER = ROOT / "benchmarks" / "passages"
CORPUS = ROOT / "training" / "corpus" / "train"
FAITHFUL = "faithful"
PARTS = ("built", "held", "short", "fresh", "fresh2")
HELD = frozenset({"held", "fresh", "fresh2"})
"""Only their totals are looked at."""


class Tried(NamedTuple):
    """A text, its kind (`faithful` or that of the lie), and what was found in it."""

    kind: str
    text: str
    evidence: str
    found: tuple[Remark, ...]

    @property
    def worst(self) -> str:
        """`fault`, `doubt`, or nothing."""
        severities = {f.severity for f in self.found}
        return "fault" if "fault" in severities else "doubt" if severities else ""


def tried(part: str, every: int) -> Iterator[Tried]:
    """Yield what the checks say of each text of a part."""
    articles = {a.name: from_text(a.text, Given(language="en")) for a in read(CORPUS)}
    lines = (FOLDER / f"{part}.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines[::every]:
        passage = json.loads(line)
        own = f"{passage['context']}\n\n{passage['evidence']}\n"
        article = articles.get(passage["article"]) or from_text(own, Given(language="en"))
        for kind, text in [*((FAITHFUL, told) for told in passage["faithful"]), *passage["lies"]]:
            review = check(text, article)
            found = tuple(f for f in review.findings if f.severity != "note")
            yield Tried(kind, text, passage["evidence"], found)


def print_shares(of: list[Tried]) -> None:
    """Print for faithful texts, all lies and each kind of lie: how many, with a fault, with a doubt at worst."""
    groups = {FAITHFUL: [t for t in of if t.kind == FAITHFUL], "lies": [t for t in of if t.kind != FAITHFUL]}
    groups |= {f"  {kind}": [t for t in of if t.kind == kind] for kind in sorted({t.kind for t in groups["lies"]})}
    print(f"{'':16}{'texts':>6}{'fault':>9}{'doubt':>9}{'either':>9}")
    for name, some in groups.items():
        worst = Counter(t.worst for t in some)
        shares = [100 * n / len(some) for n in (worst["fault"], worst["doubt"], len(some) - worst[""])]
        print(f"{name:16}{len(some):6}" + "".join(f"{share:8.1f}%" for share in shares))


def print_checks(of: list[Tried]) -> None:
    """Print for each check and severity in how many of 100 faithful texts and of 100 lies it finds something."""
    counts: dict[bool, Counter[tuple[str, str]]] = {True: Counter(), False: Counter()}
    for one in of:
        counts[one.kind == FAITHFUL].update({(f.check, f.severity) for f in one.found})
    faithful = sum(t.kind == FAITHFUL for t in of)
    lies = len(of) - faithful
    print(f"\n{'check':32}{'':8}{'of 100 faithful':>16}{'of 100 lies':>13}")
    for (name, severity), count in (counts[True] + counts[False]).most_common():
        if count:
            true, false = (counts[k][name, severity] for k in (True, False))
            print(f"{name:32}{severity:8}{100 * true / faithful:16.1f}{100 * false / lies:13.1f}")


def main() -> None:
    """Print the tables of one part."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("part", choices=PARTS, nargs="?", default="built", help="which passages")
    parser.add_argument("--every", type=int, default=1, help="take one passage in so many")
    parser.add_argument("--missed", type=Path, help="file for alarms and for lies that passed, not of held ones")
    given = parser.parse_args()
    found = list(tried(given.part, max(1, given.every)))
    print_shares(found)
    print_checks(found)
    if given.missed and given.part not in HELD:
        wrong = (t for t in found if bool(t.worst) == (t.kind == FAITHFUL))
        told = (f"[{t.kind}] {t.text}\n    of: {t.evidence}\n    {[f.reason for f in t.found]}\n" for t in wrong)
        given.missed.write_text("\n".join(told), encoding="utf-8")


if __name__ == "__main__":
    main()
