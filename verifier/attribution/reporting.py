"""What is reported: the tagger's relations that report something, and what it does not see.

Decisions, plans and wishes are no reports: "the men decided to leave" is told by whoever tells it. On the other hand
"intelligence reports that …", "reportedly" and a plain "according to" are found by rule.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from verifier.attribution import cues_en as english
from verifier.attribution import heads
from verifier.attribution import sources_en as nouns
from verifier.attribution.clauses import has_verb
from verifier.attribution.contents import content as told
from verifier.attribution.framed_en import DISMISSING, HANDLED
from verifier.attribution.hearers import heard_from, is_hearer
from verifier.attribution.others import is_second_hand, own
from verifier.attribution.recast import recast
from verifier.attribution.tagger import Relation
from verifier.attribution.verbs import Kind, kind_of, weight
from verifier.schema import Certainty
from verifier.text.regex import regex
from verifier.text.spans import Interval, clipped, trimmed

_WORD = regex(r"[\w’'-]+")
_PLATFORM = regex(r",? ?" + english.ON_PLATFORM)
NOUN_CUE = regex(
    r"(?P<source>(?:\b[\w’'.-]+ ){0,3}?\b(?P<noun>"
    + english.REPORTED_NOUNS
    + r"))(?:,? (?:suggesting|saying|alleging))? that\b"
)
_LONGEST_CITING = 30
"""Code points in which ", referring to " fits."""
_ROLE_BEFORE = regex(r",\s(?P<role>(?:our|the|its|an?|his|her|their) [^,;:“”\"\n]{2,80}),\s\Z")
_SUMMED = regex(r"(?P<who> and [^,\n]{2,60}),? (?:both|all|each|alike)\Z")
_WHEN = r"(?:last (?:night|week|month|year)|yesterday|today|tonight|this (?:morning|week|afternoon)|on \w{3,6}day)"
_WHEN_FIRST = regex(rf"(?:(?i:later|earlier|early|late),? )?(?i:{_WHEN}),? (?=(?:the |an? )?[A-Z])")
_WHEN_LAST = regex(rf"(?<=\w) {_WHEN}\Z")
_REPORTED_IN = regex(r"\b(?:reported|claimed|alleged|rumou?red|said|suggested) (?:in|on) \Z")
_CAPITALS = regex(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")
_NAMED = regex(r",\s(?:[A-Z][\w’'.-]{0,30} ){1,4}[A-Z][\w’'-]{1,30}(?=[.,;])")
_APPOSITION = regex(r",\s(?!" + english.CITING + r"|who\b|which\b|that\b|and\b|but\b)[^,;:“”\"\n]{2,100},?\s?\Z")


class Said(NamedTuple):
    """One report: where its source and cue stand, and what is reported. `weakened` where the cue itself is a hedge.

    `via` is an outlet that the sentence puts before the source: "the Herald quoted a guard as saying that …".
    `confidence` is the tagger's, 0 to 1; 0 where only a rule found it.
    """

    source: Interval | None
    cue: Interval
    content: tuple[Interval, ...]
    kind: Kind
    weakened: Certainty = "certain"
    via: Interval | None = None
    confidence: float = 0.0


def reported(text: str, relations: Sequence[Relation]) -> tuple[Said, ...]:
    """Return the relations that report something, their cues completed."""
    first = [own(text, relation) for relation in relations if not is_second_hand(text, relation, relations)]
    return tuple(said for relation in first if (said := _said(text, recast(text, relation))) is not None)


def _said(text: str, relation: Relation) -> Said | None:
    if relation.source and is_place(text, relation.source):
        relation = relation._replace(source=None)
    if relation.cue is None:
        return None
    if _is_heard(text, relation.source, relation.cue):
        return _heard(text, relation, relation.cue)
    words = _WORD.findall(relation.cue.cut(text).casefold())
    kind = kind_of(text, relation, words)
    if kind is None or (relation.source and english.NO_SPEAKER.match(text, relation.source.start, relation.source.end)):
        return None
    cue = _with_platform(text, bare(text, relation.cue))
    source, cue = heads.parted(text, bare(text, relation.source), cue) if relation.source else (None, cue)
    source = _with_apposition(text, _counted(text, source), cue) if source else None
    content = told(text, relation.content, source, cue)
    if not content:
        return None
    before = _role_before(text, source) if source else None
    if source and before and before.start > content[-1].start:
        source, content = Interval(before.start, source.end), tuple(clipped(content, Interval(0, before.start)))
    said = Said(source, cue, content, kind, weight(words), confidence=relation.confidence)
    return _noun_in_cue(text, said) or said


def _heard(text: str, relation: Relation, cue: Interval) -> Said | None:
    """Return what somebody heard: from whoever is named for it, or from nobody. An order is the publisher's to tell."""
    if any(text.startswith("to ", piece.start) for piece in relation.content if piece.start > cue.start):
        return None
    who = heard_from(text, cue, relation.content[0].start)
    return Said(who, cue, relation.content, "asserts" if who else "acts", confidence=relation.confidence)


def _is_heard(text: str, source: Interval | None, cue: Interval) -> bool:
    """Say whether the source is only told what is reported, and stands where whoever is told does: before the cue."""
    return (source is None or source.end <= cue.start) and is_hearer(source and source.cut(text), cue.cut(text))


def _counted(text: str, source: Interval) -> Interval:
    """Return the source without the "both" or "all" that sums it up: "Ann Lee and Bo Strand both"."""
    summed = _SUMMED.search(text, *source)
    return timeless(text, Interval(source.start, summed.end("who")) if summed else source)


def is_place(text: str, source: Interval) -> bool:
    """Say whether the words are where or when it is reported, and nobody: "it is reported in Norland"."""
    return _REPORTED_IN.search(text, max(0, source.start - _LONGEST_CITING), source.start) is not None and (
        _CAPITALS.fullmatch(text, *source) is not None
    )


def timeless(text: str, source: Interval) -> Interval:
    """Return the source without when it spoke, before it or after: "Later on Tuesday Ann Lee", "Ann Lee last night"."""
    opens = _WHEN_FIRST.match(text, *source)
    start = opens.end() if opens else source.start
    when = _WHEN_LAST.search(text, start, source.end)
    return Interval(start, when.start() if when else source.end)


def _with_apposition(text: str, source: Interval, cue: Interval) -> Interval:
    """Return the source with what is apposed to it between it and its cue: ", Tor Lind," or ", the mayor,".

    What it did meanwhile is none: ", rejected that," before "saying".
    """
    between = text[source.end : cue.start] if source.end < cue.start <= source.end + _APPOSED else ""
    did = has_verb(between[len(", ") :].partition(" ")[0])
    if not did and _APPOSITION.match(between):
        return bare(text, Interval(source.start, cue.start))
    named = _NAMED.match(text, source.end) if cue.end <= source.start else None
    return Interval(source.start, named.end()) if named else source


def _role_before(text: str, name: Interval) -> Interval | None:
    """Return the role of ", our reporter in the port, Ann Lee, writes", which the tagger left with the content."""
    start = max(0, name.start - _APPOSED)
    match = _ROLE_BEFORE.search(text, start, name.start) if text[name.start].isupper() else None
    words = _WORD.findall(match.group("role").casefold()) if match else []
    return Interval(*match.span("role")) if match and nouns.TITLES.intersection(words) else None


_APPOSED = 104
"""Code points that an apposition and its commas may take."""


def _with_platform(text: str, cue: Interval) -> Interval:
    """Return the cue with "on Telegram" and the like, where that stands right after it."""
    match = _PLATFORM.match(text, cue.end)
    return Interval(cue.start, match.end()) if match else cue


def _noun_in_cue(text: str, said: Said) -> Said | None:
    """Return the report of "commented on intelligence reports that …": its source is the reports."""
    if said.kind != "asserts":
        return None
    match = NOUN_CUE.search(text, said.cue.start, min(len(text), said.content[0].start + 6))
    if match is None or match.start("noun") < said.cue.start or said.content[0].start < match.start("noun"):
        return None
    if said.source and said.source.end <= said.cue.start == match.start("noun"):
        return None  # a verb: "their paper reports that"
    noun = noun_cue(text, match, said.content[-1].end)
    return noun and noun._replace(content=said.content, confidence=said.confidence)


def noun_cue(text: str, match: re.Match[str], end: int) -> Said | None:
    """Return the report that a noun makes of what follows "that" up to `end`; none where it is denied, or a verb."""
    before = _WORD.findall(text[max(0, match.start() - 60) : match.end("source")].casefold())
    said_before = Interval(max(0, match.start() - _LONGEST_CITING), match.end())
    handled = HANDLED.search(text, max(0, match.start("noun") - _LONGEST_CITING), match.start("noun"))
    if handled or any(w in english.DENYING for w in before) or DISMISSING.search(text, *said_before):
        return None
    source = _noun_phrase(text, Interval(*match.span("source")))
    content = trimmed(text, Interval(match.end(), end))
    if english.COUNTED_NOUN.fullmatch(source.cut(text)):
        return None
    cue = Interval(match.start("noun"), match.end())
    return (
        Said(source, cue, (content,), "asserts", weight([match.group("noun").casefold()])) if content.length else None
    )


def _noun_phrase(text: str, phrase: Interval) -> Interval:
    """Return `phrase` from after its last word that cannot be in a noun phrase: a verb or a preposition."""
    start, before = phrase.start, ""
    words = list(_WORD.finditer(text, phrase.start, phrase.end))
    last = words[-1].start() if words else phrase.end
    for word in words:
        low = word.group().casefold()
        is_verb = before in english.BEFORE_VERBS or (low.isalpha() and not low.endswith("ed") and has_verb(low))
        if (low in english.BEFORE_NOUN_PHRASES or is_verb) and word.start() < last:
            start = word.end()
        before = low if low != "to" or _is_infinitive(text, word.start()) else ""
    return trimmed(text, Interval(start, phrase.end))


def _is_infinitive(text: str, to: int) -> bool:
    """Say whether the "to" at that place opens an infinitive: not the one of "according to police reports"."""
    before = _WORD.findall(text[max(0, to - _LONG_WORD) : to])
    return not before or before[-1].casefold() not in english.BEFORE_TO_NOUN


_LONG_WORD = 30
"""Code points in which the word before fits."""


def bare(text: str, interval: Interval) -> Interval:
    """Return `interval` without the white space, commas and dashes at its ends."""
    start, end = interval
    while start < end and (text[start].isspace() or text[start] in ",;–—-"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-"):
        end -= 1
    return Interval(start, end)
