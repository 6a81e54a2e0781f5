"""What a statement covers that confirms, denies, or tells that no evidence was shown.

Who confirms or denies something speaks of what somebody else has told; who showed no evidence, of what it told itself.
"""

import re

from verifier.scope.accounts import account_above, last_said, two_sides
from verifier.scope.admissions import PART_IN, admits, owned_up, rules_on
from verifier.scope.contrary import negated
from verifier.scope.decisions import ambiguous, covering, one_of
from verifier.scope.figures import giving, is_number
from verifier.scope.likeness import likeness
from verifier.scope.others import ACCUSES, naming_taker, of_others, of_source
from verifier.scope.pointing import (
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
from verifier.scope.sharing import content_of, shared
from verifier.scope.shown import filmed
from verifier.scope.site import Decision, Site
from verifier.scope.takers import confirmed_by, of_two, told_alike, told_by_taker
from verifier.scope.topics import first_reports, told
from verifier.text.verification import words_en as english
from verifier.text.verification.stances_en import ACCUSATIONS, ALLEGING, WRONGS
from verifier.text.verification.words_en import TOLD

_SHOWN = frozenset({"film", "picture", "document", "location", "date", "authenticity", "origin"})
_CLAIMING = frozenset("claim claims claimed claiming".split())
_POSTED = frozenset("post posts posted video videos viral meme memes shared sharing tweet tweeted users".split())
"""Where nothing above is called a claim, one of these tells what was spread."""
_RATING = frozenset("rate rates rated rating verdict ruling".split())
_LESS = re.compile(r"that (?:only|just|no more than|fewer than|less than) ")
"""Who confirms that only one is open confirms nothing that others told in other words."""


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
    if found := _withdrawn(site, others) or _alike(site):
        return found
    if others.refers.kind == "account" and (others.refers.owner or others.refers.possessive):
        return _by_others(site, others)
    if (others.wording.weak or admits(site)) and not others.above and not others.beside:
        return None
    found = (
        _inline(site, others) or first_reports(others) or _rated(others) or of_source(site, others) or no_such(others)
    )
    if _points_back(others):
        others = others._replace(above=tuple(c for c in others.above if c not in others.beside) or others.above)
    found = found or shared(others) or told(others)
    if site.wording.weak and not found:
        return _told_right_above(others)
    found = found or charges(others) or pointed(others) or _account(others) or _plainly(others)
    return None if _confirms_clause(site) and found.candidates else found  # nobody has told it above


def _withdrawn(site: Site, others: Site) -> Decision | None:
    if site.wording.family != "withdrawn":
        return None
    if others.above and site.object.lower().startswith(("that ", "this ")):
        return covering("preceding_claim", others.above[-1:], others.means("what is told last above it"))
    own = told_by_taker(site) or naming_taker(site)
    return covering("speaker", own, site.means("what this source says above")) if own else None


def _alike(site: Site) -> Decision | None:
    """What several tell who "gave similar accounts": the same as others of their kind above."""
    own = told_alike(site) if site.wording.family == "confirmed" and site.wording.object is None else ()
    return covering("speaker", own, site.means("what others of their kind say above")) if own else None


def _rated(site: Site) -> Decision | None:
    """What a fact-check's verdict on "this claim" means: the one claim above that is called one."""
    if site.wording.status != "disputed" or not (site.wording.ourselves or site.wording.by is None):
        return None
    verdict = site.wording.family == "false" and site.wording.object is None  # "Verdict: false."
    rates = verdict or any(w.low in _RATING for w in site.words(site.wording.interval))
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
    wrong = {w.low for w in content_of(others)} & WRONGS
    return covering("preceding_claim", [last], others.means("what is alleged right above it")) if wrong else None


def _points_back(others: Site) -> bool:
    """Say whether it is about a claim told before its sentence: "several are unconvinced; one called the claim …"."""
    inline = others.wording.inline and not others.wording.relative
    return inline and others.refers.kind == "account" and all(c.voice for c in others.beside) and bool(others.above)


def _inline(site: Site, others: Site) -> Decision | None:
    """The claims of its own sentence, where the clause hangs on them or has no object of its own."""
    bare = not content_of(site) and not _points_back(others)
    own_sentence = site.wording.inline and others.beside and (site.wording.relative or bare)
    reason = "the clause speaks of its own sentence, on which this rests"
    return covering("inline", others.beside, reason) if own_sentence else None


def _plainly(site: Site) -> Decision:
    """Return what the rules decide for any statement, as if it were a sentence of its own."""
    return decided(site._replace(wording=site.wording._replace(inline=False)))


def _by_others(site: Site, others: Site) -> Decision:
    """What a source says is told by all that stands above; of that, what it said last, and not who takes the stance."""
    found = _plainly(site)
    kept = [c for c in found.covers if c in others.above and c.id not in site.denials]
    return found._replace(covers=last_said(site.above, kept)) if kept else _plainly(others)


def _account(site: Site) -> Decision | None:
    """What is denied with "responsibility" or "any part in it": what others tell above."""
    kept = site.refers.kind in {*_SHOWN, "number"} or site.refers.sides
    claim = site.refers.kind == "account" and ACCUSES.isdisjoint(site.object.lower().split())
    denies = site.wording.status == "disputed" and not kept and not claim
    if denies and site.asks and _speaks_of_only(site):
        return covering("preceding_claim", site.above, site.means("the only claim that others make above"))
    if denies and site.asks and site.above:
        return ambiguous(site.above, f"“{site.object}” shares no word with a claim above it, and any may be denied")
    less = not denies and _confirms_clause(site) and _LESS.match(site.object)
    if less:
        return Decision("preceding_claim", (), (), site.means("less than was told, and no claim above tells that"))
    if not denies and not (_confirms_clause(site) and _points(site)):
        return None
    only = len({c.parts for c in site.above}) == 1
    if denies and _tells_itself(site) and not (only or just_told(site)):
        found = site.discussed
        reason = "what the statement right before is about" if found else "something that no claim above tells"
        return Decision("preceding_claim", found, (), site.means(reason))
    passage = account_above(site.above)
    return covering("preceding_block", passage, site.means("what others tell above it")) if passage else None


def _confirms_clause(site: Site) -> bool:
    return site.wording.family == "confirmed" and site.asks


def _points(site: Site) -> bool:
    """Say whether a clause points at what was told, "that they had followed it": its subject may be who confirms it."""
    found = site.said
    return any(w.low in english.POSSESSIVES | english.POINTERS for w in found[2:])


def _tells_itself(site: Site) -> bool:
    """Say whether it says itself what is denied, "having a grudge", and not "any part in it" or "wrongdoing"."""
    said = [w.low for w in site.said]
    return bool(content_of(site)) and (WRONGS | ACCUSATIONS | PART_IN).isdisjoint(said)


def _speaks_of_only(site: Site) -> bool:
    """Say whether others make one claim above, and the clause has a word of it, or "such"."""
    content = [w.low for w in content_of(site)]
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
        found = shared(site)
        return found if found or site.wording.weak else decided(site)
    if is_number(site):
        mine = giving(site, mine) or mine
    if site.refers.gathers:
        return covering("speaker", mine, site.means("what this source says above"))
    if site.wording.object is None:
        return covering("speaker", account_above(mine), site.means("what this source says above"))
    return one_of(site._replace(above=mine), mine, "a claim of this source") or decided(site)
