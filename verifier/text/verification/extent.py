"""Where the object of a verb ends."""

from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import FINITE_TAGS, PAST, REACH, Words, demonstrative
from verifier.text.verification.stances_en import ACCUSATIONS, GIVE, VERBS

_TELLING = frozenset("made gave told published posted wrote reported issued sent shared circulated appeared".split())
"""A clause that ends with one of these tells who made a claim, not what it says."""
_BY = 6
"""Words from "by the rebels" back to the claim."""
_TURNING = GIVE | {"declined", "refused"}
_JOINTS = frozenset({"WHICH", "IF", "BREAK"})
_CLAUSE = 9
"""Words from "that" to the verb of what is told."""


def object_end(sentence: Words, start: int) -> int:
    """Return where the object that starts at `start` ends."""
    limit = min(len(sentence), start + REACH)
    if start < limit and sentence[start].low in {"as", "and", "but"}:
        return start  # "that Kessia rejected as fiction"
    clause = start < limit and sentence[start].low in english.QUESTIONS and not demonstrative(sentence, start)
    for at in range(start, limit):
        word = sentence[at]
        if word.name == "PUNCT" and word.low not in "“”\"'‘’$€£%":
            return at
        if clause:
            if word.low == "but" and at + 1 < limit and _turns(sentence, at + 1):
                return at  # "confirmed that data was lost but disputed the scale of it"
            continue
        clause = tells_clause(sentence, at) or _asks_too(sentence, at)
        if word.name not in _JOINTS or clause or at == start or demonstrative(sentence, at):
            continue
        if word.name != "BREAK" or not _goes_on(sentence, at):
            return at
    return limit


def _turns(sentence: Words, at: int) -> bool:
    """Say whether something else is said there of who confirms: "but has not said who", "but gave no names"."""
    negated = any(w.has("NOT", "HAVENT", "DIDNT", "ISNT", "CANNOT") for w in sentence[at : at + 2])
    return negated or sentence[at].low in VERBS or sentence[at].low in _TURNING or sentence[at].has("SAY")


def _goes_on(sentence: Words, at: int) -> bool:
    """Say whether the noun phrase goes on after the "and" there: no clause follows before the next mark."""
    if sentence[at].low == "as":
        return any(w.low in {"such", "well"} for w in sentence[at - 1 : at + 2])
    if sentence[at].low not in {"and", "or", "nor"} or _gives(sentence, at + 1):
        return False
    if _asks_too(sentence, at + 1):
        return True
    for word in sentence[at + 1 : at + REACH]:
        if word.has("PUNCT"):
            return True
        if word.tag in FINITE_TAGS or word.low in PAST:
            return False
    return True


def _gives(sentence: Words, at: int) -> bool:
    """Say whether another verb stands there: "disputed that figure and put turnout at 46 per cent"."""
    return at < len(sentence) and (sentence[at].low in GIVE or sentence[at].has("SAY"))


def _asks_too(sentence: Words, at: int) -> bool:
    """Say whether a question follows a thing: "the number of victims or who they were"."""
    asks = at < len(sentence) and sentence[at].low in english.ASKING and sentence[at].low != "what"
    return asks and at > 1 and sentence[at - 1].low in {"and", "or", "nor"}


def tells_clause(sentence: Words, at: int) -> bool:
    """Say whether the "that" there opens what a claim says: "suggestions that the warehouse had been empty"."""
    if sentence[at].low != "that" or at == 0 or not _is_told(sentence, at - 1):
        return False
    after = sentence[at + 1 : at + 1 + _CLAUSE]
    if len(after) < 2 or after[0].tag in FINITE_TAGS or after[0].has("REMAIN") or after[0].low in PAST:  # noqa: PLR2004  a subject and its verb
        return False  # "claims that were made"
    verb = next((n for n, w in enumerate(after) if n and (w.tag in FINITE_TAGS or _acts(w.low))), None)
    return verb is not None and after[verb].low not in _TELLING


def _is_told(sentence: Words, at: int) -> bool:
    """Say whether something told is named there: a claim, or "a claim by the rebels", "claims on the radio"."""
    by = next((n for n in range(at - 1, max(0, at - _BY), -1) if sentence[n].low in {"by", "from", "on", "in"}), at + 1)
    word = sentence[by - 1]
    return english.KIND.get(word.bare) == "account" or word.bare in ACCUSATIONS


def _acts(low: str) -> bool:
    return low in PAST or low.endswith("ed")
