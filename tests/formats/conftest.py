"""A report made by hand, with one of each thing that a reader can be shown."""

import pytest

from verifier.schema import (
    Article,
    Attribution,
    Block,
    Change,
    Claim,
    Coverage,
    Evidence,
    Finding,
    Missed,
    Note,
    Outcome,
    PromptUsed,
    Provenance,
    Report,
    Sentence,
    Source,
    Span,
    Statement,
    Summary,
    Usage,
    Verification,
    article_id,
)

LINES = {
    "headline": "Granary burns at Tolley",
    "fire": "Nine silos burned at the Tolley granary, fire chief Ora Lund said.",
    "loss": "Two traders put the loss at about 4 million crowns.",
    "check": "Fenland Gazette could not verify this information.",
    "advert": "Advertisement",
    "answer": "The owner declined to comment.",
}
TEXT = "\n\n".join(LINES.values())


def span(quote: str) -> Span:
    start = TEXT.index(quote)
    return Span(quote=quote, start=start, end=start + len(quote))


def evidence(quote: str) -> Evidence:
    return Evidence(span=span(quote), match="exact", proposed=None, diff=None)


def source(name: str | None, kind: str = "person", **known: object) -> Source:
    blank = {"count": None, "role": None, "affiliation": None, "anonymity_reason": None, "antecedent": None}
    fields = {"anonymous": False, "resolution": "named", "span": None, **blank, **known}
    return Source.model_validate({"name": name, "kind": kind, **fields})


PUBLISHER = source("Fenland Gazette", "publisher")
OWN_VOICE = Attribution(sources=(PUBLISHER,), cue=None, speech="none")
CHIEF = Attribution(sources=(PUBLISHER, source("Ora Lund", role="fire chief")), cue=span("said"), speech="indirect")
TRADERS = Attribution(
    sources=(PUBLISHER, source("Two traders", "group", anonymous=True, count=2)), cue=None, speech="indirect"
)


@pytest.fixture(scope="session")
def article() -> Article:
    def block(kind: str, line: str) -> Block:
        where = span(LINES[line])
        return Block.model_validate({"kind": kind, "start": where.start, "end": where.end})

    return Article(
        id=article_id(TEXT),
        publisher="Fenland Gazette",
        publisher_basis="inferred",
        title=None,
        published="2026-02-03",
        url=None,
        language="en",
        text=TEXT,
        blocks=(
            block("headline", "headline"),
            *(block("body", line) for line in ("fire", "loss", "check")),
            block("advert", "advert"),
            block("body", "answer"),
        ),
    )


@pytest.fixture(scope="session")
def claims() -> tuple[Claim, ...]:
    unverified = Verification(status="unverified", statements=("v1",))
    wrong = Evidence(
        span=span(LINES["loss"]),
        match="altered",
        proposed="Two traders put the loss at about 5 million crowns.",
        diff=(Change(proposed="5", article="4"),),
    )
    invented = Evidence(span=None, match="absent", proposed="Arson was suspected.", diff=None)
    return (
        Claim(
            id="c1",
            text=LINES["fire"],
            evidence=(evidence(LINES["fire"]),),
            attributions=(CHIEF, OWN_VOICE),
            certainty="certain",
            polarity="positive",
            verification=unverified,
            verdict="supported",
        ),
        Claim(
            id="c2",
            text="The loss is about 5 million crowns.",
            evidence=(wrong, invented),
            attributions=(TRADERS,),
            certainty="probable",
            polarity="positive",
            verification=unverified,
            verdict="unsupported",
        ),
    )


@pytest.fixture(scope="session")
def report(article: Article, claims: tuple[Claim, ...]) -> Report:
    return Report(
        article=article,
        claims=claims,
        statements=(
            Statement(
                id="v1",
                status="unverified",
                by="Fenland Gazette",
                aspects=("whole",),
                span=span(LINES["check"]),
                scope="preceding_block",
                covers=("c1", "c2"),
                candidates=(),
                superseded_by=None,
                reason="“this information” refers to all that stands above it.",
            ),
        ),
        notes=(Note(kind="response", span=span("declined to comment")),),
        summary=Summary(
            sentences=(
                Sentence(id="s1", text="Nine silos burned, Ora Lund said.", claims=("c1",), verdict="supported"),
                Sentence(id="s2", text="The loss is 5 million.", claims=("c2",), verdict="unsupported"),
            )
        ),
        checks=(
            Outcome(id="numbers", version=1, target="c1", outcome="passed", reason=None),
            Outcome(id="numbers", version=1, target="c2", outcome="failed", reason=None),
            Outcome(id="dates", version=1, target="c2", outcome="not_applicable", reason="no date"),
        ),
        findings=(
            Finding(check="names", version=1, severity="note", target="c1", reason="A remark.", spans=()),
            Finding(
                check="numbers",
                version=1,
                severity="fault",
                target="c2",
                reason="the claim says 5 million, the article 4 million",
                spans=(span("4 million"),),
            ),
            Finding(check="caveat", version=1, severity="fault", target="s2", reason="no caveat", spans=()),
        ),
        coverage=Coverage(
            attributed=3, covered=2, missed=(Missed(span=span(LINES["answer"]), reason="no claim quotes it"),)
        ),
        provenance=Provenance(
            engine="openai",
            model="small-model",
            prompt=PromptUsed(name="extract.v1", sha256="ab" * 32),
            verifier="0.1.0",
            tries=2,
            usage=Usage(input_tokens=1234, output_tokens=321, cached_tokens=0),
            seconds=3.21,
        ),
    )
