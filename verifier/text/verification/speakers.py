"""Who is reported to say a clause, in quotation marks or out of them: "“This is false,” the ministry said"."""

from collections.abc import Sequence

from verifier.text.verification import words_en as english
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.grammar import Words
from verifier.text.verification.sense import speaker
from verifier.text.verification.stances_en import COUNTED, PRONOUNS

_REACH = 12
_MARKS = frozenset(",”\"’'!.")


def said_by(sentence: Words, clause: Clause, quoted: Range | None = None) -> Range | None:
    """Return who is reported to say the clause, if anybody; `quoted` is the quotation that it stands in."""
    if quoted is not None:
        return _after_quotation(sentence, quoted[1]) or _with_colon(sentence, quoted[0])
    return speaker(sentence, clause) or _after_quotation(sentence, clause.end) or _with_colon(sentence, clause.start)


def _after_quotation(sentence: Words, end: int) -> Range | None:
    at = end
    while at < min(len(sentence), end + 3) and sentence[at].low in _MARKS:
        at += 1
    if at == end or at >= len(sentence):
        return None
    for n in range(at, min(len(sentence), at + _REACH)):
        if sentence[n].has("SAY"):
            return (at, n) if n > at else _following(sentence, n + 1)
        if sentence[n].has("PUNCT", "WHICH"):
            return None
    return None


def _following(sentence: Words, at: int) -> Range | None:
    stop = next((n for n in range(at, min(len(sentence), at + _REACH)) if _stops(sentence, n)), len(sentence))
    return (at, stop) if at < stop else None


def _stops(sentence: Words, at: int) -> bool:
    return sentence[at].has("PUNCT", "PREP", "BREAK", "WHICH", "IS", "HAVE")


def _with_colon(sentence: Words, start: int) -> Range | None:
    """Read "The ministry said: “This is false.”"."""
    for n in range(start - 1, max(-1, start - 6), -1):
        if sentence[n].low == ":" and n and sentence[n - 1].has("SAY"):
            return 0, n - 1
    return None


def people(words: Sequence[str]) -> bool:
    """Say whether the words, in lower case, name somebody who may confirm something, not a thing that shows it."""
    return bool(_PEOPLE.intersection(words)) or words[0] in COUNTED or words[0].isdigit()


def of_heading(sentence: Words, clause: Clause) -> bool:
    """Say whether a heading leaves out the "is" of what was confirmed: "Second death confirmed"."""
    subject = sentence[slice(*clause.checker)] if clause.checker and clause.object is None else ()
    named = any(w.capital for w in subject[1:]) or any(w.low in english.POINTERS | PRONOUNS for w in subject)
    return bool(subject) and not named and not people([w.bare for w in subject])


_PEOPLE = (
    english.OFFICIAL
    | english.OUTLET_NOUNS
    | english.OUTLET_NAMES
    | frozenset(
        "officials official experts expert researchers researcher analysts analyst witnesses witness residents "
        "resident colleague colleagues people person sources source group groups charity ministry authorities "
        "authority doctors relatives relative family friend friends spokespeople coroner council guard service "
        "investigators prosecutors lawyers neighbours neighbors staff employees workers firm owner crew survivors men "
        "women man woman".split()
    )
)
