"""Who did it, where a passive says so: "confirmed by the ministry"."""

from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import REACH, Words, name_goes_on

_SHOW = frozenset("show showed indicate suggest reveal confirm confirmed support supported".split())


def agent(sentence: Words, end: int) -> tuple[int, int] | None:
    """Return who the "by" at `end` names, if one stands there."""
    if end >= len(sentence) or sentence[end].low != "by":
        return None
    limit = min(len(sentence), end + REACH)
    stops = (n for n in range(end + 1, limit) if sentence[n].has("PUNCT", "PREP", "TO", "BREAK", "WHICH"))
    stop = next((n for n in stops if not name_goes_on(sentence, n)), limit)
    stop = next((n for n in range(end + 2, stop) if _name_over(sentence, n)), stop)
    last = sentence[stop - 1]
    until = last.low in english.TIMES and not (last.capital and last.low in english.OUTLET_NAMES)
    return None if until or stop == end + 1 else (end + 1, stop)


def _name_over(sentence: Words, at: int) -> bool:
    """Say whether a name has ended right before the word there: "by The Lantern shows"."""
    before, word = sentence[at - 1], sentence[at]
    acts = word.low in _SHOW or (word.has("PLAIN") and word.low.endswith("s"))
    after = before.capital and not before.has("DET")
    return after and acts and not (word.capital or word.low in english.OUTLET_NOUNS)
