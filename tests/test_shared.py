"""Two real articles, read where they lie, through the whole product."""

from functools import cache
from pathlib import Path

import pytest

import verifier
from verifier.schema import EVIDENCE_BLOCKS, Claim, Report, Span

pytestmark = pytest.mark.shared


@cache
def report(path: Path) -> Report:
    return verifier.summarize(path, engine="embedded")


@pytest.fixture
def detained(shared: Path) -> Report:
    return report(shared / "articles" / "kyivpost-detained.txt")


@pytest.fixture
def fled(shared: Path) -> Report:
    return report(shared / "articles" / "kyivpost-fled.txt")


def spans(found: Report) -> list[Span]:
    sources = [s for c in found.claims for a in c.attributions for s in a.sources]
    held = [
        *(e.span for c in found.claims for e in c.evidence),
        *(a.cue for c in found.claims for a in c.attributions),
        *(s.span for s in sources),
        *(s.antecedent for s in sources),
        *(s.span for s in found.statements),
        *(s for f in found.findings for s in f.spans),
    ]
    return [s for s in held if s is not None]


def chain(claim: Claim) -> list[str | None]:
    return [s.name for s in claim.attributions[0].sources]


def start(claim: Claim) -> int:
    return min(e.span.start for e in claim.evidence if e.span)


@pytest.mark.parametrize("name", ["kyivpost-detained.txt", "kyivpost-fled.txt"])
def test_every_span_slices_back_and_stands_where_evidence_may(shared: Path, name: str) -> None:
    found = report(shared / "articles" / name)
    assert spans(found)
    allowed = [b.interval for b in found.article.blocks if b.kind in EVIDENCE_BLOCKS]
    for span in spans(found):
        assert found.article.text[span.start : span.end] == span.quote
        assert any(block.holds(span.interval) for block in allowed)


@pytest.mark.parametrize("name", ["kyivpost-detained.txt", "kyivpost-fled.txt"])
def test_no_claim_of_the_embedded_engine_is_at_fault(shared: Path, name: str) -> None:
    found = report(shared / "articles" / name)
    assert found.claims
    assert [f.reason for f in found.findings if f.severity == "fault"] == []


def test_the_statement_covers_every_claim_above_it_and_none_below(detained: Report) -> None:
    (statement,) = detained.statements
    above = [c.id for c in detained.claims if start(c) < statement.span.start]
    assert statement.covers == tuple(above)
    assert 0 < len(above) < len(detained.claims)
    assert {c.verification.status for c in detained.claims if c.id in above} == {"unverified"}


def test_the_last_paragraph_is_a_chain_of_three_without_a_caveat(detained: Report) -> None:
    *_, last = detained.claims
    assert chain(last) == [detained.article.publisher, "Suspiline", "Ukrainian intelligence sources"]
    assert last.verification.status == "not_stated"


def test_the_publisher_is_inferred_from_what_it_says_of_itself(detained: Report, fled: Report) -> None:
    assert (detained.article.publisher, detained.article.publisher_basis) == ("Kyiv Post", "inferred")
    assert (fled.article.publisher, fled.article.publisher_basis) == (None, "unknown")


def test_the_summary_carries_the_caveat(detained: Report) -> None:
    shown = [s for s in detained.summary.sentences if s.verdict in {"supported", "doubtful"}]
    (caveat,) = [s for s in shown if "verif" in s.text]
    covered = set(detained.statements[0].covers)
    assert {c for s in shown for c in s.claims} & covered <= set(caveat.claims) <= covered
    assert {s.verdict for s in shown} == {"supported"}


def test_a_quotation_over_two_paragraphs_is_its_speaker_s_across_the_advert(fled: Report) -> None:
    text = fled.article.text
    advert = [b for b in fled.article.blocks if b.kind == "advert"][1]
    opened, closed = text.rindex("“", 0, advert.start), text.index("”", advert.end)
    inside = [c for c in fled.claims if opened <= start(c) < closed]
    assert len(inside) >= 3
    assert {chain(c)[-1] for c in inside} == {"Andrei Kovalenko"}
    assert any(start(c) < advert.start for c in inside)
    assert any(start(c) > advert.end for c in inside)


def test_no_claim_has_a_status_where_the_article_says_nothing_of_checking(fled: Report) -> None:
    assert {c.verification.status for c in fled.claims} == {"not_stated"}
    assert fled.statements == ()
