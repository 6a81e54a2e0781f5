"""Whether a source, a basis or data stand as evidence in a sentence, and what is told of where a figure comes from."""

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import REACH, Words, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject

_TELLS = 6
"""Words from a verb of telling to "without evidence": "reported on Monday, again"."""
_REPORTING = frozenset("reported reports alleged alleges charged announced declared posted tweeted suggested".split())
_EXPLAINING = frozenset("explain specify reveal disclose".split())
_BEHIND = frozenset("behind underlying backing".split())
IT = frozenset({"any", "it", "them"})
_PART = frozenset("sample samples".split())
BACKED = 9
"""Words between "no" and "to back": "posted no samples or other files to back up the claim"."""


def not_told_whence(sentence: Words, at: int) -> Stance | None:
    """Read "did not say where the figure came from", "how it knew", and "asked for evidence, he gave none"."""
    low = sentence[at].low
    if low != "none" and low not in stances.WHENCE:
        return None
    before = sentence[max(0, at - BACKED) : at]
    if low == "none" and at and sentence[at - 1].low in stances.GIVE:
        wanted = any(w.low in stances.EVIDENCE for w in before)
        who = trimmed_subject(sentence, (subject_start(sentence, at - 1), at - 1))
        clause = Clause(at - 1, at + 1, who, None, relative=False)
        return Stance(clause, "no_evidence", at, weak=False) if wanted else None
    near = range(at - 1, max(0, at - BACKED), -1)
    says = next((n for n in near if sentence[n].has("SAY") or sentence[n].low in _EXPLAINING), None)
    if low not in stances.WHENCE or says is None:
        return None
    if sentence[says - 1].low != "without" and not group(sentence, says).negated:
        return None
    told = {"it", "this", "that"} | ({"they", "he", "she"} if low.startswith("kn") else set())
    asked = sentence[says + 2 : at]  # "where the number", "how it"
    known = any(w.low in told or w.bare in english.KIND for w in asked)
    if sentence[says + 1].low not in {"where", "how", "what"} or not known:
        return None
    verb = group(sentence, says)
    clause = Clause(verb.start, at + 1, main_subject(sentence, verb.start), (says + 2, at), relative=False)
    return Stance(clause, "no_evidence", says, weak=False)


def who_tells(sentence: Words, at: int) -> Range | None:
    """Return whose the telling right before is, if any: "…, state television reported without evidence"."""
    near = range(at - 1, max(0, at - _TELLS), -1)
    verb = next((n for n in near if sentence[n].has("SAY") or sentence[n].low in _REPORTING), None)
    start = subject_start(sentence, verb) if verb else 0
    return (start, verb) if verb and start < verb else None


def _behind(sentence: Words, at: int) -> bool:
    """Say whether it is the data "behind" a claim, or "supporting" documents: else it is something to publish."""
    after = sentence[at + 1 : at + 3]
    behind = sentence[at - 1].low in stances.SUPPORT or any(w.low in _BEHIND for w in after)
    told = for_what(sentence, at)
    part = told is not None and sentence[at].low in _PART and sentence[told[0]].has("DET")  # "sample of the data"
    return behind or part or (told is not None and is_claim(sentence, told))


def stands_for_evidence(sentence: Words, at: int) -> bool:
    """Say whether the word does, which was named before: "asked for proof, he declined to provide any"."""
    given = at > 0 and sentence[at].low in IT and sentence[at - 1].low in stances.GIVE
    return given and any(w.low in stances.EVIDENCE for w in sentence[max(0, at - REACH) : at])


def is_given(sentence: Words, at: int) -> bool:
    """Say whether giving is told of right before it, or "no basis was given" right after, or nothing but "with no"."""
    before, after = sentence[max(0, at - 4) : at], sentence[at + 1 : at + 6]
    if sentence[at].low in stances.DATA and not _behind(sentence, at):
        return False
    giving = any(w.low in stances.GIVE | stances.GIVING | {"without"} for w in before)
    given = any(w.low in stances.GIVE for w in after) and any(w.low == "no" for w in before)
    return giving or given or [w.low for w in before[-2:]] == ["with", "no"]


def for_what(sentence: Words, evidence: int) -> Range | None:
    """What the evidence would have been for: "for its count", "to support the claim", "that the bridge fell"."""
    at = evidence + 1
    if at < len(sentence) and sentence[evidence].low in stances.SUPPORT:
        at += sentence[at].low == "up" or sentence[at].has("OF")
        return range_of(sentence, at)
    while at < min(len(sentence), evidence + 4) and not sentence[at].has("PUNCT"):
        if sentence[at].low in stances.SUPPORT:
            return range_of(sentence, at + 1 + (at + 1 < len(sentence) and sentence[at + 1].low == "up"))
        if sentence[at].has("FOR", "OF", "PREP"):
            return range_of(sentence, at + 1)
        if sentence[at].low == "that":
            return range_of(sentence, at)
        at += 1
    return None


def range_of(sentence: Words, at: int) -> Range | None:
    """Return the object that starts at `at`, if one does."""
    stop = object_end(sentence, at) if at < len(sentence) else at
    return (at, stop) if at < stop else None


def is_claim(sentence: Words, part: Range) -> bool:
    """Say whether the words name something told."""
    words = sentence[slice(*part)]
    return any(english.KIND.get(w.bare) in {"account", "number"} or w.bare in stances.ACCUSATIONS for w in words[:6])
