"""Where an article tells of a body, a document or several people: "Hale Labs", "a letter", "two clerks"."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verifier.attribution import things_en as english
from verifier.attribution.clauses import has_verb
from verifier.attribution.known import Known
from verifier.attribution.people_en import STOPS
from verifier.attribution.phrase import plain
from verifier.attribution.proper import Proper, names, opens
from verifier.attribution.referents import NEW, Referent
from verifier.attribution.things_en import noun_of
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORD = regex(r"[\w’'&-]+")
_POSSESSIVE = regex(r"(?:[’']s|(?<=s)[’'])\Z")
_CALLED = regex(english.CALLED)
_OF = regex(r" of (?:the )?")
_MOST = 6
"""Words before a noun that may belong to it."""
_STOPPING = STOPS - english.DETERMINERS
_STOPS = frozenset(",.")
_ENDS = frozenset(",. ")
_APPOSED = ("a ", "an ", "the ", "one ", "A ", "The ")
_LONG_NUMBER = 5
"""Digits from which a number counts no people."""


class _Told(NamedTuple):
    """A name or a noun with what belongs to it; `is_new` says that it tells of somebody for the first time."""

    at: Interval
    noun: str
    is_plural: bool
    is_named: bool = False
    is_new: bool = False
    is_sure: bool = True


def things(text: str, known: Known) -> tuple[Referent, ...]:
    """Return them in order. Linear in the text."""
    named = list(names(text, known))
    called = list(_nouns(text, named))
    ends = {one.at.end for one in called}
    told = [_Told(one.at, one.noun, one.is_several, is_named=True, is_sure=one.is_sure) for one in named]
    return _Keys(text, known).keyed(sorted([*called, *(one for one in told if one.at.end not in ends)]))


def _nouns(text: str, named: Sequence[Proper]) -> Iterator[_Told]:
    """Yield the nouns that are no part of a name, each with the words before that belong to it."""
    words = list(_WORD.finditer(text))
    places = [one.at for one in named]
    for k, word in enumerate(words):
        noun = noun_of(word.group())
        before = bisect_left(places, (word.end(), 0)) - 1
        if noun is None or (before >= 0 and places[before].end > word.start()) or _goes_on(text, words, k):
            continue
        first, determiner = _opening(text, words, k)
        if determiner or noun[1] or noun[0] in english.MASS:
            owned = _POSSESSIVE.search(word.group())
            end = word.end() - len(owned.group()) if owned else _with_name(text, word.end(), noun, places)
            at = Interval(words[first].start(), end)
            is_new = not determiner or determiner in english.INDEFINITE or determiner.isdigit()
            yield _Told(at, *noun, is_new=is_new)


def _with_name(text: str, end: int, noun: tuple[str, bool], names: Sequence[Interval]) -> int:
    """Return the end of a body or a document with the name that belongs to it: "the council of Marl"."""
    after = _OF.match(text, end)
    k = bisect_left(names, (after.end(), 0)) if after else len(names)
    return names[k].end if after and not noun[1] and k < len(names) and names[k].start == after.end() else end


def _goes_on(text: str, words: Sequence[re.Match[str]], k: int) -> bool:
    """Say whether the noun is the next word: of "the police officers" and of "a shipyard director"."""
    following = words[k + 1].group() if k + 1 < len(words) and _is_beside(text, words, k) else ""
    return following.islower() and (plain(following) in english.CLASSES or noun_of(following) is not None)


def _is_beside(text: str, words: Sequence[re.Match[str]], k: int) -> bool:
    return text[words[k].end() : words[k + 1].start()] == " "


def _opening(text: str, words: Sequence[re.Match[str]], k: int) -> tuple[int, str]:
    """Return which word opens the phrase of a noun, and the article, number or owner there; none where none does.

    "A leaked letter" has its article far off; "Accused guards" may as well be what somebody did to them.
    """
    acts = False
    for j in range(k - 1, max(-1, k - _MOST), -1):
        word = words[j].group().casefold()
        acts = acts or word.endswith("ed")
        stops = word in _STOPPING or (has_verb(word) and not word.endswith("ed"))
        if stops or not _is_beside(text, words, j):
            break
        if word in english.DETERMINERS or _POSSESSIVE.search(word) or (word.isdigit() and len(word) < _LONG_NUMBER):
            before = words[j - 1].group().casefold() if j and _is_beside(text, words, j - 1) else ""
            return (j - 1, before) if before in english.DETERMINERS else (j, word)
        if opens(text, words[j].start()):
            return (k if acts else j), ""
    return k, ""


class _Keys:
    """Tells who is the same: gives each name and noun a key, in the order of the text."""

    def __init__(self, text: str, known: Known) -> None:
        self._text = text
        self._known = known
        self._full: dict[str, str] = {}
        self._called: dict[tuple[str, bool], list[str]] = {}
        self._words: dict[str, set[str]] = {}

    def keyed(self, told: Sequence[_Told]) -> tuple[Referent, ...]:
        """Return them with their keys."""
        found: list[Referent] = []
        last: _Told | None = None
        for one in told:
            if last is not None and self._is_same(last, one):
                key = self._name(one) if one.is_named else found[-1].key
                at = Interval(last.at.start, one.at.end)
                noun = last.noun if one.is_named else one.noun
                found[-1] = found[-1]._replace(interval=at, key=key, is_named=True, is_sure=True, noun=noun)
                self._remember(key, last)
            else:
                key = self._key(one)
                found.append(Referent(one.at, key, None, one.is_named, one.is_sure, one.noun, one.is_plural))
            self._remember(key, one)
            last = one
        return tuple(found)

    def _is_same(self, last: _Told, one: _Told) -> bool:
        """Say whether a name and a noun beside one another are the same: "the firm Palisade", "Lune, a charity,"."""
        text = self._text
        if last.is_named == one.is_named or _CALLED.fullmatch(text, last.at.end, one.at.start) is None:
            return False
        apposed = text.startswith(",", last.at.end)
        if one.is_named:
            return not last.is_plural and (not apposed or text[one.at.end : one.at.end + 1] in _STOPS)
        return apposed and text.startswith(_APPOSED, one.at.start) and text[one.at.end : one.at.end + 1] in _ENDS

    def _key(self, one: _Told) -> str:
        words = one.at.cut(self._text)
        if one.is_named:
            return self._name(one)
        if one.is_new:
            return NEW + words.casefold()
        apart = _words(words) - {*_DEFINITE, *_words(words.split()[-1])}
        before = (key for key in reversed(self._called.get((one.noun, one.is_plural), ())) if apart <= self._words[key])
        return next(before, "") or words.casefold().removeprefix("the ")

    def _name(self, one: _Told) -> str:
        """Return the fullest name so far of which the words are the beginning, the end or the initials."""
        words = one.at.cut(self._text)
        words = self._known.acronyms.get(words, words).removeprefix("The ")
        if words not in self._full:
            split = words.split()
            parts = [split[:k] for k in range(1, len(split))] + [split[k:] for k in range(1, len(split))]
            self._full[words] = words
            for part in parts:
                self._full.setdefault(" ".join(part), words)
        return self._full[words]

    def _remember(self, key: str, one: _Told) -> None:
        words = one.at.cut(self._text)
        self._words.setdefault(key, set()).update(_words(words))
        told = [noun_of(word) for word in words.split()] if one.is_named else [(one.noun, one.is_plural)]
        for noun in told:
            called = self._called.setdefault((noun[0], noun[1] and not one.is_named), []) if noun else [key]
            if called[-1:] != [key]:
                called.append(key)


_DEFINITE = frozenset("the this that these those".split())


def _words(words: str) -> set[str]:
    return {plain(word) for word in _WORD.findall(words)}
