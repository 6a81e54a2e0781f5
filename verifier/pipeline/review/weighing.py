"""What a finding counts for in a text that somebody wrote in their own words: the less, the fewer words it repeats.

The checks compare words. Of a draft whose claims were told to stay close to their evidence that tells lies from
faithful claims; of a text in other words than its article several of them find as much in the faithful ones.
"""

from collections.abc import Iterable, Iterator, Mapping

from verifier.pipeline.review.lines import Line
from verifier.schema import Finding, Severity

CLOSE, LOOSE = 0.8, 0.6
"""Shares of its words that a sentence repeats from which it is told closely, and loosely; below, it is told freely."""
STEPS: Mapping[str, tuple[int, int, int]] = {
    "summary_keeps_source": (1, 1, 2),
    "summary_keeps_caveat": (1, 1, 2),
    "polarity": (0, 1, 2),
    "summary_keeps_polarity": (0, 2, 2),
    "numbers": (0, 1, 1),
    "dates": (0, 0, 1),
    "summary_adds_nothing": (0, 1, 1),
    "summary_wording": (0, 0, 1),
    "summary_keeps_speaker": (0, 1, 1),
    "additions": (1, 1, 1),
    "source_named": (1, 2, 2),
    "shares": (0, 1, 1),
    "roles": (1, 1, 1),
    "speech_act": (1, 1, 1),
    "relations": (0, 1, 1),
    "things": (0, 1, 1),
    "hedge": (1, 1, 2),
    "causes": (1, 1, 1),
}
"""Check → by how many steps its findings are lowered in a sentence told closely, loosely and freely; else by none.

Set on 522 passages, each with three faithful tellings and some lies, so that what is a doubt is found at least twice as
often in a lie as in a faithful telling, and what is a fault five times. A source or a caveat that a sentence leaves out
is a doubt: what it does tell may be right.
"""
_LOWER: tuple[Severity, ...] = ("note", "doubt", "fault")


def weighed(findings: Iterable[Finding], lines: Iterable[Line]) -> Iterator[Finding]:
    """Yield the findings on lines as severe as they are of sentences told so closely, without what is but a note."""
    tier = {line.id: _tier(line.aligned.share) for line in lines}
    for finding in findings:
        steps = STEPS.get(finding.check, (0, 0, 0))[tier.get(finding.target, 0)]
        severity = _LOWER[max(0, _LOWER.index(finding.severity) - steps)]
        if severity != "note":
            yield finding.model_copy(update={"severity": severity})


def _tier(share: float) -> int:
    return 0 if share >= CLOSE else 1 if share >= LOOSE else 2
