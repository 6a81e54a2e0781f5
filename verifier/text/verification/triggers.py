"""Which words a sentence must have for a reader to be worth asking: most sentences have none, and cost little."""

from typing import TypeAlias

from verifier.text.verification import acts, contradictions, matching, material
from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.negated import NEGATIONS

Needs: TypeAlias = tuple[tuple[frozenset[str], ...], ...]
"""Ways to be worth it: of each, all sets must have a word in the sentence. Words of two letters or more."""

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


CHECKING: Needs = (
    (_tagged(_OF_CHECKING) | {"whether"},),
    (_tagged(_OF_KNOWING), _NOT | _tagged("LACK")),
    (_tagged("KNOW"), _tagged("WAY HARD")),
    (frozenset({"say", "tell"}), _NOT | _tagged("HARD"), frozenset(english.ASKING)),
)
ACTS: Needs = ((acts.TRIGGERS,),)
FALSITIES: Needs = (
    (stances.FALSE | stances.TRUE | frozenset("truth basis foundation facts merit substance made".split()),),
    (stances.CALL - stances.JUDGE, _TOLD),
)
SHORTFALLS: Needs = (
    (
        stances.EVIDENCE | stances.SUPPORT | stances.SUBSTANTIATE | stances.UNKNOWN
        | frozenset("basis source sources known clear certain doubt question".split()),
    ),
    (stances.SOURCING, _GIVING),
    (frozenset({"nothing"}), frozenset("suggest show indicate".split())),
    (stances.SIGNS, stances.FOUND),
    (stances.WHENCE, frozenset({"where", "how"}), _NOT),
    (frozenset({"none"}), stances.GIVE),
)  # fmt: skip
FORENSICS: Needs = ((stances.FORENSIC | frozenset("matches matched match matching consistent".split()),),)
LOOKED_AT: Needs = ((_tagged("SEEN") | stances.LOOKING, matching.BEARING_OUT),)
COMPARISONS: Needs = ((stances.COMPARING, stances.ARCHIVED),)
AGAINST: Needs = ((contradictions.TRIGGERS,),)
MATERIAL: Needs = (
    (material.TRIGGERS, _SHOWN | {"imagery"}),
    (material.ALTERING, stances.SIGNS | stances.EVIDENCE),
    (frozenset({"artificial"}),),
)
NEGATED: Needs = ((_tagged("SAY") | stances.HOLDING, NEGATIONS | _NOT_IN_SHORT),)
STANCES: Needs = (*ACTS, *FALSITIES, *SHORTFALLS, *FORENSICS, *COMPARISONS, *LOOKED_AT, *AGAINST, *MATERIAL, *NEGATED)


def worth(needs: Needs, said: frozenset[str]) -> bool:
    """Say whether a sentence of these words, in lower case, may have what has such needs."""
    for together in needs:  # loops, not any(): asked some ten times of each sentence
        for words in together:
            if words.isdisjoint(said):
                break
        else:
            return True
    return False
