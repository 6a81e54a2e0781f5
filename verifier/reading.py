"""The draft anchored in the article: every quotation found, or marked as not found. Never a silent guess."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from verifier.schema import (
    Article,
    Attribution,
    Certainty,
    Evidence,
    Polarity,
    Statement,
    Status,
    Verification,
)
from verifier.text.layout import Layout, layout_of
from verifier.text.spans import Interval

if TYPE_CHECKING:  # the grammar is not loaded for the name of a type
    from verifier.text.verification.wording import Status as StatementStatus

_OF_NOTHING = Layout("")
NOT_STATED = Verification(status="not_stated", statements=())


@dataclass(frozen=True)
class ReadClaim:
    """A proposed claim, anchored. `proposed_status` is what the engine read, None if it reads none; code decides.

    `unplaced` holds the words that the draft says stand in the article (mentions, antecedents, cues, the quotation
    behind the status) and that are not there.
    """

    id: str
    text: str
    evidence: tuple[Evidence, ...]
    attributions: tuple[Attribution, ...]
    certainty: Certainty
    polarity: Polarity
    proposed_status: Status | None
    proposed_statement: Evidence | None
    unplaced: tuple[str, ...] = ()

    @cached_property
    def intervals(self) -> tuple[Interval, ...]:
        """Where its evidence stands, in the order of the text."""
        return tuple(sorted(e.span.interval for e in self.evidence if e.span is not None))


class ReadSentence(NamedTuple):
    """A proposed sentence of the summary; `claims` are the ids that it cites, known or not."""

    id: str
    text: str
    claims: tuple[str, ...]


class Spotted(NamedTuple):
    """A sentence of the article that a network reads as a statement on checking.

    `span` are the words of it that say so; `chance` is how likely the network finds that it is one of `status`, 0 to 1.
    """

    sentence: Interval
    span: Interval
    status: "StatementStatus"
    chance: float


@dataclass(frozen=True)
class Reading:
    """What the checks see: the article, its claims and summary, the statements and what they make of each claim.

    `layout` tells where the article was split, once for all who read it; one of another text is replaced.
    """

    article: Article
    claims: tuple[ReadClaim, ...]
    summary: tuple[ReadSentence, ...]
    statements: tuple[Statement, ...] = ()
    verification: Mapping[str, Verification] = field(default_factory=dict)
    spotted: tuple[Spotted, ...] = ()
    layout: Layout = field(default=_OF_NOTHING, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Lay the article out, where nobody has."""
        if self.layout.text is not self.article.text:
            object.__setattr__(self, "layout", layout_of(self.article.text))

    def status_of(self, claim_id: str) -> Verification:
        """Return what the article says of the claim's having been checked."""
        return self.verification.get(claim_id, NOT_STATED)

    def claim(self, claim_id: str) -> ReadClaim | None:
        """Return the claim of that id, if there is one."""
        return next((c for c in self.claims if c.id == claim_id), None)
