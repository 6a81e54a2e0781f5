"""What a source phrase is read as, and the few ways in which its words are looked at."""

import re
from dataclasses import dataclass

from verifier.attribution import sources_en as english
from verifier.attribution.sources_en import Kind
from verifier.text.regex import regex

WORD = regex(r"[\w’'&./-]*\w[’']?")
BELONGS = regex(r"\s(?:" + english.BELONGS + r")\s")
PLACE_ENDS = regex(r"\s(?!(?:for|of|and|at|in|on) [A-Z])(?:" + english.BELONGS + r")\s")
"""Ends a body's name: not the "for" of "the Centre for Harbour Studies"."""
"""Ends the noun or the role; what follows says where it belongs or what it did."""
APPOSED = regex(r",\s+")
ARTICLE = regex(r"(?:the|a|an|one|his|her|their|its|another)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Phrase:
    """A source as its phrase tells it. `head` is the noun that it turns on, in lower case; empty for a proper name."""

    name: str
    kind: Kind
    anonymous: bool
    count: int | None = None
    role: str | None = None
    affiliation: str | None = None
    head: str = ""
    plural: bool = False

    @property
    def is_human(self) -> bool:
        """Say whether "he", "she" or "they" may stand for it."""
        speaks_for = self.head in english.SPOKEN_FOR
        return speaks_for or (
            self.kind in {"person", "official", "social_media", "group", "unknown"} and not self.is_body
        )

    @property
    def is_body(self) -> bool:
        """Say whether it is no human being: "it" may stand for it."""
        if self.kind in {"media", "organisation", "document"}:
            return self.head not in english.SPOKEN_FOR
        return self.head in english.BODIES or (self.kind == "official" and not self.head and self.role is None)


def bare(words: str) -> str:
    """Return `words` without a leading article and without punctuation at their end."""
    words = words.strip()
    article = ARTICLE.match(words)
    return untrailed(words[article.end() :] if article else words)


def untrailed(words: str) -> str:
    """Return `words` without punctuation at their end."""
    end = len(words)
    while end and (words[end - 1] in ",;:–—-" or words[end - 1].isspace()):
        end -= 1
    return words[:end]


def plain(word: str) -> str:
    """Return the word in lower case, without a possessive or a full stop."""
    low = word.casefold()
    return low if low.isalpha() else owner(low).rstrip(".")


def owner(word: str) -> str:
    """Return the word without a possessive."""
    if word.endswith(("’s", "'s")):
        return word[:-2]
    return word[:-1] if word.endswith(("’", "'")) else word


def last(words: str) -> str:
    """Return the last word, plain; empty where there is none."""
    split = WORD.findall(words)
    return plain(split[-1]) if split else ""


def is_plural(head: str) -> bool:
    """Say whether the noun is in the plural."""
    return (head.endswith("s") and not head.endswith("ss")) or head in english.PLURALS
