"""What a statement covers whose object is a number: claims that give one, of what the object says is counted."""

from collections.abc import Sequence

from verifier.scope.accounts import account_above, numbered, several_accounts
from verifier.scope.claims import Placed, states_quantity
from verifier.scope.decisions import ambiguous, covering, one_of
from verifier.scope.site import WINDOW, Decision, Site
from verifier.text.numbers import quantities
from verifier.text.sentences import sentences
from verifier.text.spans import Interval
from verifier.text.verification.counted import tells
from verifier.text.words import words

_HIGHER = frozenset({"higher", "larger", "bigger", "highest", "greater"})
_LOWER = frozenset({"lower", "smaller", "lowest"})
_FIGURES = frozenset("figure number toll total count tally estimate".split())
"""With one of these a claim gives the number that another has told of: "the aid group put the figure above 5,000"."""


def is_number(site: Site) -> bool:
    """Say whether the statement speaks of a number, and of nothing else."""
    return site.wording.aspects == ("number",)


def giving(site: Site, claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the claims that give a number of what the object counts; of anything, where it does not say.

    None of them tells that somebody confirmed or reviewed something: that is no number left open.
    """
    told = tells(site.object)
    given = [c for c in numbered(claims) if not c.checked]
    if not told:
        return tuple(given)
    counted = any(c.words & told for c in given)
    return tuple(c for c in given if c.words & told or (counted and c.words & _FIGURES))


def figures(site: Site) -> Decision | None:
    """Decide on a number: what is counted may be named ("the death toll") or not ("that figure")."""
    if not is_number(site):
        return None
    return _compared(site) or (_counted(site) if tells(site.object) else _any(site))


def _compared(site: Site) -> Decision | None:
    """Read "the higher number": of the claims above that give one, the one that gives the highest."""
    lows = site.object.lower().split()
    most = not _HIGHER.isdisjoint(lows)
    if not most and _LOWER.isdisjoint(lows):
        return None
    claims = giving(site, site.above) or tuple(c for c in numbered(site.above) if not c.checked)
    valued = [(_value(site.text, c), c) for c in claims]
    best = (max if most else min)(valued, key=lambda pair: pair[0], default=None)
    return best and covering("preceding_claim", [best[1]], site.means("the claim above that gives it"))


def _value(text: str, claim: Placed) -> float:
    said = " ".join(part.cut(text) for part in claim.parts)
    return max((q.value for q in quantities(said, words(said))), default=0.0)


def _any(site: Site) -> Decision:
    if site.refers.gathers:
        passage = giving(site, site.here or account_above(site.above))
        return covering("preceding_block", passage, site.means("the numbers given above it"))
    claims = giving(site, site.above)
    if claims and _unclaimed_number(site, claims[-1]):
        return Decision("preceding_claim", (), (), site.means("a number in a sentence on which no claim rests"))
    what = "a claim that gives a number"
    return one_of(site, claims, what) or covering("preceding_claim", (), site.means(what))


def _unclaimed_number(site: Site, last: Placed) -> bool:
    """Say whether a sentence between `last` and the statement gives a number that no claim tells."""
    end = site.wording.sentence.start
    between = (s for s in sentences(site.text, Interval(max(0, end - WINDOW), end)) if s.start >= last.end)
    return any(states_quantity(s.cut(site.text)) for s in between)


def _counted(site: Site) -> Decision:
    claims = _with_source(site, giving(site, site.above))
    what = "the claims above that give a number of what it counts"
    if not claims:
        others = tuple(c for c in numbered(site.above) if not c.checked)
        reason = site.means("a number of what no claim above counts")
        return ambiguous(others, reason) if others else Decision("preceding_claim", (), (), reason)
    if site.refers.gathers:
        return covering("preceding_block", claims, site.means(what))
    if any(c.paragraph == site.paragraph for c in claims):
        return one_of(site, claims, "a claim that gives it") or covering("preceding_claim", (), site.means(what))
    if several_accounts(claims):
        return ambiguous(claims, site.means("one number, and several sources give one above"))
    return covering("preceding_block", claims, site.means(what))


def events(site: Site) -> Decision | None:
    """Decide on several events of a kind ("the arrests"): the claims above that tell of such, numbered or not."""
    told = tells(site.object)
    if site.refers.kind != "event" or not site.refers.gathers or not told:
        return None
    claims = tuple(c for c in site.above if not c.checked and c.words & told)
    if claims:
        return covering("preceding_block", claims, site.means("the claims above that tell of such"))
    return ambiguous(site.above, site.means("something of which no claim above tells")) if site.above else None


def _with_source(site: Site, claims: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """Leave out what the publisher counts below its lead, where a source counts too: it may be another event."""
    sourced = any(not c.voice for c in claims)
    return tuple(c for c in claims if not (sourced and c.voice and c.end > site.lead))
