"""What a verification statement speaks of: the words of its object, read."""

from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from verifier.text.spans import Interval
from verifier.text.verification import words_en as english
from verifier.text.verification.extent import tells_clause
from verifier.text.verification.grammar import Words
from verifier.text.verification.groups import opens_clause
from verifier.text.verification.stances_en import ACCUSATIONS
from verifier.text.verification.words_en import Kind

Aspect: TypeAlias = Literal[
    "whole", "number", "location", "date", "authenticity", "responsibility", "identity", "origin"
]
_ASPECTS: dict[Kind, Aspect] = {
    "number": "number", "location": "location", "date": "date", "authenticity": "authenticity",
    "responsibility": "responsibility", "identity": "identity", "origin": "origin",
}  # fmt: skip
_OWNED_BY = frozenset({"by", "from"})
_GATHERING = english.GATHERING | frozenset(
    "wrongdoing involvement link guilt complicity collusion characterisation characterization portrayal description "
    "depiction count tally".split()
)
_WHERE = frozenset({"in", "at", "on", "from", "with"})
"""Before "her own data" they tell where something was looked for, and not whose it is."""
_HOW = frozenset("through via in on at with by during when after before outside over".split())
"""Right after "it" they tell how or where somebody spoke of it."""
_PARTS = frozenset("detail details content contents part parts aspects elements substance specifics".split())
"""Of "every detail of her account", the account is what the object is about."""
_POINTED = (["this"], ["that"], ["it"], ["these"], ["them"], ["those"], ["which"])
_ACCOUNTS = frozenset({"account", "number"})
_CLAIMS = ACCUSATIONS | {word for word, kind in english.KIND.items() if kind == "account"}
"""Without one of these no object goes on to what a claim says."""
_SPEAKERS = frozenset({"he", "she", "they"})
_SAID = 2
_OWN_TEXT = frozenset({"article", "story", "report", "dispatch"})


class Reference(NamedTuple):
    """How an object refers: the kind of thing, whether it gathers several, whose it is, and how it points.

    `owner` is the noun before "'s" or after "by"; `modifiers` stand between the article and the noun ("police
    account"); `possessive` is "his", "their"; `bare` is an object of one pointing word, or none at all.
    """

    kind: Kind | None
    gathers: bool
    owner: Interval | None
    modifiers: tuple[Interval, ...]
    possessive: bool
    bare: bool
    sides: bool
    following: bool
    own_article: bool


def reference(found: Words) -> Reference:
    """Return how the object of these words refers; one that is not said points like "this"."""
    found = without_clause(found)
    part = _part_of(found)
    found = found[part:]
    lows = [w.low for w in found]
    at = _head(found)
    said = len(lows) > _SAID and lows[0] == "what" and lows[1] in _SPEAKERS and found[2].has("SAY")  # "what he said"
    head = found[at].low if at is not None else ""
    return Reference(
        kind=_known(head),
        gathers=head in _GATHERING
        or (head.endswith("s") and bool(_known(head)))
        or _these(lows)
        or _several(found, at)
        or part > 0
        or said
        or bool(_asked_too(found)),
        owner=None if _is_clause(lows) else _owner(found, at),
        modifiers=_modifiers(found, at or 0),
        possessive=said or _possessed(lows[: (at or 0) + 1]),
        bare=not found or (len(found) == 1 and lows[0] in english.POINTERS),
        sides=any(low in english.SIDES for low in lows[:6]) and not ("nor" in lows and _known(head) not in _ACCOUNTS),
        following=any(low in {"following", "below"} for low in lows),
        own_article=_in_own_article(lows),
    )


def is_pronoun(found: Words) -> bool:
    """Say whether an object is a pronoun, and then how or where: "denied it through his lawyer"."""
    return len(found) > 1 and found[0].low in {"it", "this"} and found[1].low in _HOW


def without_clause(found: Words) -> Words:
    """Return the words up to what a claim says: of "suggestions that the depot was empty", the first."""
    if _CLAIMS.isdisjoint([w.bare for w in found]):
        return found
    for n in range(1, len(found)):
        if tells_clause(found, n) if found[n].low == "that" else opens_clause(found, n):
            return found[:n]
    return found


def _part_of(found: Words) -> int:
    """Return where the whole stands of which a part is meant: "none of this", "most of it", "not all of that"."""
    of = next((n for n, w in enumerate(found[:4]) if w.has("OF")), 0)
    share = of > 0 and all(w.low in english.SHARES for w in found[:of])
    return of + 1 if share and [w.low for w in found[of + 1 :]] in _POINTED else 0


def _head(found: Words) -> int | None:
    """Where the thing stands that the object is about: of "the date of the video", the video; of a figure, itself."""
    things = [n for n, w in enumerate(found) if _known(w.low) and not w.has("BREAK")]
    if len(things) > 1 and found[things[0]].low in _PARTS and found[things[0] + 1].has("OF"):
        things = things[1:]
    if not things:
        return None
    first = _known(found[things[0]].low)
    told = [n for n in things if _known(found[n].low) in english.TELLING]
    return things[0] if first in english.TELLING or first == "number" or not told else told[0]


def _known(word: str) -> Kind | None:
    return english.KIND.get(word) or ("account" if word in ACCUSATIONS else None)


def _several(found: Words, head: int | None) -> bool:
    """Say whether things of no kind known here are several: "the executions described by"."""
    noun = next((w.low for n, w in enumerate(found) if n and found[n - 1].has("DET") and w.has("PLAIN")), "")
    owned = any(w.low in _OWNED_BY for w in found)
    return head is None and owned and noun.endswith("s")


def _modifiers(found: Words, head: int) -> tuple[Interval, ...]:
    """The words between the article and the head: "the police account"."""
    first = next((n + 1 for n in range(head - 1, -1, -1) if found[n].has("DET", "PREP", "OF", "PUNCT")), 0)
    told = (w for w in found[first:head] if not (w.has("DET") or w.low in english.POINTERS))
    return tuple(w.interval for w in told if w.low != "own")


def _is_clause(lows: list[str]) -> bool:
    """Say whether it is asked when or where: "from the shape of the tower" is then no source."""
    return bool(lows) and lows[0] in {"where", "when", "that"} and "was" in lows[2:]


def _possessed(lows: list[str]) -> bool:
    """Say whether it is somebody's: "her account", not "the result in her own data"."""
    return any(low in english.POSSESSIVES and not (n and lows[n - 1] in _WHERE) for n, low in enumerate(lows))


def _these(lows: list[str]) -> bool:
    return bool(lows) and (lows[0] in {"these", "those", "they", "them"} or lows[0] in english.SIDES)


def _in_own_article(lows: list[str]) -> bool:
    return any(a in {"this", "our"} and b in _OWN_TEXT and n > 0 for n, (a, b) in enumerate(pairwise(lows)))


def _owner(found: Words, head: int | None) -> Interval | None:
    """The noun before "'s", or the one that a "by" or "from" after the head leads to."""
    for at, word in enumerate(found[: head or 0]):
        if word.bare != word.low:
            start = next((n for n in range(at, -1, -1) if n == 0 or found[n - 1].has("DET", "PREP", "OF")), at)
            return Interval(found[start].start, word.start + len(word.bare))
    for at in range((head or 0) + 1, len(found)):
        if found[at].bare != found[at].low and any(w.has("OF") for w in found[head or 0 : at]):
            start = next((n for n in range(at, -1, -1) if n == 0 or found[n - 1].has("DET", "PREP", "OF")), at)
            return Interval(found[start].start, found[at].start + len(found[at].bare))
        if found[at].low in _OWNED_BY and at + 1 < len(found):
            return Interval(found[at + 1].start, found[_phrase_end(found, at + 1) - 1].end)
    return None


def _phrase_end(found: Words, start: int) -> int:
    at = start
    while at < len(found) and not (at > start and found[at].has("PUNCT", "PREP", "BREAK", "TO")):
        at += 1
    return at


def aspects(found: Words) -> tuple[Aspect, ...]:
    """Return the aspects that an object of these words names or asks for, in order; `whole` where it names none."""
    found = without_clause(found)
    asked = [kind for kind in _asked(found) if kind]
    kinds = [*(asked or _named(found)), *_asked_too(found)]
    return tuple(dict.fromkeys([_ASPECTS[kind] for kind in kinds if kind in _ASPECTS])) or ("whole",)


def _named(found: Words) -> list[Kind | None]:
    return [_kind(found, n) for n, w in enumerate(found) if w.name != "BREAK"]


def _kind(found: Words, at: int) -> Kind | None:
    word = found[at]
    if word.low == "time" and at > 1 and found[at - 2].low == "at":
        return None  # "at the time"
    return "authenticity" if word.low in english.REAL else english.KIND.get(word.bare)


def _asked_too(found: Words) -> list[Kind | None]:
    """The aspects of a question after a thing: "the number of victims or who they were"."""
    joined = (n + 1 for n, w in enumerate(found[:-1]) if w.low in {"and", "or", "nor"})
    asked = (n for n in joined if found[n].low in english.ASKING and found[n].low != "what")
    return ["identity" if _who_they_are(found, n) else english.QUESTIONS[found[n].low] for n in asked]


def _who_they_are(found: Words, at: int) -> bool:
    return found[at].low == "who" and at + 1 < len(found) and found[at + 1].low in {"they", "he", "she", "it"}


def _asked(found: Words) -> list[Kind | None]:
    """The aspects of a question: "where", "how many"; of "where or when", both."""
    asked: list[Kind | None] = []
    for word in found:
        if word.low in english.QUESTIONS and word.low != "whose":
            asked.append(english.QUESTIONS[word.low])
        elif word.low not in {"and", "or"} or not asked:
            break
    last = found[-1] if len(found) > 1 and found[-2].low in {"and", "or"} else None
    if asked and last is not None and last.low in english.QUESTIONS:
        asked.append(english.QUESTIONS[last.low])  # "who made it or when"
    return asked
