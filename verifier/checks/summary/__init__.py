"""Checks run once for each sentence of the summary. To add one: a file here, and its line in `SUMMARY_CHECKS`."""

from verifier.checks.outcome import SummaryCheck
from verifier.checks.summary import (
    cites_claims,
    summary_adds_nothing,
    summary_keeps_act,
    summary_keeps_caveat,
    summary_keeps_hedge,
    summary_keeps_polarity,
    summary_keeps_source,
    summary_keeps_speaker,
    summary_keeps_speakers_apart,
    summary_overlap,
    summary_wording,
)

SUMMARY_CHECKS: tuple[SummaryCheck, ...] = (
    cites_claims.CHECK,
    summary_overlap.CHECK,
    summary_wording.CHECK,
    summary_adds_nothing.CHECK,
    summary_keeps_source.CHECK,
    summary_keeps_speaker.CHECK,
    summary_keeps_speakers_apart.CHECK,
    summary_keeps_act.CHECK,
    summary_keeps_caveat.CHECK,
    summary_keeps_hedge.CHECK,
    summary_keeps_polarity.CHECK,
)
"""In the order in which their outcomes and findings are reported."""
