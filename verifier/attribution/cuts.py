"""How the content of a report is cut: where another clause of it begins, and where it ends."""

from collections.abc import Sequence

from verifier.attribution.clauses import has_verb
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.marks import OPENERS
from verifier.attribution.reporting import Said
from verifier.text.regex import regex
from verifier.text.spans import Interval

INTERRUPTION = 4
"""Words besides "he said" that may stand in the middle of one proposition: "on Tuesday", "in a statement"."""
_COLON = regex(r":\s+(?=[“\"«„‘])")
_AND_THAT = regex(r",?\s{1,4}(?:and|but)\s+(?=that\s(?!(?:" + FINITE + r")\b))")
_BESIDE = regex(r"(?:but|and|yet|though|although|while)\s+(?=(?:it|he|she|they|we)\s)")
"""What goes on after the frame with a subject of its own: "…, the board said, but it does not know …"."""
_AND = regex(r"(?:and|but) ")
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


def joined(text: str, said: Said, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content as far as nothing but its frame interrupts it."""
    for at in range(1, len(pieces)):
        between = Interval(pieces[at - 1].end, pieces[at].start)
        frame = sum(len(part.cut(text).split()) for part in (said.source, said.cue) if part and between.holds(part))
        if len(between.cut(text).split()) - frame > INTERRUPTION and text[between.end] not in OPENERS:
            return pieces[:at]
    return pieces


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
