"""Words that tell of the same event: "the theft" and "stole", "the crash" and "collided"."""

import re
from functools import lru_cache

from verifier.text.stems import stem_of


@lru_cache(maxsize=1 << 14)
def root(word: str) -> str:
    """Return what a word, in lower case, shares with others of its family: "agreement", "agreed"."""
    return stem_of(stem_of(word))


_FAMILIES = (
    "theft thefts stole stolen steal steals stealing robbery robbed burglary burgled took taken looted looting",
    "crash crashed crashes collision collided collide fell derailed derailment overturned plunged accident",
    "fire fires blaze burned burnt burning burns ablaze flames arson",
    "blast blasts explosion explosions exploded explode detonated detonation blew blown bomb bombing bombed",
    "attack attacks attacked strike strikes struck hit hits shelling shelled raid raided missile drone drones bombed",
    "airstrike bombardment bombed assault ambush ambushed incursion attack attacked",
    "shooting shootings shot shots fired gunfire gunned gunman gunmen",
    "killing killings killed deaths death died dead murder murdered fatalities executed execution executions slain",
    "death deaths dead died dies bodies corpses drowned fatality fatalities casualties",
    "arrest arrests arrested detained detention detentions custody seized held",
    "resignation resigned resigns resign quit quits stepped departure leaving leave leaves left",
    "sinking sank sunk sinks capsized grounding aground loss lost",
    "leak leaks leaked leaking spill spilled spilt seeped burst ruptured",
    "collapse collapsed collapses",
    "talks talk negotiations negotiating negotiated meeting met meet discussions discussed",
    "deal merger acquisition takeover buy buys bought acquire acquired purchase sale sold",
    "breach hack hacked hacking intrusion hackers cyberattack",
    "capture captured seized taken control losing lost fallen fell loss",
    "outbreak infected infections cases sickened poisoning poisoned",
    "withdrawal withdrew withdrawn retreat retreated pullout",
    "launch launched launches fired test tested",
    "abduction abducted kidnapping kidnapped taken hostage hostages",
    "injuries injured wounded hurt stabbed stabbing",
    "evacuation evacuated evacuees fled",
    "payment payments paid bribe bribes bribed bribery money cash",
    "abuse abused beat beaten beating beatings assaulted torture tortured hit hitting slapped punched kicked",
    "discovery found discovered remains bodies",
    "layoffs redundancies cuts laid jobs",
    "closure closures close closed closing closes shut shuts shutting shutdown",
    "delay delays delayed postponed postponement",
    "cancellation cancelled canceled scrapped dropped",
    "appointment appointed named hired hire hiring",
    "wedding married marriage wed engagement engaged",
    "divorce split separated separation",
    "pregnancy pregnant expecting twins birth born baby",
    "illness ill sick hospitalised hospitalized treated surgery operation",
    "visit visited visits trip travelled traveled arrived arrival",
    "protest protests protesters rally rallied demonstration march marched",
    "suspension suspended suspends ban banned",
    "investigation investigating investigated inquiry inquiries probe probing",
    "transfer transferred move moved moving relocation relocated",
    "release released freed frees",
    "swap swapped exchange exchanged",
    "loan loans lent borrowed",
    "trapped missing unaccounted buried stranded",
    "manipulation manipulated altered rigged rigging fraud tampered stuffed falsified doctored",
    "purge sacked sacking dismissed dismissal fired",
)
"""Written by hand, not on data."""

_WORD = re.compile(r"[^\W\d_]+")
_TELLS: dict[str, frozenset[str]] = {}
for _family in _FAMILIES:
    _words = frozenset(map(root, _family.split()))
    for _word in _words:
        _TELLS[_word] = _TELLS.get(_word, frozenset()) | _words


_SAME_THINGS = (
    "plane planes aircraft jet jets helicopter airliner airplane",
    "ship ships boat boats ferry vessel vessels tanker trawler yacht",
    "car cars van lorry lorries truck trucks vehicle vehicles bus buses",
    "soldiers soldier troops servicemen forces conscripts fighters army",
    "child children boy boys girl girls pupils",
    "hospital clinic ward",
    "company firm",
    "bank banks lender",
    "men workers miners labourers laborers employees staff",
    "home homes house houses building buildings",
    "leader president chairman chief boss",
)
"""Words for the same thing, written by hand too."""
_SAME = {word: frozenset(listed.split()) for listed in _SAME_THINGS for word in listed.split()}


def same_things(words: str) -> frozenset[str]:
    """Return other words for the things that `words` name."""
    said = frozenset(_WORD.findall(words.lower()))
    return frozenset().union(*[_SAME[word] for word in said if word in _SAME]) - said


def told_alike(words: str) -> frozenset[str]:
    """Return the roots of the words by which the events that `words` name are told of."""
    roots = map(root, _WORD.findall(words.lower()))
    return frozenset().union(*[_TELLS[word] for word in roots if word in _TELLS])
