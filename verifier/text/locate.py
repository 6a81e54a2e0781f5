"""Finds a quotation in a text: word for word, folded, with an ellipsis, or altered. Never only a part of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from verifier.text.difference import Change, negates
from verifier.text.fold import QUOTE, Folded, fold, fold_all, has_word, words
from verifier.text.near import Wording, near
from verifier.text.spans import Interval
from verifier.text.view import MOST_PLACES, View

Match = Literal["exact", "folded", "altered"]

ELLIPSIS_REACH = 600
"""Code points that an ellipsis may leave out: a long paragraph."""

PIECE_WORDS = 2
"""Fewest words beside an ellipsis: one word is to be found near anything."""

_AROUND = " " + QUOTE
_MOST_PIECES = 8
_DOTS = "..."
_ELLIPSIS = re.compile(r"[\[(]?\.{3,}+[\])]?")
_SENTENCE_END = re.compile(rf"[.!?]{QUOTE}? ")


class Located(NamedTuple):
    """Where a quotation stands: `pieces` in order, more than one across another block or an ellipsis.

    `exact`: every piece is verbatim in the quotation; `folded`: equal but for what `fold` folds; `altered`: see `diff`.
    """

    pieces: tuple[Interval, ...]
    match: Match
    diff: tuple[Change, ...] | None


def locate(quotation: str, view: View) -> tuple[Located, ...]:
    """Return every place where `quotation` stands in `view`, empty where it is absent.

    Altered places are looked for only where none holds it word for word, and then the nearest are returned.

    A quotation shorter than `near.SHORTEST` must stand word for word. One glued from two places without an
    ellipsis, or of which only a part is there, is absent.
    """
    return locate_all([quotation], view)[0]


def locate_all(quotations: Sequence[str], view: View) -> list[tuple[Located, ...]]:
    """Return what `locate` does for each quotation, at less cost for many."""
    wordings = [*map(Wording, quotations, fold_all(quotations))]
    sound = [number for number, wording in enumerate(wordings) if has_word(wording.folded.text)]
    found: list[tuple[Located, ...]] = [()] * len(wordings)
    for number in sound:
        found[number] = _word_for_word(wordings[number], view) or _with_ellipsis(wordings[number], view)
    missing = [number for number in sound if not found[number]]
    for number, places in zip(missing, _altered([wordings[n] for n in missing], view), strict=True):
        found[number] = places
    return found


def mentions(folded: str, view: View, within: Interval | None = None) -> tuple[Interval, ...]:
    """Return where a few folded words stand in `view`, whole, inside `within` of the whole text."""
    if not has_word(folded):
        return ()
    hits = view.hits(folded, view.window(within) if within else None)
    return tuple([pieces[0] for pieces in map(view.pieces, hits) if len(pieces) == 1])


def mention_before(folded: str, view: View, at: int) -> Interval | None:
    """Return the last place before `at` of the whole text where a few folded words stand whole."""
    hit = view.last_hit(folded, view.window(Interval(at, at)).start) if has_word(folded) else None
    return view.pieces(hit)[0] if hit else None


def word_for_word(quotation: str, view: View) -> tuple[Located, ...]:
    """Return every place where `quotation` stands word for word, exactly or folded."""
    wording = Wording(quotation, fold(quotation))
    return _word_for_word(wording, view) if has_word(wording.folded.text) else ()


def _word_for_word(wording: Wording, view: View) -> tuple[Located, ...]:
    """Return where the wording stands; the quotation marks around it may be the engine's own, and missing there."""
    folded = wording.folded.text
    marked, bare = folded.strip(), folded.strip(_AROUND)
    hits = view.hits(bare)
    if hits and marked != bare:
        hits = _with_marks(marked, bare, hits, view) or hits
    return tuple([_place(wording.written, view.pieces(hit), view) for hit in hits])


def _with_marks(marked: str, bare: str, hits: list[Interval], view: View) -> list[Interval]:
    """Return where the words at `hits` have those quotation marks around them too."""
    if len(hits) == MOST_PLACES:
        return view.hits(marked)
    places = [hit.start - marked.index(bare) for hit in hits]
    text = view.folded.text
    return [Interval(at, at + len(marked)) for at in places if at >= 0 and text.startswith(marked, at)]


def _unmarked(wording: Wording) -> Wording:
    """Return the wording without the quotation marks around it, which are often the engine's own."""
    text = wording.folded.text
    bare = text.strip(_AROUND)
    if len(bare) == len(text):
        return wording
    inside = _stripped(text, Interval(0, len(text)))
    inner = wording.folded.back(inside).cut(wording.written)
    return Wording(inner, fold(inner) if wording.folded.starts else Folded(bare))


def _place(quotation: str, pieces: tuple[Interval, ...], view: View) -> Located:
    return Located(pieces, "exact" if _verbatim(quotation, pieces, view) else "folded", None)


def _verbatim(quotation: str, pieces: tuple[Interval, ...], view: View) -> bool:
    """Say whether the quotation is the pieces, but for the white space between and around them."""
    rest = quotation.strip()
    if len(pieces) == 1:
        return rest == pieces[0].cut(view.whole)
    for piece in pieces:
        written = piece.cut(view.whole)
        if not rest.startswith(written):
            return False
        rest = rest[len(written) :].lstrip()
    return not rest


def _with_ellipsis(wording: Wording, view: View) -> tuple[Located, ...]:
    """Return the places where all parts of a quotation with ellipses stand in order and near one another."""
    parts = _parts(wording.folded.text)
    if parts is None:
        return ()
    first = parts[0].cut(wording.folded.text)
    chains = (_chain(hit, wording, parts, view) for hit in view.hits(first))
    return tuple(_joined(chain, wording, parts, view) for chain in chains if chain is not None)


def _parts(folded: str) -> list[Interval] | None:
    """Return the stretches between ellipses; None where there is no ellipsis, or too little beside one."""
    if _DOTS not in folded:
        return None
    edges = [0, *(edge for match in _ELLIPSIS.finditer(folded) for edge in match.span()), len(folded)]
    if len(edges) > 2 * _MOST_PIECES + 2:
        return None
    parts = [_stripped(folded, Interval(*edge)) for edge in zip(edges[::2], edges[1::2], strict=True)]
    parts = [part for part in parts if words(part.cut(folded))]
    return parts if parts and all(len(words(part.cut(folded))) >= PIECE_WORDS for part in parts) else None


def _stripped(folded: str, part: Interval) -> Interval:
    piece = part.cut(folded)
    left = len(piece) - len(piece.lstrip(_AROUND))
    return Interval(part.start + left, part.start + max(left, len(piece.rstrip(_AROUND))))


def _chain(first: Interval, wording: Wording, parts: list[Interval], view: View) -> list[Interval] | None:
    chain = [first]
    for part in parts[1:]:
        reach = Interval(chain[-1].end, min(len(view.folded.text), chain[-1].end + ELLIPSIS_REACH + part.length))
        hits = view.hits(part.cut(wording.folded.text), reach)
        if not hits:
            return None
        chain.append(hits[0])
    return chain


def _joined(chain: list[Interval], wording: Wording, parts: list[Interval], view: View) -> Located:
    """Return the chain as one place; one that leaves out a negation of its own sentence is altered."""
    found = [view.pieces(hit) for hit in chain]
    pieces = tuple(piece for pieces in found for piece in pieces)
    left_out = tuple(Change("…", gap.strip()) for gap in _gaps(chain, view) if negates(gap))
    if left_out:
        return Located(pieces, "altered", left_out)
    written = (wording.folded.back(part).cut(wording.written) for part in parts)
    exact = all(_verbatim(part, pieces, view) for part, pieces in zip(written, found, strict=True))
    return Located(pieces, "exact" if exact else "folded", None)


def _gaps(chain: list[Interval], view: View) -> Iterator[str]:
    """Yield what each ellipsis leaves out, as written, where it leaves out no end of a sentence."""
    for one, other in pairwise(chain):
        gap = Interval(one.end, other.start)
        if gap.length > 0 and not _SENTENCE_END.search(gap.cut(view.folded.text)):
            yield view.folded.back(gap).cut(view.text)


def _altered(wordings: Sequence[Wording], view: View) -> list[tuple[Located, ...]]:
    """Return the nearest places. Where no word differs (only spaces or quotation marks), the match is folded."""
    return [
        tuple([Located(view.pieces(place), "altered" if diff else "folded", diff or None) for place, diff in places])
        for places in near([_unmarked(wording) for wording in wordings], view)
    ]
