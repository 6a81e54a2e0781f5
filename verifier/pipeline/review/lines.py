"""The sentences of a text, each with what it is and what bears it."""

from collections.abc import Iterator
from dataclasses import dataclass

from verifier.checks.row import Row, merged
from verifier.pipeline.review.alignment import Aligned, Index, particulars, tokens
from verifier.pipeline.review.natures import nature
from verifier.review import Nature
from verifier.schema import Finding, Span
from verifier.text.quotations import quotations
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval

FOUND = 0.17
"""A sentence of which the best sentences of the articles hold a smaller share of the words has none that bears it, as
far as one can see. Set on 237 heavy paraphrases: one in ten lies below it, and nine in ten on other things."""
ALONE = 0.4
"""Below this share a question or a remark states nothing that an article could bear."""
CHECK, VERSION = "alignment", 1


@dataclass(frozen=True)
class Line:
    """A sentence of the text. `place` is where it stands there; what bears it stands in the articles.

    `stranger` is the first name or figure of one that nothing bears which the articles have nowhere.
    """

    id: str
    place: Interval
    text: str
    nature: Nature
    aligned: Aligned
    stranger: str | None = None

    @property
    def is_borne(self) -> bool:
        """Whether the articles hold enough of its words to compare the rest with."""
        return self.aligned.share >= FOUND and self.nature == "sentence"


def lines(text: str, index: Index, *, english: bool) -> Iterator[Line]:
    """Yield the sentences of `text`; what a sentence is that nothing bears can be told in English alone."""
    for number, place in enumerate(_whole(text), 1):
        said = place.cut(text)
        aligned = index.bearing(tokens(said))
        stands_alone = english and aligned.share < ALONE
        kind: Nature = nature(said) if stands_alone else "sentence"
        lost = aligned.share < FOUND and english
        stranger = next((one.printed for one in particulars(said) if one not in index), None) if lost else None
        yield Line(f"s{number}", place, said, kind, aligned, stranger)


def _whole(text: str) -> Iterator[Interval]:
    """Yield the sentences; those of one quotation as one, for who says the first is often told after the last."""
    marked = Row(merged(q.interval for p in paragraphs(text) for q in quotations(text, p) if q.closed))
    held: Interval | None = None
    for place in sentences(text):
        held = place if held is None else Interval(held.start, place.end)
        if not any(q.start < place.end < q.end for q in marked.overlapping(place)):
            yield held
            held = None
    if held is not None:
        yield held


def unborne(line: Line, text: str) -> Finding | None:
    """Return what is to be said of a sentence that nothing bears, with the place in `text` that comes nearest."""
    if line.is_borne:
        return None
    if line.nature != "sentence":
        what = "asks" if line.nature == "question" else "remarks or leads on"
        return _finding(line, "note", f"it {what}, and states nothing that an article could bear", ())
    if line.aligned.nearest is None:
        return _finding(line, "fault", "no sentence of the articles has any of its words", ())
    spans = (Span.cut(text, line.aligned.nearest),)
    if line.stranger is not None:
        reason = f"nothing in the articles bears it, and they have “{line.stranger}” nowhere"
        return _finding(line, "fault", reason, spans)
    reason = f"nothing was found that bears it: the nearest sentences hold {line.aligned.share:.0%} of its words"
    return _finding(line, "doubt", reason, spans)


def _finding(line: Line, severity: str, reason: str, spans: tuple[Span, ...]) -> Finding:
    return Finding.model_validate(
        {"check": CHECK, "version": VERSION, "severity": severity, "target": line.id, "reason": reason, "spans": spans}
    )
