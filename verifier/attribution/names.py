"""Whether words are a proper name alone."""

from collections.abc import Sequence

from verifier.attribution import sources_en as english
from verifier.attribution.phrase import WORD, is_plural, plain

_NO_NAMES = english.TITLES | english.HEADS.keys() | english.RANKS - {"western", "independent", "local", "young", "old"}
_BODIES = english.STATE | english.ORGANISATIONS
_LIGHT = frozenset("of the and for de van von der al bin la el des du di da le les".split())
"""Words of a name that carry no capital letter."""


def is_name(words: str) -> bool:
    """Say whether `words` are a proper name alone: every word of weight with a capital letter, none a role.

    Members may be in a body's name: "Glass Makers' Guild".
    """
    split = WORD.findall(words)
    heavy = [word for word in split if word not in _LIGHT]
    capital = heavy and all(w[0].isupper() or (w[0].isdigit() and w != heavy[0]) for w in heavy)
    leading = _leading(heavy)
    members = len(leading) < len(heavy)
    return bool(capital) and not any(plain(w) in _NO_NAMES and not (members and _is_members(w)) for w in leading)


def _is_members(word: str) -> bool:
    return word.endswith(("’", "'", "’s", "'s")) or is_plural(plain(word))


def all_capital(words: str) -> bool:
    """Say whether every word has a capital letter, "of" and the like aside."""
    return all(w[0].isupper() or w[0].isdigit() or w in {"of", "the", "and"} for w in WORD.findall(words))


def _leading(heavy: Sequence[str]) -> Sequence[str]:
    """Return the words in which a role may hide: "Defence Ministry" is a name, "Mayor Hale" holds a role."""
    return heavy[:-1] if len(heavy) > 1 and plain(heavy[-1]) in _BODIES else heavy
