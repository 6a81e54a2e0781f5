"""Which source a voice is, and whether the voices of a sentence pass words on as a chain says."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from verifier.attribution.sources_en import HEADS
from verifier.checks.compare.voices import DEPTH, Voice
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Source
from verifier.text.lexicon import FUNCTION
from verifier.text.voices_en import BEING, COUNTED, HEARING, INFORMED, OF, OWN, VERBS
from verifier.text.words import Word

APART = frozenset("that which who whose where and but while although though".split())
"""Behind the evidence they open another clause, whose speaker says that clause alone."""

_START = attrgetter("start")
_SPEECH = VERBS | INFORMED
TURNING = frozenset("but while although though whereas".split())


def called(source: Source) -> str:
    """Return what a source is called in a reason."""
    return f"“{source.name}”" if source.name else "the source"


def turned(sources: Sequence[Source], spoken: Sequence[Voice], words: Sequence[Word]) -> Iterator[Problem]:
    """Yield a doubt where one source stands before another in the chain, and behind it in the sentence.

    Not of the one who closes the sentence: "the engineers said so, the newspaper reported".
    """
    for (outer, one), (inner, other) in pairwise(zip(sources, spoken, strict=True)):
        if (DEPTH[one.way], one.first) > (DEPTH[other.way], other.first) and not _closes(one, words):
            yield Problem("doubt", f"here {called(inner)} passes on what {called(outer)} says, not the other way round")


def _closes(voice: Voice, words: Sequence[Word]) -> bool:
    """Say whether the voice and its verb stand behind the last comma of the sentence."""
    is_last = voice.cue + 1 >= len(words) or words[voice.cue + 1].starts
    return is_last and voice.way == "speaks" and words[voice.first].breaks


def speaks_up(voice: Voice, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether a voice that is none of the sources has to be one: somebody by name or by a noun for speakers."""
    head = voice.head(words)
    if not head or voice.points(words) or is_own(voice, words, grounds):
        return False
    if voice.way == "cited":
        return _is_source(words[voice.first : voice.last])
    named = [w for w in head if w.capital] or head
    return voice.way != "carries" or all(w.stem in grounds.outlets for w in named)


def _is_source(phrase: Sequence[Word]) -> bool:
    """Say whether what is cited speaks: by name or by a noun for speakers, and not "the risk of lawsuits"."""
    ends = (n for n, w in enumerate(phrase) if n and w.folded in OF)
    named = phrase[: next(ends, len(phrase))]
    return any(w.capital or w.folded in HEADS or w.folded in COUNTED for w in named)


def is_told(voice: Voice, words: Sequence[Word], said: Passage) -> bool:
    """Say whether the claim itself tells that the voice speaks: it is then what the origin says of somebody.

    In whatever words: "inspectors had noted", and of whoever heard it, "the tenants were informed".
    """
    if said.folded.isdisjoint(_SPEECH):
        return False
    if all(w.stem in said.stems for w in words[voice.first : voice.last] if not w.kinds & FUNCTION):
        return True
    told = words[voice.cue].folded in HEARING
    return told and not (said.folded.isdisjoint(INFORMED) or said.folded.isdisjoint(BEING))


def is_apart(words: Sequence[Word], at: int, end: int) -> bool:
    """Say whether another clause opens between the evidence, which ends at `end`, and the cue behind it."""
    return any(w.folded in APART for w in words[bisect_left(words, end, key=_START) : at])


def is_turned_from(words: Sequence[Word], at: int, start: int) -> bool:
    """Say whether a clause that turns from what the cue at `at` leads to stands before `start`: "…, but two of …"."""
    return any(w.breaks and w.folded in TURNING for w in words[at + 1 : bisect_left(words, start, key=_START)])


def is_own(voice: Voice, words: Sequence[Word], grounds: Grounds) -> bool:
    """Say whether the voice is the publisher's: no word of its phrase is another's."""
    phrase = [w for w in words[voice.first : voice.last] if not w.kinds & FUNCTION]
    return all(w.stem in grounds.publisher or w.folded in OWN for w in phrase)
