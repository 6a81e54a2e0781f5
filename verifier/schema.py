"""The values that a report is made of: frozen, validated, and a public contract.

Offsets are Unicode code points into `Article.text`, half-open. `verifier schema report` prints the JSON Schema.
"""

from collections.abc import Callable
from hashlib import sha256
from typing import Any, Literal, ParamSpec, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from verifier.text.spans import Interval

SCHEMA_VERSION: Literal["1"] = "1"

BlockKind = Literal["headline", "body", "advert", "teaser", "caption", "footer"]
PublisherBasis = Literal["given", "front_matter", "inferred", "unknown"]
Match = Literal["exact", "folded", "altered", "absent"]
SourceKind = Literal[
    "publisher", "media", "official", "organisation", "person", "document", "social_media", "group", "unknown"
]
Resolution = Literal["named", "resolved", "unresolved"]
Speech = Literal["direct", "indirect", "mixed", "none"]
Certainty = Literal["certain", "probable", "possible"]
Polarity = Literal["positive", "negative"]
Status = Literal[
    "unverified", "verified_by_publisher", "confirmed_by_third_party", "disputed", "no_evidence_shown", "not_stated"
]
Aspect = Literal["whole", "number", "location", "date", "authenticity", "responsibility", "identity", "origin"]
Scope = Literal[
    "inline", "preceding_claim", "preceding_block", "following_block", "speaker", "event", "document",
    "both_sides", "other_outlet", "article", "ambiguous",
]  # fmt: skip
Verdict = Literal["supported", "doubtful", "unsupported", "unchecked"]
Severity = Literal["note", "doubt", "fault"]
OutcomeKind = Literal["passed", "failed", "not_applicable", "crashed"]

EVIDENCE_BLOCKS: frozenset[BlockKind] = frozenset({"headline", "body", "caption"})
"""Only these may hold evidence."""


class Value(BaseModel):
    """A frozen value that takes no field it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", json_schema_serialization_defaults_required=True)

    @classmethod
    def __pydantic_init_subclass__(cls, **_: object) -> None:
        """Take down which fields have to be given, for `made`."""
        _FIELDS[cls] = {name for name, field in cls.model_fields.items() if field.is_required()}


_P = ParamSpec("_P")
_V = TypeVar("_V", bound=Value)
_FIELDS: dict[Any, set[str]] = {}
_new: Callable[[Any], Any] = object.__new__
_fill, _mark_set, _no_extra, _no_private = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)


def made(kind: Callable[_P, _V], /, *_: _P.args, **fields: _P.kwargs) -> _V:
    """Return a value of `kind`, made without validation: it takes several times as long, and a report has a thousand.

    For what our own code puts together of values that were validated. All fields must be given, in the order of the
    class, in which they are written out; those with a default, too, which count as not given. This is what
    `model_construct` does, field by field; a test compares what is made with what is validated.
    """
    one: _V = _new(kind)
    _fill(one, fields)
    _mark_set(one, _FIELDS[kind])
    _no_extra(one, None)
    _no_private(one, None)
    return one


class Span(Value):
    """A verbatim piece of the article: `article.text[start:end] == quote`. Not found is `null`, never half a span."""

    quote: str
    start: int = Field(ge=0, description="first code point")
    end: int = Field(description="one past the last code point")

    @model_validator(mode="after")
    def _as_long_as_its_quote(self) -> Self:
        if self.end - self.start != len(self.quote):
            msg = f"span {self.start}:{self.end} is not as long as its quote ({len(self.quote)} code points)"
            raise ValueError(msg)
        return self

    @classmethod
    def cut(cls, text: str, interval: Interval) -> Self:
        """Return the span of `interval` over `text`."""
        start, end = interval
        quote = text[start:end]
        if start >= 0 and end - start == len(quote):  # all that is validated
            return made(cls, quote=quote, start=start, end=end)
        return cls(quote=quote, start=start, end=end)  # which says what is wrong

    @property
    def interval(self) -> Interval:
        """The offsets alone."""
        return Interval(self.start, self.end)


class Block(Value):
    """A run of paragraphs of one kind, as an interval over the article's text."""

    kind: BlockKind
    start: int = Field(ge=0)
    end: int

    @property
    def interval(self) -> Interval:
        """The offsets alone."""
        return Interval(self.start, self.end)


def article_id(text: str) -> str:
    """Return the article's id: the SHA-256 of its exact text in UTF-8."""
    return "sha256:" + sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


class Article(Value):
    """The exact text and what is known of it. Nothing is deleted from the text: blocks say what each part is.

    Blocks are in order, disjoint, and between them stands nothing but white space.
    """

    id: str
    publisher: str | None
    publisher_basis: PublisherBasis
    title: str | None
    published: str | None = Field(description="ISO 8601 date or date-time, as given, or as the page's head prints it")
    url: str | None
    language: str = Field(description="BCP 47 tag; 'und' where the text is too short to tell")
    text: str
    blocks: tuple[Block, ...]

    @model_validator(mode="after")
    def _holds_together(self) -> Self:
        if self.id != article_id(self.text):
            msg = f"article id {self.id} is not the hash of its text ({article_id(self.text)})"
            raise ValueError(msg)
        at = 0
        for block in self.blocks:
            if not at <= block.start < block.end <= len(self.text) or self.text[at : block.start].strip():
                msg = f"block {block.kind} {block.start}:{block.end} overlaps, leaves words out, or ends past the text"
                raise ValueError(msg)
            at = block.end
        if self.text[at:].strip():
            msg = f"words after the last block, from {at}"
            raise ValueError(msg)
        return self

    @property
    def evidence(self) -> tuple[Interval, ...]:
        """The intervals that may hold evidence: headline, body and captions."""
        return tuple(b.interval for b in self.blocks if b.kind in EVIDENCE_BLOCKS)


class Change(Value):
    """One place where a proposed quotation differs from the article; an empty string where one side has nothing."""

    proposed: str
    article: str


class Evidence(Value):
    """A quotation that bears a claim, and how well it was found.

    `exact`; `folded`: equal but for case, white space, quotation marks, dashes; `altered`: near, see `diff`;
    `absent`: not there (`span` is null). `proposed` holds the engine's words where they differ from the article's.
    """

    span: Span | None
    match: Match
    proposed: str | None
    diff: tuple[Change, ...] | None

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        if (self.span is None) != (self.match == "absent"):
            msg = f"evidence is {self.match} but its span is {self.span}"
            raise ValueError(msg)
        return self


class Source(Value):
    """One link of a chain: someone reported to have spoken or published. `name` is as printed, never corrected."""

    name: str | None
    kind: SourceKind
    anonymous: bool
    count: int | None
    role: str | None
    affiliation: str | None
    anonymity_reason: str | None
    resolution: Resolution
    antecedent: Span | None
    span: Span | None

    @classmethod
    def publishing(cls, name: str | None) -> Self:
        """Return the publisher as the first link of a chain; unresolved where nobody gave its name."""
        return cls(
            name=name,
            kind="publisher",
            anonymous=False,
            count=None,
            role=None,
            affiliation=None,
            anonymity_reason=None,
            resolution="named" if name else "unresolved",
            antecedent=None,
            span=None,
        )


class Attribution(Value):
    """Who says so: `sources` runs from the publisher (always first) to the origin (last)."""

    sources: tuple[Source, ...] = Field(min_length=1)
    cue: Span | None
    speech: Speech

    @property
    def origin(self) -> Source:
        """The last link."""
        return self.sources[-1]


class Verification(Value):
    """What the article says of a claim's having been checked, and the statements that say it."""

    status: Status
    statements: tuple[str, ...]


class Claim(Value):
    """One thing that the article says happened."""

    id: str
    text: str
    evidence: tuple[Evidence, ...]
    attributions: tuple[Attribution, ...] = Field(min_length=1)
    certainty: Certainty
    polarity: Polarity
    verification: Verification
    verdict: Verdict


class Statement(Value):
    """What the article itself says about having been checked, who says it, and which claims it covers."""

    id: str
    status: Status
    by: str | None
    aspects: tuple[Aspect, ...]
    span: Span
    scope: Scope
    covers: tuple[str, ...]
    candidates: tuple[str, ...]
    superseded_by: str | None
    reason: str


class Note(Value):
    """Something worth showing that is no status: an answer that a source gave or did not give."""

    kind: Literal["response"]
    span: Span


class Sentence(Value):
    """A sentence of the summary, and the claims that it rests on."""

    id: str
    text: str
    claims: tuple[str, ...]
    verdict: Verdict


class Summary(Value):
    """The summary; a sentence that fails its checks stays, with its verdict."""

    sentences: tuple[Sentence, ...]


class Outcome(Value):
    """What became of one check on one target; `reason` says why it did not apply, or how it crashed."""

    id: str
    version: int
    target: str
    outcome: OutcomeKind
    reason: str | None


class Finding(Value):
    """What a check found, in words. `target` is a claim's id, a summary sentence's, or `article`."""

    check: str
    version: int
    severity: Severity
    target: str
    reason: str
    spans: tuple[Span, ...]


class Missed(Value):
    """An attributed statement that no claim covers."""

    span: Span
    reason: str


class Coverage(Value):
    """How much of what the article attributes is covered by claims."""

    attributed: int
    covered: int
    missed: tuple[Missed, ...]


class PromptUsed(Value):
    """The prompt's name and the SHA-256 of its exact text."""

    name: str
    sha256: str


class Usage(Value):
    """Tokens over all tries."""

    input_tokens: int
    output_tokens: int
    cached_tokens: int


class Provenance(Value):
    """Which engine, model and prompt; `tries` counts requests, `seconds` is wall time, both over all calls.

    `usage` and `seconds` are null for an engine that calls nobody, so that its reports are the same byte for byte.
    """

    engine: str
    model: str | None
    prompt: PromptUsed | None
    verifier: str
    tries: int
    usage: Usage | None
    seconds: float | None


class Report(Value):
    """Everything that is known of one article."""

    schema_version: Literal["1"] = SCHEMA_VERSION
    article: Article
    claims: tuple[Claim, ...]
    statements: tuple[Statement, ...]
    notes: tuple[Note, ...]
    summary: Summary
    checks: tuple[Outcome, ...]
    findings: tuple[Finding, ...]
    coverage: Coverage | None = Field(description="null where there is no second opinion")
    provenance: Provenance
