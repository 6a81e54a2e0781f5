"""Quantities: figures and number words, with their unit, and what bounds them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from verifier.text import numbers_en as english
from verifier.text.lexicon import FUNCTION, NUMBER
from verifier.text.numbers_en import Bound
from verifier.text.numerals import Numeral, currency_of, numeral
from verifier.text.spans import Interval
from verifier.text.words import Word

_RANGE_MARKS = frozenset({"-", "–", "—", "‑", "–\u00a0", " - ", " – "})


class Quantity(NamedTuple):
    """One number of a text. `unit` is a key of the units table, `%`, `ordinal` or None for a bare count.

    `noun` is the stem of the word after it. `vague`: an order of size ("dozens"). `ranged`: one end of a range.
    """

    interval: Interval
    printed: str
    value: float
    unit: str | None
    bound: Bound
    noun: str | None
    vague: bool = False
    ranged: bool = False


def quantities(text: str, words: Sequence[Word], leads: Iterable[int] | None = None) -> tuple[Quantity, ...]:
    """Return the quantities among `words` (all of `text`'s or a run of them), in order. Linear in the words.

    `leads` are the indices of all words that may start one, and of any others, where they are known already.
    "one" is a quantity; "a" is not. Figures of dates and clock times are here too: `dates` tells which they are.
    """
    found: list[Quantity] = []
    done = 0
    for at in [n for n in (range(len(words)) if leads is None else leads) if words[n].kinds & NUMBER]:
        read = numeral(text, words, at) if at >= done else None
        if read is not None:
            found.append(_placed(text, words, at, read))
            done = read.end
    return _ranges(text, found)


def is_unit(words: Sequence[Word], at: int) -> bool:
    """Say whether the word is how a number is measured, "12 feet", and no thing: "a parking meter"."""
    if words[at].folded not in english.PLAIN_UNITS:
        return False
    before = words[at - 1] if at and not words[at].breaks else None
    return before is not None and (bool(before.kinds & NUMBER) or before.folded in english.BEFORE_UNITS)


def _placed(text: str, words: Sequence[Word], at: int, read: Numeral) -> Quantity:
    start, end = words[at].start, words[read.end - 1].end
    unit, after = (read.unit, read.end) if read.unit else _unit(text, words, read.end, end, start)
    noun = _noun(words, after)
    during = (unit in english.TIME or noun in english.PERIODS) and _is_during(words, at)
    unbounded = during or unit == "ordinal"
    bound = None if unbounded else _bound_before(text, words, at) or _bound_after(text, words, read.end)
    where = Interval(start, end)
    return Quantity(where, where.cut(text), read.value, unit, bound or "exact", noun, read.vague)


def _is_during(words: Sequence[Word], at: int) -> bool:
    """Say whether "over" before a length of time tells when: "over three summers", but "for over three years"."""
    before = words[at - 2].folded if at > 1 else ""
    return at > 0 and words[at - 1].folded == "over" and before not in english.LASTING


def _noun(words: Sequence[Word], at: int) -> str | None:
    """Return the stem of what is counted: the word at `at`, or the next one after "unnamed" and its like."""
    at += at + 1 < len(words) and words[at].folded in english.PASSED_OVER and not words[at + 1].breaks
    return words[at].stem if at < len(words) and not words[at].breaks else None


def _unit(text: str, words: Sequence[Word], at: int, end: int, start: int) -> tuple[str | None, int]:
    """Return the unit of the number that ends at `end`, and the index of the word after it."""
    if text[end : end + 2].lstrip(" \u00a0").startswith("%"):
        return "%", at
    currency = currency_of(text, start)
    if currency is not None or at >= len(words) or words[at].breaks:
        return currency, at
    at += words[at].folded in english.FILLERS and at + 1 < len(words)
    return _unit_word(words[at].folded, words[at + 1].folded if at + 1 < len(words) else "", at)


def _unit_word(folded: str, following: str, at: int) -> tuple[str | None, int]:
    """Return the unit that the words at `at` name, and the index of the word after it."""
    if (folded, following) in english.UNIT_PAIRS:
        return english.UNIT_PAIRS[folded, following], at + 2
    if folded in english.SQUARED and following in english.MEASURES:
        return english.MEASURES[following] + english.SQUARED[folded], at + 2
    unit = english.MEASURES.get(folded)
    if unit in english.SPEEDS and following in english.PER:
        return english.SPEEDS[unit], at + 2 + (following in english.PER - {"h"})
    return unit, at + (unit is not None)


def _bound_before(text: str, words: Sequence[Word], at: int) -> Bound | None:
    if text[max(0, words[at].start - 1) : words[at].start] == "~":
        return "about"
    last = at
    while last > max(0, at - 2) and words[last - 1].folded in english.BETWEEN:
        last -= 1
    return _bound_up_to(words, at) or (_bound_up_to(words, last) if last < at else None)


def _bound_up_to(words: Sequence[Word], stop: int) -> Bound | None:
    """Return what the words that end right before `words[stop]`, in its clause, say of a number."""
    if not stop or words[stop].breaks or words[stop - 1].folded not in english.BOUND_ENDS:
        return None
    folded = [w.folded for w in words[max(0, stop - english.LONGEST_BOUND) : stop]]
    for first in range(len(folded)):
        phrase = " ".join(folded[first:])
        if phrase in english.BOUNDS:
            return None if _is_place(words, stop, phrase) else english.BOUNDS[phrase]
    return None


def _is_place(words: Sequence[Word], at: int, phrase: str) -> bool:
    """Say whether the word before a small number tells where: "under three floors", but "under three minutes"."""
    if phrase not in english.PLACES or words[at].folded not in english.UNITS:
        return False
    after = words[at + 1] if at + 1 < len(words) and not words[at + 1].breaks else None
    return after is not None and after.folded not in english.MEASURES and not after.kinds & FUNCTION


def _bound_after(text: str, words: Sequence[Word], at: int) -> Bound | None:
    if at and text[words[at - 1].end : words[at - 1].end + 1] == "+":
        return "at_least"
    for one in range(at, min(at + 2, len(words) - 1)):
        if one > at and words[one - 1].breaks:
            break
        bound = english.BOUNDS_AFTER.get((words[one].folded, words[one + 1].folded))
        if bound is not None and not _goes_on(words, one + 1):
            return bound
    return None


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Say whether what is bounded follows: "nine dead, at least two of them children"."""
    following = words[at + 1] if at + 1 < len(words) and not words[at + 1].breaks else None
    return words[at].folded in english.LEADING and following is not None and bool(following.kinds & NUMBER)


def _ranges(text: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """Give both ends of a range its bound, its unit and its scale: "18 to 20 km", "5-10 million"."""
    for at in range(len(found) - 1):
        low, high = found[at], found[at + 1]
        gap = text[low.interval.end : high.interval.start] if low.value < high.value else ""
        between = gap == " and " and text[max(0, low.interval.start - 8) : low.interval.start] == "between "
        if gap in _RANGE_MARKS or gap == " to " or between:
            scale = _scale(high.printed)
            value = low.value * scale if low.value * scale < high.value else low.value
            found[at] = low._replace(value=value, unit=low.unit or high.unit, noun=high.noun, ranged=True)
            found[at + 1] = high._replace(bound=low.bound, ranged=True)
    return tuple(found)


def _scale(printed: str) -> int:
    """Return what the last word of a printed number multiplies by; 1 where it is no scale."""
    return english.SCALES.get(printed.rsplit(maxsplit=1)[-1].lower(), 1)
