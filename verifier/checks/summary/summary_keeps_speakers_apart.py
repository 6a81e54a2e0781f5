"""Whether the summary joins no speakers whom the article keeps apart, and counts them as the article does."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.checks.compare.parts import Part, told
from verifier.checks.compare.silence import on_sentence
from verifier.checks.compare.speakers import called
from verifier.checks.compare.voices import Voice
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim, ReadSentence
from verifier.text.lexicon import FUNCTION
from verifier.text.numbers_en import UNITS
from verifier.text.voices_en import LONGEST, PARTING, SINGLE, VERBS
from verifier.text.words import Word

AND = "and"
OF_THEM = " of them "
"""With these words the sentence tells itself how many of those it names say so."""
FIRST = 2
"""Words of a phrase for speakers among which its number stands: "the three diplomats"."""
SEVERAL = 0
"""A plural without a number."""


def summary_keeps_speakers_apart(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare how many speak in each clause of a summary sentence, and who together, with who makes its claims.

    Catches: "the mayor and the police said" where one of the two makes the claim; "officials said" for one official;
    "three nurses" for one of three (doubts).
    Misses: two speakers joined by "as did", or told as "they"; a count that the engine did not read.

    Article: Mayor Ada Moll said the bridge was safe. ¶ Engineer Jon Reed said the lock was broken.
    Evidence: the bridge was safe
    Claim: The bridge was safe. ← Ada Moll
    Evidence: the lock was broken
    Claim: The lock was broken. ← Jon Reed
    Fails: Ada Moll and Jon Reed said the bridge was safe.
    Passes: Ada Moll said the bridge was safe, and Jon Reed said the lock was broken.
    """
    said = grounds.said(sentence.text)
    if not said.voices:
        yield NotApplicable("nobody speaks in it")
        return
    for claim, part in told(sentence, grounds):
        yield from _judged(claim, part, said, grounds)


def _judged(claim: ReadClaim, part: Part, said: Passage, grounds: Grounds) -> Iterator[Problem]:
    """Yield a doubt for each voice that is told as more than makes the claim."""
    for voice in part.voices:
        phrase = said.words[voice.first : voice.last]
        other = next((one for one in _joined(voice, said.words) if _is_beside(one, claim, grounds)), None)
        if other is not None:
            yield Problem("doubt", f"“{_printed(other)}” is told as a source of {claim.id}, beside {_origin(claim)}")
        elif OF_THEM not in said.running and (count := _miscounted(phrase, claim, grounds)):
            yield Problem("doubt", f"the source of {claim.id} is {count}, and “{_printed(phrase)}” stands here")


def _is_beside(one: Sequence[Word], claim: ReadClaim, grounds: Grounds) -> bool:
    """Say whether somebody is a source of some claim, and no origin of this one."""
    stems = frozenset(w.stem for w in one if not w.kinds & FUNCTION)
    sources = (s for c in grounds.claims for a in c.attributions for s in a.sources)
    known = any(stems & grounds.goes_by(s) for s in sources)
    return known and not any(stems & grounds.goes_by(a.origin) for a in claim.attributions)


def _miscounted(phrase: Sequence[Word], claim: ReadClaim, grounds: Grounds) -> int | None:
    """Return how many the claim's source is, where the phrase for it tells another number."""
    told = _number(phrase)
    origins = [s for s in (a.origin for a in claim.attributions) if _differs(s.count, told)]
    if not origins:
        return None
    stems = frozenset(w.stem for w in phrase)
    return next((s.count for s in origins if stems & grounds.goes_by(s)), None)


def _origin(claim: ReadClaim) -> str:
    return called(claim.attributions[0].origin)


def _printed(phrase: Sequence[Word]) -> str:
    return " ".join(w.text for w in phrase)


def _differs(count: int | None, told: int | None) -> bool:
    """Say whether a source of so many is told as another number; "officials" may be any number but one."""
    return count is not None and told is not None and (count == 1 if told == SEVERAL else told != count)


def _joined(voice: Voice, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Yield the speakers that "and" joins before the verb of a voice, if there are several."""
    first = voice.first
    if voice.way != "speaks" or voice.cue < first:
        return
    if first > 1 and words[first - 1].folded == AND:
        first = _start(words, first - 1)
    ends = [n for n in range(first + 1, voice.last - 1) if words[n].folded == AND and not words[n].breaks]
    if not ends:
        return
    edges = (first, *ends, voice.last)
    yield from (words[one + (one in ends) : other] for one, other in pairwise(edges))


def _start(words: Sequence[Word], end: int) -> int:
    """Return where the phrase before "and" starts; `end` itself where it is a clause of its own, with a verb."""
    for at in range(end - 1, max(-1, end - LONGEST), -1):
        if words[at].folded in VERBS:
            break
        if not at or words[at].breaks or words[at - 1].folded in PARTING or words[at - 1].folded == "that":
            return at
    return end + 1


def _number(phrase: Sequence[Word]) -> int | None:
    """Return how many a phrase for speakers tells of: `SEVERAL` for a bare plural, None where it does not say."""
    for word in phrase[:FIRST]:
        if word.folded in SINGLE or word.folded in UNITS:
            return UNITS.get(word.folded, 1)
    last = phrase[-1]
    return SEVERAL if last.folded.endswith("s") and (last.starts or not last.capital) else None


CHECK = SummaryCheck("summary_keeps_speakers_apart", 1, summary_keeps_speakers_apart, on_sentence)
