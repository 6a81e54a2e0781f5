"""Where the article speaks of sources that stay unnamed: one or several, and what they belong to."""

from collections.abc import Iterator
from typing import NamedTuple

from verifier.attribution.cues_en import SAYING
from verifier.checks.article import sources_en as english
from verifier.checks.grounds import Grounds
from verifier.checks.passage import Passage
from verifier.text.lexicon import CUE, FUNCTION
from verifier.text.spans import Interval
from verifier.text.words import Word

NEAR_CUE = 14
"""Words between a source and its cue at most: "sources in the Harbour Guard's directorate of supply told the"."""
REACH = 7
"""Words on either side of the noun that may say what the sources belong to."""
NOUNS = english.SINGULAR.keys() | set(english.SINGULAR.values())


class Mention(NamedTuple):
    """One mention. `belongs`: stems of what the source belongs to. `before`: folded words of its phrase before it.

    `sentence`: which one of the article it stands in; `relayed`: another outlet's source; `speaks`: beside a cue.
    """

    interval: Interval
    plural: bool
    belongs: frozenset[str]
    before: tuple[str, ...]
    sentence: int
    relayed: bool
    speaks: bool

    @property
    def individuates(self) -> bool:
        """Whether it shows that there is more than one source."""
        return not english.INDIVIDUATE.isdisjoint(self.before) or "of" in self.before

    @property
    def definite(self) -> bool:
        """Whether it points back."""
        return bool({"the", "this", "that", "same"} & {*self.before})


def mentions(grounds: Grounds) -> Iterator[Mention]:
    """Yield the mentions of unnamed sources, in order; linear in the words."""
    for number, sentence in enumerate(grounds.sentences.intervals):
        passage = grounds.passage.cut((sentence,))
        if not NOUNS.isdisjoint(passage.folded):
            for mention in _in_sentence(passage, number):
                start, end = mention.interval
                yield mention._replace(interval=Interval(start, end + grounds.article.text.startswith(")", end)))


def _in_sentence(passage: Passage, number: int) -> Iterator[Mention]:
    words = passage.words
    for at, word in enumerate(words):
        if word.folded not in NOUNS or (at and words[at - 1].folded in english.NO_SPEAKERS):
            continue
        first = _first(words, at)
        last = _last(words, at)
        before = tuple([w.folded for w in words[first:at]])
        belonging = [w for w in (*words[first:at], *words[at + 1 : last]) if not w.kinds & FUNCTION]
        yield Mention(
            Interval(words[first].start, words[last - 1].end),
            word.folded in english.SINGULAR,
            frozenset([w.stem for w in belonging if w.folded not in english.INDIVIDUATE | NOUNS]),
            before,
            number,
            not english.OF_ANOTHER.isdisjoint(w.folded for w in words[max(0, at - REACH) : at]),
            any(w.kinds & CUE or w.folded in SAYING for w in words[max(0, at - NEAR_CUE) : at + NEAR_CUE + 1]),
        )


def _first(words: tuple[Word, ...], at: int) -> int:
    """Return where the phrase that ends with the noun begins: after a break, a cue, or a word that joins."""
    first = at
    while first > max(0, at - REACH) and not words[first].breaks:
        before = words[first - 1]
        stops = before.kinds & FUNCTION and before.folded not in _OPEN
        if stops or before.kinds & CUE:
            break
        first -= 1
    return first


_OPEN = english.INDIVIDUATE | {"a", "an", "one", "the", "this", "that", "same", "of", "some", "many", "most"}
"""Function words that belong to the phrase of a source."""


def _last(words: tuple[Word, ...], at: int) -> int:
    """Return where what follows the noun ends: "in the ministry", and an acronym in brackets."""
    if at + 1 == len(words) or words[at + 1].folded not in english.FOLLOWING or words[at + 1].breaks:
        return at + 1
    last = at + 2
    while last < min(len(words), at + 1 + REACH):
        word = words[last]
        if word.kinds & CUE or (word.breaks and not word.text.isupper()):
            break
        if word.kinds & FUNCTION and word.folded not in {"the", "of", "and", "for", "a", "to", "with"}:
            break
        last += 1
    return last
