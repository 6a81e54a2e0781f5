"""The things that the quantities and times of a text belong to, against those of its evidence."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.lexicon import FUNCTION, NUMBER, TIME
from verifier.text.numbers import Quantity
from verifier.text.numbers_en import PLAIN_UNITS
from verifier.text.relations_en import DIMENSIONS, PARTITIVE, RATIO
from verifier.text.spans import Interval
from verifier.text.stems import stem_of
from verifier.text.voices_of_verbs_en import BEING
from verifier.text.words import Word

REACH = 3
"""Content words after a number that may be what it counts: "four unpaid lunch bills"."""
HAVING = frozenset({"has", "have", "had"})
"""They stand before "been" between a thing and what was done to it."""
LOOKED_AT = 24
"""Numbers of the evidence that are looked at: a bound on the cost for texts that are lists of them."""


PEOPLE = stem_of("people")
"""The word for anybody: "17 people", where the evidence has patients."""


class Counted(NamedTuple):
    """A value, as printed, and the stems of what it counts, as the evidence has them."""

    value: object
    printed: str
    things: frozenset[str]


def misattached(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for each number or time of the text that the evidence gives of something else.

    Certain only where the evidence gives another number of that very thing, and this number of another one.
    """
    if not (aligned.said.quantities or aligned.said.dates):
        return
    mentioned = {aligned.stem(w) for w in aligned.said.words if not w.kinds & FUNCTION}
    for ours, theirs in ((_numbers(aligned), _evidence_numbers(aligned)), (_times(aligned), _evidence_times(aligned))):
        for one in ours:
            same = [e for e in theirs if e.value == one.value]
            others = [e for e in theirs if e.value != one.value]
            if not (one.things and same) or any(one.things & e.things for e in same):
                continue
            if PEOPLE in one.things and not any(PEOPLE in e.things for e in theirs):
                continue
            lost = next((s for e in same for s in sorted(e.things) if s in mentioned), None)
            if (
                lost is not None
                and (others or not one.printed[0].isdigit())
                and all(e.things for e in same)
                and isinstance(one.value, float)
            ):
                yield Problem("doubt", f"“{one.printed}” is not given of “{lost}” here, as it is in the evidence")
                continue
            after = theirs.index(same[0]) if not same[0].things else 0
            rival = next((e for e in theirs[after:] if e in others and e.things & one.things), None)
            if rival is not None:
                thing = min(rival.things & one.things)
                yield Problem(
                    "doubt", f"“{one.printed}” is given of “{thing}”, of which the evidence gives “{rival.printed}”"
                )


def _numbers(aligned: Aligned) -> list[Counted]:
    said, meant = aligned.said, aligned.meant
    return [
        Counted(round(q.value, 4), q.printed, frozenset(meant.get(s, s) for s in _after(said.words, q.interval)))
        for q in said.quantities[:LOOKED_AT]
        if q.unit != "ordinal" and not _is_no_count(said.words, q)
    ]


def _evidence_numbers(aligned: Aligned) -> list[Counted]:
    words = aligned.evidence.words
    return [
        Counted(round(q.value, 4), q.printed, frozenset(_after(words, q.interval)))
        for q in aligned.evidence.quantities[:LOOKED_AT]
        if q.unit != "ordinal" and not _is_no_count(words, q)
    ]


def _is_no_count(words: Sequence[Word], quantity: Quantity) -> bool:
    """Say whether a number is a name's, "the drug QL-7", or counts what stands before it: "six jars out of nine"."""
    start = quantity.interval.start
    at = bisect_left(words, start, key=attrgetter("start"))
    before = words[at - 1] if 0 < at < len(words) and not words[at].breaks else None
    if before is not None and before.folded in RATIO and before.folded != "in":
        return True
    joined = before is not None and before.end + 1 == start and before.folded[0].isalpha()
    return joined and before is not None and before.text.isupper() and len(before.text) > 1


def _times(aligned: Aligned) -> list[Counted]:
    said, meant = aligned.said, aligned.meant
    return [
        Counted(tuple(d[1:-1]), "a time", frozenset(meant.get(s, s) for s in _before(said.words, d.interval)))
        for d in said.dates[:LOOKED_AT]
        if d.relative is None
    ]


def _evidence_times(aligned: Aligned) -> list[Counted]:
    words = aligned.evidence.words
    return [
        Counted(tuple(d[1:-1]), "another time", frozenset(_before(words, d.interval)))
        for d in aligned.evidence.dates[:LOOKED_AT]
        if d.relative is None
    ]


def _after(words: Sequence[Word], interval: Interval) -> Iterator[str]:
    """Yield the stems of the content words right after a number; "of the", "out of 12" and units are passed over."""
    first = next((n for n, w in enumerate(words) if w.start >= interval.end), len(words))
    found = 0
    for at in range(first, min(len(words), first + 3 * REACH)):
        word = words[at]
        if word.breaks or found == REACH or word.folded in DIMENSIONS:
            return
        if word.folded in PLAIN_UNITS or (not found and _is_passed_over(words, at)):
            continue
        if word.kinds & FUNCTION or not word.folded[0].isalpha():
            yield from _done_to(words, at) if found else ()
            return
        found += 1
        yield word.stem


def _done_to(words: Sequence[Word], at: int) -> Iterator[str]:
    """Yield the stem of the participle that "had been" leads to: "46 people had been wounded" tells of 46 wounded."""
    passive = False
    for word in words[at : at + REACH + 1]:
        if word.breaks or not (word.folded in BEING or word.folded in HAVING):
            if passive and not word.breaks and not word.kinds & FUNCTION and word.folded.endswith(("ed", "en")):
                yield word.stem
            return
        passive = passive or word.folded in BEING


def _is_passed_over(words: Sequence[Word], at: int) -> bool:
    """Say whether the word stands between a number and what it counts: "nine of the", "one out of 12", "one in ten"."""
    if words[at].kinds & NUMBER:
        return words[at - 1].folded in PARTITIVE
    following = words[at + 1] if at + 1 < len(words) else None
    of_many = words[at].folded in RATIO and following is not None and bool(following.kinds & NUMBER)
    return of_many or words[at].folded in PARTITIVE


def _before(words: Sequence[Word], interval: Interval) -> Iterator[str]:
    """Yield the stems of the content words before a time, in its clause."""
    last = next((n for n, w in enumerate(words) if w.start >= interval.start), len(words) - 1)
    found = 0
    for at in range(last - 1, max(-1, last - 1 - 3 * REACH), -1):
        if words[at + 1].breaks or found == REACH or words[at].kinds & (NUMBER | TIME):
            return
        if not words[at].kinds & FUNCTION and words[at].folded[0].isalpha():
            found += 1
            yield words[at].stem
