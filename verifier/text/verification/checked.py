"""Words that somebody did check: "has reviewed the report", "verified the location"."""

from collections.abc import Sequence

CHECKED = frozenset(
    "verified confirmed authenticated corroborated substantiated validated reviewed examined geolocated".split()
)
_NOT_ACTIVE = frozenset(
    "is are was were be been being isn't aren't wasn't weren't not never cannot hasn't haven't hadn't nobody none "
    "neither nor without".split()
)
"""Close before such a word, nobody is said to have checked: "were confirmed dead", "has not verified"."""

_CLOSE = 2

_NAMING = frozenset("of the a an no any this that these those".split())
"""Right before such a word, it belongs to a noun: "the confirmed cases"."""


def checked_at(words: Sequence[str]) -> int | None:
    """Return which of the words, in lower case, first tells that somebody has checked something; None if none does."""
    if CHECKED.isdisjoint(words):
        return None
    return next((n for n, word in enumerate(words) if word in CHECKED and _active(words, n)), None)


def _active(words: Sequence[str], at: int) -> bool:
    before = words[max(0, at - _CLOSE) : at]
    by = words[at + 1 : at + 2]
    return (
        bool(before)
        and not any(word.replace("’", "'") in _NOT_ACTIVE for word in before)
        and before[-1] not in _NAMING
        and not before[-1][0].isdigit()
        and list(by) != ["by"]
    )
