"""Phrases of a text of which its evidence has no word, and in whose place it has none either."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.checks.bearing import Bearing
from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.additions_en import DONE, KINDS, OPENING, REASONS, TO
from verifier.text.hedges_en import HEDGES
from verifier.text.lexicon import FUNCTION, NUMBER, TIME
from verifier.text.numbers_en import PLAIN_UNITS
from verifier.text.senses import is_general
from verifier.text.spans import Interval
from verifier.text.voices_of_verbs_en import AGENT, BEING, DETERMINING, MODAL
from verifier.text.words import Word

UNCOUNTED = HEDGES.keys() | PLAIN_UNITS | {"occasion", "occasions"}
"""Words that checks of their own compare."""


def additions(aligned: Aligned, bearing: Bearing, own: frozenset[str]) -> Iterator[Problem]:
    """Yield a doubt for each phrase that the text adds: "to save money", "and a lorry", "on a lawyer's advice".

    Only where the evidence leaves no phrase of that kind over: it might say the same in other words. A word that stands
    in the paragraphs before is no addition, except as a reason. `own` are stems of whoever speaks.
    """
    said, evidence = aligned.said.words, bearing.inside.words
    if all(aligned.stem(w) is not None or not _is_content(w) for w in said):
        return
    kept = frozenset(aligned.stem(w) for w in said)
    left = [p for p in _phrases(evidence) if _is_new(evidence[p.start : p.end], kept)]
    kinds = frozenset[str]().union(*(KINDS[evidence[p.start].folded] for p in left))
    held = own | bearing.told.stems | frozenset(w.stem for w in said if aligned.stem(w) is not None)
    for phrase in _phrases(said):
        words = said[phrase.start : phrase.end]
        known = held if _gives_reason(words) else held | bearing.near.stems
        if _is_new(words, known) and not _is_another(said, phrase) and kinds.isdisjoint(KINDS[words[0].folded]):
            yield Problem("doubt", f"“{' '.join(w.text for w in words)}” is added: the evidence has nothing of it")


def _phrases(words: Sequence[Word]) -> Iterator[Interval]:
    """Yield the phrases that a preposition, "and" or "to" opens, as indices."""
    ends = [n for n, w in enumerate(words) if w.breaks or w.starts or w.folded in OPENING]
    for at, end in pairwise((*ends, len(words))):
        if words[at].folded in KINDS:
            yield Interval(at, end)


def _is_new(words: Sequence[Word], known: frozenset[str | None] | frozenset[str]) -> bool:
    """Say whether the phrase has words of content, and none of them is known."""
    content = [w for w in words if _is_content(w)]
    return bool(content) and not any(w.stem in known for w in content)


def _is_content(word: Word) -> bool:
    plain = word.kinds & (FUNCTION | NUMBER | TIME) or is_general(word) or word.folded in UNCOUNTED
    return not plain and word.folded[0].isalpha()


def _is_another(words: Sequence[Word], phrase: Interval) -> bool:
    """Say whether the phrase is a clause, or but a name: that is compared elsewhere, save of whoever does a deed."""
    inside = words[phrase.start : phrase.end]
    if any(w.folded in BEING or w.folded in MODAL for w in inside[1:]):
        return True
    named = all(w.capital for w in inside if _is_content(w))
    deed = inside[0].folded == AGENT and phrase.start > 0 and words[phrase.start - 1].folded.endswith(DONE)
    return named and not deed


def _gives_reason(words: Sequence[Word]) -> bool:
    first, second = words[0].folded, words[1] if len(words) > 1 else None
    if first != TO:
        return first in REASONS
    return second is not None and not (second.capital or second.folded in DETERMINING or second.folded.endswith("s"))
