"""Who says what: the articles, and the text that tells of them, as our own tagger reads them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from verifier import scope, verdict
from verifier.anchor import anchor
from verifier.attribution.hearing import Relations, heard
from verifier.checks.language import reads
from verifier.checks.row import Row, merged
from verifier.draft import Draft, DraftAttribution, DraftClaim, DraftSource
from verifier.reading import ReadClaim, Reading
from verifier.schema import Article, Attribution, Block, Evidence, Source, Span, Statement, Status, article_id
from verifier.text.denial import denial
from verifier.text.sentences import sentences
from verifier.text.spans import Interval, trimmed
from verifier.text.words import words


@dataclass(frozen=True)
class Told:
    """A claim of the text, where it stands there, and what the text says of its having been checked."""

    claim: DraftClaim
    place: Interval
    status: Status


def reading_of(article: Article, relations: Relations) -> Reading:
    """Return what `article` claims, anchored; in a language that is not read, its sentences as they are."""
    drafted = [p.claim for p in heard(article, relations)] if reads(article) else _plain(article)
    reading = anchor(Draft(claims=drafted, summary=[]), article)
    return replace(reading, claims=tuple(map(_known_of, reading.claims)))


def _known_of(claim: ReadClaim) -> ReadClaim:
    """Return the claim without chains that end in nobody: "it is thought" names no source that a text could drop."""
    named = tuple(a for a in claim.attributions if a.origin.name is not None or len(a.sources) == 1)
    first = claim.attributions[0].sources[0]
    return replace(claim, attributions=named or (Attribution(sources=(first,), cue=None, speech="none"),))


def unclaimed(claims: Sequence[ReadClaim], article: Article, rows: Sequence[Interval]) -> Iterator[ReadClaim]:
    """Yield a claim of the publisher's own for each of `rows` that no claim rests on, such as "X could not verify it".

    What a sentence of the text says of it is compared with its words; nobody is asked who says it.
    """
    taken = Row(merged(i for c in claims for i in c.intervals))
    yield from _of_rows("x", article, [r for r in rows if not taken.overlapping(r)])


def asides(claims: Sequence[ReadClaim], article: Article, rows: Sequence[Interval]) -> Iterator[ReadClaim]:
    """Yield a claim of the publisher's own for each of `rows` on which others' claims alone rest.

    A sentence tells it that tells what stands there and is none of what they say: the age of a man in brackets.
    """
    others = Row(merged(i for c in claims for i in c.intervals if not is_own(c)))
    yield from _of_rows("y", article, [r for r in rows if others.overlapping(r)])


def is_own(claim: ReadClaim) -> bool:
    """Say whether the publisher itself makes the claim."""
    return any(len(a.sources) == 1 for a in claim.attributions)


def _of_rows(prefix: str, article: Article, rows: Sequence[Interval]) -> Iterator[ReadClaim]:
    first = Source.publishing(article.publisher)
    for number, row in enumerate(rows, 1):
        yield ReadClaim(
            id=f"{prefix}{number}",
            text=row.cut(article.text),
            evidence=(Evidence(span=Span.cut(article.text, row), match="exact", proposed=None, diff=None),),
            attributions=(Attribution(sources=(first,), cue=None, speech="none"),),
            certainty="certain",
            polarity="positive",
            proposed_status=None,
            proposed_statement=None,
        )


def _plain(article: Article) -> list[DraftClaim]:
    """Return each sentence as a claim of the publisher's own: nothing is guessed of who says it."""
    places = [s for i in article.evidence for s in sentences(article.text, i)]
    return [plain(f"c{number}", place.cut(article.text)) for number, place in enumerate(places, 1)]


def plain(name: str, text: str) -> DraftClaim:
    """Return `text` as a claim of the publisher's own."""
    return DraftClaim(
        id=name,
        evidence=[text],
        text=text,
        attributions=[],
        certainty="certain",
        polarity="positive",
        status=None,
        status_quote=None,
    )


@dataclass(frozen=True)
class Text:
    """What a text claims, and what it says of checking; nothing of either where the tagger does not read it."""

    claims: tuple[Told, ...] = ()
    statements: tuple[Statement, ...] = ()


def told(text: str, like: Article, relations: Relations) -> Text:
    """Return what `text` claims, who it says says so, and what it says of checking.

    The text is read as an article of the publisher of `like`, all of it body: a summary has no adverts.
    """
    article = _as_article(text, like)
    if not reads(article):
        return Text()
    proposed = heard(article, relations)
    reading = anchor(Draft(claims=[p.claim for p in proposed], summary=[]), article)
    statements = scope.statements(reading)
    status = verdict.verification(reading.claims, statements)
    pairs = zip(proposed, reading.claims, strict=True)
    return Text(tuple(Told(p.claim, p.evidence, status[read.id].status) for p, read in pairs), statements)


def _as_article(text: str, like: Article) -> Article:
    body = trimmed(text, Interval(0, len(text)))
    return Article(
        id=article_id(text),
        publisher=like.publisher,
        publisher_basis=like.publisher_basis,
        title=None,
        published=like.published,
        url=None,
        language=like.language,
        text=text,
        blocks=(Block(kind="body", start=body.start, end=body.end),) if body.length else (),
    )


def resting_on(claim: DraftClaim, evidence: Sequence[str], name: str, stated: tuple[Status, str] | None) -> DraftClaim:
    """Return the claim as a draft of the articles has it: resting on their words, its sources known by name alone.

    How the text mentions a source says nothing of how the article does; it has no polarity but that of its words.
    `stated`: what the text says of checking, and the article's words for it.
    """
    status, quote = stated or (None, None)
    return claim.model_copy(
        update={
            "id": name,
            "evidence": list(evidence),
            "attributions": [_by_name(a) for a in claim.attributions if a.sources and a.sources[-1].name],
            "polarity": "negative" if denial(words(claim.text)) else "positive",
            "status": status,
            "status_quote": quote,
        }
    )


def _by_name(attribution: DraftAttribution) -> DraftAttribution:
    sources = [_unplaced(s) for s in attribution.sources]
    return attribution.model_copy(update={"sources": sources, "cue": None})


TOLD_ONCE = ("role", "affiliation", "anonymity_reason")
"""What is told of a source where it is first mentioned, and judged there alone."""


def _unplaced(source: DraftSource) -> DraftSource:
    mention = {"mention": None, "antecedent": None}
    refers_back = source.antecedent is not None and source.antecedent != source.mention
    return source.model_copy(update=mention | (dict.fromkeys(TOLD_ONCE) if refers_back else {}))
