"""What is told of who has not borne out a claim of his own: "failed to prove the allegations"."""

from itertools import pairwise

from verifier.text.verification import stances_en as stances
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import with_object
from verifier.text.verification.grammar import REACH, Words, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject
from verifier.text.verification.sourcing import is_claim

_OF_STATE = frozenset("ministry minister department secretary forces officials".split())
"""After "defence" they tell that no court is meant."""


def not_substantiated(sentence: Words, at: int) -> Stance | None:
    """Read "has not substantiated the claim", "failed to prove the allegations"."""
    verb = group(sentence, at)
    refused = refused_at(sentence, verb.start)
    if verb.passive or (refused is None and (verb.wished or not verb.negated)) or _in_trial(sentence, at):
        return None
    start = verb.start if refused is None else refused
    up = at + 1 < len(sentence) and sentence[at + 1].low == "up"
    clause = with_object(sentence, start, at + 1 + up)
    if clause is None or clause.object is None or not is_claim(sentence, clause.object):
        return None
    own = subject_start(sentence, start) != start
    who = trimmed_subject(sentence, clause.checker if own else main_subject(sentence, start))
    return Stance(clause._replace(checker=who, relative=False), "no_evidence", at, weak=False)


def _in_trial(sentence: Words, at: int) -> bool:
    return any(w.low in stances.IN_COURT for w in sentence[max(0, at - REACH) : at + REACH])


def refused_at(sentence: Words, at: int) -> int | None:
    """Where "failed to", "declined to", "has yet to" before the verb start, if one of them stands there."""
    if at < 2 or not sentence[at - 1].has("TO"):  # noqa: PLR2004 - "failed to"
        return None
    word = sentence[at - 2]
    if word.low in {"failed", "fails", "declined", "refused", "refuses", "declines", "unable", "yet"}:
        return group(sentence, at - 2).start
    return None


def in_court(sentence: Words, at: int) -> bool:
    """Say whether evidence is given in a court there: that is a step of a trial."""
    near = sentence[max(0, at - REACH) : at + REACH]
    named = any(w.low in stances.IN_COURT for w, after in pairwise((*near, *near[-1:])) if after.low not in _OF_STATE)
    return named and sentence[at].low.startswith(("g", "pres", "off"))
