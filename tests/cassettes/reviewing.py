"""What the tests with cassettes share: the shipped articles, an engine that need not wait, a plain review."""

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.engines.openai.asking import Naps
from tests.recording import Recorded
from verifier import intake
from verifier.draft import Draft, Proposal
from verifier.engines.openai import Limits, OpenAIEngine, World
from verifier.prompts import load
from verifier.schema import Article

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
LIMITS = Limits(timeout=600.0)
"""Recording may take as long as a small model on a slow machine wants; playing takes no time."""


def example(name: str) -> Article:
    return intake.from_file(EXAMPLES / name)


def seen(article: Article) -> str:
    """Return the text that the model sees."""
    return "\n\n".join(interval.cut(article.text) for interval in article.evidence)


def quotes_what_is_there(article: Article) -> Callable[[Draft], Sequence[str]]:
    text = seen(article)

    def review(draft: Draft) -> Sequence[str]:
        quotes = [(claim.id, quote) for claim in draft.claims for quote in claim.evidence]
        return [f"evidence of {name} is not in the article: {quote!r}" for name, quote in quotes if quote not in text]

    return review


def engine(recorded: Recorded, limits: Limits = LIMITS) -> OpenAIEngine:
    world = World() if recorded.records else Naps().world
    return OpenAIEngine(recorded.endpoint, load("extract.v1"), load("summarise.v1"), limits, world)


def proposal(recorded: Recorded, article: Article, limits: Limits = LIMITS) -> Proposal:
    return asyncio.run(engine(recorded, limits).propose(article, quotes_what_is_there(article)))
