"""What somebody admits or denies, told from what is claimed of another thing or of another person."""

from collections.abc import Sequence

from verifier.scope.claims import Placed, telling_words
from verifier.scope.likeness import is_content, likeness
from verifier.scope.site import Site
from verifier.text.spans import Interval
from verifier.text.verification.grammar import Words, words
from verifier.text.verification.stances_en import ACCUSATIONS, ANAPHORS, BEFORE, LATER, VERBS, Act
from verifier.text.verification.words_en import DAYS, KIND, POINTERS

_ADMITTING: frozenset[Act] = frozenset({"admit", "own"})
_TURNING = LATER | DAYS
_LIGHT = frozenset("taken taking having given giving made making done doing".split())
"""They leave it to their noun what happened: "having taken the flight"."""
_CHARGES = frozenset("accusation accusations allegation allegations charge charges".split())
_POINTING_AT = frozenset("the this that these those both all".split())
_PART_IN = frozenset("involvement knowledge role part complicity collusion link links responsibility guilt".split())
"""What is denied of something that others are accused of as well."""


def meant(site: Site, claims: Sequence[Placed], own: frozenset[str]) -> tuple[Placed, ...]:
    """Return those of the claims that an admission or a denial by whom `own` names can mean; of any other, all."""
    if admits(site) and not _names_claim(site):
        return _telling_same(site, claims)
    return _own_charge(site, claims, own) if _denies(site) or owned_up(site) else tuple(claims)


def owned_up(site: Site) -> bool:
    """Say whether it is admitted in a word: "admitted it", "accepted the charge"."""
    said = site.object.lower().split()
    charge = len(said) > 1 and said[0] in _POINTING_AT and said[-1] in _CHARGES
    return admits(site) and (charge or (len(said) == 1 and said[0] in POINTERS))


def turned(site: Site, denial: str, claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return those of the claims denied before that are now confirmed: all, where it is told that he changed his mind.

    "On Friday it admitted", or "at first denied", tell so.
    """
    before = {w.low for w in words(denial, Interval(0, len(denial)))}
    now = {w.low for w in (*site.before, *_head(site))}
    if before & BEFORE:
        return tuple(claims)
    like = likeness(
        [w.low for w in words(site.text, site.wording.object) if is_content(w)] if site.wording.object else []
    )
    alike = tuple(c for c in claims if like.shared(c))
    return alike if alike and now & _TURNING else meant(site, claims, frozenset())


def admits(site: Site) -> bool:
    """Say whether the verb is one of admission: who admits something says what it is, not that a claim is right."""
    return site.wording.family == "confirmed" and not _ADMITTING.isdisjoint(_acts(site))


def _denies(site: Site) -> bool:
    return site.wording.family == "denied" and "deny" in _acts(site)


def _acts(site: Site) -> frozenset[Act]:
    return frozenset(VERBS[w.low][0] for w in _head(site) if w.low in VERBS)


def _head(site: Site) -> Words:
    """The words of the clause before its object: of "a claim accepted by both", where the object comes first, all."""
    object_, (start, end) = site.wording.object, site.wording.interval
    return words(site.text, Interval(start, object_.start if object_ and object_.start > start else end))


def _names_claim(site: Site) -> bool:
    """Say whether its object points at what was told, or calls it a claim: "it", "the charge", "that account"."""
    found = words(site.text, site.wording.object) if site.wording.object else ()
    head = found[: next((n for n, w in enumerate(found) if w.has("PREP", "OF")), len(found))]
    if site.asks or not head:
        return not found
    last = head[-1].bare
    return last in POINTERS | ANAPHORS | ACCUSATIONS or KIND.get(last) == "account"


def _telling_same(site: Site, claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the claims that plainly tell what the object does: most of its content is theirs too."""
    found = words(site.text, site.wording.object) if site.wording.object else ()
    content = [likeness([low]) for low in {w.low for w in found if is_content(w)} - _LIGHT]
    return tuple(c for c in claims if 2 * sum(bool(like.shared(c)) for like in content) > len(content))


def _own_charge(site: Site, claims: Sequence[Placed], own: frozenset[str]) -> tuple[Placed, ...]:
    """Leave out what others deny, and what is told of them alone: "Reed denies robbery. Holt denies fraud."."""
    if site.refers.possessive or site.refers.owner:
        return tuple(claims)  # "denied her account", which may be that she denies something
    deniers = {c.id: who for c in site.above if (who := c.denier)}
    if not deniers:
        return tuple(claims)
    found = words(site.text, site.wording.object) if site.wording.object else ()
    bare = bool(found) and not found[0].has("DET") and not site.asks and not _PART_IN & {w.low for w in found}
    others = frozenset[str]().union(*deniers.values()) - own if bare or owned_up(site) else frozenset()
    return tuple(c for c in claims if c.id not in deniers and (not _names(c) & others or _names(c) & own))


def _names(claim: Placed) -> frozenset[str]:
    return telling_words(claim.said)
