"""People who say a thing together, told apart: "Mayor Ann Roe, her brother Jon and the council's leader, Dev Shah,"."""

from collections.abc import Iterator

from verifier.attribution.reporting import bare
from verifier.attribution.speakers import can_speak
from verifier.text.regex import regex
from verifier.text.spans import Interval

_NAME = r"[A-Z][\w’'-]+"
_NAMED = regex(rf"(?:[\w’'-]+ ){{0,4}}?(?:{_NAME} {_NAME}|(?:[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ ){{1,3}}{_NAME})")
"""A full name with what stands before it, or a relative of somebody: "Councillor Ann Roe", "her older brother Jon"."""
_JOINT = regex(r",? and |, |\Z")
_MOST = 300
"""Code points of the longest phrase that is looked at."""


def several(text: str, source: Interval) -> tuple[Interval, ...]:
    """Return each of those that `source` tells of, with what is told of him; none unless one of several is named.

    "The Ministry of Trade and Industry" is one; "Ann Roe and two clerks" are two.
    """
    if source.length > _MOST or " and " not in source.cut(text):
        return ()
    groups: list[tuple[Interval, bool]] = []
    for piece, follows_and in _pieces(text, source):
        named = _NAMED.fullmatch(text, *piece) is not None
        if groups and not follows_and and not (named and groups[-1][1]):
            groups[-1] = (Interval(groups[-1][0].start, piece.end), groups[-1][1] or named)
        else:
            groups.append((piece, named))
    speak = all(named or (text[at.start].islower() and can_speak(at.cut(text))) for at, named in groups)
    apart = len(groups) > 1 and speak and any(named for _, named in groups)
    return tuple(bare(text, at) for at, _ in groups) if apart else ()


def _pieces(text: str, source: Interval) -> Iterator[tuple[Interval, bool]]:
    """Yield what commas and "and" part, and whether an "and" stands before it."""
    start, after = source.start, False
    for joint in _JOINT.finditer(text, *source):
        end = joint.start()
        if end > start:
            yield Interval(start, end), after
        start, after = joint.end(), "and" in joint.group()
