"""Whether "the source" or "the ministry" can mean an earlier source: same noun, and nothing told that was not."""

import re
from collections.abc import Iterator

from verifier.attribution import sources_en as nouns
from verifier.attribution.known import Known
from verifier.attribution.names import is_name
from verifier.attribution.phrase import Phrase, is_plural, plain
from verifier.text.regex import regex

DEFINITE = regex(r"(?:the|that|this|those|these|both|his|her|its|their)\s+", re.IGNORECASE)
_CLAUSE = regex(r"[\s,]+(?:who|which|whose|that|speaking|citing)\s|,")
"""What ends a description: a clause or an apposition tells more of whoever is meant, and sets nobody apart."""
_WORD = regex(r"[\w’'&-]+")
_SAME = dict.fromkeys(nouns.OUTLET_SHORT, "media")
_TELLS_NOTHING = frozenset(
    "the a an that this those these both same of for from at in on with and to news unnamed anonymous unidentified "
    "first-mentioned aforementioned latter".split()
)
"""Words that set nobody apart: articles, prepositions, and what is said of any source or outlet."""


def describes(own: Phrase, earlier: Phrase, words: str, told: str, known: Known) -> bool:
    """Say whether the description `words` can mean the `earlier` source, of which the article says `told`.

    "The governor's office" is none of "the valley's protection office": a word that sets it apart is not told there.
    """
    return _same_noun(own, earlier) and not set(_tells(own, earlier, words)) - _told(earlier, told, known)


def _same_noun(own: Phrase, earlier: Phrase) -> bool:
    if _SAME.get(own.head) == earlier.kind or singular(own.head) == singular(earlier.head):
        return True
    role = _WORD.findall(earlier.role or "")
    if nouns.TITLES_OF.get(own.head, frozenset()).intersection(plain(w) for w in role):
        return True
    in_name = is_name(earlier.name) and own.head in {w.casefold() for w in _WORD.findall(earlier.name)}
    return in_name or (bool(role) and singular(role[-1].casefold()) == singular(own.head))


def _tells(own: Phrase, earlier: Phrase, words: str) -> Iterator[str]:
    """Yield the words of the description that set somebody apart, in the singular: all but its noun and its number."""
    for word in _WORD.findall(_CLAUSE.split(words.strip(" ,"), maxsplit=1)[0]):
        low = plain(word)
        apart = earlier.count not in {None, _number(low)} if _number(low) else low not in _TELLS_NOTHING
        if apart and singular(low) != singular(own.head):
            yield singular(low)


def _number(word: str) -> int | None:
    is_digits = word.isdecimal() and len(word) < _LONG_NUMBER
    return int(word) if is_digits else nouns.NUMBERS.get(word)


_LONG_NUMBER = 6
"""Digits from which a number counts no sources."""


def _told(earlier: Phrase, told: str, known: Known) -> set[str]:
    """Return the words that the article has for the earlier source, in the singular; acronyms written out too."""
    words = _WORD.findall(f"{told} {earlier.name} {earlier.role or ''} {earlier.affiliation or ''}")
    long = [w for word in words for w in _WORD.findall(known.acronyms.get(word, ""))]
    found = {singular(plain(word)) for word in [*words, *long]}
    return found | {short.casefold() for short, name in known.acronyms.items() if name in told}


def singular(head: str) -> str:
    """Return the noun without the s of its plural."""
    return head[:-1] if is_plural(head) and head.endswith("s") else head
