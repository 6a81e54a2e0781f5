"""Which claims an article turns on: its first, then those that share most words with the rest and repeat the least."""

import re
from collections import Counter
from collections.abc import Sequence

from verifier.draft import DraftClaim
from verifier.text.words import words
from verifier.text.words_en import FUNCTION

NEW_ORIGIN = 0.25
"""Added for a source that no chosen claim has. With the other weights read by hand off summaries of a few dozen
articles, our own among them: enough for a second voice to come in, too little for a stray remark."""
EARLY = 0.35
"""Added to the first claim, falling to nothing at the last: news puts first what matters."""
REPEATS = 1.2
"""Taken off for the share of words that a chosen claim has already."""
TOO_LONG = 45
"""Words from which a sentence burdens a summary."""
BURDEN = 0.3

_LEANS = frozenset(
    "he she it they this that these those we i such his her its their here there however but and so also "
    "instead".split()
)
"""A claim that begins with one of these leans on a sentence that the summary may not have."""
LEANS = 0.4
_RESPONSE = re.compile(
    r"\b(?:declin|refus)\w+ to (?:comment|say|answer)\b|\bnot (?:immediately )?(?:respond|repl)|\bbe reached\b"
)
"""That nobody answered is no news of its own."""


def central(claims: Sequence[DraftClaim], most: int) -> list[DraftClaim]:
    """Return `most` claims in their own order. Costs `most` passes over the claims."""
    bags = [frozenset(w.stem for w in words(c.text) if w.folded not in FUNCTION) for c in claims]
    counts = Counter(stem for bag in bags for stem in bag)
    worth = [_worth(claims, bags, counts, at) for at in range(len(claims))]
    chosen: list[int] = []
    while len(chosen) < min(most, len(claims)):
        left = [at for at in range(len(claims)) if at not in chosen]
        chosen.append(max(left, key=lambda at: (_gain(claims, bags, worth, chosen, at), -at)))
    return [claims[at] for at in sorted(chosen)]


def _worth(claims: Sequence[DraftClaim], bags: Sequence[frozenset[str]], counts: Counter[str], at: int) -> float:
    """Return how much a claim is worth by itself, about 0 to 1."""
    bag, split = bags[at], claims[at].text.split()
    shared = sum(counts[stem] > 1 for stem in bag) / max(4, len(bag))
    leans = LEANS if split and split[0].casefold().strip('“"') in _LEANS else 0.0
    leans += LEANS if _RESPONSE.search(claims[at].text) else 0.0
    leans += 2 * LEANS if _speaker_lost(claims[at]) else 0.0
    burden = BURDEN if len(split) > TOO_LONG else 0.0
    return shared + EARLY * (1 - at / len(claims)) - leans - burden


def _speaker_lost(claim: DraftClaim) -> bool:
    """Say whether someone says so, and it is not known who."""
    return any(a.sources and a.sources[-1].name is None for a in claim.attributions)


def _gain(
    claims: Sequence[DraftClaim],
    bags: Sequence[frozenset[str]],
    worth: Sequence[float],
    chosen: Sequence[int],
    at: int,
) -> float:
    """Return what a claim adds to those chosen."""
    if not chosen:
        return worth[at] + (1.0 if at == 0 else 0.0)
    repeated = max(len(bags[at] & bags[k]) / max(1, min(len(bags[at]), len(bags[k]))) for k in chosen)
    new = NEW_ORIGIN if _origin(claims[at]) not in {_origin(claims[k]) for k in chosen} else 0.0
    return worth[at] + new - REPEATS * repeated


def _origin(claim: DraftClaim) -> str | None:
    sources = claim.attributions[0].sources if claim.attributions else []
    return sources[-1].name if sources else None
