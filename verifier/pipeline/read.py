"""Article, draft, reading, checks, verdict, report: the whole way, once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias

from verifier import __version__, checks, scope, verdict
from verifier.attribution.claims import Proposed
from verifier.attribution.crosscheck import compared
from verifier.engines.engine import Engine
from verifier.errors import ArticleEmpty, LanguageUnsupported
from verifier.pipeline.entailed import Entail, entailed
from verifier.pipeline.proposal import proposed
from verifier.reading import ReadClaim, Reading, Spotted
from verifier.schema import (
    SCHEMA_VERSION,
    Article,
    Claim,
    Coverage,
    Finding,
    Note,
    Outcome,
    Provenance,
    Report,
    Sentence,
    Summary,
    Usage,
    Verdict,
    made,
)

UNDETERMINED = "und"


class Second(NamedTuple):
    """The second opinion on what an engine proposes.

    `hear`: the tagger, an article to what it hears in it. `reader`: loads the network that reads a claim beside its
    evidence. Both raise `EngineError` where weights are missing or changed.
    """

    hear: Callable[[Article], Sequence[Proposed]]
    reader: Callable[[], Entail]


Spot: TypeAlias = Callable[[Article], tuple[Spotted, ...]]
"""What a network reads as statements on checking, beside the grammar."""
SECOND_READS = frozenset({"en", UNDETERMINED})
"""Languages in which it hears anything."""


async def read(article: Article, engine: Engine, second: Second | None = None, spot: Spot | None = None) -> Report:
    """Return the report of `article` as `engine` reads it and the checks judge it, beside a `second` opinion if given.

    Raises `ArticleEmpty` where no block may hold evidence, `LanguageUnsupported` where the engine does not read the
    article's language (a text too short to tell is let through), `EngineError` where there is no usable answer.
    """
    require_readable(article, engine)
    asked = second if second is not None and _primary(article) in SECOND_READS else None
    opinion = (asked.hear(article), asked.reader()) if asked else ()  # first: what cannot run fails before the call
    answer = await proposed(article, engine)
    reading = replace(answer.reading, spotted=spot(article)) if spot is not None else answer.reading
    provenance = _provenance(engine, answer.tries, answer.usage, answer.seconds)
    return report(reading, provenance, *opinion)


def report(
    reading: Reading,
    provenance: Provenance,
    heard: Sequence[Proposed] | None = None,
    entail: Entail | None = None,
) -> Report:
    """Return what the checks make of `reading`: statements found, scope decided, every check run, verdicts drawn.

    `heard` and `entail` are the second opinion on the claims: what the tagger hears in the article, and the network
    that reads each claim beside its evidence; None where there is none.
    """
    notes = scope.notes(reading.article, reading.layout)
    statements = scope.statements(reading, notes)
    reading = replace(reading, statements=statements, verification=verdict.verification(reading.claims, statements))
    outcomes, findings = checks.run(reading)
    second = compared(reading, heard) if heard is not None else None
    if second is not None:
        outcomes, findings = (*outcomes, *second.outcomes), (*findings, *second.findings)
    if entail is not None:
        read_so = entailed(reading, entail)
        outcomes, findings = (*outcomes, *read_so[0]), (*findings, *read_so[1])
    coverage = second.coverage if second is not None else None
    return _assembled(reading, notes, provenance, (outcomes, findings), coverage)


def _assembled(
    reading: Reading,
    notes: tuple[Note, ...],
    provenance: Provenance,
    results: tuple[tuple[Outcome, ...], tuple[Finding, ...]],
    coverage: Coverage | None,
) -> Report:
    targets = [c.id for c in reading.claims] + [s.id for s in reading.summary]
    verdicts = verdict.verdicts(targets, *results)
    return made(
        Report,
        schema_version=SCHEMA_VERSION,
        article=reading.article,
        claims=tuple([_claim(c, reading, verdicts[c.id]) for c in reading.claims]),
        statements=reading.statements,
        notes=notes,
        summary=_summary(reading, verdicts),
        checks=results[0],
        findings=results[1],
        coverage=coverage,
        provenance=provenance,
    )


def _summary(reading: Reading, verdicts: Mapping[str, Verdict]) -> Summary:
    told = [made(Sentence, id=s.id, text=s.text, claims=s.claims, verdict=verdicts[s.id]) for s in reading.summary]
    return made(Summary, sentences=tuple(told))


def _claim(claim: ReadClaim, reading: Reading, verdict_: Verdict) -> Claim:
    return made(
        Claim,
        id=claim.id,
        text=claim.text,
        evidence=claim.evidence,
        attributions=claim.attributions,
        certainty=claim.certainty,
        polarity=claim.polarity,
        verification=reading.status_of(claim.id),
        verdict=verdict_,
    )


def require_readable(article: Article, engine: Engine) -> None:
    """Raise `ArticleEmpty` or `LanguageUnsupported` where `read` would, before anything has been done."""
    if not any(any(map(str.isalnum, i.cut(article.text))) for i in article.evidence):
        msg = "no words to read: the article has no headline, body or caption, only adverts, teasers or notices"
        raise ArticleEmpty(msg)
    if engine.languages is not None and _primary(article) not in {*engine.languages, UNDETERMINED}:
        known = ", ".join(sorted(engine.languages))
        msg = (
            f"the {engine.name} engine reads {known}, and this article is in {article.language!r}: "
            "use --engine openai, or give --language if that is wrong"
        )
        raise LanguageUnsupported(msg)


def _primary(article: Article) -> str:
    return article.language.split("-")[0].casefold()


def _provenance(engine: Engine, tries: int, usage: Usage | None, seconds: float | None) -> Provenance:
    return Provenance(
        engine=engine.name,
        model=engine.model,
        prompt=engine.prompt,
        verifier=__version__,
        tries=tries,
        usage=usage,
        seconds=seconds,
    )
