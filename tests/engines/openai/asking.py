"""What the tests of the `openai` engine share: an article, a good draft for it, and an engine that need not wait."""

import asyncio
import json
import ssl
from collections.abc import Sequence
from typing import Any

from pydantic import SecretStr

from tests.endpoint.scripted import Reply, as_json, completion
from verifier.draft import Draft, Proposal
from verifier.engines.openai import Endpoint, Limits, OpenAIEngine, World
from verifier.prompts import load
from verifier.schema import Article, Block, BlockKind, article_id

KEY = "sk-a-key-that-must-never-show"
TEXT = "Rain closed the quarry at Olm on Friday, the foreman told Olm Bugle."
QUOTE = "Rain closed the quarry at Olm on Friday"


def article(text: str = TEXT, kind: BlockKind = "body", **known: str) -> Article:
    facts: dict[str, str | None] = {"publisher": "Olm Bugle", "title": None, "published": None, "url": None, **known}
    return Article(
        id=article_id(text),
        publisher_basis="given",
        language="en",
        text=text,
        blocks=(Block(kind=kind, start=0, end=len(text)),) if text.strip() else (),
        **facts,
    )


def draft(quote: str = QUOTE, **changed: object) -> dict[str, Any]:
    source = {
        "name": "the foreman",
        "kind": "person",
        "anonymous": True,
        "count": 1,
        "role": "foreman",
        "affiliation": None,
        "anonymity_reason": None,
        "mention": "the foreman",
        "antecedent": None,
    }
    claim = {
        "id": "c1",
        "evidence": [quote],
        "text": "Rain closed the quarry at Olm on Friday.",
        "attributions": [{"sources": [source], "cue": "told", "speech": "indirect"}],
        "certainty": "certain",
        "polarity": "positive",
        "status": "not_stated",
        "status_quote": None,
        **changed,
    }
    return {"claims": [claim], "summary": [{"text": "Rain closed the quarry, the foreman said.", "claims": ["c1"]}]}


def says(answer: object) -> Reply:
    return as_json(completion(answer if isinstance(answer, str) else json.dumps(answer)))


GOOD = says(draft())


def grounded(proposed: Draft) -> Sequence[str]:
    """A review as the pipeline's: every quotation stands in the article."""
    quotes = [quote for claim in proposed.claims for quote in claim.evidence]
    return [f"{quote!r} is not in the article" for quote in quotes if quote not in TEXT]


def trusting_nobody() -> ssl.SSLContext:
    """Reading the trusted certificates takes 35 ms, and the loopback shows none."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def cites_what_is_known(proposed: Draft) -> Sequence[str]:
    """A review of a summary, as the pipeline's."""
    known = {claim.id for claim in proposed.claims}
    return [f"no claim {name!r}" for sentence in proposed.summary for name in sentence.claims if name not in known]


class Naps:
    """A world without waiting: sleeping moves the clock on, and what was slept is kept."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.now = 0.0

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    @property
    def world(self) -> World:
        return World(clock=lambda: self.now, sleep=self.sleep, trust=trusting_nobody)


def engine(url: str, naps: Naps | None = None, **limits: float) -> OpenAIEngine:
    endpoint = Endpoint(model="olm-1", base_url=url, api_key=SecretStr(KEY))
    chosen: dict[str, Any] = {"timeout": 5.0, **limits}
    return OpenAIEngine(endpoint, load("extract.v1"), load("summarise.v1"), Limits(**chosen), (naps or Naps()).world)


def propose(url: str, naps: Naps | None = None, text: str = TEXT, **limits: float) -> Proposal:
    return asyncio.run(engine(url, naps, **limits).propose(article(text), grounded))
