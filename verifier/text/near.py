"""Finds where a wording stands with a few letters or words changed: bounded edit distance, linear in the text.

Method: of a wording cut into one piece more than words may differ, one piece at least stands in such a place unchanged.
Where pieces stand, words are aligned with edlib (Myers 1999, infix mode); what is near is compared letter by letter.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

import edlib

from verifier.text.beside import SHARE, Beside, beside, edged, unmarked
from verifier.text.difference import Change, Side, changes
from verifier.text.fold import QUOTE, Folded
from verifier.text.spans import Interval
from verifier.text.worded import UNKNOWN, Worded, narrow

SHORTEST = 16
"""Code points: below, a wording is too short for a near place to mean anything ("he was shot", "he was hot")."""

LONGEST = 4_000
"""Code points: a longer one is looked for word for word only, so that alignment stays cheap (4 ms at this length)."""

FEW_WORDS = 3
"""Words that may differ in any way, spelling included, where `SHARE` of them is fewer: docs/anchoring.md."""

LEAST_PIECE = 2
"""Words in a piece: one word alone stands anywhere."""

PIECES_EACH = 16
"""A piece that stands in so many places does not count: it tells nothing."""

WINDOWS = 3
"""Most places that are aligned for one wording."""

_SENTENCE_END = re.compile(rf"[.!?]{QUOTE}? ")


class Wording(NamedTuple):
    """What is looked for: as written, and folded."""

    written: str
    folded: Folded


class Searched(Protocol):
    """The text that is searched: as written, folded, and in words."""

    text: str

    @property
    def folded(self) -> Folded:
        """The text, folded."""

    @property
    def worded(self) -> Worded:
        """The words of the folded text."""


class Near(NamedTuple):
    """A place, as an interval of the folded text, and how it differs."""

    interval: Interval
    diff: tuple[Change, ...]


class Stretch(NamedTuple):
    """A stretch of a text in words, and the widest that differs from a wording by no more words."""

    first: int
    end: int
    widest_first: int
    widest_end: int


def near(wordings: Sequence[Wording], text: Searched) -> list[tuple[Near, ...]]:
    """Return the nearest places of each wording in `text`, all at the same distance; nothing where none is near."""
    if not wordings:
        return []
    coded = text.worded.all_coded([wording.folded.text for wording in wordings])
    found = [
        _stretches(codes, text.worded) if SHORTEST <= len(wording.folded.text) <= LONGEST else []
        for wording, codes in zip(wordings, coded, strict=True)
    ]
    return [
        _nearest(wording, text, stretches) if stretches else ()
        for wording, stretches in zip(wordings, found, strict=True)
    ]


def _nearest(wording: Wording, text: Searched, stretches: Iterable[Stretch]) -> tuple[Near, ...]:
    """Return the nearest places, letter by letter; the same words are compared once."""
    sought, folded = wording.folded.text, text.folded.text
    known: dict[str, Beside | None] = {}
    found: dict[Interval, Beside] = {}
    for stretch in stretches:
        place = edged(sought, folded, _place(stretch, text))
        words = place.cut(folded)
        if words not in known:
            known[words] = beside(sought, words)
        if (compared := known[words]) is not None:
            found[place] = compared
    least = min([compared.distance for compared in found.values()], default=0)
    ours = Side(wording.written, wording.folded, 0)
    return tuple(
        [
            Near(place, changes(ours, Side(text.text, text.folded, place.start), compared.gaps))
            for place, compared in found.items()
            if compared.distance == least
        ]
    )


def _stretches(sought: str, worded: Worded) -> list[Stretch]:
    """Return where fewest words differ, in order."""
    most = best = max(FEW_WORDS, int(SHARE * len(sought)))
    found: list[Stretch] = []
    if sought.count(UNKNOWN) > most:
        return found
    words, narrowed = set(sought), narrow(sought)
    for run in _fullest(worded.votes(_pieces(sought, most), PIECES_EACH), most):
        first = max(0, run[0] - most)
        end = run[-1] + len(sought) + most
        if len(words.difference(worded.codes[first:end])) > best:
            continue
        distance, places = _aligned(narrowed, worded.narrowed[first:end], best)
        if places and distance < best:
            best, found = distance, []
        found += [Stretch(*[first + edge for edge in place]) for place in places]
    return sorted(found)


def _pieces(sought: str, most: int) -> list[tuple[int, str]]:
    """Return one piece more than words may differ, each with its place; of a short wording, all pairs of neighbours."""
    size = max(LEAST_PIECE, len(sought) // (most + 1))
    step = size if len(sought) >= size * (most + 1) else 1
    return [(here, sought[here : here + size]) for here in range(0, len(sought) - size + 1, step)]


def _fullest(votes: list[int], most: int) -> list[list[int]]:
    """Return the longest runs of ascending `votes` in which each is at most so far from the next."""
    if not votes or votes[-1] - votes[0] <= most:
        return [votes] if votes else []
    cuts = [n for n, (one, other) in enumerate(pairwise(votes), 1) if other - one > most]
    runs = sorted([votes[first:end] for first, end in pairwise((0, *cuts, len(votes)))], key=len, reverse=True)
    return [run for run in runs[:WINDOWS] if 2 * len(run) >= len(runs[0])]


def _aligned(sought: bytes, searched: bytes, most: int) -> tuple[int, list[Stretch]]:
    """Return the least edit distance in words, at most `most`, and the stretches at that distance."""
    answer = edlib.align(sought, searched, mode="HW", task="distance", k=most)
    distance = answer["editDistance"]
    if distance < 0:
        return distance, []
    ends = [end + 1 for _, end in answer["locations"]]
    found = []
    for end in _apart(ends, len(sought) // 2):
        widest = ends[bisect_right(ends, end + 2 * distance) - 1]
        starts = _starts(sought, searched, widest, distance)
        found.append(Stretch(starts[0], end, starts[-1], widest))
    return distance, found


def _apart(ends: list[int], least: int) -> list[int]:
    """Return those of the ascending `ends` that are at least `least` after the one kept before, four at most."""
    kept = ends[:1]
    for end in ends:
        if end - kept[-1] >= least and len(kept) < 4:  # noqa: PLR2004 -- a repeated phrase, not a list of them
            kept.append(end)
    return kept


def _starts(sought: bytes, searched: bytes, end: int, distance: int) -> list[int]:
    """Return where the stretch that ends at `end` may start: where the reversed wording ends in the reversed text.

    edlib would find it too, for every end that it found, which is quadratic in a text of one word.
    """
    if not distance:
        return [end - len(sought)]
    before = searched[max(0, end - len(sought) - distance) : end]
    answer = edlib.align(sought[::-1], before[::-1], mode="SHW", task="distance", k=distance)
    return [end - last - 1 for _, last in answer["locations"]]


def _place(stretch: Stretch, text: Searched) -> Interval:
    """Return the widest stretch in code points, but of what it adds only what is in the same sentence."""
    narrowest = text.worded.interval(stretch.first, stretch.end)
    if stretch[:2] == stretch[2:]:
        return narrowest
    widest, folded = text.worded.interval(stretch.widest_first, stretch.widest_end), text.folded.text
    start, end = unmarked(folded, narrowest)
    before = _SENTENCE_END.split(folded[widest.start : start])[-1]
    after = _SENTENCE_END.split(folded[end : widest.end])[0]
    return Interval(start - len(before), end + len(after))
