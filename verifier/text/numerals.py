"""Numbers as they are written: figures, number words, fractions and orders of size."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from verifier.text import numbers_en as english
from verifier.text.words import Word
from verifier.text.words_en import FUNCTION

_FIGURE = re.compile(r"(\d++(?:[.,]\d++)*+)([a-z]{0,3})\Z")
_THOUSANDS = re.compile(r"\d{1,3}+(?:,\d{3})++(?:\.\d++)?\Z")
_SEPARATED = re.compile(r"\d{3}\Z")
_GROUPING = frozenset("\u00a0\u2009\u202f")
_LONGEST_FIGURE = 18
"""Digits of a figure that is read as a number; longer ones are serial numbers, and no float would hold them."""
_LONGEST_NUMERAL = 12
"""Words of one number at most: "two hundred and thirty-five thousand four hundred and twelve" has eleven."""


class Numeral(NamedTuple):
    """A number read from `words[start:end]`."""

    start: int
    end: int
    value: float
    unit: str | None = None
    vague: bool = False


def numeral(text: str, words: Sequence[Word], at: int) -> Numeral | None:
    """Return the number that starts at `words[at]`, if one does."""
    first = words[at].folded
    if first[0].isdigit():
        return _figure(text, words, at)
    if first in english.UNITS or first in english.TENS:
        return (_fraction(words, at) if first in english.UNITS else None) or _spelled(words, at)
    if first in english.SCALES and len(first) > len("bln"):
        several = at > 0 and words[at - 1].folded in english.SEVERAL
        return Numeral(at, at + 1, english.SCALES[first], vague=True) if several else _scaled(words, at, at, 1.0)
    if first in english.VAGUE or first == "tens":
        return _vague(words, at)
    if first in english.FRACTIONS:
        fraction = _fraction(words, at)
        if fraction is not None:
            return fraction
    return Numeral(at, at + 1, english.ORDINALS[first], "ordinal") if english.ORDINALS.get(first, 0) > 1 else None


def _figure(text: str, words: Sequence[Word], at: int) -> Numeral | None:
    match = _FIGURE.match(words[at].folded)
    if match is None or len(match.group(1)) > _LONGEST_FIGURE:
        return None
    digits, suffix = match.groups()
    end = at + 1
    while not suffix and end < len(words) and end - at < _LONGEST_FIGURE // 3 and _grouped(text, words, end):
        digits += words[end].folded
        end += 1
    if not suffix and end < len(words) and _attached(words, end):
        suffix, end = words[end].folded, end + 1
    value = _number(digits)
    if value is None:
        return None
    if not suffix:
        return _scaled(words, at, end, value)
    return _suffixed(Numeral(at, end, value), suffix, money=currency_of(text, words[at].start) is not None)


def _attached(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` is a scale or unit written on to the figure before it: "14.2m"."""
    attached = words[at - 1].end == words[at].start
    return attached and (words[at].folded in english.SCALES or words[at].folded in english.MEASURES)


def _suffixed(read: Numeral, suffix: str, *, money: bool) -> Numeral:
    if suffix in english.ORDINAL_ENDINGS:
        return read._replace(unit="ordinal")
    if suffix == "m" and money:  # metres otherwise
        return read._replace(value=read.value * 10**6)
    if suffix in english.SCALES:
        return read._replace(value=read.value * english.SCALES[suffix])
    return read._replace(unit=english.MEASURES.get(suffix))


def _grouped(text: str, words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` is the next three digits of a figure grouped by a narrow or non-breaking space."""
    gap = text[words[at - 1].end : words[at].start]
    return gap in _GROUPING and _SEPARATED.match(words[at].folded) is not None


def _number(digits: str) -> float | None:
    """Return the value of a figure; None where it is none ("10.12.2024")."""
    if _THOUSANDS.match(digits):
        digits = digits.replace(",", "")
    try:
        return float(digits.replace(",", "."))
    except ValueError:
        return None


def _scaled(words: Sequence[Word], start: int, end: int, value: float) -> Numeral:
    """Multiply `value` by the scales that follow: "2.5 million", "three hundred thousand"."""
    while end < len(words) and words[end].folded in english.SCALES and not (words[end].breaks and end > start):
        value *= english.SCALES[words[end].folded]
        end += 1
    return Numeral(start, end, value)


def _spelled(words: Sequence[Word], at: int) -> Numeral:
    total, current, end = 0.0, 0.0, at
    while end < min(len(words), at + _LONGEST_NUMERAL) and (end == at or not words[end].breaks):
        folded = words[end].folded
        unit, ten, scale = english.UNITS.get(folded), english.TENS.get(folded), english.SCALES.get(folded)
        if unit is not None and _fits_below(words, at, end, unit):
            current += unit
        elif ten is not None and (end == at or words[end - 1].folded in english.SCALES):
            current += ten
        elif scale == 100 or (scale == 12 and end > at):  # noqa: PLR2004 (a hundred and a dozen, by value)
            current = (current or 1) * scale
        elif scale:
            total, current = total + (current or 1) * scale, 0.0
        elif not (folded == "and" and _goes_on(words, end)):
            break
        end += 1
    half = [w.folded for w in words[end : end + 3]] == ["and", "a", "half"]
    return Numeral(at, end + 3 * half, total + current + half / 2)


def _fits_below(words: Sequence[Word], at: int, end: int, unit: int) -> bool:
    """Say whether a unit may follow what was read: "twenty one", "hundred five", but not "two five"."""
    if end == at:
        return True
    before = words[end - 1].folded
    return (before in english.TENS and 0 < unit < 10) or before in english.SCALES or before == "and"  # noqa: PLR2004 (a digit)


def _goes_on(words: Sequence[Word], at: int) -> bool:
    """Say whether the "and" at `at` stands inside a number: "two hundred and five"."""
    following = words[at + 1].folded if at + 1 < len(words) else ""
    return words[at - 1].folded in {"hundred", "thousand"} and (following in english.UNITS or following in english.TENS)


def _vague(words: Sequence[Word], at: int) -> Numeral | None:
    value, end = float(english.VAGUE.get(words[at].folded, 10)), at + 1
    if end + 1 < len(words) and words[end].folded == "of" and words[end + 1].folded in english.VAGUE:
        return Numeral(at, end + 2, value * english.VAGUE[words[end + 1].folded], vague=True)
    return Numeral(at, end, value, vague=True) if words[at].folded in english.VAGUE else None


def _fraction(words: Sequence[Word], at: int) -> Numeral | None:
    """Read "two-thirds", "a quarter of", "half of the" as a percentage, and "half a million" as its number."""
    first = words[at].folded
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if first == "half":
        if following == "a" and at + 2 < len(words) and words[at + 2].folded in english.SCALES:
            return _scaled(words, at, at + 2, 0.5)
        joins = at > 1 and words[at - 1].folded == "a" and words[at - 2].folded == "and"
        return Numeral(at, at + 1, 50.0, "%") if following in english.HALVED and not joins else None
    if first in english.UNITS:
        part = english.FRACTIONS.get(following.removesuffix("s")) or english.FRACTIONS.get(following)
        return Numeral(at, at + 2, 100.0 * english.UNITS[first] / part, "%") if part and english.UNITS[first] else None
    article = at > 0 and words[at - 1].folded in {"a", "one"}
    counts = following in {"", "of"} or following in FUNCTION or words[at + 1].breaks
    return Numeral(at, at + 1, 100.0 / english.FRACTIONS[first], "%") if article and counts else None


def currency_of(text: str, start: int) -> str | None:
    """Return the currency whose sign stands right before `start`."""
    before = text[max(0, start - 2) : start].rstrip(" \u00a0")
    return english.CURRENCIES.get(before[-1:])
