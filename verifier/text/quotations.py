"""Stretches of text in double quotation marks.

Single marks are left alone: in English they cannot be told from apostrophes without guessing.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

_CLOSERS = {"“": "”", "«": "»", "„": "“", '"': '"', "»": "«"}
_MARK = re.compile('[“”"«»„]')


class Quotation(NamedTuple):
    """`interval` holds the marks, `inner` does not. `closed` is False where its paragraph ends first."""

    interval: Interval
    inner: Interval
    closed: bool


def quotations(text: str, within: Interval | None = None) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order; only those inside `within`, clipped to it.

    A quotation ends with its paragraph at the latest. Where a speaker goes on in the next paragraph, the first
    is not closed and the next opens again: two quotations.
    """
    return tuple(q for paragraph in paragraphs(text, within) for q in quotations_of(text, paragraph))


def quotations_of(text: str, paragraph: Interval) -> Iterator[Quotation]:
    """Yield the quotations of one paragraph, as `paragraphs` gives it."""
    opened: int | None = None
    closer = ""
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        at, mark = match.start(), match.group()
        if opened is None:
            if _may_open(text, at, paragraph):
                opened, closer = at, _CLOSERS[mark]
        elif mark == closer or (mark == "”" and closer == "“"):
            yield Quotation(Interval(opened, at + 1), Interval(opened + 1, at), closed=True)
            opened = None
    if opened is not None:
        yield Quotation(Interval(opened, paragraph.end), Interval(opened + 1, paragraph.end), closed=False)


def _may_open(text: str, at: int, paragraph: Interval) -> bool:
    """A closing mark opens nothing; a straight mark or a » opens where no word stands right before it."""
    mark = text[at]
    if mark in "“„«":
        return True
    if mark == "”":
        return False
    follows_word = at > paragraph.start and (text[at - 1].isalnum() or text[at - 1] in ".,!?;:…")
    return not follows_word and at + 1 < paragraph.end and not text[at + 1].isspace()
