"""Which claims an article turns on: its first, then those that share most words with the rest and repeat the least."""

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from verifier.attribution import central_en as english
from verifier.draft import DraftAttribution, DraftClaim
from verifier.text.stems import stem_of
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
LEANS = 0.4
"""Taken off for each way in which a claim stands badly alone."""
UNTOLD = 0.6
"""Taken off for "The firm had …" where nothing chosen tells of a firm."""
FIRST = 3
"""Claims among which the news is looked for: a story may begin with a scene or a word for the reader."""
FEWEST = 5
"""Words that tell something, in what a summary begins with: "The motion has fallen" has too few."""


def central(
    claims: Sequence[DraftClaim], most: int, answers: Mapping[str, Sequence[str]], told: Container[str]
) -> list[DraftClaim]:
    """Return `most` claims in their own order, or more: each stands with those that `answers` sets against it, by id.

    What has a text in `told` is only chosen as an answer. Costs `most` passes over the claims.
    """
    bags = [_stems(c.text) for c in claims]
    counts = Counter(stem for bag in bags for stem in bag)
    worth = [_worth(claims, bags, counts, at) for at in range(len(claims))]
    numbers = {claim.id: at for at, claim in enumerate(claims)}
    answer = [[numbers[other] for other in answers.get(claim.id, ()) if other in numbers] for claim in claims]
    sound = _sound(claims, answer, told)
    origins = [_origin(claim) for claim in claims]
    spoken = [bag | _stems(_sources(claim)) for bag, claim in zip(bags, claims, strict=True)]
    first_told, caveats = _first(bags, range(len(bags))), [at for at, c in enumerate(claims) if c.text in told]
    worth = [here - DISPUTE * max(0, len(answer[at]) - 1) for at, here in enumerate(worth)]
    chosen: list[int] = []
    for _ in range(most):
        left = [at for at in sound or range(len(claims)) if at not in chosen]
        if not left or sum(claims[at].text not in told for at in chosen) >= most:
            break
        first = () if chosen else [at for at in left[:FIRST] if _opens(claims[at], bags[at])][:1] or left[:1]
        retold = _first(spoken, sorted({*chosen, *caveats}))
        loose = {at for at in left if _is_untold(claims[at], at, first_told, retold)}
        heard = {None, *(origins[k] for k in chosen)}
        new = {at for at in left if chosen and origins[at] not in heard}
        gains = {
            at: worth[at]
            + NEW_ORIGIN * (at in new)
            - REPEATS * _repeated(bags, chosen, at)
            + (at in first)
            - UNTOLD * (at in loose)
            for at in left
        }
        best = max(left, key=lambda at: (gains[at], -at))
        chosen = list(dict.fromkeys([*chosen, best, *answer[best]]))
    return [claims[at] for at in _in_order(chosen, claims, answer)]


def _sound(claims: Sequence[DraftClaim], answer: Sequence[Sequence[int]], told: Container[str]) -> Sequence[int]:
    """Return the claims that a summary may choose: those that say who says so; else all that do."""
    sound = [at for at in range(len(claims)) if all(is_sound(claims[k]) for k in (at, *answer[at]))]
    return [at for at in sound if claims[at].text not in told] or sound


def _in_order(chosen: Sequence[int], claims: Sequence[DraftClaim], answer: Sequence[Sequence[int]]) -> list[int]:
    """Return the claims in their own order, but "The firm rejects this" right behind what it rejects."""
    behind = {other: at for at in sorted(chosen) for other in answer[at] if other > at and _denies_this(claims[other])}
    return sorted(chosen, key=lambda at: (behind.get(at, at), at))


def _denies_this(claim: DraftClaim) -> bool:
    """Say whether it leans on what it denies, and not, as "one of them" does, on what stands before it."""
    return _leans(claim) and not english.OTHERS.match(claim.text)


def _sources(claim: DraftClaim) -> str:
    """Return the words for all whom the summary tells with a claim."""
    sources = [s for a in claim.attributions for s in a.sources]
    return " ".join(word for s in sources for word in (s.name, s.mention, s.antecedent) if word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(w.stem for w in words(text) if w.folded not in FUNCTION)


def _first(bags: Sequence[frozenset[str]], among: Iterable[int]) -> Mapping[str, int]:
    """Return each stem with the first of the claims, which are in order, that tells it."""
    found: dict[str, int] = {}
    for at in among:
        found.update((stem, at) for stem in bags[at] if stem not in found)
    return found


def _is_untold(claim: DraftClaim, at: int, told: Mapping[str, int], retold: Mapping[str, int]) -> bool:
    """Say whether the claim begins with a thing that the article tells before, and the summary does not: "The firm"."""
    subject = english.SUBJECT.match(claim.text)
    if subject is None or retold.get(stem_of(subject[1]), at) < at:
        return False
    return told.get(stem_of(subject[1]), at) < at or subject[1] in english.TOLD_BEFORE


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
    return (
        (not english.OPENS_LEANING.isdisjoint(first) and not _is_named(claim))
        or english.OTHERS.match(claim.text) is not None
        or english.LEANS_BACK.search(claim.text) is not None
    )


def _is_named(claim: DraftClaim) -> bool:
    """Say whether the pronoun that begins the claim is its source, whom the summary tells by name: "It denied …"."""
    attribution = claim.attributions[0] if claim.attributions else None
    if attribution is None or not attribution.sources or not attribution.cue:
        return False
    said, named = f"{attribution.sources[-1].mention} ", attribution.sources[-1].antecedent
    return bool(named) and claim.text.startswith(said) and attribution.cue in claim.text


def _is_talk(claim: DraftClaim) -> bool:
    return not english.PERSONAL.isdisjoint(_words(claim))


def _qualifies(claim: DraftClaim) -> bool:
    cue = claim.attributions[0].cue if claim.attributions else None
    return not english.QUALIFIES.isdisjoint((cue or "").casefold().split())


def _is_no_news(claim: DraftClaim) -> bool:
    return english.NO_NEWS.search(claim.text) is not None


def _opens(claim: DraftClaim, bag: frozenset[str]) -> bool:
    """Say whether a summary can begin with it: it leans on nothing, is no talk, and tells enough."""
    return len(bag) >= FEWEST and not any(fault(claim) for fault in (_leans, _is_talk, _is_no_news))


def is_sound(claim: DraftClaim) -> bool:
    """Say whether a summary can tell who says so: by a name, or by a word for hearsay in the claim itself."""
    return all(_is_told(claim, a) for a in claim.attributions if a.sources)


def _is_told(claim: DraftClaim, attribution: DraftAttribution) -> bool:
    name, before = attribution.sources[-1].name, attribution.sources[-1].antecedent
    if name is None:
        return english.SAID_TO_BE.search(claim.text) is not None
    if before and name.casefold().endswith(" of them"):
        return True
    if english.CUT.search(name) or name.casefold().startswith(english.POINTS):
        return False
    return any(word not in english.NOBODY and word not in FUNCTION for word in name.casefold().split())


def _is_part(claim: DraftClaim) -> bool:
    """Say whether the evidence is a part of a sentence, of which the rest is somebody else's."""
    return bool(claim.evidence) and english.STOPPED.search(claim.evidence[0].rstrip()[-5:]) is None


_FAULTS = (_leans, _is_talk, _qualifies, _is_no_news, _is_part)
"""What makes a claim stand badly alone; each costs `LEANS`. What only qualifies another, and reads as own, twice."""


def _is_plain(claim: DraftClaim) -> bool:
    """Say whether the sentence shows that somebody speaks, or somebody's words are told with "according to".

    An act in the claim's own words ("monitors recorded 117 shots") reads as the publisher's.
    """
    cue = claim.attributions[0].cue or ""
    acts = bool(cue) and cue in claim.text
    return not acts or not VERBS.isdisjoint(cue.casefold().split()) or english.SAID_TO_BE.search(claim.text) is not None


def _repeated(bags: Sequence[frozenset[str]], chosen: Iterable[int], at: int) -> float:
    """Return the largest share of a claim's words that it has in common with one of those chosen."""
    mine = bags[at]
    return max((len(mine & bags[k]) / max(1, min(len(mine), len(bags[k]))) for k in chosen), default=0.0)


def _origin(claim: DraftClaim) -> str | None:
    sources = claim.attributions[0].sources if claim.attributions else []
    return sources[-1].name if sources else None
