"""Answers that were asked for and given or not: "declined to comment". They are noted, and say nothing of a claim."""

import re
from collections.abc import Sequence

from verifier.text import responses_en as english
from verifier.text.quotations import quotations
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

_WORD = re.compile(r"[a-z]{5,}")
_RESPONSE = re.compile(rf"\b(?:{'|'.join(english.PATTERNS)})", re.IGNORECASE)
_BEFORE = 60
"""Code points before "could not be reached" in which its subject is looked for."""


def responses(text: str, within: Sequence[Interval]) -> tuple[Interval, ...]:
    """Return where the given parts of `text` tell that somebody gave no answer, in order; none in a quotation."""
    parts = (part for window in within for part in paragraphs(text, window))
    return tuple(place for part in parts if _may_hold(part.cut(text)) for place in _in_paragraph(text, part))


def _may_hold(said: str) -> bool:
    return not english.TRIGGERS.isdisjoint(_WORD.findall(said.lower()))


def _in_paragraph(text: str, part: Interval) -> list[Interval]:
    places = [Interval(*m.span()) for m in _RESPONSE.finditer(text, *part) if _asked(text, m)]
    spoken = [q.inner for q in quotations(text, part)] if places else []
    return [p for p in places if not any(q.holds(p) for q in spoken)]


def _asked(text: str, match: re.Match[str]) -> bool:
    """Say whether it was somebody who could not be reached: agreements and villages cannot be either."""
    if "be reached" not in match.group().lower():
        return True
    before = text[max(0, match.start() - _BEFORE) : match.start()].lower()
    return english.NOT_PEOPLE.isdisjoint(before.split())
