"""Checks run once for each claim. To add one: a file here, and its line in `CLAIM_CHECKS`."""

from verifier.checks.claim import (
    content_overlap,
    dates,
    duplicate,
    evidence_block,
    hedge,
    names,
    numbers,
    polarity,
    quotation,
    source_named,
    status,
)
from verifier.checks.outcome import ClaimCheck

CLAIM_CHECKS: tuple[ClaimCheck, ...] = (
    quotation.CHECK,
    evidence_block.CHECK,
    content_overlap.CHECK,
    numbers.CHECK,
    dates.CHECK,
    names.CHECK,
    source_named.CHECK,
    hedge.CHECK,
    polarity.CHECK,
    status.CHECK,
    duplicate.CHECK,
)
"""In the order in which their outcomes and findings are reported."""
