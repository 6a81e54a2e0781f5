"""Hedges, and the words that each one weakens."""

from collections.abc import Sequence
from typing import NamedTuple

from verifier.text import hedges_en as english
from verifier.text.hedges_en import Strength
from verifier.text.lexicon import FUNCTION, HEDGE
from verifier.text.words import Word


class Hedge(NamedTuple):
    """`word` weakens `governed`: the content words that follow it in its clause, the nearest first."""

    word: Word
    strength: Strength
    governed: tuple[Word, ...]


def hedges(words: Sequence[Word]) -> tuple[Hedge, ...]:
    """Return the hedges among `words`, in order. Linear in the words."""
    found = []
    for at in [at for at, word in enumerate(words) if word.kinds & HEDGE]:
        strength = _strength(words, at)
        if strength is not None:
            found.append(Hedge(words[at], strength, governed(words, _told(words, at + 1), english.REACH)))
    return tuple(found)


def _told(words: Sequence[Word], at: int) -> int:
    """Return where what a hedge at `at` - 1 weakens begins: behind "that" in "alleged in a letter that"."""
    if at == len(words) or words[at].folded not in english.ASIDE:
        return at
    behind = range(at, min(len(words), at + english.LONGEST_ASIDE))
    return next((n + 1 for n in behind if words[n].folded == "that" and not words[n].breaks), at)


def governed(words: Sequence[Word], at: int, reach: int) -> tuple[Word, ...]:
    """Return up to `reach` content words from `words[at]` on, as far as their clause goes."""
    found: list[Word] = []
    for index in range(at, min(len(words), at + 4 * reach)):
        word = words[index]
        ends = word.breaks and (found or index > at)
        if word.starts or len(found) == reach or ends or (found and _new_clause(words, index)):
            break
        if not word.kinds & FUNCTION:
            found.append(word)
    return tuple(found)


def _new_clause(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` joins another clause on: "but", or "and" before what may be a new subject."""
    if words[at].folded != "and":
        return words[at].folded in english.ENDS
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and (
        following.folded in english.SUBJECTS or following.folded[0].isdigit() or following.capital
    )


def _strength(words: Sequence[Word], at: int) -> Strength | None:
    word = words[at]
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if word.folded in english.COULD:
        return None if following == "not" or following in english.SENSES else "possible"
    if word.folded in english.PASSIVE_BELIEF and following == "to" and _passive(words, at):
        return None if _to_somebody(words, at + 2) else "reported"
    strength = english.HEDGES.get(word.folded)
    if strength is None or (word.text == "May" and not word.starts) or (word.folded == "likely" and _counts(words, at)):
        return None
    if word.folded in english.APPEARING:
        ends = not following or words[at + 1].breaks or following in english.IN_PUBLIC
        return None if ends else strength
    if word.folded in english.NEEDS_TO or word.folded in english.NEEDS_TO_OR_BE:
        return strength if following == "to" else None
    return None if word.folded in english.ATTRIBUTIVE and following == "that" else strength


def _to_somebody(words: Sequence[Word], at: int) -> bool:
    """Say whether `words[at]` is whom something was told, and no infinitive: "was reported to her"."""
    return at < len(words) and (words[at].folded in english.SOMEBODY or words[at].capital)


def _counts(words: Sequence[Word], at: int) -> bool:
    """Say whether "likely" stands in a count of chances: "twice as likely as", not "as likely as not"."""
    before, after = (words[k].folded if 0 <= k < len(words) else "" for k in (at - 1, at + 2))
    return before == "as" and after != "not"


def _passive(words: Sequence[Word], at: int) -> bool:
    """Say whether a form of "be" stands right before `words[at]`, or "to have" or "to be" after it."""
    after = words[at + 2].folded if at + 2 < len(words) else ""
    return after in english.HAPPENED or any(w.folded in english.BE for w in words[max(0, at - 2) : at])
