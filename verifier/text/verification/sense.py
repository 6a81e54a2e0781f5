"""Whether a matched clause is a statement of the article: its sense, its condition, and who is said to speak."""

from verifier.text.verification import words_en as english
from verifier.text.verification.checkers import Role
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.grammar import FINITE, Words, demonstrative, subject_start

NEEDED: dict[Role, int] = {"ourselves": 0, "outlet": 0, "generic": 1, "name": 2, "other": 3, "nobody": 1}
"""How plain the sense of checking must be for such a subject. 3 is "independently" said in words."""

_CONDITION_REACH = 15
_SPEAKER_REACH = 12
_TRAILING_REACH = 10
_HOLDING = frozenset("data set copy copies cache archive trove".split())
"""What holds papers or pictures."""
_ABLE = frozenset("CAN CANNOT ABLE UNABLE POSSIBLE HARD POSITION".split())
_WORDS_TO_COMMA = 2
"""Words that may stand between the verb and ", police said": "verified there, police said"."""


def plainness(sentence: Words, start: int, end: int, clause: Clause) -> int:
    """Return how plainly the matched words `start` to `end` speak of checking what is told; -1: of something else."""
    things = _things(sentence, clause)
    of = next((n for n, w in enumerate(things) if w.has("OF")), len(things))  # "the number of passengers" is checked
    if not english.NEVER_CHECKED.isdisjoint([w.low for w in things[:of]]):
        return -1
    told = sentence[end - 2].has("BEEN", "ADV") and any(english.KIND.get(w.bare) in english.TOLD for w in things)
    if sentence[end - 1].has("SEEN") and not told and not any(_seen(w.bare) for w in things):
        return -1
    checker = sentence[slice(*clause.checker)] if clause.checker else ()
    independent = not english.INDEPENDENT.isdisjoint([w.low for w in sentence[start : max(end + 2, clause.end)]])
    if independent or not english.OUTSIDE.isdisjoint([w.low for w in checker]):
        return 3
    weak = not english.WEAK.isdisjoint([w.low for w in sentence[start:end]])
    headed = weak and 0 < of < len(things) and things[of - 1].low not in english.SHARES
    named = things[:of] if headed else things  # "the cause of death has not been established"
    kind = next((english.KIND[w.bare] for w in named if w.bare in english.KIND), None)
    able = not _ABLE.isdisjoint([w.name for w in sentence[start:end]])
    if kind in english.TOLD:
        return 1 if weak else 2
    if "CONFIRMATION" in [w.name for w in sentence[clause.start : clause.end]]:
        return 1  # "confirmation of the deal is awaited"
    points = not things or things[0].low in english.POINTING or things[-1].low in {"rest", "others", "remainder"}
    return int((kind is not None or points) and (able or not weak))


def _seen(word: str) -> bool:
    return english.KIND.get(word) in english.SHOWN or word in _HOLDING


def _things(sentence: Words, clause: Clause) -> Words:
    """The words of the object; where it is "which", also those that the clause hangs on."""
    if clause.object is None:
        return ()
    first, last = clause.object
    hangs = clause.relative and last - first == 1
    return tuple(sentence[first:last]) + (tuple(sentence[max(0, first - 6) : first]) if hangs else ())


def conditional(sentence: Words, start: int) -> bool:
    """Say whether the matched words stand under "if", "whether", "until", or "would"."""
    if start and sentence[start - 1].has("WILL"):
        return True
    for at in range(start - 1, max(-1, start - _CONDITION_REACH), -1):
        name = sentence[at].name
        if name == "PUNCT":
            return False
        if sentence[at].low == "whether" and (at == 0 or sentence[at - 1].has("PUNCT")):
            return False  # "whether it was sent could not be verified"
        if name == "IF" or (name == "OUT" and sentence[at - 1].low.startswith("rul")):
            return True  # "ruled out that it was altered"
    return False


def speaker(sentence: Words, clause: Clause) -> Range | None:
    """Return who is reported to say the clause ("police said the video could not be verified"), if anybody."""
    after = sentence[clause.end : clause.end + 2]
    if clause.relative and len(after) > 1 and after[0].low == "," and after[1].has("SAY"):
        return None  # "the rebels, whose claims could not be verified, said": of something else
    if not clause.relative and (before := _speaker_before(sentence, clause.start)):
        return before
    own = clause.checker is not None or sentence[clause.start].has("UNVERIFIED") or _opens(sentence, clause)
    return None if own else _speaker_after(sentence, clause.end)


def _opens(sentence: Words, clause: Clause) -> bool:
    """Say whether the clause hangs on a phrase that opens the sentence: "In a video that could not be verified, …"."""
    return clause.relative and sentence[0].has("PREP") and not any(w.has(*FINITE) for w in sentence[: clause.start])


def _speaker_before(sentence: Words, start: int) -> Range | None:
    at = start - 1
    joined = at >= 0 and sentence[at].low == "that" and not demonstrative(sentence, at)
    while at >= max(0, start - _SPEAKER_REACH):
        word = sentence[at]
        if word.has("SAY"):
            return (_with_antecedent(sentence, subject_start(sentence, at), at), at)
        if (word.has("PUNCT") or (word.has("BREAK") and word.low != "and")) and not joined:
            return None
        at -= 1
    return None


def _with_antecedent(sentence: Words, start: int, says: int) -> int:
    """Return where the subject starts whose "who examined them" ends at the verb."""
    who = 1 < start < says and sentence[start - 1].low == "who"
    return subject_start(sentence, start - 1) if who else start


def _speaker_after(sentence: Words, end: int) -> Range | None:
    rest = sentence[end : end + _TRAILING_REACH]
    comma = next((n for n, word in enumerate(rest) if word.low == ","), None)
    if comma is None or comma > _WORDS_TO_COMMA:
        return None
    for n in range(comma + 1, len(rest)):
        if rest[n].has("BREAK", "WHICH", "PUNCT"):
            return None
        if rest[n].low == "according":
            return (end + n + 2, end + len(rest) - rest[-1].has("PUNCT"))
        if rest[n].low in {"saying", "telling"}:
            return None  # the subject's own: "…, which could not be verified, saying it had seized the dam"
        if rest[n].has("SAY"):
            before = (end + comma + 1, end + n)
            return before if before[0] < before[1] else (end + n + 1, end + len(rest) - rest[-1].has("PUNCT"))
    return None
