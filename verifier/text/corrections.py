"""Notices by which an article corrects itself: what it says was wrong, and what is right."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from verifier.text import corrections_en as english
from verifier.text.lexicon import FUNCTION, NUMBER
from verifier.text.regex import regex
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval, trimmed
from verifier.text.words import Word, words

LONGEST = 1_500
"""Code points of the longest paragraph that is taken for a notice."""
_OPENING = regex("|".join(english.OPENINGS), re.IGNORECASE)
_TELLS = regex(english.TELLS_WRONGLY, re.IGNORECASE)
_RIGHT = regex(english.RIGHT_THERE, re.IGNORECASE)
_WRONG = regex(english.WRONG_THERE, re.IGNORECASE)
_END = regex(r"[,.;)]")


class Correction(NamedTuple):
    """A notice, a paragraph of the article, and the words in it that repeat what was wrong; none where it does not."""

    notice: Interval
    wrong: tuple[Interval, ...]


class Mistake(NamedTuple):
    """What a notice says was wrong. `marks`: the stems of its figures and capitalised words; at least one.

    `about`: the stems of the notice's other content words.
    """

    notice: Interval
    wrong: Interval
    marks: frozenset[str]
    about: frozenset[str]


def corrections(text: str, within: Iterable[Interval]) -> tuple[Correction, ...]:
    """Return the notices of correction in the given parts of `text`, in order. Linear in the text."""
    if not _is_marked(text):
        return ()
    found = (part for window in within for part in paragraphs(text, window) if part.length <= LONGEST)
    return tuple(Correction(part, tuple(_wrong(text, part))) for part in found if _is_notice(part.cut(text)))


def _is_notice(printed: str) -> bool:
    return _is_marked(printed) and _OPENING.search(printed) is not None


def _is_marked(printed: str) -> bool:
    low = printed.lower()
    return any(mark in low for mark in english.MARKS)


def mistakes(text: str, notices: Iterable[Correction]) -> Iterator[Mistake]:
    """Yield what can be told apart of the wrong words: figures and names that the rest of the notice has not."""
    for notice in notices:
        found = words(text, notice.notice)
        right = {w.stem for w in found if not any(wrong.holds(w.interval) for wrong in notice.wrong)}
        for wrong in notice.wrong:
            inside = {w.stem for w in found if wrong.holds(w.interval) and _is_mark(w)}
            marks = inside - right
            if marks:
                content = {w.stem for w in found if _tells(w)}
                yield Mistake(notice.notice, wrong, frozenset(marks), frozenset(content - inside))


def _tells(word: Word) -> bool:
    return not (word.kinds & (FUNCTION | NUMBER) or word.folded in english.OF_NOTICES)


def _is_mark(word: Word) -> bool:
    return bool(word.kinds & NUMBER) or (word.capital and not word.kinds & FUNCTION)


def _wrong(text: str, notice: Interval) -> Iterator[Interval]:
    """Yield what the notice says was wrong.

    "An earlier version said W instead of R" tells it first, "R, not W" last. A sentence that tells neither is passed
    over: "it misspelled her name".
    """
    for sentence in sentences(text, notice):
        tells = _TELLS.search(text, *sentence)
        if tells is not None:
            right = _RIGHT.search(text, tells.end(), sentence.end)
            end = right.start() if right else sentence.end - (text[sentence.end - 1] == ".")
            yield trimmed(text, Interval(tells.end(), end))
            continue
        for led in _WRONG.finditer(text, *sentence):
            stop = _END.search(text, led.end(), sentence.end)
            yield Interval(led.end(), stop.start() if stop else sentence.end)
