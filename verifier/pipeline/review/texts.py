"""A text to a review: each sentence aligned, what it says of sources and checking read, every check run."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from verifier import __version__, checks, verdict
from verifier.anchor import anchor
from verifier.attribution.hearing import Relations
from verifier.checks.claim import CLAIM_CHECKS, quotation
from verifier.checks.language import reads
from verifier.checks.outcome import ClaimCheck
from verifier.checks.run import Results
from verifier.checks.summary import SUMMARY_CHECKS, summary_keeps_caveat
from verifier.draft import Draft, DraftClaim
from verifier.entailment import Reading as Read
from verifier.errors import ArticleTooLarge
from verifier.intake.language import language
from verifier.pipeline.entailed import Entail
from verifier.pipeline.review import caveats
from verifier.pipeline.review.alignment import Index
from verifier.pipeline.review.judging import judged, read_by
from verifier.pipeline.review.judging import outcomes as outcomes_read
from verifier.pipeline.review.lines import Line, lines, unborne
from verifier.pipeline.review.remarks import outcomes_of, owned, remarks
from verifier.pipeline.review.sides import Sides
from verifier.pipeline.review.telling import Claims
from verifier.pipeline.review.told import Text, Told, asides, plain, reading_of, resting_on, told, unclaimed
from verifier.pipeline.review.weighing import weighed
from verifier.reading import NOT_STATED, ReadClaim, Reading, ReadSentence
from verifier.review import Part, Review
from verifier.schema import Article, Finding, Span, Statement, Status, Verdict
from verifier.text.sentences import sentences
from verifier.text.spans import Interval

MOST_SENTENCES = 1_000
"""Sentences of the longest text that is checked: each costs some milliseconds, and a long read has 300."""
LONGEST = 4_000
"""Code points of its longest sentence: twice what the checks look at (`grounds.LONGEST_SENTENCE`)."""
NOT_OF_A_TEXT = frozenset(
    {"duplicate", "evidence_block", "cites_claims", "content_overlap", "summary_overlap", "wording", "chain"}
)
"""Checks of how a draft is put together: a text cites nothing, and what it rests on is our own choice, made by how many
of its words stand there; people put more into their own words than models do that were told to stay close. `chain`
finds as much in faithful texts as in lies."""
OF_CLAIMS = tuple(c for c in CLAIM_CHECKS if c.name not in NOT_OF_A_TEXT)
OF_OWN = tuple(c for c in OF_CLAIMS if c.name != "source_named")
"""Checks of what the text says in its own voice: whether it drops a source is seen from the article's side."""
OF_WHOLE = (quotation.CHECK,)
"""Checks of a sentence as it stands: what it puts in quotation marks, whoever is said to say so."""
OF_CAVEATS = (summary_keeps_caveat.CHECK,)
OF_SENTENCES = tuple(c for c in SUMMARY_CHECKS if c.name not in NOT_OF_A_TEXT and c not in OF_CAVEATS)


@dataclass(frozen=True)
class Beside:
    """A text beside its articles: its lines, what it claims and says of checking, and what the articles do.

    `cited`: line → the articles' claims that it tells. `rows`: the articles' sentences, in order.
    """

    text: str
    sides: Sides
    lines: tuple[Line, ...]
    said: Text
    known: tuple[ReadClaim, ...]
    statements: tuple[Statement, ...]
    stated: caveats.Stated
    cited: Mapping[str, tuple[str, ...]]
    rows: tuple[Interval, ...]


def review_text(text: str, articles: Sequence[Article], relations: Relations, entail: Entail | None = None) -> Review:
    """Return what `articles` bear of `text`, sentence by sentence. Linear in both.

    `relations` is the tagger; `entail`, if given, reads each sentence beside what is nearest to it.

    Raises `ArticleTooLarge` where the text has more than `MOST_SENTENCES`, or one over `LONGEST`.
    """
    one = _beside(text, Sides.of(articles), relations)
    rows = tuple(_rows(one))
    owner = {row.draft.id: row.line.id for row in rows}
    results = (*_claims_checked(one, rows), *_sentences_checked(one, rows))
    read = read_by(entail, one.lines, one.sides.whole.text, one.rows) if entail and _is_english(one) else None
    return _review(one, owner, results, read)


def _is_english(one: Beside) -> bool:
    """Say whether the network can read both; a text too short to tell its language is taken for English."""
    return reads(one.sides.whole) and language(one.text) in {"en", "und"}


def _beside(text: str, sides: Sides, relations: Relations) -> Beside:
    index = Index.of(sides.whole.text, sides.bodies)
    _require_few(text)
    found = tuple(lines(text, index, english=reads(sides.whole)))
    known = tuple(sides.claims(lambda article: reading_of(article, relations)))
    known = (*known, *unclaimed(known, sides.whole, index.rows))
    beside = tuple(asides(known, sides.whole, index.rows))
    claims = Claims.of(known, index.rows, beside)
    cited = {line.id: claims.told_by(line.text, line.aligned) for line in found if line.is_borne}
    said = told(text, sides.whole, relations)
    statements = sides.statements(known)
    stated = caveats.Stated(statements, index.rows)
    return Beside(text, sides, found, said, (*known, *beside), statements, stated, cited, index.rows)


def _require_few(text: str) -> None:
    places = sentences(text)
    longest, number = max((p.length for p in places), default=0), len(places)
    if longest > LONGEST:
        msg = f"the text to check has a sentence of {longest:,} characters; the limit is {LONGEST:,}: is it prose?"
        raise ArticleTooLarge(msg)
    if number > MOST_SENTENCES:
        msg = f"the text to check has {number:,} sentences; the limit is {MOST_SENTENCES:,}: check it in parts"
        raise ArticleTooLarge(msg)


class Row(NamedTuple):
    """A claim of the text as a draft of the articles, with its line and its id among the text's own claims."""

    line: Line
    draft: DraftClaim
    own: str | None


def _rows(one: Beside) -> Iterator[Row]:
    """Yield what each borne line claims, resting on what bears it: as a whole, and each thing that the tagger reads."""
    held: dict[str, list[Told]] = {}
    for claim in one.said.claims:
        line = caveats.at(one.lines, claim.place)
        if line is not None:
            held.setdefault(line.id, []).append(claim)
    for line in (known for known in one.lines if known.is_borne):
        yield Row(line, _resting(plain(line.id, line.text), line, f"{line.id}.0", one, "not_stated"), None)
        for number, claim in enumerate(held.get(line.id, ()), 1):
            draft = _resting(claim.claim, line, f"{line.id}.{number}", one, claim.status)
            yield Row(line, draft, claim.claim.id)


def _resting(claim: DraftClaim, line: Line, name: str, one: Beside, status: Status) -> DraftClaim:
    text = one.sides.whole.text
    evidence = [i.cut(text) for i in line.aligned.bearing]
    if status not in caveats.ASSURING:
        return resting_on(claim, evidence, name, None)
    covering = (s.span.quote for s in one.stated.on(one.cited[line.id]))
    return resting_on(claim, evidence, name, (status, next(covering, evidence[0])))


def _claims_checked(one: Beside, rows: Sequence[Row]) -> Iterator[Results]:
    """Yield what the checks find in the text's claims, as in those of a draft that rests on the aligned sentences."""
    reading = anchor(Draft(claims=[row.draft for row in rows], summary=[]), one.sides.whole)
    statements = _covering(one, rows)
    verified = verdict.verification(reading.claims, statements)
    reading = replace(reading, statements=statements, verification=verified)
    sorted_out: dict[tuple[ClaimCheck, ...], list[ReadClaim]] = {OF_CLAIMS: [], OF_OWN: [], OF_WHOLE: []}
    for row, claim in zip(rows, reading.claims, strict=True):
        relayed = any(len(a.sources) > 1 for a in claim.attributions)
        sorted_out[OF_WHOLE if row.own is None else OF_CLAIMS if relayed else OF_OWN].append(claim)
    for judging, claims in sorted_out.items():
        yield checks.run(replace(reading, claims=tuple(claims)), judging, (), ())


def _covering(one: Beside, rows: Sequence[Row]) -> tuple[Statement, ...]:
    """Return the statements as they cover the text's claims: those told where the claims that they cover are."""
    covered: dict[str, list[str]] = {}
    for row in rows:
        for statement in one.stated.on(one.cited[row.line.id]):
            covered.setdefault(statement.id, []).append(row.draft.id)
    return tuple(
        s.model_copy(update={"covers": tuple(covered.get(s.id, ())), "candidates": ()}) for s in one.statements
    )


def _sentences_checked(one: Beside, rows: Sequence[Row]) -> Iterator[Results]:
    """Yield what the checks find in the sentences, as in a summary that cites the articles' own claims.

    A caveat that the text tells anywhere is told, in whatever words and with whatever sentence between.
    """
    summary = tuple(ReadSentence(line.id, line.text, one.cited.get(line.id, ())) for line in one.lines)
    verified = verdict.verification(one.known, one.statements)
    reading = Reading(one.sides.whole, one.known, summary, one.statements, verified)
    yield checks.run(reading, (), OF_SENTENCES, ())
    beside = {row.own: one.cited[row.line.id] for row in rows if row.own is not None}
    spared = caveats.told(one.said.statements, one.lines, beside, one.stated)
    left = {claim: NOT_STATED if claim in spared else found for claim, found in verified.items()}
    yield checks.run(replace(reading, verification=left), (), OF_CAVEATS, ())


def _review(
    one: Beside, owner: Mapping[str, str], results: Sequence[Results], read: Mapping[str, Read] | None
) -> Review:
    borne = {line.id for line in one.lines if line.is_borne}
    inner = {c.id for c in one.known} | set(owner)
    outcomes = [o for o in outcomes_of((o for found, _ in results for o in found), owner) if o.target in borne]
    theirs = owned((f for _, found in results for f in found if f.severity != "note"), owner, inner)
    theirs = tuple(f for f in theirs if f.target in borne)
    if read is None:
        findings = [*_ours(one), *weighed(theirs, one.lines)]
    else:
        findings = list(judged((*_ours(one), *theirs), one.lines, read))
        outcomes += outcomes_read([x for x in one.lines if x.is_borne], one.sides.whole.text, read, findings)
    parts = _parts(one, verdict.verdicts([line.id for line in one.lines], outcomes, findings))
    return Review(
        checked="text",
        text=one.text,
        articles=one.sides.articles,
        parts=parts,
        checks=tuple(outcomes),
        findings=remarks(findings, parts, one.text, one.sides),
        verifier=__version__,
    )


def _ours(one: Beside) -> Iterator[Finding]:
    yield from (f for line in one.lines if (f := unborne(line, one.sides.whole.text)) is not None)
    yield from caveats.overclaimed(one.said.statements, one.lines, one.stated)


def _parts(one: Beside, verdicts: Mapping[str, Verdict]) -> tuple[Part, ...]:
    text = one.sides.whole.text
    return tuple(
        Part(
            id=line.id,
            nature=line.nature,
            text=line.text,
            said=Span.cut(one.text, line.place),
            evidence=tuple(one.sides.place(Span.cut(text, i)) for i in line.aligned.bearing if line.is_borne),
            share=round(line.aligned.share, 2),
            verdict=verdicts[line.id],
        )
        for line in one.lines
    )
