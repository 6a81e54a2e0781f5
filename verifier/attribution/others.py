"""What of the tagger's relations is another's: the source of a source, whom an outlet quotes, words framed apart."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice, takewhile

from verifier.attribution import cues_en as english
from verifier.attribution.framed_en import SAYS_LAST
from verifier.attribution.tagger import Relation
from verifier.text.regex import regex
from verifier.text.spans import Interval

_NEAR = 2000
"""Code points back in which a report with the same content begins: a long paragraph."""

_WORD = regex(r"[\w’'-]+")
_ASKED = regex(r"[“\"‘][^“”\"\n]*\?[”\"’]")
_FRAME = regex(
    r",?[”\"’]? (?:" + SAYS_LAST + r" (?P<who>(?:the |an? |his |her )?[\w’'-]{1,30}(?: [\w’'-]{1,30}){0,5})"
    r"|(?:the |an? |his |her )?[\w’'-]{1,30}(?: [\w’'-]{1,30}){0,4} " + SAYS_LAST + r")[.]"
)


def is_second_hand(text: str, relation: Relation, relations: Sequence[Relation]) -> bool:
    """Say whether it only adds a source to another report, of the same or of its own: "X, citing Y, reported …"."""
    if _only_names(text, relation):
        return True
    cue = _WORD.findall(relation.cue.cut(text).casefold()) if relation.cue else []
    if english.SECOND_HAND.isdisjoint(cue) or not relation.content:
        return False
    here = relation.content[0]
    first = bisect_left(relations, here.start - _NEAR, key=lambda other: other.content[0].start)
    near = takewhile(lambda other: other.content[0].start < here.end, islice(relations, first, None))
    return any(
        other is not relation and (any(c.overlaps(here) for c in other.content) or _shares(relation, other))
        for other in near
    )


def _shares(one: Relation, other: Relation) -> bool:
    """Say whether the two have one source: "attributing the leak to a clerk, the Lantern said …"."""
    return one.source is not None and one.source == other.source


def _only_names(text: str, relation: Relation) -> bool:
    """Say whether all its content is whom an outlet quotes: "the Lantern quoted an aide" before "as saying"."""
    quotes = relation.cue is not None and english.QUOTING.fullmatch(relation.cue.cut(text)) is not None
    end, length = relation.content[-1].end, len(" as saying")
    return quotes and len(relation.content) == 1 and " as saying" in text[end - length : end + length]


def own(text: str, relation: Relation) -> Relation:
    """Return the relation without what has a frame of its own right after it: "“No,” said Lee. “Yes,” said Strand."."""
    mine = [p for p in relation.content if not _is_anothers(text, p, relation.cue)]
    return _outside_dialogue(text, relation._replace(content=tuple(mine)) if mine else relation)


def _outside_dialogue(text: str, relation: Relation) -> Relation:
    """Return the relation up to a question that is a paragraph of its own: what follows is put and answered in turn."""
    cue = relation.cue or relation.content[0]
    line = text.find("\n", cue.end)
    asked = (p.start for p in relation.content if 0 <= line < p.start and _ASKED.fullmatch(text, *p))
    end = next(asked, len(text))
    mine = tuple(p for p in relation.content if p.start < end)
    return relation._replace(content=mine) if mine else relation


def _is_anothers(text: str, piece: Interval, cue: Interval | None) -> bool:
    frame = _FRAME.match(text, piece.end)
    return frame is not None and cue is not None and not Interval(*frame.span()).overlaps(cue)
