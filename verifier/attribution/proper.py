"""Where names stand that are no one person's: "Hale Labs", "the Bishop's Rest", "Ann and Tom Hale"."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verifier.attribution import sources_en as nouns
from verifier.attribution import things_en as english
from verifier.attribution.known import Known
from verifier.attribution.people_en import MEN, NO_NAMES, WOMEN
from verifier.attribution.phrase import plain
from verifier.attribution.things_en import noun_of
from verifier.text.regex import regex
from verifier.text.spans import Interval

_NAME = regex(r"(?<![\w’'&-])[A-Z][\w’'&-]{0,30}(?:(?: (?:of|for|and|on)(?: the)?)? [A-Z\d&][\w’'&-]{0,30}){0,6}")
_WORD = regex(r"[\w’'&-]+")
_POSSESSIVE = regex(r"(?:[’']s|(?<=s)[’'])\Z")
_PLACED = regex(english.PLACED)
_LONG_PLACE = 12
"""Code points in which the words before a place fit."""
_OPENS = regex(r"(?:\A|[\n“\"‘]|[.!?:—][”\"’]? )\Z")
_LINKS = frozenset("of for and on the".split())
_DATES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_NO_NAMES = NO_NAMES | _DATES | {"i’m", "i'm", "according", "asked"}
_GIVEN = MEN | WOMEN


class Proper(NamedTuple):
    """A name, with the noun in it: "trust" of "Harbour Trust". Unless sure, it may be a person's or a place's."""

    at: Interval
    noun: str
    is_several: bool
    is_sure: bool


def opens(text: str, start: int) -> bool:
    """Say whether a sentence or a quotation begins there."""
    return _OPENS.search(text, max(0, start - len(".” ")), start) is not None or start == 0


def names(text: str, known: Known) -> Iterator[Proper]:
    """Yield them in order. Linear in the text: the pattern is bounded."""
    spotted = [Interval(*match.span()) for match in _NAME.finditer(text)]
    inner = {_owner(at.cut(text)) for at in spotted if not opens(text, at.start)}
    names_ = _Names(text, known)
    for at in spotted:
        for one in names_.of(at):
            words = one.at.cut(text)
            if " " in words or words in inner or not opens(text, one.at.start):
                yield one


def _owner(words: str) -> str:
    return _POSSESSIVE.sub("", words)


class _Names:
    """Reads capitalised words as names."""

    def __init__(self, text: str, known: Known) -> None:
        self._text = text
        self._known = known
        self._people = {at for person in known.people_at for at in person.interval}
        self._full = {name.cut(text) for name in known.names} | known.people.keys()

    def of(self, at: Interval) -> Iterator[Proper]:
        """Yield the names that the words hold: none, one, or two that "and" joins."""
        words = self._trimmed(list(_WORD.finditer(self._text, *at)))
        both = next((k for k, word in enumerate(words) if word.group() == "and" and 0 < k < len(words) - 1), 0)
        if both and not _is_body(words[-1].group()):
            yield from self._joined(words[:both], words[both + 1 :])
        elif words:
            one = self._before_owned(words)
            if not self._is_person(one):
                yield self._proper(one)

    def _trimmed(self, words: list[re.Match[str]]) -> list[re.Match[str]]:
        """Return the words without those that have their capital letter from the beginning of a sentence."""
        while words and (words[0].group().casefold() in _NO_NAMES or not words[0].group()[0].isupper()):
            words = words[1:]
        if words and opens(self._text, words[0].start()) and _is_common(words):
            return self._trimmed(words[1:])
        while words and words[-1].group() in _LINKS:
            words = words[:-1]
        return words

    def _joined(self, one: Sequence[re.Match[str]], other: Sequence[re.Match[str]]) -> Iterator[Proper]:
        first, second = _span(one), _span(other)
        told = plain(first.cut(self._text))
        given = told in _GIVEN or told in nouns.PLAIN_TITLES
        if self._is_person(second) and (given or self._is_person(first)):
            yield Proper(Interval(first.start, second.end), "", is_several=True, is_sure=True)
            return
        for at in (first, second):
            yield from self.of(at)

    def _before_owned(self, words: Sequence[re.Match[str]]) -> Interval:
        """Return the name: without a possessive, and without a person who belongs to it: "Hale Labs' Ann Roe"."""
        for k, word in enumerate(words[:-1], start=1):
            rest = _span(words[k:])
            is_full = len(words) > k + 1 or plain(rest.cut(self._text)) in _GIVEN
            if _POSSESSIVE.search(word.group()) and is_full and self._is_person(rest):
                return _span(words[:k])
        return _span(words)

    def _is_person(self, at: Interval) -> bool:
        words = at.cut(self._text)
        split = words.split()
        if at.start in self._people or at.end in self._people:
            return True
        if self._known.is_body(words) or noun_of(split[-1]):
            return False
        first = split[0].casefold()
        if len(split) == 1:
            return first in _GIVEN or first in _NO_NAMES
        return first in _GIVEN or first in nouns.TITLES

    def _proper(self, at: Interval) -> Proper:
        words = at.cut(self._text)
        split = words.split()
        told = noun_of(split[-1])
        told = noun_of(split[0]) if " of " in words and (told is None or told[1]) else told
        noun = "outlet" if self._known.is_outlet(words) else told[0] if told and not told[1] else ""
        is_person = words in self._full and not self._known.is_body(words)
        place = _PLACED.search(self._text, max(0, at.start - _LONG_PLACE), at.start)
        return Proper(at, noun, is_several=False, is_sure=bool(noun) or not (is_person or place))


def _is_common(words: Sequence[re.Match[str]]) -> bool:
    """Say whether the first word is a noun or a number that only begins a sentence: "Members of the Guild"."""
    told = noun_of(words[0].group())
    alone = len(words) == 1 or words[1].group() in _LINKS
    return words[0].group().casefold() in english.INDEFINITE or (told is not None and told[1] and alone)


def _is_body(word: str) -> bool:
    return noun_of(word) is not None or plain(word) in nouns.STATE or plain(word) in nouns.ORGANISATIONS


def _span(words: Sequence[re.Match[str]]) -> Interval:
    """Return where the words stand, without a possessive at their end."""
    owned = _POSSESSIVE.search(words[-1].group())
    return Interval(words[0].start(), words[-1].end() - len(owned.group() if owned else ""))
