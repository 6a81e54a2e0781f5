"""Who is told something and does not say it: "a jury heard that …", "parents were told by the head that …"."""

import re
from typing import NamedTuple

from verifier.attribution import cues_en as cues
from verifier.attribution import framed_en as frames
from verifier.attribution import hearers_en as english
from verifier.attribution.clauses import has_verb, is_clause, is_speaker
from verifier.text.regex import regex
from verifier.text.spans import Interval, trimmed

_NP = r"(?:[\w’'-]{1,30} ){0,6}?[\w’'-]{1,30}"
_CUE = rf"(?P<hearer>{_NP}) (?P<cue>{english.IS_TOLD}|{english.HEARD})"
_BY = r" (?:by|from) (?P<by>[^,.;:“”\"\n]{2,80}?)"
_FIRST = regex(rf"(?i:{frames.OPENERS}){_CUE}(?:(?:{_BY})?(?P<that>,? (?:that|of how|how)))? (?=\S)")
_FROM = regex(r" from (?P<who>[^.;:“”\"\n]{2,120}?),? (?:that )?")
_LAST = regex(rf",[”\"’]? {_CUE}(?:{_BY})?{english.WHEN}\.?\Z")
_BODY = regex(
    rf"(?:.*[\s’'])?(?:{english.BODIES})(?: (?:in|at|on|sitting) [\w’' -]{{2,40}})?", re.IGNORECASE | re.DOTALL
)
_HEARD = regex(english.HEARD)
_IS_TOLD = regex(english.IS_TOLD)
_LONG_LAST = 140
"""Code points at a sentence's end in which ", the inquest was told by a nurse on Monday." fits."""


class Hearing(NamedTuple):
    """Where somebody is told something: the words for it, who says so, where the sentence tells, and what is told."""

    cue: Interval
    by: Interval | None
    content: Interval


def is_hearer(source: str | None, cue: str) -> bool:
    """Say whether `source` only hears what the cue reports: a body that sits and hears it, or anybody who was told."""
    if source is None:
        return _IS_TOLD.fullmatch(cue) is not None
    low = source.strip(" ,").casefold()
    heard = _HEARD.fullmatch(cue) is not None and (low == "it" or _BODY.fullmatch(low) is not None)
    return heard or _IS_TOLD.fullmatch(cue) is not None


def heard_from(text: str, cue: Interval, end: int) -> Interval | None:
    """Return who told it where that stands between the cue and what is told: "heard from the nurse, Ann Lee, that"."""
    told = _FROM.fullmatch(text, cue.end, end) if 0 < end - cue.end < _LONG_LAST else None
    return Interval(*told.span("who")) if told else None


def hearing(text: str, sentence: Interval) -> Hearing | None:
    """Return what a sentence says that somebody heard or was told, first or last in it; None for any other."""
    last = _LAST.search(text, max(sentence.start, sentence.end - _LONG_LAST), sentence.end)
    if last and _hears(last) and has_verb(text[sentence.start : last.start()]):
        return _told(text, last, Interval(sentence.start, last.start()))
    first = _FIRST.match(text, sentence.start, sentence.end)
    content = trimmed(text, Interval(first.end(), sentence.end)) if first else sentence
    clause = first and (first.group("that") or is_clause(content.cut(text)))
    return _told(text, first, content) if first and clause and _hears(first) else None


def _hears(match: re.Match[str]) -> bool:
    hearer = match.group("hearer")
    stands = is_speaker(hearer) and cues.PRONOUNS.keys().isdisjoint(hearer.casefold().split()[1:])
    return stands and is_hearer(hearer, match.group("cue"))


def _told(text: str, match: re.Match[str], content: Interval) -> Hearing:
    by = trimmed(text, Interval(*match.span("by"))) if match.group("by") else None
    return Hearing(Interval(*match.span("cue")), by, content)
