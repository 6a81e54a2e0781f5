"""The rules of scope, tried in order; the first that has something to say decides, and says why."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TypeAlias

from verifier.schema import Scope
from verifier.scope.accounts import (
    account_above,
    accounts_of_two,
    nearest_account,
    several_accounts,
    told_by,
    two_sides,
    with_lead,
)
from verifier.scope.claims import Placed, one_or_several, telling_words
from verifier.scope.decisions import ambiguous, covering, one_of, rests
from verifier.scope.figures import events, figures, giving, is_number
from verifier.scope.likeness import is_content
from verifier.scope.shown import after_check, filmed, of_shown, shown
from verifier.scope.site import Decision, Site
from verifier.scope.topics import about, accounts, findings, thing, told, topic
from verifier.text.spans import Interval
from verifier.text.verification import words_en as english
from verifier.text.verification.counted import tells
from verifier.text.verification.grammar import REACH
from verifier.text.verification.stances_en import ALLEGATIONS
from verifier.text.verification.words_en import SHOWN

_ACCUSING = frozenset("accused accuses accusing blamed blames".split())
"""Words by which a claim gives one side's account even where nobody is said to speak."""


Rule: TypeAlias = Callable[[Site], Decision | None]


def _own_article(site: Site) -> Decision | None:
    if not site.refers.own_article:
        return None
    return covering("article", site.near, site.means("the whole article"))


def _following(site: Site) -> Decision | None:
    if not site.refers.following:
        return None
    passage = tuple(reversed(account_above(site.below[::-1])))
    return covering("following_block", passage, site.means("the account told below it"))


def _inline(site: Site) -> Decision | None:
    """The claims that rest on the clause's own sentence, and no others: it speaks of what is said there."""
    inside = site.beside
    gathers_above = site.refers.gathers and all(c.voice for c in inside) and site.above and site.wording.by
    opens_with_owner = not site.before and site.above and (site.refers.owner or site.refers.possessive)
    if not site.wording.inline or (gathers_above and not site.own_words) or opens_with_owner:
        return None  # "While X could not verify the general's claim, …" speaks of nothing in its own sentence
    if not inside:
        if site.wording.relative and site.above and len(site.object.split()) > 1:
            return None  # "had no comment on the claim, which could not be verified"
        reason = "the clause speaks of its own sentence, and no claim rests on that sentence"
        denies = any(w.has("NOT", "DIDNT", "HAVENT", "NO") for w in site.before)  # and so tells no claim
        above = denies and not site.wording.relative and site.refers.kind == "account" and site.above
        told = [w for w in site.before if english.KIND.get(w.bare) == "account"]
        if site.refers.bare and site.object and told and not site.wording.relative:
            return None  # "was aware of the reports but could not verify them"
        return Decision("inline", (), (), reason) if site.own_words and not (above or _elsewhere(site)) else None
    if is_number(site):
        given = giving(site, inside)
        if not given and not site.wording.relative:
            return None
        inside = given or inside
    held = _held(site.wording.interval, inside)
    return Decision("inline", tuple(held), (), f"the clause speaks of its own sentence, on which {rests(held)}")


def _elsewhere(site: Site) -> bool:
    """Say whether it names a thing new to its sentence: "has read the letters but could not verify the toll"."""
    said = {w.bare for w in site.before}
    found = site.said
    named = [w.bare for w in found if is_content(w) and english.KIND.get(w.bare) != "account"]
    told = any(word.has("SAY") for word in site.before)
    return not site.wording.relative and not told and bool(named) and said.isdisjoint(named)


def _held(clause: Interval, inside: Sequence[Placed]) -> Sequence[Placed]:
    """Of the claims of a sentence, those that hold the clause, else those that end last before it, else all."""
    nearest = max((c.end for c in inside if c.end <= clause.start + 1), default=None)
    return [c for c in inside if c.rests_on(clause)] or [c for c in inside if c.end == nearest] or inside


def _both_sides(site: Site) -> Decision | None:
    if _who(site) and (sides := accounts_of_two([c for c in site.here or site.above if not c.voice])):
        return covering("both_sides", sides, site.means("what two sources say of who did it"))
    if (
        not (site.refers.sides or _two_before(site) or _which_version(site))
        or site.refers.kind in SHOWN
        or filmed(site)
    ):
        return None
    attributed = [c for c in site.above if not c.voice or c.words & _ACCUSING]
    if is_number(site):
        sides = two_sides(giving(site, attributed))
        return covering("both_sides", sides, site.means("the numbers that the last two sources before it give"))
    told = accounts_of_two([c for c in attributed if c in site.here]) or accounts_of_two(attributed)
    told = told or (tuple(attributed) if not several_accounts(attributed) else ())  # the other side only denied
    if told or not attributed:
        return covering("both_sides", told, site.means("what two sources say above"))
    return ambiguous(attributed, site.means("the accounts of two sources, and not just two speak above"))


def _which_version(site: Site) -> bool:
    """Say whether it is asked whose account is right: "which version was correct"."""
    first, _, rest = site.object.lower().partition(" ")
    return first == "which" and rest.partition(" ")[0] in {"version", "account", "side", "claim", "story"}


def _who(site: Site) -> bool:
    """Say whether it is asked who did it."""
    return site.object.lower().split(" ", 1)[0] in {"who", "whose"} and site.wording.aspects == ("responsibility",)


def _two_before(site: Site) -> bool:
    """Say whether "them" stands for two accounts named before: "reconcile the two accounts or verify them"."""
    if not site.refers.bare or site.wording.object is None:
        return False
    start = site.wording.object.start
    before = site.up_to(start)[-REACH:]
    both = english.SIDES | {"two"}
    return any(a.low in both and english.KIND.get(b.bare) == "account" for a, b in pairwise(before))


def _owner(site: Site) -> Decision | None:
    """The claims of the source whose words the object names, or points at with "his"."""
    if of_shown(site):
        return None
    names = [name for name in site.owners if not tells(name)]
    told = told_by(site.above, one_or_several(telling_words(" ".join(names)))) or _by_description(site, names)
    if not told and site.refers.possessive and site.refers.owner is None:
        told = told_by(site.above, nearest_account(site.above))
    told = told or _by_outlet(site, names)
    if not told:
        return _owner_unknown(site)
    told = giving(site, told) if is_number(site) else told
    if other := _and_of_another(site):
        both = tuple(c for c in site.above if c in told or c in other)
        return covering("both_sides", both, site.means("what this source says above, and the other that it names"))
    if site.refers.gathers:
        relayed = any(c.outlets & telling_words(" ".join(names)) for c in told)
        scope: Scope = "other_outlet" if relayed else "speaker"
        return covering(scope, told, site.means("what this source says above"))
    return one_of(site, told, "a claim of this source") or covering("speaker", (), site.means("a number it gives"))


def _by_outlet(site: Site, names: Sequence[str]) -> tuple[Placed, ...]:
    """The claims of the outlet that was relayed last, where "the newspaper's report" gives it no name."""
    if not any(name.rpartition(" ")[2].lower() in english.OUTLET_NOUNS for name in names):
        return ()
    relayed = next((c.outlets for c in reversed(site.above) if c.outlets and not c.voice), None)
    return tuple(c for c in site.above if c.outlets == relayed) if relayed else ()


def _and_of_another(site: Site) -> tuple[Placed, ...]:
    """The claims of "the ministry" where the army's claim could not be verified, "nor can that of the ministry"."""
    said = site.words(site.wording.sentence)[-REACH:]
    nor = next((n for n, w in enumerate(said) if w.low == "nor"), None)
    if nor is None or [w.low for w in said[nor + 2 : nor + 4]] not in (["that", "of"], ["those", "of"]):
        return ()
    return told_by(site.above, telling_words(" ".join(w.bare for w in said[nor + 4 : nor + 7])))


def _by_description(site: Site, names: Sequence[str]) -> tuple[Placed, ...]:
    """The claims of the source that a claim above calls by that word: "a hacking group called …", "the group's"."""
    described = frozenset(word.lower() for name in names for word in name.split())
    origins = next((c.origin for c in reversed(site.above) if c.origin and c.words & described), None)
    return told_by(site.above, origins) if origins else ()


def _owner_unknown(site: Site) -> Decision | None:
    """Somebody is named whom no claim names: the account is his if it is the only one, else it cannot be told."""
    if site.refers.owner is None or (site.refers.kind != "account" and not is_number(site)):
        return None
    if is_number(site):
        given = giving(site, site.above)
        others = given and not any(c.voice for c in given)
        reason = f"“{site.object}” is somebody's to whom no number above is attributed"
        return ambiguous(given, reason) if others else None
    if account_above(site.above) == site.above:
        return covering("speaker", site.above, site.means("the only account that is given above"))
    reason = "names somebody to whom no claim above is attributed, and several sources speak there"
    return ambiguous(site.above, f"“{site.object}” {reason}")


def _singular(site: Site) -> Decision | None:
    if site.refers.gathers:
        return None
    if site.refers.bare and not site.here and site.above:
        passage = account_above(site.above)
        scope: Scope = "preceding_claim" if len(passage) == 1 else "preceding_block"
        return covering(scope, passage, site.means("the account right above it"))
    return one_of(site, site.above, "a single claim")


def _in_paragraph(site: Site) -> Decision | None:
    passage = account_above(site.here)
    if not passage:
        return None
    if all(c.voice for c in passage) and not ALLEGATIONS.isdisjoint(site.object.lower().split()):
        return _alleged(site)
    if passage == site.here and not all(c.voice for c in passage):
        passage = account_above(site.above)  # whom the paragraph quotes has begun further up
    return covering("preceding_block", passage, site.means("what its own paragraph tells before it"))


def _alleged(site: Site) -> Decision:
    """Of "the allegations": what somebody says, and not what the publisher tells beside them."""
    told = tuple(c for c in site.above if not (c.voice or c.denies or c.id in site.denials))
    if several_accounts(told):
        return ambiguous(told, site.means("what is alleged above, and several sources speak there"))
    return covering("preceding_block", told, site.means("what is alleged above"))


def _block(site: Site) -> Decision:
    passage = account_above(site.above)
    ends = {
        len(passage) < len(site.above): "back to where another source speaks",
        site.floor > 0 and len(passage) == len(site.above): "back to an earlier statement or subheading",
    }.get(True, "back to the start of the article")
    covers = with_lead(passage, site.above, site.lead)
    return covering("preceding_block", covers, site.means(f"the whole account above it, {ends}"))


RULES: tuple[Rule, ...] = (
    _own_article,
    _following,
    after_check,
    _inline,
    told,
    _both_sides,
    _owner,
    shown,
    figures,
    events,
    topic,
    thing,
    about,
    findings,
    _singular,
    accounts,
    _in_paragraph,
    _block,
)
"""The last always decides."""


def decided(site: Site) -> Decision:
    """Return what the first rule that has something to say decides."""
    return next(decision for rule in RULES if (decision := rule(site)) is not None)
