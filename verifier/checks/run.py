"""Every check on everything that it judges: each pair gives one outcome, and a check that breaks says so."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain
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
    Signs,
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
Results: TypeAlias = tuple[tuple[Outcome, ...], tuple[Finding, ...]]
SEVERITIES: tuple[Severity, ...] = ("note", "doubt", "fault")
"""From the least to the worst."""
PASSED_ON = frozenset("quotation evidence_block instructed source_named chain corrected".split())
"""Checks whose doubts about a claim are doubts about each sentence that cites it: what it rests on, or who says it, may
be wrong. The other doubts are about the claim's own words. A sentence has its own, which are compared with the evidence
and not with those of such a claim: it is told of them in a note."""


class _Crashed(NamedTuple):
    """What stands for all that a check may have yielded where it broke."""

    reason: str


_Yielded: TypeAlias = Sequence[Problem | NotApplicable | _Crashed]
_Row: TypeAlias = tuple[str, Signs, Mapping[int, _Yielded]]
"""A target, the checks that looked at it, and what those said, by their places, that said anything: few do."""


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
    whole = WHOLE, _signs(lint), {at: said for at, check in enumerate(lint) if (said := _yielded(check.run, grounds))}
    rest = [*_rows(tuple(summary_checks), resting.summary, resting), whole]
    became = [
        outcomes(signs, target, {at: _became(said) for at, said in row.items()})
        for target, signs, row in (*claims, *rest)
    ]
    for known in (grounds, resting):
        known.forget()
    return tuple(chain.from_iterable(became)), (*findings, *_findings(rest))


def _signs(checks: Sequence[Check]) -> Signs:
    return tuple([(c.name, c.version) for c in checks])


def _rows(checks: Sequence[TargetCheck[_Target]], targets: Sequence[_Target], grounds: Grounds) -> list[_Row]:
    """Return what each check yields on each target, a row for each target.

    They are asked check by check, which costs a tenth less: what a check runs is at hand for the next target. What
    settles several checks is asked but once of a target.
    """
    gates = {gate: [_settled(gate, on, grounds) for on in targets] for gate in dict.fromkeys(c.gate for c in checks)}
    rows: list[dict[int, _Yielded]] = [{} for _ in targets]
    for at, check in enumerate(checks):
        idle = _settled(check.idle, grounds)
        for on, settled, row in zip(targets, gates[check.gate], rows, strict=True):
            known = idle if settled is None else settled
            said = _yielded(check.run, on, grounds) if known is None else known
            if said:
                row[at] = said
    signs = _signs(checks)
    return [(on.id, signs, row) for on, row in zip(targets, rows, strict=True)]


def _settled(gate: Callable[..., Settled] | None, *judged: object) -> _Yielded | None:
    """Return what is known before a check looks; None where it has to look."""
    try:
        return gate(*judged) if gate is not None else None
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
        _finding(signs[at], target, one)
        for target, signs, row in rows
        for at, said in row.items()
        for one in said
        if not isinstance(one, NotApplicable)
    ]


def _finding(sign: tuple[str, int], target: str, found: Problem | _Crashed) -> Finding:
    problem = Problem("doubt", found.reason) if isinstance(found, _Crashed) else found
    return Finding(
        check=sign[0],
        version=sign[1],
        severity=problem.severity,
        target=target,
        reason=problem.reason,
        spans=problem.spans,
    )


def _troubled(findings: Iterable[Finding]) -> Mapping[str, Severity]:
    """Return how bad a doubt or fault in each target is for what rests on it: a note at least."""
    worst: dict[str, Severity] = {}
    for finding in findings:
        if finding.severity != "note":
            severity = "note" if finding.severity == "doubt" and finding.check not in PASSED_ON else finding.severity
            worst[finding.target] = max(worst.get(finding.target, severity), severity, key=SEVERITIES.index)
    return worst
