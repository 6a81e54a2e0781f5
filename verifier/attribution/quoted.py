"""Who speaks in a quotation that the tagger gave to nobody: told right after it, or before the colon that opens it."""

import re
from collections.abc import Iterator, Sequence

from verifier.attribution import framed_en as english
from verifier.attribution.marks import spoken_marks
from verifier.attribution.places import Places, merged
from verifier.attribution.reporting import Said
from verifier.attribution.speakers import can_speak
from verifier.text.quotations import Quotation
from verifier.text.regex import regex
from verifier.text.spans import Interval, covered, trimmed

_SPEAKER = r"[^,.;:“”\"\n]{1,60}?"
_AFTER = regex(
    rf" (?:(?P<verb>[a-z]{{3,15}}(?: (?:back|out|in|on))?) (?P<whom>{_SPEAKER})(?P<aside>, [^;:“”\"\n]{{2,60}}?)?"
    rf"|(?P<who>{_SPEAKER}) (?P<does>[a-z]{{3,15}}))(?=[.;:\n]|, |\Z)"
)
_NP = r"(?:[\w’'.&-]{1,30} ){0,7}?[\w’'.&-]{1,30}"
_BEFORE = regex(
    rf"(?i:{english.OPENERS})(?P<who>{_NP})(?:, [^,;:“”\"\n]{{2,100}},)?(?:[’']s? {english.ANSWERS})? "
    rf"(?P<does>{english.PREDICATE}[^.;:“”\"\n]{{0,80}}):\s\Z"
)
_LINE = 250
"""Code points before a quotation in which "But the mayor was blunt:" fits."""
_HALF = 0.5


def framed(text: str, reports: Sequence[Said]) -> Iterator[Said]:
    """Yield the reports of quotations of which no report has half."""
    heard = Places(merged(piece for said in reports for piece in said.content))
    for one in spoken_marks(text):
        if covered(one.interval, heard.at(one.interval)) < _HALF * one.interval.length:
            said = _after(text, one) or _before(text, one)
            if said:
                yield said


def _after(text: str, one: Quotation) -> Said | None:
    """Return the report of “It shook,” fumed Ada Roe: whatever the verb, a comma inside the marks says so."""
    if not one.closed or text[one.inner.end - 1 : one.inner.end] not in {",", "!", "?", "—"}:
        return None
    match = _AFTER.match(text, one.interval.end)
    if match is None:
        return None
    verb, who = ("verb", "whom") if match.group("verb") else ("does", "who")
    speaks = english.QUOTED_VERB.match(match.group(verb).split()[0]) and can_speak(match.group(who))
    return _said(text, match, (who, verb), one) if speaks else None


def _before(text: str, one: Quotation) -> Said | None:
    """Return the report of "But the mayor was blunt: “No.”"."""
    start = max(0, one.interval.start - _LINE)
    line = text[start : one.interval.start]
    stop = max(line.rfind(mark) for mark in (". ", "? ", "! ", "\n", "” ", "’ "))
    match = _BEFORE.fullmatch(text, start + stop + 1 + (stop >= 0 and line[stop] != "\n"), one.interval.start)
    return _said(text, match, ("who", "does"), one) if match and can_speak(match.group("who").strip()) else None


def _said(text: str, match: re.Match[str], parts: tuple[str, str], one: Quotation) -> Said:
    source, cue = (trimmed(text, Interval(*match.span(part))) for part in parts)
    return Said(source, cue, (one.interval,), "asserts")
