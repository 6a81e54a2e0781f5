"""What is said to have no truth in it: "there is no truth in the claim", "no facts supporting it"."""

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Range, impersonal, with_subject
from verifier.text.verification.grammar import REACH, Words, object_end


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
        or any(english.KIND.get(w.bare) == "account" or w.bare in stances.ACCUSATIONS for w in words[:8])
    )
