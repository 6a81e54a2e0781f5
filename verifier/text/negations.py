"""Negations, and the words that each one turns round."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from verifier.text import negations_en as english
from verifier.text.words import Word, stem_of
from verifier.text.words_en import FUNCTION


def is_negator(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` negates what follows it."""
    folded = words[at].folded
    if folded not in english.NEGATORS:
        return folded.endswith(english.CONTRACTED)
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if folded in english.BEFORE_TO:
        return following == "to"
    return folded != "not" or following not in english.NOT_ONLY


def negations(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the negating words, in order; those that hold their own negation ("unknown") too."""
    return tuple(w for at, w in enumerate(words) if w.folded in english.OPPOSITES or is_negator(words, at))


class Turned(NamedTuple):
    """`sides`: stem of a content word → whether it stands negated: True, False, or both; all else stands asserted.

    `nearest` holds the stems that stand right after a negator, and those that hold their own negation: of these
    the negation is certain, of words further on it is probable.
    """

    sides: Mapping[str, frozenset[bool]]
    nearest: frozenset[str]

    def of(self, stem: str) -> frozenset[bool]:
        """Return whether the stem stands negated: True, False, or both."""
        return self.sides.get(stem, ASSERTED)


ASSERTED = frozenset({False})
NONE_TURNED = Turned({}, frozenset())


def polarities(words: Sequence[Word]) -> Turned:
    """Return which content words of `words` stand negated. Linear in the words.

    A word is negated where an odd number of negators govern it: "did not deny the theft" leaves the theft standing.
    """
    if not negations(words):
        return NONE_TURNED
    counts, nearest = _counts(words)
    sides: dict[str, set[bool]] = {}
    sure = {words[at].stem for at in nearest}
    for at, word in enumerate(words):
        opposite = english.OPPOSITES.get(word.folded)
        stem = stem_of(opposite) if opposite else word.stem
        if opposite:
            sure.add(stem)
        if _content(word):
            sides.setdefault(stem, set()).add((counts[at] + (opposite is not None)) % 2 == 1)
    return Turned({stem: frozenset(s) for stem, s in sides.items()}, frozenset(sure))


def _counts(words: Sequence[Word]) -> tuple[Counter[int], list[int]]:
    """Count the negators that govern each word, and list the words nearest to one."""
    counts: Counter[int] = Counter()
    nearest: list[int] = []
    for at in range(len(words)):
        if is_negator(words, at):
            governed = _governed(words, at + 1)
            counts.update(governed)
            nearest.extend(governed if words[at].folded in english.ALL_SURE else governed[:1])
    return counts, nearest


def _content(word: Word) -> bool:
    return word.folded not in FUNCTION and not word.folded.endswith(english.ADVERB)


def _governed(words: Sequence[Word], at: int) -> list[int]:
    """Return the indices of the content words that a negator before `words[at]` turns round."""
    found: list[int] = []
    for index in range(at, min(len(words), at + 4 * english.REACH)):
        word = words[index]
        if word.starts or (word.breaks and found) or word.folded in english.ENDS or len(found) == english.REACH:
            break
        if _content(word):
            found.append(index)
    return found
