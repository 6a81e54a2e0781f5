"""Article, draft, reading, checks, verdict, report: the whole way, once."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier import __version__, checks, scope, verdict
from verifier.engines.engine import Engine
from verifier.errors import ArticleEmpty, LanguageUnsupported
from verifier.pipeline.proposal import proposed
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Claim, Finding, Outcome, Provenance, Report, Sentence, Summary, Usage, Verdict

UNDETERMINED = "und"


async def read(article: Article, engine: Engine) -> Report:
    """Return the report of `article` as `engine` reads it and the checks judge it.

    Raises `ArticleEmpty` where no block may hold evidence, `LanguageUnsupported` where the engine does not read the
    article's language (a text too short to tell is let through), `EngineError` where there is no usable answer.
    """
    _readable(article, engine)
    answer = await proposed(article, engine)
    return report(answer.reading, _provenance(engine, answer.tries, answer.usage, answer.seconds))


def report(reading: Reading, provenance: Provenance) -> Report:
    """Return what the checks make of `reading`: statements found, scope decided, every check run, verdicts drawn."""
    reading = replace(reading, statements=scope.statements(reading))
    reading = replace(reading, verification=verdict.verification(reading.claims, reading.statements))
    outcomes, findings = checks.run(reading)
    targets = [c.id for c in reading.claims] + [s.id for s in reading.summary]
    return _assembled(reading, provenance, outcomes, findings, verdict.verdicts(targets, outcomes, findings))


def _assembled(
    reading: Reading,
    provenance: Provenance,
    outcomes: Sequence[Outcome],
    findings: Sequence[Finding],
    verdicts: Mapping[str, Verdict],
) -> Report:
    return Report(
        article=reading.article,
        claims=tuple(_claim(c, reading, verdicts[c.id]) for c in reading.claims),
        statements=reading.statements,
        notes=(),
        summary=Summary(
            sentences=tuple(
                Sentence(id=s.id, text=s.text, claims=s.claims, verdict=verdicts[s.id]) for s in reading.summary
            )
        ),
        checks=tuple(outcomes),
        findings=tuple(findings),
        coverage=None,
        provenance=provenance,
    )


def _claim(claim: ReadClaim, reading: Reading, verdict_: Verdict) -> Claim:
    return Claim(
        id=claim.id,
        text=claim.text,
        evidence=claim.evidence,
        attributions=claim.attributions,
        certainty=claim.certainty,
        polarity=claim.polarity,
        verification=reading.status_of(claim.id),
        verdict=verdict_,
    )


def _readable(article: Article, engine: Engine) -> None:
    if not any(any(map(str.isalnum, i.cut(article.text))) for i in article.evidence):
        msg = "no words to read: the article has no headline, body or caption, only adverts, teasers or notices"
        raise ArticleEmpty(msg)
    primary = article.language.split("-")[0].casefold()
    if engine.languages is not None and primary not in {*engine.languages, UNDETERMINED}:
        known = ", ".join(sorted(engine.languages))
        msg = (
            f"the {engine.name} engine reads {known}, and this article is in {article.language!r}: "
            "use --engine openai, or give --language if that is wrong"
        )
        raise LanguageUnsupported(msg)


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
