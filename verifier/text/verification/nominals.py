"""Clauses on checking told by a noun or an adjective: "no confirmation of Y", "makes it hard to", "unverified Y"."""

from verifier.text.verification import words_en as english
from verifier.text.verification.clauses import Clause, for_whom
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import Word, Words, subject_start
from verifier.text.verification.groups import group
from verifier.text.verification.stances_en import GIVE

_COME = frozenset("come received emerged issued".split())
"""With "has" or "was" before it, confirmation did so, or did not."""


def nominal(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "there was no independent confirmation of Y" and "without independent confirmation"."""
    checked = any(word.low in english.INDEPENDENT for word in sentence[start:end])
    end = _past_giver(sentence, end)
    following = sentence[end] if end < len(sentence) else None
    given = following is not None and following.has("IS", "HAVE") and _given(sentence, end)
    on = following is None or following.has("OF", "PUNCT", "YET") or following.low == "that"
    if not (on or checked or given):
        return None
    stop = object_end(sentence, end + 1) if following is not None and following.has("OF") else end
    stop = next((n for n in range(end, stop) if sentence[n].has("IS", "CAN", "HAVE")), stop)
    left = subject_start(sentence, subject_start(sentence, start) and start)
    there = next((n for n in range(start, max(-1, start - 6), -1) if sentence[n].low == "there"), None)
    giver = next((n for n in range(end + 2, stop) if sentence[n].low == "from"), stop)
    object_ = (end + 1, giver) if giver > end + 1 else None
    who = (giver + 1, stop) if giver + 1 < stop and _somebody(sentence[giver + 1]) else None
    first = there if there is not None else max(left, start)
    return Clause(first, stop, who, object_, relative=sentence[start].low == "without")


def _somebody(word: Word) -> bool:
    """Say whether "from the ministry" may follow, not "from its road layout"."""
    return word.capital or word.low in {"the", "officials", "authorities", "police", "either", "both"}


def _given(sentence: Words, at: int) -> bool:
    """Say whether "has been given", "was forthcoming" stands there: not "is needed"."""
    return any(w.low in GIVE or w.has("POSSIBLE") or w.low in _COME for w in sentence[at + 1 : at + 4])


def lacking(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "the claim lacks independent confirmation", "the study awaits peer review": of something told."""
    first = group(sentence, start).start
    left = subject_start(sentence, first)
    told = any(english.KIND.get(w.bare) in english.TOLD for w in sentence[left:first])
    return Clause(left, end, None, (left, first), relative=False) if told else None


def _past_giver(sentence: Words, at: int) -> int:
    """Return where the words go on after "from the government", said of confirmation."""
    if at >= len(sentence) or sentence[at].low != "from":
        return at
    limit = min(len(sentence), at + 8)
    return next(
        (n for n in range(at + 1, limit) if sentence[n].has("OF", "PUNCT") or sentence[n].low in {"on", "that"}), at
    )


def made_hard(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "restrictions make it impossible (for X) to verify Y"."""
    stop = object_end(sentence, end)
    hard = next((n for n in range(start, end) if sentence[n].has("HARD")), start + 1)
    object_ = (end, stop) if stop > end else (start + 1, hard)  # "making the reports impossible to check"
    return Clause(start, stop, for_whom(sentence, start, end), object_, relative=False)


def nominal_subject(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "independent confirmation of Y was not available"."""
    left = subject_start(sentence, start)
    gerund = next((n for n in range(left, start) if sentence[n].has("VERIFYING")), None)
    if gerund is not None and gerund + 1 < start:
        return Clause(left, end, None, (gerund + 1, start), relative=False)
    at = next((n for n in range(left, start) if sentence[n].has("CONFIRMATION")), None)
    of = at is not None and at + 2 < start and sentence[at + 1].has("OF")
    if at is None or not (of or at == left or any(word.has("CHECKING") for word in sentence[left:at])):
        return None
    object_ = (at + 2, start) if at + 2 < start and sentence[at + 1].has("OF") else None
    return Clause(left, end, None, object_, relative=False)


def attributive(sentence: Words, start: int, end: int) -> Clause | None:
    """Read "unverified reports": the adjective, and the noun that it belongs to within four words."""
    if any(word.low in english.SPREADING for word in sentence[max(0, start - 8) : start]):
        return None
    for at in range(end, min(end + 4, len(sentence))):
        if sentence[at].has("PUNCT", "PREP"):
            return None
        if sentence[at].bare in english.KIND:
            if sentence[at].bare in {"account", "accounts"} and not _of_something(sentence, at + 1):
                return None  # a user's
            return Clause(start, at + 1, None, (end, at + 1), relative=True)
    return None


def _of_something(sentence: Words, at: int) -> bool:
    """Say whether "of a massacre" stands there, not "of a user" nor "under his name"."""
    of = at < len(sentence) and (sentence[at].has("OF") or sentence[at].low in {"from", "that"})
    return of and not any(w.low in english.NEVER_CHECKED for w in sentence[at : at + 5])
