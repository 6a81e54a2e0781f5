"""Who speaks in a sentence, as far as its grammar shows it: who says, who is cited, who is spoken to."""

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from verifier.attribution.sources_en import HEADS
from verifier.text import voices_en as english
from verifier.text.cues_en import CUES
from verifier.text.lexicon import FUNCTION
from verifier.text.words import Word

Way: TypeAlias = Literal["carries", "according", "speaks", "cited"]
"""From the publisher's side to the origin's: who printed the words, "according to" whom, who says so, who is cited."""
DEPTH: dict[Way, int] = {"carries": 0, "according": 1, "speaks": 2, "cited": 3}

_LEADS = english.LEADS
_BETWEEN = english.BETWEEN | english.BEING
"""Words that may stand between a speaker and the verb."""
_SPEAKERS = english.SUBJECTS.union(HEADS)
_ENDING = english.VERBS | {"that"}
"""Words that end the phrase of a speaker behind the verb."""
_NOBODY_BEFORE = english.ACTS_BEFORE | english.PLACING
_PLAIN = english.VERBS - english.CITING
"""Verbs that do nothing but speak, as most do: they are asked nothing else."""


class Voice(NamedTuple):
    """Somebody who speaks: `cue` is the index of the verb, `first` to `last` those of the words for the speaker."""

    way: Way
    cue: int
    first: int
    last: int

    def head(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Return the names and nouns for speakers in its phrase."""
        phrase = words[self.first : self.last]
        found = [w for w in phrase if (w.capital and not w.kinds & FUNCTION) or w.folded in HEADS]
        found = found or [w for w in phrase if w.folded in english.COUNTED]
        return tuple(found or [w for w in phrase if not w.kinds & FUNCTION][-1:])

    def points(self, words: Sequence[Word]) -> bool:
        """Say whether its phrase is but a pronoun."""
        phrase = words[self.first : self.last]
        return bool(phrase) and phrase[-1].folded in english.POINTING


def voices(words: Sequence[Word]) -> tuple[Voice, ...]:
    """Return the voices of a sentence in the order of their cues. Linear in the words."""
    found: list[Voice] = []
    for at in [at for at, word in enumerate(words) if word.folded in _LEADS][: english.MOST]:
        folded = words[at].folded
        if folded in english.VERBS and _joins(words, at):
            earlier = next((v for v in reversed(found) if v.way == "speaks"), None)
            if earlier:
                found.append(earlier._replace(cue=at))
        else:
            found += _spoken(words, at) if folded in _PLAIN else _at(words, at)
    return tuple(found)


def _joins(words: Sequence[Word], at: int) -> bool:
    """Say whether the verb is a second one of the same speaker: "and later said"."""
    before, least = at - 1, max(0, at - english.LONGEST)
    while before > least and _stands_between(words[before].folded) and not words[before].breaks:
        before -= 1
    return before >= 0 and words[before].folded in english.JOINING and not words[before + 1].breaks


def _at(words: Sequence[Word], at: int) -> Sequence[Voice]:
    """Return the voices whose cue stands at `at`."""
    folded, before = words[at].folded, words[at - 1].folded if at else ""
    if folded == "to":
        return _behind("cited", words, at, at + 1) if before in english.POINTS else ()
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if folded == "according" and following == "to":
        return _behind("according", words, at, at + 2)
    if (folded == "by" and before in english.BY) or (folded == "with" and before == "interview"):
        return _behind("carries", words, at, at + 1)
    if _cites(words, at) and following != "by":
        return _behind("cited", words, at, at + 1)
    return _spoken(words, at) if folded in english.VERBS else ()


def _behind(way: Way, words: Sequence[Word], at: int, first: int) -> Sequence[Voice]:
    """Return the voice whose phrase begins at `first`, behind its cue, if anything stands there."""
    last = _end(words, first)
    return (Voice(way, at, first, last),) if first < last else ()


def _cites(words: Sequence[Word], at: int) -> bool:
    """Say whether a source of the source follows: "citing", "which cited"."""
    folded, before = words[at].folded, words[at - 1].folded if at else ""
    return folded in english.CITES or (folded in english.CITING and (words[at].breaks or before in english.RELATIVE))


def _spoken(words: Sequence[Word], at: int) -> Sequence[Voice]:
    """Return who says it at the verb, and whom they tell."""
    if not _may_have_speaker(words, at):
        return ()
    hears = words[at].folded in english.HEARING
    subject = _before(words, at) or (None if hears else _after(words, at))
    found: Sequence[Voice] = ()
    if subject is not None and not _is_nobody(words, subject[0]):
        found = (Voice("speaks", at, *subject),)
    if hears and (subject is None or subject[1] <= at):
        return (*found, *_behind("carries", words, at, at + 1))
    return found


def _may_have_speaker(words: Sequence[Word], at: int) -> bool:
    """Say whether the verb is no name, no deed, no infinitive, and not turned round by the passive."""
    if words[at].capital:
        return False
    folded, before = words[at].folded, words[at - 1].folded if at else ""
    if before == "to" or (before in english.BEING) != folded.endswith("ing"):
        return False
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if following == "nothing" or (following in english.ACTS_BEFORE and folded not in CUES):
        return False
    return following != "to" or folded not in english.BELIEVED


def _is_nobody(words: Sequence[Word], first: int) -> bool:
    """Say whether the subject that begins there is "nobody", "no one" or "neither": nobody speaks then."""
    is_one = words[first].folded == "no" and first + 1 < len(words) and words[first + 1].folded == "one"
    return is_one or words[first].folded in english.NOBODY


def _before(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """Return the phrase of the subject that stands before the verb at `at`, with what is apposed to it."""
    last, least = at, max(0, at - english.LONGEST)
    while last > least and not words[last].breaks and _stands_between(words[last - 1].folded):
        last -= 1
    parted = words[last].breaks
    joined = not parted and last > 0 and _may_speak(words[last - 1])
    if words[at].folded in english.NOUNS_TOO and not parted and not joined:
        return None
    for commas in (3, 2) if parted else (1,):
        first = _opening(words, last, commas, is_plain=joined)
        found = _subject(words, at, first, last)
        if found or not any(w.folded in english.CITING for w in words[first:last]):
            return found
    return None


def _subject(words: Sequence[Word], at: int, first: int, last: int) -> tuple[int, int] | None:
    """Return what of `words[first:last]` is the subject of the verb at `at`, if it can speak."""
    if words[at].breaks and not any(w.breaks for w in words[first + 1 : last]) and _after(words, at):
        return None
    phrase = words[first:last]
    cited = next((n for n, w in enumerate(phrase) if w.folded in english.CITING), None)
    phrase = phrase[:cited]
    speaks = _speaks(phrase) or (words[at].folded in CUES and bool(phrase) and not phrase[-1].kinds & FUNCTION)
    return (first, first + len(phrase)) if speaks and not (words[at].breaks and _tells(phrase)) else None


def _opening(words: Sequence[Word], last: int, commas: int, *, is_plain: bool) -> int:
    """Return where the phrase of a speaker begins that ends at `last`: after so many commas, or where a clause ends.

    A clause on the speaker ends nothing; a plain phrase, a name right before the verb, is taken to have none.
    """
    least = max(0, last - english.LONGEST)
    for first in range(last, least, -1):
        if words[first].breaks and not (first < last and _opens_aside(words, first)):
            commas -= 1
            if not commas or words[first].starts:
                return first
        stated = words[first - 1].folded in english.STATING and not words[first].breaks
        if stated and first < last and not words[last].breaks:
            return first
        is_end = words[first - 1].folded in english.CLAUSES and _ends_clause(words, first - 1)
        is_end = is_end and not (words[last].breaks and _is_of_noun(words, first - 1))
        if is_end and (is_plain or not _is_aside(words, first - 1, last)):
            return first
    return least


def _is_of_noun(words: Sequence[Word], at: int) -> bool:
    """Say whether "that" tells which: "the company that makes it, said"."""
    if words[at].folded != "that" or not at or words[at].breaks:
        return False
    return not words[at - 1].kinds & FUNCTION and words[at - 1].folded not in english.VERBS


def _opens_aside(words: Sequence[Word], at: int) -> bool:
    """Say whether a clause on whom the speaker cites opens there: ", citing two doctors,", ", which cited an aide,"."""
    following = words[at + 1].folded if at + 1 < len(words) else ""
    return words[at].folded in english.CITING or (words[at].folded in english.RELATIVE and following in english.CITING)


def _is_aside(words: Sequence[Word], at: int, last: int) -> bool:
    """Say whether a clause on the speaker that ends at `last` holds the word: "who asked for silence because …,"."""
    for before in range(last - 1, max(0, last - english.LONGEST), -1):
        if words[before].starts:
            return False
        if words[before].folded in english.RELATIVE:
            return before <= at
    return False


def _ends_clause(words: Sequence[Word], at: int) -> bool:
    """Say whether a word that may open a clause does; "and" may join two speakers: "Ann Lee and colleagues said"."""
    if words[at].folded == "and" and at and _may_speak(words[at - 1]) and not words[at].breaks:
        return words[at + 1].kinds & FUNCTION != 0
    return True


def _tells(phrase: Sequence[Word]) -> bool:
    """Say whether the phrase before a comma and the verb is what is said, not who says it: "It hummed”, said Ann"."""
    finite = any(w.folded in english.FINITE or "'" in w.folded for w in phrase)
    return finite and not any(w.folded in english.RELATIVE for w in phrase[1:])


def _stands_between(folded: str) -> bool:
    return folded in _BETWEEN or folded.endswith("ly")


def _after(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """Return the phrase after the verb, in "…”, said the mayor"; of a verb that shows, only after a comma."""
    if words[at].folded in english.SHOWING and at and not words[at].breaks:
        return None
    last = _end(words, at + 1)
    phrase = words[at + 1 : last]
    if len(phrase) > 1 and phrase[0].folded in english.SUBJECTS and phrase[1].folded in english.DETERMINING:
        return None  # "the register calls it a gift"
    if not phrase or phrase[0].folded in _NOBODY_BEFORE or not english.FINITE.isdisjoint(w.folded for w in phrase):
        return None
    return (at + 1, last) if _speaks(phrase) else None


def _speaks(phrase: Sequence[Word]) -> bool:
    """Say whether a phrase holds a name, a noun for a speaker or a pronoun, or is "the second"."""
    for word in phrase:
        if word.folded in _SPEAKERS or (word.capital and not word.kinds & FUNCTION):
            return True
    return bool(phrase) and (phrase[0].folded in english.COUNTED or phrase[-1].folded in english.COUNTED)


def _may_speak(word: Word) -> bool:
    return word.folded in _SPEAKERS or (word.capital and not word.kinds & FUNCTION)


def _end(words: Sequence[Word], at: int) -> int:
    """Return where the phrase that begins at `at` ends."""
    last, most = min(at + 1, len(words)), min(len(words), at + english.LONGEST)
    while last < most and not words[last].breaks and words[last].folded not in _ENDING:
        last += 1
    return _with_name(words, at, last)


def _with_name(words: Sequence[Word], at: int, last: int) -> int:
    """Return the end of the phrase with the name that is apposed to it: "according to the mayor, Ann Lee,"."""
    if last == len(words) or last <= at or words[last].starts or not words[last].breaks:
        return last
    end = last
    while end < min(len(words), last + 4) and words[end].capital and (end == last or not words[end].breaks):
        end += 1
    ends = end == len(words) or words[end].breaks
    return end if ends and last < end else last
