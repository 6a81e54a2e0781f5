"""Checks that are told of by what was compared: "metadata shows", "matched the roofs to satellite pictures"."""

from collections.abc import Iterator

from verifier.text.verification import stances_en as stances
from verifier.text.verification import words_en as english
from verifier.text.verification.acts import COMPARED, Stance
from verifier.text.verification.agents import agent
from verifier.text.verification.clauses import Clause, Range
from verifier.text.verification.extent import object_end
from verifier.text.verification.grammar import Words
from verifier.text.verification.groups import group, main_subject, trimmed_subject

_HANDED = frozenset("seen viewed obtained".split())
_SHOWING = 8
"""Words from "has seen" to "showing", and of what was seen."""
_THING = 4
BEARING_OUT = frozenset("show shows showed showing confirming supporting corroborating proving".split())
_SEEN = stances.ARCHIVED | {"imagery", "evidence", "statements", "receipts", "documentation", "paperwork"}


def forensics(sentence: Words) -> Iterator[Stance]:
    """Yield "metadata shows it was taken on May 9", "the scoreboard matches pictures of the school": checks told of."""
    for at, word in enumerate(sentence):
        if word.low in stances.MATCHING and not (group(sentence, at).negated or group(sentence, at).wished):
            after = sentence[at + 1 : at + 8]
            told = any(english.KIND.get(w.bare) == "account" for w in sentence[max(0, at - 8) : at])
            shows = any(w.low in stances.FORENSIC for w in sentence[max(0, at - 8) : at])
            matches = word.low.startswith(("match", "consistent")) and any(w.low in stances.ARCHIVED for w in after)
            if (shows and not word.low.startswith("match")) or (matches and not told):
                yield Stance(Clause(0, at + 1, None, None, relative=False), "confirmed", at, weak=False)
                return


def looked_at(sentence: Words) -> Iterator[Stance]:
    """Yield "images reviewed by The Lantern show a crater", "we have seen bank records showing the payment".

    An outlet's own look at a thing bears out a claim only if somebody else has told that above.
    """
    for at, word in enumerate(sentence):
        if not word.has("SEEN") and word.low not in stances.LOOKING:
            continue
        by = agent(sentence, at + 1)
        if by and word.low in _HANDED:
            continue  # what is told by papers that somebody has handed over is no check
        first = by[1] if by else at + 1
        near = range(first, min(len(sentence), first + _SHOWING))
        shows = next((n for n in near if _shows(sentence, n)), None)
        told = (shows + 1, object_end(sentence, shows + 1)) if shows else (0, 0)
        thing = (max(0, at - _THING), at) if by else (at + 1, shows or at + 1)
        verb = group(sentence, at)
        if told[0] >= told[1] or not _is_thing(sentence, thing) or verb.negated or (not by and verb.wished):
            continue
        who = by or trimmed_subject(sentence, main_subject(sentence, verb.start))
        if who:
            start = min(who[0], thing[0]) if not by else who[0]
            yield Stance(Clause(start, told[1], who, told, relative=False), "confirmed", at, weak=True)
            return


def _shows(sentence: Words, at: int) -> bool:
    return sentence[at].low in BEARING_OUT


def _is_thing(sentence: Words, part: Range) -> bool:
    return any(english.KIND.get(w.bare) in english.SHOWN or w.low in _SEEN for w in sentence[slice(*part)])


def comparisons(sentence: Words) -> Iterator[Stance]:
    """Yield "matched the roofs to satellite pictures", "checked the list against court records"."""
    for at, word in enumerate(sentence):
        verb = group(sentence, at) if word.low in stances.COMPARING and not word.capital else None
        if verb is None or verb.negated or verb.wished:
            continue
        after = sentence[at + 1 : at + COMPARED]
        to = next((n for n, w in enumerate(after) if w.low in {"to", "with", "against"}), None)
        who = trimmed_subject(sentence, main_subject(sentence, at))
        if to is not None and who and any(w.low in stances.ARCHIVED for w in after[to : to + 6]):
            means = sentence[at - 1].low == "by"  # "identified the man by comparing …": what it tells of stands above
            object_ = None if means else (at + 1, at + 1 + to)
            clause = Clause(who[0], at + to + 2, who, object_, relative=False)
            yield Stance(clause, "confirmed", at, weak=False)
