"""Rules for what is shown: films, pictures, documents, and when and where they were made."""

from collections.abc import Sequence
from itertools import pairwise

from verifier.scope.claims import Placed
from verifier.scope.decisions import covering, rests
from verifier.scope.likeness import is_content
from verifier.scope.site import Decision, Site
from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import REACH
from verifier.text.verification.stances_en import DENYING, FILMED
from verifier.text.verification.words_en import SHOWN, Kind

_ASPECT_KINDS = frozenset({"authenticity", "location", "date", "origin"})
"""What "its" before them belongs to is a film, picture or document named in the same sentence."""
_FURTHER = frozenset("second third fourth fifth another further separate".split())
_APART = 5
"""Claims from one that speaks of a film or paper to the next that may speak of the same."""
_SPREAD = frozenset("shared viewed views viral circulated circulating watched reposted spread".split())
"""A claim with one of these tells how far the thing has come, and nothing of what it shows."""


def after_check(site: Site) -> Decision | None:
    """What else could not be checked ("verified the location, but could not confirm when") of something that was.

    The claim that it was checked is not covered; those are that speak of the same film, picture, document or event.
    """
    if not site.wording.inline or not site.checked_itself:
        return None
    kind = next((k for w in site.checked_itself if (k := english.KIND.get(w.bare)) in {*SHOWN, "event"}), None)
    if kind is None and (above := _kind_above(site)):
        return covering("document", _showing(site, above), f"it means the {above} of which something else was checked")
    names = frozenset(english.NOUNS[kind].split()) if kind else frozenset[str]()
    covers = [c for c in site.near if not c.checked and (c.rests_on(site.wording.interval) or _above(site, c, names))]
    reason = "it is left open of what the same sentence says was checked, and means the claims above on that"
    if not covers and site.refers.possessive:
        return None  # "has read the writ but could not verify its contents"
    return covering("document" if kind in SHOWN else "inline", covers, reason)


def _above(site: Site, claim: Placed, names: frozenset[str]) -> bool:
    return bool(claim.words & names) and claim.end <= site.wording.sentence.start and claim in site.above


def shown(site: Site) -> Decision | None:
    """The claims that speak of the film, picture or document, and those that go on about it down to the statement."""
    kind = site.refers.kind
    if site.refers.bare or (site.refers.possessive and kind in _ASPECT_KINDS):
        kind = _kind_before(site)
    elif kind in _ASPECT_KINDS or filmed(site):
        kind = kind if kind in SHOWN else _kind_before(site) or _kind_above(site)
    if kind is None or kind not in SHOWN or (" nor " in site.object and not site.refers.sides):
        return None  # "neither the theft nor the screenshots"
    covers = [*_showing(site, kind), *_further(site, kind)]
    said = site.said
    if further := _FURTHER & {w.low for w in said}:
        covers = [c for c in covers if c.words & further]  # "a third memo" is none of "the memos"
        return covering("document", covers, site.means("a thing of its own, beside others told of above"))
    object_ = f"“{site.object}”" if site.object else "it names no object"
    reason = f"{object_}: {rests(covers)} on the material in question"
    return covering("document", covers, reason) if covers else None


def _showing(site: Site, kind: Kind) -> list[Placed]:
    """The claims above that speak of such a thing, and those that go on about it."""
    names = frozenset(english.NOUNS[kind].split())
    above = _since_spoken_of([c for c in site.above if not c.words & DENYING], names)
    first = next((c for c in above if _tells_of(c, names)), None)
    return [c for c in above if first and (_tells_of(c, names) or (c.start > first.start and _goes_on(c, first)))]


def _tells_of(claim: Placed, names: frozenset[str]) -> bool:
    """Say whether a claim is told by such a thing, or has its word, not last in a name: "told the Karsk Post"."""
    return bool(claim.origin & names) or any(not _is_in_name(word, claim.said) for word in claim.words & names)


def _is_in_name(word: str, said: str) -> bool:
    before = said.partition(word.capitalize())[0].split()[-1:] if word not in said else []
    return bool(before) and before[0][:1].isupper()


def _since_spoken_of(above: Sequence[Placed], names: frozenset[str]) -> Sequence[Placed]:
    """Return the claims from where such a thing is spoken of first, without so many between that it is another."""
    spoken = [n for n, c in enumerate(above) if (c.words | c.origin) & names]
    later = (after for after, before in pairwise(reversed(spoken)) if after - before > _APART)
    return above[next(later, 0) :]


def _further(site: Site, kind: Kind) -> list[Placed]:
    """The claims below that the same thing is named as the source of: "the memo says"."""
    names = frozenset(english.NOUNS[kind].split()) & {w.bare for w in site.words(site.wording.sentence)}
    return [c for c in site.below if c.origin & names]


def _goes_on(claim: Placed, first: Placed) -> bool:
    about = claim.voice or not claim.links or bool(claim.origin & first.origin)
    return about and claim.words.isdisjoint(_SPREAD)


def _kind_before(site: Site) -> Kind | None:
    """What "them" stands for where the statement's own sentence has named it: "has seen the messages but …"."""
    named = [english.KIND[w.bare] for w in site.before[-REACH:] if w.bare in english.KIND]
    return next((kind for kind in reversed(named) if kind in SHOWN), named[-1] if named else None)


def filmed(site: Site) -> bool:
    """Say whether its object is when or where something was filmed, not named."""
    lows = {w.low for w in site.said}
    return not FILMED.isdisjoint(lows)


def of_shown(site: Site) -> bool:
    """Say whether "its authenticity" is that of a thing which its own sentence has named: "has seen the memo but …"."""
    return site.refers.possessive and site.refers.kind in _ASPECT_KINDS and _kind_before(site) in SHOWN


def _kind_above(site: Site) -> Kind | None:
    """What "the location" is that of where the object does not say: the last film, picture or document above."""
    object_ = site.said
    object_ = object_[: next((n for n, w in enumerate(object_) if w.has("PREP")), len(object_))]  # "from the shape of"
    if any(is_content(w) and w.bare not in english.KIND and w.low not in FILMED for w in object_) and not filmed(site):
        return None
    told = (english.KIND.get(w) for c in reversed(site.above) for w in sorted(c.words))
    return next((kind for kind in told if kind in SHOWN), None)
