"""Which claims stand against which: a denial or a contradiction right after it, or set against it in its sentence."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from verifier.attribution.claims import Proposed
from verifier.text.caveats_en import CONTRADICTING, CONTRASTING
from verifier.text.layout import layout_of

FOLLOWING = 3
"""Sentences after a claim within which a denial means that claim."""
NEXT = 1
"""The same for what is only set against it: "… The firm, however, says …"."""
NEAR = 6
"""Claims after one among which its answer is looked for: two sentences seldom hold more."""


def answers(text: str, proposed: Sequence[Proposed]) -> Mapping[str, Sequence[str]]:
    """Return for each claim that others contradict or are set against which those are, by id. Linear."""
    starts = [s.start for s in layout_of(text).sentences()]
    at = [bisect_right(starts, p.evidence.start) for p in proposed]
    found: dict[str, list[str]] = {}
    for here, one in enumerate(proposed):
        for there in range(here + 1, min(len(proposed), here + 1 + NEAR)):
            other = proposed[there]
            reach = FOLLOWING if _contradicts(other) else NEXT
            if at[there] - at[here] <= reach and _is_against(text, one, other):
                found.setdefault(one.claim.id, []).append(other.claim.id)
    return found


def _contradicts(one: Proposed) -> bool:
    """Say whether somebody denies or doubts something."""
    told = (word for a in one.claim.attributions if a.cue for word in a.cue.casefold().split())
    return any(word in CONTRADICTING for word in told)


def _is_against(text: str, one: Proposed, other: Proposed) -> bool:
    """Say whether somebody else than the publisher contradicts the one before, or qualifies it: "though …"."""
    if not all(a.sources for a in other.claim.attributions) or _is_of_them(one, other):
        return False
    between = text[one.evidence.end : other.evidence.start].casefold()
    return _contradicts(other) or not CONTRASTING.isdisjoint(between.replace(",", " ").split())


def _is_of_them(one: Proposed, other: Proposed) -> bool:
    """Say whether the other's source is one of the first one's: "Two nurses said …. One of them put it at …"."""
    told = {s.mention for a in one.claim.attributions for s in a.sources if s.mention}
    return any(s.antecedent in told for a in other.claim.attributions for s in a.sources if s.antecedent)
