"""Who takes a stance: a pronoun resolved, an outlet told from the publisher."""

import re

from verifier.schema import Status
from verifier.scope.claims import Placed, initials, telling_words
from verifier.scope.site import Site
from verifier.text.verification.stances_en import PRONOUNS
from verifier.text.verification.words_en import KIND, SHOWN

_SHOWN_TO = re.compile(r"\w (?:seen|reviewed|obtained|viewed|examined) by ")


def by_name(site: Site) -> str | None:
    """Return who takes the stance as printed; of a pronoun, the source that was heard last above it."""
    by = site.wording.by.cut(site.text) if site.wording.by else None
    if by is None or by.lower() not in PRONOUNS:
        return by
    beside = next((c.name for c in site.beside if c.name and c.start <= site.wording.interval.start), None)
    if beside:
        return beside
    if site.taker and by.lower() in {"he", "she", "it", "they"}:
        return site.taker
    one = by.lower() in {"he", "she"}
    return next((c.name for c in reversed(site.above) if c.name and not (one and _no_person(c))), None)


def _no_person(claim: Placed) -> bool:
    """Say whether its source is several, or an outlet: neither is "he"."""
    last = (claim.name or "").rpartition(" ")[2]
    return (last.endswith("s") and last.islower()) or bool(claim.origin & claim.outlets)


def confirmed_by(site: Site, publisher: str | None) -> Status:
    """Return the status: what an outlet confirms that is not the publisher, a third party confirms."""
    wording = site.wording
    if wording.family != "confirmed" or wording.by is None or publisher is None:
        return wording.status
    by = wording.by.cut(site.text)
    ours = telling_words(publisher) | {initials(publisher).lower()}
    parts = by.split()
    if _SHOWN_TO.search(by):
        return "confirmed_by_third_party"  # "lab results seen by the Post"
    named = len(parts) > 1 and parts[1][0].isupper()
    if not named and any(KIND.get(w.lower()) in SHOWN for n, w in enumerate(parts[:3]) if n == 0 or w.islower()):
        return "confirmed_by_third_party"  # "chat logs seen by this newspaper"
    if wording.ourselves or telling_words(by) & ours:
        return "verified_by_publisher"
    return wording.status if _generic(by) else "confirmed_by_third_party"


def _generic(by: str) -> bool:
    """Say whether "the newspaper" is meant, with no name."""
    return not any(word[:1].isupper() for word in by.split()[1:]) and by.split(maxsplit=1)[0].lower() in {
        "the",
        "our",
        "this",
    }
