"""Why a source is not named, where the article says so."""

import re
from collections.abc import Iterable

from verifier.attribution import anonymity_en as english
from verifier.text.regex import regex
from verifier.text.spans import Interval

_UNNAMED = regex(english.UNNAMED, re.IGNORECASE)
_REASON = regex(r"[^.;\n]{0,60}?[\s,]\s?[“\"‘']?(?P<reason>" + english.BECAUSE + r"\s[“\"‘']?[^.;“”\"\n]{3,200})")
_OF_ITSELF = regex(english.OF_ITSELF, re.IGNORECASE)
_FEARS = regex(english.FEARS, re.IGNORECASE)
_ENDS = regex(r",|\s(?:" + english.SAID_AFTER + r")\b|\Z")

_WHOM = regex(english.WHOM)
"""Whom "we are not naming her" is about."""

_LONG = 1000
"""Code points of a sentence that are looked at: longer ones are no sentences."""
_SHORT = 80
"""Code points of a sentence that says no more than that somebody is not named."""
_SUBJECT = regex(
    r"(?:\A|(?<=[,;:.] )|(?<=\n)|\b(?:[Ll]ike \w+ \w+,|with|from|by|of|to|and|that|but|includ\w+|in) )"
    r"(?P<who>(?:(?!(?:with|from|by|to|and|that|but)\b)[\w’'-]+ ){0,5}?[\w’'-]+?)(?: names?| identit\w+)?"
    r"(?=,? (?:all |both |each )?" + english.ABOUT_THEM + r"\b)"
)
"""Whom a sentence tells of before it says that they are not named."""


def unnamed_subject(text: str, sentence: Interval) -> tuple[Interval, str] | None:
    """Return who "spoke on condition of anonymity because …" in a sentence that says no more than that, and why.

    The reason is empty where none is given.
    """
    near = _near(sentence)
    unnamed = _unnamed(text, near)
    reason = _reason(text, near, unnamed)
    if unnamed is None and reason is None:
        return None
    told = _WHOM.search(text, *near) if unnamed else None
    subject = told or _SUBJECT.search(text, near.start, unnamed.end() if unnamed else near.end)
    if subject is None:
        return None
    only = sentence.length < _SHORT and unnamed is not None and unnamed.start() >= min(subject.end(), unnamed.end())
    return (Interval(*subject.span("who")), reason or "") if reason or (only and not told) else None


def anonymity_reason(text: str, sentence: Interval) -> str | None:
    """Return the words in `sentence` that say why its source is not named; None where none are given."""
    near = _near(sentence)
    return _reason(text, near, _unnamed(text, near))


def _near(sentence: Interval) -> Interval:
    return Interval(sentence.start, min(sentence.end, sentence.start + _LONG))


def _unnamed(text: str, near: Interval) -> re.Match[str] | None:
    return _UNNAMED.search(text, *near) if _has(text, near, english.UNNAMED_STEMS) else None


def _reason(text: str, near: Interval, unnamed: re.Match[str] | None) -> str | None:
    given = _REASON.match(text, unnamed.end(), near.end) if unnamed else None
    if given:
        return _cut(given.group("reason"))
    for pattern, stems in ((_OF_ITSELF, english.OF_ITSELF_STEMS), (_FEARS, english.FEARS_STEMS)):
        if _has(text, near, stems) and (itself := pattern.search(text, *near)):
            return _cut(itself.group("reason"))
    return None


def _has(text: str, near: Interval, stems: Iterable[str]) -> bool:
    """Say whether any of these parts of words is there: most sentences have none, and asking saves the search."""
    words = near.cut(text).casefold()
    return any(map(words.__contains__, stems))


def _cut(reason: str) -> str:
    """Return the reason up to a comma, or to the verb that the source says something with."""
    end = _ENDS.search(reason, 1)
    return reason[: end.start() if end else len(reason)].strip(" “”\"‘’'")
