"""The little words of a text that relate one thing to another, against those of its evidence."""

from collections.abc import Iterator, Sequence

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.text.lexicon import FUNCTION
from verifier.text.relations_en import EXCLUDED, NEGATED, NONE, RELATIONS, SKIPPED, SWITCHES
from verifier.text.words import Word

LOOKED_AT = 8
"""Places of one word in the evidence that are looked at: a bound on the cost for texts that repeat it."""
REACH = 5
"""Words between "after" and what it leads to: "after another long wait"."""


def turned_relations(aligned: Aligned) -> Iterator[Problem]:
    """Yield a doubt for each relation that the text gives otherwise: "before the vote" for "after the vote"."""
    said, evidence = aligned.said.words, aligned.evidence.words
    for at, word in [(n, w) for n, w in enumerate(said) if w.folded in RELATIONS]:
        relation = _relation(said, at)
        if relation not in EXCLUDED:
            continue
        anchor = _led_to(said, at, aligned)
        if anchor is None:
            continue
        others = [_leads(evidence, place) for place in aligned.at(said[anchor])[:LOOKED_AT]]
        told = [o for o in others if o is not None]
        same = any(_relation(evidence, o) == relation for o in told)
        wrong = next((o for o in told if _relation(evidence, o) in EXCLUDED[relation]), None)
        if wrong is not None and not same:
            other = evidence[wrong].text
            yield Problem("doubt", f"“{word.text} … {said[anchor].text}” is “{other} …” in the evidence")
    yield from _switched(aligned)


def _relation(words: Sequence[Word], at: int) -> str | None:
    """Return the relation that the word tells, "with no" that of "without"."""
    relation = RELATIONS.get(words[at].folded)
    if relation in NEGATED and at + 1 < len(words) and words[at + 1].folded in NONE:
        return NEGATED[relation]
    return relation


def _led_to(words: Sequence[Word], at: int, aligned: Aligned) -> int | None:
    """Return the index of the first content word after `words[at]` that the evidence has, in its clause."""
    for index in range(at + 1, min(len(words), at + 1 + REACH)):
        word = words[index]
        if word.breaks or (word.folded in RELATIONS and word.folded not in SKIPPED):
            return None
        if not word.kinds & FUNCTION and aligned.stem(word) is not None:
            return index
    return None


def _leads(words: Sequence[Word], at: int) -> int | None:
    """Return where the word stands that leads to `words[at]`, in its clause."""
    if words[at].breaks:
        return None
    for index in range(at - 1, max(-1, at - 1 - REACH), -1):
        if words[index].folded in RELATIONS:
            return index
        if words[index].breaks:
            return None
    return None


def _switched(aligned: Aligned) -> Iterator[Problem]:
    said, evidence = aligned.said, aligned.evidence
    for pair in SWITCHES:
        for one, other in (pair, pair[::-1]):
            turned = one in said.folded - evidence.folded and other in evidence.folded - said.folded
            if not turned:
                continue
            at = next(n for n, w in enumerate(said.words) if w.folded == one)
            before = next((w for w in reversed(said.words[max(0, at - 3) : at]) if not w.kinds & FUNCTION), None)
            if before is not None and any(_followed(evidence.words, n, other) for n in aligned.at(before)[:LOOKED_AT]):
                yield Problem("doubt", f"“{before.text} {one}” is “{other}” in the evidence")


def _followed(words: Sequence[Word], at: int, folded: str) -> bool:
    return any(w.folded == folded for w in words[at + 1 : at + 4])
