"""Why a source is not named, where the article says so."""

import re

from verifier.attribution import anonymity_en as english
from verifier.text.spans import Interval

_UNNAMED = re.compile(english.UNNAMED, re.IGNORECASE)
_REASON = re.compile(r"[^.;\n]{0,60}?[\s,]\s?(?P<reason>" + english.BECAUSE + r"\s[“\"‘']?[^.;“”\"\n]{3,200})")
_OF_ITSELF = re.compile(english.OF_ITSELF, re.IGNORECASE)
_FEARS = re.compile(english.FEARS, re.IGNORECASE)
_ENDS = re.compile(r",|\s(?:" + english.SAID_AFTER + r")\b|\Z")

_LONG = 1000
"""Code points of a sentence that are looked at: longer ones are no sentences."""
_SHORT = 80
"""Code points of a sentence that says no more than that somebody is not named."""
_SUBJECT = re.compile(r"(?:[\w’'-]+ ){0,5}?[\w’'-]+(?=,? (?:all |both )?" + english.ABOUT_THEM + r"\b)")


def unnamed_subject(text: str, sentence: Interval) -> tuple[Interval, str] | None:
    """Return who "spoke on condition of anonymity because …" in a sentence that says no more than that, and why.

    The reason is empty where none is given.
    """
    subject = _SUBJECT.match(text, sentence.start, sentence.end)
    if subject is None:
        return None
    reason = anonymity_reason(text, sentence)
    only = sentence.length < _SHORT and _UNNAMED.search(text, subject.end(), sentence.end) is not None
    return (Interval(*subject.span()), reason or "") if reason or only else None


def anonymity_reason(text: str, sentence: Interval) -> str | None:
    """Return the words in `sentence` that say why its source is not named; None where none are given."""
    sentence = Interval(sentence.start, min(sentence.end, sentence.start + _LONG))
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
