"""Whether words tell what somebody says or believes, and not who: "is thought to", "it was reported that"."""

from collections.abc import Sequence

from verifier.checks.passage import Passage
from verifier.text.hedges_en import BE, HAPPENED, PASSIVE_BELIEF
from verifier.text.words import Word

REPORTEDLY = frozenset("reportedly allegedly supposedly purportedly".split())
RUMOURS = frozenset("rumour rumours rumor rumors speculation gossip whispers".split())
HELD = PASSIVE_BELIEF | frozenset(
    "alleged claimed rumoured rumored suggested speculated whispered expected assumed estimated considered".split()
)
"""Told in the passive, by somebody who need not be named."""
WITHIN = 4
"""Words behind such a passive in which "by" tells who it is after all, unless what they say comes first."""


def is_hearsay(told: Passage) -> bool:
    """Say whether somebody whom the words need not name says so. Linear in the words."""
    if not told.folded.isdisjoint(REPORTEDLY | RUMOURS):
        return True
    return not told.folded.isdisjoint(HELD) and any(_by_nobody(told.words, at) for at in range(len(told.words)))


def _by_nobody(words: Sequence[Word], at: int) -> bool:
    """Say whether a passive of `HELD` stands at `at`, and nobody behind "by"; also short, "said to be armed"."""
    if words[at].folded not in HELD:
        return False
    behind = [w.folded for w in words[at + 1 : at + 1 + WITHIN]]
    if not words[at].breaks and any(w.folded in BE for w in words[max(0, at - 2) : at]):
        return next((w for w in behind if w in {"to", "that", "by"}), None) != "by"
    happened = words[at].folded in PASSIVE_BELIEF and not HAPPENED.isdisjoint(behind[1:2])
    return behind[:1] == ["to"] and (words[at].breaks or happened)
