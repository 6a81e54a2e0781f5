"""A draft, or an earlier report, to a review: anchored in the articles, and checked as any engine's answer is."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier import __version__, checks, verdict
from verifier.anchor import anchor
from verifier.attribution.crosscheck import compared
from verifier.checks.run import WHOLE, Results
from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSentence, DraftSource
from verifier.pipeline.entailed import entailed
from verifier.pipeline.read import SECOND_READS, Second, Spot
from verifier.pipeline.review.remarks import remarks
from verifier.pipeline.review.sides import Sides
from verifier.reading import ReadClaim, Reading
from verifier.review import Checked, Part, Review
from verifier.schema import Article, Attribution, Claim, Evidence, Report, Source, Span, Verdict


def review_draft(
    draft: Draft,
    articles: Sequence[Article],
    checked: Checked = "draft",
    second: Second | None = None,
    spot: Spot | None = None,
) -> Review:
    """Return what `articles` bear of the claims of `draft` and of its summary, beside a `second` opinion if given."""
    sides = Sides.of(articles)
    reading = anchor(draft, sides.whole)
    reading = replace(reading, statements=sides.statements(reading.claims, spot))
    reading = replace(reading, verification=verdict.verification(reading.claims, reading.statements))
    outcomes, findings = checks.run(reading, article_checks=())
    if second is not None and sides.whole.language.split("-")[0].casefold() in SECOND_READS:
        more = _second(reading, second)
        outcomes, findings = (*outcomes, *more[0]), (*findings, *more[1])
    targets = [c.id for c in reading.claims] + [s.id for s in reading.summary]
    parts = _parts(reading, sides, verdict.verdicts(targets, outcomes, findings))
    return Review(
        checked=checked,
        text=None,
        articles=sides.articles,
        parts=parts,
        checks=outcomes,
        findings=remarks(findings, parts, None, sides),
        verifier=__version__,
    )


def _second(reading: Reading, second: Second) -> Results:
    """Return what the second opinion is of the claims; what they leave out is nothing against them."""
    heard, read = compared(reading, second.hear(reading.article)), entailed(reading, second.reader())
    outcomes = [o for o in heard.outcomes if o.target != WHOLE]
    return (*outcomes, *read[0]), (*(f for f in heard.findings if f.target != WHOLE), *read[1])


def _parts(reading: Reading, sides: Sides, verdicts: Mapping[str, Verdict]) -> tuple[Part, ...]:
    claims = {c.id: _spans(c) for c in reversed(reading.claims)}
    found = [_part(c.id, c.text, _spans(c), sides, verdicts) for c in reading.claims]
    for sentence in reading.summary:
        spans = dict.fromkeys(span for cited in sentence.claims for span in claims.get(cited, ()))
        part = _part(sentence.id, sentence.text, tuple(spans), sides, verdicts)
        found.append(part.model_copy(update={"nature": "sentence"}))
    return tuple(found)


def _spans(claim: ReadClaim) -> tuple[Span, ...]:
    return tuple(e.span for e in claim.evidence if e.span is not None)


def _part(name: str, text: str, spans: Sequence[Span], sides: Sides, verdicts: Mapping[str, Verdict]) -> Part:
    places = tuple(map(sides.place, spans))
    return Part(id=name, nature="claim", text=text, said=None, evidence=places, share=None, verdict=verdicts[name])


def draft_of(report: Report) -> Draft:
    """Return what a report says, as a draft: its verdicts and offsets are forgotten, and nothing in it is believed."""
    return Draft(
        claims=[_claim(c, report) for c in report.claims],
        summary=[DraftSentence(text=s.text, claims=list(s.claims)) for s in report.summary.sentences],
    )


def _claim(claim: Claim, report: Report) -> DraftClaim:
    stated = {s.id: s.span.quote for s in report.statements if s.status == claim.verification.status}
    return DraftClaim(
        id=claim.id,
        evidence=[_quoted(e) for e in claim.evidence],
        text=claim.text,
        attributions=[_attribution(a) for a in claim.attributions if len(a.sources) > 1],
        certainty=claim.certainty,
        polarity=claim.polarity,
        status=claim.verification.status,
        status_quote=next((stated[s] for s in claim.verification.statements if s in stated), None),
    )


def _quoted(evidence: Evidence) -> str:
    """Return what the engine quoted: the article's words only where its own were the same."""
    if evidence.proposed is not None:
        return evidence.proposed
    return evidence.span.quote if evidence.span is not None else ""


def _attribution(attribution: Attribution) -> DraftAttribution:
    return DraftAttribution(
        sources=[_source(s) for s in attribution.sources[1:]],
        cue=attribution.cue and attribution.cue.quote,
        speech=attribution.speech,
    )


def _source(source: Source) -> DraftSource:
    told = source.model_dump(include=set(DraftSource.model_fields) - {"mention", "antecedent"})
    if told["kind"] == "publisher":
        told["kind"] = "media"
    return DraftSource(
        **told,
        mention=source.span and source.span.quote,
        antecedent=source.antecedent and source.antecedent.quote,
    )
