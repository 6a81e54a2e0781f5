"""Who checks: the outlet itself, another outlet, a name that may be one, or somebody else."""

from collections.abc import Collection
from typing import Literal, TypeAlias

from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import Word, Words

Role: TypeAlias = Literal["ourselves", "outlet", "generic", "name", "other", "nobody"]


_ADJECTIVES = frozenset("independent media news press online record daily weekly".split())
"""With a capital only because they open the sentence: "Independent monitors verified the count"."""

_PEOPLE = ("ors", "ers", "ists", "ysts", "ials", "ants", "ents", "ties", "men", "people")


def role(phrase: Words, outlets: Collection[str]) -> Role:
    """Return who the noun phrase speaks of; `outlets` are names known to be outlets', in lower case, without "the"."""
    lows = [word.bare for word in phrase if not word.has("PUNCT")]
    if not lows:
        return "nobody"
    named = [word for word in phrase if word.capital and not word.has("DET")]
    if _ourselves(lows):
        return "ourselves"
    if " ".join(low for low in lows if low != "the") in outlets:
        return "outlet"
    return "other" if english.OFFICIAL.intersection(lows) else _by_its_words(phrase, lows, named)


def _by_its_words(phrase: Words, lows: list[str], named: list[Word]) -> Role:
    opens = len(phrase) > 1 and phrase[0].low in _ADJECTIVES and not phrase[1].capital
    if any(word.bare in english.OUTLET_NAMES for word in named[opens:]):
        return "outlet"
    if (lows[-1] in english.OUTLET_NOUNS and not _of_state(lows)) or _desk(lows):
        return "outlet" if named else "generic"
    people = len(lows) == 1 and lows[0].endswith(_PEOPLE)  # "Inspectors", with a capital as it opens the sentence
    return "name" if named and named[-1] is phrase[-1] and not people else "other"


def _of_state(lows: list[str]) -> bool:
    """Say whether it is "the disaster agency" or "the polling station", not "the news agency" or "the agency"."""
    return lows[-1] in english.AGENCIES and len(lows) > 2 and lows[-2] not in english.NEWSY  # noqa: PLR2004  a name before it


def _desk(lows: list[str]) -> bool:
    """Say whether it is an outlet's own desk for checking: "Kestrel's verification team"."""
    return len(lows) > 1 and lows[-1] in english.DESKS and lows[-2] in english.DESK_WORK


def _ourselves(lows: list[str]) -> bool:
    return lows in (["we"], ["i"]) or lows[0] == "our" or (lows[0] == "this" and lows[-1] in english.OURSELVES)
