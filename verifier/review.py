"""The values that a review is made of: any text or draft, judged against the articles that it tells of.

Frozen, validated, and a public contract, as `schema` is. Spans of `said` are over `Review.text`, those of a `Place`
over the text of the article that it names.
"""

from typing import Literal

from pydantic import Field

from verifier.schema import Article, Outcome, Severity, Span, Value, Verdict

REVIEW_VERSION: Literal["1"] = "1"

Checked = Literal["text", "draft", "report"]
Nature = Literal["sentence", "claim", "question", "remark"]


class Place(Value):
    """A span of one of the articles; `article` is that article's id."""

    article: str
    span: Span


class Part(Value):
    """A sentence of the text, or a claim or a summary's sentence of the draft, and what the articles bear of it."""

    id: str
    nature: Nature = Field(
        description="'sentence' and 'claim' state something; a 'question' and a 'remark' (a transition, an opinion) "
        "state nothing that an article could bear, and are not checked"
    )
    text: str
    said: Span | None = Field(description="where it stands in the text that was checked; null in a draft")
    evidence: tuple[Place, ...] = Field(description="the sentences of the articles that bear it best; none of a remark")
    share: float | None = Field(
        description="which part of its words these sentences hold, 0 to 1; null where nobody looked"
    )
    verdict: Verdict


class Remark(Value):
    """What a check found: in which part, where in the text that was checked, and where in the articles."""

    check: str
    version: int
    severity: Severity
    part: str
    reason: str
    said: Span | None
    places: tuple[Place, ...]


class Review(Value):
    """A text or a draft, judged against articles. It says what these bear, and nothing of what is true."""

    schema_version: Literal["1"] = REVIEW_VERSION
    checked: Checked
    text: str | None = Field(description="the text as it was given; null where it was a draft or a report")
    articles: tuple[Article, ...]
    parts: tuple[Part, ...]
    checks: tuple[Outcome, ...]
    findings: tuple[Remark, ...]
    verifier: str = Field(description="our version")
