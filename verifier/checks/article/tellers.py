"""Who tells a sentence, as far as the words around its cue show it: enough to see whether a new source speaks."""

from collections.abc import Sequence

from verifier.attribution.cues_en import SAYING
from verifier.attribution.sources_en import HEADS
from verifier.checks.grounds import Grounds
from verifier.checks.passage import Passage
from verifier.text.lexicon import FUNCTION
from verifier.text.words import Word
from verifier.text.words_en import PRONOUNS

LOOK_BACK = 4
"""Sentences in which a pronoun's speaker is looked for: one further off is lost to a reader as well."""
LONGEST = 14
"""Words of a speaker's phrase at most."""


def new_source(grounds: Grounds, earlier: int, later: int) -> bool:
    """Say whether somebody else tells the sentence number `later` than the one that tells number `earlier`.

    What the article says in its own voice has no new source.
    """
    speaks = teller(grounds, later)
    return bool(speaks) and speaks.isdisjoint(teller(grounds, earlier))


def teller(grounds: Grounds, number: int) -> frozenset[str]:
    """Return the stems of the words for who tells a sentence; none where the article does. "He" is looked for above.

    A pronoun that finds nobody stands for itself: somebody else, as far as one can see.
    """
    sentences = grounds.sentences.intervals
    found = frozenset[str]()
    for at in range(number, max(-1, number - LOOK_BACK), -1):
        above = _in_sentence(grounds.passage.cut((sentences[at],)))
        if at == number:
            found = above
        if above and above.isdisjoint(PRONOUNS):
            return above if not found.isdisjoint(PRONOUNS) else found
        if found.isdisjoint(PRONOUNS):
            break
    return found


def _in_sentence(passage: Passage) -> frozenset[str]:
    words = passage.words
    that = [at for at, w in enumerate(words[:-1]) if w.folded in SAYING and words[at + 1].folded == "that"]
    return frozenset[str]().union(*[_speaker(words, cue) for cue in dict.fromkeys((*passage.cues, *that))])


def _speaker(words: Sequence[Word], cue: int) -> frozenset[str]:
    """Return who speaks at the cue: whoever stands before it in its clause, else after it, else further before."""
    if words[cue].folded in {"according", "citing"}:
        return _carrying(_after(words, cue))
    before = _carrying(_before(words, cue, clauses=1))
    if before or words[cue].folded in {"told", "tells", "telling"}:
        return before or _carrying(_before(words, cue, clauses=3))
    follows = () if cue + 1 < len(words) and words[cue + 1].folded == "that" else _after(words, cue)
    return _carrying(follows) or _carrying(_before(words, cue, clauses=3))


def _before(words: Sequence[Word], cue: int, clauses: int) -> Sequence[Word]:
    first = cue
    while first > max(0, cue - LONGEST):
        clauses -= words[first].breaks
        if not clauses:
            break
        first -= 1
    return words[first:cue]


def _after(words: Sequence[Word], cue: int) -> Sequence[Word]:
    last = cue + 1
    while last < min(len(words), cue + LONGEST) and not words[last].breaks:
        last += 1
    return words[cue + 1 : last]


def _carrying(words: Sequence[Word]) -> frozenset[str]:
    """Return the stems of the names and of the nouns for speakers among `words`; a pronoun's only if there is none."""
    found = [w.stem for w in words if (w.capital and not w.kinds & FUNCTION) or w.folded in HEADS]
    return frozenset(found or [w.folded for w in words if w.folded in {"he", "she", "it", "they", "who"}])
