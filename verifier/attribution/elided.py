"""Who speaks where a sentence leaves it to its clause before: "Police denied it and promised …", "…, adding that"."""

from collections.abc import Sequence

from verifier.attribution.clauses import subject_of
from verifier.attribution.cues_en import ACTING, DENYING, SAYING
from verifier.attribution.speakers import can_speak
from verifier.attribution.tagger import Relation
from verifier.text.regex import regex
from verifier.text.spans import Interval

_GOES_ON = regex(r",? (?:and|but|yet|then|or)(?: (?:also|later|then|\w+ly))? \Z")
_PARTICIPLE = regex(r"(?:,|\b(?:before|while|and|by|after)) \Z")
_WORD = regex(r"\w+")
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
