"""What a sentence reports though the tagger saw nothing in it: frames of high precision, each a rule."""

import re
from collections.abc import Callable, Mapping

from verifier.attribution import cues_en as english
from verifier.attribution import framed_en as frames
from verifier.attribution.clauses import has_verb
from verifier.attribution.hearers import hearing
from verifier.attribution.reporting import NOUN_CUE, Said, bare, is_place, noun_cue
from verifier.attribution.speakers import NP, can_speak, told
from verifier.attribution.verbs import weight
from verifier.schema import Certainty
from verifier.text.regex import regex
from verifier.text.spans import Interval, trimmed

_WORD = re.compile(r"\w+")
_ACCORDING = regex(r"\b[Aa]ccording to (?P<source>[^,;:“”\"\n]{2,160})")
_QUOTING = regex(
    r"(?P<outlet>[^,.;:“”\"\n]{2,80}?)(?:,[^.;:“”\"\n]{2,80}?,)?\s(?:has |have |had )?"
    + english.QUOTED_AS_SAYING
    + r"\s(?P<source>[^;:“”\"\n]{2,120}?),?\s(?P<cue>as saying)(?: that|,|:)?\s"
)
_TAIL = regex(
    r",[”\"’]? (?:(?P<source>[^,.;:“”\"\n]{2,80}?) (?P<cue>" + frames.SAYS_LAST + r")"
    r"|(?P<says>" + frames.SAYS_LAST + r") (?P<who>[^.;:“”\"\n]{2,100}?))"
    r"(?: (?:on|late on|early on) \w+day| in an? [\w ]{3,30}| yesterday| today)?\.?\Z"
)
_MIDDLE = regex(
    r",[”\"’]? (?P<source>[^,.;:“”\"\n]{2,80}?) (?P<cue>" + frames.SAYS_LAST + r")(?: on \w+day)?, "
    r"(?=in what|in an? |the \w+(?:est|st|nd|rd|th) |the (?:latest|last|first|second|third|most|worst) |which |"
    r"bringing |making |raising |taking )"
)
"""A frame after which the sentence goes on: ", the clerk said, in what would be"."""
_LONG_TAIL = 140
"""Code points at a sentence's end in which ", the clerk said on Monday." fits."""
_PUTTING = regex(
    r"(?i:" + frames.OPENERS + r")(?P<source>(?:[\w’'-]{1,30} ){1,8}?(?:who [^,;:“”\"\n]{2,80} )?)"
    r"(?P<cue>(?:(?:has|have|had|later|also|now) ){0,2}(?:"
    + english.PUTTING
    + r"|"
    + frames.REVISED
    + r"|gave|gives)) "
    r"(?P<whose>(?:the|its|their|his|her) )?(?:[\w’'-]{1,30} ){1,8}?(?:at|as|to|from) "
    r"(?:(?:about|around|some|nearly|almost|over|under|least|most|than|more|less|fewer|up|to|between|at) ){0,3}"
    r"(?:[£$€]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands|dozens|"
    r"twenty|forty|(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty))\b)"
)
"""A speaker who puts a number on something: "One of them put the toll at 14", "the ministry raised the toll to 17"."""
_CLAIMING = regex(
    r"(?i:" + frames.OPENERS + r")(?P<source>" + NP + r") (?P<cue>(?:(?:was|were|is|are|has|have|had|been|"
    r"also) ){0,3}"
    + frames.AIRED
    + r" the (?:[\w-]+ ){0,2}?"
    + english.REPORTED_NOUNS
    + r")(?:, [^;:“\n]{2,40}[“”\"\w ,]{0,60},[”\"]?)? that "
)
"""Who spreads a claim: "The state channel was airing the claim that …"."""
_PUT_TO = regex(
    r"(?i:"
    + frames.OPENERS
    + r")(?P<source>"
    + NP
    + r") (?P<cue>(?:(?:has|have|had|then|also) ){0,2}puts?) (?:it )?to "
    r"(?P<whom>[^,.;:“”\"\n]{2,60}?),? that "
)
"""Who suggests a thing to whoever is questioned: "Mr Roe put it to the witness that …"."""
_IT_WAS = regex(
    r"It (?P<cue>(?:is|was|has been|had been) (?:[\w-]+ )?" + frames.SAID_OF_IT + r") (?:in|by|"
    r"on) (?P<source>[^,.;:“”\"\n]{2,60}?)"
    r"(?: (?:on|last|this) \w+)?(?:, " + english.CITING + r" [^.;:\n]{2,60},)? that "
)
"""Where it is said: "It was alleged in the Crier that …"."""
_ESTIMATED = regex(
    r"\b(?P<cue>(?:by|on|in) )(?P<source>(?:the |its |their |an? )?(?:[\w-]{1,30} )?[\w-]{1,30})[’']s? (?:own )?"
    + frames.ESTIMATES
    + r"\b"
)
"""Whose number it is: "by the mission's estimate"."""
_IN_WORDS = regex(
    r"(?i:" + frames.OPENERS + r"(?P<cue>in|by|on)) (?P<source>his|her|their|its|"
    r"(?:[\w’'-]{1,30} ){0,4}?[\w-]{1,30}(?=[’']))(?:[’']s?)? (?:own )?" + frames.TELLINGS + r", "
)
"""Who sees it so: "In her view, …", "By the owner's account, …"."""
_WRITES_IN = regex(
    r"(?i:" + frames.OPENERS + r")(?P<source>" + NP + r"(?:, [A-Z][\w’' -]{1,40},)?) (?P<cue>" + frames.WRITES_IN + r")"
    r"(?: that)? "
)
"""Who gets in touch: "A reader, Joyce, emails to say that …"."""
_HEARSAY = tuple(
    (regex(r"\b" + pattern + r"(?!\w)", re.IGNORECASE), certainty) for pattern, certainty in english.HEARSAY.items()
)


def found_by_rule(text: str, sentence: Interval) -> Said | None:
    """Return what a sentence or clause without any relation of the tagger reports all the same."""
    words = frozenset(_WORD.findall(sentence.cut(text).lower()))
    asked = (rule for name, rule in RULES.items() if not words.isdisjoint(frames.NEEDED[name]))
    return next((said for rule in asked if (said := rule(text, sentence)) is not None), None)


def _tail(text: str, sentence: Interval) -> Said | None:
    tail = _TAIL.search(text, max(sentence.start, sentence.end - _LONG_TAIL), sentence.end)
    if tail is None:
        return None
    source, cue = _parts(text, tail, ("source", "cue") if tail.group("source") else ("who", "says"))
    content = Interval(sentence.start, tail.start())
    speaks = can_speak(source.cut(text)) or (tail.group("says") and frames.AGENT.search(source.cut(text)))
    known = tail.group("cue") in frames.PLAIN or speaks
    return Said(source, cue, (content,), "asserts") if known and has_verb(content.cut(text)) else None


def _middle(text: str, sentence: Interval) -> Said | None:
    middle = _MIDDLE.search(text, sentence.start, sentence.end)
    if middle is None:
        return None
    source, cue = _parts(text, middle, ("source", "cue"))
    content = (Interval(sentence.start, middle.start()), Interval(middle.end(), sentence.end))
    speaks = middle.group("cue") in frames.PLAIN or can_speak(source.cut(text))
    return Said(source, cue, content, "asserts") if speaks and has_verb(content[0].cut(text)) else None


def _parts(text: str, match: re.Match[str], names: tuple[str, str]) -> tuple[Interval, Interval]:
    one, other = (trimmed(text, Interval(*match.span(name))) for name in names)
    return one, other


def _putting(text: str, sentence: Interval) -> Said | None:
    putting = _PUTTING.match(text, sentence.start, sentence.end)
    if putting is None or not (putting.group("whose") or can_speak(putting.group("source").strip())):
        return None
    source, cue = _parts(text, putting, ("source", "cue"))
    return Said(source, cue, (sentence,), "acts", weight([putting.group("cue")]))


def _claiming(text: str, sentence: Interval) -> Said | None:
    claiming = _CLAIMING.match(text, *sentence) or _PUT_TO.match(text, *sentence)
    claiming = claiming or _WRITES_IN.match(text, *sentence)
    match = claiming or _IT_WAS.match(text, sentence.start, sentence.end)
    if match is None:
        return None
    source, cue = _parts(text, match, ("source", "cue"))
    content = bare(text, Interval(match.end(), sentence.end))
    told = None if claiming is None and is_place(text, source) else source
    return Said(told, cue, (content,), "asserts") if content.length else None


def _estimated(text: str, sentence: Interval) -> Said | None:
    seen = _IN_WORDS.match(text, *sentence)
    if seen:
        whose, cue = _parts(text, seen, ("source", "cue"))
        return Said(whose, cue, (Interval(seen.end(), sentence.end),), "asserts")
    match = _ESTIMATED.search(text, sentence.start, sentence.end)
    if match is None or not can_speak(match.group("source")):
        return None
    source, cue = _parts(text, match, ("source", "cue"))
    return Said(source, cue, (sentence,), "acts")


def _heard(text: str, sentence: Interval) -> Said | None:
    """Return the report of "A jury heard that …": nobody's, and told as it stands, unless it says by whom."""
    found = hearing(text, sentence)
    if found is None:
        return None
    if found.by is None:
        return Said(None, found.cue, (sentence,), "acts")
    return Said(found.by, found.cue, (found.content,), "asserts")


def _noun(text: str, sentence: Interval) -> Said | None:
    noun = NOUN_CUE.search(text, sentence.start, sentence.end)
    return noun_cue(text, noun, sentence.end) if noun else None


def _quoting(text: str, sentence: Interval) -> Said | None:
    match = _QUOTING.match(text, sentence.start, sentence.end)
    return match and Said(
        source=trimmed(text, Interval(*match.span("source"))),
        cue=trimmed(text, Interval(*match.span("cue"))),
        content=(trimmed(text, Interval(match.end(), sentence.end)),),
        kind="asserts",
        via=trimmed(text, Interval(*match.span("outlet"))),
    )


def _according(text: str, sentence: Interval) -> Said | None:
    match = _ACCORDING.search(text, sentence.start, sentence.end)
    if match is None:
        return None
    source = trimmed(text, Interval(*match.span("source")))
    if text[source.end - 1] == ".":
        source = Interval(source.start, source.end - 1)
    around = (Interval(sentence.start, match.start()), Interval(source.end, sentence.end))
    content = tuple(piece for piece in (bare(text, p) for p in around) if piece.length)
    cue = Interval(match.start(), match.start("source") - 1)
    return Said(source, cue, content, "asserts") if content and source.length else None


def _hearsay(text: str, sentence: Interval) -> Said | None:
    for pattern, certainty in _HEARSAY:
        match = pattern.search(text, sentence.start, sentence.end)
        if match:
            weakened: Certainty = "possible" if certainty == "possible" else "probable"
            return Said(None, Interval(*match.span()), (sentence,), "acts", weakened)
    return None


RULES: Mapping[str, Callable[[str, Interval], Said | None]] = {
    "quoting": _quoting,
    "heard": _heard,
    "according": _according,
    "tail": _tail,
    "middle": _middle,
    "putting": _putting,
    "claiming": _claiming,
    "noun": _noun,
    "told": told,
    "estimated": _estimated,
    "hearsay": _hearsay,
}
"""In the order in which they are tried: those that leave least room for doubt first."""
