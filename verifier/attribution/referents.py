"""Where an article tells of a human being, speaker or not: "Ada Quill", "his lawyer, Beth Amory", "a bus driver"."""

from bisect import bisect_right
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import NamedTuple

from verifier.attribution import people_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.known import Known
from verifier.attribution.people import gender
from verifier.text.regex import regex
from verifier.text.spans import Interval

_NOUN = regex(
    r"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y|[A-Z][\w-]{1,20}[’']s)"
    r" (?=((?:[\w’'-]{1,30} ?){1,5}))"
)
_WORD = regex(r"[\w’'-]+")
_CAPITAL = regex(r"\b[A-Z][\w’'-]{1,30}")
_BEFORE = regex(r"([\w’'-]{1,25})\.? \Z")
_AT = regex(r"\b(?:the|at|in|near|outside|across|into|around|over) \Z")
_STOPS = frozenset(",.")
_POSSESSIVE = regex(r"[’']s?\Z")
_LONG_WORD = 27
"""Code points in which the word before a name fits."""
_HELD = regex(r" (?:of|at|for|from|in) (?:[\w’'-]{1,30} ){0,4}?[\w’'-]{1,30}(?=, [A-Z])")
"""Where somebody holds what is apposed to a name: "its head of operations, Fiona Grieve"."""
_INDEFINITE = regex(r"(?:an?|one|another) ")


class Referent(NamedTuple):
    """Somebody or something told of at a place.

    `key` is the same wherever the same one is told of by name or by the same words. `is_sure` says whether the article
    shows that it is a person: a name alone may be a place's. `noun` is what a body, a document or several are called by
    (`things`), in the singular.
    """

    interval: Interval
    key: str
    gender: str | None
    is_named: bool
    is_sure: bool = True
    noun: str = ""
    is_plural: bool = False

    @property
    def is_new(self) -> bool:
        """Say whether the words tell of somebody for the first time: "a driver"."""
        return not self.is_named and self.key.startswith(NEW)


NEW = "a "
"""Begins the key of somebody new."""


def referents(text: str, known: Known) -> tuple[Referent, ...]:
    """Return them in order. Linear in the text: each pattern is bounded."""
    found = tuple(_nouns(text))
    told = {noun.interval.end: noun for noun in found}
    told |= {held.end(): noun for noun in found if (held := _HELD.match(text, noun.interval.end))}
    names = (*_shown(known), *_others(text, known), *_first_names(text, known, told))
    named = [_with_noun(text, one, told) for one in names]
    taken = {one.interval.start for one in named}
    ends = {one.interval.end for one in (*named, *found)}
    alone = (noun for noun in found if noun.interval.start not in taken and not _is_apposed(text, noun.interval, ends))
    return tuple(sorted([*named, *alone]))


def _is_apposed(text: str, at: Interval, ends: Container[int]) -> bool:
    """Say whether it tells more of whoever stands right before: "Ada Quill, the coroner,"."""
    before = at.start - len(", ")
    return before in ends and text.startswith(", ", before) and text[at.end : at.end + 1] in _STOPS


def _nouns(text: str) -> Iterator[Referent]:
    """Yield what a noun for a human being tells, with what stands before it: "a retired bus driver"."""
    for match in _NOUN.finditer(text):
        head = _head(match.group(1).split())
        if head:
            at = Interval(match.start(), match.start(1) + _end(match.group(1), head))
            words = at.cut(text).casefold()
            key = _INDEFINITE.sub(NEW, words, count=1) if _INDEFINITE.match(words) else words.removeprefix("the ")
            yield Referent(at, key, noun_gender(words.rpartition(" ")[2]), is_named=False)


def _head(words: Sequence[str]) -> int:
    """Return how many words there are up to the noun for a human being; 0 where there is none."""
    found = 0
    for count, word in enumerate(words, start=1):
        if word in english.HUMANS:
            found = count
        elif found or word in english.STOPS:
            break
    return found


def _end(words: str, count: int) -> int:
    *_, last = (match.end() for match, _ in zip(_WORD.finditer(words), range(count), strict=False))
    return last


def noun_gender(noun: str) -> str | None:
    """Return male or female where the noun tells it."""
    if noun in english.MALE_NOUNS:
        return "male"
    return "female" if noun in english.FEMALE_NOUNS else None


def _shown(known: Known) -> Iterator[Referent]:
    for person in known.people_at:
        yield Referent(person.interval, person.name, person.gender, is_named=True)


def _others(text: str, known: Known) -> Iterator[Referent]:
    """Yield full names that the article does not show to be a person's, nor a place's or a body's."""
    shown = {person.interval for person in known.people_at}
    names = [(name, name.cut(text)) for name in known.names if name not in shown]
    places = {words for name, words in names if _AT.search(text, max(0, name.start - _LONG_WORD), name.start)}
    for name, words in names:
        ends = {words.split()[0].casefold(), words.split()[-1].casefold()}
        if not (words in places or known.is_outlet(words) or known.is_body(words) or ends & english.NO_NAMES):
            key = _lower(words)
            yield Referent(name, key, gender(key), is_named=True, is_sure=gender(key) is not None)


def _lower(name: str) -> str:
    """Return a name in capitals, as the first of a page may stand, as it is written elsewhere."""
    return name.title() if name.isupper() else name


def _first_names(text: str, known: Known, told: Container[int]) -> Iterator[Referent]:
    """Yield who is called by a given name alone, by a name after a noun ("his wife, Ana"), or by a title and a name."""
    full = _by_first_name(text, known)
    names = sorted({*known.names, *(person.interval for person in known.people_at)})
    ends = [name.end for name in names]
    for match in _CAPITAL.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        at = Interval(match.start(), match.start() + len(word))
        k = bisect_right(ends, at.start)
        inside = k < len(ends) and names[k].start < at.end
        if inside or word in known.people or word.casefold() in english.NO_NAMES:
            continue
        title = _before(text, at.start)[0]
        given = word.casefold() in english.MEN or word.casefold() in english.WOMEN
        apposed = (
            text.endswith(", ", 0, at.start) and at.start - len(", ") in told and text[at.end : at.end + 1] in _STOPS
        )
        if given or apposed or title in english.HUMANS or title in english.TITLES:
            yield Referent(at, full.get(word) or word, gender(f"{title} {word}"), is_named=True)


def _by_first_name(text: str, known: Known) -> Mapping[str, str]:
    """Return the full name that each given name has in the article, where it is one."""
    found: dict[str, str] = {}
    for name in known.names:
        words = _lower(name.cut(text))
        first = words.split()[0]
        found[first] = words if found.get(first, words) == words else ""
    return found


def _with_noun(text: str, one: Referent, told: Mapping[int, Referent]) -> Referent:
    """Return the referent with the noun before its name: "the coach, Dr Tom Hale", "landlady Bridie Cope"."""
    word, opens = _before(text, one.interval.start)
    starts = [one.interval.start, *([opens] if word in english.TITLES else [])]
    starts += [start - len("the ") for start in starts if text.endswith(", the ", 0, start)]
    ends = (start - len(gap) for start in starts for gap in (" ", ", ") if text.endswith(gap, 0, start))
    noun = next((told[end] for end in ends if end in told), None)
    if noun or word in english.HUMANS:
        opens = noun.interval.start if noun else opens
        told_by = noun.gender if noun else noun_gender(word)
        sex = one.gender or gender(word) or told_by
        return one._replace(interval=Interval(opens, one.interval.end), gender=sex, is_sure=True)
    return one._replace(gender=one.gender or gender(word), is_sure=True) if word in nouns.TITLES else one


def _before(text: str, start: int) -> tuple[str, int]:
    """Return the word before an offset, and where it begins; after a title alone a full stop may stand."""
    found = _BEFORE.search(text, max(0, start - _LONG_WORD), start)
    word = found.group(1).casefold() if found else ""
    stopped = found is not None and found.end(1) < start - len(" ")
    return (word, found.start(1)) if found and (not stopped or word in english.TITLES) else ("", start)
