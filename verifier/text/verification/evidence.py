"""What is told of evidence that was not shown, and of what is not known: "offered no proof", "when is not known"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.clauses import Clause, Range, impersonal, with_object, with_subject
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import REACH, Words, subject_start
from verifier.text.verification.groups import group, joined, main_subject, subject_end, trimmed_subject
from verifier.text.verification.material import ALTERING, no_sign_of_altering
from verifier.text.verification.open import unknown
from verifier.text.verification.readings import follows, shown
from verifier.text.verification.sourcing import (
    BACKED,
    IT,
    for_what,
    is_claim,
    is_given,
    not_told_whence,
    range_of,
    stands_for_evidence,
    who_tells,
)
from verifier.text.verification.unproven import in_court, not_substantiated, refused_at

_NEAR = 6
UNKNOWN = stances.UNKNOWN | {"known", "clear", "certain", "doubt", "question"}
_TRIGGERS = (
    UNKNOWN | IT | stances.SIGNS | stances.EVIDENCE | stances.SUPPORT | stances.SOURCING | stances.SUBSTANTIATE
    | stances.WHENCE | {"back", "backed", "support", "none"}
)  # fmt: skip
"""None of what is read here is without one of these, but what comes after "nothing to"."""
_BESIDE = frozenset("supporting elaborating".split())
_BORNE = frozenset("accompanied supported backed".split())


def shortfalls(sentence: Words) -> Iterator[Stance]:
    """Yield the stances that tell that no evidence was shown, or that it is not known when, where, whether."""
    for at, word in enumerate(sentence):
        nothing = at > 1 and follows(sentence, at - 2, "nothing", "to")
        if not nothing and word.low not in _TRIGGERS:
            continue
        if word.low in stances.SIGNS and (found := _no_sign(sentence, at)):
            yield found
        if no_sign_of_altering(sentence, at):
            continue
        supports = nothing or (at and word.low in stances.SUPPORT and sentence[at - 1].low in {"to", "in"})
        given = word.low in stances.SOURCING and is_given(sentence, at)
        evidence = word.low in stances.EVIDENCE or supports or given or stands_for_evidence(sentence, at)
        up = word.low in {"back", "backed"} and at + 1 < len(sentence) and sentence[at + 1].low == "up"
        by = word.low in {"back", "support"} and any(w.low in stances.EVIDENCE for w in sentence[at + 1 : at + 8])
        unproven = word.low in stances.SUBSTANTIATE or up or by
        asked = word.low in UNKNOWN
        found = _no_evidence(sentence, at) if evidence else unknown(sentence, at) if asked else None
        found = found or (not_substantiated(sentence, at) if unproven else None) or not_told_whence(sentence, at)
        if found:
            yield found


def _no_sign(sentence: Words, at: int) -> Stance | None:
    """Read "had seen no sign of manipulation"."""
    found = next((n for n in range(at - 1, max(-1, at - 4), -1) if sentence[n].low in stances.FOUND), None)
    of = at + 2 < len(sentence) and (sentence[at + 1].has("OF") or sentence[at + 1].low == "that")
    if not of:
        return None
    if found is None:
        return _none_seen(sentence, at)
    material = sentence[at + 2].low in ALTERING and shown(sentence, (max(0, at - REACH), at + REACH))
    return None if material else _none_found(sentence, found, at)


def _none_seen(sentence: Words, at: int) -> Stance | None:
    """Read "said there was no indication that a door was open", "no trace of it was found, police said"."""
    no = next((n for n in range(at - 1, max(-1, at - 4), -1) if sentence[n].low in {"no", "little"}), None)
    told = for_what(sentence, at)
    if not no or told is None:
        return None
    if sentence[no - 1].has("IS", "BEEN", "HAVE"):
        return _said_to_lack(sentence, no, told)
    return None


def _no_evidence(sentence: Words, at: int) -> Stance | None:
    supports = sentence[at].low in stances.SUPPORT
    if follows(sentence, at - 2, "nothing", "to") and at > 1 and _there(sentence, at - 2):
        told = range_of(sentence, at + 1)
        return _there_is_none(sentence, at - 2, at, told) if told else None
    reach = BACKED if supports else _NEAR
    before = range(at - 1, max(-1, at - 1 - reach), -1)
    without = next((n for n in before if sentence[n].low == "without" or _giving_none(sentence, n)), None)
    if without is not None and _run(sentence, without + 1, at):
        return _without(sentence, without, at)
    found = next((n for n in before if sentence[n].low in stances.FOUND), None)
    if found is not None:
        return _none_found(sentence, found, at)
    borne = next((n for n in before if sentence[n].low in _BORNE and _by(sentence, n + 1)), None)
    if borne is not None and group(sentence, borne).negated and group(sentence, borne).passive:
        clause = with_subject(sentence, group(sentence, borne).start, at + 1)
        return Stance(clause._replace(checker=None), "no_evidence", borne, weak=False) if clause else None
    giving = next((n for n in before if sentence[n].low in stances.GIVE), None)
    if giving is not None:
        return _not_given(sentence, giving, at)
    return None if supports else _none_given(sentence, at)


def _by(sentence: Words, at: int) -> bool:
    return sentence[at].low == "by" or (sentence[at].low == "up" and sentence[at + 1].low == "by")


def _giving_none(sentence: Words, at: int) -> bool:
    """Say whether "with no source", or "citing no evidence" stands there."""
    no = at + 1 < len(sentence) and sentence[at + 1].low == "no"
    return no and (sentence[at].low in stances.GIVING or sentence[at].low == "with")


def _run(sentence: Words, start: int, end: int) -> bool:
    return not any(w.has("IS", "HAVE", "SAY", "WHICH") or w.low in ".;" for w in sentence[start:end])


def _without(sentence: Words, at: int, evidence: int) -> Stance | None:
    """Read "without providing evidence", whoever it is that the sentence is about."""
    other = (w.low for w in sentence[at + 1 : evidence] if w.low.endswith("ing") and w.low not in _BESIDE)
    if not stances.GIVING.issuperset(other):
        return None  # "without naming its sources", "without backing evidence"
    stop = _mark(sentence, evidence + 1)
    of = evidence + 1 < len(sentence) and sentence[evidence + 1].has("OF")
    if of and not is_claim(sentence, (evidence + 2, object_end(sentence, evidence + 2))):
        return None  # "without evidence of intent"
    aside = 1 < at <= REACH and sentence[at - 1].low == ","
    aside = aside and not any(w.has("SAY", "PUNCT") for w in sentence[: at - 1])
    who = main_subject(sentence, at)
    who = (0, at - 1) if aside and (who is None or who[1] >= at - 1) else who
    told = who_tells(sentence, at)
    who = trimmed_subject(sentence, told if told and not (who and who[1] == told[1]) else who)
    if who is None and stop + 1 < len(sentence) and sentence[stop].low == ",":
        who = trimmed_subject(sentence, (stop + 1, subject_end(sentence, stop + 1)))  # "Citing no evidence, he …"
    object_ = for_what(sentence, evidence)
    return Stance(Clause(at, stop, who, object_, relative=True), "no_evidence", evidence, weak=False)


def _not_given(sentence: Words, at: int, evidence: int) -> Stance | None:
    """Read "has not provided evidence", "offered no proof", "gave nothing to back the claim"."""
    verb = joined(sentence, group(sentence, at))
    refused = refused_at(sentence, verb.start)
    no = any(w.low in {"no", "nothing", "neither", "little", "scant"} for w in sentence[at + 1 : evidence])
    neither = any(w.low in {"neither", "none", "nobody"} for w in sentence[max(0, verb.start - 10) : verb.start])
    if not (no or neither or verb.negated or refused is not None) or in_court(sentence, at):
        return None
    tested = any(w.low in stances.TESTS for w in sentence[max(0, verb.start - 3) : verb.start])
    if (
        (tested or sentence[at].low.startswith("show"))
        and evidence + 1 < len(sentence)
        and sentence[evidence + 1].has("OF")
        and not any(w.low in english.POINTERS for w in sentence[evidence + 2 : evidence + 3])
    ):
        return None  # "showed no evidence of fatigue"
    if verb.passive and refused is None:
        return None
    start = refused if refused is not None else verb.start
    could = any(w.low == "could" for w in sentence[verb.start : at])
    if refused is None and verb.wished and not could:
        return None
    clause = with_object(sentence, start, evidence + 1)
    if clause is None:
        return None
    told = for_what(sentence, evidence)
    own = subject_start(sentence, start) != start
    own = own or sentence[start - 1].has("WHICH")  # "according to the army, which gave no evidence"
    who = trimmed_subject(sentence, clause.checker if own else main_subject(sentence, start))
    clause = clause._replace(object=told, end=max(evidence + 1, told[1] if told else 0), checker=who, relative=False)
    found = told is not None and sentence[told[0]].low == "that" and sentence[at].low.startswith(("cit", "show"))
    return Stance(clause, "no_evidence", at, weak=found)


def _none_found(sentence: Words, at: int, evidence: int) -> Stance | None:
    """Read "has seen no evidence of a leak": it disputes what is told above, if that was told."""
    verb = group(sentence, at)
    no = any(w.low in {"no", "little", "nothing"} for w in sentence[at + 1 : evidence])
    told = for_what(sentence, evidence)
    could = any(w.low == "could" for w in sentence[verb.start : at])
    if (verb.wished and not could) or verb.passive or told is None or not (no or verb.negated):
        return None
    clause = with_object(sentence, verb.start, evidence + 1)
    own = subject_start(sentence, verb.start) != verb.start
    who = trimmed_subject(sentence, clause.checker if clause and own else main_subject(sentence, verb.start))
    if who is None:
        return None
    stance = Clause(who[0], max(evidence + 1, told[1]), who, told, relative=False)
    sense: Sense = "denied" if sentence[evidence].low in stances.SIGNS else "no_evidence"
    pointed = told[1] - told[0] == 1 and sentence[told[0]].low in english.POINTERS
    return Stance(stance, sense, at, weak=not (pointed or is_claim(sentence, told)))


def _none_given(sentence: Words, at: int) -> Stance | None:
    """Read "no evidence has been provided" and "there is no evidence for the claim"."""
    no = next((n for n in range(at - 1, max(-1, at - 4), -1) if sentence[n].low in {"no", "little"}), None)
    if no is None:
        return None
    told = for_what(sentence, at)
    if at + 1 < len(sentence) and sentence[at + 1].low in stances.BEARS:
        told = range_of(sentence, at + 2)
        stop = told[1] if told else at + 2
        return Stance(Clause(no, stop, None, told, relative=False), "no_evidence", at, weak=False)
    if no > 1 and sentence[no - 1].has("IS", "BEEN") and _there(sentence, no):
        return _there_is_none(sentence, no, at, told) if told is not None else None
    limit = min(len(sentence), at + REACH)
    given = next((n for n in range(at + 1, limit) if sentence[n].low in stances.GIVE | {"emerged"}), None)
    if given is None or not _came(sentence, given) or in_court(sentence, given):
        return None
    told = told or for_what(sentence, given)
    return Stance(Clause(no, _mark(sentence, given), None, told, relative=False), "no_evidence", at, weak=False)


def _there_is_none(sentence: Words, no: int, evidence: int, told: Range) -> Stance | None:
    found = impersonal(sentence, no - 1, evidence + 1)
    claim = is_claim(sentence, told)
    claim = claim or (told[1] - told[0] == 1 and sentence[told[0]].low in english.POINTERS)
    if found is None or (sentence[told[0] - 1].has("OF") and not claim):
        return _said_to_lack(sentence, no, told) if found else None
    return Stance(found._replace(object=told, end=max(found.end, told[1])), "no_evidence", no - 1, weak=not claim)


def _said_to_lack(sentence: Words, no: int, told: Range) -> Stance | None:
    """Read "police said there was no evidence of sabotage": it disputes what is told above, if that was told."""
    says = next((n for n in range(no - 1, max(-1, no - BACKED), -1) if sentence[n].has("SAY")), None)
    who = main_subject(sentence, says) if says else None
    if who is None:
        return None
    return Stance(
        Clause(who[0], told[1], trimmed_subject(sentence, who), told, relative=False), "denied", no, weak=True
    )


def _came(sentence: Words, given: int) -> bool:
    return sentence[given].low == "emerged" or group(sentence, given).passive


def _there(sentence: Words, at: int) -> bool:
    return any(w.low == "there" for w in sentence[max(0, at - 4) : at])


def _mark(sentence: Words, at: int) -> int:
    limit = min(len(sentence), at + REACH)
    return next((n for n in range(at, limit) if sentence[n].has("PUNCT", "BREAK", "WHICH", "SAY")), limit)
