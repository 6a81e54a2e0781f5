"""Several articles side by side, as one: whatever anchors and checks one article works on all of them."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from verifier import scope
from verifier.pipeline.read import Spot
from verifier.reading import ReadClaim, Reading
from verifier.review import Place
from verifier.schema import Article, Attribution, Block, Evidence, Source, Span, Statement, article_id
from verifier.text.spans import Interval

APART = "\n" * 5_000
"""What stands between two articles. Checks look back 4,000 code points at most (`grounds.LONGEST_SENTENCE`, twice), so
that none takes the end of one article for what stands before the beginning of the next."""


@dataclass(frozen=True)
class Sides:
    """`whole`: all articles as one, each at its own offset; with one article, that article itself."""

    articles: tuple[Article, ...]
    offsets: tuple[int, ...]
    whole: Article

    @classmethod
    def of(cls, articles: Sequence[Article]) -> "Sides":
        """Return the articles side by side, each once: an article given twice bears nothing more."""
        distinct = tuple({a.id: a for a in articles}.values())
        if len(distinct) == 1:
            return cls(distinct, (0,), distinct[0])
        lengths = (len(a.text) + len(APART) for a in distinct[:-1])
        offsets = tuple(accumulate(lengths, initial=0))
        return cls(distinct, offsets, _joined(distinct, offsets))

    def number(self, at: int) -> int:
        """Return which of the articles holds the offset `at` of the whole."""
        return bisect_right(self.offsets, at) - 1

    def place(self, span: Span) -> Place:
        """Return the span of the whole as a place in its own article."""
        number = self.number(span.start)
        return Place(article=self.articles[number].id, span=_shifted(span, -self.offsets[number]))

    def claims(self, read: Callable[[Article], Reading]) -> Iterator[ReadClaim]:
        """Yield the claims that `read` finds in each article, placed in the whole, each under an id of its own."""
        for number, (article, offset) in enumerate(zip(self.articles, self.offsets, strict=True), 1):
            prefix = f"a{number}" if len(self.articles) > 1 else ""
            for claim in read(article).claims:
                yield replace(_moved(claim, offset), id=prefix + claim.id)

    def statements(self, claims: Sequence[ReadClaim], spot: Spot | None = None) -> tuple[Statement, ...]:
        """Return what each article says of checking the claims that rest on it, placed in the whole."""
        found: list[Statement] = []
        for number, (article, offset) in enumerate(zip(self.articles, self.offsets, strict=True)):
            own = tuple(_moved(c, -offset) for c in claims if self._rests_on(c, number))
            reading = Reading(article, own, (), spotted=spot(article) if spot else ())
            found += [_renumbered(s, offset, len(found)) for s in scope.statements(reading)]
        return tuple(found)

    def _rests_on(self, claim: ReadClaim, number: int) -> bool:
        """Say whether the first words that bear the claim stand in that article."""
        return bool(claim.intervals) and self.number(claim.intervals[0].start) == number

    @cached_property
    def bodies(self) -> tuple[Interval, ...]:
        """The body and the captions of the whole; a headline only where its article has nothing else."""
        return tuple(
            i.shifted(offset) for a, offset in zip(self.articles, self.offsets, strict=True) for i in _bodies(a)
        )


def _bodies(article: Article) -> tuple[Interval, ...]:
    told = tuple(b.interval for b in article.blocks if b.kind in {"body", "caption"})
    return told or article.evidence


def _joined(articles: Sequence[Article], offsets: Sequence[int]) -> Article:
    """Return one article of all texts; what is known of it is what all of them have in common."""
    text = APART.join(a.text for a in articles)
    blocks = tuple(
        Block(kind=b.kind, start=b.start + offset, end=b.end + offset)
        for article, offset in zip(articles, offsets, strict=True)
        for b in article.blocks
    )
    publisher = _common([a.publisher for a in articles])
    return Article(
        id=article_id(text),
        publisher=publisher,
        publisher_basis=articles[0].publisher_basis if publisher else "unknown",
        title=None,
        published=_common([a.published for a in articles]),
        url=None,
        language=_common([a.language.split("-")[0] for a in articles]) or "und",
        text=text,
        blocks=blocks,
    )


def _common(values: Sequence[str | None]) -> str | None:
    return values[0] if len(set(values)) == 1 else None


def _shifted(span: Span, by: int) -> Span:
    return Span(quote=span.quote, start=span.start + by, end=span.end + by)


def _moved(claim: ReadClaim, by: int) -> ReadClaim:
    """Return the claim with every span moved by so many code points."""
    if not by:
        return claim
    evidence = tuple(_at(e, by) for e in claim.evidence)
    stated = _at(claim.proposed_statement, by) if claim.proposed_statement else None
    chains = tuple(_chain(a, by) for a in claim.attributions)
    return replace(claim, evidence=evidence, attributions=chains, proposed_statement=stated)


def _at(evidence: Evidence, by: int) -> Evidence:
    return evidence.model_copy(update={"span": evidence.span and _shifted(evidence.span, by)})


def _chain(attribution: Attribution, by: int) -> Attribution:
    sources = tuple(_link(s, by) for s in attribution.sources)
    return attribution.model_copy(update={"sources": sources, "cue": attribution.cue and _shifted(attribution.cue, by)})


def _link(source: Source, by: int) -> Source:
    """Return the source with its mention and its antecedent moved."""
    span, antecedent = source.span, source.antecedent
    moved = {"span": span and _shifted(span, by), "antecedent": antecedent and _shifted(antecedent, by)}
    return source.model_copy(update=moved)


def _renumbered(statement: Statement, by: int, taken: int) -> Statement:
    """Return the statement in the whole, under an id that none before it has."""
    changed = {"id": _later(statement.id, taken), "span": _shifted(statement.span, by)}
    overturned = statement.superseded_by
    return statement.model_copy(update=changed | {"superseded_by": overturned and _later(overturned, taken)})


def _later(one: str, taken: int) -> str:
    return f"v{int(one[1:]) + taken}"
