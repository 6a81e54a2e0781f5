"""Answers that were asked for and given or not: "declined to comment". They are noted, and say nothing of a claim."""

import re
from collections.abc import Iterator, Sequence

from verifier.text import responses_en as english
from verifier.text.layout import Layout
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORD = regex(r"[a-z]{5,}")
_RESPONSE = regex(rf"\b(?:{'|'.join(english.PATTERNS)})", re.IGNORECASE)
_STRETCH = regex(r"[\w’'. -]+")
"""No match goes on past such a stretch: the patterns have none of the marks that end one."""
_LOOKS_AHEAD = 16
"""Code points: a pattern looks at 14 beyond its end at most."""
_BEFORE = 60
"""Code points before "could not be reached" in which its subject is looked for."""


def responses(text: str, within: Sequence[Interval]) -> tuple[Interval, ...]:
    """Return where the given parts of `text` tell that somebody gave no answer, in order; none in a quotation."""
    return responses_in(Layout(text), within)


def responses_in(layout: Layout, within: Sequence[Interval]) -> tuple[Interval, ...]:
    """Return what `responses` does, of a text whose layout is at hand."""
    parts = [part for window in within for part in layout.paragraphs(window)]
    told = [part for part in parts if _may_hold(part.cut(layout.text))]
    return tuple([place for part in told for place in _in_paragraph(layout, part)])


def _may_hold(said: str) -> bool:
    low = said.lower()
    return _has_needed(low) and not english.TRIGGERS.isdisjoint(_WORD.findall(low))


def _has_needed(low: str) -> bool:
    return any(map(low.__contains__, english.NEEDED))


def _in_paragraph(layout: Layout, part: Interval) -> list[Interval]:
    places = [Interval(*m.span()) for m in _matches(layout.text, part) if _asked(layout.text, m)]
    spoken = [q.inner for q in layout.quotations_of(part)] if places else []
    return [p for p in places if not any(q.holds(p) for q in spoken)]


def _matches(text: str, part: Interval) -> Iterator[re.Match[str]]:
    """Yield the matches in the part, in order. Only stretches that may hold one are tried: the patterns are slow."""
    for stretch in _STRETCH.finditer(text, *part):
        if _has_needed(stretch.group().lower()):
            ahead = min(stretch.end() + _LOOKS_AHEAD, part.end)
            yield from (m for m in _RESPONSE.finditer(text, stretch.start(), ahead) if m.start() < stretch.end())


def _asked(text: str, match: re.Match[str]) -> bool:
    """Say whether it was somebody who could not be reached: agreements and villages cannot be either."""
    if "be reached" not in match.group().lower():
        return True
    before = text[max(0, match.start() - _BEFORE) : match.start()].lower()
    return english.NOT_PEOPLE.isdisjoint(before.split())
