"""The rules of scope, tried in order; the first that has something to say decides, and says why."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from verifier.schema import Scope
from verifier.scope.accounts import (
    account_above,
    in_paragraph_of_last,
    nearest_account,
    numbered,
    told_by,
    two_sides,
    with_lead,
)
from verifier.scope.claims import Placed, states_quantity, telling_words
from verifier.scope.site import WINDOW, Decision, Site
from verifier.text import verification_en as english
from verifier.text.sentences import sentences
from verifier.text.spans import Interval
from verifier.text.verification_en import Kind
from verifier.text.verification_grammar import REACH, words

_ASPECT_KINDS = frozenset({"authenticity", "location", "date", "origin"})
"""What "its" before them belongs to is a film, picture or document named in the same sentence."""

_SHOWN: frozenset[Kind] = frozenset({"film", "picture", "document"})
"""What bears claims."""

_STEM = 5
"""Letters by which "resignation" and "resigned", "explosion" and "exploded" are one word; by 4, "resident" is too."""

Rule: TypeAlias = Callable[[Site], Decision | None]


def _covering(scope: Scope, covers: Sequence[Placed], reason: str) -> Decision:
    return Decision(scope, tuple(covers), (), reason if covers else f"{reason}, and no claim stands there")


def _ambiguous(candidates: Sequence[Placed], reason: str) -> Decision:
    return Decision("ambiguous", (), tuple(candidates), reason)


def _own_article(site: Site) -> Decision | None:
    if not site.refers.own_article:
        return None
    return _covering("article", site.near, site.means("the whole article"))


def _following(site: Site) -> Decision | None:
    if not site.refers.following:
        return None
    passage = tuple(reversed(account_above(site.below[::-1])))
    return _covering("following_block", passage, site.means("the account told below it"))


def _inline(site: Site) -> Decision | None:
    """The claims that rest on the clause's own sentence, and no others: it speaks of what is said there."""
    inside = site.beside
    gathers_above = site.refers.gathers and all(c.voice for c in inside) and site.above and site.wording.by
    if not site.wording.inline or (gathers_above and not site.own_words):
        return None
    if not inside:
        reason = "the clause speaks of its own sentence, and no claim rests on that sentence"
        return Decision("inline", (), (), reason) if site.own_words else None
    held = _held(site.wording.interval, inside)
    return Decision("inline", tuple(held), (), f"the clause speaks of its own sentence, on which {_rest(held)}")


def _rest(claims: Sequence[Placed]) -> str:
    return "this claim rests" if len(claims) == 1 else "these claims rest"


def _held(clause: Interval, inside: Sequence[Placed]) -> Sequence[Placed]:
    """Of the claims of a sentence, those that hold the clause, else those that end last before it, else all."""
    nearest = max((c.end for c in inside if c.end <= clause.start + 1), default=None)
    return [c for c in inside if c.rests_on(clause)] or [c for c in inside if c.end == nearest] or inside


def _both_sides(site: Site) -> Decision | None:
    if not site.refers.sides:
        return None
    attributed = [c for c in site.above if not c.voice]
    if site.refers.kind != "number":
        return _covering("both_sides", attributed, site.means("what every source quoted above says"))
    sides = two_sides(numbered(attributed))
    return _covering("both_sides", sides, site.means("the numbers that the last two sources before it give"))


def _owner(site: Site) -> Decision | None:
    """The claims of the source whose words the object names, or points at with "his"."""
    names = [i.cut(site.text) for i in (*filter(None, [site.refers.owner]), *site.refers.modifiers)]
    told = told_by(site.above, telling_words(" ".join(names))) or _by_description(site, names)
    if not told and site.refers.possessive and site.refers.owner is None:
        told = told_by(site.above, nearest_account(site.above))
    if not told:
        return _owner_unknown(site)
    if site.refers.gathers:
        return _covering("speaker", told, site.means("what this source says above"))
    return _one_of(site, told, "a claim of this source")


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
        return _covering("speaker", site.above, site.means("the only account that is given above"))
    reason = "names somebody to whom no claim above is attributed, and several sources speak there"
    return _ambiguous(site.above, f"“{site.object}” {reason}")


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
    return _covering("document", covers, reason) if covers else None


def _goes_on(claim: Placed, first: Placed) -> bool:
    return claim.voice or bool(claim.origin & first.origin)


def _kind_before(site: Site) -> Kind | None:
    """What "them" stands for where the statement's own sentence has named it: "has seen the messages but …"."""
    named = [english.KIND[w.low] for w in site.before[-REACH:] if w.low in english.KIND]
    return named[-1] if named else None


def _figures(site: Site) -> Decision | None:
    if site.wording.aspects != ("number",):
        return None
    if site.refers.gathers:
        passage = numbered(site.here or account_above(site.above))
        return _covering("preceding_block", passage, site.means("the numbers given above it")) if passage else None
    claims = numbered(site.above)
    if claims and _unclaimed_number(site, claims[-1]):
        return Decision("preceding_claim", (), (), site.means("a number in a sentence on which no claim rests"))
    return _one_of(site, claims, "a claim that gives a number")


def _unclaimed_number(site: Site, last: Placed) -> bool:
    """Say whether a sentence between `last` and the statement gives a number that no claim tells."""
    end = site.wording.sentence.start
    between = (s for s in sentences(site.text, Interval(max(0, end - WINDOW), end)) if s.start >= last.end)
    return any(states_quantity(s.cut(site.text)) for s in between)


def _one_of(site: Site, claims: Sequence[Placed], what: str) -> Decision | None:
    """The one claim that a singular object means: the last of its own paragraph, or the only one above it."""
    here = [c for c in claims if c.paragraph == site.paragraph]
    if here:
        reason = site.means(f"{what}: the last before it in its paragraph")
        return _covering("preceding_claim", [c for c in here if c.end == here[-1].end], reason)
    last = in_paragraph_of_last(claims)
    if not last:
        return None
    if len(last) == 1 or len({c.parts for c in last}) == 1:
        return _covering("preceding_claim", last, site.means(f"{what}: the only one in the paragraph above"))
    return _ambiguous(last, site.means(f"{what}, and the paragraph above holds {len(last)}"))


def _topic(site: Site) -> Decision | None:
    """A question or an event as the object ("whether the bridge fell"): the claim above that shares its words most."""
    asked = site.object.lower().partition(" ")[0] in english.QUESTIONS
    if site.wording.object is None or site.refers.gathers or not (asked or site.refers.kind == "event"):
        return None
    stems = {w.low[:_STEM] for w in words(site.text, site.wording.object) if w.has("PLAIN") and len(w.low) >= _STEM - 1}
    shared = [(len(stems & {w[:_STEM] for w in c.words}), c) for c in site.above]
    best = max(shared, key=lambda pair: (pair[0], pair[1].end), default=None)
    if best is not None and best[0]:
        reason = f"“{site.object}” has more words in common with this claim than with others above"
        return _covering("preceding_claim", [best[1]], reason)
    if site.here or len(site.above) < 2:  # noqa: PLR2004 - one claim leaves nothing to confuse it with
        return None
    return _ambiguous(site.above, f"“{site.object}” shares no word with a claim above it, and any of them may be meant")


def _singular(site: Site) -> Decision | None:
    if site.refers.gathers:
        return None
    return _one_of(site, site.above, "a single claim")


def _in_paragraph(site: Site) -> Decision | None:
    passage = account_above(site.here)
    means = site.means("what its own paragraph tells before it")
    return _covering("preceding_block", passage, means) if passage else None


def _block(site: Site) -> Decision:
    passage = account_above(site.above)
    ends = {
        len(passage) < len(site.above): "back to where another source speaks",
        site.floor > 0 and len(passage) == len(site.above): "back to an earlier statement or subheading",
    }.get(True, "back to the start of the article")
    covers = with_lead(passage, site.above, site.lead)
    return _covering("preceding_block", covers, site.means(f"the whole account above it, {ends}"))


RULES: tuple[Rule, ...] = (
    _own_article,
    _following,
    _inline,
    _both_sides,
    _owner,
    _shown,
    _figures,
    _topic,
    _singular,
    _in_paragraph,
    _block,
)
"""The last always decides."""
