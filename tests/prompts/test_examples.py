"""The prompt's own examples, through the whole pipeline: what we teach a model passes our own checks."""

import asyncio
from collections.abc import Sequence

import pytest

from verifier import intake
from verifier.draft import Draft, DraftClaim, Proposal
from verifier.engines.engine import Engine, Review
from verifier.intake import Given
from verifier.pipeline import read
from verifier.prompts import Example, examples, load
from verifier.schema import Article, PromptUsed, Report

PUBLISHERS = ("Harbour Gazette", "Lindmark Chronicle")
"""As the prompt names them before each example."""


class Answered:
    """An engine that gives the answer of an example, and keeps what the pipeline would have sent back."""

    name = "openai"
    model: str | None = None
    prompt: PromptUsed | None = None
    languages: frozenset[str] | None = None
    capacity: int | None = None

    def __init__(self, answer: str) -> None:
        self.draft = Draft.model_validate_json(answer)
        self.sent_back: list[str] = []

    async def propose(self, article: Article, review: Review) -> Proposal:
        del article
        self.sent_back += review(self.draft)
        return Proposal(self.draft)

    async def summarise(self, article: Article, claims: Sequence[DraftClaim], review: Review) -> Proposal:
        raise NotImplementedError


@pytest.fixture(params=list(zip(examples(load("extract.v1")), PUBLISHERS, strict=True)), ids=PUBLISHERS)
def answered(request: pytest.FixtureRequest) -> tuple[Answered, Report]:
    example: Example = request.param[0]
    engine = Answered(example.answer)
    as_engine: Engine = engine
    article = intake.from_text(example.given, Given(publisher=request.param[1], language="en"))
    return engine, asyncio.run(read(article, as_engine))


def test_an_example_would_not_be_sent_back(answered: tuple[Answered, Report]) -> None:
    assert answered[0].sent_back == []


def test_an_example_is_supported_claim_by_claim_and_free_of_faults(answered: tuple[Answered, Report]) -> None:
    _, report = answered
    assert [(f.target, f.check, f.reason) for f in report.findings if f.severity == "fault"] == []
    assert {c.verdict for c in report.claims} == {"supported"}
    assert {s.verdict for s in report.summary.sentences} == {"supported"}


def test_an_example_reads_the_article_as_our_code_does(answered: tuple[Answered, Report]) -> None:
    engine, report = answered
    assert [c.verification.status for c in report.claims] == [c.status for c in engine.draft.claims]


def test_an_example_quotes_to_the_letter(answered: tuple[Answered, Report]) -> None:
    _, report = answered
    assert {e.match for c in report.claims for e in c.evidence} == {"exact"}
