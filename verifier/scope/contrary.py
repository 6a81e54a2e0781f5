"""What is told against a claim without a word of denying: that it is not so."""

from collections.abc import Sequence

from verifier.scope.admissions import admits
from verifier.scope.claims import Placed
from verifier.scope.decisions import covering, these
from verifier.scope.likeness import likeness, tells_something
from verifier.scope.site import Decision, Site
from verifier.scope.topics import LEAST
from verifier.text.verification.negated import NEGATIONS, is_negated
from verifier.text.verification.stances_en import ALLEGING, ERRED

_FIRST = 3
"""Words after "not" of which one at least must be told above: what was not done, or not so."""
_TOLD = 6
"""Claims right above among which must be what is said not to be so."""
_N_T = ("n't", "n’t")
_NEGATING = NEGATIONS - {"neither", "nothing"}
"""A claim with one of these says itself that something is not so."""


def negated(site: Site) -> Decision | None:
    """What is said not to be so, where somebody else has told it right above: its first words, and most of them."""
    found = site.said
    denied = next((n + 1 for n, w in enumerate(found) if w.low in NEGATIONS or w.low.endswith(_N_T)), 0)
    if any(w.has("SAY") for w in found[denied : denied + _FIRST]):
        return None  # "nobody had warned the village": that nobody spoke makes nothing that was told untrue
    content = [w.low for w in found[denied:] if tells_something(w) and not w.capital]
    like, first = likeness(content), likeness(content[:_FIRST])
    told = [c for c in site.above[-_TOLD:] if not _NEGATING & c.words and (c.links or c.words & ALLEGING)]
    scored = [(like.shared(c), c) for c in told if first.shared(c)]
    best = max((score for score, _ in scored), default=0)
    if best < min(LEAST, max(1, len(like.stems))):
        return None
    covers = [c for score, c in scored if score == best]
    return covering("preceding_claim", covers, f"“{site.object}” says that what {these(covers)} tells is not so")


def contradicts(site: Site, covers: Sequence[Placed]) -> bool:
    """Say whether what is confirmed is that no such thing was so: "confirmed that no bridge had collapsed"."""
    found = site.said
    no = site.wording.family == "confirmed" and site.asks and is_negated(found, int(found[0].low == "that"))
    erred = admits(site) and any(w.low in ERRED for w in found)  # "admitted that the minister had misspoken"
    return bool(covers) and (erred or (no and all(_NEGATING.isdisjoint(c.words) for c in covers)))
