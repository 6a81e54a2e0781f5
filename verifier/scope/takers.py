"""Who takes a stance: a pronoun resolved, an outlet told from the publisher, and what he has told himself."""

import re

from verifier.schema import Status
from verifier.scope.claims import Placed, initials, telling_words
from verifier.scope.site import Site
from verifier.text.verification.groups import head, main_subject, trimmed_subject
from verifier.text.verification.parts import before
from verifier.text.verification.stances_en import PRONOUNS
from verifier.text.verification.wording import Wording
from verifier.text.verification.words_en import INSTITUTIONS, KIND, OFFICIAL, OUTLET_NOUNS, SHOWN

_SHOWN_TO = re.compile(r"\w (?:seen|reviewed|obtained|viewed|examined) by ")
_OPENING = 4
"""Code points of a sentence before its subject at most: "But". What it says is then the subject's own."""


def by_name(site: Site) -> str | None:
    """Return who takes the stance as printed; of a pronoun, the source that was heard last above it."""
    by = site.wording.by.cut(site.text) if site.wording.by else None
    if by is None or by.lower() not in PRONOUNS:
        return by
    beside = next((c.name for c in site.beside if c.name and c.start <= site.wording.interval.start), None)
    if beside or (beside := _heard_before(site)):
        return beside
    if site.taker and by.lower() in {"he", "she", "it", "they"}:
        return site.taker
    one = by.lower() in {"he", "she"}
    denies = site.wording.status == "disputed"  # an outlet denies nothing that it has reported
    heard = (c for c in reversed(site.above) if c.name and not (denies and c.origin & c.outlets))
    return next((c.name for c in heard if not (one and _no_person(c))), None)


def _heard_before(site: Site) -> str | None:
    """Return who is said to speak before it in its sentence: "Orr told the Post that she had not been able to …"."""
    start, by = site.wording.sentence.start, site.wording.by
    said = before(site.text, site.wording.words, start, by.start) if by else ()
    says = next((n for n, w in enumerate(said) if w.has("SAY")), 0)
    who = trimmed_subject(said, main_subject(said, says)) if says else None
    name = site.text[said[who[0]].start : said[who[1] - 1].end] if who else ""
    return name if name and name.lower() not in PRONOUNS else None


def _no_person(claim: Placed) -> bool:
    """Say whether its source is several, or an outlet: neither is "he"."""
    last = (claim.name or "").rpartition(" ")[2]
    several = last.islower() and (last.endswith("s") or last in INSTITUTIONS | OUTLET_NOUNS)
    return several or bool(claim.origin & claim.outlets)


def confirmed_by(site: Site, publisher: str | None) -> Status:
    """Return the status: what an outlet confirms that is not the publisher, a third party confirms."""
    wording = site.wording
    if wording.family != "confirmed" or wording.by is None or publisher is None:
        return wording.status
    by = wording.by.cut(site.text)
    by = site.taker if site.taker and by.lower() in {"it", "they"} else by
    ours = telling_words(publisher) | {initials(publisher).lower()}
    parts = by.split()
    if _SHOWN_TO.search(by):
        return "confirmed_by_third_party"  # "lab results seen by the Post"
    named = len(parts) > 1 and parts[1][0].isupper()
    if not named and any(KIND.get(w.lower()) in SHOWN for n, w in enumerate(parts[:3]) if n == 0 or w.islower()):
        return "confirmed_by_third_party"  # "chat logs seen by this newspaper"
    said = telling_words(by.partition(" who ")[0])
    first = parts[parts[0].lower() in {"the", "our"} :]
    plain = not first or first[0].lower() in OUTLET_NOUNS or telling_words(first[0]) & ours
    other = not plain and len(first) > 1 and first[0][0].isupper() and first[1][0].isupper()  # "Swim Orm", of Orm Sport
    if wording.ourselves or (said & ours and not other and not (said - ours) & OFFICIAL):
        return "verified_by_publisher"  # "Orm Council" is not "Orm Evening Post"
    return wording.status if _generic(by) else "confirmed_by_third_party"


def _generic(by: str) -> bool:
    """Say whether "the newspaper" is meant, with no name."""
    return not any(word[:1].isupper() for word in by.split()[1:]) and by.split(maxsplit=1)[0].lower() in {
        "the",
        "our",
        "this",
    }


def is_own(claim: Placed, own: frozenset[str]) -> bool:
    """Say whether the claim's origin is who the words name: "the port authority" is not "the port union"."""
    return bool(own and claim.origin) and (claim.origin <= own or own <= claim.origin)


def own_words(site: Site) -> frozenset[str]:
    """Return the words that name who takes the stance, and of the source of his sentence, where he opens it."""
    itself = site.beside[0] if opens(site) and len(site.beside) == 1 else None
    return telling_words(by_name(site) or "") | (itself.origin if itself else frozenset())


def opens(site: Site) -> bool:
    """Say whether who takes the stance opens the sentence."""
    return opened_by(site.wording)


def opened_by(wording: Wording) -> bool:
    """Say whether who is said to check, confirm or deny opens the sentence."""
    return wording.by is not None and wording.by.start - wording.sentence.start <= _OPENING


def of_two(site: Site) -> bool:
    """Say whether it is two who showed none: "neither man", "both sides"."""
    return (by_name(site) or "").partition(" ")[0].lower() in {"neither", "both"}


def told_alike(site: Site) -> tuple[Placed, ...]:
    """Return what others of their kind say above, where several tell the same: "residents", of "six residents"."""
    found = site.words(site.wording.by) if site.wording.by else ()
    at = head(found)
    several = at is not None and found[at].low.endswith("s") and not found[at].capital
    return told_by_taker(site) if several else ()


def told_by_taker(site: Site) -> tuple[Placed, ...]:
    """Return the claims above that he makes himself."""
    own = own_words(site)
    return tuple(c for c in site.above if is_own(c, own))
