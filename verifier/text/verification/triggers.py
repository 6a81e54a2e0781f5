"""Which words a sentence must have for a reader to be worth asking: most sentences have none, and cost little.

Each list of words is a bit, and each way to be worth it the bits that it needs: the words are looked up once.
"""

from collections.abc import Mapping
from functools import lru_cache
from string import ascii_lowercase
from typing import TypeAlias

from verifier.text.verification import acts, contradictions, matching, material
from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.negated import NEGATIONS

_Ways: TypeAlias = tuple[tuple[frozenset[str], ...], ...]
"""Ways to be worth it: of each, all sets must have a word in the sentence. Words of two letters or more."""
_NOBODY: frozenset[str] = frozenset()

_NOT = frozenset("not cannot can couldn don doesn didn hasn haven hadn unable never yet without nor neither".split())
_NOT_IN_SHORT = frozenset("isn aren wasn weren hasn haven hadn doesn didn".split())
"""Of "wasn't", with the letters that count as a word here."""
_GIVING = stances.GIVE | stances.GIVING | {"without", "with"}
_OF_CHECKING = "VERIFY VERIFIED VERIFYING UNVERIFIED CONFIRMATION VOUCH SEEN"
_OF_KNOWING = "PIN PINNED KNOW RULE REVIEW"
_SHOWN = frozenset(word for kind in english.SHOWN for word in english.NOUNS[kind].split()) | stances.ARCHIVED
_TOLD = stances.ACCUSATIONS | frozenset(english.NOUNS["account"].split())


def _tagged(tags: str) -> frozenset[str]:
    return frozenset(word for tag in tags.split() for word in english.WORDS[tag].split())


_DENYING = frozenset(word.partition("'")[0] for word in _tagged("NOT ISNT HAVENT CANNOT"))
"""Of "wasn't", the letters before the "'", which count as a word here."""
_WAYS: Mapping[str, _Ways] = {
    "checking": (
        (_tagged(_OF_CHECKING) | {"whether"},),
        (_tagged(_OF_KNOWING), _NOT | _tagged("LACK")),
        (_tagged("KNOW"), _tagged("WAY HARD")),
        (frozenset({"say", "tell"}), _NOT | _tagged("HARD"), frozenset(english.ASKING)),
    ),
    "acts": ((acts.TRIGGERS,),),
    "left_open": ((acts.TRIGGERS, _DENYING),),
    "falsities": (
        (stances.FALSE | stances.TRUE | frozenset("truth basis foundation facts merit substance made".split()),),
        (stances.CALL - stances.JUDGE, _TOLD),
    ),
    "shortfalls": (
        (
            stances.EVIDENCE
            | stances.SUPPORT
            | stances.SUBSTANTIATE
            | stances.UNKNOWN
            | frozenset("basis source sources known clear certain doubt question".split()),
        ),
        (stances.SOURCING, _GIVING),
        (frozenset({"nothing"}), frozenset("suggest show indicate".split())),
        (stances.SIGNS, stances.FOUND),
        (stances.WHENCE, frozenset({"where", "how"}), _NOT),
        (frozenset({"none"}), stances.GIVE),
    ),
    "forensics": ((stances.FORENSIC | frozenset("matches matched match matching consistent".split()),),),
    "looked_at": ((_tagged("SEEN") | stances.LOOKING, matching.BEARING_OUT),),
    "comparisons": ((stances.COMPARING, stances.ARCHIVED),),
    "against": ((contradictions.TRIGGERS,),),
    "material": (
        (material.TRIGGERS, _SHOWN | {"imagery"}),
        (material.ALTERING, stances.SIGNS | stances.EVIDENCE),
        (frozenset({"artificial"}),),
    ),
    "negated": ((_tagged("SAY") | stances.HOLDING, NEGATIONS | _NOT_IN_SHORT),),
}
_LISTS = tuple(dict.fromkeys(words for ways in _WAYS.values() for way in ways for words in way))
_BITS: dict[bytes, int] = {}
for _n, _words in enumerate(_LISTS):
    for _word in map(str.encode, _words):
        _BITS[_word] = _BITS.get(_word, 0) | 1 << _n
_KNOWN = frozenset(_BITS)
_ROWS = tuple(
    (reader, sum(1 << _LISTS.index(words) for words in way)) for reader, ways in _WAYS.items() for way in ways
)
"""Each reader with the bits that it needs; several rows where there are several ways."""
_LETTERS = bytes(c if chr(c) in ascii_lowercase else ord(" ") for c in range(256))
"""A table for `bytes.translate`: it parts words three times as fast as a pattern, and every sentence comes here."""


def worth_asking(said: str) -> frozenset[str]:
    """Return which readers may find something in what is said."""
    kinds = 0
    for word in _KNOWN.intersection(said.lower().encode("ascii", "replace").translate(_LETTERS).split()):
        kinds |= _BITS[word]
    return _readers(kinds) if kinds else _NOBODY


@lru_cache(maxsize=1 << 10)
def _readers(kinds: int) -> frozenset[str]:
    """Return the readers that words of these kinds are enough for; sentences hold few kinds, and most the same."""
    return frozenset([reader for reader, needed in _ROWS if kinds & needed == needed])
