"""Which outlet carried the words: "told the Courier", "in an interview with Radio Nord", "on state television"."""

import re
from collections.abc import Iterator, Sequence

from verifier.attribution import carriers_en as english
from verifier.attribution.cues_en import HEARING
from verifier.attribution.known import Known
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORDS = r"(?:[\w’'-]{1,30} ){0,4}?"
_NAME = r"[A-Z\d][\w’'&-]{0,30}(?: (?:(?:of|the|and|for) ){0,2}[A-Z\d][\w’'&-]{0,30}){0,4}"
_ENDS = r"(?![\w’'-])(?! (?!" + english.GOES_ON + r"\b)[a-z])"
_BY_NOUN = rf"{_WORDS}{english.MEDIA_NOUNS}(?: {_NAME})?{_ENDS}"
_BY_NAME = rf"(?:[Tt]he |an? )?(?:[a-z-]{{1,30}} ){{0,3}}?{_NAME}"
_HEARER = regex(rf"\s+(?P<hearer>{_BY_NOUN}|{_BY_NAME})")
_TALKED = regex(rf"\b{english.TALKED}(?=\s)")
_PASSED_ON = regex(rf"\b{english.PASSED_ON}(?=\s)")
_BROADCAST = regex(
    rf"\b(?:on|over) (?P<hearer>{english.WHOSE}{english.BROADCAST}(?: {_NAME})?){_ENDS}",
    signs=("radio", "television", "TV"),
)
_WRITTEN = regex(
    rf"\bin (?P<hearer>{english.WHOSE}(?:[a-z-]{{1,30}} ){{0,2}}?{english.PRINTED}(?: {_NAME})?){_ENDS}",
    signs=english.PRINTED.strip("(?:)").split("|"),
)
_POSSESSED = regex(r"[’']s?\Z")
_STOP = regex(
    r"\n|[.!?][”\"’]? (?=[A-Z“\"‘])|, (?:[\w-]{1,15} ){0,3}(?:after|before|when|while|since|although|though) "
)
"""What ends the clause in which an outlet carried the words."""
_WORD = regex(r"\w+")
_CALLED = regex(r"[Tt]he [A-Z][\w’'&-]{0,30}(?: [A-Z][\w’'&-]{0,30}){0,3}\Z")
_BRAND = regex(r"[A-Z][a-z]+[A-Z]\w*\Z|[A-Z]{1,4}(?:TV|FM|BC)\d?\Z|[A-Z][\w’'-]+ \d{1,3}\Z")

FRAME = 600
"""Code points from source and cue within which an outlet that carried the words is looked for: a long sentence."""


def carrier(
    text: str, links: Sequence[Interval], cue: Interval, content: Sequence[Interval], known: Known
) -> Interval | None:
    """Return the outlet that carried the words from `links` in the sentence of `cue`; None where none is told."""
    for hearer, talks in _hearers(text, links, cue):
        words = hearer.cut(text)
        is_apart = not any(hearer.overlaps(c) for c in content) and all(
            not hearer.overlaps(o) or hearer.start > o.start for o in links
        )
        if is_apart and is_outlet(words, known, talks=talks):
            return hearer
    return None


def _hearers(text: str, links: Sequence[Interval], cue: Interval) -> Iterator[tuple[Interval, bool]]:
    """Yield who may have carried the words, and whether it was talked to: that an outlet is by a name alone."""
    stop = _STOP.search(text, cue.end, cue.end + FRAME)
    end = stop.start() + 1 if stop else min(len(text), cue.end + FRAME)
    told = HEARING.intersection(_WORD.findall(cue.cut(text).casefold())) and _HEARER.match(text, cue.end, end)
    if told:
        yield _hearer(text, told), True
    start = _opening(text, min([cue.start, *(link.start for link in links)]))
    for lead in (_TALKED, _PASSED_ON):
        for led in lead.finditer(text, start, end):
            match = _HEARER.match(text, led.end(), end)
            if match:
                yield _hearer(text, match), lead is _TALKED
    for outlet in (_BROADCAST, _WRITTEN):
        yield from ((_hearer(text, match), False) for match in outlet.finditer(text, start, end))


def _opening(text: str, start: int) -> int:
    """Return where the sentence begins that `start` is in, not more than a frame before it."""
    stops = (text.rfind(stop, max(0, start - FRAME), start) for stop in ("\n", ". ", "! ", "? ", "” ", '" '))
    return max(*stops, start - FRAME, -1) + 1


def _hearer(text: str, match: re.Match[str]) -> Interval:
    """Return the outlet's words without a full stop or the mark of a possessive."""
    start, end = match.span("hearer")
    end -= text[end - 1] == "."
    possessed = _POSSESSED.search(text[start:end])
    return Interval(start, end - len(possessed.group()) if possessed and possessed.group() != "’" else end)


def is_outlet(words: str, known: Known, *, talks: bool) -> bool:
    """Say whether `words` are an outlet's: by its noun, as the article knows it, or by a name where somebody talks.

    A name alone can be an outlet's where it is told things or reports them: "the Call", "PeekHole", "Strait 7".
    """
    if known.is_outlet(words) or english.IS_MEDIA.search(words):
        return english.NO_MEDIA.search(words) is None
    if not talks or not (_BRAND.search(words) or _CALLED.match(words)):
        return False
    is_other = known.is_state(words) or known.is_person(words) or known.is_body(words)
    return not is_other and english.NO_OUTLET.search(words) is None
