"""What is said to have no truth in it: "there is no truth in the claim", "Verdict: false", "“Fake news,” he said"."""

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Clause, Range, impersonal, with_subject
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import REACH, Word, Words, subject_start
from verifier.text.verification.readings import stance_on, subject_of

_UTTER = frozenset(
    "and absolute complete utter total pure sheer just more a an such another bare-faced outright".split()
)
"""They may open "complete and utter nonsense", said and nothing else."""
_RATING = frozenset("rating verdict ruling conclusion check claim finding".split())


def no_truth(sentence: Words, at: int) -> Stance | None:
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
        or any(english.KIND.get(w.bare) in english.TELLING or w.bare in stances.ACCUSATIONS for w in words[:8])
    )


def verdict(sentence: Words, at: int) -> Stance | None:
    """Read "Our rating: mostly false.", "Verdict: false", "“Fake news,” said the minister": nothing else is said."""
    first, last = at, at + 1
    while first and _stresses(sentence[first - 1]):
        first -= 1
    while last < len(sentence) and sentence[last].low in {"news", "!"}:
        last += 1
    rated = first > 0 and sentence[first - 1].low == ":" and sentence[first - 2].low in _RATING
    quoted = first == 1 and sentence[0].low in '“"' and last < len(sentence) and sentence[last].low in ',”"'
    ends = all(w.has("PUNCT") for w in sentence[last : last + 3])
    untrue = sentence[at].low in stances.TRUE and sentence[at - 1].low == "not"
    rated = quoted or (ends and (rated or first == 0))
    if not rated or not (untrue or sentence[at].low in stances.FALSE_PLAIN | {"misleading"}):
        return None
    return Stance(Clause(0, last, None, None, relative=False), "false", at, weak=False)


def mistaken(sentence: Words, at: int) -> Stance | None:
    """Read "said Orr was mistaken": what Orr has told, if he has told anything."""
    verb = at - 1
    if verb < 1 or not sentence[verb].has("IS") or not all(w.has("PUNCT") for w in sentence[at + 1 : at + 2]):
        return None
    start = subject_start(sentence, verb)
    says = start - 1 - (start > 0 and sentence[start - 1].low == "that")
    if says < 1 or not sentence[says].has("SAY") or not sentence[verb - 1].capital:
        return None
    return stance_on(sentence, at, subject_of(sentence, says), (start, verb), "denied")._replace(weak=True)


def _stresses(word: Word) -> bool:
    return word.has("ADV", "NOT") or word.low.endswith("ly") or word.low in _UTTER
