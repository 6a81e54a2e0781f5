"""Every check on everything that it judges: each pair gives one outcome, and a check that breaks says so."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias, TypeVar

from verifier.checks.article import ARTICLE_CHECKS
from verifier.checks.claim import CLAIM_CHECKS
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import (
    ArticleCheck,
    Check,
    ClaimCheck,
    Found,
    NotApplicable,
    Problem,
    Settled,
    SummaryCheck,
    TargetCheck,
    outcomes,
)
from verifier.checks.summary import SUMMARY_CHECKS
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Finding, Outcome, OutcomeKind, Severity

WHOLE = "article"
"""The id of the article itself as a target."""
_Target = TypeVar("_Target", ReadClaim, ReadSentence)
_Gate: TypeAlias = Callable[[_Target, Reading], Settled]
Results: TypeAlias = tuple[tuple[Outcome, ...], tuple[Finding, ...]]
SEVERITIES: tuple[Severity, ...] = ("note", "doubt", "fault")
"""From the least to the worst."""
PASSED: tuple[OutcomeKind, None] = ("passed", None)
"""What becomes of a check that yields nothing, as most do."""
TROUBLING: frozenset[Severity] = frozenset({"doubt", "fault"})
"""What makes a sentence of the summary that rests on the claim suspect too."""


class _Crashed(NamedTuple):
    """What stands for all that a check may have yielded where it broke."""

    reason: str


_Yielded: TypeAlias = Sequence[Problem | NotApplicable | _Crashed]
_Row: TypeAlias = tuple[str, Sequence[Check], Sequence[_Yielded]]
"""A target, the checks that looked at it, and what each of them said."""


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
    grounds = Grounds.of(reading)
    claims = _rows(tuple(claim_checks), grounds.claims, grounds)
    findings = _findings(claims)
    resting = Grounds.of(grounds, troubled=_troubled(findings))
    lint = tuple(article_checks)
    whole = WHOLE, lint, [_yielded(check.run, grounds) for check in lint]
    rest = [*_rows(tuple(summary_checks), resting.summary, resting), whole]
    became = [
        (check, target, *(_became(yielded) if yielded else PASSED))
        for target, checks, row in (*claims, *rest)
        for check, yielded in zip(checks, row, strict=True)
    ]
    return outcomes(became), (*findings, *_findings(rest))


def _rows(checks: Sequence[TargetCheck[_Target]], targets: Sequence[_Target], grounds: Grounds) -> list[_Row]:
    """Return what each check yields on each target, a row for each target.

    They are asked check by check, which costs a tenth less: what a check runs is at hand for the next target. What
    settles several checks is asked but once of a target.
    """
    gates = {gate: [_settled(gate, on, grounds) for on in targets] for gate in dict.fromkeys(c.gate for c in checks)}
    columns = [
        [
            _yielded(check.run, on, grounds) if settled is None else settled
            for on, settled in zip(targets, gates[check.gate], strict=True)
        ]
        for check in checks
    ]
    return [(on.id, checks, row) for on, row in zip(targets, zip(*columns, strict=True), strict=bool(checks))]


def _settled(gate: _Gate[_Target] | None, on: _Target, grounds: Grounds) -> _Yielded | None:
    """Return what is known of a target before a check looks at it; None where it has to look."""
    try:
        return gate(on, grounds) if gate is not None else None
    except Exception as error:  # noqa: BLE001 (whatever is raised is data: it must never pass for "nothing found")
        return _crashed(error)


def _yielded(run_check: Callable[..., Found], *judged: object) -> _Yielded:
    """Return all that a check yields on what it judges."""
    try:
        return tuple(run_check(*judged))
    except Exception as error:  # noqa: BLE001 (as above)
        return _crashed(error)


def _crashed(error: Exception) -> _Yielded:
    return (_Crashed(f"this check crashed: {type(error).__name__}"),)


def _became(yielded: _Yielded) -> tuple[OutcomeKind, str | None]:
    """Return what becomes of a check that yields something: of several reasons why it does not apply the last."""
    silent = None
    for one in yielded:
        if isinstance(one, Problem):
            return "failed", None
        if isinstance(one, _Crashed):
            return "crashed", one.reason
        silent = one.reason
    return "not_applicable", silent


def _findings(rows: Iterable[_Row]) -> list[Finding]:
    """Return what was found, in order; that a check crashed is a doubt."""
    return [
        _finding(check, target, one)
        for target, checks, row in rows
        for check, yielded in zip(checks, row, strict=True)
        if yielded
        for one in yielded
        if not isinstance(one, NotApplicable)
    ]


def _finding(check: Check, target: str, found: Problem | _Crashed) -> Finding:
    problem = Problem("doubt", found.reason) if isinstance(found, _Crashed) else found
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
