"""Words, as printed, folded and cut to a stem, with what stands between them."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeAlias

from verifier.text import words_en as english
from verifier.text.sentences_en import BEFORE_NUMBERS, TITLES
from verifier.text.spans import Interval

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}+|\d++(?:[.,]\d++)++|[^\W_]++(?:['’ʼ][^\W_]++)*+")
"""Initials with full stops, figures with separators, or letters and digits with apostrophes. Possessive: linear."""
_APOSTROPHES = str.maketrans("’ʼ", "''")
_JOINS = frozenset("- \t\u00a0\u00ad\u2009\u2010\u2011\u202f'\"“”‘’«»%$€£₴")
"""What may stand between two words of one clause. Quotation marks are here: a quoted word is still in its clause."""
_ENDS = frozenset(".!?…\n\r:•")
ABBREVIATIONS = TITLES | BEFORE_NUMBERS
"""Their full stop ends nothing."""


Forms: TypeAlias = dict[str, tuple[str, str]]
"""Word as printed → its folded form and its stem."""
_Suffixes: TypeAlias = Sequence[tuple[str, str, int]]


class Word(NamedTuple):
    """`folded`: lower case, straight apostrophe, no possessive. `stem`: what inflections share.

    `breaks`: punctuation that parts clauses stands before it. `starts`: so does the end of a sentence or line.
    """

    interval: Interval
    text: str
    folded: str
    stem: str
    breaks: bool
    starts: bool


def words(text: str, within: Interval | None = None, forms: Forms | None = None) -> tuple[Word, ...]:
    """Return the words of `text` in order; only those inside `within`. Hyphens part words.

    `forms` remembers folded forms and stems from call to call, for whoever reads many texts of one article.
    """
    window = within or Interval(0, len(text))
    found: list[Word] = []
    forms = {} if forms is None else forms
    before, last = window.start, ""
    for match in _WORD.finditer(text, window.start, window.end):
        printed = match.group()
        known = forms.get(printed)
        if known is None:
            known = forms[printed] = _forms(printed)
        start, end = match.span()
        gap = text[before:start]
        breaks, starts = _parting(gap, last) if gap != " " else _TOGETHER
        found.append(_new(Word, (_new(Interval, (start, end)), printed, *known, breaks, starts)))
        before, last = end, known[0]
    if found:
        found[0] = found[0]._replace(breaks=True, starts=True)
    return tuple(found)


_TOGETHER = (False, False)
_new = tuple.__new__
"""Makes a named tuple of values in order, at half the cost of its own constructor: here that is most of the cost."""


def _parting(gap: str, last: str) -> tuple[bool, bool]:
    """Return whether `gap`, after the word `last`, parts clauses, and whether it parts sentences."""
    if gap.startswith(".") and last in ABBREVIATIONS:
        gap = gap[1:]
    return not _JOINS.issuperset(gap), not _ENDS.isdisjoint(gap)


def _forms(printed: str) -> tuple[str, str]:
    folded = _folded(printed)
    return folded, stem_of(folded)


def _folded(printed: str) -> str:
    folded = printed.translate(_APOSTROPHES).lower()
    if "." in folded and not folded[0].isdigit():
        return folded.replace(".", "")
    if "'" in folded:
        return folded.removesuffix("'s").removesuffix("s'") or folded
    return folded


def stem_of(folded: str) -> str:
    """Return what the inflected and derived forms of an English word share; figures and short words as they are.

    A light stemmer of our own: irregular verbs by table, then one inflection, then one derivation, then the ending.
    It confuses a few words ("general", "generate" stay apart; "universe", "university" may not), which makes the
    checks that compare words a little more lenient, never stricter.
    """
    known = english.IRREGULAR.get(folded)
    if known is not None:
        return known
    if len(folded) < english.SHORTEST_STEMMED or not folded.isalpha():
        return folded
    return _ending(_without(_without(folded, _INFLECTIONS), _DERIVATIONS))


def _by_last_letter(suffixes: _Suffixes) -> Mapping[str, _Suffixes]:
    """Return the suffixes by the letter that they end with, in their order: most words are then done at once."""
    return {letter: [s for s in suffixes if s[0][-1] == letter] for letter in {s[0][-1] for s in suffixes}}


_INFLECTIONS, _DERIVATIONS = _by_last_letter(english.INFLECTIONS), _by_last_letter(english.DERIVATIONS)


def _without(word: str, suffixes: Mapping[str, _Suffixes]) -> str:
    for suffix, instead, rest in suffixes.get(word[-1], ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= rest:
            return word[: len(word) - len(suffix)] + instead
    return word


def _ending(word: str) -> str:
    shorter = word.rstrip("aeiy")
    kept = shorter if len(shorter) >= english.SHORTEST_STEM else word
    doubled = len(kept) > english.SHORTEST_STEM and kept[-1] == kept[-2]
    return kept[:-1] if doubled else kept
