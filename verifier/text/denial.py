"""Whether a sentence as a whole denies: "nobody came", "it was not sabotage", "the audit accuses nobody"."""

from collections.abc import Sequence
from operator import attrgetter

from verifier.text import negations_en as english
from verifier.text.lexicon import NEGATION
from verifier.text.words import Word

_FOLDED = attrgetter("folded")


def denial(words: Sequence[Word]) -> Word | None:
    """Return the word that negates the main clause; None where in doubt. Linear in the words.

    A negation after a word that opens another clause, or after a comma, is not the sentence's own; nor is one in a
    phrase of its own, "left with no shoes".
    """
    if not english.CONTRASTS.isdisjoint(map(_FOLDED, words)):
        return None
    led = bool(words) and words[0].folded in english.LEADING_IN
    for at, word in enumerate(words):
        if at and (word.starts or word.folded == "and" or (word.folded in english.CLAUSES and _is_open(words, at))):
            return None
        if at and word.breaks:
            if not led:
                return None
            led = False
        if led and words[0].folded in english.CONDITIONAL:
            continue  # "If the fighting did not die down, …"
        if word.kinds & NEGATION and (_is_flat(words, at) or _is_of_thing(words, at)):
            return None if _exempt(words, at) else word
    return None


def _is_open(words: Sequence[Word], at: int) -> bool:
    """Say whether a clause follows a word that may open one; "it says nothing about losses" has none."""
    says = words[at].folded in english.SAYING
    return not (says and at + 1 < len(words) and words[at + 1].folded in english.NO_SUBJECT)


def _is_flat(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` negates a verb: "did not", "cannot", "never"."""
    word = words[at]
    if word.folded == "not":
        before = words[at - 1] if at and not word.breaks else None
        return before is not None and (before.folded in english.BEFORE_NOT or "'" in before.folded)
    return word.folded in {"never", "cannot"} or word.folded.endswith(english.CONTRACTED)


def _is_of_thing(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` makes the subject or the object none: "no alarm rang", "it names nobody"."""
    folded = words[at].folded
    if folded not in english.NO_SUBJECT or (at and words[at - 1].folded in english.IN_PHRASE):
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    ends = following is None or following.breaks or following.folded in english.IN_PHRASE
    return at == 0 or words[at].breaks or folded == "no" or ends


def _exempt(words: Sequence[Word], at: int) -> bool:
    """Say whether "only", "fewer", "doubt" or the like after the negator leaves the sentence standing."""
    return any(w.folded in english.STANDING for w in words[at + 1 : at + 3])
