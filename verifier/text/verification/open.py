"""What is told not to be known of something shown: "the day is not known", "but not when"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.clauses import Clause, Range, impersonal, lead_in
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import REACH, Word, Words, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject
from verifier.text.verification.words_en import Kind

_NEGATING = frozenset({"NOT", "ISNT", "HAVENT", "CANNOT"})
OPEN_ASPECTS: frozenset[Kind] = frozenset({"date", "location", "origin", "authenticity"})
_SHOWN_OR_TOLD = frozenset({"film", "picture", "document", "account", "authenticity", "number"})
ASKED_OF = stances.FILMED | stances.TRUE | {word for word, kind in english.KIND.items() if kind in _SHOWN_OR_TOLD}
"""Without one of these a sentence speaks of nothing shown, and what is not known of it is no matter of checking."""


def left_open(sentence: Words) -> Iterator[Stance]:
    """Yield what is left open of something that was checked: "but not when"."""
    for at, word in enumerate(sentence):
        if word.name not in _NEGATING and word.low != "not":
            continue
        found = _but_not(sentence, at) if word.low == "not" else None
        ends = word.name in _NEGATING and (at + 1 == len(sentence) or sentence[at + 1].has("PUNCT"))
        if found or (found := _has_not(sentence, at) if ends else None):
            yield found


def unknown(sentence: Words, at: int) -> Stance | None:
    """Read "the day on which it was filmed is not known", "it was unclear whether the letter was authentic"."""
    copula = next((n for n in range(at - 1, max(-1, at - 5), -1) if sentence[n].has("IS", "ISNT", "REMAIN")), None)
    if copula is None or not any(w.low in ASKED_OF or w.bare in ASKED_OF for w in sentence):
        return None
    if sentence[at].low in {"doubt", "question"}:
        return _in_doubt(sentence, at, copula)
    verb = group(sentence, copula)
    negated = any(w.has("NOT", "ISNT") for w in sentence[verb.start : at])
    if negated == (sentence[at].low in stances.UNKNOWN):
        return None
    clause = impersonal(sentence, copula, at + 1)
    if clause is not None and clause.object is not None and clause.object[0] < copula:
        first = max(lead_in(sentence, copula), copula - REACH)
        clause = clause._replace(start=first, object=(first, copula), relative=False)
    if clause is None or clause.object is None or not _of_something_shown(sentence, clause.object):
        return None
    return Stance(clause._replace(checker=None), "open", copula, weak=False)


def _in_doubt(sentence: Words, at: int, copula: int) -> Stance | None:
    """Read "the authenticity of the letter is in doubt", "the claim remains open to question"."""
    told = (subject_start(sentence, group(sentence, copula).start), group(sentence, copula).start)
    words = sentence[slice(*told)]
    of_claim = any(english.KIND.get(w.bare) in {"authenticity", "account", "number"} for w in words)
    if not of_claim or sentence[at - 1].low not in {"in", "into", "to"} or group(sentence, copula).negated:
        return None
    return Stance(Clause(told[0], at + 1, None, told, relative=False), "open", copula, weak=False)


def _of_something_shown(sentence: Words, part: Range) -> bool:
    """Say whether it is asked of a film, a picture, a document or a report: when, where, whether it is real."""
    words = sentence[slice(*part)]
    shown = any(english.KIND.get(w.bare) in {"film", "picture", "document", "account"} for w in words)
    filmed = any(w.low in stances.FILMED for w in words)
    real = any(w.low in stances.TRUE for w in words)
    asks = any(w.low in english.QUESTIONS or english.KIND.get(w.bare) in {"date", "location", "origin"} for w in words)
    return (
        filmed
        or (real and asks)
        or any(english.KIND.get(w.bare) == "authenticity" for w in words)
        or (shown and any(w.low in {"when", "where", "who"} or _aspect(w) for w in words))
    )


def _aspect(word: Word) -> bool:
    return english.KIND.get(word.bare) in {"date", "location", "origin"}


def _has_not(sentence: Words, at: int) -> Stance | None:
    """Read "the place was verified, but the date has not", "…; its date could not"."""
    verb = group(sentence, at).start
    told = (subject_start(sentence, verb), verb)
    aspect = any(english.KIND.get(w.bare) in OPEN_ASPECTS for w in sentence[slice(*told)])
    if told[0] >= told[1] or not aspect or not _checked_before(sentence, told[0]):
        return None
    return Stance(Clause(told[0], at + 1, None, told, relative=True), "open", verb, weak=False)


def _checked_before(sentence: Words, at: int) -> bool:
    return any(stances.VERBS.get(w.low, ("",))[0] in {"verify", "confirm"} for w in sentence[max(0, at - REACH) : at])


def _but_not(sentence: Words, at: int) -> Stance | None:
    """Read "verified the place, but not the date" and "though not when it was filmed"."""
    if at == 0 or at + 1 >= len(sentence) or sentence[at - 1].low not in {"but", "though", "although"}:
        return None
    stop = object_end(sentence, at + 1)
    asked = sentence[at + 1].low in english.QUESTIONS
    aspect = any(english.KIND.get(w.bare) in OPEN_ASPECTS for w in sentence[at:stop])
    if not _checked_before(sentence, at) or not (asked or aspect):
        return None
    who = trimmed_subject(sentence, main_subject(sentence, at))
    sense: Sense = "open"
    return Stance(Clause(at - 1, stop, who, (at + 1, stop), relative=True), sense, at, weak=False)
