"""Checks: what code can say about what a model said. One file each, one line in the tuple of its folder."""

from verifier.checks.article import ARTICLE_CHECKS
from verifier.checks.claim import CLAIM_CHECKS
from verifier.checks.outcome import Check
from verifier.checks.run import run
from verifier.checks.summary import SUMMARY_CHECKS

CHECKS: tuple[Check, ...] = (*CLAIM_CHECKS, *SUMMARY_CHECKS, *ARTICLE_CHECKS)
"""All checks, in the order in which they are run and shown."""

__all__ = ["CHECKS", "run"]
