"""Who answers in an interview, where the page tells it by its form alone: labels before a colon, or questions between.

An interview is read where paragraphs open with labels of which some ask ("Q: Why? A: …", "COURIER: Why? LEE: …"), or
where the text above speaks of one, paragraphs ask, and most of those between them speak in the first person: of
themselves somewhere, as a page of questions says "we" of itself, too.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from verifier.attribution import interviews_en as english
from verifier.attribution.framed_en import REPORTED
from verifier.attribution.known import Known
from verifier.attribution.phrases import phrase
from verifier.attribution.places import Places
from verifier.text.layout import layout_of
from verifier.text.regex import regex
from verifier.text.sentences import sentences
from verifier.text.spans import Interval, trimmed

FEWEST = 2
"""Questions, each with an answer below it, from which a page is an interview: one alone is a figure of speech."""
FEWEST_PLAIN = 3
"""The same where neither labels nor bold type mark them: a column asks now and then, too."""
LONGEST = 6
"""Paragraphs that a question and its answer take, on the whole; where there are more, the questions are a manner."""
MOST_ASKED = 60
"""Words of the longest question; a longer paragraph that ends in one tells something."""

_LABEL = regex(
    r"[*_]{0,3}(?P<label>(?:Q(?:uestion)?\d{0,2}|A(?:nswer)?)(?=[:.)])|"
    r"[A-Z][\w’'.-]{0,30}(?: [A-Z][\w’'.-]{0,30}){0,3}(?=:))[:.)][*_]{0,3}\s+"
)
_BOLD = regex(r"\*\*[^*\n]{3,400}\?\s?\*\*\s*")
_ASKS = regex(r"\?[*_’”\"')\]]{0,4}\Z")
_MARKS = regex(r"[*_]{1,3}\s*")
_ROLE_AFTER = regex(r", (?:the|an?|who|his|her|now|aged|\d)\b")
_QUOTED = regex(r"[“\"][^“”\"\n]*[”\"]")


class Turn(NamedTuple):
    """A paragraph, without its label, in which one person speaks; `speaker` is where he is named, if anywhere."""

    interval: Interval
    speaker: Interval | None
    asks: bool = False


class _Line(NamedTuple):
    """A paragraph of an interview: its label, if any, and what is said after it; `asked` before it, in bold type."""

    interval: Interval
    label: str
    words: Interval
    asks: bool
    asked: bool = False


class Interview:
    """The turns of a text, asked by place; none where it is no interview."""

    def __init__(self, turns: Sequence[Turn]) -> None:
        self._turns = tuple(turns)
        self._places = Places(turn.interval for turn in turns)

    def at(self, sentence: Interval) -> Turn | None:
        """Return the turn that `sentence` is in."""
        found = self._places.indices(sentence)
        return self._turns[found.start] if len(found) else None


def interview(text: str, known: Known) -> Interview:
    """Return the turns of `text`, in order. Linear in it."""
    if "?" not in text:
        return Interview(())
    lines = [_line(text, at) for at in layout_of(text).paragraphs()]
    return Interview([*_labelled(text, lines, known)] or [*_between(text, lines, known)])


def _line(text: str, at: Interval) -> _Line:
    bold = _BOLD.match(text, *at)
    if bold and bold.end() < at.end:
        return _Line(at, "", Interval(bold.end(), at.end), asks=False, asked=True)
    label = _LABEL.match(text, *at)
    mark = _MARKS.match(text, *at)
    start = label.end() if label else mark.end() if mark else at.start
    words = trimmed(text, Interval(min(start, at.end), at.end))
    asks = _ASKS.search(text, max(at.start, at.end - 6), at.end) is not None
    return _Line(at, label.group("label").casefold() if label else "", words, asks)


def _labelled(text: str, lines: Sequence[_Line], known: Known) -> Iterator[Turn]:
    """Yield the turns of an interview with labels."""
    labels = [line for line in lines if line.label]
    asking = Counter(line.label for line in labels if line.asks)
    every = Counter(line.label for line in labels)
    askers = {label for label in every if label[0] == "q" and label.rstrip("0123456789") in english.ASKERS}
    askers |= {label for label, asked in asking.items() if 2 * asked >= every[label] and label not in english.ANSWERERS}
    exchanges = sum(one.label in askers and other.label not in askers for one, other in pairwise(labels))
    if exchanges < FEWEST:
        return
    whom = _named(text, labels, known)
    first = next(at for at, line in enumerate(lines) if line.label in askers)
    default = _interviewee(text, Interval(0, lines[first].interval.start), known)
    speaks: Turn | None = None
    for line in lines[first:]:
        if line.label:
            speaks = Turn(line.words, whom.get(line.label, default), line.label in askers)
        elif speaks is None or (not speaks.asks and _is_inserted(text, line, speaks.speaker)):
            speaks = None
            continue
        elif line.interval.start > labels[-1].interval.start and _is_others(text, line.words):
            return
        yield speaks._replace(interval=line.words)


def _named(text: str, labels: Sequence[_Line], known: Known) -> dict[str, Interval]:
    """Return for each label where whoever has it is named in full, outside capitals if anywhere; else the label."""
    called: dict[str, Interval] = {}
    for name in known.names:
        low = name.cut(text).casefold()
        for label in (low, low.split()[-1], low.split()[0], "".join(word[0] for word in low.split())):
            if not name.cut(text).isupper():
                called.setdefault(label, name)
    whom: dict[str, Interval] = {}
    for line in labels:
        if line.label not in english.ANSWERERS and line.label not in whom:
            start = text.find(line.label[0].upper(), line.interval.start)
            whom[line.label] = called.get(line.label) or Interval(start, start + len(line.label))
            called.setdefault(line.label.split()[-1], whom[line.label])
    return whom


def _between(text: str, lines: Sequence[_Line], known: Known) -> Iterator[Turn]:
    """Yield the turns of an interview in which nothing but the questions tells who speaks.

    Whoever answers is not named between the questions: where he is, the page tells of him.
    """
    questions = [at for at, line in enumerate(lines) if line.asked or _is_question(text, line)]
    fewest = FEWEST if any(line.asked for line in lines) else FEWEST_PLAIN
    if len(questions) < fewest or not english.TALK.search(text, 0, lines[questions[0]].interval.start):
        return
    groups = [lines[one + (not lines[one].asked) : two] for one, two in pairwise([*questions, len(lines)])]
    answers = [group for group in groups if group]
    of_self = sum(any(_is_first_person(text, line.words) for line in group) for group in answers)
    of_oneself = any(
        english.OF_ONESELF.search(_QUOTED.sub("", line.words.cut(text))) for group in answers for line in group
    )
    rare = len(lines) - questions[0] > LONGEST * len(questions)
    if len(answers) < fewest or 2 * of_self < len(answers) or rare or not of_oneself:
        return
    speaker = _interviewee(text, Interval(0, lines[questions[0]].interval.start), known)
    asks = {at for at in questions if not lines[at].asked}
    told = (at for at in range(questions[0], len(lines)) if at not in asks)
    below = questions[-1]
    ends = (
        at
        for at in told
        if _is_about(text, lines[at].words, speaker) or (at > below and _is_others(text, lines[at].words))
    )
    end = next(ends, len(lines))
    if end > questions[-1]:
        yield from (Turn(lines[at].words, speaker, at in asks) for at in range(questions[0], end))


def _is_question(text: str, line: _Line) -> bool:
    return line.asks and text[line.words.start] not in "“\"‘'" and line.words.cut(text).count(" ") < MOST_ASKED


def _is_first_person(text: str, at: Interval) -> bool:
    return english.FIRST_PERSON.search(_QUOTED.sub("", at.cut(text))) is not None


def _is_about(text: str, at: Interval, speaker: Interval | None) -> bool:
    """Say whether a paragraph speaks of the speaker by name, or of the interview: what follows it is told by others."""
    words = at.cut(text)
    surname = speaker.cut(text).split()[-1].casefold() if speaker else ""
    return english.CLOSES.match(words) is not None or (bool(surname) and surname in words.casefold().split())


def _is_inserted(text: str, line: _Line, speaker: Interval | None) -> bool:
    """Say whether a paragraph without a label is the publisher's: in brackets, or a report of what others say."""
    if text[line.interval.start] in "[(" or _is_about(text, line.interval, speaker):
        return True
    first = next(iter(sentences(text, line.words)), line.words).cut(text).split()
    return not _is_first_person(text, line.words) and not REPORTED.isdisjoint(first)


def _is_others(text: str, at: Interval) -> bool:
    """Say whether a paragraph below the last answer tells what others state, and nothing of whoever answers."""
    words = at.cut(text)
    return english.OTHERS.search(words) is not None and english.OF_ONESELF.search(_QUOTED.sub("", words)) is None


def _interviewee(text: str, above: Interval, known: Known) -> Interval | None:
    """Return the person named above the first question: known for one, apposed to a role, named most often, first."""
    named = (name for name in known.names if name.end <= above.end and _is_person(text, name, known))
    names = [*islice(named, MOST_NAMED)]
    if not names:
        return None
    split = above.cut(text).split()
    told = Counter(word.strip(",.;:’'“”\"").removesuffix("’s").removesuffix("'s") for word in split)

    def worth(name: Interval) -> tuple[bool, bool, int, int]:
        apposed = text[name.start - 2 : name.start] == ", " or _ROLE_AFTER.match(text, name.end) is not None
        return known.is_person(name.cut(text)), apposed, told[name.cut(text).split()[-1]], -name.start

    return max(names, key=worth)


def _is_person(text: str, name: Interval, known: Known) -> bool:
    asks = english.ASKING.search(text, max(0, name.start - _BEFORE), name.start) is not None
    return not asks and phrase(name.cut(text), known).kind == "person"


MOST_NAMED = 20
"""People looked at above the first question: an introduction names few."""
_BEFORE = 40
"""Code points in which "he talks to" stands before whoever asks."""
