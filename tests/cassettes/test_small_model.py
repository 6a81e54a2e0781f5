"""What our product makes of a real and very weak model: SmolLM2-135M-Instruct behind a real llama.cpp server.

Its faults are the point. `docs/small-model.md` tells how to record them anew.
"""

import asyncio
from dataclasses import replace

import pytest
from pydantic import SecretStr

from tests.cassettes.reviewing import LIMITS, engine, example
from tests.recording import Recorded
from verifier.errors import AnswerTruncated, BadRequest, NotAuthorised
from verifier.pipeline import read
from verifier.schema import Article, Block, article_id

pytestmark = pytest.mark.vcr

MODEL = "SmolLM2-135M-Instruct"
SEED = 2
"""Chosen by looking for an answer that comes to an end: with most seeds this model does not find one."""
CREATIVE = replace(LIMITS, temperature=0.7, seed=SEED, max_tokens=800, reasks=1)


def opening(name: str) -> Article:
    """Return a shipped article with its headline and first paragraphs for all its evidence."""
    article = example(name)
    rest = [block.model_copy(update={"kind": "footer"}) for block in article.blocks[2:]]
    return article.model_copy(update={"blocks": (*article.blocks[:2], *rest)})


def outlandish() -> Article:
    """Return an article in a script that the model spells byte by byte: few letters, more tokens than it can hold."""
    text = "𓂀" * 1600
    article = example("border-clash.txt")
    block = Block(kind="body", start=0, end=len(text))
    return article.model_copy(update={"id": article_id(text), "text": text, "blocks": (block,)})


def test_invented_quotations_are_sent_back_and_what_comes_again_is_shown_as_invented(recorded: Recorded) -> None:
    article = opening("border-clash.txt")
    report = asyncio.run(read(article, engine(recorded, CREATIVE)))
    assert report.provenance.model == MODEL
    assert report.provenance.tries == 2
    assert report.provenance.usage is not None
    assert report.provenance.usage.input_tokens > 0
    assert report.claims
    assert {claim.verdict for claim in report.claims} == {"unsupported"}
    assert {sentence.verdict for sentence in report.summary.sentences} <= {"unsupported", "doubtful"}
    assert {finding.check for finding in report.findings} >= {"quotation"}


def test_a_sentence_said_over_and_over_ends_as_a_truncated_answer(recorded: Recorded) -> None:
    asked = engine(recorded, replace(LIMITS, max_tokens=256))
    with pytest.raises(AnswerTruncated, match="256 tokens"):
        asyncio.run(read(opening("border-clash.txt"), asked))


def test_more_than_the_model_can_hold_is_a_request_that_is_rejected(recorded: Recorded) -> None:
    with pytest.raises(BadRequest, match="context size"):
        asyncio.run(read(outlandish(), engine(recorded)))


def test_a_wrong_key_is_not_authorised_and_not_shown(recorded: Recorded) -> None:
    wrong = replace(recorded, endpoint=replace(recorded.endpoint, api_key=SecretStr("not-the-key")))
    with pytest.raises(NotAuthorised) as refused:
        asyncio.run(read(opening("border-clash.txt"), engine(wrong)))
    assert "not-the-key" not in str(refused.value)
