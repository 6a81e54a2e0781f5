"""Why a source is not named, where the article says so."""

import re

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
    if not _may_tell(text, sentence):
        return None
    unnamed = _UNNAMED.search(text, sentence.start, min(sentence.end, sentence.start + _LONG))
    told = _WHOM.search(text, sentence.start, min(sentence.end, sentence.start + _LONG)) if unnamed else None
    end = min(sentence.end, unnamed.end() if unnamed else sentence.start + _LONG)
    subject = told or _SUBJECT.search(text, sentence.start, end)
    if subject is None:
        return None
    reason = anonymity_reason(text, sentence)
    only = sentence.length < _SHORT and unnamed is not None and unnamed.start() >= min(subject.end(), unnamed.end())
    return (Interval(*subject.span("who")), reason or "") if reason or (only and not told) else None


def _may_tell(text: str, sentence: Interval) -> bool:
    """Say whether any word of not naming is in the sentence: few have one, and asking saves the search."""
    words = text[sentence.start : min(sentence.end, sentence.start + _LONG)].casefold()
    return any(stem in words for stem in english.STEMS)


def anonymity_reason(text: str, sentence: Interval) -> str | None:
    """Return the words in `sentence` that say why its source is not named; None where none are given."""
    sentence = Interval(sentence.start, min(sentence.end, sentence.start + _LONG))
    if not _may_tell(text, sentence):
        return None
    unnamed = _UNNAMED.search(text, sentence.start, sentence.end)
    given = _REASON.match(text, unnamed.end(), sentence.end) if unnamed else None
    if given:
        return _cut(given.group("reason"))
    itself = _OF_ITSELF.search(text, sentence.start, sentence.end) or _FEARS.search(text, sentence.start, sentence.end)
    return _cut(itself.group("reason")) if itself else None


def _cut(reason: str) -> str:
    """Return the reason up to a comma, or to the verb that the source says something with."""
    end = _ENDS.search(reason, 1)
    return reason[: end.start() if end else len(reason)].strip(" “”\"‘’'")
