"""Finds where a wording stands with a few letters or words changed: bounded edit distance, linear in the text.

Method: a place must share a seed (two words in a row, or one long one) with the wording; the places with most seeds are
aligned with edlib (Myers 1999, infix mode), snapped to whole words, and compared word by word.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

import edlib

from verifier.text.difference import Change, Gap, Side, changes, gaps
from verifier.text.fold import QUOTE, Folded, cuts_word, has_word, words
from verifier.text.spans import Interval

SHORTEST = 16
"""Code points: below, a wording is too short for a near place to mean anything ("he was shot", "he was hot")."""

LONGEST = 4_000
"""Code points: a longer one is looked for word for word only, so that alignment stays cheap (1 ms at this length)."""

SHARE = 0.2
"""Largest edit distance as a share of the wording; docs/anchoring.md shows what 10 to 30 % find and let through."""

FREE_WORDS = 2
WORDS_FOR_ONE = 10
"""Two words may be on one side only, or one in ten of a longer wording. docs/anchoring.md has the figures."""

WINDOWS = 3
"""Most places that are aligned for one wording."""

_REACH = 80
"""Code points beyond an edge in which the words that hang over are looked for."""

_SENTENCE_END = re.compile(rf"[.!?]{QUOTE}? ")

SEEDS_EACH = 16
"""Most places for which one seed votes: what stands in more of them tells nothing."""

LEAST_VOTES = 0.25
"""Least share of the seeds that must vote for a place: a changed word spoils one seed, and few may change."""

_ENOUGH = 3
"""Seeds that, if all stand in one place and nowhere else, make the others needless."""


class Near(NamedTuple):
    """A place, as an interval of the folded text, and how it differs."""

    interval: Interval
    diff: tuple[Change, ...]


Seed: TypeAlias = tuple[int, Sequence[int]]
"""Where two neighbouring words stand in a wording, and the places where they stand in the text; both folded."""


class Wording(NamedTuple):
    """What is looked for: as written, and folded."""

    written: str
    folded: Folded

    @property
    def allowance(self) -> int:
        """Largest edit distance, in code points."""
        return int(SHARE * len(self.folded.text))


def near(wording: Wording, text: str, folded: Folded, seeds: Iterable[Seed]) -> tuple[Near, ...]:
    """Return the nearest places of `wording` in `text`, all at the same distance; nothing where none is near enough.

    `seeds` are words of the wording that the text has too.
    """
    if not SHORTEST <= len(wording.folded.text) <= LONGEST:
        return ()
    best, sought = wording.allowance, _bytes(wording.folded.text)
    found: dict[Interval, None] = {}
    for window in _windows(wording, len(folded.text), seeds):
        distance, places = _aligned(sought, window, folded.text, best)
        if places and distance < best:
            best, found = distance, {}
        found.update(dict.fromkeys(places))
    compared = [_compared(wording, text, folded, place) for place in sorted(found)]
    return tuple([place for place in compared if place is not None])


def _windows(wording: Wording, length: int, seeds: Iterable[Seed]) -> Iterator[Interval]:
    """Yield the stretches of the text for which most seeds vote, the fullest first."""
    starts: list[int] = []
    cast, margin = 0, wording.allowance + 8
    for here, places in seeds:
        cast += 1
        if 0 < len(places) <= SEEDS_EACH:
            starts += [there - here for there in places]
        if len(starts) == cast == _ENOUGH and max(starts) - min(starts) <= margin:
            break
    starts.sort()
    cuts = [n for n in range(1, len(starts)) if starts[n] - starts[n - 1] > margin]
    edges = (0, *cuts, len(starts))
    votes = [end - first for first, end in pairwise(edges)]
    least = max(1, cast * LEAST_VOTES, max(votes) / 2)
    reach = len(wording.folded.text) + margin
    for run in sorted(range(len(votes)), key=votes.__getitem__, reverse=True)[:WINDOWS]:
        if votes[run] >= least:
            yield Interval(max(0, starts[edges[run]] - margin), min(length, starts[edges[run + 1] - 1] + reach))


def _aligned(sought: bytes, window: Interval, text: str, most: int) -> tuple[int, list[Interval]]:
    """Return the least edit distance in the window, at most `most`, and the stretches at that distance."""
    searched = _bytes(window.cut(text))
    answer = edlib.align(sought, searched, mode="HW", task="distance", k=most)
    distance = answer["editDistance"]
    if distance < 0:
        return distance, []
    ends = _apart([end + 1 for _, end in answer["locations"]], len(sought) // 2)
    return distance, [_start(sought, searched, end, distance).shifted(window.start) for end in ends]


def _bytes(text: str) -> bytes:
    """One byte a code point, so that offsets stay. Two characters may share a byte: the words are compared after."""
    return text.encode("ascii") if text.isascii() else text.encode("utf-32-le", "surrogatepass")[::4]


def _apart(ends: list[int], least: int) -> list[int]:
    """Return those of the ascending `ends` that are at least `least` after the one kept before, four at most."""
    kept = ends[:1]
    for end in ends:
        if end - kept[-1] >= least and len(kept) < 4:  # noqa: PLR2004 -- a repeated phrase, not a list of them
            kept.append(end)
    return kept


def _start(sought: bytes, searched: bytes, end: int, distance: int) -> Interval:
    """Return the stretch that ends at `end`: its start is where the reversed wording ends in the reversed text.

    edlib would find it too, for every end that it found, which is quadratic in a text of one letter.
    """
    before = searched[max(0, end - len(sought) - distance) : end]
    answer = edlib.align(sought[::-1], before[::-1], mode="SHW", task="distance", k=distance)
    return Interval(end - answer["locations"][0][1] - 1, end)


def _compared(wording: Wording, text: str, folded: Folded, place: Interval) -> Near | None:
    """Return the place in whole words with its differences; None where they are too many for one wording."""
    whole = _snapped(folded.text, place)
    if whole is None:
        return None
    sought = wording.folded.text
    found = _gaps(sought, whole.cut(folded.text))
    head, tail = _overhang(sought, found)
    wider = _widened(folded.text, whole, head, tail) if head or tail else whole
    if wider != whole:
        whole, found = wider, _gaps(sought, wider.cut(folded.text))
    if _strange(found, sought, whole.cut(folded.text)):
        return None
    ours = Side(wording.written, wording.folded, Interval(0, len(sought)))
    return Near(whole, changes(ours, Side(text, folded, whole), found))


def _gaps(sought: str, found: str) -> tuple[Gap, ...]:
    return gaps(sought, found, alignment(_bytes(sought), _bytes(found)))


def alignment(one: bytes, other: bytes) -> str:
    """Return edlib's extended cigar. What both begin with is kept from it: the answer is the same, and costs half."""
    alike = bisect_left(range(1, min(len(one), len(other)) + 1), x=True, key=lambda end: one[:end] != other[:end])
    ours, theirs = one[alike:], other[alike:]
    rest = f"{len(ours)}I" if ours else f"{len(theirs)}D"
    if ours and theirs:
        rest = edlib.align(ours, theirs, mode="NW", task="path")["cigar"]
    return f"{alike}={rest}"


def _strange(found: Sequence[Gap], sought: str, place: str) -> bool:
    """Say whether more words of the gaps are on one side only than may be."""
    allowed = max(FREE_WORDS, len(sought.split()) // WORDS_FOR_ONE)
    most = max(sum([len(gap.ours) for gap in found]), sum([len(gap.theirs) for gap in found]))
    return most > allowed and _foreign(found, sought, place) > allowed


def _foreign(found: Sequence[Gap], sought: str, place: str) -> int:
    """Return how many words of the gaps are on one side only, misspellings not counted."""
    ours, theirs = _plain(sought, [gap.ours for gap in found]), _plain(place, [gap.theirs for gap in found])
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
    return bool(edlib.align(_bytes(one), _bytes(other), mode="NW", task="distance")["editDistance"] * 4 <= longer)


def _overhang(sought: str, found: tuple[Gap, ...]) -> tuple[list[str], list[str]]:
    """Return the words at either end of the wording for which the place has none."""
    loose = [gap.ours for gap in found if not gap.theirs]
    if not loose:
        return [], []
    heads = [tokens for tokens in loose[:1] if not has_word(sought[: tokens[0].start])]
    tails = [tokens for tokens in loose[-1:] if not has_word(sought[tokens[-1].end :])]
    return _plain(sought, heads), _plain(sought, tails)


def _plain(sought: str, runs: Iterable[tuple[Interval, ...]]) -> list[str]:
    return [word for run in runs for token in run if has_word(word := token.cut(sought))]


def _widened(text: str, place: Interval, head: list[str], tail: list[str]) -> Interval:
    """Return the place with the article's words that stand where the wording hangs over at its ends.

    An alignment prefers to drop "did" from "did return" over seeing "did not return": look for the word first, and
    take as many words as hang over where it is not there. A place is not widened beyond its sentence.
    """
    before = _SENTENCE_END.split(text[max(0, place.start - _REACH) : place.start])[-1] if head else ""
    after = _SENTENCE_END.split(text[place.end : place.end + _REACH])[0] if tail else ""
    start = _outward([(word, at - len(before)) for word, at in reversed(words(before))], head)
    end = _outward([(word, at + len(word)) for word, at in words(after)], tail[::-1])
    return _snapped(text, Interval(place.start + start, place.end + end)) or place


def _outward(beyond: list[tuple[str, int]], sought: list[str]) -> int:
    """Return how far to go out, given the words beyond an edge and those that hang over it, the outermost first."""
    in_reach = beyond[: len(sought) + 2] if sought else []
    for word, edge in in_reach:
        if word == sought[0]:
            return edge
    return in_reach[: len(sought)][-1][1] if in_reach else 0


def _snapped(text: str, place: Interval) -> Interval | None:
    """Return the place without white space and half words at its ends: most of a word is kept whole, less is left."""
    start = _edge(text, place.start, -1)
    end = _edge(text, place.end, 1)
    while start < end and text[start] == " ":
        start += 1
    while end > start and text[end - 1] == " ":
        end -= 1
    return Interval(start, end) if start < end else None


def _edge(text: str, at: int, outward: int) -> int:
    """Return the nearer end of the word that `at` cuts, the outer one where both are as near."""
    if not cuts_word(text, at):
        return at
    out = inner = at
    while cuts_word(text, out):
        out += outward
    while cuts_word(text, inner):
        inner -= outward
    return out if abs(out - at) <= abs(inner - at) else inner
