"""The words of a part of a sentence that has been read: most of what is asked of an object has been split before."""

from bisect import bisect_left

from verifier.text.spans import Interval
from verifier.text.verification.grammar import LABEL, Words, words


def part(text: str, sentence: Words, place: Interval) -> Words:
    """Return what `grammar.words` does of a place, cut from the words of its sentence where it parts none of them.

    Not where it opens with what alone would be read otherwise: a time of day, a label, the "'s" of "that's".
    """
    start, end = place
    first, last = bisect_left(sentence, (start,)), bisect_left(sentence, (end,))
    if first >= last or sentence[first].start != start or sentence[last - 1].end > end:
        return words(text, place) if start < end else ()
    odd = sentence[first].low[0] == "'" or LABEL.match(text, start, end)
    return words(text, place) if odd else sentence[first:last]


def before(text: str, sentence: Words, start: int, end: int) -> Words:
    """Return the words of a sentence that starts at `start` up to `end`."""
    last = bisect_left(sentence, (end,))
    if start >= end:
        return ()
    cut = last == 0 or sentence[last - 1].end > end
    return words(text, Interval(start, end)) if cut else sentence[:last]
