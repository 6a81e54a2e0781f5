"""What part somebody plays in a sentence, as the words around tell: acts, acts with others, owns, is in a phrase."""

from verifier.attribution.clauses import has_verb
from verifier.attribution.cues_en import SAYING
from verifier.text.regex import regex
from verifier.text.spans import Interval

_PREPOSITION = regex(
    r"\b(?:of|by|with|to|from|for|on|at|about|against|like|under|over|after|before|between|than|into|as|in)"
    r" (?:the |an? |his |her |their )?\Z"
)
_OWNS = ("’s ", "'s ", "’ ", "' ")
_SAID = regex(r"\b(?:said|says|added|according to|told by) \Z")
_VERB = regex(
    r"(?: \([^)\n]{1,40}\))?(?:,(?: [^.;:\n“”\"]{1,90}?,)?)?"
    r"(?: (?:(?:last|this) [a-z]{2,20}|on [A-Z][a-z]{2,9}|also|then|later|never|still|now|today|yesterday|\w{2,20}ly))?"
    r" (?P<verb>[a-z’']{2,20})\b"
)
"""A verb after whoever does it: "Ada Quill, who chairs it, yesterday said"."""
_PLACE = regex(r" (?:of|at|in|from|with)(?: [\w’'-]+){1,5}")
_WORD = regex(r"[\w’'-]+")
_RELATIVE = frozenset("who which that and".split())
_AND = regex(r",? and (?:the |an? |his |her )?\Z")
_TOGETHER = regex(r",? and (?=[A-Z]|the |an? |his |her )")
_LONG_WORD = 20
"""Code points in which a preposition and an article fit."""
_FEWEST_OF_PLACE = 2
"""Words of the shortest place: "of trawlers". A preposition alone belongs to the verb behind it."""


def acts(text: str, at: Interval) -> bool:
    """Say whether a verb follows, or one of saying goes before."""
    if _SAID.search(text, *_before(at)):
        return True
    verb = _VERB.match(text, at.end)
    return verb is not None and (has_verb(verb.group("verb")) or verb.group("verb") in SAYING)


def is_joined(text: str, at: Interval) -> bool:
    """Say whether others do with them what they do: "Ada Quill and a clerk came"."""
    return _AND.search(text, *_before(at)) is not None or _TOGETHER.match(text, at.end) is not None


def follows_preposition(text: str, at: Interval) -> bool:
    """Say whether it is part of a phrase: "for Ada Quill"."""
    return _PREPOSITION.search(text, *_before(at)) is not None


def is_held(text: str, at: Interval) -> bool:
    """Say whether it only tells whose somebody else is: "Quill" of "a clerk of Quill" and of "Quill's clerk"."""
    return text.startswith(_OWNS, at.end) or follows_preposition(text, at)


def with_place(text: str, at: Interval) -> Interval:
    """Return the words with what they belong to, up to a verb or a stop: "the skipper of the trawler"."""
    place = _PLACE.match(text, at.end)
    split = list(_WORD.finditer(text, *place.span())) if place else []
    ends = next((k for k, w in enumerate(split) if has_verb(w.group()) or w.group() in _RELATIVE), len(split))
    runs_on = ends == len(split) and place is not None and text[place.end() : place.end() + 1] == " "
    return at if ends < _FEWEST_OF_PLACE or runs_on else Interval(at.start, split[ends - 1].end())


def _before(at: Interval) -> Interval:
    return Interval(max(0, at.start - _LONG_WORD), at.start)
