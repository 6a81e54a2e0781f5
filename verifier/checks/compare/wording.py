"""Which words of a text have no counterpart in its evidence, and what stands there in their place."""

from collections.abc import Iterator, Sequence

from verifier.checks.bearing import Bearing
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.cues_en import FRAME
from verifier.text.dates_en import PARTS
from verifier.text.hedges_en import HEDGES
from verifier.text.lexicon import FUNCTION, NEGATION
from verifier.text.names_en import TITLES
from verifier.text.negations import is_negator
from verifier.text.numbers import is_unit
from verifier.text.relations_en import CAUSES, TELLING
from verifier.text.senses import excluded, is_general
from verifier.text.words import Word
from verifier.text.words_en import PRONOUNS

POINTING = (PRONOUNS | frozenset("we us our i me my you your".split())) - {"who", "whose"}
"""They stand for a name or a noun that a text puts in their place."""
COPIED = 0.75
"""The share of a text's words that stand in its evidence in the same order from which it is a copy with changes.

Set on 38 articles: above it, of 20 texts with a strange word 19 were lies; below it, 13 of 35.
"""
ADDED = 0.6
"""The same for a word that is added where nothing is left out, "closed by saboteurs", and for an opposite of another
word: in looser texts these are as often faithful, "had been sent" for "had received". Not searched for."""
FREQUENT = frozenset("often always seldom never sometimes".split())
"""They stand for words in -ly, and against them: "rarely"."""
COMPARED_ELSEWHERE = HEDGES.keys() | TITLES | PARTS.keys()
"""Words of content that checks of their own compare."""


def strange_words(said: Passage, bearing: Bearing, aside: frozenset[str]) -> Iterator[Problem]:
    """Yield a problem for each word of `said` that neither stands in its evidence nor for a word of it.

    A word of the evidence that the text repeats stands for itself only, so that a word in place of another is found.
    That is a doubt where the text is else the evidence's own, word by word, and so is a word more than the evidence
    has. A looser text has its own words, and one that is strange may stand for any that it leaves out: a note.
    """
    if said is bearing.inside or said is bearing.beside:
        return
    aligned = bearing.aligned(said)
    strange = [w for w in _compared(said.words, aside) if aligned.stem(w) is None]
    if not strange:
        return
    close, strict = aligned.copied >= ADDED, aligned.copied >= COPIED and _has_left(said, bearing)
    for word in strange:
        against = next((aligned.left[s] for s in excluded(word.stem, aligned.left)), None) if close else None
        if against is not None and _is_rival(word, bearing.beside.words[against], said, bearing):
            yield Problem("doubt", f"“{word.text}” is here, and “{bearing.beside.words[against].text}” in the evidence")
        elif is_general(word) or word.folded in CAUSES or word.stem in bearing.told.stems:
            continue
        elif strict and (word.stem not in bearing.near.stems or _in_place(word, said, bearing)):
            yield Problem("doubt", f"“{word.text}” stands where the evidence has another word")
        elif not (_is_manner(word) or word.stem in bearing.near.stems):
            added = not aligned.left and aligned.copied >= ADDED
            yield Problem("doubt" if added else "note", f"nothing in the evidence stands for “{word.text}”")


def _has_left(said: Passage, bearing: Bearing) -> bool:
    """Say whether the evidence has a word of content that the text leaves out, and no "he" that it puts otherwise."""
    if not (bearing.inside.folded - said.folded).isdisjoint(POINTING):
        return False
    return any(w.stem not in said.stems and not is_general(w) for w in _compared(bearing.inside.words, frozenset()))


def _is_rival(word: Word, other: Word, said: Passage, bearing: Bearing) -> bool:
    """Say whether two opposites are told of the same: not "did not pass" for "failed", nor "long" for "shortly"."""
    same_form = word.folded.endswith("ly") == other.folded.endswith("ly") or word.folded in FREQUENT
    return same_form and said.polarities.of(word.stem) == bearing.beside.polarities.of(other.stem)


def _is_manner(word: Word) -> bool:
    """Say whether the word tells how, and not whether or why: "quickly", but not "deliberately"."""
    return word.folded.endswith("ly") and word.folded not in TELLING and len(word.folded) > len("only")


def _in_place(word: Word, said: Passage, bearing: Bearing) -> bool:
    """Say whether the word stands right before or after the same word as one of the evidence that is left out."""
    around = _neighbours(said.words, said.words.index(word))
    held = bearing.inside.words
    left = (n for n, w in enumerate(held) if not w.kinds & FUNCTION and w.stem not in said.stems)
    return any(
        one is not None and one == other for n in left for one, other in zip(around, _neighbours(held, n), strict=True)
    )


def _neighbours(words: Sequence[Word], at: int) -> tuple[str | None, str | None]:
    """Return the words on either side in the clause, folded."""
    before = words[at - 1].folded if at and not words[at].breaks else None
    after = words[at + 1].folded if at + 1 < len(words) and not words[at + 1].breaks else None
    return before, after


def _compared(words: Sequence[Word], aside: frozenset[str]) -> Iterator[Word]:
    """Yield the words that carry content, and that no check of their own compares; the first of each stem."""
    seen = set(aside)
    for at, word in enumerate(words):
        if word.stem in seen or word.kinds & FUNCTION or word.folded in COMPARED_ELSEWHERE:
            continue
        if (
            not word.folded[0].isalpha()
            or is_unit(words, at)
            or word.stem in FRAME
            or (word.kinds & NEGATION and is_negator(words, at))
        ):
            continue
        seen.add(word.stem)
        yield word
