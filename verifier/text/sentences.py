"""Paragraphs and sentences of news text, as intervals.

A newline ends a paragraph, as in the text of news articles; a sentence never crosses one.
"""

import re

from verifier.text import sentences_en as english
from verifier.text.spans import Interval, trimmed

_LINE = re.compile(r"\S(?:[^\n\r\v\f\x85\u2028\u2029]*\S)?")
"""A line without the space at its ends. The one step back is over the space at its end: linear on any text."""
_PLAIN = re.compile(r"\S(?:.*\S)?")
"""The same where a newline is all that ends a line, at half the cost."""
_OTHER_ENDS = "\r\v\f\x85\u2028\u2029"
_LETTER = re.compile(r"[^\W_]")
_END = re.compile(r"([.!?…](?<![.!?…]{2})[.!?…]*+[\"”’»)\]']*+)(\s++)[\"“‘«„(\[']*+")
"""The end of a sentence may stand here, and the next begin. Possessive, and anchored at a run's start: linear."""
_WORD = re.compile(r"[\w.&'’-]*+")
_SPEAKER = re.compile(r"(?:[\w.'’-]{1,30}\s){0,4}?(?:" + "|".join(english.SPEECH_VERBS) + r")\b")


def paragraphs(text: str, within: Interval | None = None) -> tuple[Interval, ...]:
    """Return the lines of `text` that hold a letter or digit, trimmed; only those inside `within`, clipped to it."""
    start, end = within or (0, len(text))
    line = _LINE if any(text.find(mark, start, end) >= 0 for mark in _OTHER_ENDS) else _PLAIN
    lines = [m.span() for m in line.finditer(text, start, end)]
    return tuple([Interval(*line) for line in lines if _LETTER.search(text, *line)])


def sentences(text: str, within: Interval | None = None) -> tuple[Interval, ...]:
    """Return the sentences of `text`, trimmed, in order; only those inside `within`, clipped to it.

    Knows English abbreviations, initials, decimals, and speech that goes on after a quoted question.
    """
    return tuple(s for paragraph in paragraphs(text, within) for s in sentences_of(text, paragraph))


def sentences_of(text: str, paragraph: Interval) -> list[Interval]:
    """Return the sentences of one paragraph, or of a part of one, trimmed."""
    start, end = trimmed(text, paragraph)
    found = []
    for match in _END.finditer(text, start, end):
        if match.end() < end and _ends_sentence(text, match, end):
            found.append(Interval(start, match.end(1)))
            start = match.end(2)
    return [*found, Interval(start, end)] if start < end else found


def _ends_sentence(text: str, end: re.Match[str], limit: int) -> bool:
    following = text[end.end() : min(limit, end.end() + 160)]
    if not (following[0].isupper() or following[0].isdigit()):
        return end.end(2) < end.end() and not following[0].isalpha()
    mark = end[1]
    if mark == "." or mark.rstrip("\"”’»)]'") == ".":
        return not _is_abbreviation(text[max(0, end.start() - 24) : end.start()], following)
    spoken_on = mark[-1] in "\"”’»'" and _SPEAKER.match(following) is not None
    return not spoken_on


def _last_word(before: str) -> str:
    word = before[before.rfind(" ") + 1 :]
    if word.isalpha():
        return word
    backwards = _WORD.match(before[::-1])
    return backwards[0][::-1] if backwards else ""


def _is_abbreviation(before: str, following: str) -> bool:
    """Say whether the full stop after `before` belongs to the word rather than to the sentence."""
    word = _last_word(before)
    low = word.casefold()
    if word[:1].isdigit() and not low.endswith(english.DOTTED):
        return False
    if low in english.TITLES:
        return True
    if low in english.BEFORE_NUMBERS:
        return following[0].isdigit()
    if len(word) == 1 and word.isupper():
        return True
    if low in english.SHORTENED or "." in word:
        return following.split(maxsplit=1)[0].strip(",;:") not in english.STARTERS
    return False
