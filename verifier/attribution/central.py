"""Which claims an article turns on: its first, then those that share most words with the rest and repeat the least."""

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence

from verifier.attribution.cues_en import HEARSAY, forms
from verifier.draft import DraftAttribution, DraftClaim
from verifier.text.regex import regex
from verifier.text.voices_en import VERBS
from verifier.text.words import words
from verifier.text.words_en import FUNCTION

NEW_ORIGIN = 0.25
"""Added for a source that no chosen claim has. With the other weights read by hand off summaries of a few dozen
articles, our own among them: enough for a second voice to come in, too little for a stray remark."""
EARLY = 0.35
"""Added to the first claim, falling to nothing at the last: news puts first what matters."""
REPEATS = 1.2
"""Taken off for the share of words that a chosen claim has already."""
DISPUTE = 0.3
"""Taken off for each claim but the first that stands against this one: all would have to be told with it."""
TOO_LONG = 45
"""Words from which a sentence burdens a summary."""
BURDEN = 0.3

_LEANS = frozenset(
    "he she it they this that these those we i such his her its their here there however but and so also "
    "instead then another others each both neither".split()
)
_OTHERS = regex(
    r"(?:\w+ of (?:them|those|these)|the (?:others?|former|latter)|(?:the|a) (?:second|third))\b", re.IGNORECASE
)
_BACK = regex(r"\b(?:this|that|it|her|so)\W*\Z|\b(?:them|him)\b")
"""A claim that begins or ends with one of these, or has "them", leans on a sentence that the summary may not have."""
LEANS = 0.4
_PERSONAL = frozenset("i me my we us our you your i'm i've i'd i'll we're we've you're".split())
"""A claim with one of these is talk: what "we" did is seldom the news."""
_QUALIFIES = forms("caution concede acknowledge stress joke quip") | {"cautioning", "admits", "admitted"}
"""What somebody says with one of these qualifies what was said before, which the summary may not have."""
FIRST = 3
"""Claims among which the news is looked for: a story may begin with a scene or a word for the reader."""
FEWEST = 5
"""Words that tell something, in what a summary begins with: "The motion has fallen" has too few."""
_STOPPED = regex(r"[.!?…,][”\"’')\]]*\Z")
_HEARSAY = regex("|".join(rf"\b(?:{words})(?!\w)" for words in HEARSAY), re.IGNORECASE)
_NOBODY = frozenset(
    "the a an one ones two other others another both some first second third of them he she it they i we you that "
    "this what who which himself herself itself themselves".split()
)
"""Words that alone name nobody: "the other", "he himself"."""
_CUT = regex(r"[’']s?\Z|\b(?:of|on|by|from|for|with|to|at|in|and|the)\Z|\A[‘“]")
"""A name that lost its end: "Benic's"."""
_RESPONSE = regex(
    r"\b(?:declin|refus)\w+ to (?:comment|say|answer)\b|\bnot (?:immediately )?(?:respond|repl|answer|return)|"
    r"\bbe reached\b|\bneither confirmed nor denied\b|\b(?:did|would|could|does) not (?:say|name|identify|give)\b|"
    r"\b(?:continues?|resumes?|under way|adjourned(?: until \w+)?)\.\Z"
)
"""That nobody answered is no news of its own, nor that a trial goes on."""


def central(
    claims: Sequence[DraftClaim], most: int, answers: Mapping[str, Sequence[str]], told: Container[str]
) -> list[DraftClaim]:
    """Return `most` claims in their own order, or more: each stands with those that `answers` sets against it, by id.

    What has a text in `told` is only chosen as an answer. Costs `most` passes over the claims.
    """
    bags = [frozenset(w.stem for w in words(c.text) if w.folded not in FUNCTION) for c in claims]
    counts = Counter(stem for bag in bags for stem in bag)
    worth = [_worth(claims, bags, counts, at) for at in range(len(claims))]
    numbers = {claim.id: at for at, claim in enumerate(claims)}
    answer = [[numbers[other] for other in answers.get(claim.id, ()) if other in numbers] for claim in claims]
    sound = [at for at in range(len(claims)) if all(is_sound(claims[k]) for k in (at, *answer[at]))]
    sound = [at for at in sound if claims[at].text not in told] or sound
    worth = [here - DISPUTE * max(0, len(answer[at]) - 1) for at, here in enumerate(worth)]
    chosen: list[int] = []
    for _ in range(most):
        left = [at for at in sound or range(len(claims)) if at not in chosen]
        if not left or sum(claims[at].text not in told for at in chosen) >= most:
            break
        first = () if chosen else [at for at in left[:FIRST] if _opens(claims[at], bags[at])][:1] or left[:1]
        best = max(left, key=lambda at: (_gain(claims, bags, worth, chosen, at) + (at in first), -at))
        chosen = list(dict.fromkeys([*chosen, best, *answer[best]]))
    return [claims[at] for at in sorted(chosen)]


def _worth(claims: Sequence[DraftClaim], bags: Sequence[frozenset[str]], counts: Counter[str], at: int) -> float:
    """Return how much a claim is worth by itself, about 0 to 1."""
    bag, claim = bags[at], claims[at]
    shared = sum(counts[stem] > 1 for stem in bag) / max(4, len(bag))
    plain = not claim.attributions or _is_plain(claim)
    leans = [*(fault(claim) for fault in _FAULTS), _qualifies(claim), not plain, not plain].count(True)
    burden = BURDEN if len(claim.text.split()) > TOO_LONG else 0.0
    return shared + EARLY * (1 - at / len(claims)) - LEANS * leans - burden


def _words(claim: DraftClaim) -> list[str]:
    return [word.strip('‘“"’,.;:') for word in claim.text.casefold().split()]


def _leans(claim: DraftClaim) -> bool:
    first = [word.partition("'")[0].partition("’")[0] for word in _words(claim)[:1]]
    return not _LEANS.isdisjoint(first) or _OTHERS.match(claim.text) is not None or _BACK.search(claim.text) is not None


def _is_talk(claim: DraftClaim) -> bool:
    return not _PERSONAL.isdisjoint(_words(claim))


def _qualifies(claim: DraftClaim) -> bool:
    cue = claim.attributions[0].cue if claim.attributions else None
    return not _QUALIFIES.isdisjoint((cue or "").casefold().split())


def _is_no_news(claim: DraftClaim) -> bool:
    return _RESPONSE.search(claim.text) is not None


def _opens(claim: DraftClaim, bag: frozenset[str]) -> bool:
    """Say whether a summary can begin with it: it leans on nothing, is no talk, and tells enough."""
    return len(bag) >= FEWEST and not any(fault(claim) for fault in (_leans, _is_talk, _is_no_news))


def is_sound(claim: DraftClaim) -> bool:
    """Say whether a summary can tell who says so: by a name, or by a word for hearsay in the claim itself."""
    return all(_is_told(claim, a) for a in claim.attributions if a.sources)


def _is_told(claim: DraftClaim, attribution: DraftAttribution) -> bool:
    name, before = attribution.sources[-1].name, attribution.sources[-1].antecedent
    if name is None:
        return _HEARSAY.search(claim.text) is not None
    if before and name.casefold().endswith(" of them"):
        return True
    if _CUT.search(name):
        return False
    return any(word not in _NOBODY and word not in FUNCTION for word in name.casefold().split())


def _is_part(claim: DraftClaim) -> bool:
    """Say whether the evidence is a part of a sentence, of which the rest is somebody else's."""
    return bool(claim.evidence) and _STOPPED.search(claim.evidence[0].rstrip()[-5:]) is None


_FAULTS = (_leans, _is_talk, _qualifies, _is_no_news, _is_part)
"""What makes a claim stand badly alone; each costs `LEANS`. What only qualifies another, and reads as own, twice."""


def _is_plain(claim: DraftClaim) -> bool:
    """Say whether the sentence shows that somebody speaks, or somebody's words are told with "according to".

    An act in the claim's own words ("monitors recorded 117 shots") reads as the publisher's.
    """
    cue = claim.attributions[0].cue or ""
    acts = bool(cue) and cue in claim.text
    return not acts or not VERBS.isdisjoint(cue.casefold().split()) or _HEARSAY.search(claim.text) is not None


def _gain(
    claims: Sequence[DraftClaim],
    bags: Sequence[frozenset[str]],
    worth: Sequence[float],
    chosen: Sequence[int],
    at: int,
) -> float:
    """Return what a claim adds to those chosen."""
    if not chosen:
        return worth[at]
    repeated = max(len(bags[at] & bags[k]) / max(1, min(len(bags[at]), len(bags[k]))) for k in chosen)
    new = NEW_ORIGIN if _origin(claims[at]) not in {None, *(_origin(claims[k]) for k in chosen)} else 0.0
    return worth[at] + new - REPEATS * repeated


def _origin(claim: DraftClaim) -> str | None:
    sources = claim.attributions[0].sources if claim.attributions else []
    return sources[-1].name if sources else None
