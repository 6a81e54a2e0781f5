"""What an engine is asked to return. Nothing in it is believed: quotations, never offsets.

The JSON Schema of `Draft` is prompt text: models read these descriptions. It keeps to what both OpenAI's strict
mode and llama.cpp's grammars accept: every field required, no defaults, no dictionaries, `Literal` for choices.
"""

from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field
from pydantic.json_schema import SkipJsonSchema

from verifier.schema import Certainty, Polarity, Speech, Status, Usage

DraftSourceKind = Literal["media", "official", "organisation", "person", "document", "social_media", "group", "unknown"]


class Proposed(BaseModel):
    """A part of an answer."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class DraftSource(Proposed):
    """Someone who is reported to have said or published it."""

    name: str | None = Field(
        description="The source as the article prints it, without title; the description, if unnamed; "
        "for 'he' or 'the source', the source that is meant. Null only if the article does not say."
    )
    kind: DraftSourceKind = Field(description="What the source is.")
    anonymous: bool = Field(description="True if the article gives no name of a person, outlet, body or document.")
    count: int | None = Field(description="How many, if the article says: 'one source' is 1. Null otherwise.")
    role: str | None = Field(description="The role as printed, e.g. 'spokeswoman'. Null if none.")
    affiliation: str | None = Field(description="What the source belongs to, as printed. Null if none.")
    anonymity_reason: str | None = Field(description="Why the source is not named, as printed. Null if not said.")
    mention: str | None = Field(
        description="The article's exact words that refer to this source at this place, e.g. 'The source', 'she'."
    )
    antecedent: str | None = Field(
        description="If the mention refers back, the exact words of the earlier, fuller mention. Null otherwise."
    )


class DraftAttribution(Proposed):
    """One path by which the claim reached the reader."""

    sources: list[DraftSource] = Field(
        description="From the one that the publisher relays to the origin, the publisher itself left out: "
        "for 'The Courier, citing police, reported' the Courier, then police. Empty if the publisher itself says so."
    )
    cue: str | None = Field(description="The exact words that attribute, e.g. 'told', 'according to'. Null if none.")
    speech: Speech = Field(
        description="direct: quoted; indirect: reported; mixed: both; none: the publisher's own voice."
    )


class DraftClaim(Proposed):
    """One thing that the article says happened."""

    id: str = Field(description="c1, c2, c3 … in the order of the article.")
    evidence: list[str] = Field(description="Verbatim quotations from the article that say it, copied exactly.")
    text: str = Field(description="The claim as one self-contained sentence, with every hedge and number kept.")
    attributions: list[DraftAttribution] = Field(description="Who says so; one entry for each path.")
    certainty: Certainty = Field(description="certain: unhedged; probable; possible: may, could, reportedly.")
    polarity: Polarity = Field(description="negative if the claim says that something is not so.")
    status: Status | SkipJsonSchema[None] = Field(
        description="What the article itself says about the claim having been checked."
    )
    """None, which no model is offered: the engine reads no statuses, and so loses none."""
    status_quote: str | None = Field(
        description="The exact words of the article that say so. Null where status is not_stated."
    )


class DraftSentence(Proposed):
    """A sentence of the summary."""

    text: str = Field(description="It says no more than its claims, names their source and keeps their caveat.")
    claims: list[str] = Field(description="The ids of the claims that it rests on.")


class Draft(Proposed):
    """The claims of a news article, who says each, and a summary."""

    claims: list[DraftClaim]
    summary: list[DraftSentence]


class DraftSummary(Proposed):
    """A summary of claims that are given."""

    summary: list[DraftSentence]


class Proposal(NamedTuple):
    """A draft and what it cost: `tries` requests, tokens, and wall seconds (None where nobody was called)."""

    draft: Draft
    tries: int = 1
    usage: Usage | None = None
    seconds: float | None = None
