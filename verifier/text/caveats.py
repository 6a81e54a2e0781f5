"""Words of a summary that tell how far something was checked."""

from collections.abc import Sequence
from itertools import pairwise

from verifier.text import caveats_en as english
from verifier.text.negations import negations
from verifier.text.words import Word


def says_unverified(words: Sequence[Word]) -> bool:
    """Say whether the words tell that something could not be, or was not, verified."""
    if any(w.folded in english.UNCHECKED for w in words):
        return True
    checked = any(w.stem in english.CHECKING or w.stem in english.ESTABLISHING for w in words)
    return checked and bool(negations(words))


def says_disputed(words: Sequence[Word]) -> bool:
    """Say whether the words tell that somebody contradicts it."""
    if any(w.stem in english.DISPUTING for w in words):
        return True
    return any((one.folded, other.folded) in english.ANSWERING for one, other in pairwise(words))


def says_no_evidence(words: Sequence[Word]) -> bool:
    """Say whether the words tell that no evidence was shown."""
    return any(w.stem in english.SHOWING for w in words) and bool(negations(words))


def points_back(words: Sequence[Word]) -> bool:
    """Say whether the words speak of what was said before."""
    return any(w.folded in english.BACK for w in words)
