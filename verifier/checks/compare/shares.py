"""How much of a thing a text speaks of, against its evidence: "all of them" for "one of them"."""

from collections.abc import Collection, Iterator, Sequence

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.lexicon import FUNCTION
from verifier.text.relations_en import IDLE, MANY, TWO, WHOLE
from verifier.text.words import Word

LOOKED_AT = 8
"""Places of one word in the evidence that are looked at."""
REACH = 4
"""Words between "all" and what there is all of: "all of the other"."""
KINDS: tuple[tuple[Collection[str], Collection[str], str], ...] = (
    (WHOLE, WHOLE, "of all"), (MANY, MANY, "of many"), (TWO[:1], TWO, "of two"),
)  # fmt: skip
"""Words of the text, those of the evidence that bear them, and of how many they say it."""


def widened(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for each word that says "all", "many" or "both" where the evidence does not."""
    said, evidence = aligned.said.words, aligned.evidence.words
    for at, word in enumerate(said):
        found = next(((bearing, told) for own, bearing, told in KINDS if word.folded in own), None)
        if found is None or _is_idle(said, at):
            continue
        bearing, told = found
        of = _of(said, at, aligned)
        places = aligned.at(of)[:LOOKED_AT] if of is not None else ()
        borne = any(_says(evidence, place, bearing) for place in places)
        if not borne and (places or aligned.evidence.folded.isdisjoint(bearing)):
            yield Problem("doubt", f"“{word.text}” is here, and the evidence does not say so {told}")


def _is_idle(words: Sequence[Word], at: int) -> bool:
    """Say whether the word counts nothing: "at all", "the most recent"."""
    return at > 0 and words[at - 1].folded in IDLE.get(words[at].folded, ())


def _of(words: Sequence[Word], at: int, aligned: Aligned) -> Word | None:
    """Return the first content word after `words[at]` in its clause that the evidence has."""
    for word in words[at + 1 : at + 1 + REACH]:
        if word.breaks:
            return None
        if not word.kinds & FUNCTION and aligned.stem(word) is not None:
            return word
    return None


def _says(words: Sequence[Word], at: int, wanted: Collection[str]) -> bool:
    """Say whether one of the wanted words stands before `words[at]`, or right after it."""
    return any(w.folded in wanted for w in words[max(0, at - 1 - REACH) : at + 3])
