"""How well the embedded engine tells who says what, on a folder of our annotated articles.

    python benchmarks/chains.py training/corpus/train [--misses]

An annotated content is judged a sentence at a time. It is covered where a claim's evidence holds half of it; its chain
is right where the links after the publisher are those of the annotation, outermost first, and none is wanting or too
many. Prints how many of what there is were right, and with --misses each one that was not, so that it can be read.

What a source merely wants or believes (`type: attitude`) is no report and is only counted where a claim gives it to the
publisher or to somebody. What is annotated inside such a content or inside a quotation counts among `nested`.

A `kind` is right where it is the annotated one. A body of the state may be called official where the annotation has
organisation: the annotators were of two minds about ministries.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from chains_gold import HALF, Gold, Link

from training.annotated import Attribution, read
from verifier.anchor import anchor
from verifier.draft import Draft
from verifier.engines.embedded import EmbeddedEngine
from verifier.intake import Given, from_text
from verifier.reading import ReadClaim, Reading
from verifier.schema import Attribution as Told
from verifier.schema import Source
from verifier.text.spans import Interval, covered
from verifier.text.words import words

_EMPTY = frozenset("the a an of and in at to for who one his her its their our".split())


def heads(words_: str) -> set[str]:
    """Return the words that tell one source from another."""
    return {w.folded for w in words(words_)} - _EMPTY


def same(source: Source, link: Link) -> bool:
    """Say whether a link of ours is the annotated one: its mention stands there, or it has its words."""
    if source.span is not None and link.pieces:
        return any(source.span.interval.overlaps(piece) for piece in link.pieces)
    mine, theirs = heads(source.name or (source.antecedent.quote if source.antecedent else "")), heads(link.told)
    return bool(mine) and HALF * len(mine) <= len(mine & theirs)


def same_chain(told: Told, links: Sequence[Link]) -> bool:
    """Say whether the links after the publisher are the annotated ones."""
    sources = told.sources[1:]
    if not links:
        return len(sources) == 1 and sources[0].name is None and sources[0].span is None
    return len(sources) == len(links) and all(map(same, sources, links))


def resolved(source: Source, link: Link) -> str:
    """Return whether a back-reference came out as its antecedent: right, wrong or unresolved."""
    if source.antecedent is None and source.resolution != "named":
        return "unresolved"
    theirs = heads(str(link.record["ref"]))
    mine = heads(f"{source.name or ''} {source.antecedent.quote if source.antecedent else ''}")
    if source.antecedent is None and not mine & theirs:
        return "unresolved"
    return "right" if mine & theirs else "wrong"


@dataclass
class Score:
    """Counts over articles: `add` one after the other."""

    misses: bool = False
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, gold: Gold, reading: Reading) -> None:
        """Count one article."""
        for number in gold.reports():
            self._report(gold, reading, number)
        self._reverse(gold, reading)

    def _note(self, group: str, verdict: str, *shown: object) -> None:
        self.counts[group, verdict] += 1
        if self.misses and verdict not in {"right", "covered"}:
            print(f"{group}: {verdict}: " + " | ".join(map(str, shown)))

    def _report(self, gold: Gold, reading: Reading, number: int) -> None:
        name, text = gold.article.name, gold.article.text
        nested = "nested " if gold.is_nested(number) else ""
        units = [(unit, bearing(reading.claims, unit)) for unit in gold.units(number)]
        borne = [(unit, claims) for unit, claims in units if claims]
        self._note(
            f"{nested}content", "covered" if borne else "not covered", name, number, *(u.cut(text) for u, _ in units)
        )
        if not borne:
            return
        judged = [(*self._chain_right(gold, claims, number, unit), unit) for unit, claims in borne]
        right = sum(u.length for ok, _, u in judged if ok) > HALF * sum(u.length for _, _, u in judged)
        kind = _kind(gold, number)
        told = next((t for ok, t, _ in judged if ok == right), judged[0][1])
        verdict = "right" if right else _fault(gold, told, number)
        self._note(f"{nested}chain", verdict, name, number, _shown(told), borne[0][0].cut(text))
        if not nested:
            self.counts[f"  chain, {kind}", verdict] += 1
        if right and told is not None:
            self._details(gold, told, number, nested)

    def _chain_right(
        self, gold: Gold, claims: Sequence[ReadClaim], number: int, unit: Interval
    ) -> tuple[bool, Told, Interval] | tuple[bool, Told]:
        chains = [gold.chain(n) for n in (number, *gold.inside(number, unit))]
        elided = gold.elided(number)
        chains += [elided] if elided else []
        told = [t for claim in claims for t in claim.attributions]
        fits = next((t for chain in chains for t in told if same_chain(t, chain)), None)
        return fits is not None, fits or told[0]

    def _details(self, gold: Gold, told: Told, number: int, nested: str) -> None:
        links = gold.chain(number)
        if not links or len(links) != len(told.sources) - 1:
            return
        name, link, origin = gold.article.name, links[-1], told.origin
        record = link.record
        shown = (name, number, link.told, _shown(told))
        if "ref" in record:
            self._note("back-reference", resolved(origin, link), *shown, record["ref"])
        if record.get("unnamed"):
            self._note("unnamed", "right" if origin.anonymous else "called named", *shown)
            if origin.anonymous:
                same_count = origin.count == record.get("count")
                self._note("  count", "right" if same_count else "wrong", *shown, origin.count, record.get("count"))
            if "reason" in record:
                self._note("  reason", _reason(origin, str(record["reason"])), *shown, record["reason"])
        elif "kind" in record or "ref" not in record:
            self._note("named", "called unnamed" if origin.anonymous else "right", *shown)
        wanted_kind = str(record.get("kind", "person"))
        either = wanted_kind == "organisation" and origin.kind == "official" and not origin.role
        kinds = f"{origin.kind} for {wanted_kind}"
        self._note("kind", "right" if either or origin.kind == wanted_kind else kinds, *shown)
        if not nested:
            wanted = _speech(gold, number)
            self._note("speech", "right" if told.speech == wanted else "wrong", *shown, told.speech, wanted)

    def _reverse(self, gold: Gold, reading: Reading) -> None:
        """Count the claims by whether anybody says so, in the annotation and by us."""
        reports = [u for n in gold.reports() for u in gold.units(n)]
        for claim in reading.claims:
            for interval in claim.intervals[:1]:
                said = covered(interval, gold.told) > 0
                reported = any(covered(unit, [interval]) >= HALF * unit.length for unit in reports)
                ours = len(claim.attributions[0].sources) > 1
                shown = (gold.article.name, _shown(claim.attributions[0]), interval.cut(gold.article.text))
                if ours:
                    self._note("attributed claim", "right" if said else "nobody's statement", *shown)
                else:
                    self._note("own voice", "somebody's statement" if reported else "right", *shown)


def bearing(claims: Sequence[ReadClaim], unit: Interval) -> list[ReadClaim]:
    """Return the claims whose evidence holds half of the unit."""
    return [claim for claim in claims if covered(unit, claim.intervals) >= HALF * unit.length]


def _kind(gold: Gold, number: int) -> str:
    one: Attribution = gold.article.attributions[number]
    if "via" in one.record or one.parent:
        return "relayed"
    if not one.source:
        return "nobody told"
    if "ref" in one.record:
        return "back-reference"
    return "unnamed" if one.record.get("unnamed") else "named"


def _fault(gold: Gold, told: Told, number: int) -> str:
    mine, links = told.sources[1:], gold.chain(number)
    if not mine:
        return "given to the publisher"
    if len(mine) != len(links):
        return "link wanting" if len(mine) < len(links) else "link too many"
    return "another source"


def _reason(origin: Source, wanted: str) -> str:
    mine = heads(origin.anonymity_reason or "")
    theirs = heads(wanted)
    if not mine:
        return "not told"
    return "right" if len(mine & theirs) >= HALF * len(mine | theirs) else "wrong"


def _speech(gold: Gold, number: int) -> str:
    """Return how it is told by the look of the content: every piece in marks, a mark somewhere, or none."""
    content = [Interval(*p).cut(gold.article.text) for p in gold.article.attributions[number].content]
    if all(words_[0] in "“\"‘'" or (words_[-1] in "”\"’'" and not words_[0].isalpha()) for words_ in content):
        return "direct" if not any(_MARK.search(words_[1:-1].rstrip("”\"’',.")) for words_ in content) else "mixed"
    return "mixed" if any(_MARK.search(words_) for words_ in content) else "indirect"


_MARK = re.compile(r"[“”\"‘]|(?<!\w)'(?=\w)")


def _shown(told: Told) -> str:
    return " < ".join(f"{s.name or '?'}{'*' if s.anonymous else ''}" for s in told.sources[1:]) or "-"


def readings(gold: Sequence[Gold], engine: EmbeddedEngine) -> Iterator[Reading]:
    """Yield what the engine reads in each article, anchored as the pipeline does it."""
    for one in gold:
        article = from_text(one.article.text, Given(publisher=str(one.article.meta["publisher"])))
        claims = [proposed.claim for proposed in engine.heard(article)]
        yield anchor(Draft(claims=claims, summary=[]), article)


def table(counts: Mapping[tuple[str, str], int]) -> Iterator[str]:
    """Yield a line for each group: how many, the share right, and what the others are."""
    for group in dict.fromkeys(group for group, _ in sorted(counts)):
        mine = {verdict: n for (g, verdict), n in counts.items() if g == group}
        right = sum(n for verdict, n in mine.items() if verdict in {"right", "covered"})
        wrong = sorted((-n, v) for v, n in mine.items() if v not in {"right", "covered"})
        others = ", ".join(f"{-n} {v}" for n, v in wrong)
        yield f"{group:24}{sum(mine.values()):6}{100 * right / sum(mine.values()):7.1f} %   {others}"


def main(arguments: Sequence[str]) -> None:
    """Print the table for the folder."""
    folder = Path(next(a for a in arguments if not a.startswith("-")))
    gold = [Gold(article) for article in read(folder)]
    score = Score(misses="--misses" in arguments)
    for one, reading in zip(gold, readings(gold, EmbeddedEngine()), strict=True):
        score.add(one, reading)
    print("\n".join(table(score.counts)))


if __name__ == "__main__":
    main(sys.argv[1:])
