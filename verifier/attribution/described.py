"""Sources that are told by a noun and not by a name: "one source from the ministry", "two senior officials"."""

import re
from collections.abc import Sequence

from verifier.attribution import sources_en as english
from verifier.attribution.known import Known
from verifier.attribution.phrase import BELONGS, PLACE_ENDS, WORD, Phrase, bare, is_plural, plain
from verifier.attribution.sources_en import Kind
from verifier.text.regex import regex

PART_OF = regex(
    r"(?:one|two|three|four|some|several|many|most|both|another) of "
    r"(?:(?:the|his|her|its|their|these|those) |(?=them\b))",
    re.IGNORECASE,
)
"""Some of a number of sources that were told of before."""
ONE_OF = regex(
    r"(?:one|another|a (?:second|third|fourth|fifth|sixth)|(?:the )?(?:first|second|third|fourth|fifth|other))(?:,.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""One of several who were told of before, without saying of whom."""


def described(words: str, known: Known) -> Phrase:
    """Return a source that is told by a noun: "one source from the ministry", "two senior officials"."""
    part = PART_OF.match(words)
    start = part.end() if part else 0
    belongs = BELONGS.search(words, start)
    front = words[start : belongs.start()] if belongs else words[start:]
    split = WORD.findall(front)
    head = plain(split[-1]) if split else ""
    before = _modifiers(split[:-1])
    affiliation = _affiliation(words, belongs, before, head)
    kind = _kind_of_noun(head, before, affiliation, known)
    return Phrase(
        name=words,
        kind=kind,
        anonymous=_is_anonymous(head, kind, words),
        count=_count(WORD.findall(part.group()) if part else split, head, kind),
        role=" ".join(split[-1:]) if head in english.SPOKEN_FOR else None,
        affiliation=affiliation if kind != "document" and head not in english.BODIES else None,
        head=head,
        plural=is_plural(head) and not words.casefold().startswith(("one of ", "another of ")),
    )


def _modifiers(split: Sequence[str]) -> str:
    return " ".join(w for w in split if plain(w) not in english.RANKS and not w.isdigit())


def _affiliation(words: str, belongs: re.Match[str] | None, before: str, head: str) -> str | None:
    """Return what the source belongs to: what follows "in", "from", "at", or the body named before the noun."""
    if belongs and belongs.group().strip() in english.BELONGING:
        after = bare(PLACE_ENDS.split(words[belongs.end() :])[0])
        return after if names_body(after) else None
    speaks_for = head in english.SPOKEN_FOR or english.HEADS.get(head) in {"official", "unknown"}
    telling = " ".join(w for w in before.split() if plain(w) not in english.ADJECTIVES)
    return before if speaks_for and names_body(telling) else None


def names_body(words: str) -> bool:
    """Say whether somebody can belong to what `words` name: a name, or the noun of a body."""
    return is_body(words) or any(w[:1].isupper() for w in words.split())


def is_body(words: str) -> bool:
    """Say whether `words` hold the noun of a body."""
    return any(w in _BODIES or english.HEADS.get(w) == "organisation" for w in map(plain, words.split()))


_BODIES = english.STATE | english.ORGANISATIONS | english.BODIES


def _kind_of_noun(head: str, before: str, affiliation: str | None, known: Known) -> Kind:
    if head in english.SPOKEN_FOR:
        return "official" if known.is_state(affiliation or before) else "organisation"
    kind = english.HEADS.get(head, "unknown")
    if kind == "unknown" and known.is_state(affiliation or ""):
        return "official"
    if head in {"agency", "channel", "station", "site", "website"} and (
        "news" in before.casefold() or known.is_outlet(before)
    ):
        return "media"
    return kind


def _is_anonymous(head: str, kind: Kind, words: str) -> bool:
    """Say whether a human being, or nobody knows what, goes without a name. A body is named by what it does."""
    if kind in {"document", "media"} or head in english.BODIES or (kind == "organisation" and _is_body(head)):
        return False
    return not (words.casefold().startswith("the ") and head in english.ONLY_ONE)


def _is_body(head: str) -> bool:
    return head not in english.SPOKEN_FOR and english.HEADS.get(head) == "organisation" and not is_plural(head)


def _count(split: Sequence[str], head: str, kind: Kind) -> int | None:
    """Return how many sources the phrase tells of: its number, 1 for a lone human being, None where it does not say."""
    if kind == "document" or not split:
        return None
    for word in split:
        if word.isdigit() and len(word) < _LONG_NUMBER:
            return int(word)
        if word.casefold() in english.NUMBERS and word.casefold() not in {"a", "an"}:
            return english.NUMBERS[word.casefold()]
    human = kind in {"person", "official", "social_media", "unknown"} or head in english.SPOKEN_FOR
    lone = human and head not in english.BODIES and not is_plural(head)
    return 1 if lone and (head in english.HEADS or split[0].casefold() in english.NUMBERS) else None


_LONG_NUMBER = 6
"""Digits from which a number counts no sources."""
