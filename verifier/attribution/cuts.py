"""How the content of a report is cut: where another clause of it begins, and where it ends."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from verifier.attribution.clauses import has_verb
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.leads import REACTION
from verifier.attribution.marks import OPENERS
from verifier.attribution.reporting import Said
from verifier.text.regex import regex
from verifier.text.spans import Interval

Unit: TypeAlias = tuple[Said, tuple[Interval, ...]]
"""A report and as much of its content as makes one claim."""

INTERRUPTION = 4
"""Words besides "he said" that may stand in the middle of one proposition: "on Tuesday", "in a statement"."""
_COLON = regex(r":\s+(?=[“\"«„‘])")
_AND_THAT = regex(r",?\s{1,4}(?:and|but)\s+(?=that\s(?!(?:" + FINITE + r")\b))")
_BESIDE = regex(r"(?:but|and|yet|though|although|while)\s+(?=(?:it|he|she|they|we)\s)")
"""What goes on after the frame with a subject of its own: "…, the board said, but it does not know …"."""
_APPOSED = regex(r",? (?:who|whom|whose|which|that|one|an?|the) [^;:\n]*, ")
"""What is told of a subject before its verb: ", which was bought in Sund,"."""
_AND = regex(r"(?:and|but) ")
_REACTION = regex(REACTION, re.IGNORECASE)
_NOD = regex(r"(?:yes|no|maybe|perhaps|not (?:yet|quite|really|exactly)|so)\W*", re.IGNORECASE)
_QUESTION = regex(r"\?[”\"’')\]»]*,?\Z")
_ANSWER = regex(r"(?:[\w’'-]{1,20} ){0,2}[\w’'-]{1,20}[,.!]?[”\"’»]")
"""A word or three that end a quotation."""
_DANGLING = regex(r"[\s,;–—-]+(?:and|but|while|whereas|although|though)[\s,]*\Z")


def parts(text: str, pieces: tuple[Interval, ...]) -> list[tuple[Interval, ...]]:
    """Return the content in two where a quotation follows a clause and a colon, or another clause follows."""
    for at, piece in enumerate(pieces):
        beside = _BESIDE.match(text, piece.start, piece.end) if at else None
        if beside:
            return [pieces[:at], (Interval(beside.end(), piece.end), *pieces[at + 1 :])]
        joint = _COLON.search(text, piece.start, piece.end) or _AND_THAT.search(text, piece.start, piece.end)
        before = Interval(piece.start, joint.start()) if joint else piece
        if joint and has_verb(before.cut(text)):
            return [(*pieces[:at], before), (Interval(joint.end(), piece.end), *pieces[at + 1 :])]
    return [pieces]


def telling(text: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units that put something forward: no question, no bare "Yes", no reaction beside what explains it."""
    found = [(said, pieces) for said, pieces in units if not _asks_or_nods(text, said, pieces)]
    rest = [unit for unit in found if not _only_reacts(text, *unit)]
    explained = {said.source for said, _ in rest}
    by_who = any(source and source.cut(text) == "who" for source in explained)
    return [unit for unit in found if unit in rest or not (by_who or unit[0].source in explained)]


def _asks_or_nods(text: str, said: Said, pieces: tuple[Interval, ...]) -> bool:
    asks = text[pieces[0].start] in OPENERS and _QUESTION.search(text, pieces[-1].start, pieces[-1].end) is not None
    return asks or (said.kind == "asserts" and _NOD.fullmatch(text, pieces[0].start, pieces[-1].end) is not None)


def _only_reacts(text: str, said: Said, pieces: tuple[Interval, ...]) -> bool:
    return len(pieces) == 1 and said.kind != "asserts" and _REACTION.fullmatch(text, *pieces[0]) is not None


def with_answers(text: str, found: Sequence[Interval]) -> list[Interval]:
    """Return the sentences; “Fair? Hardly,” is one: a question and an answer of few words, in one quotation."""
    kept: list[Interval] = []
    for one in found:
        asked = kept[-1] if kept and text[kept[-1].start] in OPENERS and text[kept[-1].end - 1] == "?" else None
        if asked and _ANSWER.match(text, *one):
            kept[-1] = Interval(asked.start, one.end)
        else:
            kept.append(one)
    return kept


def joined(text: str, said: Said, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content as far as nothing but its frame interrupts it; what is told of its subject is part of it."""
    found = pieces[:1]
    for piece in pieces[1:]:
        between = Interval(found[-1].end, piece.start)
        frame = sum(len(part.cut(text).split()) for part in (said.source, said.cue) if part and between.holds(part))
        if len(between.cut(text).split()) - frame > INTERRUPTION and text[piece.start] not in OPENERS:
            if any(has_verb(one.cut(text)) for one in found):
                return found
            if not frame and _APPOSED.fullmatch(text, *between):
                found = (*found[:-1], Interval(found[-1].start, piece.end))
                continue
        found = (*found, piece)
    return found


def from_first(text: str, sentence: Interval, said: Said, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content from the sentence's beginning where it goes on from there: "A fell and B rose, X said"."""
    framed_last = said.source is not None and min(said.cue.start, said.source.start) >= pieces[-1].end
    if not framed_last or _AND.match(text, pieces[0].start, pieces[0].end) is None:
        return pieces
    return (Interval(sentence.start, pieces[0].end), *pieces[1:])


def tied_off(text: str, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content without a conjunction left dangling at its end."""
    last = pieces[-1]
    dangling = _DANGLING.search(last.cut(text)[-20:])
    return (*pieces[:-1], Interval(last.start, last.end - len(dangling.group()))) if dangling else pieces


def apart(hulls: Sequence[Interval]) -> list[bool]:
    """Return for each stretch whether none of the others overlaps it."""
    order = sorted(range(len(hulls)), key=lambda at: hulls[at])
    alone, reached = [True] * len(hulls), -1
    for place, at in enumerate(order):
        following = hulls[order[place + 1]].start if place + 1 < len(order) else hulls[at].end
        alone[at] = reached <= hulls[at].start and hulls[at].end <= following
        reached = max(reached, hulls[at].end)
    return alone
