"""What is said to be false, or not true: "That is false", "he called the report a fabrication", "no truth in it"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Range, impersonal, with_object, with_subject
from verifier.text.verification.grammar import REACH, Word, Words, object_end, subject_start
from verifier.text.verification.groups import group, head, main_subject, trimmed_subject

_COMPLEMENT = 6
"""Words that may stand between "is" and "false": "is nothing but a complete and utter"."""
_CALLED = 14
_NO_TRUTH = frozenset("truth basis foundation substance merit facts validity".split())
_POINTING = frozenset("this that it these those which such all none".split())
_COPULAS = ("IS", "ISNT", "BE", "BEEN", "REMAIN")


def falsities(sentence: Words) -> Iterator[Stance]:
    """Yield the stances of the sentence that say so."""
    for at, word in enumerate(sentence):
        made_up = word.low == "made" and at + 1 < len(sentence) and sentence[at + 1].low == "up"
        if word.low in stances.FALSE or word.low in stances.TRUE or made_up:
            found = _predicate(sentence, at) or _called(sentence, at)
        else:
            found = _no_truth(sentence, at) if word.low in _NO_TRUTH else None
        if found:
            yield found


def _predicate(sentence: Words, at: int) -> Stance | None:
    """Read "the claim is (entirely) false", "that is not true", "the pictures turned out to be fake"."""
    copula = _copula(sentence, at)
    the = sentence[at - 1].low == "the"  # "that is not the case", but "this is the lie that …"
    if copula is None or the != (sentence[at].low == "case"):
        return None
    verb = group(sentence, copula)
    between = sentence[verb.start : at]
    negated = any(w.has("NOT", "ISNT") or w.low == "no" for w in between)
    agrees = sentence[at].low in stances.TRUE and not negated
    first = min(copula, verb.start)
    start = _turned_out(sentence, first)
    wished = verb.wished and start == first
    if (sentence[at].low not in stances.TRUE and negated) or wished or (agrees and the):
        return None
    clause = with_subject(sentence, start, at + 1)
    if clause is None or clause.object is None or not _tells(sentence, clause.object, sentence[at]):
        return None
    if agrees and sentence[clause.object[0]].low in {"it", "all", "such"}:
        return None  # an opinion more often than a confirmation
    return Stance(clause._replace(checker=None), "true" if agrees else "false", copula, weak=False)


def _copula(sentence: Words, at: int) -> int | None:
    for n in range(at - 1, max(-1, at - 1 - _COMPLEMENT), -1):
        word = sentence[n]
        if word.has(*_COPULAS) or word.low in {"proved", "proves"}:
            return n
        if word.has("SAY", "WHICH", "PREP", "HAVE", "BREAK", "TO") and word.low != "and":
            return None
        if word.has("PUNCT") and word.low not in "“\"'‘":
            return None
    return None


def _turned_out(sentence: Words, start: int) -> int:
    """Return where "turned out to be" or "has proved to be" starts, if that is what stands before "be"."""
    lows = [w.low for w in sentence[max(0, start - 3) : start]]
    if lows[-3:] == ["turned", "out", "to"]:
        return start - 3
    return start - 2 if lows[-2:] in (["proved", "to"], ["proven", "to"], ["shown", "to"]) else start


def _tells(sentence: Words, part: Range, word: Word) -> bool:
    words = sentence[slice(*part)]
    at = head(words)
    if word.low in stances.ALTERED and "digitally" not in {w.low for w in sentence[part[1] :]}:
        return at is not None and english.KIND.get(words[at].bare) in english.SHOWN
    noun = words[at].bare if at is not None else ""
    if words[0].low in _POINTING and len(words) <= 2:  # noqa: PLR2004 - "all this"
        return word.low in stances.FALSE_PLAIN | {"made"} or (word.low in stances.TRUE and word.low != "real")
    if english.KIND.get(noun) in {"film", "picture", "document"}:
        return word.low in stances.FALSE_PLAIN or word.low in stances.TRUE
    return english.KIND.get(noun) in {"account", "number"} or noun in stances.ACCUSATIONS | stances.CALLED


def _called(sentence: Words, at: int) -> Stance | None:
    """Read "the ministry called the report (a) fake", "described it as propaganda"."""
    for n in range(at - 1, max(-1, at - _CALLED), -1):
        if sentence[n].low in stances.CALL:
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
    told = clause.object if passive else (at + 1, _object_end(sentence, at + 1, false))
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
    clause = clause._replace(object=told, end=max(clause.end, false + 1), checker=trimmed_subject(sentence, who))
    return Stance(clause, "true" if agrees else "denied", at, weak=False)


def _of_claim(sentence: Words, which: Range | None) -> bool:
    """Say whether the "which" hangs on something told."""
    before = sentence[max(0, which[0] - 2) : which[0]] if which else ()
    return any(english.KIND.get(w.bare) in {"account", "number"} or w.bare in stances.ACCUSATIONS for w in before)


def _object_end(sentence: Words, start: int, false: int) -> int:
    """Return where what is called false ends: before "as", an article that opens the complement, or the word itself."""
    for n in range(start + 1, false):
        if sentence[n].low in {"as", "a", "an", "to", "“", '"'} or sentence[n].has("PUNCT"):
            return n
    return start + 1 if sentence[start].low in {"it", "this", "that", "them"} else false


def _no_truth(sentence: Words, at: int) -> Stance | None:
    """Read "there is no truth in the claim", "no facts supporting this claim", "the claim has no basis"."""
    no = next((n for n in range(at - 1, max(-1, at - 4), -1) if sentence[n].low in {"no", "without", "any"}), None)
    if no is None or no == 0:
        return None
    verb = no - 1
    while verb > max(0, no - 4) and (sentence[verb].has("ADV", "NOT", "PUNCT") or sentence[verb].low.endswith("ly")):
        verb -= 1
    if sentence[verb].has("HAVE", "IS") and sentence[max(0, verb - 1)].low != "there":
        clause = with_subject(sentence, verb, at + 1)
        told = clause.object if clause else None
    else:
        clause = impersonal(sentence, verb, at + 1) if sentence[verb].has("IS", "ISNT") else None
        told = _after(sentence, at + 1)
    if clause is None or told is None or not _claims(sentence, told):
        return None
    return Stance(clause._replace(object=told, checker=None, end=max(clause.end, told[1])), "false", verb, weak=False)


def _after(sentence: Words, at: int) -> Range | None:
    """What "in", "to", "for", "behind" or "supporting" after it speaks of."""
    limit = min(len(sentence), at + 3)
    first = next((n + 1 for n in range(at, limit) if sentence[n].has("PREP", "TO", "FOR", "OF")), None)
    first = first or next((n + 1 for n in range(at, limit) if sentence[n].low in stances.SUPPORT), None)
    if first is None or first >= len(sentence):
        return None
    first += sentence[first].low in stances.SUPPORT
    return first, min(object_end(sentence, first), first + REACH)


def _claims(sentence: Words, part: Range) -> bool:
    words = sentence[slice(*part)]
    return bool(words) and (
        words[0].low in {"this", "that", "it", "these"}
        or any(english.KIND.get(w.bare) == "account" or w.bare in stances.ACCUSATIONS for w in words[:8])
    )
