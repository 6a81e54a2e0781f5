"""How a rule says what it decides, and why."""

from collections.abc import Sequence

from verifier.schema import Scope
from verifier.scope.accounts import in_paragraph_of_last
from verifier.scope.claims import Placed
from verifier.scope.site import Decision, Site


def covering(scope: Scope, covers: Sequence[Placed], reason: str) -> Decision:
    """Return the decision that these claims are covered; where there are none, the reason says so."""
    return Decision(scope, tuple(covers), (), reason if covers else f"{reason}, and no claim stands there")


def ambiguous(candidates: Sequence[Placed], reason: str) -> Decision:
    """Return the decision that it cannot be told which of the candidates is meant: none is covered."""
    return Decision("ambiguous", (), tuple(candidates), reason)


def one_of(site: Site, claims: Sequence[Placed], what: str) -> Decision | None:
    """The one claim that a singular object means: the last of its own paragraph, or the only one above it."""
    here = [c for c in claims if c.paragraph == site.paragraph]
    if here:
        reason = site.means(f"{what}: the last before it in its paragraph")
        return covering("preceding_claim", [c for c in here if c.end == here[-1].end], reason)
    last = in_paragraph_of_last(claims)
    if not last:
        return None
    if site.object.lower().startswith(("this ", "that ")):
        last = tuple(c for c in last if c.origin == last[-1].origin)  # "this assertion": of who spoke last
    if len(last) == 1 or len({c.parts for c in last}) == 1:
        return covering("preceding_claim", last, site.means(f"{what}: the only one in the paragraph above"))
    return ambiguous(last, site.means(f"{what}, and the paragraph above holds {len(last)}"))


def rests(claims: Sequence[Placed]) -> str:
    """Return how a reason says which claims rest on something."""
    return "this claim rests" if len(claims) == 1 else "these claims rest"


def these(claims: Sequence[Placed]) -> str:
    """Return how a reason points at the claims."""
    return "this claim" if len(claims) == 1 else "these claims"
