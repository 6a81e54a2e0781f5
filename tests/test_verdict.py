import pytest

from verifier.checks import CHECKS
from verifier.reading import ReadClaim
from verifier.schema import (
    Aspect,
    Attribution,
    Finding,
    Outcome,
    OutcomeKind,
    Severity,
    Source,
    Span,
    Statement,
    Status,
)
from verifier.verdict import PLACING, verdicts, verification

SOURCE = Source(
    name=None, kind="publisher", anonymous=False, count=None, role=None, affiliation=None, anonymity_reason=None,
    resolution="unresolved", antecedent=None, span=None,
)  # fmt: skip
CLAIM = ReadClaim(
    id="c1", text="x", evidence=(), attributions=(Attribution(sources=(SOURCE,), cue=None, speech="none"),),
    certainty="certain", polarity="positive", proposed_status="not_stated", proposed_statement=None,
)  # fmt: skip


def statement(
    status: Status,
    number: int = 1,
    aspects: tuple[Aspect, ...] = ("whole",),
    covers: tuple[str, ...] = ("c1",),
    superseded_by: str | None = None,
) -> Statement:
    return Statement(
        id=f"v{number}", status=status, by=None, aspects=aspects, span=Span(quote="x", start=0, end=1),
        scope="preceding_block", covers=covers, candidates=(),
        superseded_by=superseded_by, reason="…",
    )  # fmt: skip


def outcome(check: str, kind: OutcomeKind = "passed", target: str = "c1") -> Outcome:
    return Outcome(id=check, version=1, target=target, outcome=kind, reason=None)


def finding(severity: Severity, target: str = "c1") -> Finding:
    return Finding(check="numbers", version=1, severity=severity, target=target, reason="…", spans=())


def test_a_claim_that_no_statement_covers_has_no_status() -> None:
    found = verification([CLAIM], [statement("unverified", covers=("c2",))])
    assert found["c1"].status == "not_stated"
    assert found["c1"].statements == ()


@pytest.mark.parametrize(
    ("statuses", "headline"),
    [
        (("confirmed_by_third_party", "unverified"), "unverified"),
        (("unverified", "disputed"), "disputed"),
        (("unverified", "no_evidence_shown"), "no_evidence_shown"),
        (("verified_by_publisher", "confirmed_by_third_party"), "confirmed_by_third_party"),
        (("verified_by_publisher",), "verified_by_publisher"),
    ],
)
def test_the_more_cautious_status_wins(statuses: tuple[Status, ...], headline: Status) -> None:
    found = verification([CLAIM], [statement(s, n) for n, s in enumerate(statuses, start=1)])["c1"]
    assert found.status == headline
    assert found.statements == tuple(f"v{n}" for n in range(1, len(statuses) + 1))


def test_a_statement_that_was_overturned_is_listed_and_sets_nothing() -> None:
    overturned = statement("unverified", superseded_by="v2")
    found = verification([CLAIM], [overturned, statement("confirmed_by_third_party", 2)])["c1"]
    assert (found.status, found.statements) == ("confirmed_by_third_party", ("v1", "v2"))


def test_one_aspect_verified_does_not_verify_the_claim_but_one_unverified_leaves_it_unverified() -> None:
    assert (
        verification([CLAIM], [statement("verified_by_publisher", aspects=("location",))])["c1"].status == "not_stated"
    )
    assert verification([CLAIM], [statement("unverified", aspects=("number",))])["c1"].status == "unverified"


@pytest.mark.parametrize(
    ("outcomes", "findings", "verdict"),
    [
        ([outcome("quotation"), outcome("content_overlap")], [], "supported"),
        ([outcome("quotation"), outcome("content_overlap", "failed")], [finding("doubt")], "doubtful"),
        ([outcome("content_overlap", "failed")], [finding("doubt"), finding("fault")], "unsupported"),
        ([outcome("content_overlap", "failed")], [finding("note")], "supported"),
        ([outcome("quotation"), outcome("evidence_block")], [], "unchecked"),
        ([outcome("quotation"), outcome("content_overlap", "not_applicable")], [], "unchecked"),
        ([outcome("polarity"), outcome("content_overlap", "not_applicable")], [], "unchecked"),
        ([outcome("chain"), outcome("speech_act"), outcome("names"), outcome("instructed")], [], "unchecked"),
        ([outcome("quotation"), outcome("content_overlap"), outcome("names", "crashed")], [], "doubtful"),
        ([], [], "unchecked"),
    ],
)
def test_the_verdict_follows_the_table(outcomes: list[Outcome], findings: list[Finding], verdict: str) -> None:
    assert verdicts(["c1"], outcomes, findings) == {"c1": verdict}


def test_lint_about_the_article_moves_no_claim() -> None:
    assert verdicts(["c1"], [outcome("content_overlap")], [finding("fault", "article")]) == {"c1": "supported"}


def test_all_that_is_called_placing_is_a_check() -> None:
    assert {c.name for c in CHECKS} >= PLACING
