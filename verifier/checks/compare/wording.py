"""Which words of a text have no counterpart in its evidence, and what stands there in their place."""

from collections.abc import Iterator, Sequence

from verifier.checks.bearing import Bearing
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.cues_en import FRAME
from verifier.text.hedges_en import HEDGES
from verifier.text.lexicon import FUNCTION, NEGATION
from verifier.text.names_en import TITLES
from verifier.text.negations import is_negator
from verifier.text.numbers_en import PLAIN_UNITS
from verifier.text.relations_en import TELLING
from verifier.text.senses import excludes, is_general
from verifier.text.words import Word
from verifier.text.words_en import PRONOUNS

POINTING = (PRONOUNS | frozenset("we us our i me my you your".split())) - {"who", "whose"}
"""They stand for a name or a noun that a text puts in their place."""


def strange_words(said: Passage, bearing: Bearing, aside: frozenset[str]) -> Iterator[Problem]:
    """Yield a problem for each word of `said` that neither stands in its evidence nor for a word of it.

    A word of the evidence that the text repeats stands for itself only, so that a word in place of another is found.
    That is a doubt, and so is a word more than the evidence has. A word that may stand for one that the text leaves
    out is a note: on faithful paraphrases of articles that the rules were not made on, a doubt there was a false alarm
    for one claim in eleven, and found two lies in a hundred.
    """
    if said is bearing.inside or said is bearing.beside:
        return
    aligned = bearing.aligned(said)
    strict = not aligned.meant and _has_left(said, bearing)
    for word in _compared(said.words, aside):
        if aligned.stem(word) is not None:
            continue
        against = next((at for stem, at in aligned.left.items() if excludes(word.stem, stem)), None)
        if against is not None:
            yield Problem("doubt", f"“{word.text}” is here, and “{bearing.beside.words[against].text}” in the evidence")
        elif is_general(word) or word.stem in bearing.told.stems:
            continue
        elif strict and (word.stem not in bearing.near.stems or _in_place(word, said, bearing)):
            yield Problem("doubt", f"“{word.text}” stands where the evidence has another word")
        elif not (_is_manner(word) or word.stem in bearing.near.stems):
            yield Problem("note" if aligned.left else "doubt", f"nothing in the evidence stands for “{word.text}”")


def _has_left(said: Passage, bearing: Bearing) -> bool:
    """Say whether the evidence has a word of content that the text leaves out, and nothing that points back."""
    if not bearing.inside.folded.isdisjoint(POINTING):
        return False
    return any(w.stem not in said.stems and not is_general(w) for w in _compared(bearing.inside.words, frozenset()))


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
        if word.stem in seen or word.kinds & FUNCTION or word.folded in HEDGES or word.folded in TITLES:
            continue
        if (
            not word.folded[0].isalpha()
            or word.folded in PLAIN_UNITS
            or word.stem in FRAME
            or (word.kinds & NEGATION and is_negator(words, at))
        ):
            continue
        seen.add(word.stem)
        yield word
