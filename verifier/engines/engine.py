"""What an engine is: the one thing that may call a model."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeAlias

from verifier.draft import Draft, DraftClaim, Proposal
from verifier.schema import Article, PromptUsed

Review: TypeAlias = Callable[[Draft], Sequence[str]]
"""Why a draft cannot stand, one reason each in words for the model; empty where it can."""


class Engine(Protocol):
    """Proposes claims; believes nothing and keeps nothing. `capacity`: code points it reads at once, None for all."""

    @property
    def name(self) -> str:
        """Name as the command line knows it."""

    @property
    def model(self) -> str | None:
        """The model that answers, if one does."""

    @property
    def prompt(self) -> PromptUsed | None:
        """The prompt that it sends, if it sends one."""

    @property
    def languages(self) -> frozenset[str] | None:
        """BCP 47 primary tags that it reads; None for any."""

    @property
    def capacity(self) -> int | None:
        """How many code points it reads at once; None where any length is read in one piece."""

    async def propose(self, article: Article, review: Review) -> Proposal:
        """Return claims and a summary for `article`; `review` says what must be sent back.

        Raises `EngineError` where there is no usable answer.
        """

    async def summarise(self, article: Article, claims: Sequence[DraftClaim], review: Review) -> Proposal:
        """Return `claims` as they are with one summary over them: for an article read in several pieces."""
