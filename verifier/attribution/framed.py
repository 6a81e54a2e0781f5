"""What a sentence reports though the tagger saw nothing in it: frames of high precision, each a rule."""

import re
from collections.abc import Iterator

from verifier.attribution import cues_en as english
from verifier.attribution.reporting import NOUN_CUE, Said, bare, noun_cue
from verifier.attribution.verbs import weight
from verifier.text.spans import Interval, trimmed

_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<source>[^,;:“”\"\n]{2,160})")
_QUOTING = re.compile(
    r"(?P<outlet>[^,.;:“”\"\n]{2,80}?)(?:,[^.;:“”\"\n]{2,80}?,)?\s(?:has |have |had )?"
    + english.QUOTED_AS_SAYING
    + r"\s(?P<source>[^;:“”\"\n]{2,120}?),?\s(?P<cue>as saying)(?: that|,|:)?\s"
)
_TAIL = re.compile(
    r",[”\"]? (?P<source>[^,.;:“”\"\n]{2,80}) (?P<cue>said|says|added|reported|announced)"
    r"(?: on \w+day| in a statement)?\.\Z"
)
_LONG_TAIL = 140
"""Code points at a sentence's end in which ", the clerk said on Monday." fits."""
_PUTTING = re.compile(
    r"(?P<source>(?:[\w’'-]+ ){1,8}?)(?P<cue>(?:(?:has|have|had) )?"
    + english.PUTTING
    + r") (?:the|its|their|his|her) (?:[\w’'-]+ ){1,8}?"
    r"at (?:(?:about|around|some|nearly|almost|over|under|least|most|than|more|less|fewer|up|to) ){0,3}"
    r"(?:[£$€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|dozens)\b)"
)
"""A speaker of at most eight words: "One of them put the toll at 14"."""
_HEARSAY = tuple(
    (re.compile(r"\b" + pattern + r"(?!\w)", re.IGNORECASE), certainty)
    for pattern, certainty in english.HEARSAY.items()
)


def found_by_rule(text: str, sentence: Interval) -> Iterator[Said]:
    """Yield what a sentence without any relation of the tagger reports all the same: one at most."""
    quoting = _QUOTING.match(text, sentence.start, sentence.end)
    according = _ACCORDING.search(text, sentence.start, sentence.end)
    noun = NOUN_CUE.search(text, sentence.start, sentence.end)
    tail = _TAIL.search(text, max(sentence.start, sentence.end - _LONG_TAIL), sentence.end)
    putting = _PUTTING.match(text, sentence.start, sentence.end)
    if quoting:
        yield _quoting(text, quoting, sentence)
    elif according:
        yield from _according(text, according, sentence)
    elif tail:
        source, cue = (trimmed(text, Interval(*tail.span(part))) for part in ("source", "cue"))
        yield Said(source, cue, (Interval(sentence.start, tail.start()),), "asserts")
    elif putting:
        source, cue = (trimmed(text, Interval(*putting.span(part))) for part in ("source", "cue"))
        yield Said(source, cue, (sentence,), "acts", weight([putting.group("cue")]))
    elif noun and (said := noun_cue(text, noun, sentence.end)):
        yield said
    else:
        yield from _hearsay(text, sentence)


def _quoting(text: str, match: re.Match[str], sentence: Interval) -> Said:
    return Said(
        source=trimmed(text, Interval(*match.span("source"))),
        cue=trimmed(text, Interval(*match.span("cue"))),
        content=(trimmed(text, Interval(match.end(), sentence.end)),),
        kind="asserts",
        via=trimmed(text, Interval(*match.span("outlet"))),
    )


def _according(text: str, match: re.Match[str], sentence: Interval) -> Iterator[Said]:
    source = trimmed(text, Interval(*match.span("source")))
    if text[source.end - 1] == ".":
        source = Interval(source.start, source.end - 1)
    around = (Interval(sentence.start, match.start()), Interval(source.end, sentence.end))
    content = tuple(piece for piece in (bare(text, p) for p in around) if piece.length)
    if content and source.length:
        yield Said(source, Interval(match.start(), match.start("source") - 1), content, "asserts")


def _hearsay(text: str, sentence: Interval) -> Iterator[Said]:
    for pattern, certainty in _HEARSAY:
        match = pattern.search(text, sentence.start, sentence.end)
        if match:
            yield Said(
                None,
                Interval(*match.span()),
                (sentence,),
                "acts",
                "possible" if certainty == "possible" else "probable",
            )
            return
