"""Checks run once for each claim. To add one: a file here, and its line in `CLAIM_CHECKS`."""

from verifier.checks.claim import (
    causes,
    chain,
    content_overlap,
    dates,
    duplicate,
    evidence_block,
    hedge,
    instructed,
    names,
    numbers,
    polarity,
    quotation,
    relations,
    roles,
    shares,
    source_named,
    speech_act,
    status,
    things,
    wording,
)
from verifier.checks.outcome import ClaimCheck

CLAIM_CHECKS: tuple[ClaimCheck, ...] = (
    quotation.CHECK,
    evidence_block.CHECK,
    instructed.CHECK,
    content_overlap.CHECK,
    wording.CHECK,
    relations.CHECK,
    roles.CHECK,
    things.CHECK,
    shares.CHECK,
    causes.CHECK,
    numbers.CHECK,
    dates.CHECK,
    names.CHECK,
    source_named.CHECK,
    chain.CHECK,
    speech_act.CHECK,
    hedge.CHECK,
    polarity.CHECK,
    status.CHECK,
    duplicate.CHECK,
)
"""In the order in which their outcomes and findings are reported."""
