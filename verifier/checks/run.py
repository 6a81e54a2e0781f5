"""Every check on everything that it judges: each pair gives one outcome, and a check that breaks says so."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from verifier.checks.article import ARTICLE_CHECKS
from verifier.checks.claim import CLAIM_CHECKS
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import (
    ArticleCheck,
    Check,
    ClaimCheck,
    NotApplicable,
    Problem,
    Settled,
    SummaryCheck,
    TargetCheck,
    outcome,
)
from verifier.checks.summary import SUMMARY_CHECKS
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Finding, Outcome, OutcomeKind, Severity

WHOLE = "article"
"""The id of the article itself as a target."""
_Target = TypeVar("_Target", ReadClaim, ReadSentence)
_Gate: TypeAlias = Callable[[_Target, Reading], Settled]
_Check = TypeVar("_Check", bound=Check)
_Yielded: TypeAlias = Iterable[Problem | NotApplicable]
Results: TypeAlias = tuple[tuple[Outcome, ...], tuple[Finding, ...]]
SEVERITIES: tuple[Severity, ...] = ("note", "doubt", "fault")
"""From the least to the worst."""
TROUBLING: frozenset[Severity] = frozenset({"doubt", "fault"})
"""What makes a sentence of the summary that rests on the claim suspect too."""


def run(
    reading: Reading,
    claim_checks: Iterable[ClaimCheck] = CLAIM_CHECKS,
    summary_checks: Iterable[SummaryCheck] = SUMMARY_CHECKS,
    article_checks: Iterable[ArticleCheck] = ARTICLE_CHECKS,
) -> Results:
    """Return the outcome of each check on each claim, each sentence of the summary and the article, and the findings.

    Targets come in the order of the reading, claims first, the article last; under each the checks in the order given.
    A check that raises yields the outcome `crashed` and a doubt that names the exception's type: it fails closed, and
    stops nothing.
    """
    findings: list[Finding] = []
    grounds = Grounds.of(reading)
    claims = [o for t in grounds.claims for o in _outcomes(claim_checks, t.id, _looking(t, grounds), findings)]
    resting = Grounds.of(grounds, troubled=_troubled(findings))
    sentences = [o for t in resting.summary for o in _outcomes(summary_checks, t.id, _looking(t, resting), findings)]
    whole = list(_outcomes(article_checks, WHOLE, lambda check: check.run(grounds), findings))
    return (*claims, *sentences, *whole), tuple(findings)


def _looking(on: _Target, grounds: Grounds) -> Callable[[TargetCheck[_Target]], _Yielded]:
    """Return what asks a check about one target; what settles several checks is asked but once."""
    known: dict[_Gate[_Target], Settled] = {}

    def look(check: TargetCheck[_Target]) -> _Yielded:
        gate = check.gate
        if gate is None:
            return check.run(on, grounds)
        if gate not in known:
            known[gate] = gate(on, grounds)
        settled = known[gate]
        return check.run(on, grounds) if settled is None else settled

    return look


def _outcomes(
    checks: Iterable[_Check], target: str, look: Callable[[_Check], _Yielded], findings: list[Finding]
) -> Iterator[Outcome]:
    """Yield what became of each check on one target, and append to `findings` what it found."""
    for check in checks:
        try:
            yielded = tuple(look(check))
        except Exception as error:  # noqa: BLE001 (whatever a check raises is data: it must never pass for "nothing found")
            reason = f"this check crashed: {type(error).__name__}"
            findings.append(_finding(check, target, Problem("doubt", reason)))
            yield outcome(check, target, "crashed", reason)
        else:
            kind, silent = _became(yielded) if yielded else _PASSED
            findings.extend([_finding(check, target, one) for one in yielded if isinstance(one, Problem)])
            yield outcome(check, target, kind, silent)


_PASSED: tuple[OutcomeKind, str | None] = ("passed", None)


def _became(yielded: Iterable[Problem | NotApplicable]) -> tuple[OutcomeKind, str | None]:
    """Return what becomes of a check that yields something: of several reasons why it does not apply the last."""
    silent = None
    for one in yielded:
        if isinstance(one, Problem):
            return "failed", None
        silent = one.reason
    return "not_applicable", silent


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
