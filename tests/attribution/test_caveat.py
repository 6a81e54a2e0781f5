import pytest

from verifier.attribution.caveat import caveat
from verifier.schema import Span, Statement


def stated(quote: str, by: str | None) -> Statement:
    return Statement(
        id="v1", status="unverified", by=by, aspects=("whole",), span=Span(quote=quote, start=0, end=len(quote)),
        scope="preceding_claim", covers=("c1",), candidates=(), superseded_by=None, reason="…",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "covered", "told"),
    [
        ("The Post could not verify this.", "The dam broke.", "The Post could not verify this."),
        ("The Post has not seen that letter.", "A letter warned of it.", "The Post has not seen that letter."),
        ("The Post has not seen that letter.", "The dam broke.", "The Post could not verify this."),
        ("The Post has not seen those reports.", "The dam broke.", "The Post has not seen those reports."),
        ("which the Post could not check", "The dam broke.", "The Post could not verify this."),
    ],
)
def test_a_caveat_tells_of_nothing_that_its_claims_do_not(quote: str, covered: str, told: str) -> None:
    assert caveat(stated(quote, "the Post"), "The Post", covered) == told


@pytest.mark.parametrize("by", ["that the map showed “a dam", "which nobody"])
def test_words_that_name_nobody_are_not_told_as_somebody(by: str) -> None:
    assert caveat(stated("was not confirmed", by), None, "The dam broke.") == "This has not been verified."
