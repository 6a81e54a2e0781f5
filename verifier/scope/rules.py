"""The rules of scope, tried in order; the first that has something to say decides, and says why."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from verifier.scope.accounts import (
    account_above,
    accounts_of_two,
    nearest_account,
    told_by,
    two_sides,
    with_lead,
)
from verifier.scope.claims import Placed, telling_words
from verifier.scope.decisions import ambiguous, covering, one_of
from verifier.scope.figures import events, figures, giving, is_number
from verifier.scope.site import Decision, Site
from verifier.text import verification_en as english
from verifier.text.spans import Interval
from verifier.text.verification_counted import tells
from verifier.text.verification_en import Kind
from verifier.text.verification_grammar import REACH, Word, words

_ASPECT_KINDS = frozenset({"authenticity", "location", "date", "origin"})
"""What "its" before them belongs to is a film, picture or document named in the same sentence."""

_SHOWN: frozenset[Kind] = frozenset({"film", "picture", "document"})
"""What bears claims."""

_STEM = 5
"""Letters by which "resignation" and "resigned", "explosion" and "exploded" are one word; by 4, "resident" is too."""

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
    if not site.wording.inline or (gathers_above and not site.own_words):
        return None
    if not inside:
        reason = "the clause speaks of its own sentence, and no claim rests on that sentence"
        return Decision("inline", (), (), reason) if site.own_words else None
    if is_number(site):
        given = giving(site, inside)
        if not given and not site.wording.relative:
            return None
        inside = given or inside
    held = _held(site.wording.interval, inside)
    return Decision("inline", tuple(held), (), f"the clause speaks of its own sentence, on which {_rest(held)}")


def _rest(claims: Sequence[Placed]) -> str:
    return "this claim rests" if len(claims) == 1 else "these claims rest"


def _held(clause: Interval, inside: Sequence[Placed]) -> Sequence[Placed]:
    """Of the claims of a sentence, those that hold the clause, else those that end last before it, else all."""
    nearest = max((c.end for c in inside if c.end <= clause.start + 1), default=None)
    return [c for c in inside if c.rests_on(clause)] or [c for c in inside if c.end == nearest] or inside


def _after_check(site: Site) -> Decision | None:
    """What else could not be checked ("verified the location, but could not confirm when") of something that was.

    The claim that it was checked is not covered; those are that speak of the same film, picture, document or event.
    """
    if not site.wording.inline or not site.checked_itself:
        return None
    kind = next((k for w in site.checked_itself if (k := english.KIND.get(w.low)) in {*_SHOWN, "event"}), None)
    names = frozenset(english.NOUNS[kind].split()) if kind else frozenset[str]()
    covers = [c for c in site.near if not c.checked and (c.rests_on(site.wording.interval) or _above(site, c, names))]
    reason = "it is left open of what the same sentence says was checked, and means the claims above on that"
    return covering("document" if kind in _SHOWN else "inline", covers, reason)


def _above(site: Site, claim: Placed, names: frozenset[str]) -> bool:
    return bool(claim.words & names) and claim.end <= site.wording.sentence.start and claim in site.above


def _both_sides(site: Site) -> Decision | None:
    if not site.refers.sides or site.refers.kind in _SHOWN:
        return None
    attributed = [c for c in site.above if not c.voice]
    if is_number(site):
        sides = two_sides(giving(site, attributed))
        return covering("both_sides", sides, site.means("the numbers that the last two sources before it give"))
    told = accounts_of_two([c for c in site.here if not c.voice]) or accounts_of_two(attributed)
    if told or not attributed:
        return covering("both_sides", told, site.means("what two sources say above"))
    return ambiguous(attributed, site.means("the accounts of two sources, and not just two speak above"))


def _owner(site: Site) -> Decision | None:
    """The claims of the source whose words the object names, or points at with "his"."""
    names = [name for name in site.owners if not tells(name)]
    told = told_by(site.above, telling_words(" ".join(names))) or _by_description(site, names)
    if not told and site.refers.possessive and site.refers.owner is None:
        told = told_by(site.above, nearest_account(site.above))
    if not told:
        return _owner_unknown(site)
    told = giving(site, told) if is_number(site) else told
    if site.refers.gathers:
        return covering("speaker", told, site.means("what this source says above"))
    return one_of(site, told, "a claim of this source") or covering("speaker", (), site.means("a number it gives"))


def _by_description(site: Site, names: Sequence[str]) -> tuple[Placed, ...]:
    """The claims of the source that a claim above calls by that word: "a hacking group called …", "the group's"."""
    described = frozenset(word.lower() for name in names for word in name.split())
    origins = next((c.origin for c in reversed(site.above) if c.origin and c.words & described), None)
    return told_by(site.above, origins) if origins else ()


def _owner_unknown(site: Site) -> Decision | None:
    """Somebody is named whom no claim names: the account is his if it is the only one, else it cannot be told."""
    if site.refers.owner is None or site.refers.kind != "account":
        return None
    if account_above(site.above) == site.above:
        return covering("speaker", site.above, site.means("the only account that is given above"))
    reason = "names somebody to whom no claim above is attributed, and several sources speak there"
    return ambiguous(site.above, f"“{site.object}” {reason}")


def _shown(site: Site) -> Decision | None:
    """The claims that speak of the film, picture or document, and those that go on about it down to the statement."""
    kind = site.refers.kind
    if site.refers.bare or (site.refers.possessive and kind in _ASPECT_KINDS):
        kind = _kind_before(site)
    if kind is None or kind not in _SHOWN:
        return None
    names = frozenset(english.NOUNS[kind].split())
    first = next((c for c in site.above if c.words & names), None)
    covers = [c for c in site.above if first and (c.words & names or (c.start > first.start and _goes_on(c, first)))]
    object_ = f"“{site.object}”" if site.object else "it names no object"
    reason = f"{object_}: {_rest(covers)} on the material in question"
    return covering("document", covers, reason) if covers else None


def _goes_on(claim: Placed, first: Placed) -> bool:
    return claim.voice or bool(claim.origin & first.origin)


def _kind_before(site: Site) -> Kind | None:
    """What "them" stands for where the statement's own sentence has named it: "has seen the messages but …"."""
    named = [english.KIND[w.low] for w in site.before[-REACH:] if w.low in english.KIND]
    return named[-1] if named else None


def _topic(site: Site) -> Decision | None:
    """A question or an event as the object ("whether the bridge fell"): the claim above that shares its words most."""
    if site.wording.object is None or site.refers.gathers or not (site.asks or site.refers.kind == "event"):
        return None
    best = _most_shared(site)
    if best:
        return best
    if site.here or len(site.above) < 2:  # noqa: PLR2004 - one claim leaves nothing to confuse it with
        return None
    return ambiguous(site.above, f"“{site.object}” shares no word with a claim above it, and any of them may be meant")


def _most_shared(site: Site) -> Decision | None:
    stems = {w.low[:_STEM] for w in words(site.text, site.wording.object or site.wording.interval) if _is_content(w)}
    shared = [(len(stems & {w[:_STEM] for w in c.words}), c) for c in site.above if not c.checked]
    best = max(shared, key=lambda pair: (pair[0], pair[1].end), default=None)
    if best is None or not best[0]:
        return None
    reason = f"“{site.object}” has more words in common with this claim than with others above"
    return covering("preceding_claim", [best[1]], reason)


def _is_content(word: Word) -> bool:
    return word.has("PLAIN") and len(word.low) >= _STEM - 1 and word.low not in english.VAGUE


def _thing(site: Site) -> Decision | None:
    """A thing of no kind known here ("the terms of the deal"): the claim above that shares its words most, if any."""
    object_ = site.wording.object
    known = site.refers.kind or site.refers.bare or site.refers.gathers or site.refers.sides or site.asks
    if known or object_ is None or not any(_is_content(w) for w in words(site.text, object_)):
        return None
    candidates = tuple(c for c in site.above if not c.checked)
    reason = f"“{site.object}” shares no word with a claim above it, and any of them may be meant"
    return _most_shared(site) or (ambiguous(candidates, reason) if candidates else None)


def _singular(site: Site) -> Decision | None:
    if site.refers.gathers:
        return None
    return one_of(site, site.above, "a single claim")


def _in_paragraph(site: Site) -> Decision | None:
    passage = account_above(site.here)
    means = site.means("what its own paragraph tells before it")
    return covering("preceding_block", passage, means) if passage else None


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
    _after_check,
    _inline,
    _both_sides,
    _owner,
    _shown,
    figures,
    events,
    _topic,
    _thing,
    _singular,
    _in_paragraph,
    _block,
)
"""The last always decides."""
