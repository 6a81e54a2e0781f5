"""The door that the pipeline knows: an article or claims in, a proposal out."""

import ssl
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any, Self

from verifier import prompts
from verifier.draft import Draft, DraftClaim, DraftSummary, Proposal, Proposed
from verifier.engines.engine import Review
from verifier.engines.openai.answers import DRAFT, SUMMARY
from verifier.engines.openai.conversation import Conversation, Question
from verifier.engines.openai.faults import Asked
from verifier.engines.openai.messages import (
    ARTICLE_PLACES,
    CLAIMS_PLACES,
    about_article,
    about_claims,
    require_places,
)
from verifier.engines.openai.transport import Endpoint, World, client
from verifier.errors import SettingsError
from verifier.prompts import Prompt
from verifier.schema import Article, PromptUsed
from verifier.settings import Settings


@dataclass(frozen=True)
class Limits:
    """How long, how often, how much: seconds of a request, re-asks, tokens of an answer, code points of an article.

    Each is a setting of the same name. `temperature` and `seed` are sent where they are not None; some models take
    neither.
    """

    timeout: float = 45.0
    reasks: int = 2
    max_tokens: int = 8192
    capacity: int = 8000
    temperature: float | None = 0.0
    seed: int | None = None


SUMMARY_PROMPT = "summarise.v1"
"""What asks for one summary over the claims of an article that was read in parts."""


class OpenAIEngine:
    """Asks a model behind an OpenAI-compatible endpoint. Keeps nothing from one call to the next."""

    name = "openai"
    languages: frozenset[str] | None = None

    def __init__(
        self,
        endpoint: Endpoint,
        extract: Prompt,
        summary: Prompt,
        limits: Limits | None = None,
        world: World | None = None,
    ) -> None:
        require_places(extract, ARTICLE_PLACES, "article")
        require_places(summary, CLAIMS_PLACES, "claims")
        self._endpoint = endpoint
        self._extract = extract
        self._summary = summary
        self._limits = limits or Limits()
        self._world = world or World()

    @classmethod
    def configured(cls, settings: Settings) -> Self:
        """Return the engine as it is set. Raises `SettingsError`, `NoEndpoint`, `NotAuthorised`, `PromptError`."""
        if settings.model is None:
            msg = "the openai engine needs a model: give --model or VERIFIER_MODEL the name that its endpoint knows"
            raise SettingsError(msg)
        endpoint = Endpoint(settings.model, settings.base_url, settings.api_key)
        limits = Limits(**settings.model_dump(include={limit.name for limit in fields(Limits)}))
        return cls(endpoint, prompts.load(settings.prompt), prompts.load(SUMMARY_PROMPT), limits)

    @property
    def model(self) -> str:
        """The model that answers."""
        return self._endpoint.model

    @property
    def prompt(self) -> PromptUsed:
        """The prompt that asks for claims."""
        return PromptUsed(name=self._extract.name, sha256=self._extract.sha256)

    @property
    def capacity(self) -> int:
        """How many code points it reads at once."""
        return self._limits.capacity

    async def propose(self, article: Article, review: Review) -> Proposal:
        """Return claims and a summary for `article`: the best answer of the right shape, if none passes `review`.

        Raises `ArticleEmpty` before any call, `EngineError` where there is no usable answer.
        """

        def as_draft(answer: Proposed) -> Draft:
            return Draft.model_validate(answer)

        return await self._ask(Question(about_article(self._extract, article), DRAFT, as_draft, review))

    async def summarise(self, article: Article, claims: Sequence[DraftClaim], review: Review) -> Proposal:
        """Return `claims` as they are with one summary over them."""

        def as_draft(answer: Proposed) -> Draft:
            return Draft(claims=list(claims), summary=DraftSummary.model_validate(answer).summary)

        return await self._ask(Question(about_claims(self._summary, article, claims), SUMMARY, as_draft, review))

    async def _ask(self, question: Question) -> Proposal:
        async with client(self._endpoint, self._tls) as at:
            conversation = Conversation(at, self._asked, self._parameters, self._limits.reasks, self._world)
            return await conversation.ask(question)

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return self._world.trust()

    @property
    def _asked(self) -> Asked:
        limits, endpoint = self._limits, self._endpoint
        return Asked(endpoint.address, endpoint.model, endpoint.key, limits.timeout, limits.max_tokens)

    @property
    def _parameters(self) -> dict[str, Any]:
        """What goes along with every request. OpenAI renamed the token limit; the others kept the old name."""
        limit = "max_completion_tokens" if self._endpoint.is_openais_own else "max_tokens"
        chosen = {"temperature": self._limits.temperature, "seed": self._limits.seed}
        wanted = {name: value for name, value in chosen.items() if value is not None}
        return {"model": self.model, limit: self._limits.max_tokens, **wanted}
