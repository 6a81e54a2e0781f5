"""Whether words can stand as a sentence of their own: told from their beginning and from a verb in them."""

import re

from verifier.attribution import clauses_en as english
from verifier.text.spans import Interval

_WORD = re.compile(r"[\w’'-]+")
_GOES_ON = re.compile(r"[ .]{0,2}")
_FIRST = re.compile(r"[“\"‘'«„(\[\s]*(?:that\s+)?[“\"‘'«„(\[]*([\w’'.-]+)")
_FINITE = re.compile(r"\b(?:" + english.FINITE + r"|\w{2,}ed)\b|n[’']t\b|[’'](?:s|re|ve|ll|d|m)\b", re.IGNORECASE)


def is_clause(words: str) -> bool:
    """Say whether `words` hold a finite verb after a beginning that a subject can have.

    Takes "the road was closed"; not "to leave", "for calm", "was set on fire", "a decree". Misses verbs that only a
    dictionary tells from nouns ("prices rise").
    """
    first = _FIRST.match(words)
    if first is None:
        return False
    rest = words[first.end() :]
    counts = first.group(1).casefold() in english.BEFORE_NUMBERS and rest.lstrip()[:1].isdigit()
    if first.group(1).casefold() in english.NO_SUBJECT and not counts:
        return False
    return has_verb(rest.split(maxsplit=1)[0] if first.group(1).endswith("ing") and rest.split() else rest)


def subject_of(text: str, sentence: Interval) -> Interval | None:
    """Return the words before the first finite verb of a sentence that begins with them; None where they are many."""
    end = sentence.start
    for count, word in enumerate(_WORD.finditer(text, sentence.start, sentence.end)):
        if count and has_verb(word.group()):
            return Interval(sentence.start, end)
        if count == MOST_IN_SUBJECT or not _GOES_ON.fullmatch(text, end, word.start()):
            return None
        end = word.end()
    return None


MOST_IN_SUBJECT = 8
"""Words: "The interior ministry of the Free City of Torby" has nine, and few subjects that speak are longer."""


def has_verb(words: str) -> bool:
    """Say whether `words` hold a finite verb, as far as its form tells."""
    return _FINITE.search(words) is not None
