"""What the checks found, put where a reader finds it: in which part, where in the text, and where in the articles."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from verifier.pipeline.review.sides import Sides
from verifier.review import Part, Remark
from verifier.schema import Finding, Outcome, OutcomeKind, Span
from verifier.text.spans import Interval

WORST: tuple[OutcomeKind, ...] = ("crashed", "failed", "passed", "not_applicable")
"""Of the outcomes of one check on the claims of one sentence, the first of these is the sentence's."""
OF_A_TEXT = {
    "the engine read “": "the text says “",
    ", and the summary does not": ", and the text does not",
    "the claims that it cites": "the articles",
}
"""What a check says of an engine's draft → what it means of a text."""
_QUOTED = re.compile(r"“([^“”]{1,200})”")


def owned(findings: Iterable[Finding], owner: Mapping[str, str], inner: Collection[str]) -> tuple[Finding, ...]:
    """Return the findings on the parts that own their targets, each told once.

    Ids in `inner` mean nothing to a reader: a reason that names one says "this" instead.
    """
    found: dict[tuple[str, str], Finding] = {}
    for finding in findings:
        part = owner.get(finding.target, finding.target)
        reason = _plain(finding.reason, inner)
        found.setdefault((part, reason), finding.model_copy(update={"target": part, "reason": reason}))
    return tuple(found.values())


def _plain(reason: str, inner: Collection[str]) -> str:
    for ours, theirs in OF_A_TEXT.items():
        reason = reason.replace(ours, theirs)
    return " ".join("this" if word in inner else word for word in reason.split(" "))


def outcomes_of(outcomes: Iterable[Outcome], owner: Mapping[str, str]) -> tuple[Outcome, ...]:
    """Return one outcome for each check on each part: the worst of those on its claims."""
    found: dict[tuple[str, str], Outcome] = {}
    for outcome in outcomes:
        part = owner.get(outcome.target, outcome.target)
        known = found.get((part, outcome.id))
        if known is None or WORST.index(outcome.outcome) < WORST.index(known.outcome):
            found[part, outcome.id] = outcome.model_copy(update={"target": part})
    return tuple(found.values())


def remarks(findings: Iterable[Finding], parts: Sequence[Part], text: str | None, sides: Sides) -> tuple[Remark, ...]:
    """Return the findings in the order of the parts, each with its places."""
    order = {part.id: number for number, part in enumerate(parts)}
    said = {part.id: part.said for part in parts}
    return tuple(
        Remark(
            check=f.check,
            version=f.version,
            severity=f.severity,
            part=f.target,
            reason=f.reason,
            said=_said(f.reason, said[f.target], text),
            places=tuple(map(sides.place, f.spans)),
        )
        for f in sorted(findings, key=lambda f: order[f.target])
    )


def _said(reason: str, sentence: Span | None, text: str | None) -> Span | None:
    """Return the first words that the reason quotes from the sentence; the sentence where it quotes none of it."""
    if sentence is None or text is None:
        return sentence
    for match in _QUOTED.finditer(reason):
        at = re.search(rf"(?<!\w){re.escape(match[1])}(?!\w)", sentence.quote)
        if at is not None:
            return Span.cut(text, Interval(*at.span()).shifted(sentence.start))
    return sentence
