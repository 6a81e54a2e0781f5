"""Proper names: the capitalised words of a text that are no mere openings of sentences."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from verifier.text import names_en as english
from verifier.text.lexicon import FUNCTION
from verifier.text.numbers_en import TENS, UNITS
from verifier.text.paraphrases_en import GENERAL
from verifier.text.spans import Interval
from verifier.text.words import Word

_BY_RULE = english.NO_NAMES | UNITS.keys() | TENS.keys()
_CARRIES_NONE = english.INSIDE | english.TITLES
_NEVER = _BY_RULE | _CARRIES_NONE
_SHORTEST_SHOUT = 4
"""Content words, all of them capitalised, from which a text is a headline in title case: a sentence has a verb."""
LONGEST = 12
"""Words of one name at most; a longer run of capitals is no name, and must not cost the square of its length."""


class Name(NamedTuple):
    """A run of capitalised words. `parts` carry it: titles and joining words are left out.

    `weak`: one word that opens a sentence, and may be an ordinary one.
    """

    interval: Interval
    parts: tuple[Word, ...]
    weak: bool


def lower_case(words: Sequence[Word]) -> frozenset[str]:
    """Return the words that stand somewhere without a capital: at a sentence's start such a word is no name."""
    return frozenset([w.folded for w in words if not w.capital])


def names(words: Sequence[Word], common: Collection[str] = ()) -> tuple[Name, ...]:
    """Return the names among `words`, in order; `common` holds words (folded) that are none at a sentence's start.

    A text in title case or in capitals yields none. Linear in the words.
    """
    return tuple(_found(words, common))


def holds_name(words: Sequence[Word], common: Collection[str] = ()) -> bool:
    """Say whether there is any name among `words`: they are read as far as the first."""
    capitals = [w for w in words if w.capital]
    if any(not w.starts and w.folded not in _NEVER for w in capitals):
        return not _shouted(words)  # such a word is part of a name whatever stands around it
    return any(_may_name(w, common) for w in capitals) and next(_found(words, common), None) is not None


def _found(words: Sequence[Word], common: Collection[str]) -> Iterator[Name]:
    for run in _runs(words, common) if not _shouted(words) else ():
        name = _name(run)
        if name is not None:
            yield name


def aliases(text: str, words: Sequence[Word]) -> Mapping[str, frozenset[str]]:
    """Return which stems stand for one another because the text explains an acronym: "the Harbour Guard (HG)"."""
    found: dict[str, set[str]] = {}
    for at, word in enumerate(words):
        if not (word.capital and at and _acronym(word) and _bracketed(text, word)):
            continue
        for stem in _name_before(words, at):
            found.setdefault(stem, set()).add(word.stem)
            found.setdefault(word.stem, set()).add(stem)
    return {stem: frozenset(others) for stem, others in found.items()}


def _name_before(words: Sequence[Word], at: int) -> Iterator[str]:
    """Yield the stems of the name that ends right before the bracketed `words[at]`."""
    for before in range(at - 1, max(-1, at - 1 - english.LONGEST_ACRONYM), -1):
        if not (words[before].capital or words[before].folded in english.INSIDE):
            return
        if words[before].folded not in english.INSIDE:
            yield words[before].stem
        if words[before].breaks:
            return


def _runs(words: Sequence[Word], common: Collection[str]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in words:
        if not run and not word.capital:
            continue
        joins = bool(run) and word.folded in english.INSIDE and word.text.islower()
        if run and (word.breaks or not (joins or word.capital) or len(run) == LONGEST):
            if not (len(run) == 1 and run[0].starts and word.folded in english.TITLES):
                yield run
            run, joins = [], False
        if joins or (word.capital and _may_name(word, common)):
            run.append(word)
    yield run


def _may_name(word: Word, common: Collection[str]) -> bool:
    """Say whether the capitalised `word` may be part of a name, rather than open a sentence or be so by rule."""
    if word.folded in _BY_RULE:
        return False
    if not word.starts:
        return True
    opens = word.folded in english.STARTERS or word.folded in common
    return not (opens or (not _acronym(word) and (word.kinds & FUNCTION or word.folded in GENERAL)))


def _name(run: Sequence[Word]) -> Name | None:
    parts = tuple([w for w in run if w.folded not in _CARRIES_NONE])
    if not parts:
        return None
    weak = len(parts) == 1 and parts[0].starts and not _acronym(parts[0])
    return Name(Interval(parts[0].start, parts[-1].end), parts, weak)


def _acronym(word: Word) -> bool:
    return english.SHORTEST_ACRONYM <= len(word.text) <= english.LONGEST_ACRONYM and word.text.isupper()


def _bracketed(text: str, word: Word) -> bool:
    start, end = word.start, word.end
    return text[max(0, start - 1) : start] == "(" and text[end : end + 1] == ")"


def _shouted(words: Sequence[Word]) -> bool:
    content = 0
    for word in words:
        if not word.kinds & FUNCTION and word.text[0].isalpha():
            if not word.capital:
                return False
            content += 1
    return content >= _SHORTEST_SHOUT
