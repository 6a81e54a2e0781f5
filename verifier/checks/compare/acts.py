"""What a text makes of speech against what its evidence does: "admitted" where the article has "said"."""

from collections.abc import Iterator, Mapping, Sequence

from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.text.acts_en import (
    ACTS,
    AUXILIARIES,
    BORNE_BY,
    LOOKED_FOR,
    LYING,
    LYING_AT,
    NEEDS,
    NOT_AFTER,
    PARTICLES,
    PASSIVE,
    PUBLISHED,
    REACH,
)
from verifier.text.lexicon import NEGATION
from verifier.text.negations import is_negator
from verifier.text.words import Word


def raised(said: Passage, evidence: Passage, borne: frozenset[str] = frozenset()) -> Iterator[Problem]:
    """Yield a doubt for each way in which `said` raises speech and the evidence does not; `borne` need none."""
    if said is evidence or said.folded.isdisjoint(ACTS):
        return
    known = acts(evidence)
    for act, word in acts(said).items():
        if act not in {*known, *borne} and evidence.folded.isdisjoint(BORNE_BY.get(act, ())):
            yield Problem("doubt", f"“{word.text}” says that it was {act}, and nothing in the evidence does")


def acts(passage: Passage) -> Mapping[str, Word]:
    """Return each class of raised speech that is asserted in the passage, and the first word of it."""
    found: dict[str, Word] = {}
    if passage.folded.isdisjoint(ACTS):
        return found
    for at, word in enumerate(passage.words):
        act = ACTS.get(word.folded)
        if act is not None and _is_of_speech(passage.words, at) and not _taken_back(passage.words, at):
            found.setdefault(act, word)
    return found


def _is_of_speech(words: Sequence[Word], at: int) -> bool:
    folded = words[at].folded
    if folded in PASSIVE and at and words[at - 1].folded in NOT_AFTER:
        return False
    following = words[at + 1].folded if at + 1 < len(words) else ""
    if (folded in LYING and following in LYING_AT) or following in LOOKED_FOR.get(folded, ()):
        return False
    if folded in PASSIVE and following == PUBLISHED:
        return False
    return following not in PARTICLES and (folded not in NEEDS or following in NEEDS[folded])


def _taken_back(words: Sequence[Word], at: int) -> bool:
    negators = (n for n in range(max(0, at - REACH), at) if words[n].kinds & NEGATION and is_negator(words, n))
    return any(not _has_verb_between(words, n, at) for n in negators)


def _has_verb_between(words: Sequence[Word], negator: int, at: int) -> bool:
    """Say whether the negation is another verb's: "a study never published had found …"."""
    return any(w.folded in AUXILIARIES for w in words[negator + 2 : at])
