import asyncio

import pytest

from tests.made import article
from tests.pipeline.engines import Told, claim, draft
from verifier import pipeline
from verifier.draft import Draft, DraftSentence
from verifier.errors import ArticleEmpty, EngineError, LanguageUnsupported
from verifier.schema import Article, Report

FERRY = "The ferry Aurea ran aground off Tollen on Monday, harbour master Jon Reis said."
STRIKE = "About 40 dockers walked out on Tuesday, Reis said."
PAIR = article(("headline", "Ferry aground off Tollen"), ("body", FERRY), ("advert", "Advertisement"), ("body", STRIKE))


def read(told: Told, source: Article = PAIR) -> Report:
    return asyncio.run(pipeline.read(source, told))


def test_a_faithful_draft_is_supported_and_every_span_slices_back() -> None:
    report = read(Told(lambda _: draft(claim(FERRY, source="Jon Reis"))))
    assert [c.verdict for c in report.claims] == ["supported"]
    assert [f.reason for f in report.findings if f.target != "article"] == []
    spans = [e.span for c in report.claims for e in c.evidence]
    assert all(s is not None and report.article.text[s.start : s.end] == s.quote for s in spans)


def test_an_invented_quotation_is_sent_back_and_then_shown_as_not_holding() -> None:
    told = Told(lambda _: draft(claim("The captain was arrested for smuggling on Friday night.")))
    report = read(told)
    assert "is not in the article" in told.reviewed[0][0]
    assert report.claims[0].verdict == "unsupported"
    assert report.claims[0].evidence[0].span is None


def test_a_quotation_from_an_advert_is_sent_back_and_is_a_fault() -> None:
    source = article(("body", FERRY), ("advert", "Sail to sunny Brisco with Aurea Lines today."))
    told = Told(lambda _: draft(claim("Sail to sunny Brisco with Aurea Lines today.")))
    assert read(told, source).claims[0].verdict == "unsupported"
    assert "advert" in told.reviewed[0][0]


def test_a_summary_that_cites_an_unknown_claim_is_sent_back_and_is_a_fault() -> None:
    told = Told(lambda _: draft(claim(FERRY), summary=[DraftSentence(text="The ferry sank.", claims=["c9"])]))
    report = read(told)
    assert any("'c9'" in reason for reason in told.reviewed[0])
    assert report.summary.sentences[0].verdict == "unsupported"


def test_a_draft_that_stands_is_not_sent_back() -> None:
    told = Told(lambda _: draft(claim(FERRY, source="Jon Reis")))
    read(told)
    assert told.reviewed == [[]]


def test_a_draft_without_claims_is_sent_back() -> None:
    told = Told(lambda _: draft())
    assert read(told).claims == ()
    assert "there are no claims" in told.reviewed[0][0]


def test_a_claim_whose_status_is_left_open_is_sent_back() -> None:
    told = Told(lambda _: draft(claim(FERRY).model_copy(update={"status": None})))
    read(told)
    assert any("claim c1 has no status" in reason for reason in told.reviewed[0])


def test_two_claims_of_one_id_are_sent_back_and_kept_apart() -> None:
    told = Told(lambda _: draft(claim(FERRY), claim(STRIKE)))
    assert len({c.id for c in read(told).claims}) == 2
    assert any("2 claims have the id 'c1'" in reason for reason in told.reviewed[0])


def test_what_a_statement_covers_is_shown_on_the_claim() -> None:
    caveat = "The Marrow Herald could not independently verify this information."
    source = article(("body", FERRY), ("body", caveat), ("body", "The Marrow Herald is printed in Tollen."))
    report = read(Told(lambda _: draft(claim(FERRY), claim("is printed in Tollen", claim_id="c2"))), source)
    assert [c.verification.status for c in report.claims] == ["unverified", "not_stated"]
    assert report.statements[0].span.quote == caveat
    assert report.statements[0].covers == ("c1",)


def test_a_language_that_the_engine_does_not_read_is_refused_by_name() -> None:
    told = Told(lambda _: draft(), languages=frozenset({"en"}))
    with pytest.raises(LanguageUnsupported, match=r"reads en.*'uk'"):
        read(told, PAIR.model_copy(update={"language": "uk"}))


@pytest.mark.parametrize("language", ["en", "en-GB", "EN", "und"])
def test_a_language_that_it_may_read_is_read(language: str) -> None:
    told = Told(lambda _: draft(claim(FERRY)), languages=frozenset({"en"}))
    assert read(told, PAIR.model_copy(update={"language": language})).claims


def test_an_article_of_adverts_alone_is_an_error_before_any_call() -> None:
    told = Told(lambda _: draft())
    with pytest.raises(ArticleEmpty, match="no words to read"):
        read(told, article(("advert", "Advertisement"), ("footer", "Write to us")))
    assert told.read == []


def by_paragraph(part: Article) -> Draft:
    """Return a claim for every paragraph."""
    lines = [line for line in part.text.split("\n\n") if line]
    return draft(*(claim(line, claim_id=f"c{n}") for n, line in enumerate(lines, 1)))


LONG = article(*(("body", f"Crane {n} at the port of Tollen was stopped at {n} o’clock.") for n in range(1, 31)))


def test_a_long_article_is_read_in_parts_and_merged_by_span() -> None:
    told = Told(by_paragraph, capacity=600)
    report = read(told, LONG)
    assert len(told.read) > 2
    assert [c.evidence[0].span.quote for c in report.claims if c.evidence[0].span] == LONG.text.split("\n\n")
    assert [c.id for c in report.claims] == [f"c{n}" for n in range(1, 31)]


def test_a_long_article_has_one_summary_and_the_cost_of_all_calls() -> None:
    told = Told(by_paragraph, capacity=600)
    report = read(told, LONG)
    calls = len(told.read)
    assert [s.claims for s in report.summary.sentences] == [("c1",)]
    assert report.provenance.tries == calls + 1
    assert report.provenance.usage is not None
    assert report.provenance.usage.input_tokens == 10 * calls + 1
    assert report.provenance.seconds == 0.5 * calls + 0.25


def test_a_part_that_fails_fails_the_article_with_its_own_error() -> None:
    def fail(_: Article) -> Draft:
        msg = "the endpoint is down"
        raise EngineError(msg)

    with pytest.raises(EngineError, match="the endpoint is down"):
        read(Told(fail, capacity=600), LONG)


def test_the_same_draft_gives_the_same_report_byte_for_byte() -> None:
    first, second = (read(Told(by_paragraph, capacity=600), LONG).model_dump_json() for _ in range(2))
    assert first == second
