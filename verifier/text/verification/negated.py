"""What somebody is reported to say is not so: "said the fault was not caused by hackers", "say there were no shots".

No verb of denying stands there, so it is a statement only where a claim above tells the very thing.
"""

from collections.abc import Iterator
from functools import lru_cache

from verifier.text.verification import stances_en as stances
from verifier.text.verification.acts import Stance
from verifier.text.verification.clauses import Clause
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import LONGEST, REACH, Words, chunk, subject_start
from verifier.text.verification.groups import group, main_subject, trimmed_subject

NEGATIONS = frozenset("not no never none nobody neither nothing".split())
_SUBJECT = 12
"""Words from the start of what is said to its verb at most: "that the outage on the island's north coast was not"."""
_REASSURING = frozenset("cause reason need danger risk doubt question plan plans alternative".split())
"""Of which there is none, without anything told being untrue: "no cause for alarm"."""
_FINITE = frozenset({"IS", "HAVE", "DO"})
_AFTER = 2
"""Words after one of these among which its negation stands."""
_SHORT_NOT = frozenset({"ISNT", "HAVENT", "DIDNT"})
_OPEN = frozenset({"PUNCT", "WHICH", "IF", "WILL", "CAN", "CANNOT"})
"""Before its verb they end what is said, or leave open whether it is so."""


def may_be_negated(said: str) -> bool:
    """Say whether what somebody says may be negated there, where `negated` would find it."""
    chunks = said.split()
    begun = just = False
    left = 0
    for says, that, ends, finite, negates in map(_known if max(map(len, chunks)) <= LONGEST else _flags, chunks):
        if negates and (begun or says or left):
            return True
        left = _AFTER if finite and (begun or says) else left - bool(left)
        begun = says or (begun and not ends and (just or not that))
        just = says
    return False


def _flags(printed: str) -> tuple[bool, bool, bool, bool, bool]:
    """Return whether what stands between two spaces says, opens with "that", ends what is said, has a verb, negates."""
    _, kind, parts = chunk(printed)
    kinds = (kind,) if kind else tuple([k for _, _, k in parts])
    lows, names = [k[0] for k in kinds], [k[-1] for k in kinds]
    followed = zip(lows, names, [*names[1:], ""], strict=False)
    that = lows[:1] == ["that"]
    return (
        any((name == "SAY" or low in stances.HOLDING) and after != "PUNCT" for low, name, after in followed),
        that,
        not _OPEN.isdisjoint(names[that:]),
        not _FINITE.isdisjoint(names),
        not (NEGATIONS.isdisjoint(lows) and _SHORT_NOT.isdisjoint(names)),
    )


_known = lru_cache(maxsize=1 << 14)(_flags)


def negated(sentence: Words) -> Iterator[Stance]:
    """Yield what the sentence tells somebody to say is not so."""
    for at, word in enumerate(sentence):
        says = word.name == "SAY"
        if not (says or word.low in stances.HOLDING):
            continue
        that = at + 1 < len(sentence) and sentence[at + 1].low == "that"
        first = at + 1 + that
        if (says or that) and is_negated(sentence, first) and (found := _said(sentence, at, first)):
            yield found
            return


def is_negated(sentence: Words, first: int) -> bool:
    """Say whether the clause that starts there says that something is not so; what will, or may, not be is none."""
    for n in range(first, min(len(sentence), first + _SUBJECT)):
        word = sentence[n]
        if word.name in _OPEN:
            return False
        if n == first and word.low in NEGATIONS:
            return True
        if word.name in _SHORT_NOT or word.low == "never":
            return not _of_answering(sentence, n)
        if word.name in _FINITE:
            return any(w.low in NEGATIONS for w in sentence[n + 1 : n + 1 + _AFTER]) and not _of_answering(sentence, n)
    return False


def _of_answering(sentence: Words, at: int) -> bool:
    """Say whether it is answering that was not done: "did not comment on leaks", "does not discuss patients"."""
    return any(w.low in stances.ANSWERING for w in sentence[at + 1 : at + 4])


def _said(sentence: Words, at: int, first: int) -> Stance | None:
    verb = group(sentence, at).start
    start = subject_start(sentence, verb)
    who = trimmed_subject(sentence, (start, verb) if start < verb else main_subject(sentence, verb))
    told = (first, max(first, min(object_end(sentence, first), first + REACH)))
    if who is None or told[0] >= told[1] or who[1] > at:
        return None
    reassures = any(w.low in _REASSURING for w in sentence[first : first + _SUBJECT])
    insists = sentence[at].low in stances.INSISTING and sentence[first].low == "there" and not reassures
    clause = Clause(who[0], told[1], who, told, relative=False)
    return Stance(clause, "denied" if insists else "negated", at, weak=not insists)
