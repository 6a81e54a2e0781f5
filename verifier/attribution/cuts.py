"""How the content of a report is cut: where another clause of it begins, and where it ends."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb, subject_of
from verifier.attribution.clauses_en import FINITE, FINITE_WORDS, VERB
from verifier.attribution.leads import REACTION, SAYS_NOTHING
from verifier.attribution.marks import OPENERS
from verifier.attribution.reporting import Said
from verifier.text.regex import regex
from verifier.text.spans import Interval, clipped

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
_GOES_ON = regex(rf"(?:and|but) |[“\"‘]?{VERB}")
"""How what was begun before its frame goes on."""
_GOING_ON = FINITE_WORDS | {None}
_OPENS = regex(r"[:;] ")
_REACTION = regex(REACTION, re.IGNORECASE)
_NOD = regex(r"(?:yes|no|maybe|perhaps|not (?:yet|quite|really|exactly)|so)\W*", re.IGNORECASE)
_QUESTION = regex(r"\?[”\"’')\]»]*,?\Z")
_ANSWER = regex(r"(?:[\w’'-]{1,20} ){0,2}[\w’'-]{1,20}[,.!]?[”\"’»]")
"""A word or three that end a quotation."""
_DANGLING = regex(r"[\s,;–—-]+(?:and|but|while|whereas|although|though)[\s,]*\Z")
_ANSWERED = regex(
    rf"(?:[,:;]| [–—-]) (?:which|an? (?:\w+ )?{english.CHECKED_NOUNS}(?: (?:that|which))?)"
    r"(?: (?:[\w’'-]{1,30} ){0,6}(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es?|ed))\b"
    r"[^.;:“”\"\n]{0,60})?\Z",
    signs=("which", *english.CHECKED_STEMS),
)
"""Who answers what is said: ", a charge the council rejects"."""
_ASIDE = regex(rf"which|an? (?:\w+ )?{english.CHECKED_NOUNS}", signs=("which", *english.CHECKED_STEMS))
"""What somebody denies of the words right before."""
_PUT = regex(r"[A-Z]\w+(?:ed|ing)\b")
"""What is put to a speaker, or he does meanwhile: "Asked why nobody came"."""
_OWN_ACT = regex(
    r",? (?:and|but) (?=(?:apologi[sz]ed|accused|urged|thanked|demanded|declined|refused|"
    r"would not (?:say|release|comment|name|give|publish|confirm))\b)"
)
"""Where what is said ends, and what else the speaker did begins."""
_THING = regex(r"(?:that )?(?:it[ ’']|its |this |there |the (?:report|poll|plan|figures?|decision) )")
"""A subject that does none of it."""
_LONGEST_ANSWER = 160
"""Code points in which that fits."""


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
    found = [unit for unit in units if not _asks_or_nods(text, *unit) and not _answers(text, *unit)]
    found = [unit for unit in found if len(found) == 1 or not _answered_aside(text, *unit)]
    rest = [unit for unit in found if not only_reacts(text, *unit)]
    explained = {said.source for said, _ in rest}
    by_who = any(source and source.cut(text) == "who" for source in explained)
    return [unit for unit in found if unit in rest or not (by_who or unit[0].source in explained)]


def _asks_or_nods(text: str, said: Said, pieces: tuple[Interval, ...]) -> bool:
    asks = text[pieces[0].start] in OPENERS and _QUESTION.search(text, pieces[-1].start, pieces[-1].end) is not None
    return asks or (said.kind == "asserts" and _NOD.fullmatch(text, pieces[0].start, pieces[-1].end) is not None)


def _answered_aside(text: str, said: Said, pieces: tuple[Interval, ...]) -> bool:
    return said.kind == "denies" and _ASIDE.fullmatch(text, *pieces[0]) is not None


def _answers(text: str, said: Said, pieces: tuple[Interval, ...]) -> bool:
    return len(pieces) == 1 and said.kind == "asserts" and SAYS_NOTHING.fullmatch(text, *pieces[0]) is not None


def only_reacts(text: str, said: Said, pieces: tuple[Interval, ...]) -> bool:
    """Say whether what is reported is a reaction to words that stand elsewhere: "the port denied that"."""
    return len(pieces) == 1 and said.kind != "asserts" and _REACTION.fullmatch(text, *pieces[0]) is not None


def own_act(said: Said, pieces: tuple[Interval, ...], units: Sequence[Unit]) -> tuple[Interval, ...]:
    """Return the speaker and what he did, where he said something else between: "She said it was late and urged …"."""
    if said.kind == "asserts" or said.source is None:
        return pieces
    between = Interval(said.source.end, max(said.source.end, said.cue.start))
    elsewhere = any(other.kind == "asserts" and between.holds(found[-1]) for other, found in units)
    return (said.source, Interval(said.cue.start, pieces[-1].end)) if elsewhere else pieces


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
    """Return the content from the clause's beginning where it goes on from there: "A fell and B rose, X said".

    So it does behind a frame that interrupts it: "He had knocked, he said, and been sent away".
    """
    first, *rest = pieces
    goes_on = _GOES_ON.match(text, *first)
    if said.source is None or goes_on is None or goes_on["verb"] not in _GOING_ON:
        return pieces
    frame = Interval(min(said.cue.start, said.source.start), max(said.cue.end, said.source.end))
    if frame.start >= pieces[-1].end:
        return (Interval(sentence.start, first.end), *rest) if _AND.match(text, *first) else pieces
    if frame.end > first.start or text[frame.start - 2 : frame.start] != ", ":
        return pieces
    opens = max((m.end() for m in _OPENS.finditer(text, sentence.start, frame.start)), default=sentence.start)
    return (Interval(opens, frame.start - 2), *pieces)


def up_to_next(text: str, units: Sequence[Unit]) -> list[Unit]:
    """Return the units; one ends at a colon behind which the next begins: "He objected: they, she said, had paid"."""
    found = list(units)
    for at, ((said, pieces), (_, following)) in enumerate(pairwise(units)):
        opens = following[0].start
        if text[opens - 2 : opens] == ": " and pieces[-1].end > opens >= pieces[0].start:
            found[at] = (said, tuple(clipped(pieces, Interval(pieces[0].start, max(pieces[0].start, opens - 2)))))
    return [unit for unit in found if unit[1]]


def before_colon(text: str, sentence: Interval, unit: Unit) -> list[Unit]:
    """Return the clause before a frame that a colon ends: "The rumours were false, police said: he had stayed"."""
    said, pieces = unit
    start, end = (said.source.start, max(said.cue.end, said.source.end)) if said.source else said.cue
    clause = Interval(sentence.start, max(sentence.start, start - len(", ")))
    set_off = text.startswith(", ", clause.end) and text.startswith(":", end) and end <= pieces[0].start
    return [(said, (clause,))] if set_off and subject_of(text, clause) and not _PUT.match(text, *clause) else []


def tied_off(text: str, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content without what others answer to it, and without a conjunction left dangling at its end."""
    last = pieces[-1]
    answered = _ANSWERED.search(text, max(last.start, last.end - _LONGEST_ANSWER), last.end)
    if answered and has_verb(text[last.start : answered.start()]):
        last = Interval(last.start, answered.start())
        pieces = (*pieces[:-1], last)
    own = _OWN_ACT.search(text, *last)
    if own and _THING.match(text, *pieces[0]) and has_verb(text[last.start : own.start()]):
        last = Interval(last.start, own.start())
        pieces = (*pieces[:-1], last)
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
