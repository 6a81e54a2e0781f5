"""The publisher, where the article speaks of itself by a name: "X cannot independently verify this".

Nothing weaker counts: "told X" suggests and proves nothing. A name that the article quotes as a source elsewhere
("according to X", "X reported") is an agency whose words it relays, and says nothing of who publishes.
"""

import re
from collections.abc import Sequence

from verifier.text.spans import Interval
from verifier.text.verification.statements import wordings

NAME_WORDS = 6
"""Words of the longest outlet's name: "The Independent Voice of Upper Karsk" has six."""

_NEAR = 60
"""Code points on each side of a name in which it may be quoted as a source: "according to the news agency X"."""
_NO_NAME = frozenset({"we", "it", "they", "he", "she", "i", "this", "our", "its", "neither", "none", "both", "no"})
_QUOTED_BEFORE = re.compile(
    r"\b(?:according to|citing|(?:cited|quoted|reported|published|obtained) by|reports? by|reports? from)"
    r"(?: the)?(?: (?:news|wire|newspaper|agency|outlet|broadcaster|daily|website)){0,2} \Z",
    re.IGNORECASE,
)
_QUOTES_AFTER = re.compile(
    r"(?: (?:news agency|agency|newspaper|news outlet|outlet|broadcaster))?"
    r"(?:,? (?:citing|quoting)\b|,? (?:has |had |also |earlier )?(?:reported|reports|said|says|wrote|writes"
    r"|quoted|quotes|cited|cites)\b(?! (?:it|that it) (?:could|can|was|is|has)))"
)


def inferred(text: str, within: Sequence[Interval]) -> str | None:
    """Return the one name under which the article says that it could not verify something; else None."""
    could_not = [w for w in wordings(text, within) if w.family == "could_not" and not w.ourselves]
    printed = {w.by.cut(text) for w in could_not if w.by is not None}
    names = {" ".join(name.split()) for name in printed if _is_name(name)}
    if len(names) != 1 or any(_is_relayed(text, name) for name in printed):
        return None
    return names.pop()


def _is_name(words: str) -> bool:
    """Say whether the words can be one outlet's name: few, the last capitalised, the first no pronoun, none "and".

    "Reuters and AFP could not verify" speaks of two; an outlet with "and" in its name has to be given by option.
    """
    parts = words.split()
    if not 0 < len(parts) <= NAME_WORDS or "and" in parts:
        return False
    return parts[-1][0].isupper() and parts[0].casefold() not in _NO_NAME


def _is_relayed(text: str, name: str) -> bool:
    """Say whether the article quotes `name` as a source somewhere."""
    places = (match.span() for match in re.finditer(re.escape(name), text))
    return any(
        _QUOTED_BEFORE.search(" ".join(text[max(0, start - _NEAR) : start].split()) + " ")
        or _QUOTES_AFTER.match(text[end : end + _NEAR])
        for start, end in places
    )
