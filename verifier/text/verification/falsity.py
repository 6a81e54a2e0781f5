"""What is said to be false, or not true: "That is false", "he called the report a fabrication", "no truth in it"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Sense, Stance
from verifier.text.verification.agents import agent
from verifier.text.verification.clauses import Clause, Range, with_object, with_subject
from verifier.text.verification.grammar import Word, Words, subject_start
from verifier.text.verification.groups import group, head, main_subject, trimmed_subject
from verifier.text.verification.material import no_sign_that
from verifier.text.verification.untruth import mistaken, no_truth, verdict

_COMPLEMENT = 6
"""Words that may stand between "is" and "false": "is nothing but a complete and utter"."""
_CALLED = 14
_POINTS = 3
"""Words that only point: "none of this"."""
_NO_TRUTH = frozenset("truth basis foundation substance merit facts validity".split())
_BEFORE_NOUNS = frozenset("false fake wrong true real correct bogus".split())
_OF_PERSONS = frozenset("mistaken wrong".split())
_FULL = frozenset("riddled full rife packed replete filled tissue pack string web".split())
"""Of lies, after "the report was"."""
_UNTRUE = frozenset("false untrue baseless unfounded groundless fabricated incorrect hoax lie myth fiction".split())
"""So may anything be called that a claim above tells of: "the recall is a hoax"."""
_CALLING = stances.CALL - stances.JUDGE
_POINTING = frozenset("they them this that it these those which such all none".split())
_TOLD = frozenset("news today reflection picture".split())
_WITH_THE = frozenset({"case", "mark"})
"""Of these, "the" stands before: "is not the case", "was wide of the mark"."""
_COPULAS = ("IS", "ISNT", "BE", "BEEN", "REMAIN")


def falsities(sentence: Words) -> Iterator[Stance]:
    """Yield the stances of the sentence that say so."""
    for at, word in enumerate(sentence):
        made_up = word.low == "made" and at + 1 < len(sentence) and sentence[at + 1].low == "up"
        if word.low in stances.FALSE or word.low in stances.TRUE or made_up:
            found = _predicate(sentence, at) or _called(sentence, at) or verdict(sentence, at)
            found = found or (mistaken(sentence, at) if word.low in _OF_PERSONS else None)
        else:
            found = no_truth(sentence, at) if word.low in _NO_TRUTH else _belittled(sentence, at)
        if found:
            yield found


def _predicate(sentence: Words, at: int) -> Stance | None:
    """Read "the claim is (entirely) false", "that is not true", "the pictures turned out to be fake"."""
    copula = None if _of_noun(sentence, at) else _copula(sentence, at)
    the = sentence[at - 1].low == "the"  # "that is not the case", but "this is the lie that …"
    if copula is None or the != (sentence[at].low in _WITH_THE):
        return None
    verb = group(sentence, copula)
    between = sentence[verb.start : at]
    none = sentence[subject_start(sentence, verb.start)].low in {"none", "nothing", "little"}
    negated = none or any(w.has("NOT", "ISNT") or w.low == "no" for w in between)
    agrees = sentence[at].low in stances.TRUE and not negated
    first = min(copula, verb.start)
    start = _turned_out(sentence, first)
    wished = verb.wished and start == first
    if found := _which_they_say(sentence, start, at):
        return found
    if (sentence[at].low not in stances.TRUE and negated) or wished or (agrees and the):
        return None
    clause = with_subject(sentence, start, at + 1)
    clause = _as_shown(sentence, clause) if clause and clause.object else clause
    if clause is None or clause.object is None or (agrees and _is_opinion(sentence, clause.object, at)):
        return None
    told = _tells(sentence, clause.object, sentence[at]) or (
        start < first and sentence[clause.object[0]].low in _POINTING
    )
    thing = sentence[at].low in _UNTRUE and sentence[clause.object[0]].has("DET")
    if not (told or thing) or no_sign_that(sentence, clause.object[0]):
        return None
    if not _shows(sentence, clause):
        clause = clause._replace(checker=None)
    sense: Sense = "false" if not agrees else "true" if start == first else "confirmed"  # "turned out to be true"
    return Stance(clause, sense, copula, weak=not told)


def _of_noun(sentence: Words, at: int) -> bool:
    """Say whether the word there belongs to a noun for nothing told: "a false start", not "false information"."""
    after = sentence[at + 1] if at + 1 < len(sentence) else None
    return after is not None and after.has("PLAIN") and sentence[at].low in _BEFORE_NOUNS and not _may_be_false(after)


def _may_be_false(word: Word) -> bool:
    return word.bare in english.KIND or word.bare in stances.ACCUSATIONS or word.low in _TOLD


def _is_opinion(sentence: Words, part: Range, at: int) -> bool:
    """Say whether "it is true" is said, an opinion more often than not; of a film, "it is genuine" is none."""
    shown = any(english.KIND.get(w.bare) in english.SHOWN for w in sentence[: part[0]])
    real = sentence[at].low in english.REAL and shown
    return sentence[part[0]].low in {"it", "all", "such", "they"} and not real


def _as_shown(sentence: Words, clause: Clause) -> Clause:
    """Return the clause of "images showed that claim was wrong": the images say so of the claim."""
    first, last = clause.object or (0, 0)
    shows = next((n for n in range(first + 1, last - 1) if sentence[n].low in stances.SHOWING), None)
    return (
        clause
        if shows is None
        else clause._replace(object=(shows + 1, last), checker=trimmed_subject(sentence, (first, shows)))
    )


def _shows(sentence: Words, clause: Clause) -> bool:
    """Say whether the clause's checker is what showed it."""
    after = sentence[clause.checker[1] : clause.checker[1] + 2] if clause.checker else ()
    return any(w.low in stances.SHOWING for w in after)


def _which_they_say(sentence: Words, start: int, at: int) -> Stance | None:
    """Read "claims which his lawyers say are untrue"."""
    if sentence[at].low not in stances.FALSE_PLAIN or start < 2 or not sentence[start - 1].has("SAY"):  # noqa: PLR2004  a verb and its subject
        return None
    left = subject_start(sentence, start - 1)
    which = (left - 1, left)
    if left == 0 or left == start - 1 or not sentence[left - 1].has("WHICH") or not _of_claim(sentence, which):
        return None
    return Stance(Clause(left - 1, at + 1, (left, start - 1), which, relative=True), "denied", at, weak=False)


def _copula(sentence: Words, at: int) -> int | None:
    for n in range(at - 1, max(-1, at - 1 - _COMPLEMENT), -1):
        word = sentence[n]
        if word.has(*_COPULAS) or word.low in {"proved", "proves"}:
            return n
        full = word.has("PREP", "OF") and n and sentence[n - 1].low in _FULL
        if word.has("SAY", "WHICH", "PREP", "HAVE", "BREAK", "TO") and word.low != "and" and not full:
            return None
        if word.low in stances.JUDGE:
            return None  # "was rated false by"
        if word.has("PUNCT") and word.low not in "“\"'‘":
            return None
    return None


def _turned_out(sentence: Words, start: int) -> int:
    """Return where "turned out to be" or "has proved to be" starts, if that is what stands before "be"."""
    lows = [w.low for w in sentence[max(0, start - 3) : start]]
    if lows[-3:] == ["turned", "out", "to"]:
        return group(sentence, start - 3).start
    shown = lows[-2:] in (["proved", "to"], ["proven", "to"], ["shown", "to"])
    return group(sentence, start - 2).start if shown else start


def _tells(sentence: Words, part: Range, word: Word) -> bool:
    words = sentence[slice(*part)]
    at = head(words)
    if word.low in stances.ALTERED and "digitally" not in {w.low for w in sentence[part[1] :]}:
        return at is not None and english.KIND.get(words[at].bare) in english.SHOWN
    noun = words[at].bare if at is not None else ""
    if words[0].low in _POINTING and len(words) <= _POINTS and noun not in english.KIND:
        return word.low in stances.FALSE_PLAIN | {"made", "misleading", "smear"} or (
            word.low in stances.TRUE and word.low != "real"
        )
    if english.KIND.get(noun) in {"film", "picture", "document"}:
        return word.low in stances.FALSE_PLAIN | stances.TRUE | {"made", "misleading", "staged"}
    return english.KIND.get(noun) in {"account", "number"} or noun in stances.ACCUSATIONS | stances.CALLED


def _called(sentence: Words, at: int) -> Stance | None:
    """Read "the ministry called the report (a) fake", "described it as propaganda"."""
    for n in range(at - 1, max(-1, at - _CALLED), -1):
        shows = sentence[n].low in {"showed", "shows", "proved"} and sentence[at - 1].low == "be"
        if sentence[n].low in stances.CALL or shows:
            return _call(sentence, n, at)
        if sentence[n].low in ".;:":
            return None
    return None


def _call(sentence: Words, at: int, false: int) -> Stance | None:
    verb = group(sentence, at)
    agrees = sentence[false].low in stances.TRUE
    if verb.negated or verb.wished or (agrees and sentence[at].low not in stances.JUDGE):
        return None
    passive = verb.passive and not sentence[at].low.endswith("ing")
    clause = with_subject(sentence, verb.start, at + 1) if passive else with_object(sentence, verb.start, at + 1)
    if clause is None:
        return None
    end = at + 1 if sentence[at + 1].low == "as" else _object_end(sentence, at + 1, false)  # "which he described as"
    told = clause.object if passive else (at + 1, end)
    left = subject_start(sentence, verb.start)
    which = (left - 1, left) if left and sentence[left - 1].has("WHICH") else None
    if told is not None and told[0] >= told[1] and _of_claim(sentence, which):
        told = which  # "the allegation, which the embassy called absurd"
        clause = clause._replace(relative=True)
    elif told is None or told[0] >= told[1] or not _tells(sentence, told, sentence[false]):
        return None
    who = clause.checker
    if not passive and subject_start(sentence, verb.start) == verb.start:
        who = main_subject(sentence, verb.start)
    if told is None:
        return None
    if passive and (by := agent(sentence, false + 1)):
        who, clause = by, clause._replace(end=by[1])
    clause = clause._replace(object=told, end=max(clause.end, false + 1), checker=trimmed_subject(sentence, who))
    return Stance(clause, "true" if agrees else "denied", at, weak=False)


def _belittled(sentence: Words, at: int) -> Stance | None:
    """Read "called the claims “a shameless attempt to extort money”": whatever they are called, but credible."""
    if sentence[at].low not in _CALLING or at + 2 >= len(sentence):
        return None
    limit = min(len(sentence), at + _COMPLEMENT)
    stop = next((n for n in range(at + 1, limit) if sentence[n].low in {"as", "a", "an", "“", '"'}), limit)
    verb, noun = group(sentence, at), sentence[stop - 1].bare
    told = noun in stances.ACCUSATIONS or english.KIND.get(noun) in {"account", "number"}
    called = sentence[stop : stop + _CALLED]
    if stop == limit or not told or verb.passive or verb.negated or verb.wished:
        return None
    if any(w.low in stances.CREDITING for w in called) or not sentence[at + 1].has("DET") or _placed(called):
        return None
    clause = with_object(sentence, verb.start, at + 1)
    who = clause.checker if clause and clause.checker else main_subject(sentence, verb.start)
    if clause is None or who is None:
        return None
    clause = clause._replace(object=(at + 1, stop), checker=trimmed_subject(sentence, who), relative=False)
    return Stance(clause, "denied", at, weak=False)


def _placed(called: Words) -> bool:
    """Say whether what is told is where something is, or what is done with it: "“buried in a footnote”"."""
    opening = next((n for n, w in enumerate(called) if w.has("PLAIN")), len(called))
    return any(w.has("PREP") for w in called[opening + 1 : opening + 3]) and called[opening].low.endswith(("ed", "en"))


def _of_claim(sentence: Words, which: Range | None) -> bool:
    """Say whether the "which" hangs on something told."""
    before = sentence[max(0, which[0] - _CALLED // 2) : which[0]] if which else ()
    verb = next((n + 1 for n in range(len(before) - 1, -1, -1) if before[n].has("SAY", "IS", "HAVE")), 0)
    before = before[verb:]  # "a report in the Echo, which"
    return any(english.KIND.get(w.bare) in {"account", "number"} or w.bare in stances.ACCUSATIONS for w in before)


def _object_end(sentence: Words, start: int, false: int) -> int:
    """Return where what is called false ends: before "as", an article that opens the complement, or the word itself."""
    for n in range(start + 1, false):
        if sentence[n].low in {"as", "a", "an", "to", "“", '"'} or sentence[n].has("PUNCT"):
            return n
    alone = sentence[start].low in {"it", "this", "that", "them"} and sentence[start + 1].bare not in english.KIND
    return start + 1 if alone else false
