"""What a stance can mean: what others tell, for who confirms or denies something does not speak of his own claims."""

from verifier.scope.admissions import meant
from verifier.scope.claims import Placed, telling_words
from verifier.scope.decisions import covering
from verifier.scope.site import Decision, Site
from verifier.scope.takers import is_own, opens, own_words
from verifier.text.spans import Interval, covered

ACCUSES = frozenset("accusation accusations allegations charge charges suggestion suggestions".split())
"""What these are said of is the whole account of who makes them, however many sentences it takes."""
DENIAL = 0.6
"""Share of a claim that a denial must be for the claim to be nothing else. By reasoning: more than half."""
_SOURCE = 4
"""Words of "the interior ministry", said to be contradicted."""


def of_others(site: Site) -> Site:
    """Return the site with none of the claims of who takes the stance, unless nothing else is told."""
    own = own_words(site)
    assures = site.wording.status in {"confirmed_by_third_party", "verified_by_publisher"}
    accused = not ACCUSES.isdisjoint(site.object.lower().split())
    points = site.wording.status == "disputed" and not (site.refers.owner or site.refers.possessive)
    above = tuple(
        [
            c
            for c in site.above
            if not (assures and c.denies)
            and not (accused and c.denier & c.origin)
            and not is_own(c, own)
            and not c.rests_on(site.wording.interval)
            and not (points and c.id in site.denials)
        ]
    )
    if site.refers.bare and not assures:
        above = _since_he_spoke(site, above, own)
    return site._replace(above=meant(site, above, own), beside=_beside(site, own))


def _beside(site: Site, own: frozenset[str]) -> tuple[Placed, ...]:
    """Return what others tell in the statement's own sentence before it; a denial is no claim that it denies."""
    clause, relative = site.wording.interval, site.wording.relative
    if opens(site) and not relative:
        return ()
    before = (c for c in site.beside if not is_own(c, own) and c.start < clause.start)
    denies = site.wording.status == "disputed" and not relative
    return tuple(c for c in before if not (denies and is_denial(site.text, c, clause)))


def is_denial(text: str, claim: Placed, clause: Interval) -> bool:
    """Say whether the claim tells of little but the denial: "the figure is wrong", "they say that the figure is"."""
    if claim.start >= clause.end or claim.end <= clause.start:
        return False
    before = text[claim.start : clause.start]
    attributes = before.endswith("that ") and "," not in before
    told = sum(part.length for part in claim.parts) - len(before) * attributes
    return sum(covered(part, [clause]) for part in claim.parts) >= DENIAL * told


def _since_he_spoke(site: Site, above: tuple[Placed, ...], own: frozenset[str]) -> tuple[Placed, ...]:
    """Return what others tell after the last claim of who takes the stance, if they tell anything there."""
    last = max((c.end for c in site.above if is_own(c, own)), default=0)
    return tuple(c for c in above if c.start >= last) or above


def naming_taker(site: Site) -> tuple[Placed, ...]:
    """The claims above that name who withdraws one: "councillor Des Whit said", of which the source is a councillor."""
    own = own_words(site)
    return tuple(c for c in site.above if c.links and own & telling_words(c.said))


def of_source(whole: Site, site: Site) -> Decision | None:
    """What "contradicts the ministry" means: what it tells in that sentence ("…, which said …"), else above, last."""
    found = site.said
    named = telling_words(" ".join(w.bare for w in found[:_SOURCE] if not w.has("WHICH", "PUNCT")))
    if site.wording.family != "denied" or site.refers.kind or site.asks or not named:
        return None
    who = site.wording.object and site.text.startswith((", which ", ", who "), site.wording.object.end)
    inside = [c for c in whole.beside if who and not c.voice and (not c.links or named <= c.origin)]
    if inside:
        return covering("inline", inside, site.means("what this source says in the same sentence"))
    last = next((c for c in reversed(site.above) if c.origin and (c.origin <= named or named <= c.origin)), None)
    told = last and [c for c in site.above if c.origin == last.origin and c.paragraph == last.paragraph]
    return covering("speaker", told, site.means("what this source says above")) if told else None
