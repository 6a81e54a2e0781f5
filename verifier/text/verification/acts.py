"""Verbs of confirming, verifying, admitting, denying, rejecting and retracting, each read with who does it to what."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.agents import agent
from verifier.text.verification.bearing import bears, definite, joins
from verifier.text.verification.clauses import Clause, Range, lead_in, with_object, with_subject
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import FINITE, REACH, Words, subject_start
from verifier.text.verification.groups import Group, group, joined, main_subject, trimmed_subject
from verifier.text.verification.speakers import of_heading
from verifier.text.verification.stances_en import Act, Form

Sense: TypeAlias = Literal[
    "confirmed", "true", "not_confirmed", "denied", "false", "withdrawn", "no_evidence", "open", "negated"
]
"""What a stance says of the claims that it means."""


class Stance(NamedTuple):
    """A clause that takes a stance, its verb's word, and whether only a claim told above makes a statement of it."""

    clause: Clause
    sense: Sense
    at: int
    weak: bool


_SENSES: dict[Act, Sense] = {
    "confirm": "confirmed", "verify": "confirmed", "support": "confirmed", "admit": "confirmed", "own": "denied",
    "deny": "denied", "reject": "denied", "dispute": "denied", "retract": "withdrawn",
}  # fmt: skip
COMPARED = 16
"""Words after "matched" within which "to satellite pictures" must follow."""
_OPENING = {words[0]: tuple(p for p in stances.PHRASES if p[0] == words[0]) for words in stances.PHRASES}


TRIGGERS = frozenset((*stances.VERBS, *_OPENING, "indeed"))
"""None of what is read here is without one of these."""


def acts(sentence: Words) -> Iterator[Stance]:
    """Yield the stances that the sentence's verbs take."""
    for at, word in enumerate(sentence):
        if word.low not in TRIGGERS:
            continue
        verb = None if word.capital and at else stances.VERBS.get(word.low)
        found = _phrase(sentence, at) or (_act(sentence, at, at, *verb) if verb else _indeed(sentence, at))
        if found:
            yield found


def _phrase(sentence: Words, at: int) -> Stance | None:
    """Read "cast doubt on the claim", "brushed aside the report"."""
    for words in _OPENING.get(sentence[at].low, ()):
        if tuple([w.low for w in sentence[at : at + len(words)]]) == words:
            return _act(sentence, at, at + len(words) - 1, stances.PHRASES[words], "past")
    return None


def _indeed(sentence: Words, at: int) -> Stance | None:
    """Read "the inquiry was indeed launched": told again, and now said to be so."""
    if sentence[at].low != "indeed" or not at or not sentence[at - 1].has("IS", "HAVE", "DO", "BEEN"):
        return None
    start = subject_start(sentence, at - 1)
    stop = next((n for n in range(at, min(len(sentence), at + REACH)) if sentence[n].has("PUNCT")), len(sentence))
    return Stance(Clause(start, stop, None, (start, stop), relative=False), "confirmed", at, weak=True)


def _act(sentence: Words, at: int, last: int, act: Act, form: Form) -> Stance | None:
    """Read the verb whose words are those from `at` to `last`."""
    verb = joined(sentence, group(sentence, at - 2 if form == "base" and _second(sentence, at) else at))
    found = verb.passive and sentence[at].low in {"established", "determined"}  # by whom is not told
    neither = (
        at > 1 and sentence[at - 1].low == "nor" and any(w.low == "neither" for w in sentence[max(0, at - 4) : at])
    )
    if (verb.wished and not _could(sentence, at)) or found or neither or not _is_verb(sentence, at, verb, form):
        return None
    clause = _clause(sentence, at, last, verb, form)
    if clause is None or (last == at and form == "past" and not verb.helped and of_heading(sentence, clause)):
        return None
    if last == at + 2 and sentence[at + 1].low in english.POINTERS:  # "laughed that off"
        clause = clause._replace(object=(at + 1, at + 2), relative=False)
    clause = clause._replace(checker=trimmed_subject(sentence, clause.checker))
    negated = verb.negated or _nobody(sentence, clause)
    disowned = act == "own" and negated
    if disowned:
        negated = False  # what is not recognised is denied
    elif act == "own":
        act = "admit"  # what is accepted is owned up to
    if negated and sentence[at].low in stances.SUBSTANTIATE:
        return None  # no evidence was shown
    backed = any(w.low in stances.EVIDENCE for w in sentence[at : clause.end + 1])
    opposed = negated and sentence[at].low.startswith("support") and not backed  # "the data do not support the claim"
    could = any(w.has("CAN", "CANNOT") for w in sentence[verb.start : at])
    negated = negated and not opposed
    if negated and (act not in {"confirm", "verify", "admit"} or could):
        return None
    if disowned:
        act = "deny" if joins(sentence, clause) else "reject" if _points(clause) else act  # "does not accept this"
    sure = bears(sentence, clause, act, passive=verb.passive)
    if sure is None or (form == "ing" and not sure):
        return None
    later = any(w.low in stances.LATER for w in sentence[verb.start : at]) and definite(sentence, clause.object)
    nor = negated and any(w.low in {"denied", "deny"} for w in sentence[at : at + 4])  # "neither confirmed nor denied"
    weak = (not sure and not later and not nor) or _only_tells(sentence, clause, verb.start)
    going_on = form == "ing" and verb.passive and act in {"confirm", "verify"}  # "was still verifying"
    sense: Sense = "not_confirmed" if negated or going_on else "denied" if opposed else _SENSES[act]
    return Stance(clause, sense, at, weak)


def _points(clause: Clause) -> bool:
    """Say whether its object is one word, which may point at what was told."""
    return clause.object is not None and clause.object[1] - clause.object[0] == 1


def _could(sentence: Words, at: int) -> bool:
    """Say whether "could" tells what was done: "could confirm the place but not the date"."""
    after = sentence[at + 1 : at + COMPARED]
    but = next((n for n, w in enumerate(after[:-1]) if w.low == "but"), None)
    not_ = but is not None and after[but + 1].has("NOT", "CANNOT")
    return not_ and any(w.low == "could" for w in sentence[max(0, at - 3) : at])


def _only_tells(sentence: Words, clause: Clause, start: int) -> bool:
    """Say whether the verb only says whose word it is: "…, police confirmed."."""
    left = subject_start(sentence, start)
    after = left > 0 and sentence[left - 1].low in {",", "”", '"'}
    return clause.object is None and not clause.relative and after


def _second(sentence: Words, at: int) -> bool:
    """Say whether it is the second verb after one negation: "could neither confirm nor deny"."""
    first = stances.VERBS.get(sentence[at - 2].low) if at > 2 else None  # noqa: PLR2004 - "neither confirm nor"
    return first is not None and first[1] == "base" and sentence[at - 1].low in {"nor", "or"}


def _is_verb(sentence: Words, at: int, verb: Group, form: Form) -> bool:
    """Say whether the form acts there: "the confirmed cases" and "a pay dispute" do not."""
    before = sentence[verb.start - 1] if verb.start else None
    noun = sentence[at].low in stances.NOUNS_TOO
    if form == "base" and not noun:
        return before is not None
    if noun and not verb.helped and not verb.able:
        after = at + 1 + (at + 1 < len(sentence) and sentence[at + 1].has("DOWN"))  # "backed up"
        following = sentence[after] if after < len(sentence) else None
        subject = before is not None and (before.has("PLAIN", "WHICH") or before.low in {",", "and", "but"})
        told = following is not None and (following.has("DET") or _that_clause(sentence, after))
        told = told or (following is not None and following.bare != following.low)  # "supports Hodge's version"
        return subject and told
    if form == "ing":
        return verb.helped or (before is not None and (before.low in {",", "statement", "and"}))
    if form == "past" and before is not None and not verb.helped and not verb.passive:
        return not before.has("DET", "OF", "PREP", "TO") and not (
            before.low[0].isdigit() or before.low in stances.RANKS
        )
    return True


def _that_clause(sentence: Words, at: int) -> bool:
    """Say whether "that the appliance was the cause" stands there, and not "that had divided them"."""
    return sentence[at].low == "that" and at + 1 < len(sentence) and not sentence[at + 1].has(*FINITE)


def _clause(sentence: Words, at: int, last: int, verb: Group, form: Form) -> Clause | None:
    if verb.passive and form == "past":
        return _passive(sentence, verb.start, last + 1)
    if form == "ing" and not verb.helped:
        stop = object_end(sentence, at + 1)
        return Clause(at, stop, main_subject(sentence, at), (at + 1, stop), relative=False)
    if form == "past" and not verb.helped and (reduced := _reduced(sentence, at)):
        return reduced
    clause = with_object(sentence, verb.start, _past_time(sentence, last + 1))
    if clause is None or clause.checker is None or clause.relative:
        return clause
    if subject_start(sentence, verb.start) == verb.start:  # "said … and rejected": the subject stands further left
        return clause._replace(checker=main_subject(sentence, verb.start) or clause.checker)
    checker = _whole_subject(sentence, _with_neither(sentence, clause.checker), verb.start)
    return clause._replace(checker=checker, start=min(clause.start, checker[0]))


def _past_time(sentence: Words, at: int) -> int:
    """Return where the object starts: after "on Monday", "later", "in a statement"."""
    if at + 1 < len(sentence) and sentence[at].low in english.DAYS and sentence[at + 1].low == "that":
        return at + 1  # "confirmed Wednesday that"
    if at < len(sentence) and sentence[at].has("PREP", "TO"):
        limit = min(len(sentence), at + 8)
        that = next((n for n in range(at, limit) if sentence[n].low == "that"), None)
        return at if that is None else that
    return at


def _whole_subject(sentence: Words, checker: Range, verb: int) -> Range:
    """Return the whole of "two people who were in the room", where only its end was taken for the subject."""
    left = subject_start(sentence, verb)
    joint = any(w.has("PREP", "FOR", "OF") for w in sentence[left : checker[0]])
    if joint and not any(w.has("PUNCT") for w in sentence[left : checker[0]]) and not sentence[left].has("PREP"):
        return (left, checker[1])
    first = lead_in(sentence, checker[0])
    if checker[0] - first > REACH:
        return checker
    before = sentence[first : checker[0]]
    who = any(w.low in {"who", "that", "which"} for w in before)
    plain = not any(w.has("PUNCT", "SAY") for w in before)
    return (first, verb) if who and plain and checker[0] > first else checker


def _passive(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "the death was confirmed (on Friday) by the ministry"."""
    clause = with_subject(sentence, start, end)
    if clause is None or clause.checker is not None:
        return clause
    limit = min(len(sentence), end + 5)
    by = next((n for n in range(end, limit) if sentence[n].low == "by"), limit)
    when = all(w.has("PREP", "ADV") or w.low in english.TIMES or w.low in stances.ADVERBS for w in sentence[end:by])
    who = agent(sentence, by) if when else None
    return clause._replace(checker=who, end=who[1]) if who else clause


def _reduced(sentence: Words, at: int) -> Clause | None:
    """Read "a claim denied by the army", "claims dismissed as nonsense by both"."""
    before = at - 1 - (at > 1 and sentence[at - 1].low == ",")
    noun = sentence[before].bare if at else ""
    if noun not in english.KIND and noun not in stances.ACCUSATIONS:
        return None
    by = next((n for n in range(at + 1, min(len(sentence), at + 6)) if sentence[n].low == "by"), None)
    between = sentence[at + 1 : by]
    if by is None or (between and between[0].low != "as"):
        return None
    who = agent(sentence, by)
    return Clause(at, who[1], who, (before, before + 1), relative=True) if who else None


def _with_neither(sentence: Words, checker: Range) -> Range:
    """Return the checker from its "neither" on: "Neither the ministry nor the company"."""
    for n in range(checker[0] - 1, max(-1, checker[0] - REACH), -1):
        if sentence[n].has("PUNCT", "IS", "HAVE", "CAN", "SAY"):
            break
        if sentence[n].low == "neither":
            return n, checker[1]
    return checker


def _nobody(sentence: Words, clause: Clause) -> bool:
    first = sentence[clause.checker[0]].low if clause.checker else ""
    told = sentence[slice(*clause.object)] if clause.object and clause.checker is None else ()
    object_ = told[0].low if told else ""
    return first in {"neither", "no", "none", "nobody", "nothing", "little"} or object_ in {"no", "none", "nothing"}
