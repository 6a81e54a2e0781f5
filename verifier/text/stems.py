"""What inflected and derived forms of an English word share: a light stemmer of our own."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from verifier.text import words_en as english

_Suffixes: TypeAlias = Sequence[tuple[str, str, int]]


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
    word = folded
    for suffixes in _SUFFIXES:
        endings, rules = suffixes.get(word[-1], _NONE)
        if word.endswith(endings):
            word = _without(word, rules)
            word = word if word[-1] in _DOUBLED else _undoubled(word)
    return _ending(word)


def _by_last_letter(suffixes: Sequence[tuple[str, str, int]]) -> Mapping[str, tuple[tuple[str, ...], _Suffixes]]:
    """Return the suffixes by the letter that they end with, in their order: most words are then done at once."""
    found = {letter: [s for s in suffixes if s[0][-1] == letter] for letter in {s[0][-1] for s in suffixes}}
    return {letter: (tuple(s[0] for s in some), some) for letter, some in found.items()}


_DOUBLED = frozenset("ls")
"""Letters that end a word in the double before any ending is put to it: "install", "business"."""
_NONE: tuple[tuple[str, ...], _Suffixes] = ((), ())
_SUFFIXES = tuple(map(_by_last_letter, (english.INFLECTIONS, english.DERIVATIONS)))


def _without(word: str, suffixes: _Suffixes) -> str:
    """Return the word without the first of the suffixes that fits."""
    for suffix, instead, rest in suffixes:
        if word.endswith(suffix) and len(word) - len(suffix) >= rest:
            return word[: len(word) - len(suffix)] + instead
    return word


def _ending(word: str) -> str:
    kept = word.rstrip("aeiy")
    return _undoubled(kept if len(kept) >= english.SHORTEST_STEM else word)


def _undoubled(word: str) -> str:
    """Return the word with one of the two letters that end it: "transferr", which "transferred" leaves."""
    return word[:-1] if len(word) > english.SHORTEST_STEM and word[-1] == word[-2] else word
