"""Two tables: what the article's statements make of a claim, and what the checks' findings make of it."""

from collections.abc import Mapping, Sequence

from verifier.reading import NOT_STATED, ReadClaim
from verifier.schema import Finding, Outcome, Severity, Statement, Status, Verdict, Verification, made

PRECEDENCE: tuple[Status, ...] = (
    "disputed",  # somebody contradicts it: whatever else was said, a reader must hear that first
    "no_evidence_shown",  # its own source showed none: graver than that an outlet had no means to look
    "unverified",  # the outlet could not check it, even if another party confirms: both statements are shown
    "confirmed_by_third_party",  # somebody else than its source stands behind it
    "verified_by_publisher",  # the outlet looked for itself
)
"""Of several statements on one claim, the first of these is its headline status: the more cautious one wins.

Between the last two, the one that vouches for less comes first.
"""
ASSURING: frozenset[Status] = frozenset({"confirmed_by_third_party", "verified_by_publisher"})
"""These set the status only where they speak of the `whole` claim: a place that was confirmed does not confirm what
happened there. The others set it whatever aspect they speak of: a claim with a number that nobody could verify is
unverified. Either way the claim lists the statement, which tells its aspects."""

PLACING: frozenset[str] = frozenset(
    "quotation evidence_block instructed numbers dates names source_named chain speech_act status duplicate "
    "cites_claims summary_adds_nothing summary_keeps_source summary_keeps_speaker summary_keeps_speakers_apart "
    "summary_keeps_act summary_keeps_caveat".split()
)
"""Checks that say where words stand, that figures and names agree or who speaks, and read no claim: if only these
applied, none compared what it says with its evidence, and it is `unchecked`."""
BEARING: frozenset[str] = frozenset({"content_overlap"})
"""Where one of these does not apply, too few of a claim's words were found in its evidence to compare: it is told in
other words, or has none of its own. That the other checks found nothing tells little then, and it is `unchecked`."""
VERDICTS: tuple[tuple[Severity, Verdict], ...] = (("fault", "unsupported"), ("doubt", "doubtful"))
"""The first severity that was found decides; a note decides nothing."""
AFTER_CRASH: Verdict = "doubtful"
"""What a target is at best where a check crashed on it."""


def verification(claims: Sequence[ReadClaim], statements: Sequence[Statement]) -> Mapping[str, Verification]:
    """Return each claim's headline status and all the statements that cover it, in the order given.

    A statement that a later one overturns is listed and sets nothing. An ambiguous one covers nothing.
    """
    covering: dict[str, list[Statement]] = {}
    for statement in statements:
        for claim in dict.fromkeys(statement.covers):
            covering.setdefault(claim, []).append(statement)
    return {c.id: _verification(covering[c.id]) if c.id in covering else NOT_STATED for c in claims}


def _verification(covering: Sequence[Statement]) -> Verification:
    setting = {s.status for s in covering if _sets(s)}
    status = next((s for s in PRECEDENCE if s in setting), NOT_STATED.status)
    return made(Verification, status=status, statements=tuple([s.id for s in covering]))


def _sets(statement: Statement) -> bool:
    partial = statement.status in ASSURING and "whole" not in statement.aspects
    return statement.superseded_by is None and not partial


def verdicts(targets: Sequence[str], outcomes: Sequence[Outcome], findings: Sequence[Finding]) -> Mapping[str, Verdict]:
    """Return the verdict on each target: a claim's or a summary sentence's id.

    Findings on other targets, such as lint on the article, move nothing. A target that no check looked at is
    `unchecked`.
    """
    found: dict[str, set[Severity]] = {}
    for finding in findings:
        found.setdefault(finding.target, set()).add(finding.severity)
    crashed, compared, unborne = set[str](), set[str](), set[str]()
    last = None  # the target that was compared last: most outcomes say of it once more that a check passed
    for outcome in outcomes:
        kind = outcome.outcome
        if kind == "passed" and outcome.target == last:
            continue
        if kind == "crashed":
            crashed.add(outcome.target)
        elif kind == "not_applicable":
            if outcome.id in BEARING:
                unborne.add(outcome.target)
        elif outcome.id not in PLACING:
            last = outcome.target
            compared.add(last)
    compared -= unborne
    return {t: _verdict(found.get(t, set()), t in crashed, t in compared) for t in targets}


def _verdict(severities: set[Severity], crashed: bool, compared: bool) -> Verdict:  # noqa: FBT001 (private; two facts)
    for severity, verdict in VERDICTS:
        if severity in severities:
            return verdict
    if crashed:
        return AFTER_CRASH
    return "supported" if compared else "unchecked"
