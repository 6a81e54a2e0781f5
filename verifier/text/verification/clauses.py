"""From a matched "could not verify" to its clause: who could not, what, and where the clause starts and ends."""

from typing import NamedTuple

from verifier.text.verification import words_en as english
from verifier.text.verification.agents import agent
from verifier.text.verification.extent import object_end, tells_clause
from verifier.text.verification.grammar import (
    FINITE,
    REACH,
    Words,
    demonstrative,
    name_goes_on,
    noun_phrase,
    subject_start,
)
from verifier.text.verification.stances_en import ACCUSATIONS

Range = tuple[int, int]
"""Words from the first to the second, the second excluded."""


_OFTEN = 3
"""Words of "on several occasions"."""
_ENDS_LEAD = frozenset({"SAY", "IS", "HAVE", "CAN", "DO", "WHICH"})
_OPENING = frozenset("it they he she where when".split())  # after "the date" these open a clause on it


class Clause(NamedTuple):
    """The words of a statement. `checker` and `object` are None where they are not said.

    `relative`: it hangs on the words before it ("a claim that …"); `owned` names the words that it hangs on.
    """

    start: int
    end: int
    checker: Range | None
    object: Range | None
    relative: bool


def without_adverbs(sentence: Words, clause: Clause) -> Clause:
    """Return the clause with no adverb at the ends of its checker and object: "this information (independently)"."""
    checker, object_ = _plain(sentence, clause.checker), _plain(sentence, clause.object)
    same = checker == clause.checker and object_ == clause.object
    return clause if same else clause._replace(checker=checker, object=object_)


def _plain(sentence: Words, part: Range | None) -> Range | None:
    if part is None:
        return None
    start, end = part
    while start < end and sentence[end - 1].has("ADV", "YET"):
        end -= 1
    while start < end and sentence[start].has("ADV", "YET") and sentence[start].low not in english.SIDES:
        start += 1
    return (start, end) if start < end else None


def with_object(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "X could not verify Y", and "a claim (that) X could not verify"."""
    left = subject_start(sentence, start)
    subject = noun_phrase(sentence, left, _before_parenthesis(sentence, left, start))
    end += {"nor": 2, "or": 2, "of": 1}.get(sentence[end].low, 0) if end < len(sentence) else 0
    object_ = (end, object_end(sentence, end))
    object_ = (end, _without_how_often(sentence, *object_))
    joined = left > 0 and sentence[left - 1].has("WHICH")
    if object_[0] == object_[1] and joined and left < start:
        return Clause(left - 1, end, (subject, start), (left - 1, left), relative=True)
    if object_[0] == object_[1] and _names_a_thing(sentence, left, subject):
        return Clause(subject, end, (subject, start), (left, subject), relative=True)
    if left == start:
        return _without_subject(sentence, left, object_)
    if left > 1 and sentence[left - 1].low == "who" and left < start:
        left = subject = lead_in(sentence, left)  # "researchers who ran the test were unable to"
    checker = (subject, _before_parenthesis(sentence, subject, start))
    return Clause(min(left, subject), object_[1], checker, object_ if object_[0] < object_[1] else None, relative=False)


def _names_a_thing(sentence: Words, start: int, end: int) -> bool:
    return any(word.bare in english.KIND or word.bare in ACCUSATIONS for word in sentence[start:end])


def _without_how_often(sentence: Words, start: int, end: int) -> int:
    """Return where the object ends without "outright"; at its start where it is nothing but "many times"."""
    if start < end and sentence[end - 1].low == "outright":
        return end - 1
    often = 0 < end - start <= _OFTEN and sentence[end - 1].low in {"times", "occasions"}
    return start if often else end


def _before_parenthesis(sentence: Words, start: int, end: int) -> int:
    """Return where the subject ends: before the parenthesis that stands between it and its verb."""
    return next((n for n in range(start + 1, end) if sentence[n].low == ","), end)


def _without_subject(sentence: Words, at: int, object_: Range) -> Clause | None:
    """Read "X, which could not verify Y" and "X saw it but could not verify Y": the checker stands further left."""
    if at == 0:
        return None
    if sentence[at - 1].has("WHICH"):
        end = at - 2 if at > 1 and sentence[at - 2].low == "," else at - 1
        start = _antecedent(sentence, subject_start(sentence, end), end)
        return Clause(at - 1, object_[1], (start, end), object_, relative=True)
    first = lead_in(sentence, at)
    limit = min(at, first + REACH)
    end = next((n for n in range(first + 1, limit) if not _in_name(sentence, n)), limit)
    outlet = end < at and sentence[end].low in english.OUTLET_NOUNS
    return Clause(at, object_[1], (first, end + outlet), object_, relative=False)


def _antecedent(sentence: Words, start: int, end: int) -> int:
    """Return where the words start that a relative clause at `end` hangs on: of "saw records that", the records."""
    if end > start and sentence[end - 1].capital:
        return noun_phrase(sentence, start, end)
    for at in range(end - 1, start - 1, -1):
        word = sentence[at]
        if word.has("DET") and not (at > start and sentence[at - 1].has("OF")):
            return at
        if word.has("PREP", "TO", "FOR", "SEEN") or word.low in english.SEEING or word.low.endswith("ed"):
            return at + 1
    return start


def _in_name(sentence: Words, at: int) -> bool:
    return sentence[at].capital or sentence[at].has("DET") or name_goes_on(sentence, at)


def by_nobody(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "no other laboratory has tested Y": the negation stands with the checker."""
    clause = with_object(sentence, start, end)
    if clause is None or clause.checker is None:
        return None
    first = lead_in(sentence, clause.checker[0])
    first = first if sentence[first].low == "neither" else clause.checker[0]
    first = next((n for n in range(first, clause.checker[1]) if not sentence[n].has("ADV")), first)  # "so far nobody"
    nobody = sentence[first].low in {"no", "neither", "none", "nobody"} and first < clause.checker[1] <= first + REACH
    return clause._replace(checker=(first, clause.checker[1]), start=min(first, clause.start)) if nobody else None


def with_subject(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "Y could not be verified (by X)", "which could not be verified" and "whose date could not be verified"."""
    left = _with_relative(sentence, subject_start(sentence, start), start)
    checker = agent(sentence, end)
    stop = checker[1] if checker else end
    object_ = _joined_object(sentence, left, start)
    if object_ is None:
        return None
    if sentence[left].low == "it" and end < len(sentence) and sentence[end].low in english.QUESTIONS:
        stop = object_end(sentence, end)  # "it could not be confirmed whether …"
        return Clause(left, stop, checker, (end, stop), relative=False)
    hangs = object_[0] < left or any(word.low == "which" for word in sentence[left:start])
    return Clause(object_[0], stop, checker, object_, relative=hangs)


def _with_relative(sentence: Words, left: int, verb: int) -> int:
    """Return where the subject starts, what hangs on it included: "the date it was filmed (could not be verified)"."""
    first = lead_in(sentence, left)
    subject = sentence[first : min(verb, first + REACH)]
    if first < left <= first + REACH and any(tells_clause(sentence, n) for n in range(first + 1, left)):
        return first  # "claims that the dam had been mined (could not be)"
    noun = next((n for n, w in enumerate(subject[:4]) if w.bare in english.KIND), None)
    if first + len(subject) < verb or noun is None or not subject[0].has("DET") or noun + 2 >= len(subject):
        return left
    at = noun + 1 + subject[noun + 1].has("PREP")  # "the day on which it was filmed"
    told = subject[at].has("WHICH") or (at == noun + 1 and (subject[at].has("DET") or subject[at].low in _OPENING))
    return first if told and not any(w.has("PUNCT", "SAY") for w in subject) else left


def _joined_object(sentence: Words, left: int, start: int) -> Range | None:
    """The subject of a passive, which is the object of checking: "which", "whose date", or the words themselves."""
    first = lead_in(sentence, left)
    asks = sentence[first].low in english.ASKING or [w.low for w in sentence[first + 1 : first + 3]] == ["of", "what"]
    if first < left and asks and (left - 1 == first or sentence[left - 1].has(*FINITE)):
        return (first, start)  # "whether it was ever given could not be established"
    before = sentence[left - 1] if left else None
    joined = before is not None and before.has("WHICH") and not demonstrative(sentence, left - 1)
    if left < start:
        whose = joined and before is not None and before.low == "whose"
        return (left - whose, _before_parenthesis(sentence, left, start))
    if before is not None and before.low in {"and", "but"}:
        return _of_first_verb(sentence, left)
    if not joined or before is None:
        return None
    restrictive = before.low != "which" or sentence[max(0, left - 2)].low not in ",—–-"
    surely = any(w.low in english.INDEPENDENT for w in sentence[start : start + 5])
    thing = surely or _names_a_thing(sentence, max(0, left - 5), left - 1)  # "a feat that could not be independently"
    return (left - 1, start) if not restrictive or thing else None


def _of_first_verb(sentence: Words, at: int) -> Range | None:
    """Return the subject of the first verb, where that at `at` shares it: "is their own and has not been"."""
    first = lead_in(sentence, at)
    limit = min(at, first + REACH)
    stop = next((n for n in range(first, limit) if sentence[n].has("IS", "ISNT", "HAVE", "HAVENT", "DO", "SAY")), limit)
    return (first, _before_parenthesis(sentence, first, stop)) if first < stop < limit else None


def with_no_subject(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "none of Y could be verified": the negation stands in the subject."""
    clause = with_subject(sentence, start, end)
    if clause is None or clause.object is None:
        return None
    first, last = clause.object
    if first and sentence[first - 1].low == "nor":  # "neither the raid nor the video could be verified"
        first = next((n for n in range(first, max(-1, first - REACH), -1) if sentence[n].low == "neither"), first)
    clause = clause._replace(object=(first, last), start=min(first, clause.start))
    return clause if sentence[first].low in english.NONE else None


def impersonal(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "it was not possible (for X) to verify Y" and "Y is hard to verify"."""
    left = subject_start(sentence, start)
    checker = for_whom(sentence, start, end)
    if [w.low for w in sentence[left:start]] in (["it"], ["there"]):
        stop = object_end(sentence, end)
        return Clause(left, stop, checker, (end, stop) if stop > end else None, relative=False)
    clause = with_subject(sentence, start, end)
    return clause._replace(checker=checker) if clause else None


def for_whom(sentence: Words, start: int, end: int) -> Range | None:
    """Return whom "for" names in the words: "not possible for us to verify"."""
    first = next((n for n in range(start, end) if sentence[n].has("FOR")), None)
    last = next((n for n in range(start, end) if sentence[n].has("TO")), end)
    return (first + 1, last) if first is not None else None


def after_semicolon(sentence: Words, start: int) -> int:
    """Return where the part of the sentence starts that the word at `start` stands in; 0 in the first part."""
    for n in range(start - 1, max(-1, start - REACH), -1):
        if sentence[n].low == ";":
            return n + 1
    return 0


def lead_in(sentence: Words, start: int) -> int:
    """Return where the clause's own part of the sentence starts, after "However," or "As of Monday evening,"."""
    at = first = after_semicolon(sentence, start)
    while at < min(start, first + REACH) and (sentence[at].low in english.LEAD_IN or (at and sentence[at].low == ",")):
        at += 1
    for n in range(at, min(start, at + 12)):
        if sentence[n].name in _ENDS_LEAD:
            return at
        if sentence[n].low == ",":
            return n + 1
    return at
