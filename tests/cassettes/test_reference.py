"""The `openai` engine on the shipped articles, with the reference annotator's answers."""

import asyncio

import pytest

from tests.cassettes.reviewing import engine, example, proposal, quotes_what_is_there
from tests.recording import Recorded
from verifier.draft import DraftClaim
from verifier.errors import BadRequest
from verifier.pipeline import read

pytestmark = pytest.mark.vcr


def chain(claim: DraftClaim) -> list[str | None]:
    return [source.name for source in claim.attributions[0].sources]


def test_a_quotation_that_is_not_there_is_sent_back_and_mended(recorded: Recorded) -> None:
    article = example("border-clash.txt")
    answered = proposal(recorded, article)
    assert answered.tries == 2
    assert quotes_what_is_there(article)(answered.draft) == []
    assert answered.usage is not None
    assert answered.usage.output_tokens > 0


def test_a_busy_endpoint_is_asked_again_and_answers(recorded: Recorded) -> None:
    answered = proposal(recorded, example("hill-flood.txt"))
    assert answered.tries == 2
    assert ["The Velden Gazzette", "engineers at Aun Power"] in [chain(claim) for claim in answered.draft.claims]


def test_a_denial_comes_back_as_a_claim_of_its_own(recorded: Recorded) -> None:
    answered = proposal(recorded, example("court-letters.txt"))
    assert answered.tries == 1
    assert any(c.polarity == "negative" and chain(c) == ["Edvin Brask"] for c in answered.draft.claims)


def test_a_chain_of_three_comes_back_whole(recorded: Recorded) -> None:
    answered = proposal(recorded, example("hospital-outbreak.txt"))
    assert ["Radio Bremnoor", "an internal memo"] in [chain(claim) for claim in answered.draft.claims]


def test_figures_that_nobody_could_verify_come_back_unverified(recorded: Recorded) -> None:
    answered = proposal(recorded, example("port-strike.html"))
    assert [chain(c) for c in answered.draft.claims if c.status == "unverified"] == [
        ["The Quayside Workers’ Union"],
        ["Calder Terminals"],
    ]


def test_a_whole_report_comes_of_it(recorded: Recorded) -> None:
    article = example("border-clash.txt")
    report = asyncio.run(read(article, engine(recorded)))
    assert report.provenance.model == recorded.endpoint.model
    assert report.provenance.tries == 2
    assert {claim.verdict for claim in report.claims} == {"supported"}
    (unverified,) = [s for s in report.statements if s.status == "unverified"]
    assert unverified.covers == tuple(f"c{number}" for number in range(1, 10))
    spans = [evidence.span for claim in report.claims for evidence in claim.evidence]
    assert all(span and article.text[span.start : span.end] == span.quote for span in spans)


def test_an_article_that_nobody_annotated_is_a_request_that_is_rejected(recorded: Recorded) -> None:
    article = example("hill-flood.txt")
    unknown = article.model_copy(update={"blocks": article.blocks[:1]})
    with pytest.raises(BadRequest, match="no annotation for this article"):
        asyncio.run(engine(recorded).propose(unknown, quotes_what_is_there(article)))
