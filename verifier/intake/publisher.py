"""The publisher, where the article speaks of itself by a name: "X cannot independently verify this", "© 2024 X".

Nothing weaker counts: "told X" suggests and proves nothing, and the owner of the rights counts only where the page
names it elsewhere too: a media group is no outlet. An outlet that the page's head names is the publisher where the
article calls it by its last word: "told the Courier". A name that the article quotes as a source elsewhere
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
LONGEST_NOTICE = 200
"""Code points of a notice of rights that are read."""

LONGEST_HEAD = 1_000
"""Code points of a notice above the article that are read."""

_CELL = re.compile(r"[\n|•·,]|\s[–—-]\s|\b(?:for|by|By|in) ")
_CALLED = re.compile(
    r"\b(?:told|contacted by|seen by|shown to|shared with|approached by) [Tt]he ([A-Z][a-z]+)\b(?! [A-Z])"
)
_RIGHTS = re.compile(
    r"(?P<before>[^©.]{0,80}?)(?:copyright ?)?(?:©|\(c\)|copyright) ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?,? ?"
    r"(?:by )?(?P<after>[^.|]{0,80}?)(?:[.,|] ?.{0,100})?",
    re.IGNORECASE,
)
_COMPANY = re.compile(r",? (?:Ltd|Limited|Inc|LLC|plc|GmbH|all rights reserved|(?:19|20)\d\d)\b.*", re.IGNORECASE)
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


def signed(text: str, notices: Sequence[Interval]) -> str | None:
    """Return the one owner of the rights that the notices name, where another line of the page names it too."""
    lines = [line for notice in notices for line in notice.cut(text).splitlines()]
    owners = {owner for line in lines if (owner := _owner(line))}
    if len(owners) != 1:
        return None
    owner = owners.pop()
    return owner if text.count(owner) > sum(line.count(owner) for line in lines if _owner(line)) else None


def nameplate(text: str, above: Sequence[Interval], within: Sequence[Interval]) -> str | None:
    """Return the one outlet that the page's head names and the article calls by its last word: "told the Courier"."""
    cells = (cell.strip() for notice in above for cell in _CELL.split(notice.cut(text)[:LONGEST_HEAD]))
    names = {cell.removeprefix("the ") for cell in cells if _is_name(cell) and " " in cell}
    called = {word for part in within for word in _CALLED.findall(text, part.start, part.end)}
    found = {name for name in names if name.split()[-1] in called}
    return found.pop() if len(found) == 1 else None


def _owner(line: str) -> str | None:
    """Return whom a notice of rights names: "© 2024 X Ltd. All rights reserved."."""
    marked = _RIGHTS.fullmatch(line.strip()[:LONGEST_NOTICE])
    name = _COMPANY.sub("", marked["after"] or marked["before"] or "").strip(" ,.") if marked else ""
    return name if _is_name(name) else None


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
