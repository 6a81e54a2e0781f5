"""What a word may be, told by the lists that it stands in: looked up once for each distinct word of a text.

Whoever looks for numbers or negations then passes over all other words at the cost of one test.
"""

from collections.abc import Iterable

from verifier.text import cues_en, dates_en, hedges_en, negations_en, numbers_en, words_en

NUMBER, TIME, HEDGE, NEGATION, CUE, FUNCTION = (1 << n for n in range(6))
"""Bits: it may start a number, or an expression of time; it may hedge, negate or attribute; it carries no content."""

_LISTS: tuple[tuple[int, Iterable[str]], ...] = (
    (NUMBER, numbers_en.LEADS),
    (TIME, dates_en.LEADS),
    (HEDGE, hedges_en.LEADS),
    (NEGATION, negations_en.LEADS),
    (CUE, cues_en.LEADS),
    (FUNCTION, words_en.FUNCTION),
)
_KINDS: dict[str, int] = {}
for _bit, _words in _LISTS:
    for _word in _words:
        _KINDS[_word] = _KINDS.get(_word, 0) | _bit


def kinds_of(folded: str) -> int:
    """Return the bits of a folded word."""
    found = _KINDS.get(folded, 0)
    if folded.endswith(negations_en.CONTRACTED):
        found |= NEGATION
    return found | NUMBER | TIME if folded[0].isdigit() else found
