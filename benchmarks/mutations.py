"""How many lies the checks let through, and how often they accuse a faithful claim.

    python benchmarks/mutations.py [--part built|held|all|…] [--alone] [--missed FILE]

Faithful drafts of our own articles, half of their claims paraphrased, were written by hand by someone who had not read
the checks, with lies beside them such as a language model or a careless editor would write; others a program makes,
seeded. A lie is *caught* when the id that was changed has more doubts or more faults of some check than in the report
of the faithful draft. An *alarm* is an id of a faithful draft that has a doubt or a fault. The second opinion is asked
as `check` asks it (docs/embedded.md); `--alone` measures the checks without it.
Not measured: what an engine really gets wrong, how often, and articles that others wrote. Exit 1 if a floor is broken.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

import mutations_drafts as drafts
import mutations_made as made
from second_opinion import Beside

from verifier.anchor import anchor
from verifier.draft import Draft
from verifier.pipeline.read import report
from verifier.schema import Article, Finding, Provenance, Report

SEED = 20_260_311
CORPUS = "55b462a9a0b3592e22bd55f6647dcbd71e335b4deb8c95ae3e89ac2ebd3f856a"
"""SHA-256 of the data that the floors were set on: other data, other figures, so a change wants a new look."""

CAUGHT = 0.98
"""Of all lies: what the product promises."""
CAUGHT_OF_A_KIND = 0.95
BEYOND_REACH: dict[str, float] = {}
"""At most two kinds that code can catch only in part, each with its own floor; docs/checks.md tells why."""
MOST_FAULTS = 1.0
MOST_DOUBTS = 5.0
"""Alarms per 100 faithful claims, and the same per 100 sentences of faithful summaries."""

PROVENANCE = Provenance(engine="made", model=None, prompt=None, verifier="0", tries=0, usage=None, seconds=None)
Found = Counter[tuple[str, str]]
Reader: TypeAlias = Callable[[Draft, Article], Report]


class Tried(NamedTuple):
    """A lie and what became of it; `accused` are the unchanged ids that have new findings, by severity."""

    case: drafts.Case
    fault: drafts.Fault
    caught: bool
    accused: list[tuple[str, str]]


class Alarm(NamedTuple):
    """What was said of an id of a faithful draft."""

    case: drafts.Case
    target: str
    words: str
    finding: Finding


class Measured(NamedTuple):
    """Everything that was counted."""

    cases: list[drafts.Case]
    tried: list[Tried]
    alarms: list[Alarm]


def main() -> int:
    """Print the tables; return 1 if a floor is broken."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--part", choices=(*drafts.PARTS, "built", "all"), default="all", help="articles to measure")
    parser.add_argument("--alone", action="store_true", help="the checks alone, without the second opinion")
    parser.add_argument("--missed", type=Path, help="file for what got through and the alarms, but not of `held`")
    given = parser.parse_args()
    measured = measure(drafts.cases(given.part), read if given.alone else Beside(PROVENANCE).read)
    print_caught(measured)
    print_alarms(measured)
    if given.missed:
        given.missed.write_text("\n".join(listed(measured)) + "\n", encoding="utf-8")
    broken = list(broken_floors(measured))
    print(*(broken or ["all floors hold"]), sep="\n")
    return int(bool(broken))


def measure(cases: Sequence[drafts.Case], reader: Reader) -> Measured:
    """Return what became of each lie, and every alarm on the faithful drafts."""
    tried: list[Tried] = []
    alarms: list[Alarm] = []
    for case in cases:
        faithful = reader(case.draft, case.article)
        words = said(case.draft)
        alarms += [Alarm(case, f.target, words[f.target], f) for f in faithful.findings if is_alarm(f, words)]
        tried += (tried_on(case, fault, faithful, reader) for fault in faults(case))
    return Measured(list(cases), tried, alarms)


def faults(case: drafts.Case) -> Iterator[drafts.Fault]:
    """Yield the lies of a case, by hand and by program; each case has its own seed, so that one more shifts none."""
    yield from case.lies
    yield from made.made(random.Random(f"{SEED} {case.name}"), case)  # noqa: S311 - lies, not secrets


def read(draft: Draft, article: Article) -> Report:
    """Return the report of a draft by the checks alone."""
    return report(anchor(draft, article), PROVENANCE)


def said(draft: Draft) -> dict[str, str]:
    """Return the text of each claim and of each sentence of the summary by its id."""
    return {c.id: c.text for c in draft.claims} | {f"s{n}": s.text for n, s in enumerate(draft.summary, 1)}


def is_alarm(finding: Finding, ids: Iterable[str]) -> bool:
    """Say whether a finding accuses a claim or a sentence."""
    return finding.severity != "note" and finding.target in ids


def tried_on(case: drafts.Case, fault: drafts.Fault, faithful: Report, reader: Reader = read) -> Tried:
    """Return whether the changed id was found, and which of the others were accused by the way."""
    lying = reader(fault.draft, case.article)
    resting = {f"s{n}" for n, s in enumerate(fault.draft.summary, 1) if fault.target in s.claims}
    others = [i for i in said(case.draft) if i != fault.target and i not in resting]
    accused = [(i, severity) for i in others for _, severity in found(lying, i) - found(faithful, i)]
    return Tried(case, fault, bool(found(lying, fault.target) - found(faithful, fault.target)), accused)


def found(of: Report, target: str) -> Found:
    """Return how many doubts and faults each check has on one id."""
    return Counter((f.check, f.severity) for f in of.findings if f.target == target and f.severity != "note")


def print_caught(measured: Measured) -> None:
    """Print the lies and the share caught, for each kind and in all."""
    by_hand = sum(t.fault.by_hand for t in measured.tried)
    print(f"{len(measured.cases)} articles, {len(measured.tried)} lies ({by_hand} written by hand)\n")
    print(f"{'kind':36}{'lies':>6}{'caught':>8}{'share':>9}")
    for kind, (caught, lies) in sorted(kinds(measured).items()):
        print(f"{kind:36}{lies:6}{caught:8}{100 * caught / lies:8.1f}%")
    for name, some in (("written by hand", True), ("made by program", False)):
        part = [t.caught for t in measured.tried if t.fault.by_hand == some]
        print(f"{name:36}{len(part):6}{sum(part):8}{100 * sum(part) / max(1, len(part)):8.1f}%")
    caught = sum(t.caught for t in measured.tried)
    print(f"{'all':36}{len(measured.tried):6}{caught:8}{100 * caught / max(1, len(measured.tried)):8.1f}%\n")


def kinds(measured: Measured) -> dict[str, tuple[int, int]]:
    """Return for each kind how many were caught, and how many there were."""
    lies = Counter(t.fault.kind for t in measured.tried)
    caught = Counter(t.fault.kind for t in measured.tried if t.caught)
    return {kind: (caught[kind], count) for kind, count in lies.items()}


def print_alarms(measured: Measured) -> None:
    """Print alarms per 100 faithful ids, and on the unchanged ids of drafts with a lie in them."""
    print(f"{'faithful':36}{'ids':>6}{'faults':>8}{'doubts':>8}   per 100: faults, doubts")
    for name, (ids, wrong, doubted) in rates(measured).items():
        shares = f"{100 * wrong / max(1, ids):8.2f}{100 * doubted / max(1, ids):8.2f}"
        print(f"{name:36}{ids:6}{wrong:8}{doubted:8}   {shares}")
    accused = Counter(severity for t in measured.tried for _, severity in t.accused)
    print(f"new on an unchanged id beside a lie: {accused['fault']} faults, {accused['doubt']} doubts")
    checks = Counter((a.finding.check, a.finding.severity) for a in measured.alarms)
    print(*(f"  {count} {severity} by {check}" for (check, severity), count in checks.most_common()), sep="\n")


def rates(measured: Measured) -> dict[str, tuple[int, int, int]]:
    """Return for claims (copied and paraphrased too) and sentences: ids, ids with a fault, ids with a doubt."""
    ids = [(case, name) for case in measured.cases for name in said(case.draft)]
    rows = {
        "claims": [(c, i) for c, i in ids if i.startswith("c")],
        "  copied": [(c, i) for c, i in ids if i in c.copied],
        "  paraphrased": [(c, i) for c, i in ids if i.startswith("c") and i not in c.copied],
        "sentences": [(c, i) for c, i in ids if i.startswith("s")],
    }
    marked = {(a.case.name, a.target, a.finding.severity) for a in measured.alarms}
    return {
        name: (
            len(some),
            sum((c.name, i, "fault") in marked for c, i in some),
            sum((c.name, i, "doubt") in marked for c, i in some),
        )
        for name, some in rows.items()
    }


def listed(measured: Measured) -> Iterator[str]:
    """Yield the lies that got through and the alarms, but of `held`: that is for measuring alone."""
    for t in measured.tried:
        if not t.caught and t.case.part != "held":
            yield f"MISSED {t.case.name} {t.fault.target} [{t.fault.kind}]"
            yield from (f"    evidence: {words}" for words in evidence(t.case, t.fault.target))
            yield f"    faithful: {t.fault.before}\n    lie:      {t.fault.after}"
    for a in measured.alarms:
        if a.case.part != "held":
            yield f"ALARM {a.case.name} {a.target} {a.finding.severity} by {a.finding.check}: {a.finding.reason}"
            yield f"    faithful: {a.words}"
            yield from (f"    evidence: {words}" for words in evidence(a.case, a.target))


def evidence(case: drafts.Case, target: str) -> list[str]:
    """Return the faithful evidence of a claim, or of the claims that a sentence rests on."""
    ids = [target] if target.startswith("c") else case.draft.summary[int(target[1:]) - 1].claims
    return [words for c in case.draft.claims if c.id in ids for words in c.evidence]


def broken_floors(measured: Measured) -> Iterator[str]:
    """Yield a line for each floor that does not hold."""
    if drafts.digest() != CORPUS:
        yield f"FLOOR BROKEN: the data is {drafts.digest()}, and the floors were pinned on {CORPUS}"
    caught = sum(t.caught for t in measured.tried) / len(measured.tried)
    if caught < CAUGHT:
        yield f"FLOOR BROKEN: {100 * caught:.1f} % of all lies caught, at least {100 * CAUGHT:.0f} %"
    for kind, (hits, lies) in sorted(kinds(measured).items()):
        least = BEYOND_REACH.get(kind, CAUGHT_OF_A_KIND)
        if hits / lies < least:
            yield f"FLOOR BROKEN: {kind}: {100 * hits / lies:.1f} % caught, at least {100 * least:.0f} %"
    for name, (ids, wrong, doubted) in rates(measured).items():
        if not name.startswith(" ") and (100 * wrong > MOST_FAULTS * ids or 100 * doubted > MOST_DOUBTS * ids):
            yield f"FLOOR BROKEN: {name}: {wrong} faults and {doubted} doubts on {ids} faithful ones"


if __name__ == "__main__":
    sys.exit(main())
