"""What the article puts forward, a sentence at a time: each proposition with its evidence and who reports it."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.cuts import (
    apart,
    before_colon,
    from_first,
    joined,
    only_reacts,
    own_act,
    parts,
    telling,
    tied_off,
    up_to_next,
    with_answers,
)
from verifier.attribution.framed import found_by_rule
from verifier.attribution.interviews import Interview, Turn
from verifier.attribution.leads import FEWEST_WORDS, done_saying, in_passing, own_lead
from verifier.attribution.places import Places, merged
from verifier.attribution.quoted import framed
from verifier.attribution.reporting import Said, bare
from verifier.attribution.sayable import HANGS, sayable
from verifier.attribution.spoken import Spoken
from verifier.text.layout import layout_of
from verifier.text.regex import regex
from verifier.text.spans import Interval, clipped, trimmed

FEWEST_SPOKEN = 2
"""A quoted line of one word, by nobody who is told, says nothing."""

_SUBJECT = regex(r"(?P<subject>[^,;:“”\"\n]{3,80}), (?P<which>which|who|that) ")
_GOES_ON = regex(r"(?P<comma>, )(?P<verb>[a-z]{2,20})\b")
"""Where a sentence goes on after a clause in commas."""
_ENDS = regex(r"[.!…][”\"’')\]»]*\Z")
_CLAUSES = regex(r"[;:] |, (?:but|and|while|although|though|whereas) ")
"""What parts clauses that may have speakers of their own."""
_TURNS = regex(r", (?:while|whereas|but|though|although) |; ")
"""What sets another speaker against the one before."""
_LACKS = regex(r"(?:was|were|is|are|had|has|have|would|will|could)\b")
"""What is left of a relative clause: "an election that observers said was fair"."""
_ASKS = regex(r"\?[”\"’')\]»]*\Z")


Heard: TypeAlias = tuple[Said, tuple[Interval, ...]]
"""A report and the part of its content that lies in one sentence."""


class Proposition(NamedTuple):
    """`evidence` bears it; `content` is what it says, without the frame; `said` is None in the publisher's own voice.

    `said` may stand in another sentence, where a quotation goes on. `orphan` marks speech whose speaker is not told.
    `names` is somebody of whom the publisher tells here what they asked or promised. `turn` is the answer, in an
    interview, that it is part of.
    """

    sentence: Interval
    evidence: Interval
    content: tuple[Interval, ...]
    said: Said | None
    orphan: bool = False
    names: Interval | None = None
    turn: Turn | None = None


def propositions(
    text: str,
    passages: Sequence[Interval],
    reports: Sequence[Said],
    silent: Sequence[Interval],
    interview: Interview,
) -> tuple[Proposition, ...]:
    """Return the propositions in `passages`, in order; none from the sentences that `silent` mostly covers."""
    whole = with_answers(text, [s for passage in passages for s in layout_of(text).sentences(passage)])
    turns = [interview.at(s) for s in whole]
    split = [clipped([s], t.interval)[0] if t else s for s, t in zip(whole, turns, strict=True)]
    reports = (*reports, *framed(text, reports))
    spoken = Spoken(text, reports)
    heard = _by_sentence(split, reports, spoken)
    unsaid = Places(merged(silent))
    found: list[Proposition] = []
    for at, (sentence, turn) in enumerate(zip(split, turns, strict=True)):
        if turn and turn.asks:
            continue
        told_of = sayable(text, sentence, unsaid.at(sentence))
        if _ASKS.search(text, sentence.start, sentence.end) or not told_of.length:
            continue
        mine = [*heard[at], *((said, said.content) for said in _by_rule(text, sentence, heard[at]))]
        mine = _turned(text, sentence, mine, spoken)
        told = _reported(text, sentence, mine) if mine else _unreported(text, sentence, spoken)
        found += [_within(_in_turn(p, turn) if turn else p, told_of) for p in told]
    return tuple(found)


def _turned(text: str, sentence: Interval, mine: Sequence[Heard], spoken: Spoken) -> list[Heard]:
    """Return the reports; one that runs on into a clause with a speaker of its own ends before it.

    "Police said two people died, while the hospital put the number at four."
    """
    found = list(mine)
    for at, (said, pieces) in enumerate(mine):
        turn = _TURNS.search(text, max(pieces[0].start, said.cue.end), pieces[-1].end)
        own = found_by_rule(text, Interval(turn.end(), sentence.end)) if turn else None
        if turn is None or own is None or own.source is None or spoken.marks.at(Interval(*turn.span())):
            continue
        if own.source.start == turn.end() and own.source.cut(text).casefold() not in english.PRONOUNS:
            found[at] = (said, clipped(pieces, Interval(pieces[0].start, turn.start())))
            found += [(own, own.content)] if own.source not in {other.source for other, _ in mine} else []
    return found


def _by_rule(text: str, sentence: Interval, mine: Sequence[Heard]) -> Iterator[Said]:
    """Yield what rules find in a sentence, or in those of its clauses, in which no report is."""
    first = None if mine else found_by_rule(text, sentence)
    if first:
        yield first
    taken = [part for said, pieces in mine for part in (*pieces, said.cue)] + ([first.cue] if first else [])
    inner = [m.end() for m in _CLAUSES.finditer(text, sentence.start, sentence.end)]
    for start, end in pairwise([sentence.start, *inner, sentence.end] if inner else ()):
        clause = bare(text, Interval(start, end))
        if clause.length and not any(clause.overlaps(part) for part in taken):
            said = found_by_rule(text, clause)
            if said and said.source and said.source.start == clause.start:
                yield said


def _in_turn(one: Proposition, turn: Turn) -> Proposition:
    """Return the proposition as the one who answers puts it: what others did is his to tell, what they said theirs."""
    if one.said is not None and one.said.kind == "asserts" and one.said.source is not None:
        return one._replace(turn=turn)
    return one._replace(said=None, content=(one.evidence,), orphan=turn.speaker is None, turn=turn)


def _within(one: Proposition, within: Interval) -> Proposition:
    content = tuple(clipped(one.content, within)) or one.content
    evidence = clipped([one.evidence], within)
    return one._replace(content=content, evidence=evidence[0] if evidence else one.evidence)


def _by_sentence(split: Sequence[Interval], reports: Sequence[Said], spoken: Spoken) -> list[list[Heard]]:
    """Return for each sentence the reports with content in it, and that content.

    Outside the sentence of its cue a report goes on only in quotation marks.
    """
    places = Places(split)
    found: list[list[Heard]] = [[] for _ in split]
    for said in reports:
        for at in sorted({k for piece in said.content for k in places.indices(piece)}):
            pieces = clipped(said.content, split[at])
            if pieces and (split[at].holds(said.cue) or spoken.opens_in(pieces[0])):
                found[at].append((said, pieces))
    return found


def _reported(text: str, sentence: Interval, mine: Sequence[Heard]) -> Iterator[Proposition]:
    """Yield what the reports of a sentence put forward.

    What somebody asked or promised, told in passing ("It came a day after the mayor asked for …"), is the publisher's.
    """
    relative = _relative(text, sentence, mine)
    if relative:
        yield from relative
        return
    mine = up_to_next(text, [(said, from_first(text, sentence, said, pieces)) for said, pieces in mine])
    if not mine:
        return
    units = [(said, part) for said, all_ in mine for part in parts(text, tied_off(text, joined(text, said, all_)))]
    units = [*before_colon(text, sentence, mine[0]), *units]
    every, units = units, telling(text, units)
    if not units:
        return
    hulls = [_hull(sentence, said, pieces) for said, pieces in units]
    first = min(hulls)
    if all(said.kind == "acts" for said, _ in units) and in_passing(text, sentence, first):
        yield Proposition(sentence, sentence, (sentence,), None, names=units[-1][0].source)
        return
    lead = own_lead(text, sentence, first)
    if lead:
        yield Proposition(sentence, lead, (lead,), None)
    elif len(every) == 1 and (done := done_saying(text, sentence, units[0][0])):
        yield Proposition(sentence, done, (done,), None)
    if len(units) == 1:
        hulls = [first if lead else sentence]
    for (said, pieces), hull, alone in zip(units, hulls, apart(hulls), strict=True):
        bears = alone or said.kind != "asserts" or (len(pieces) == 1 and not has_verb(pieces[0].cut(text)))
        evidence = hull if bears else Interval(pieces[0].start, pieces[-1].end)
        predicate = pieces[-1] if pieces[0].cut(text) == "that" else pieces[0]
        lacks = _LACKS.match(text, predicate.start) is not None
        if lacks and len(units) == 1 and is_clause(text[sentence.start : said.cue.start]):
            yield Proposition(sentence, sentence, (sentence,), None, names=said.source)
            return
        hangs = HANGS.search(evidence.cut(text)) is not None and not only_reacts(text, said, pieces)
        evidence = sentence if lacks or hangs else evidence
        yield Proposition(sentence, trimmed(text, evidence), own_act(said, pieces, units), said)


def _relative(text: str, sentence: Interval, mine: Sequence[Heard]) -> list[Proposition] | None:
    """Return the two propositions of "The bridge, which engineers say was never inspected, fell"; None elsewhere."""
    said, pieces = mine[0]
    hearsay = said.source is None and said.kind == "acts"
    start = said.cue.start if hearsay else min(piece.start for piece in (*pieces, said.source or pieces[0]))
    subject = _SUBJECT.match(text, sentence.start, sentence.end)
    if len(mine) > 1 or subject is None or not subject.start("which") <= start <= subject.end():
        return None
    if said.source and said.source.start == subject.start("which"):
        return None  # it is what says so: "a report, which said that …"
    head = Interval(*subject.span("subject"))
    if hearsay:
        return _aside(text, sentence, said, head)
    inside = Interval(subject.end(), max(said.cue.end, pieces[-1].end))
    reported = [p for p in clipped(pieces, inside) if has_verb(p.cut(text))]
    rest = bare(text, Interval(inside.end, sentence.end))
    if not reported or has_verb(head.cut(text)):
        return None
    own = [Proposition(sentence, sentence, (head, rest), None)] if has_verb(rest.cut(text)) else []
    return [Proposition(sentence, sentence, (head, *reported), said), *own]


def _aside(text: str, sentence: Interval, said: Said, head: Interval) -> list[Proposition] | None:
    """Return the propositions of "The ship, which is believed to have burned, sank": what it hangs on is no hearsay."""
    if is_clause(head.cut(text)):
        return [Proposition(sentence, head, (head,), None), Proposition(sentence, sentence, (sentence,), said)]
    end = next((m for m in _GOES_ON.finditer(text, said.cue.end, sentence.end) if has_verb(m.group("verb"))), None)
    if end is None:
        return None
    believed, rest = Interval(said.cue.start, end.start()), bare(text, Interval(end.end("comma"), sentence.end))
    hearsay = Proposition(sentence, sentence, (head, believed), said._replace(kind="asserts"))
    return [Proposition(sentence, sentence, (head, rest), None), hearsay]


def _hull(sentence: Interval, said: Said, pieces: Sequence[Interval]) -> Interval:
    """Return the stretch of the sentence from the first to the last of content, cue and source."""
    frame = [part for part in (said.source, said.cue) if part and sentence.holds(part)]
    parts = [*pieces, *frame] if pieces[0].start == clipped(said.content, sentence)[0].start else list(pieces)
    return Interval(min(p.start for p in parts), max(p.end for p in parts))


def _unreported(text: str, sentence: Interval, spoken: Spoken) -> Iterator[Proposition]:
    quotation = spoken.quotation(sentence)
    if quotation is not None:
        said = spoken.speaker(quotation)
        if said or len(sentence.cut(text).split()) >= FEWEST_SPOKEN:
            yield Proposition(sentence, sentence, (sentence,), said, orphan=said is None)
    elif _ENDS.search(text, *sentence) and _tells(sentence.cut(text)):
        yield Proposition(sentence, sentence, (sentence,), None)


def _tells(words: str) -> bool:
    """Say whether a sentence is long enough to tell something; a shorter one, "Two people died.", if it is a clause."""
    many = len(words.split())
    return many >= FEWEST_WORDS or (many == FEWEST_WORDS - 1 and is_clause(words))
