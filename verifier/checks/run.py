"""Every check on everything that it judges: each pair gives one outcome, and a check that breaks says so."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from verifier.checks.article import ARTICLE_CHECKS
from verifier.checks.claim import CLAIM_CHECKS
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ArticleCheck, Check, ClaimCheck, Found, Problem, SummaryCheck, outcome
from verifier.checks.summary import SUMMARY_CHECKS
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Finding, Outcome, OutcomeKind, Severity


@dataclass(frozen=True)
class Whole:
    """The article itself as a target."""

    id: str = "article"


WHOLE = Whole()
_Target = TypeVar("_Target", ReadClaim, ReadSentence, Whole)
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
    claims = [_outcome(c, c.run, t, grounds, findings) for t in grounds.claims for c in claim_checks]
    resting = Grounds.of(grounds, troubled=_troubled(findings))
    sentences = [_outcome(c, c.run, t, resting, findings) for t in resting.summary for c in summary_checks]
    whole = [_outcome(c, _on_article(c), WHOLE, grounds, findings) for c in article_checks]
    return (*claims, *sentences, *whole), tuple(findings)


def _on_article(check: ArticleCheck) -> Callable[[Whole, Reading], Found]:
    return lambda _, reading: check.run(reading)


def _outcome(
    check: Check, judge: Callable[[_Target, Reading], Found], on: _Target, grounds: Grounds, findings: list[Finding]
) -> Outcome:
    """Return what became of `check` on one target, and append what it found to `findings`."""
    target = on.id
    try:
        yielded = tuple(judge(on, grounds))
    except Exception as error:  # noqa: BLE001 (whatever a check raises is data: it must never pass for "nothing found")
        reason = f"this check crashed: {type(error).__name__}"
        findings.append(_finding(check, target, Problem("doubt", reason)))
        return outcome(check, target, "crashed", reason)
    kind: OutcomeKind = "passed"
    silent: str | None = None
    for one in yielded:
        if isinstance(one, Problem):
            kind, silent = "failed", None
            findings.append(_finding(check, target, one))
        elif kind == "passed":
            kind, silent = "not_applicable", one.reason
    return outcome(check, target, kind, silent)


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
