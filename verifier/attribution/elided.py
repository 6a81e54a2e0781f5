"""Who speaks where a verb does not say it.

A sentence leaves it to its clause before ("Police denied it and promised …", "…, adding that"), or puts whoever is
quoted before a colon ("Ana Sel, who saw the fire: “It was over in a minute.”").
"""

from collections.abc import Sequence

from verifier.attribution.clauses import has_verb, subject_of
from verifier.attribution.cues_en import ACTING, DENYING, SAYING
from verifier.attribution.marks import OPENERS
from verifier.attribution.speakers import can_speak
from verifier.attribution.tagger import Relation
from verifier.text.regex import regex
from verifier.text.spans import Interval

_GOES_ON = regex(r",? (?:and|but|yet|then|or)(?: (?:also|later|then|\w+ly))? \Z")
_PARTICIPLE = regex(r"(?:,|\b(?:before|while|and|by|after)) \Z")
_WORD = regex(r"\w+")
_INTRODUCED = regex(r"(?P<who>[A-Z][^,;:“”\"\n]{2,80}(?:, [^;:“”\"\n]{2,120})?): \Z")
"""What stands in a line before a quotation that it introduces."""
_VERBS = SAYING | ACTING | DENYING
_STOP = regex(r"\n|[.!?][”\"’')]? (?=[A-Z“\"‘])|; ")
_BEFORE = 30
"""Code points before a cue in which ", but immediately " fits."""
_NEAR = 3
"""Relations before in which the one that it goes on from is looked for: a sentence has few."""
_REACH = 500
"""Code points back in which the sentence begins: a long one."""


def with_speaker(text: str, relations: Sequence[Relation]) -> tuple[Relation, ...]:
    """Return the relations, in order; one without a source has that of the clause that it goes on from."""
    found: list[Relation] = []
    for relation in relations:
        leaves = relation.source is None and relation.cue is not None and _leaves_out(text, relation.cue)
        source = _speaker(text, relation.cue, found) if leaves and relation.cue else None
        found.append(relation._replace(source=source) if source else relation)
    return tuple(found)


def with_introduced(text: str, relations: Sequence[Relation]) -> tuple[Relation, ...]:
    """Return the relations; what a line introduces is not said by whoever spoke in a line before.

    It is said by the one whom the line names, or else by nobody that the text tells.
    """
    found = [part for relation in relations for part in _apart(text, relation)]
    return tuple(sorted(found, key=lambda one: one.content[0].start))


def _apart(text: str, relation: Relation) -> list[Relation]:
    """Return the relation in parts, each up to where a line introduces what follows; without those that nobody says."""
    parts = [relation._replace(content=())]
    for piece in relation.content:
        who = _introduction(text, relation, piece)
        if who:
            speaks = any(can_speak(part) and not has_verb(part) for part in who.cut(text).split(", ")[:2])
            cue = Interval(who.end, who.end + 1) if speaks else None
            parts.append(relation._replace(source=who if speaks else None, cue=cue, content=()))
        parts[-1] = parts[-1]._replace(content=(*parts[-1].content, piece))
    return [part for part in parts if part.content and (part.cue or part is parts[0])]


def _introduction(text: str, relation: Relation, piece: Interval) -> Interval | None:
    """Return the words before the colon where `piece` is a quotation that they introduce, in a line after the cue's."""
    if relation.cue is None or relation.cue.end > piece.start or text[piece.start] not in OPENERS:
        return None
    start = text.rfind("\n", max(relation.cue.end, piece.start - _REACH), piece.start) + 1
    match = _INTRODUCED.fullmatch(text, start, piece.start) if start else None
    return Interval(*match.span("who")) if match else None


def _leaves_out(text: str, cue: Interval) -> bool:
    """Say whether the cue is a verb of speech whose subject stands in the clause before."""
    words = _WORD.findall(cue.cut(text).casefold())
    before = Interval(max(0, cue.start - _BEFORE), cue.start)
    joint = _PARTICIPLE if words[:1] and words[0].endswith("ing") else _GOES_ON
    return bool(words) and words[-1] in _VERBS and joint.search(text, *before) is not None


def _speaker(text: str, cue: Interval, before: Sequence[Relation]) -> Interval | None:
    """Return the source of the last relation before in the sentence, or else the sentence's subject."""
    start = _opening(text, cue.start)
    for other in reversed(before[-_NEAR:]):
        if other.source and other.cue and start <= other.source.start < other.cue.start < cue.start:
            return other.source
    subject = subject_of(text, Interval(start, cue.start))
    return subject if subject and can_speak(subject.cut(text)) else None


def _opening(text: str, at: int) -> int:
    """Return where the clause begins that may hold the subject: after a stop, a semicolon or a line's end."""
    first = max(0, at - _REACH)
    stops = [match.end() for match in _STOP.finditer(text, first, at)]
    return max([first, *stops])
