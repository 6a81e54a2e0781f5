"""A wording beside the place of a text that is near to it: in whole words, how far apart they are, and what differs."""

from collections.abc import Sequence
from typing import NamedTuple

import edlib

from verifier.text.difference import Gap, Segment, gaps, segments
from verifier.text.fold import has_word
from verifier.text.spans import Interval
from verifier.text.worded import MARKS, narrow

SHARE = 0.2
"""Largest edit distance as a share of the wording; docs/anchoring.md shows what 10 to 30 % find and let through."""

FREE_WORDS = 2
WORDS_FOR_ONE = 10
"""Two words may be on one side only, or one in ten of a longer wording. docs/anchoring.md has the figures."""

_EDGES = MARKS + " "


class Beside(NamedTuple):
    """How far a place is from the wording, in code points, and where they differ."""

    distance: int
    gaps: tuple[Gap, ...]


def beside(sought: str, found: str) -> Beside | None:
    """Return how two folded texts differ; None where they differ too much to be one wording."""
    distance, unlike = _segments(sought, found)
    if distance > SHARE * len(sought) and not _is_inside(sought, found):
        return None
    differing = gaps(sought, found, unlike)
    return None if _strange(differing, sought) else Beside(distance, differing)


def _segments(one: str, other: str) -> tuple[int, list[Segment]]:
    """Return the edit distance of two texts, and the stretches that hold their edits.

    What both begin and end with is kept from edlib. Where no space is left on one side, all edits are in one stretch.
    """
    first = _shared(one, other)
    last = min(_shared(one[::-1], other[::-1]), min(len(one), len(other)) - first)
    ours, theirs = one[first : len(one) - last], other[first : len(other) - last]
    if " " in ours and " " in theirs:
        answer = edlib.align(narrow(ours), narrow(theirs), mode="NW", task="path")
        return answer["editDistance"], segments(one, other, f"{first}={answer['cigar']}{last}=")
    if not ours or not theirs:
        distance = len(ours or theirs)
    else:
        distance = edlib.align(narrow(ours), narrow(theirs), mode="NW", task="distance")["editDistance"]
    start, beyond = max(0, one.rfind(" ", 0, first)), one.find(" ", len(one) - last)
    end = beyond if beyond >= 0 else len(one)
    return distance, [((start, end), (start, end + len(other) - len(one)))] if ours or theirs else []


def _is_inside(sought: str, found: str) -> bool:
    """Say whether a part of the place is near enough: a quotation may be cut off within a word."""
    answer = edlib.align(narrow(sought), narrow(found), mode="HW", task="distance", k=int(SHARE * len(sought)))
    return bool(answer["editDistance"] >= 0)


def unmarked(text: str, place: Interval) -> Interval:
    """Return the place without the marks and spaces at its ends."""
    piece = place.cut(text)
    start = place.start + len(piece) - len(piece.lstrip(_EDGES))
    return Interval(start, max(start, place.end - len(piece) + len(piece.rstrip(_EDGES))))


def edged(sought: str, text: str, place: Interval) -> Interval:
    """Return the place with those marks at its ends that the wording has there too."""
    if text[place.start] == sought[0] and text[place.end - 1] == sought[-1]:
        return place
    ours, (start, end) = unmarked(sought, Interval(0, len(sought))), unmarked(text, place)
    before, after = sought[: ours.start], sought[ours.end :]
    start -= _shared(before[::-1], text[max(0, start - len(before)) : start][::-1])
    return Interval(start, end + _shared(after, text[end : end + len(after)]))


def _shared(one: str, other: str) -> int:
    """Return how many code points both begin with: the highest bit in which they differ tells."""
    size = min(len(one), len(other))
    encoding, bits = ("ascii", 8) if one.isascii() and other.isascii() else ("utf-32-be", 32)
    ours, theirs = one[:size].encode(encoding, "surrogatepass"), other[:size].encode(encoding, "surrogatepass")
    differing = int.from_bytes(ours, "big") ^ int.from_bytes(theirs, "big")
    return size - (differing.bit_length() + bits - 1) // bits


def _strange(found: Sequence[Gap], sought: str) -> bool:
    """Say whether more words of the gaps are on one side only than may be."""
    most = max(sum([len(gap.ours.words) for gap in found]), sum([len(gap.theirs.words) for gap in found]))
    if most <= FREE_WORDS:
        return False
    allowed = max(FREE_WORDS, len(sought.split()) // WORDS_FOR_ONE)
    return most > allowed and _foreign(found) > allowed


def _foreign(found: Sequence[Gap]) -> int:
    """Return how many words of the gaps are on one side only, misspellings not counted."""
    ours = [word for gap in found for word in gap.ours.words if has_word(word)]
    theirs = [word for gap in found for word in gap.theirs.words if has_word(word)]
    known, printed = set(ours), set(theirs)
    only_ours = [word for word in ours if word not in printed]
    only_theirs = [word for word in theirs if word not in known]
    alike = sum(_alike(one, other) for one, other in zip(only_ours, only_theirs, strict=False))
    return max(len(only_ours), len(only_theirs)) - alike


def _alike(one: str, other: str) -> bool:
    """Say whether two words are one word spelt in two ways: at most a quarter of the letters differ, figures none."""
    if any(map(str.isdigit, one + other)):
        return one == other
    longer = max(len(one), len(other))
    if abs(len(one) - len(other)) * 4 > longer:
        return False
    return bool(edlib.align(narrow(one), narrow(other), mode="NW", task="distance")["editDistance"] * 4 <= longer)
