"""Engines for tests: functions that fit the protocol."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests import made
from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSentence, Proposal
from verifier.engines.engine import Review
from verifier.schema import Article, PromptUsed, Usage


@dataclass
class Told:
    """An engine that answers what `draft` makes of the article, and remembers what the review said of it."""

    draft: Callable[[Article], Draft]
    languages: frozenset[str] | None = None
    capacity: int | None = None
    name: str = "told"
    model: str | None = None
    prompt: PromptUsed | None = None
    reviewed: list[Sequence[str]] = field(default_factory=list)
    read: list[str] = field(default_factory=list)

    async def propose(self, article: Article, review: Review) -> Proposal:
        draft = self.draft(article)
        self.read.append(article.text)
        self.reviewed.append(review(draft))
        return Proposal(draft, tries=1, usage=Usage(input_tokens=10, output_tokens=5, cached_tokens=2), seconds=0.5)

    async def summarise(self, article: Article, claims: Sequence[DraftClaim], review: Review) -> Proposal:
        summary = [DraftSentence(text=f"{article.publisher}: {claims[0].text}", claims=[claims[0].id])]
        draft = Draft(claims=list(claims), summary=summary)
        self.reviewed.append(review(draft))
        return Proposal(draft, tries=1, usage=Usage(input_tokens=1, output_tokens=1, cached_tokens=0), seconds=0.25)


def claim(quotation: str, *, claim_id: str = "c1", text: str | None = None, source: str | None = None) -> DraftClaim:
    """Return a claim that rests on `quotation`; said by `source`, or by the publisher where there is none."""
    chain = (
        []
        if source is None
        else [DraftAttribution(sources=[made.source(source, mention=source)], cue=None, speech="indirect")]
    )
    return DraftClaim(
        id=claim_id,
        evidence=[quotation],
        text=text or quotation,
        attributions=chain,
        certainty="certain",
        polarity="positive",
        status="not_stated",
        status_quote=None,
    )


def draft(*claims: DraftClaim, summary: Sequence[DraftSentence] = ()) -> Draft:
    """Return a draft of these claims."""
    return Draft(claims=list(claims), summary=list(summary))
