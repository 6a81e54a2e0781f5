"""Whether words can stand as a sentence of their own: told from their beginning and from a verb in them."""

import re

from verifier.attribution import clauses_en as english
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORD = regex(r"[\w’'-]+")
_NAME_APPOSED = regex(r"(?:[\w’'-]{1,30} ){0,6}[\w’'-]{1,30}, (?:[A-Z][\w’'.-]{0,30} ){1,3}[A-Z][\w’'-]{1,30}, (?=\w)")
_PLAIN = regex(r" (?!" + english.NO_VERB + r")[a-z]{2,}")
_AT_LEAST = regex(r"(?:that )?(?:at (?:least|most)|up to|as (?:many|few|much) as|in all),? (?=[\w£$€“\"])")
"""Before a number that is counted: "at least two boats sank"."""
_RELATIVE = regex(
    rf" (?:that|which|who) (?=(?:\w{{2,}}ed|{english.FINITE})\b)[\w’'-]+", signs=(" that ", " which ", " who ")
)
"""A verb that is no sentence's: "responsibility for a raid that killed nine"."""
_GOES_ON = regex(r"[ .]{0,2}")
_FIRST = regex(r"[“\"‘'«„(\[\s]*(?:that\s+)?[“\"‘'«„(\[]*([\w’'.-]+)")
_WORDS = re.compile(r"ain’t|\w+")
_CONTRACTED = regex(r"n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b", re.IGNORECASE)
_SHORTEST_PAST = len("used")

_NO_SPEAKER = english.FINITE_WORDS | {"been", "being"}
_NO_END = frozenset("in at on of by to for with".split())
"""What ends with one of these is no speaker, nor what holds one of those: "a letter ignored in", "the shop was"."""


def is_clause(words: str) -> bool:
    """Say whether `words` hold a finite verb after a beginning that a subject can have.

    Takes "the road was closed"; not "to leave", "for calm", "was set on fire", "a decree". Misses verbs that only a
    dictionary tells from nouns ("prices rise").
    """
    few = _AT_LEAST.match(words)
    words = _RELATIVE.sub(" ", words[few.end() :] if few else words)
    first = _FIRST.match(words)
    if first is None:
        return False
    rest = words[first.end() :]
    if first.group(1).casefold() in english.SUBJECTS and _PLAIN.match(rest):
        return True
    counts = first.group(1).casefold() in english.BEFORE_NUMBERS and rest.lstrip()[:1].isdigit()
    if first.group(1).casefold() in english.NO_SUBJECT and not counts:
        return False
    return has_verb(rest.split(maxsplit=1)[0] if first.group(1).endswith("ing") and rest.split() else rest)


def subject_of(text: str, sentence: Interval) -> Interval | None:
    """Return the words before the first finite verb of a sentence that begins with them; None where they are many.

    A name that is apposed belongs to them: "The club's coach, Tom Hale," before "thought".
    """
    first = _WORD.match(text, sentence.start, sentence.end)
    if first is None or first.group().casefold() in english.NO_SUBJECT:
        return None
    named = _NAME_APPOSED.match(text, sentence.start, sentence.end)
    if named and has_verb(text[named.end() : named.end() + _LONG_WORD].split(maxsplit=1)[0]):
        return Interval(sentence.start, named.end() - len(", "))
    end = sentence.start
    for count, word in enumerate(_WORD.finditer(text, sentence.start, sentence.end)):
        if count and has_verb(word.group()):
            return Interval(sentence.start, end)
        if count == MOST_IN_SUBJECT or not _GOES_ON.fullmatch(text, end, word.start()):
            return None
        end = word.end()
    return None


_LONG_WORD = 30
"""Code points in which a verb fits."""
MOST_IN_SUBJECT = 8
"""Words: "The interior ministry of the Free City of Torby" has nine, and few subjects that speak are longer."""


def has_verb(words: str) -> bool:
    """Say whether `words` hold a finite verb, as far as its form tells. "May" may be a month, or a name."""
    for word in _WORDS.findall(words):
        low = word.lower()
        if (low in english.FINITE_WORDS and word != "May") or (low.endswith("ed") and len(low) >= _SHORTEST_PAST):
            return True
    return ("'" in words or "’" in words) and _CONTRACTED.search(words) is not None


def is_speaker(words: str) -> bool:
    """Say whether a noun phrase that may speak is all of `words`, as far as its verbs tell."""
    held = _WORDS.findall(words)
    return _NO_SPEAKER.isdisjoint(held) and not (held and held[-1] in _NO_END and words.endswith(held[-1]))
