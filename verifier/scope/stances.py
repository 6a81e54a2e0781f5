"""What a statement covers that confirms, denies, or tells that no evidence was shown.

Who confirms or denies something speaks of what somebody else has told; who showed no evidence, of what it told itself.
"""

from collections.abc import Sequence

from verifier.schema import Scope
from verifier.scope.accounts import account_above, in_paragraph_of_last, several_accounts, two_sides
from verifier.scope.admissions import admits, meant, owned_up
from verifier.scope.claims import Placed
from verifier.scope.contrary import negated
from verifier.scope.decisions import ambiguous, covering, one_of, these
from verifier.scope.figures import giving, is_number
from verifier.scope.likeness import likeness, tells_something
from verifier.scope.rules import decided
from verifier.scope.shown import filmed
from verifier.scope.site import Decision, Site
from verifier.scope.takers import confirmed_by, is_own, of_two, opens, own_words, told_by_taker
from verifier.scope.topics import LEAST, told
from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import Word, words
from verifier.text.verification.stances_en import ALLEGING, ANAPHORS, WRONGS
from verifier.text.verification.words_en import REAL, SHOWN, TOLD, Kind

_SHOWN = frozenset({"film", "picture", "document", "location", "date", "authenticity", "origin"})
_ACCUSES = frozenset("accusation accusations allegations charge charges suggestion suggestions".split())
"""What these are said of is the whole account of who makes them, however many sentences it takes."""
_CLAIMING = frozenset("claim claims claimed claiming".split())
_POSTED = frozenset("post posts posted video videos viral meme memes shared sharing tweet tweeted users".split())
"""Where nothing above is called a claim, one of these tells what was spread."""
_RATING = frozenset("rate rates rated rating verdict ruling".split())
_BARE = 2
"""Words of an object that is nothing but a thing told of: "the order"."""
_NEAR = 3
"""Claims right above a confirmation of which one word in common is enough: what is confirmed has just been told."""
_GAP = 4
"""Code points between a claim and the sentence right after it, in the next paragraph at most."""


def stance(site: Site, publisher: str | None) -> Decision | None:
    """Return what the stance covers; None where it is none, for it means nothing that is told above."""
    if site.wording.status == "no_evidence_shown":
        return _unsupported(site)
    if site.wording.family == "negated":
        others = _of_others(site)
        return negated(others) or _told_right_above(others)
    if confirmed_by(site, publisher) == "verified_by_publisher" and (site.refers.kind in _SHOWN or filmed(site)):
        return decided(site)
    return _others_claims(site, _of_others(site))


def _others_claims(site: Site, others: Site) -> Decision | None:
    if site.wording.family == "withdrawn" and (own := told_by_taker(site)):
        return covering("speaker", own, site.means("what this source says above"))
    if others.refers.kind == "account" and (others.refers.owner or others.refers.possessive):
        return _by_others(site, others)
    if (others.wording.weak or admits(site)) and not others.above and not others.beside:
        return None
    found = _inline(site, others) or _rated(others) or _shared(others) or told(others)
    if site.wording.weak and not found:
        return _told_right_above(others)
    return found or _charges(others) or _pointed(others) or _account(others) or _plainly(others)


def _charges(others: Site) -> Decision | None:
    """What "the claims", "the rumours" are that somebody denies: what all tell who speak in the paragraph above."""
    plural = others.refers.kind == "account" and others.object.endswith("s")
    last = [c for c in in_paragraph_of_last(others.above) if not c.voice]
    if others.wording.status != "disputed" or not plural or not several_accounts(last):
        return None
    return covering("preceding_block", last, others.means("what each source tells in the paragraph above"))


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
        return _right_above(others, others.above)
    back = others.refers.kind in TOLD or others.refers.bare or _anaphor(others)
    if wording.status == "unverified" and others.above and back:
        found = _plainly(others)
        return found if found.covers else _pointed(others)
    last = others.above[-1] if others.above else None
    if wording.family not in {"denied", "negated", "no_evidence"} or last is None or last.words.isdisjoint(ALLEGING):
        return None
    wrong = {w.low for w in _content(others)} & WRONGS
    return covering("preceding_claim", [last], others.means("what is alleged right above it")) if wrong else None


def _inline(site: Site, others: Site) -> Decision | None:
    """The claims of its own sentence, where the clause hangs on them or has no object of its own."""
    own_sentence = site.wording.inline and others.beside and (site.wording.relative or not _content(site))
    reason = "the clause speaks of its own sentence, on which this rests"
    return covering("inline", others.beside, reason) if own_sentence else None


def _plainly(site: Site) -> Decision:
    """Return what the rules decide for any statement, as if it were a sentence of its own."""
    return decided(site._replace(wording=site.wording._replace(inline=False)))


def _of_others(site: Site) -> Site:
    """Return the site with none of the claims of who takes the stance, unless nothing else is told."""
    own = own_words(site)
    assures = site.wording.status in {"confirmed_by_third_party", "verified_by_publisher"}
    accused = not _ACCUSES.isdisjoint(site.object.lower().split())
    above = tuple(
        c
        for c in site.above
        if not (assures and c.denies)
        and not (accused and c.denier & c.origin)
        and not is_own(c, own)
        and not c.rests_on(site.wording.interval)
    )
    speaks = opens(site)
    beside = tuple(c for c in site.beside if not is_own(c, own) and c.start < site.wording.interval.start)
    beside = () if speaks and not site.wording.relative else beside
    return site._replace(above=meant(site, above, own), beside=beside)


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
    if not content or shown:
        return None
    like = likeness([w.low for w in content])
    scored = [(like.shared(c), c) for c in site.above]
    told = not site.wording.weak or site.wording.family == "not_confirmed"
    if told and not any(score for score, _ in scored):
        scored = [(like.stands_for(c), c) for c in site.above]
    best = max((score for score, _ in scored), default=0)
    near = any(score == best and not c.voice for score, c in scored[-_NEAR:])
    clause = site.wording.status == "disputed" and site.asks
    least = 1 if not clause and (near or not site.wording.weak) else min(LEAST, len(like.stems))
    if best < least:
        return None
    covers = [c for score, c in scored if score == best]
    if site.wording.family == "not_confirmed" and len(site.object.split()) == _BARE and len(covers) == 1:
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


def _pointed(site: Site) -> Decision | None:
    """What "this", "it", or no object at all means: what somebody else tells right above."""
    if not (site.refers.bare or _anaphor(site)) or not site.above:
        return None
    near = in_paragraph_of_last(site.above) if site.object.lower() == "that" else site.above
    return _right_above(site, near)


def _right_above(site: Site, near: Sequence[Placed]) -> Decision:
    passage = account_above(site.here or near)
    return covering(
        "preceding_claim" if len(passage) == 1 else "preceding_block", passage, site.means("what is told right above")
    )


def _anaphor(site: Site) -> bool:
    """Say whether "the deal", "that decision" stands for what was told."""
    return bool(site.object) and site.object.split()[-1].lower() in ANAPHORS


def _account(site: Site) -> Decision | None:
    """What is denied with "responsibility" or "any part in it": what others tell above."""
    kept = site.refers.kind in {*_SHOWN, "number"} or site.refers.sides
    claim = site.refers.kind == "account" and _ACCUSES.isdisjoint(site.object.lower().split())
    denies = site.wording.status == "disputed" and not kept and not claim
    if denies and site.asks and _speaks_of_only(site):
        return covering("preceding_claim", site.above, site.means("the only claim that others make above"))
    if denies and site.asks and site.above:
        return ambiguous(site.above, f"“{site.object}” shares no word with a claim above it, and any may be denied")
    if not denies and not (site.wording.family == "confirmed" and site.asks):
        return None
    passage = account_above(site.above)
    return covering("preceding_block", passage, site.means("what others tell above it")) if passage else None


def _speaks_of_only(site: Site) -> bool:
    """Say whether others make one claim above, and the clause has a word of it, or "such"."""
    content = [w.low for w in _content(site)]
    like = likeness(content)
    one = len({c.parts for c in site.above}) == 1
    right_above = one and any(c.end > site.wording.sentence.start - _GAP and c.links for c in site.above)
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
