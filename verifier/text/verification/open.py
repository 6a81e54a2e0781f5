"""What is told not to be known of something shown: "the day is not known", "but not when"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.clauses import Clause, Range, impersonal, lead_in
from verifier.text.verification.grammar import REACH, Word, Words, object_end
from verifier.text.verification.groups import group, main_subject, trimmed_subject


def left_open(sentence: Words) -> Iterator[Stance]:
    """Yield what is left open of something that was checked: "but not when"."""
    for at, word in enumerate(sentence):
        if word.low == "not" and (found := _but_not(sentence, at)):
            yield found


def unknown(sentence: Words, at: int) -> Stance | None:
    """Read "the day on which it was filmed is not known", "it was unclear whether the letter was authentic"."""
    copula = next((n for n in range(at - 1, max(-1, at - 5), -1) if sentence[n].has("IS", "ISNT", "REMAIN")), None)
    if copula is None:
        return None
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
        or (shown and any(w.low in {"when", "where"} or _aspect(w) for w in words))
    )


def _aspect(word: Word) -> bool:
    return english.KIND.get(word.bare) in {"date", "location", "origin"}


def _but_not(sentence: Words, at: int) -> Stance | None:
    """Read "verified the place, but not the date" and "though not when it was filmed"."""
    if at == 0 or at + 1 >= len(sentence) or sentence[at - 1].low not in {"but", "though", "although"}:
        return None
    checked = any(
        stances.VERBS.get(w.low, ("",))[0] in {"verify", "confirm"} for w in sentence[max(0, at - REACH) : at]
    )
    stop = object_end(sentence, at + 1)
    asked = sentence[at + 1].low in english.QUESTIONS
    aspect = any(english.KIND.get(w.bare) in {"date", "location", "origin", "authenticity"} for w in sentence[at:stop])
    if not checked or not (asked or aspect):
        return None
    who = trimmed_subject(sentence, main_subject(sentence, at))
    sense: Sense = "open"
    return Stance(Clause(at - 1, stop, who, (at + 1, stop), relative=True), sense, at, weak=False)
