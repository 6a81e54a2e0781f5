"""Who speaks in a sentence, as far as its grammar shows it: who says, who is cited, who is spoken to."""

from collections.abc import Iterator, Sequence
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
        if words[at].folded in english.VERBS and _joins(words, at):
            earlier = next((v for v in reversed(found) if v.way == "speaks"), None)
            if earlier:
                found.append(earlier._replace(cue=at))
        else:
            found += [v for v in _at(words, at) if v.first < v.last]
    return tuple(found)


def _joins(words: Sequence[Word], at: int) -> bool:
    """Say whether the verb is a second one of the same speaker: "and later said"."""
    before, least = at - 1, max(0, at - english.LONGEST)
    while before > least and not words[before].breaks and _stands_between(words[before]):
        before -= 1
    return before >= 0 and words[before].folded in english.JOINING and not words[before + 1].breaks


def _at(words: Sequence[Word], at: int) -> Sequence[Voice]:
    """Return the voices whose cue stands at `at`."""
    folded, before = words[at].folded, words[at - 1].folded if at else ""
    if folded == "to":
        return (Voice("cited", at, at + 1, _end(words, at + 1)),) if before in english.POINTS else ()
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if folded == "according" and following == "to":
        return (Voice("according", at, at + 2, _end(words, at + 2)),)
    if (folded == "by" and before in english.BY) or (folded == "with" and before == "interview"):
        return (Voice("carries", at, at + 1, _end(words, at + 1)),)
    if _cites(words, at) and following != "by":
        return (Voice("cited", at, at + 1, _end(words, at + 1)),)
    return tuple(_spoken(words, at)) if folded in english.VERBS and not words[at].capital else ()


def _cites(words: Sequence[Word], at: int) -> bool:
    """Say whether a source of the source follows: "citing", "which cited"."""
    folded, before = words[at].folded, words[at - 1].folded if at else ""
    return folded in english.CITES or (folded in english.CITING and (words[at].breaks or before in english.RELATIVE))


def _spoken(words: Sequence[Word], at: int) -> Iterator[Voice]:
    """Yield who says it at the verb, and whom they tell."""
    before = words[at - 1].folded if at else ""
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if following == "nothing" or (following in english.ACTS_BEFORE and words[at].folded not in CUES):
        return
    if following == "to" and words[at].folded in english.BELIEVED:
        return
    if before == "to" or (before in english.BEING) != words[at].folded.endswith("ing"):
        return
    subject = _before(words, at) or (None if words[at].folded in english.HEARING else _after(words, at))
    if subject is not None and not _is_nobody(words, subject[0]):
        yield Voice("speaks", at, *subject)
    if words[at].folded in english.HEARING and (subject is None or subject[1] <= at):
        yield Voice("carries", at, at + 1, _end(words, at + 1))


def _is_nobody(words: Sequence[Word], first: int) -> bool:
    """Say whether the subject that begins there is "nobody", "no one" or "neither": nobody speaks then."""
    is_one = words[first].folded == "no" and first + 1 < len(words) and words[first + 1].folded == "one"
    return is_one or words[first].folded in english.NOBODY


def _before(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """Return the phrase of the subject that stands before the verb at `at`, with what is apposed to it."""
    last, least = at, max(0, at - english.LONGEST)
    while last > least and not words[last].breaks and _stands_between(words[last - 1]):
        last -= 1
    parted = words[last].breaks
    joined = not parted and last > 0 and _may_speak(words[last - 1])
    if words[at].folded in english.NOUNS_TOO and not parted and not joined:
        return None
    first = _opening(words, last, 3 if parted else 1, range(0) if joined else _aside(words, last))
    cited = next((n for n in range(first, last) if words[n].folded in english.CITING), last)
    if words[at].breaks and not any(w.breaks for w in words[first + 1 : last]) and _after(words, at):
        return None
    phrase = words[first:cited]
    speaks = _speaks(phrase) or (words[at].folded in CUES and bool(phrase) and not phrase[-1].kinds & FUNCTION)
    return (first, cited) if speaks and not _tells(words, first, cited, at) else None


def _opening(words: Sequence[Word], last: int, commas: int, aside: range) -> int:
    """Return where the phrase of a speaker begins that ends at `last`: after so many commas, or where a clause ends."""
    first, least = last, max(0, last - english.LONGEST)
    while first > least:
        word = words[first]
        commas -= word.breaks
        if commas <= 0 or word.starts:
            break
        if words[first - 1].folded in english.CLAUSES and _ends_clause(words, first - 1) and first - 1 not in aside:
            break
        first -= 1
    return first


def _aside(words: Sequence[Word], last: int) -> range:
    """Return the words of the clause on the speaker that ends at `last`: "who asked not to be named because …,"."""
    for at in range(last - 1, max(0, last - english.LONGEST), -1):
        if words[at].starts:
            break
        if words[at].folded in english.RELATIVE:
            return range(at, last)
    return range(0)


def _ends_clause(words: Sequence[Word], at: int) -> bool:
    """Say whether a word that may open a clause does; "and" may join two speakers: "Ann Lee and colleagues said"."""
    if words[at].folded == "and" and at and _may_speak(words[at - 1]) and not words[at].breaks:
        return words[at + 1].kinds & FUNCTION != 0
    return True


def _tells(words: Sequence[Word], first: int, last: int, at: int) -> bool:
    """Say whether the phrase before a comma and the verb is what is said, not who says it: "It hummed”, said Ann"."""
    if not words[at].breaks:
        return False
    phrase = words[first:last]
    finite = any(w.folded in english.FINITE or "'" in w.folded for w in phrase)
    return finite and not any(w.folded in english.RELATIVE for w in phrase[1:])


def _stands_between(word: Word) -> bool:
    return word.folded in _BETWEEN or word.folded.endswith("ly")


def _after(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """Return the phrase after the verb, in "…”, said the mayor"; of a verb that shows, only after a comma."""
    if words[at].folded in english.SHOWING and at and not words[at].breaks:
        return None
    last = _end(words, at + 1)
    phrase = words[at + 1 : last]
    if not phrase or phrase[0].folded in english.ACTS_BEFORE or not english.FINITE.isdisjoint(w.folded for w in phrase):
        return None
    return (at + 1, last) if _speaks(phrase) else None


def _speaks(phrase: Sequence[Word]) -> bool:
    """Say whether a phrase holds a name, a noun for a speaker or a pronoun, or is "the second"."""
    if any(map(_may_speak, phrase)):
        return True
    return bool(phrase) and (phrase[0].folded in english.COUNTED or phrase[-1].folded in english.COUNTED)


def _may_speak(word: Word) -> bool:
    named = word.capital and not word.kinds & FUNCTION
    return named or word.folded in HEADS or word.folded in english.SUBJECTS


def _end(words: Sequence[Word], at: int) -> int:
    """Return where the phrase that begins at `at` ends."""
    last, most = min(at + 1, len(words)), min(len(words), at + english.LONGEST)
    while last < most and not words[last].breaks:
        if words[last].folded in english.VERBS or words[last].folded == "that":
            break
        last += 1
    return _with_name(words, at, last)


def _with_name(words: Sequence[Word], at: int, last: int) -> int:
    """Return the end of the phrase with the name that is apposed to it: "according to the mayor, Ann Lee,"."""
    end = last
    while end < min(len(words), last + 4) and words[end].capital and (end == last or not words[end].breaks):
        end += 1
    ends = end == len(words) or words[end].breaks
    return end if ends and at < last < end and words[last].breaks and not words[last].starts else last
