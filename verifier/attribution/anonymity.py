"""Why a source is not named, where the article says so."""

import re

from verifier.attribution import cues_en as english
from verifier.text.spans import Interval

_UNNAMED = re.compile(r"\b" + english.ANONYMITY, re.IGNORECASE)
_REASON = re.compile(r"[^.;,“”\"\n]{0,60}?,?\s+(?P<reason>" + english.BECAUSE + r"\s[^.;“”\"\n]{3,200})")
_NOT_ALLOWED = re.compile(r"not authori[sz]ed to speak[^.;,“”\"\n]{0,80}", re.IGNORECASE)


_LONG = 1000
"""Code points of a sentence that are looked at: longer ones are no sentences."""
_SUBJECT = re.compile(
    r"(?:[\w’'-]+ ){0,5}?[\w’'-]+(?=,? (?:all |both )?(?:spoke|who spoke|" + english.ANONYMITY + r"))"
)


def unnamed_subject(text: str, sentence: Interval) -> tuple[Interval, str] | None:
    """Return who "spoke on condition of anonymity because …" in a sentence that says no more than that, and why."""
    subject = _SUBJECT.match(text, sentence.start, sentence.end)
    reason = anonymity_reason(text, sentence) if subject else None
    return (Interval(*subject.span()), reason) if subject and reason else None


def anonymity_reason(text: str, sentence: Interval) -> str | None:
    """Return the words in `sentence` that say why its source is not named; None where none are given."""
    sentence = Interval(sentence.start, min(sentence.end, sentence.start + _LONG))
    unnamed = _UNNAMED.search(text, sentence.start, sentence.end)
    if unnamed is None:
        return None
    reason = _REASON.match(text, unnamed.end(), sentence.end)
    if reason:
        return reason.group("reason").split(",")[0].strip()
    allowed = _NOT_ALLOWED.search(text, unnamed.start(), sentence.end)
    return allowed.group().strip() if allowed else None
