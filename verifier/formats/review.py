"""A review to text: each sentence of what was checked with its verdict, what was found, and the words that bear it."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from verifier.formats import json, words
from verifier.formats.document import Document, Entry, Group, Section
from verifier.formats.format import Style
from verifier.formats.outline import ID_DIGITS
from verifier.formats.text import laid_out
from verifier.review import Checked, Nature, Part, Place, Remark, Review
from verifier.schema import Article

LONGEST_QUOTED: Final = 300
"""Code points of an article's sentence that are shown; a reader knows it by fewer."""
SECTIONS: Final[Mapping[str, tuple[Nature, ...]]] = {
    "Claims": ("claim",),
    "Sentences": ("sentence", "question", "remark"),
}
CHECKED: Final[Mapping[Checked, str]] = {
    "text": "A text checked against what it tells of",
    "draft": "A draft checked against its articles",
    "report": "A report checked again",
}
NATURES: Final[Mapping[Nature, tuple[str, str]]] = {
    "claim": ("claim", "claims"),
    "sentence": ("sentence", "sentences"),
    "question": ("question", "questions"),
    "remark": ("remark", "remarks"),
}


class ReviewFormat(NamedTuple):
    """A way to write a review down, as `Format` is one for a report."""

    name: str
    purpose: str
    render: Callable[[Review, Style], str]


def as_text(review: Review, style: Style) -> str:
    """Return `review` for a terminal."""
    return laid_out(outline(review), style)


def as_json(review: Review, _style: Style) -> str:
    """Return `review` as JSON, by the schema that `verifier schema review` prints."""
    return json.written(review)


def outline(review: Review) -> Document:
    """Return what a reader sees of `review`: the tally, then each part with what is wrong with it."""
    sections = (_section(title, natures, review) for title, natures in SECTIONS.items())
    return Document(
        title=CHECKED[review.checked],
        facts=tuple(f"Against: {_called(a)}" for a in review.articles),
        sections=tuple(s for s in sections if s is not None),
        record=tuple(_record(review)),
    )


def _called(article: Article) -> str:
    title = article.title or "an article without a headline"
    return f"{title} ({article.publisher or 'publisher unknown'})"


def _section(title: str, natures: tuple[Nature, ...], review: Review) -> Section | None:
    parts = [p for p in review.parts if p.nature in natures]
    if not parts:
        return None
    tally = Counter(p.verdict for p in parts)
    told = [f"{tally[verdict]} {verdict}" for verdict in words.VERDICTS if tally[verdict]]
    kinds = Counter(p.nature for p in parts)
    counted = [words.counted(kinds[n], *NATURES[n]) for n in natures if kinds[n]]
    found: dict[str, list[Remark]] = {}
    for finding in review.findings:
        found.setdefault(finding.part, []).append(finding)
    entries = tuple(_entry(p, found.get(p.id, ()), review) for p in parts)
    return Section(title, (Group(entries),), f"{words.listed(counted)}: {words.listed(told)}.")


def _entry(part: Part, found: Sequence[Remark], review: Review) -> Entry:
    details = (*map(_finding, found), *_evidence(part, found, review))
    return Entry(part.text, words.VERDICTS[part.verdict], part.id, details)


def _finding(finding: Remark) -> str:
    return f"{words.SEVERITIES[finding.severity].word}: {finding.reason} [{finding.check}]"


def _evidence(part: Part, found: Sequence[Remark], review: Review) -> Iterator[str]:
    """Yield the sentences that bear the part; where none does, the nearest that a finding shows."""
    if part.evidence:
        yield from (f"{_whose(p, review)}: {_quoted(p)}" for p in part.evidence)
        return
    near = dict.fromkeys(place for finding in found for place in finding.places)
    yield from (f"nearest in {_whose(p, review)}: {_quoted(p)}" for p in near)


def _whose(place: Place, review: Review) -> str:
    """Return which article a place is in: where there is only one, nothing more needs to be said."""
    if len(review.articles) == 1:
        return "the article"
    number, found = next((n, a) for n, a in enumerate(review.articles, 1) if a.id == place.article)
    return found.publisher or f"article {number}"


def _quoted(place: Place) -> str:
    quote = " ".join(place.span.quote.split())
    return words.quoted(quote if len(quote) <= LONGEST_QUOTED else quote[: LONGEST_QUOTED - 1] + "…")


def _record(review: Review) -> Iterator[str]:
    tally = Counter(o.outcome for o in review.checks)
    parts = [f"{tally[kind]:,} {word}" for kind, word in words.OUTCOMES.items() if tally[kind]] or ["none ran"]
    yield f"Of {words.counted(len(review.checks), 'check', 'checks')}, {words.listed(parts)}."
    ids = ", ".join(a.id.removeprefix("sha256:")[:ID_DIGITS] for a in review.articles)
    yield f"Checked by verifier {review.verifier}, {'article' if len(review.articles) == 1 else 'articles'} {ids}."


REVIEW_FORMATS: Final = (
    ReviewFormat("text", "for people at a terminal: each sentence, what is wrong with it, and what bears it", as_text),
    ReviewFormat("json", "for programs: everything, by the schema that `verifier schema review` prints", as_json),
)
