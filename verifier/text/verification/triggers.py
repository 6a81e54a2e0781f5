"""Which words a sentence must have for a reader to be worth asking: most sentences have none, and cost little.

Each list of words is a bit, and each way to be worth it the bits that it needs: the words are looked up once.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import TypeAlias

from verifier.text.letters import runs
from verifier.text.verification import contradictions, matching, material
from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.agreement import GIVING_ACCOUNTS
from verifier.text.verification.negated import NEGATIONS, may_be_negated
from verifier.text.verification.open import ASKED_OF, OPEN_ASPECTS

_Ways: TypeAlias = tuple[tuple[frozenset[str], ...], ...]
"""Ways to be worth it: of each, all sets must have a word in the sentence. Words of the letters a to z."""
_NOBODY: frozenset[str] = frozenset()
_NEGATED = frozenset({"negated"})

_NOT = frozenset("not cannot can couldn don doesn didn hasn haven hadn unable never yet without nor neither".split())
_NOT_IN_SHORT = frozenset("isn aren wasn weren hasn haven hadn doesn didn".split())
"""Of "wasn't", with the letters that count as a word here."""
_NEVER = frozenset("not never rarely seldom t".split())
"""What negates a verb; "t" stands for all of "wasn't", "didn't", "can't"."""
_DENIED = _NEVER | {"cannot", "neither", "yet"}
"""What negates a group of verbs."""
_NONE = frozenset("no none nothing little".split())
_WITHHELD = _DENIED | _NONE | frozenset(
    "without nobody scant failed fails declined refused refuses declines unable".split()
)  # fmt: skip
"""With none of these nobody is told to have given no evidence."""
_GIVING = stances.GIVE | stances.GIVING | {"without", "with"}
_OF_CHECKING = "VERIFIED VERIFYING UNVERIFIED CONFIRMATION VOUCH SEEN"
_OF_KNOWING = "PIN PINNED KNOW RULE REVIEW"
_SHOWN = frozenset(word for kind in english.SHOWN for word in english.NOUNS[kind].split()) | stances.ARCHIVED
_MATERIAL = _SHOWN | {"imagery"}
_ACCOUNTS = frozenset(english.NOUNS["account"].split())
_NUMBERS = frozenset(english.NOUNS["number"].split())
_TOLD = stances.ACCUSATIONS | _ACCOUNTS
_CLAIMS = _TOLD | _NUMBERS
_CONFIRMING = frozenset(word for word, (act, _) in stances.VERBS.items() if act in {"confirm", "verify"})
_ASPECTS = frozenset(word for kind in OPEN_ASPECTS for word in english.NOUNS[kind].split())
_REAL = frozenset("genuine authentic real".split())


def _tagged(tags: str) -> frozenset[str]:
    return frozenset(word for tag in tags.split() for word in english.WORDS[tag].split())


_DENYING = frozenset(word.partition("'")[0] for word in _tagged("NOT ISNT HAVENT CANNOT"))
"""Of "wasn't", the letters before the "'", which count as a word here."""
_UNABLE = (_NOT | _DENIED | _tagged("CAN CANNOT ABLE POSITION FAIL TRYING EFFORT WAY POSSIBLE HARD MAKE")) - {"'"}
"""Beside a plain verb of checking: it could not be done, or was tried."""
_IS = _tagged("IS") | {"re", "s"}
_OPEN = stances.UNKNOWN | frozenset("known clear certain doubt question".split())
_EVIDENCE = stances.EVIDENCE | stances.SUPPORT | stances.SUBSTANTIATE | frozenset("basis source sources".split())
_FALSE = stances.FALSE | stances.TRUE | frozenset("truth basis foundation facts merit substance".split())
_ANY = frozenset({"made", "case"})
"""Words of many senses: "made up", "not the case"."""
_LONE = frozenset("up validity fetched generated existent believe truths".split())
"""Words by which something is said to be false only beside others: the last of "far-fetched"."""
_PARTICLES = frozenset("on at with to from for about over against into it this that them a the itself".split())


def _phrases() -> Iterator[tuple[frozenset[str], ...]]:
    """Yield the words that open a phrase, with those of which one goes on with it."""
    going_on: dict[str, frozenset[str]] = {}
    for first, *rest in stances.PHRASES:
        told = next((word for word in rest if word not in _PARTICLES), rest[0])
        going_on[first] = going_on.get(first, frozenset()) | {told}
    for further in dict.fromkeys(going_on.values()):
        yield frozenset(first for first, others in going_on.items() if others == further), further


def _all(*ways: str) -> _Ways:
    """Return the ways of these words, parted by bars."""
    return tuple(tuple(frozenset(words.split()) for words in way.split("|")) for way in ways)


_WAYS: Mapping[str, _Ways] = {
    "checking": (
        (_tagged(_OF_CHECKING) | {"whether"},),
        (_tagged("VERIFY"), _UNABLE | _tagged("PINNED")),
        (_tagged(_OF_KNOWING), _NOT | _tagged("LACK")),
        (_tagged("KNOW"), _tagged("WAY HARD")),
        (frozenset({"say", "tell"}), _NOT | _tagged("HARD"), frozenset(english.ASKING)),
    ),
    "acts": ((frozenset({*stances.VERBS, "indeed"}),), *_phrases()),
    "left_open": (
        (_CONFIRMING, frozenset({"not"}), frozenset({"but", "though", "although"})),
        (_CONFIRMING, _DENYING, _ASPECTS),
    ),
    "falsities": (
        (_FALSE - _ANY,),
        (stances.CALL - stances.JUDGE, _TOLD),
        (_ANY, _LONE),
        (_ANY, stances.CALL - stances.JUDGE, _NUMBERS),
        (frozenset({"case"}), _NEVER | _NONE),
        (frozenset({"case"}), stances.JUDGE),
    ),
    "shortfalls": (
        (_EVIDENCE, _WITHHELD),
        (_OPEN, ASKED_OF | {"mail", "mails"}),
        (_OPEN, stances.SIGNS | stances.SOURCING | stances.WHENCE | {"backed", "none", "nothing"}, _WITHHELD),
        (stances.SOURCING, _GIVING),
        (frozenset({"nothing"}), frozenset("suggest show indicate".split())),
        (stances.SIGNS, stances.FOUND),
        (stances.WHENCE, frozenset({"where", "how"}), _NOT),
        (frozenset({"none"}), stances.GIVE),
    ),
    "forensics": ((stances.FORENSIC | frozenset("matches matched match matching consistent".split()),),),
    "looked_at": ((_tagged("SEEN") | stances.LOOKING, matching.BEARING_OUT),),
    "comparisons": ((stances.COMPARING, stances.ARCHIVED),),
    "against": (
        (contradictions.DOUBTING | {"counter", "odds"}, _CLAIMS),
        (contradictions.STANDING | {"scrutiny", "water"}, _NEVER, _CLAIMS),
        *_all("unaware", "record records knowledge reports|no", "such|no"),
        (frozenset({"aware", "heard"}), _DENIED),
        (contradictions.HAPPENING | {"place"}, _NEVER),
        (contradictions.MISSTATING,),
        (frozenset("similar same matching identical".split()), GIVING_ACCOUNTS, _ACCOUNTS),
        (frozenset("match matches matched fits".split()), _CLAIMS),
        (frozenset("consistent tally tallies tallied chime chimes squares line".split()), _CLAIMS, frozenset({"with"})),
        (contradictions.VERSIONS, contradictions.DIFFERENT),
        (frozenset({"otherwise", "opposite"}), contradictions.TELLING),
        (frozenset({"innocent", "innocence"}), contradictions.MAINTAINING),
    ),
    "material": (
        *((*way, _MATERIAL) for way in _all("claims seems purports appears|what", "show shows showed|no", "fact")),
        *((*way, _MATERIAL) for way in _all("context|out", "dates|from back", "actually|from shows showed")),
        *((*way, _MATERIAL) for way in _all("nothing|do", "search|image")),
        (frozenset({"show", "depict", "feature"}), _DENIED, _MATERIAL),
        (frozenset({"not"}), material.NOT_SO, _IS, _MATERIAL),
        (material.SHARED, material.OLD | {"since"}, _MATERIAL),
        (material.OTHER_TIMES, stances.FILMED | {"taken", "shot"}, _MATERIAL),
        (frozenset({"from"}), _IS | {"comes", "came", "taken", "shot"}, _MATERIAL),
        (frozenset({"ai"}), material.MADE, _MATERIAL),
        (material.ELSEWHERE | material.ALTERING, _MATERIAL),
        (_REAL, material.HOLD, _MATERIAL),
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


def worth_asking(said: str) -> frozenset[str]:
    """Return which readers may find something in what is said."""
    kinds = 0
    for word in _KNOWN.intersection(runs(said.lower())):
        kinds |= _BITS[word]
    asked = _readers(kinds) if kinds else _NOBODY
    return asked - _NEGATED if "negated" in asked and not may_be_negated(said) else asked


@lru_cache(maxsize=1 << 10)
def _readers(kinds: int) -> frozenset[str]:
    """Return the readers that words of these kinds are enough for; sentences hold few kinds, and most the same."""
    return frozenset([reader for reader, needed in _ROWS if kinds & needed == needed])
