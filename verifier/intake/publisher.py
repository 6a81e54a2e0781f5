"""The publisher, where the article speaks of itself by a name: "X cannot independently verify this", "© 2024 X".

Nothing weaker counts: "told X" suggests and proves nothing, and the owner of the rights counts only where the page
names it elsewhere too: a media group is no outlet. An outlet that the page's head names is the publisher where the
article calls it by its last word ("told the Courier"), or where no other stands there and its last word is one that
outlets are called by; the agency of a dateline where the article calls it so. A name that the article quotes as a
source elsewhere ("according to X", "X reported") is an agency whose words it relays, and says nothing of who publishes.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from verifier.text.furniture_en import OUTLETS
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

_CELL = re.compile(r"[\n|•·,:]|\s[–—-]\s|\b(?:for|by|By|in) |\s{3}\s*|\bthe (?=[A-Z])")
_FIELD = re.compile(r"(?m)^(?:Publisher|Publication|Outlet|publisher|publication|outlet): ?([^\n]{1,80})$")
_SECTION = re.compile(
    r" (?:Sport|Business|Politics|Opinion|Online|Newsdesk|newsdesk|newsroom"
    r"|(?:(?:Morning|Evening|Daily|Weekly|Weekend) )?(?:Briefing|Newsletter|Edition))\Z"
)
"""What stands after an outlet's name where one of its parts is meant."""
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{1,40}?(?:, [^()\n]{1,40})? \(([A-Z][^()\n]{1,40})\) ?[—–-]")
_CALLED = re.compile(
    r"\b(?i:told|speaking to|spoke to|interview with|(?:asked|approached|consulted|contacted|interviewed|obtained"
    r"|questioned|reviewed|seen|shared|shown)(?: \w+){0,2} (?:by|to|with)) ([Tt]he )?"
    r"([A-Z][\w'’&-]*+(?: [A-Z][\w'’&-]*+){0,5})"
)
_RIGHTS = re.compile(
    r"(?P<before>[^©.]{0,80}?)(?:copyright ?)?(?:©|\(c\)|copyright) ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?)?,? ?"
    r"(?:by )?(?P<after>[^.|]{0,80}?)(?:[.,|] ?.{0,100})?",
    re.IGNORECASE,
)
_COMPANY = re.compile(r",? (?:Ltd|Limited|Inc|LLC|plc|GmbH|all rights reserved|(?:19|20)\d\d)\b.*", re.IGNORECASE)
_SECTIONS = frozenset("local world breaking latest top national business sports political foreign more all our".split())
"""Before "news" they name a part of a site."""
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
    """Return the one outlet that the page's head or dateline names, and the article speaks of as its own.

    "told the Courier" speaks so of the head's Karsk Courier, "told Coastwire" of the dateline's Coastwire News Agency.
    Where the article speaks of none, the one name of the head is enough that can only be an outlet's.
    """
    heads = [notice.cut(text)[:LONGEST_HEAD] for notice in above]
    fields: set[str] = {name.strip() for head in heads for name in _FIELD.findall(head)}
    if len(fields) == 1:
        return fields.pop()
    called: set[tuple[str, str]] = {call for part in within for call in _CALLED.findall(text, part.start, part.end)}
    named = _named(heads)
    found = {name for name in named if _calls(name, called)}
    if not found and not any(_is_relayed(text, name) for name in named):
        found = {name for name in named if _is_outlet(name)}
    first = _DATELINE.match(text, within[0].start, within[0].end) if within else None
    if not found and first and any(_is_short_for(name, first[1]) for _, name in called):
        return first[1]
    return found.pop() if len(found) == 1 else None


def in_full(text: str, name: str, above: Sequence[Interval], within: Sequence[Interval]) -> str:
    """Return the name as the head or the dateline prints it in full, where one there holds it: "Coastwire Press"."""
    first = _DATELINE.match(text, within[0].start, within[0].end) if within else None
    printed = {first[1]} if first else set()
    printed |= _named([notice.cut(text)[:LONGEST_HEAD] for notice in above])
    bare = name.removeprefix("The ")
    found = {full for full in printed if full.startswith(f"{bare} ") or full.endswith(f" {bare}")}
    return found.pop() if len(found) == 1 else name


def _named(heads: Sequence[str]) -> set[str]:
    """Return the names in the lines of a head."""
    cells = (_SECTION.sub("", cell.strip()) for head in heads for cell in _CELL.split(head) if cell)
    return {cell for cell in cells if _is_name(cell) and " " in cell}


def _is_outlet(name: str) -> bool:
    first, *_, last = name.casefold().split()
    return last in OUTLETS and first not in _SECTIONS


def _calls(name: str, called: AbstractSet[tuple[str, str]]) -> bool:
    """Say whether one of the calls, an article or none and a name, means the outlet."""
    bare = name.removeprefix("The ")
    return any(call == bare or (the and call == bare.split()[-1]) for the, call in called)


def _is_short_for(call: str, name: str) -> bool:
    return name == call or name.startswith(f"{call} ")


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
