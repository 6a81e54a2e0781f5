"""Where an article names people, in order: in full, by surname, with a title; and whether each is a man or a woman."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from verifier.attribution import people_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.clauses import has_verb
from verifier.attribution.phrase import owner
from verifier.text.regex import START, regex
from verifier.text.spans import Interval

_CAPITAL = regex(r"[A-Z]" + START + r"[\w’'-]{1,30}")
_BEFORE = regex(r"([\w’'-]{1,20})[.,]? \Z")
_AT = regex(r"\b(?:the|at|in|near|outside|across|into|around) \Z", re.IGNORECASE)
_VERB = regex(r" ([a-z]{2,20})\b")
_AGED = regex(r", (?:now |aged )?\d{1,2}\b")
_TITLED = regex(r"\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady)\.? ([A-Z][\w’-]{1,30})\b(?! [A-Z])")
_LONG_TITLE = 24
"""Code points in which a title and its space fit."""


class Person(NamedTuple):
    """A person named at a place; `name` is the fullest that the article has."""

    interval: Interval
    name: str
    gender: str | None


def people(text: str, names: Sequence[Interval], surnames: Mapping[str, Interval]) -> tuple[Person, ...]:
    """Return every mention of whoever the article shows to be a person. Linear in the text."""
    told = list(_told(text, names, surnames))
    full_names = set(names)
    alone = {surname for at, surname, _ in told if at not in full_names and _acts(text, at)}
    genders = _genders(text, told, surnames)
    found = []
    for at, surname, title in told:
        full = surnames[surname]
        first = full.cut(text).split()[0].casefold()
        titled = title in nouns.TITLES or nouns.HEADS.get(title) == "person" or _of_title(title) is not None
        given = _given(first) is not None
        if full.cut(text).isupper() or _is_body(text, full):
            continue
        if given or titled or surname in alone or surname in genders or _AGED.match(text, full.end):
            found.append(Person(at, full.cut(text), genders.get(surname) or _given(first)))
    return tuple(sorted([*found, *_titled(text, surnames)]))


def _titled(text: str, surnames: Mapping[str, Interval]) -> Iterator[Person]:
    """Yield whoever is never named in full, but with a title that tells a man or a woman: "Mrs Thirlby"."""
    for match in _TITLED.finditer(text):
        if match.group(2) not in surnames:
            yield Person(Interval(*match.span()), match.group(), gender(match.group(1)))


def _told(
    text: str, names: Sequence[Interval], surnames: Mapping[str, Interval]
) -> Iterator[tuple[Interval, str, str]]:
    """Yield where a surname stands, alone or in full, with the word before it that may be a title."""
    for match in _CAPITAL.finditer(text):
        surname = owner(match.group())
        if surname not in surnames:
            continue
        end = match.start() + len(surname)
        start = next((n.start for n in _inside(Interval(match.start(), end), names)), match.start())
        before = _BEFORE.search(text, max(0, start - _LONG_TITLE), start)
        yield Interval(start, end), surname, before.group(1).casefold() if before else ""


def _is_body(text: str, full: Interval) -> bool:
    """Say whether the name is an outlet's or a place's: it stands after "the", "at" or "in"."""
    last = full.cut(text).split()[-1].casefold()
    return last in nouns.OUTLETS or _AT.search(text, max(0, full.start - _LONG_TITLE), full.start) is not None


def _acts(text: str, at: Interval) -> bool:
    """Say whether a verb follows the surname: "Trask was", "Dunn said"."""
    verb = _VERB.match(text, at.end)
    return verb is not None and has_verb(verb.group(1))


def _inside(at: Interval, names: Sequence[Interval]) -> Iterator[Interval]:
    """Yield the full name that `at` lies in, if it does and is not the name's first word."""
    k = bisect_left(names, at.end, key=lambda n: n.end)
    if k < len(names) and names[k].start <= at.start and names[k] != at:
        yield names[k]


def _genders(text: str, told: Sequence[tuple[Interval, str, str]], surnames: Mapping[str, Interval]) -> dict[str, str]:
    found: dict[str, str] = {}
    for _, surname, title in told:
        by_title = _of_title(title)
        if by_title:
            found[surname] = by_title
    for surname, full in surnames.items():
        given = _given(full.cut(text).split()[0].casefold())
        if given:
            found.setdefault(surname, given)
    return found


def _of_title(title: str) -> str | None:
    if title in english.MALE_TITLES:
        return "male"
    return "female" if title in english.FEMALE_TITLES else None


def _given(first: str) -> str | None:
    if first in english.MEN:
        return "male"
    return "female" if first in english.WOMEN else None


def gender(words: str) -> str | None:
    """Return what a title or a given name in `words` tells."""
    for word in re.findall(r"[\w’'-]+", words):
        low = word.casefold()
        told = _of_title(low) or (_given(low) if word[0].isupper() else None)
        if told:
            return told
    return None
