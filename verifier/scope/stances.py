"""What a statement covers that confirms, denies, or tells that no evidence was shown.

Who confirms or denies something speaks of what somebody else has told; who showed no evidence, of what it told itself.
"""

import re
from collections.abc import Sequence

from verifier.schema import Scope
from verifier.scope.accounts import account_above, two_sides
from verifier.scope.admissions import PART_IN, admits, confirms, owned_up, rules_on
from verifier.scope.claims import Placed, telling_words
from verifier.scope.contrary import negated
from verifier.scope.decisions import ambiguous, covering, one_of, these
from verifier.scope.figures import giving, is_number
from verifier.scope.likeness import TOPIC, in_reach, likeness, tells_something
from verifier.scope.others import ACCUSES, naming_taker, of_others, of_source
from verifier.scope.pointing import (
    BARE,
    GAP,
    anaphor,
    bridged,
    charges,
    denies_all,
    just_told,
    no_such,
    pointed,
    right_above,
)
from verifier.scope.rules import decided
from verifier.scope.shown import filmed
from verifier.scope.site import Decision, Site
from verifier.scope.takers import by_name, confirmed_by, of_two, told_by_taker
from verifier.scope.topics import LEAST, first_reports, told
from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import Word, words
from verifier.text.verification.stances_en import ACCUSATIONS, ALLEGING, WRONGS
from verifier.text.verification.words_en import REAL, SHOWN, TOLD, Kind

_SHOWN = frozenset({"film", "picture", "document", "location", "date", "authenticity", "origin"})
_CLAIMING = frozenset("claim claims claimed claiming".split())
_POSTED = frozenset("post posts posted video videos viral meme memes shared sharing tweet tweeted users".split())
"""Where nothing above is called a claim, one of these tells what was spread."""
_RATING = frozenset("rate rates rated rating verdict ruling".split())
_LESS = re.compile(r"that (?:only|just|no more than|fewer than|less than) ")
"""Who confirms that only one is open confirms nothing that others told in other words."""
_NEAR = 3
"""Claims right above a confirmation of which one word in common is enough: what is confirmed has just been told."""


def stance(site: Site, publisher: str | None) -> Decision | None:
    """Return what the stance covers; None where it is none, for it means nothing that is told above."""
    if site.wording.status == "no_evidence_shown":
        return _unsupported(site)
    if site.wording.family == "denied" and rules_on(site):
        return None
    if site.wording.family == "negated":
        others = of_others(site)
        return negated(others) or _told_right_above(others)
    if confirmed_by(site, publisher) == "verified_by_publisher" and (site.refers.kind in _SHOWN or filmed(site)):
        return decided(site)
    return _others_claims(site, of_others(site))


def _others_claims(site: Site, others: Site) -> Decision | None:
    if site.wording.family == "withdrawn" and others.above and site.object.lower().startswith(("that ", "this ")):
        return covering("preceding_claim", others.above[-1:], others.means("what is told last above it"))
    if site.wording.family == "withdrawn" and (own := told_by_taker(site) or naming_taker(site)):
        return covering("speaker", own, site.means("what this source says above"))
    if others.refers.kind == "account" and (others.refers.owner or others.refers.possessive):
        return _by_others(site, others)
    if (others.wording.weak or admits(site)) and not others.above and not others.beside:
        return None
    found = (
        _inline(site, others) or first_reports(others) or _rated(others) or of_source(site, others) or no_such(others)
    )
    if _points_back(others):
        others = others._replace(above=tuple(c for c in others.above if c not in others.beside) or others.above)
    found = found or _shared(others) or told(others)
    if site.wording.weak and not found:
        return _told_right_above(others)
    return found or charges(others) or pointed(others) or _account(others) or _plainly(others)


def _rated(site: Site) -> Decision | None:
    """What a fact-check's verdict on "this claim" means: the one claim above that is called one."""
    if site.wording.status != "disputed" or not (site.wording.ourselves or site.wording.by is None):
        return None
    verdict = site.wording.family == "false" and site.wording.object is None  # "Verdict: false."
    rates = verdict or any(w.low in _RATING for w in words(site.text, site.wording.interval))
    if site.object.split()[-1:] != ["claim"] and not rates:
        return None
    claims = [c for c in site.above if c.words & _CLAIMING] or [c for c in site.above if c.words & _POSTED]
    claims = [c for c in claims if c.origin == claims[0].origin]
    one = claims and (rates or len(claims) == 1)
    return covering("preceding_claim", claims, site.means("the claim above that is called one")) if one else None


def _told_right_above(others: Site) -> Decision | None:
    """What officials could not confirm, or found no evidence of, in words of their own: an allegation right above."""
    wording = others.wording
    if owned_up(others) and others.above:
        return right_above(others, others.above)
    if wording.family == "confirmed" and (found := bridged(others)):
        return found
    if wording.family in {"denied", "negated"} and others.discussed and denies_all(others):
        return covering("preceding_claim", others.discussed, others.means("what the statement right before is about"))
    back = others.refers.kind in TOLD or others.refers.bare or anaphor(others)
    if wording.status == "unverified" and others.above and back:
        found = _plainly(others)
        return found if found.covers or found.candidates else pointed(others)
    last = others.above[-1] if others.above else None
    if wording.family not in {"denied", "negated", "no_evidence"} or last is None or last.words.isdisjoint(ALLEGING):
        return None
    wrong = {w.low for w in _content(others)} & WRONGS
    return covering("preceding_claim", [last], others.means("what is alleged right above it")) if wrong else None


def _points_back(others: Site) -> bool:
    """Say whether it is about a claim told before its sentence: "several are unconvinced; one called the claim …"."""
    inline = others.wording.inline and not others.wording.relative
    return inline and others.refers.kind == "account" and all(c.voice for c in others.beside) and bool(others.above)


def _inline(site: Site, others: Site) -> Decision | None:
    """The claims of its own sentence, where the clause hangs on them or has no object of its own."""
    bare = not _content(site) and not _points_back(others)
    own_sentence = site.wording.inline and others.beside and (site.wording.relative or bare)
    reason = "the clause speaks of its own sentence, on which this rests"
    return covering("inline", others.beside, reason) if own_sentence else None


def _plainly(site: Site) -> Decision:
    """Return what the rules decide for any statement, as if it were a sentence of its own."""
    return decided(site._replace(wording=site.wording._replace(inline=False)))


def _by_others(site: Site, others: Site) -> Decision:
    """What a source says is told by all that stands above; of that, what is not said by who takes the stance."""
    found = _plainly(site)
    kept = tuple(c for c in found.covers if c in others.above)
    return found._replace(covers=kept) if kept else _plainly(others)


def _content(site: Site) -> Sequence[Word]:
    object_ = site.wording.object
    found = words(site.text, object_) if object_ is not None else ()
    return [w for w in found if tells_something(w)]


def _shared(site: Site) -> Decision | None:
    """The claims above that tell what the object says: they share its words, or words for the same event."""
    content = _content(site)
    shown = _head_kind(site) in SHOWN and not (site.asks and not any(w.low in REAL for w in content))
    if not content or shown or site.tells_itself:
        return None
    like = likeness([w.low for w in content])
    like = like._replace(events=like.events - telling_words(by_name(site) or ""))  # "the gunmen denied having shot him"
    vouched = site.wording.status == "confirmed_by_third_party"  # a false "confirmed" is the worst of all
    event = 1 if vouched and len(content) == 1 else TOPIC
    scored = [(like.shared(c, event), c) for c in site.above]
    told = not site.wording.weak or site.wording.family == "not_confirmed"
    if told and not vouched and not any(score for score, _ in scored):
        scored = [(like.stands_for(c), c) for c in site.above]
    scored = in_reach(site, scored)
    best = max((score for score, _ in scored), default=0)
    near = any(score == best and not c.voice for score, c in scored[-_NEAR:])
    clause = site.wording.status == "disputed" and site.asks
    looked = site.wording.weak and site.wording.status == "verified_by_publisher" and not confirms(site)
    one = not clause and not looked and (near or not site.wording.weak)
    least = 1 if one else LEAST if vouched else min(LEAST, len(like.stems))
    if best < least:
        return None
    covers = [c for score, c in scored if score == best]
    if site.wording.family == "not_confirmed" and len(site.object.split()) == BARE and len(covers) == 1:
        covers = _with_rest(site.above, covers[0])
    scope: Scope = "event" if site.refers.kind == "event" else "preceding_claim"
    return covering(scope, covers, f"“{site.object}” tells of the same as {these(covers)}")


def _with_rest(above: Sequence[Placed], first: Placed) -> list[Placed]:
    """The claim and what its source goes on to say: who has not confirmed "the order" has confirmed none of it."""
    at = above.index(first)
    rest = next((n for n in range(at + 1, len(above)) if above[n].links != first.links), len(above))
    return list(above[at:rest])


def _head_kind(site: Site) -> Kind | None:
    """The kind of what the object is about, if it stands before "in an email", "on a channel"."""
    found = words(site.text, site.wording.object) if site.wording.object else ()
    first = next((n for n, w in enumerate(found) if w.has("PREP")), len(found))
    named = any(english.KIND.get(w.bare) == site.refers.kind for w in found[:first])
    return site.refers.kind if named else None


def _account(site: Site) -> Decision | None:
    """What is denied with "responsibility" or "any part in it": what others tell above."""
    kept = site.refers.kind in {*_SHOWN, "number"} or site.refers.sides
    claim = site.refers.kind == "account" and ACCUSES.isdisjoint(site.object.lower().split())
    denies = site.wording.status == "disputed" and not kept and not claim
    if denies and site.asks and _speaks_of_only(site):
        return covering("preceding_claim", site.above, site.means("the only claim that others make above"))
    if denies and site.asks and site.above:
        return ambiguous(site.above, f"“{site.object}” shares no word with a claim above it, and any may be denied")
    if not denies and not (site.wording.family == "confirmed" and site.asks):
        return None
    if not denies and _LESS.match(site.object):
        return Decision("preceding_claim", (), (), site.means("less than was told, and no claim above tells that"))
    only = len({c.parts for c in site.above}) == 1
    if denies and _tells_itself(site) and not (only or just_told(site)):
        found = site.discussed
        reason = "what the statement right before is about" if found else "something that no claim above tells"
        return Decision("preceding_claim", found, (), site.means(reason))
    passage = account_above(site.above)
    return covering("preceding_block", passage, site.means("what others tell above it")) if passage else None


def _tells_itself(site: Site) -> bool:
    """Say whether it says itself what is denied, "having a grudge", and not "any part in it" or "wrongdoing"."""
    said = [w.low for w in words(site.text, site.wording.object)] if site.wording.object else []
    return bool(_content(site)) and (WRONGS | ACCUSATIONS | PART_IN).isdisjoint(said)


def _speaks_of_only(site: Site) -> bool:
    """Say whether others make one claim above, and the clause has a word of it, or "such"."""
    content = [w.low for w in _content(site)]
    like = likeness(content)
    one = len({c.parts for c in site.above}) == 1
    right_above = one and any(c.end > site.wording.sentence.start - GAP and c.links for c in site.above)
    return right_above or (one and ("such" in site.object.split() or any(like.shared(c) for c in site.above)))


def _unsupported(site: Site) -> Decision | None:
    """The claims of the source that showed no evidence."""
    if site.wording.relative and site.beside:
        return covering("inline", site.beside, "the clause speaks of its own sentence, on which this rests")
    mine = told_by_taker(site)
    if of_two(site) and (sides := two_sides([c for c in site.above if not c.voice])):
        return covering("both_sides", sides, site.means("what the two say above"))
    if site.wording.weak or not mine:
        shared = _shared(site)
        return shared if shared or site.wording.weak else decided(site)
    if is_number(site):
        mine = giving(site, mine) or mine
    if site.refers.gathers:
        return covering("speaker", mine, site.means("what this source says above"))
    if site.wording.object is None:
        return covering("speaker", account_above(mine), site.means("what this source says above"))
    return one_of(site._replace(above=mine), mine, "a claim of this source") or decided(site)
