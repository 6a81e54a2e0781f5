"""A relation's content put right: what tells nothing left out, pieces that touch made one, what it lacks found."""

from collections.abc import Sequence

from verifier.attribution import cues_en as english
from verifier.attribution.marks import CLOSERS
from verifier.text.regex import regex
from verifier.text.spans import Interval

_AFTER_CITING = regex(r",?\s" + english.CITING + r"\s+\Z", signs=english.CITING_STEMS)
_CITING_LAST = regex(r",?\s" + english.CITING + r"\Z", signs=english.CITING_STEMS)
_ASKED = regex(r"\b[Aa]sked (?:about |for )?\Z")
_WHO = regex(r"(?:who|whose|which)\s")
_UNNAMED = regex(r"(?:requesting|speaking|asking|demanding|insisting|citing|on)\b[^.;:\n]{0,40}\b(?:anonym|not to be)")
"""How somebody said it who is not named."""
_ARTICLES = frozenset({"a", "an", "the"})
"""Alone they are no content."""
_OPEN = regex(r"\s(?:the|an?|of|at|from|with|than)\Z")
_AFTER = regex(r"(?P<words>(?: [\w’'-]{1,30}){1,6})(?=[.,;:\n]|\Z)")
"""What ends a content that cannot end there: "It will answer to the"."""
_REST = regex(r"(?P<words>(?: [a-z][\w’'-]{1,15}){1,2})[.!](?=\s|\Z)")
_SHORT_OF = regex(
    r"(?P<words> (?:when|as|after|before|while|until|because|since|if|in|at|on|by|from|with|for|of|into|near|over)\b"
    r"[^.;:“”\"\n]*), "
)
"""What goes on up to the frame: "Six were hurt" before "when a wall fell, the warden said"."""
_FAR = 240
"""Code points in which that stands."""
_LONGEST_BEFORE = 30
"""Code points in which ", referring to " and "asked about " fit."""


def content(text: str, pieces: Sequence[Interval], source: Interval | None, cue: Interval) -> tuple[Interval, ...]:
    """Return the pieces of what `source` tells by `cue`; none where there is no word of it but an article."""
    if all(piece.cut(text) in _ARTICLES for piece in pieces):
        return ()
    return _completed(text, _merged(text, _told(text, pieces, source, cue)), source, cue)


def _told(text: str, pieces: Sequence[Interval], source: Interval | None, cue: Interval) -> Sequence[Interval]:
    """Return the pieces that tell something: no bare time of day, no source after "quoting", no "who asked".

    What stands between a source and its cue is what it did meanwhile: "this" of "it rejected this, insisting …".
    """
    telling = [p for p in pieces if any(map(str.isalpha, p.cut(text))) and not _is_cited(text, p)]
    telling = [_uncited(text, p) for p in telling]
    telling = [p for p in telling if p.cut(text) not in _ARTICLES and not _UNNAMED.match(text, *p)]
    telling = [p for p in telling if not _tells_of(text, p, source, pieces[-1]) and not _is_asked(text, p)]
    after = [p for p in telling if source is None or not source.end <= p.start < p.end <= cue.start]
    return after or telling or pieces


def _is_asked(text: str, piece: Interval) -> bool:
    """Say whether the piece is what somebody was asked, and the rest the answer: "Asked how she knew, she said …"."""
    return _ASKED.search(text, max(0, piece.start - _LONGEST_BEFORE), piece.start) is not None


def _tells_of(text: str, piece: Interval, source: Interval | None, last: Interval) -> bool:
    """Say whether the piece is a clause about the source: between it and the rest, "who asked not to be named"."""
    follows = source is not None and source.start < piece.start and (piece < last or piece.start <= source.end + 2)
    return follows and _WHO.match(text, piece.start) is not None


def _is_cited(text: str, piece: Interval) -> bool:
    before = text[max(0, piece.start - _LONGEST_BEFORE) : piece.start]
    return _AFTER_CITING.search(before) is not None


def _uncited(text: str, piece: Interval) -> Interval:
    """Return the piece without the "citing" that ends it, whose source is left out: "two are missing, citing"."""
    cites = _CITING_LAST.search(text, max(piece.start, piece.end - _LONGEST_BEFORE), piece.end)
    return Interval(piece.start, cites.start()) if cites and cites.start() > piece.start else piece


def _merged(text: str, pieces: Sequence[Interval]) -> tuple[Interval, ...]:
    """Return `pieces` in order; those with no word between them as one."""
    found: list[Interval] = []
    for piece in sorted(pieces):
        if found and not any(map(str.isalnum, text[found[-1].end : piece.start])):
            found[-1] = Interval(found[-1].start, max(found[-1].end, piece.end))
        else:
            found.append(piece)
    return tuple(found)


def _completed(text: str, pieces: tuple[Interval, ...], source: Interval | None, cue: Interval) -> tuple[Interval, ...]:
    """Return the pieces with the last word or two of the sentence, where the tagger stopped short of them."""
    *others, last = pieces
    frame = min(cue.start, source.start) if source else cue.start
    short = _SHORT_OF.fullmatch(text, last.end, frame) if last.end < frame <= last.end + _FAR else None
    if short:
        return (*others, Interval(last.start, short.end("words")))
    rest = _REST.match(text, last.end) or (_AFTER.match(text, last.end) if _OPEN.search(text, *last) else None)
    if rest is None or text[last.end - 1] in CLOSERS or cue.end > last.end or (source and source.end > last.end):
        return pieces
    return (*others, Interval(last.start, rest.end("words")))
