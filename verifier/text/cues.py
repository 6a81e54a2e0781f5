"""Words that attribute what is said to somebody."""

from collections.abc import Sequence

from verifier.text import cues_en as english
from verifier.text.lexicon import CUE
from verifier.text.words import Word


def cues(words: Sequence[Word]) -> tuple[int, ...]:
    """Return the indices of the words that attribute: verbs of speech with a speaker, "according to"."""
    return tuple([at for at, word in enumerate(words) if word.kinds & CUE and _is_cue(words, at)])


def hears(words: Sequence[Word], at: int) -> bool:
    """Say whether what starts at `words[at]` is spoken to: "told the Courier", but not "was told the Courier"."""
    before = at - 1
    while before > 0 and words[before].folded in {"the", "a", "an"}:
        before -= 1
    passive = before > 0 and words[before - 1].folded in english.NOT_AFTER
    return before >= 0 and words[before].folded in english.HEARERS and not passive and not words[at].starts


def _is_cue(words: Sequence[Word], at: int) -> bool:
    folded = words[at].folded
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if (folded, following) == english.ACCORDING:
        return True
    if folded not in english.CUES or words[at].capital:
        return False
    after = words[at + 2].folded if at + 2 < len(words) else ""
    if folded in english.PASSIVE and following == "to" and after in english.HAPPENED:
        return False
    before = words[at - 1] if at and not words[at].starts else None
    if folded in english.NOUNS_TOO:
        return before is not None and (before.capital or before.folded in english.SPEAKERS)
    return before is None or before.folded not in english.NOT_AFTER
