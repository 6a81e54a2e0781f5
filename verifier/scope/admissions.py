"""What somebody admits or denies, told from what is claimed of another thing or of another person."""

from collections.abc import Sequence

from verifier.schema import Statement
from verifier.scope.claims import Placed, telling_words
from verifier.scope.likeness import is_content, likeness
from verifier.scope.site import Decision, Site
from verifier.scope.takers import by_name
from verifier.text.spans import Interval
from verifier.text.verification.grammar import Words, words
from verifier.text.verification.stances_en import ACCUSATIONS, ALLEGATIONS, ANAPHORS, BEFORE, COURTS, LATER, VERBS, Act
from verifier.text.verification.words_en import DAYS, KIND, POINTERS

_ADMITTING: frozenset[Act] = frozenset({"admit", "own"})
_TURNING = LATER | DAYS
_LIGHT = frozenset("taken taking having given giving made making done doing".split())
"""They leave it to their noun what happened: "having taken the flight"."""
_POINTING_AT = frozenset("the this that these those both all".split())
PART_IN = frozenset("involvement knowledge role part complicity collusion link links responsibility guilt".split())
"""What is denied of something that others are accused of as well."""


def meant(site: Site, claims: Sequence[Placed], own: frozenset[str]) -> tuple[Placed, ...]:
    """Return those of the claims that an admission or a denial by whom `own` names can mean; of any other, all."""
    if admits(site) and not _names_claim(site):
        return _telling_same(site, claims)
    return _own_charge(site, claims, own) if _denies(site) or owned_up(site) else tuple(claims)


def owned_up(site: Site) -> bool:
    """Say whether it is admitted in a word: "admitted it", "accepted the charge"."""
    said = site.object.lower().split()
    charge = len(said) > 1 and said[0] in _POINTING_AT and said[-1] in ALLEGATIONS
    return admits(site) and (charge or (len(said) == 1 and said[0] in POINTERS))


def turned(site: Site, denial: str, claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return those of the claims denied before that are now confirmed: all, where it is told that he changed his mind.

    "On Friday it admitted", or "at first denied", tell so.
    """
    now = {w.low for w in (*site.before, *_head(site))}
    if tells_of_before(denial):
        return tuple(claims)
    like = likeness([w.low for w in site.said if is_content(w)])
    alike = tuple(c for c in claims if like.shared(c))
    return alike if alike and now & _TURNING else meant(site, claims, frozenset())


def tells_of_before(denial: str) -> bool:
    """Say whether the denial is told to have been so for a time: "initially denied it"."""
    return not BEFORE.isdisjoint(w.low for w in words(denial, Interval(0, len(denial))))


def owned_up_to(site: Site, found: Sequence[Statement]) -> Decision | None:
    """Who has denied something, and then confirms something, speaks of the same: of the last that he denied."""
    own = telling_words(by_name(site) or "")
    denials = [s for s in reversed(found) if s.status == "disputed"]
    last = next((s for s in denials if s.by and telling_words(s.by) & own), None)
    if last is None and denials and admits(site) and tells_of_before(denials[0].span.quote):
        last = denials[0]  # her office "at first denied it"; now she admits it
    if last is None or site.wording.status != "confirmed_by_third_party":
        return None
    covers = turned(site, last.span.quote, [c for c in site.above if c.id in last.covers])
    return Decision("preceding_claim", covers, (), f"who denied it in {last.id} confirms this") if covers else None


def admits(site: Site) -> bool:
    """Say whether the verb is one of admission: who admits something says what it is, not that a claim is right."""
    return site.wording.family == "confirmed" and not _ADMITTING.isdisjoint(_acts(site))


def rules_on(site: Site) -> bool:
    """Say whether it is a court, "it" here, that rejects what was put to it."""
    court = site.taker or next((c.name for c in reversed(site.above) if c.name), None)
    by = site.wording.by.cut(site.text).lower() if site.wording.by else ""
    return by == "it" and not COURTS.isdisjoint((court or "").lower().split()) and "reject" in _acts(site)


def confirms(site: Site) -> bool:
    """Say whether a verb says so: "confirmed the place"; "has seen papers showing it" has none."""
    return not _acts(site).isdisjoint({"confirm", "verify"})


def _denies(site: Site) -> bool:
    return site.wording.family == "denied" and "deny" in _acts(site)


def _acts(site: Site) -> frozenset[Act]:
    return frozenset(VERBS[w.low][0] for w in _head(site) if w.low in VERBS)


def _head(site: Site) -> Words:
    """The words of the clause before its object: of "a claim accepted by both", where the object comes first, all."""
    object_, (start, end) = site.wording.object, site.wording.interval
    return site.words(Interval(start, object_.start if object_ and object_.start > start else end))


def _names_claim(site: Site) -> bool:
    """Say whether its object points at what was told, or calls it a claim: "it", "the charge", "that account"."""
    found = site.said
    head = found[: next((n for n, w in enumerate(found) if w.has("PREP", "OF")), len(found))]
    if site.asks or not head:
        return not found
    last = head[-1].bare
    return last in POINTERS | ANAPHORS | ACCUSATIONS or KIND.get(last) == "account"


def _telling_same(site: Site, claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the claims that plainly tell what the object does: most of its content is theirs too."""
    found = site.said
    content = {w.low: w.capital for w in found if is_content(w) and w.low not in _LIGHT}
    said = [likeness([low]) for low, name in content.items() if not name or all(content.values())]
    return tuple(c for c in claims if 2 * sum(bool(like.shared(c)) for like in said) >= max(1, len(said)))


def _own_charge(site: Site, claims: Sequence[Placed], own: frozenset[str]) -> tuple[Placed, ...]:
    """Leave out what others deny, and what is told of them alone: "Reed denies robbery. Holt denies fraud."."""
    if site.refers.possessive or site.refers.owner:
        return tuple(claims)  # "denied her account", which may be that she denies something
    deniers = {c.id: who for c in site.above if (who := c.denier)}
    if not deniers:
        return tuple(claims)
    found = site.said
    bare = bool(found) and not found[0].has("DET") and not site.asks and not PART_IN & {w.low for w in found}
    others = frozenset[str]().union(*deniers.values()) - own if bare or owned_up(site) else frozenset()
    return tuple(c for c in claims if c.id not in deniers and (not _names(c) & others or _names(c) & own))


def _names(claim: Placed) -> frozenset[str]:
    return telling_words(claim.said)
