"""Which company "the company" means: names that the article shows to be a company's, and the one meant at a place."""

from collections.abc import Iterator, Sequence

from verifier.attribution.known import Known
from verifier.text.regex import regex
from verifier.text.spans import Interval

_NAME = r"(?P<name>[A-Z][\w’'-]{1,30}(?: (?:& )?[A-Z][\w’'-]{0,30}){0,3})"
_KIND = (
    r"(?:compan(?:y|ies)|firms?|groups?|manufacturers?|makers?|retailers?|chains?|operators?|developers?|employer|"
    r"owners?|builders?|contractors?|insurers?|suppliers?|brewers?|giants?)"
)
_SHOWN = (
    regex(rf"\b{_KIND}, {_NAME}(?=[,.;])"),
    regex(rf"\b(?i:{_KIND}) {_NAME}(?= [a-z])"),
    regex(rf"(?<![\w,] )(?<![\w’'-]){_NAME}, (?:which|whose shares)\b"),
    regex(rf"\b[Ss]hares (?:in|of) {_NAME}"),
    regex(rf"\b{_NAME} (?:shares|plunged|slumped|slid|jumped|climbed|fell|rose|gained|lost|dropped) (?:by )?\d"),
    regex(rf"\bmade by {_NAME}"),
)
"""Beside these words stands a company's name."""


def companies(text: str, known: Known) -> tuple[Interval, ...]:
    """Return where companies are named, in order. Linear: each pattern is bounded."""
    return tuple(sorted({*_named(text, known)}))


def _named(text: str, known: Known) -> Iterator[Interval]:
    for pattern in _SHOWN:
        for match in pattern.finditer(text):
            words = match.group("name")
            if not (known.is_person(words) or known.is_state(words) or known.is_outlet(words)):
                yield Interval(*match.span("name"))


def company(text: str, named: Sequence[Interval], at: int) -> Interval | None:
    """Return the company that "the company" at that place means: the only one of its line so far, or of the text."""
    before = [one for one in named if one.end <= at]
    line = text.rfind("\n", 0, at)
    for near in ([one for one in before if one.start > line], before):
        if near and len({one.cut(text) for one in near}) == 1:
            return near[0]
    return None
