"""Where a source's noun phrase begins and ends: verbs left out that the tagger took in, words added that it left."""

from verifier.attribution import framed_en as frames
from verifier.attribution.clauses_en import FINITE_WORDS, NOUNS_TOO
from verifier.attribution.cues_en import PRONOUNS
from verifier.text.regex import regex
from verifier.text.spans import Interval, trimmed

_WORD = regex(r"[\w’'&.-]+")
_FINITE = FINITE_WORDS.difference(NOUNS_TOO.split("|"))
_RELATIVE = regex(r"\b(?:who|which|that|whose|whom|where)\s(?:[\w’'-]{1,30} )?\Z")
"""Before a verb that is said of the source: "a clerk who later left"."""
_BEFORE = 40
"""Code points in which that stands."""
_LONG = 100
"""Code points in which a short clause before "which" fits."""
_NAME_IN_CUE = regex(r"[A-Z][\w’'-]{1,30}(?= [a-z])")
_JOINED = regex(r"\b(?:and|but|then|or)(?: (?:also|later|\w+ly))?,? \Z")
"""Before a second verb: "The paper traced the picture and confirmed"."""
_OF = regex(r" of [^,.;:“”\"\n]{2,60}?(?=,| \Z)")
"""What a head word is followed by: "Its head of sales, Ann Lee, said"."""
_CUT_SHORT = regex(r"\b(?:of|for|from|at|in|with|by|to|near) (?:the|an?|his|her|its|their) [a-z-]+\Z")
_NOUN = regex(r" (?P<noun>[a-z-]{3,30}) \Z")
"""A noun before its cue: "pupils at a nearby" before "school said"."""
_OBJECT = regex(
    r"(?:\A|[.;:\n]\s?)(?:[Tt]hat|[Tt]his|[Ii]t|[Hh]e|[Ss]he|[Tt]hey) "
    r"(?!(?:is|was|were|are|has|had|have)\b)[a-z]{2,20} (?P<who>[^,.;:“”\"\n]{2,60}), \Z"
)
"""Whom "which" means after a pronoun and its verb: "the board" of "That surprised the board, which said"."""


def parted(text: str, source: Interval, cue: Interval) -> tuple[Interval, Interval]:
    """Return the source as a whole, and the cue without the end of its name: "Save the Pier Now" before "called"."""
    name = _NAME_IN_CUE.match(text, *cue)
    if name and cue.start == source.end + 1 and source.cut(text).rpartition(" ")[2][:1].isupper():
        return Interval(source.start, name.end()), Interval(name.end() + 1, cue.end)
    return _whole(text, source, cue), cue


def _whole(text: str, source: Interval, cue: Interval) -> Interval:
    """Return the source as the noun phrase before its cue that it is, or is a part of."""
    if source.end > cue.start:
        return source
    if source.cut(text) in {"which", "who"}:
        told = _OBJECT.search(text, max(0, source.start - _LONG), source.start)
        return Interval(*told.span("who")) if told else source
    cut = _without_verb(text, source, cue)
    return _with_rest(text, cut, cue) if cut == source else cut


def _without_verb(text: str, source: Interval, cue: Interval) -> Interval:
    """Return the source up to a verb of which it is the subject: "A clerk rang" before "and said"."""
    joined = cue.start > source.end + 1 and _JOINED.search(text, source.end, cue.start) is not None
    for count, word in enumerate(_WORD.finditer(text, *source)):
        is_verb = word.group() in _FINITE or (joined and word.group().endswith("ed"))
        if not count or not is_verb:
            continue
        if _RELATIVE.search(text, max(source.start, word.start() - _BEFORE), word.start()):
            return source
        before = trimmed(text, Interval(source.start, word.start()))
        subject, _, last = before.cut(text).rpartition(" ")
        if not subject or last.casefold() not in PRONOUNS:
            return before
        return Interval(before.start, before.start + len(subject.removesuffix(" and").rstrip(",")))
    return source


def _with_rest(text: str, source: Interval, cue: Interval) -> Interval:
    """Return the source with the noun, or the words after "of", that stand between it and its cue."""
    of = _OF.match(text, source.end, cue.start)
    if of:
        return Interval(source.start, of.end())
    noun = _NOUN.fullmatch(text, source.end, cue.start) if _CUT_SHORT.search(text, *source) else None
    is_noun = noun and noun.group("noun") not in frames.AUXILIARIES and not noun.group("noun").endswith("ly")
    return Interval(source.start, noun.end("noun")) if noun and is_noun else source
