"""Rules for what an object is about: the claims above that tell of the same, or that its kind of account gathers."""

from itertools import dropwhile, takewhile

from verifier.scope.accounts import in_paragraph_of_last, several_accounts
from verifier.scope.claims import Placed
from verifier.scope.decisions import ambiguous, covering
from verifier.scope.likeness import cut, in_reach, is_content, likeness, most_shared
from verifier.scope.site import Decision, Site
from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import Words

_CAUSING = frozenset(
    "caused because due blamed blame set sparked triggered struck hit led lightning fault faulty started drone drones "
    "missile missiles arson sabotage saboteurs deliberately attack attacked".split()
)
"""Words by which a claim tells a cause."""


_STUDIES = frozenset("findings results study research paper preprint trial".split())

_REPEATING = frozenset("reproduce reproduced replicate replicated repeat repeated".split())
"""What is done again is an experiment: its result is what those say who made it."""

_SPREAD = ("reports of ", "rumours of ", "rumors of ", "talk of ", "speculation ")
"""What is spread somewhere else, where no claim above tells it."""
_FIRST = frozenset("initial early first".split())

LEAST = 2
"""Content words that a clause must share with a claim to mean it: "denied that the alarms had been switched off"."""
_OF_SOMETHING = frozenset({"identity", "responsibility"})
"""Kinds that are a thing's: "the identity of the commander" means the claim that tells of him."""

_SEVERAL = frozenset("accounts testimonies stories versions statements descriptions".split())
"""Each source gives one, where claims may all be one source's."""


def topic(site: Site) -> Decision | None:
    """A question or an event as the object ("whether the bridge fell"): the claim above that shares its words most."""
    if site.wording.object is None or site.refers.gathers or not (site.asks or site.refers.kind == "event"):
        return None
    best = most_shared(site)
    if best:
        return best
    if site.here or len(site.above) < 2:  # noqa: PLR2004 - one claim leaves nothing to confuse it with
        return None
    return ambiguous(site.above, f"“{site.object}” shares no word with a claim above it, and any of them may be meant")


def told(site: Site) -> Decision | None:
    """What an object says itself, "the report that a dam had burst": the claims above that tell that, or none."""
    itself = site.tells_itself
    content = [w.low for w in (itself or _of(site)) if is_content(w) and english.KIND.get(w.bare) != "account"]
    if not content or site.refers.owner or site.refers.possessive:
        return None
    like = likeness(content)
    scored = [(like.shared(c, event=1), c) for c in site.above if not c.checked]
    scored = in_reach(site, scored)
    best = max((score for score, _ in scored), default=0)
    told = [c for score, c in scored if score == best >= min(LEAST, len(like.stems))]
    dismissed = site.wording.status == "disputed" and site.object.lower().startswith(_SPREAD)
    if not told and not itself and not dismissed and not _is_one(site.said):
        return None
    reason = "says itself what was told, " + ("as this does" if told else "and no claim above tells that")
    return Decision("preceding_claim", tuple(told), (), f"“{site.object}” {reason}")


def first_reports(site: Site) -> Decision | None:
    """What "initial reports of a blast" told: the claim above that has the word itself; most stand elsewhere."""
    found = site.said
    if len(found) < LEAST or found[0].low not in _FIRST or english.KIND.get(found[1].bare) != "account":
        return None
    like = likeness([w.low for w in found[LEAST:] if is_content(w)])
    told = [c for c in site.above if not like.stems.isdisjoint(cut(c.roots)) and not c.checked]
    return Decision("preceding_claim", tuple(told[-1:]), (), site.means("what was told at first"))


def _of(site: Site) -> Words:
    """What "the reports of beatings" are of."""
    found = site.said
    of = next((n for n, w in enumerate(found) if w.has("OF") or w.low == "about"), len(found))
    return found[of + 1 :] if site.refers.kind == "account" and (site.refers.gathers or _is_one(found)) else ()


def _is_one(found: Words) -> bool:
    """Say whether it is brought in here: "denied a charge of theft" speaks of none that was told of before."""
    return bool(found) and found[0].low in {"a", "an"}


def thing(site: Site) -> Decision | None:
    """A thing of no kind known here ("the terms of the deal"): the claim above with most of its words, or the only."""
    object_ = site.wording.object
    alone = site.refers.kind in _OF_SOMETHING and len(site.wording.aspects) == 1
    kind = not alone and (site.refers.kind or site.refers.gathers)
    known = kind or site.refers.bare or site.refers.sides or site.asks
    if known or object_ is None or not any(is_content(w) for w in site.said):
        return None
    candidates = tuple(c for c in site.above if not c.checked)
    caused = [c for c in candidates if c.words & _CAUSING] if "cause" in site.object.lower().split() else []
    if len(caused) == 1:
        return covering("preceding_claim", caused, site.means("what the one claim above tells that gives a cause"))
    best = most_shared(site)
    if best or site.refers.kind or not candidates:
        return best
    if len(candidates) == 1:
        return covering("preceding_claim", candidates, site.means("the only claim above it"))
    return ambiguous(candidates, f"“{site.object}” shares no word with a claim above it, and any of them may be meant")


def about(site: Site) -> Decision | None:
    """Of "the reports of beatings": the claims above that tell of the same event, if any does."""
    content = [w.low for w in _of(site) if is_content(w)]
    if not content or site.refers.owner:
        return None
    like = likeness(content)
    told = [c for c in site.above if not c.checked and not like.events.isdisjoint(c.roots)]
    return covering("preceding_claim", told, site.means("the claims above that tell of it")) if told else None


def findings(site: Site) -> Decision | None:
    """Of "the findings": what those say who made them, up to where others comment on them."""
    said = {w.bare for w in site.words(site.wording.interval)}
    if not (site.refers.gathers and (_STUDIES | _REPEATING) & said):
        return None
    above = [c for c in site.near if c.end <= site.wording.interval.start]  # whatever was doubted of them since
    first = next((c for c in above if c.words & _STUDIES), None)
    if first is None:
        return None
    after = dropwhile(lambda c: not _of_one(c, first), above)
    told = [c for c in takewhile(lambda c: c.voice or _of_one(c, first), after) if _of_one(c, first)]
    return covering("preceding_block", told, site.means("what those say above who made them")) if told else None


def _of_one(claim: Placed, first: Placed) -> bool:
    return claim is first or bool(claim.links & first.links)


def accounts(site: Site) -> Decision | None:
    """Of "these accounts": what several sources tell in the paragraph, where each gives one."""
    last = [c for c in (site.here or in_paragraph_of_last(site.above)) if not c.voice]
    if len(last) == 1 and site.here:  # several accounts, and one is told in the paragraph: another stands above it
        last = [*(c for c in in_paragraph_of_last(site.above[: -len(site.here)]) if not c.voice), *last]
    told = site.object.lower().split()[-1:] if site.object else []
    if not told or told[0] not in _SEVERAL or not several_accounts(last):
        return None
    return covering("preceding_block", last, site.means("what each source tells in the paragraph above"))
