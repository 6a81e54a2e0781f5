"""Answers that were asked for and given or not: "declined to comment". They are noted, and say nothing of a claim."""

import re
from collections.abc import Iterable, Iterator, Sequence

from verifier.text import responses_en as english
from verifier.text.layout import Layout
from verifier.text.letters import runs
from verifier.text.regex import regex
from verifier.text.spans import Interval

_RESPONSES = [
    (
        frozenset(letters.split()),
        tuple(filter(None, beside.split("|"))),
        regex(rf"\b(?=\w)(?:{wording})", re.IGNORECASE),
    )
    for letters, beside, wording in english.PATTERNS
]
_NEEDED = frozenset[str]().union(*(letters for letters, _, _ in _RESPONSES))
_TRIGGERS = frozenset(map(str.encode, english.TRIGGERS))
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
    text = layout.text
    needed = [(window, _held(_NEEDED, window.cut(text).lower())) for window in within]
    parts = [(part, letters) for window, letters in needed if letters for part in layout.paragraphs(window)]
    told = [(part, held) for part, letters in parts if (held := _may_hold(part.cut(text), letters))]
    return tuple([place for part, held in told for place in _in_paragraph(layout, part, held)])


def _may_hold(said: str, needed: Sequence[str]) -> list[str]:
    """Return the letters by which something may stand there; none where no word does."""
    low = said.lower()
    held = _held(needed, low)
    return [] if held and _TRIGGERS.isdisjoint(runs(low)) else held


def _held(needed: Iterable[str], low: str) -> list[str]:
    return [letters for letters in needed if letters in low]


def _in_paragraph(layout: Layout, part: Interval, needed: Sequence[str]) -> list[Interval]:
    places = [Interval(*m.span()) for m in _matches(layout.text, part, needed) if _asked(layout.text, m)]
    spoken = [q.inner for q in layout.quotations_of(part)] if places else []
    return [p for p in places if not any(q.holds(p) for q in spoken)]


def _matches(text: str, part: Interval, needed: Sequence[str]) -> Iterator[re.Match[str]]:
    """Yield the matches in the part, in order. Only stretches that may hold one are tried: the patterns are slow."""
    for stretch in _STRETCH.finditer(text, *part):
        low = stretch.group().lower()
        if held := _held(needed, low):
            ahead = min(stretch.end() + _LOOKS_AHEAD, part.end)
            wordings = _worth_trying(held, low)
            found = _in_order(text, Interval(stretch.start(), ahead), wordings)
            yield from (m for m in found if m.start() < stretch.end())


def _worth_trying(held: Sequence[str], low: str) -> list[re.Pattern[str]]:
    possible = [(beside, wording) for some, beside, wording in _RESPONSES if not some.isdisjoint(held)]
    return [wording for beside, wording in possible if not beside or any(letters in low for letters in beside)]


def _in_order(text: str, within: Interval, patterns: Iterable[re.Pattern[str]]) -> Iterator[re.Match[str]]:
    """Yield what one pattern of all these alternatives would find: made one by one, few of them are ever compiled."""
    heads = [pattern.search(text, *within) for pattern in patterns]
    while found := [match for match in heads if match]:
        first = min(found, key=re.Match.start)
        yield first
        end = first.end()
        heads = [match if match.start() >= end else match.re.search(text, end, within.end) for match in found]


def _asked(text: str, match: re.Match[str]) -> bool:
    """Say whether it was somebody who could not be reached: agreements and villages cannot be either."""
    if "be reached" not in match.group().lower():
        return True
    before = text[max(0, match.start() - _BEFORE) : match.start()].lower()
    return english.NOT_PEOPLE.isdisjoint(before.split())
