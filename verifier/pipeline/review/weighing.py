"""What a finding counts for in a text that somebody wrote in their own words: the less, the fewer words it repeats.

The checks compare words. Of a draft whose claims were told to stay close to their evidence that tells lies from
faithful claims; of a text in other words than its article several of them find as much in the faithful ones.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, TypeAlias

from verifier.pipeline.review.lines import Line
from verifier.schema import Finding, Severity

Weight: TypeAlias = Literal["kept", "capped", "lowered", "dropped"]
"""`capped`: a fault is a doubt. `lowered`: a fault is a doubt, and a doubt a note. `dropped`: all is a note."""

TIERS = (0.95, 0.8, 0.6)
"""Shares of its words that a sentence repeats from which it is told word by word, closely, loosely; below, freely."""
WEIGHTS: Mapping[str, tuple[Weight, Weight, Weight, Weight]] = {
    "summary_keeps_source": ("lowered", "lowered", "dropped", "dropped"),
    "summary_keeps_caveat": ("lowered", "lowered", "lowered", "dropped"),
    "polarity": ("kept", "capped", "dropped", "dropped"),
    "summary_keeps_polarity": ("kept", "capped", "dropped", "dropped"),
    "numbers": ("kept", "kept", "kept", "capped"),
    "dates": ("kept", "kept", "kept", "capped"),
    "summary_adds_nothing": ("kept", "kept", "lowered", "lowered"),
    "summary_wording": ("kept", "kept", "kept", "dropped"),
    "summary_keeps_speaker": ("kept", "kept", "dropped", "dropped"),
    "additions": ("dropped", "dropped", "dropped", "dropped"),
    "source_named": ("lowered", "lowered", "dropped", "dropped"),
    "shares": ("kept", "kept", "dropped", "dropped"),
    "roles": ("dropped", "dropped", "dropped", "dropped"),
    "speech_act": ("dropped", "dropped", "dropped", "dropped"),
    "relations": ("kept", "kept", "dropped", "dropped"),
    "things": ("kept", "kept", "dropped", "dropped"),
    "hedge": ("lowered", "lowered", "lowered", "dropped"),
    "causes": ("dropped", "dropped", "dropped", "dropped"),
}
"""Check → what becomes of its findings in a sentence told word by word, closely, loosely and freely; else all is kept.

Set on 522 passages, each with three faithful tellings and some lies, so that a doubt stands twice as often in a lie as
in a faithful telling, and a fault five times. A source or a caveat that a sentence leaves out is a doubt: what it does
tell may be right.
"""
_WEIGHED: Mapping[Weight, Mapping[Severity, Severity]] = {
    "kept": {"fault": "fault", "doubt": "doubt"},
    "capped": {"fault": "doubt", "doubt": "doubt"},
    "lowered": {"fault": "doubt"},
    "dropped": {},
}


def weighed(findings: Iterable[Finding], lines: Iterable[Line]) -> Iterator[Finding]:
    """Yield the findings on lines as severe as they are of sentences told so closely, without what is but a note."""
    tiers = {line.id: sum(line.aligned.share < least for least in TIERS) for line in lines}
    for finding in findings:
        weight = WEIGHTS[finding.check][tiers[finding.target]] if finding.check in WEIGHTS else "kept"
        severity = _WEIGHED[weight].get(finding.severity)
        if severity is not None:
            yield finding.model_copy(update={"severity": severity})
