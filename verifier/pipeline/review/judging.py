"""Which findings on a text stand, by what the checks found in its sentence and what a network reads there.

Checks that compare words find almost as much in a faithful paraphrase as in a lie. The network (`verifier.entailment`)
has read thousands of both. Neither is sure alone; a logistic regression over both is better than each.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import log

from verifier.entailment import Reading as Read
from verifier.pipeline.entailed import CHECK, VERSION, Entail, doubt, unread
from verifier.pipeline.review.lines import CHECK as ALIGNMENT
from verifier.pipeline.review.lines import Line
from verifier.pipeline.review.weighing import weighed
from verifier.pipeline.review.weights import BIAS, NETWORK, OF_WORDS, WEIGHTS
from verifier.schema import Finding, Outcome, OutcomeKind
from verifier.text.spans import Interval

DOUBTED = 0.8
"""Score from which what is found in a sentence stands: set on `benchmarks/passages/short.jsonl` (docs/check.md)."""
OWN = 0.5
"""Chance of being wrong from which the network's own doubt is shown beside those of checks."""
WIDEST = 800
"""Code points of evidence up to which its neighbours are read with it: of prose, the network reads so much whole."""
MOST = 4.0
"""The network's logit counts no more than this, either way."""


def read_by(entail: Entail, lines: Iterable[Line], text: str, rows: Sequence[Interval]) -> Mapping[str, Read]:
    """Return what the network says of each line that states something, beside what in `text` is nearest to it.

    `rows` are the sentences of `text`, in order. A line that is one of them is not read, and neither is one that is too
    long to be read whole.
    """
    return {
        line.id: entail(_evidence(line.aligned.bearing, text, rows), line.text)
        for line in lines
        if line.nature == "sentence" and line.aligned.bearing and unread(line.text, line.aligned.bearing, text) is None
    }


def _evidence(bearing: Sequence[Interval], text: str, rows: Sequence[Interval]) -> str:
    """Return the sentences that bear a line, with those before and behind each, where the network can read so much."""
    at = [bisect_left(rows, place) for place in bearing]
    wider = sorted({n for k in at for n in (k - 1, k, k + 1) if 0 <= n < len(rows)})
    found = " ".join(rows[n].cut(text) for n in wider)
    return found if len(found) <= WIDEST else " ".join(place.cut(text) for place in bearing)


def judged(findings: Sequence[Finding], lines: Sequence[Line], read: Mapping[str, Read]) -> Iterator[Finding]:
    """Yield the findings that stand, and the network's own doubt where it has one or nothing else says why.

    What is no matter of wording (figures, times, names, quotations, checking), every fault, and all that is found in a
    line that was not read, stands as `weighing` has it.
    """
    by_line: dict[str, list[Finding]] = {line.id: [] for line in lines}
    for finding in findings:
        by_line[finding.target].append(finding)
    for line in lines:
        known = read.get(line.id)
        found = by_line[line.id]
        yield from weighed(found, (line,)) if known is None else _standing(line, found, known)


def _standing(line: Line, found: Sequence[Finding], read: Read) -> Iterator[Finding]:
    is_doubted = scored(found, read) >= DOUBTED
    standing = 0
    for finding in found:
        as_weighed = next(weighed((finding,), (line,)), None)
        if _is_of_words(finding) and (as_weighed is None or as_weighed.severity == "doubt"):
            as_weighed = finding.model_copy(update={"severity": "doubt"}) if is_doubted else _noted(finding)
        if as_weighed is not None:
            standing += 1
            yield as_weighed
    if is_doubted and (read.wrong >= OWN or not standing):
        yield doubt(line.id, line.text, read)


def _noted(finding: Finding) -> Finding | None:
    """Return what is left of a doubt that does not stand: that no sentence was found is told in a note."""
    return finding.model_copy(update={"severity": "note"}) if finding.check == ALIGNMENT else None


def scored(found: Iterable[Finding], read: Read | None) -> float:
    """Return how much speaks against a sentence: above 0, it is more likely wrong than right where half of all are."""
    logit = 0.0 if read is None else _logit(read.wrong)
    kinds = {f"{f.check} {f.severity}" for f in found}
    return BIAS + NETWORK * logit + sum(WEIGHTS.get(kind, 0.0) for kind in kinds)


def _logit(chance: float) -> float:
    least = 1e-6
    sure = min(1 - least, max(least, chance))
    return min(MOST, max(-MOST, log(sure / (1 - sure))))


def _is_of_words(finding: Finding) -> bool:
    """Say whether the finding comes of comparing words with words, or of having found too few of them."""
    return finding.check in OF_WORDS or (finding.check == ALIGNMENT and finding.severity == "doubt")


def outcomes(
    lines: Iterable[Line], text: str, read: Mapping[str, Read], findings: Iterable[Finding]
) -> Iterator[Outcome]:
    """Yield what became of the network's reading of each line that states something."""
    doubted = {f.target for f in findings if f.check == CHECK}
    for line in lines:
        why = None if line.id in read else unread(line.text, line.aligned.bearing, text)
        became: OutcomeKind = "not_applicable" if why else "failed" if line.id in doubted else "passed"
        yield Outcome(id=CHECK, version=VERSION, target=line.id, outcome=became, reason=why)
