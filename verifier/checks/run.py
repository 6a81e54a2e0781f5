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
    Signs,
    SummaryCheck,
    TargetCheck,
    all_passed,
    interned,
    outcome,
)
from verifier.checks.summary import SUMMARY_CHECKS
from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Finding, Outcome, OutcomeKind, Severity, made

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
_Said: TypeAlias = dict[int, _Yielded]
"""What checks said of a target, by their places: those that said anything, which few do."""
_Row: TypeAlias = tuple[str, Signs, _Said]
"""A target, the checks that looked at it, and what they said."""


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
    on_claims = _results(_rows(tuple(claim_checks), grounds.claims, grounds))
    resting = Grounds.of(grounds, troubled=_troubled(on_claims[1]))
    lint = tuple(article_checks)
    whole = WHOLE, _signs(lint), {at: said for at, check in enumerate(lint) if (said := _yielded(check.run, grounds))}
    on_rest = _results([*_rows(tuple(summary_checks), resting.summary, resting), whole])
    for known in (grounds, resting):
        known.forget()
    return (*on_claims[0], *on_rest[0]), (*on_claims[1], *on_rest[1])


def _signs(checks: Sequence[Check]) -> Signs:
    return interned(tuple([(c.name, c.version) for c in checks]))


def _rows(checks: Sequence[TargetCheck[_Target]], targets: Sequence[_Target], grounds: Grounds) -> list[_Row]:
    """Return what each check yields on each target, a row for each target.

    They are asked check by check, which costs a tenth less: what a check runs is at hand for the next target. What
    settles several checks is asked but once of a target.
    """
    rows: list[_Said] = [{} for _ in targets]
    on_rows = tuple(zip(targets, rows, strict=True))
    gates = {gate: _parted(gate, on_rows, grounds) for gate in dict.fromkeys(c.gate for c in checks)}
    for at, check in enumerate(checks):
        settled, unsettled = gates[check.gate]
        idle = _settled(check.idle, grounds)
        for row, known in settled:
            row[at] = known
        if idle is None:
            _ask(check.run, at, unsettled, grounds)
        elif idle:
            for _, row in unsettled:
                row[at] = idle
    signs = _signs(checks)
    return [(on.id, signs, row) for on, row in on_rows]


_OnRow: TypeAlias = tuple[_Target, _Said]


def _parted(
    gate: Callable[..., Settled] | None, on_rows: Sequence[_OnRow[_Target]], grounds: Grounds
) -> tuple[Sequence[tuple[_Said, _Yielded]], Sequence[_OnRow[_Target]]]:
    """Return what the gate says of the targets on which it settles that there is something to say, and the unsettled.

    Those on which all its checks pass are in neither.
    """
    if gate is None:
        return (), on_rows
    settled: list[tuple[_Said, _Yielded]] = []
    unsettled: list[_OnRow[_Target]] = []
    known: _Yielded | None
    for on_row in on_rows:
        try:
            known = gate(on_row[0], grounds)
        except Exception as error:  # noqa: BLE001 (whatever is raised is data: it must never pass for "nothing found")
            known = _crashed(error)
        if known is None:
            unsettled.append(on_row)
        elif known:
            settled.append((on_row[1], known))
    return settled, unsettled


def _settled(gate: Callable[..., Settled] | None, *judged: object) -> _Yielded | None:
    """Return what is known before a check looks; None where it has to look."""
    try:
        return gate(*judged) if gate is not None else None
    except Exception as error:  # noqa: BLE001 (as above)
        return _crashed(error)


def _ask(check: Callable[..., Found], at: int, on_rows: Iterable[tuple[object, _Said]], grounds: Grounds) -> None:
    """Put what the check in place `at` yields on each target into its row: on most it yields nothing.

    Hundreds of times a run: `_yielded`, but for a call each.
    """
    for on, row in on_rows:
        try:
            said: _Yielded = [*check(on, grounds)]
        except Exception as error:  # noqa: BLE001 (as above)
            said = _crashed(error)
        if said:
            row[at] = said


def _yielded(check: Callable[..., Found], *judged: object) -> _Yielded:
    """Return all that a check yields on what it judges."""
    try:
        return [*check(*judged)]
    except Exception as error:  # noqa: BLE001 (as above)
        return _crashed(error)


def _crashed(error: Exception) -> _Yielded:
    return (_Crashed(f"this check crashed: {type(error).__name__}"),)


def _results(rows: Iterable[_Row]) -> Results:
    """Return the outcomes and the findings of the rows, in order."""
    became: list[Outcome] = []
    findings: list[Finding] = []
    for target, signs, row in rows:
        told = all_passed(signs, target)
        for at, said in row.items():
            found = [one for one in said if not isinstance(one, NotApplicable)]
            kind, reason = _became(found[0]) if found else ("not_applicable", said[-1].reason)
            told[at] = outcome(signs[at], target, kind, reason)
            findings += [_finding(signs[at], target, one) for one in found]
        became += told
    return tuple(became), tuple(findings)


def _became(found: Problem | _Crashed) -> tuple[OutcomeKind, str | None]:
    return ("crashed", found.reason) if isinstance(found, _Crashed) else ("failed", None)


def _finding(sign: tuple[str, int], target: str, found: Problem | _Crashed) -> Finding:
    """Return what was found; that a check crashed is a doubt."""
    severity, reason, spans = Problem("doubt", found.reason) if isinstance(found, _Crashed) else found
    return made(Finding, check=sign[0], version=sign[1], severity=severity, target=target, reason=reason, spans=spans)


def _troubled(findings: Iterable[Finding]) -> Mapping[str, Severity]:
    """Return how bad a doubt or fault in each target is for what rests on it: a note at least."""
    worst: dict[str, Severity] = {}
    for finding in findings:
        if finding.severity != "note":
            severity = "note" if finding.severity == "doubt" and finding.check not in PASSED_ON else finding.severity
            target = finding.target
            worst[target] = max(worst[target], severity, key=SEVERITIES.index) if target in worst else severity
    return worst
