"""What the article puts forward, a sentence at a time: each proposition with its evidence and who reports it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.framed import found_by_rule
from verifier.attribution.marks import OPENERS
from verifier.attribution.places import Places, merged
from verifier.attribution.reporting import Said, bare
from verifier.attribution.spoken import Spoken
from verifier.text.sentences import sentences
from verifier.text.spans import Interval, clipped, covered, trimmed

INTERRUPTION = 4
"""Words besides "he said" that may stand in the middle of one proposition: "on Tuesday", "in a statement"."""
FEWEST_WORDS = 4
"""A line of fewer words is a label or a cry, not a statement of fact by the publisher."""
FEWEST_SPOKEN = 2
"""A quoted line of one word, by nobody who is told, says nothing."""

_COLON = re.compile(r":\s+(?=[“\"«„‘])")
_JOINED = re.compile(r"\s*(?:[,;–—-]\s*)?\b(?:and|but|while|though|although|as)\s*\Z|\s*[;–—]\s*\Z")
_SUBJECT = re.compile(r"(?P<subject>[^,;:“”\"\n]{3,80}), (?P<which>which|who|that) ")
_AND_THAT = re.compile(r",?\s{1,4}(?:and|but)\s+(?=that\s)")
_DANGLING = re.compile(r"[\s,;–—-]+(?:and|but|while|whereas|although|though)[\s,]*\Z")
_ENDS = re.compile(r"[.!…][”\"’')\]»]*\Z")
_HOLDER = re.compile(r",\s(?:an?|the|his|her|its|their)\s(?:\w+\s)?" + english.CHECKED_NOUNS + r"\Z", re.IGNORECASE)
"""What a clause about checking hangs on: "…, a figure" before "that nobody could confirm"."""
_HOLDER_LENGTH = 60
"""Code points in which the longest of them fits."""
_ASKS = re.compile(r"\?[”\"’')\]»]*\Z")


Heard: TypeAlias = tuple[Said, tuple[Interval, ...]]
"""A report and the part of its content that lies in one sentence."""


@dataclass(frozen=True)
class Proposition:
    """`evidence` bears it; `content` is what it says, without the frame; `said` is None in the publisher's own voice.

    `said` may stand in another sentence, where a quotation goes on. `orphan` marks speech whose speaker is not told.
    """

    sentence: Interval
    evidence: Interval
    content: tuple[Interval, ...]
    said: Said | None
    orphan: bool = False


def propositions(
    text: str, passages: Sequence[Interval], reports: Sequence[Said], silent: Sequence[Interval]
) -> tuple[Proposition, ...]:
    """Return the propositions in `passages`, in order; none from the sentences that `silent` mostly covers."""
    split = [s for passage in passages for s in sentences(text, passage)]
    spoken = Spoken(text, reports)
    heard = _by_sentence(split, reports, spoken)
    unsaid = Places(merged(silent))
    found: list[Proposition] = []
    for at, sentence in enumerate(split):
        sayable = _sayable(text, sentence, unsaid.at(sentence))
        if _ASKS.search(text, sentence.start, sentence.end) or not sayable.length:
            continue
        mine = heard[at] or [(said, said.content) for said in found_by_rule(text, sentence)]
        told = _reported(text, sentence, mine) if mine else _unreported(text, sentence, spoken)
        found += [_within(p, sayable) for p in told]
    return tuple(found)


def _within(one: Proposition, sayable: Interval) -> Proposition:
    content = tuple(clipped(one.content, sayable)) or one.content
    evidence = clipped([one.evidence], sayable)
    return replace(one, content=content, evidence=evidence[0] if evidence else one.evidence)


def _sayable(text: str, sentence: Interval, silent: Sequence[Interval]) -> Interval:
    """Return the sentence up to the clause that says of it whether it was checked; empty where nothing else is said."""
    clause = next((s for s in silent if s.start > sentence.start), None)
    whole = 2 * covered(sentence, silent) > sentence.length
    if clause is None or any(s.start <= sentence.start for s in silent):
        return Interval(sentence.start, sentence.start) if whole else sentence
    rest = bare(text, Interval(sentence.start, clause.start))
    holder = _HOLDER.search(text, max(rest.start, rest.end - _HOLDER_LENGTH), rest.end)
    (rest,) = _tied_off(text, (Interval(rest.start, holder.start()) if holder else rest,))
    stands = len(rest.cut(text).split()) >= FEWEST_WORDS and is_clause(rest.cut(text))
    return rest if stands or not whole else Interval(sentence.start, sentence.start)


def _by_sentence(split: Sequence[Interval], reports: Sequence[Said], spoken: Spoken) -> list[list[Heard]]:
    """Return for each sentence the reports with content in it, and that content.

    Outside the sentence of its cue a report goes on only in quotation marks.
    """
    places = Places(split)
    found: list[list[Heard]] = [[] for _ in split]
    for said in reports:
        for at in sorted({k for piece in said.content for k in places.indices(piece)}):
            pieces = clipped(said.content, split[at])
            if pieces and (split[at].holds(said.cue) or spoken.marks.at(pieces[0])):
                found[at].append((said, pieces))
    return found


def _reported(text: str, sentence: Interval, mine: Sequence[Heard]) -> Iterator[Proposition]:
    relative = _relative(text, sentence, mine)
    if relative:
        yield from relative
        return
    units = [(said, part) for said, all_ in mine for part in _parts(text, _tied_off(text, _joined(text, said, all_)))]
    hulls = [_hull(sentence, said, pieces) for said, pieces in units]
    first = min(hulls)
    lead = _own_lead(text, sentence, first)
    if lead:
        yield Proposition(sentence, lead, (lead,), None)
    if len(units) == 1:
        hulls = [first if lead else sentence]
    for (said, pieces), hull, apart in zip(units, hulls, _apart(hulls), strict=True):
        evidence = hull if apart or said.kind != "asserts" else Interval(pieces[0].start, pieces[-1].end)
        yield Proposition(sentence, trimmed(text, evidence), pieces, said)


def _apart(hulls: Sequence[Interval]) -> list[bool]:
    """Return for each stretch whether none of the others overlaps it."""
    order = sorted(range(len(hulls)), key=lambda at: hulls[at])
    apart, reached = [True] * len(hulls), -1
    for place, at in enumerate(order):
        following = hulls[order[place + 1]].start if place + 1 < len(order) else hulls[at].end
        apart[at] = reached <= hulls[at].start and hulls[at].end <= following
        reached = max(reached, hulls[at].end)
    return apart


def _relative(text: str, sentence: Interval, mine: Sequence[Heard]) -> list[Proposition] | None:
    """Return the two propositions of "The bridge, which engineers say was never inspected, fell"; None elsewhere."""
    said, pieces = mine[0]
    start = min(piece.start for piece in (*pieces, said.source or pieces[0]))
    subject = _SUBJECT.match(text, sentence.start, sentence.end)
    if len(mine) > 1 or subject is None or not subject.start("which") <= start <= subject.end():
        return None
    head = Interval(*subject.span("subject"))
    inside = Interval(subject.end(), max(said.cue.end, pieces[-1].end))
    reported = [p for p in clipped(pieces, inside) if has_verb(p.cut(text))]
    rest = bare(text, Interval(inside.end, sentence.end))
    if not reported or has_verb(head.cut(text)):
        return None
    own = [Proposition(sentence, sentence, (head, rest), None)] if has_verb(rest.cut(text)) else []
    return [Proposition(sentence, sentence, (head, *reported), said), *own]


def _parts(text: str, pieces: tuple[Interval, ...]) -> list[tuple[Interval, ...]]:
    """Return the content in two where a quotation follows a clause and a colon, or another "that" clause follows."""
    for at, piece in enumerate(pieces):
        joint = _COLON.search(text, piece.start, piece.end) or _AND_THAT.search(text, piece.start, piece.end)
        before = Interval(piece.start, joint.start()) if joint else piece
        if joint and has_verb(before.cut(text)):
            return [(*pieces[:at], before), (Interval(joint.end(), piece.end), *pieces[at + 1 :])]
    return [pieces]


def _joined(text: str, said: Said, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content as far as nothing but its frame interrupts it."""
    for at in range(1, len(pieces)):
        between = Interval(pieces[at - 1].end, pieces[at].start)
        frame = sum(len(part.cut(text).split()) for part in (said.source, said.cue) if part and between.holds(part))
        if len(between.cut(text).split()) - frame > INTERRUPTION and text[between.end] not in OPENERS:
            return pieces[:at]
    return pieces


def _tied_off(text: str, pieces: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content without a conjunction left dangling at its end."""
    last = pieces[-1]
    dangling = _DANGLING.search(last.cut(text)[-20:])
    return (*pieces[:-1], Interval(last.start, last.end - len(dangling.group()))) if dangling else pieces


def _hull(sentence: Interval, said: Said, pieces: Sequence[Interval]) -> Interval:
    """Return the stretch of the sentence from the first to the last of content, cue and source."""
    frame = [part for part in (said.source, said.cue) if part and sentence.holds(part)]
    parts = [*pieces, *frame] if pieces[0].start == clipped(said.content, sentence)[0].start else list(pieces)
    return Interval(min(p.start for p in parts), max(p.end for p in parts))


def _own_lead(text: str, sentence: Interval, hull: Interval) -> Interval | None:
    """Return the clause of the publisher's own that stands before "…, and police said that …"."""
    before = Interval(sentence.start, hull.start)
    joint = _JOINED.search(before.cut(text)[-20:])
    if joint is None:
        return None
    lead = bare(text, Interval(before.start, before.end - (joint.end() - joint.start())))
    words = lead.cut(text)
    return lead if len(words.split()) >= FEWEST_WORDS and is_clause(words) else None


def _unreported(text: str, sentence: Interval, spoken: Spoken) -> Iterator[Proposition]:
    quotation = spoken.quotation(sentence)
    if quotation is not None:
        said = spoken.speaker(quotation)
        if said or len(sentence.cut(text).split()) >= FEWEST_SPOKEN:
            yield Proposition(sentence, sentence, (sentence,), said, orphan=said is None)
    elif _ENDS.search(text, sentence.start, sentence.end) and len(sentence.cut(text).split()) >= FEWEST_WORDS:
        yield Proposition(sentence, sentence, (sentence,), None)
