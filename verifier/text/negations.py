"""Negations, and the words that each one turns round."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from verifier.text import negations_en as english
from verifier.text.hedges_en import BE
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
    if folded in english.BEFORE_AS:
        return _as_follows(words, at + 1)
    return folded != "not" or following not in english.NOT_ONLY


def _as_follows(words: Sequence[Word], at: int) -> bool:
    """Say whether "as" stands in the clause from `words[at]` on."""
    for word in words[at : at + english.AS_REACH]:
        if word.breaks or word.folded == "as":
            return not word.breaks
    return False


def negations(words: Sequence[Word]) -> tuple[Word, ...]:
    """Return the negating words, in order; those that hold their own negation ("unknown") too."""
    return tuple(words[n] for n in _leads(words) if words[n].folded in english.OPPOSITES or is_negator(words, n))


def denies(words: Sequence[Word]) -> Word | None:
    """Return the word that negates the whole sentence: "nobody" at its start, or "not" with its first auxiliary.

    None where in doubt: after a word that opens another clause or reports speech, or where it is negated twice.
    """
    if len(negations(words)) != 1 or any(w.starts or w.folded in english.JOINING for w in words[1:]):
        return None
    if words[0].folded in english.NO_SUBJECT and words[1:2] and not _exempt(words, 0):
        return words[0]
    for at, word in enumerate(words):
        if at and (word.breaks or word.folded in english.CLAUSES):
            return None
        if word.folded in english.AUXILIARIES:
            denying = at + 1 < len(words) and words[at + 1].folded in english.FLAT and not _exempt(words, at + 1)
            return words[at + 1] if denying else None
        if word.folded.endswith(english.CONTRACTED) or word.folded == "cannot":
            return word
    return None


def _exempt(words: Sequence[Word], at: int) -> bool:
    """Say whether "only", "fewer", "doubt" or the like after the negator leaves the sentence standing."""
    return any(w.folded in english.STANDING for w in words[at + 1 : at + 3])


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
    if not _leads(words):
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
    for at in _leads(words):
        if is_negator(words, at):
            governed = _governed(words, at + 1)
            counts.update(governed)
            nearest.extend(governed if words[at].folded in english.ALL_SURE else governed[:1])
        elif words[at].folded in english.FALSE:
            counts.update(_called_false(words, at))
    return counts, nearest


def _leads(words: Sequence[Word]) -> list[int]:
    """Return the indices of the words that may negate."""
    return [at for at, w in enumerate(words) if w.folded in english.LEADS or w.folded[-3:] == english.CONTRACTED]


def _called_false(words: Sequence[Word], at: int) -> list[int]:
    """Return the indices of the content words of which `words[at]` is said: "report" in "the report is false"."""
    verb = next((n for n in range(at - 1, max(-1, at - 3), -1) if words[n].folded in BE), None)
    found: list[int] = []
    for index in range(verb or 0, max(-1, (verb or 0) - 4 * english.REACH), -1):
        if _content(words[index]) and index != verb:
            found.append(index)
        if words[index].breaks or len(found) == english.REACH:
            break
    return found if verb is not None else []


def _content(word: Word) -> bool:
    return word.folded not in FUNCTION and not word.folded.endswith(english.ADVERB)


def _governed(words: Sequence[Word], at: int) -> list[int]:
    """Return the indices of the content words that a negator before `words[at]` turns round."""
    found: list[int] = []
    for index in range(at, min(len(words), at + 4 * english.REACH)):
        word = words[index]
        if word.starts or word.folded in english.ENDS or len(found) == english.REACH:
            break
        if found and (word.breaks or word.folded == "as"):
            break
        if _content(word):
            found.append(index)
    return found
