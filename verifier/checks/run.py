"""Every check on everything that it judges: each pair gives one outcome, and a check that breaks says so."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TypeAlias

from verifier.checks.claim import CLAIM_CHECKS
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Check, ClaimCheck, Found, NotApplicable, Problem, SummaryCheck
from verifier.checks.summary import SUMMARY_CHECKS
from verifier.reading import Reading
from verifier.schema import Finding, Outcome, Severity

Results: TypeAlias = tuple[tuple[Outcome, ...], tuple[Finding, ...]]
SEVERITIES: tuple[Severity, ...] = ("note", "doubt", "fault")
"""From the least to the worst."""
TROUBLING: frozenset[Severity] = frozenset({"doubt", "fault"})
"""What makes a sentence of the summary that rests on the claim suspect too."""


def run(
    reading: Reading,
    claim_checks: Iterable[ClaimCheck] = CLAIM_CHECKS,
    summary_checks: Iterable[SummaryCheck] = SUMMARY_CHECKS,
) -> Results:
    """Return the outcome of each check on each claim and each sentence of the summary, and what was found.

    Targets come in the order of the reading, claims first; under each the checks in the order given. A check that
    raises yields the outcome `crashed` and a doubt that names the exception's type: it fails closed, and stops nothing.
    """
    grounds = Grounds.of(reading)
    claims = [_outcome(c, t.id, partial(c.run, t, grounds)) for t in grounds.claims for c in claim_checks]
    resting = Grounds.of(grounds, troubled=_troubled(f for _, found in claims for f in found))
    sentences = [_outcome(c, t.id, partial(c.run, t, resting)) for t in resting.summary for c in summary_checks]
    results = [*claims, *sentences]
    return tuple(outcome for outcome, _ in results), tuple(f for _, found in results for f in found)


def _outcome(check: Check, target: str, judge: Callable[[], Found]) -> tuple[Outcome, tuple[Finding, ...]]:
    try:
        yielded = tuple(judge())
    except Exception as error:  # noqa: BLE001 (whatever a check raises is data: it must never pass for "nothing found")
        reason = f"this check crashed: {type(error).__name__}"
        outcome = Outcome(id=check.name, version=check.version, target=target, outcome="crashed", reason=reason)
        return outcome, (_finding(check, target, Problem("doubt", reason)),)
    if not yielded:
        return Outcome(id=check.name, version=check.version, target=target, outcome="passed", reason=None), ()
    problems = tuple(p for p in yielded if isinstance(p, Problem))
    silent = next((p.reason for p in yielded if isinstance(p, NotApplicable)), None)
    kind = "failed" if problems else "not_applicable"
    outcome = Outcome(
        id=check.name, version=check.version, target=target, outcome=kind, reason=None if problems else silent
    )
    return outcome, tuple(_finding(check, target, p) for p in problems)


def _finding(check: Check, target: str, problem: Problem) -> Finding:
    return Finding(
        check=check.name,
        version=check.version,
        severity=problem.severity,
        target=target,
        reason=problem.reason,
        spans=problem.spans,
    )


def _troubled(findings: Iterable[Finding]) -> Mapping[str, Severity]:
    """Return the worst doubt or fault that was found in each target."""
    worst: dict[str, Severity] = {}
    for finding in findings:
        if finding.severity in TROUBLING:
            known = worst.get(finding.target, finding.severity)
            worst[finding.target] = max(known, finding.severity, key=SEVERITIES.index)
    return worst
