"""What a stance means by the words that it shares with the claims above, or by words for the same event."""

from collections.abc import Callable, Sequence

from verifier.schema import Scope
from verifier.scope.admissions import confirms
from verifier.scope.claims import Placed, telling_words
from verifier.scope.decisions import covering, these
from verifier.scope.likeness import TOPIC, in_reach, likeness, tells_something
from verifier.scope.pointing import BARE
from verifier.scope.site import Decision, Site
from verifier.scope.takers import by_name
from verifier.scope.topics import LEAST
from verifier.text.verification import words_en as english
from verifier.text.verification.grammar import Word
from verifier.text.verification.negated import NEGATIONS, is_negated
from verifier.text.verification.words_en import REAL, SHOWN, Kind

NEAR = 3
"""Claims right above a confirmation of which one word in common is enough: what is confirmed has just been told."""
_LONG = 4
"""Words from which what is confirmed says much. By reasoning: things, events and one word more."""


def content_of(site: Site) -> Sequence[Word]:
    """Return the words of its object that say what happened."""
    return [w for w in site.said if tells_something(w)]


def shared(site: Site) -> Decision | None:
    """The claims above that tell what the object says: they share its words, or words for the same event."""
    content = content_of(site)
    shown = _head_kind(site) in SHOWN and not (site.asks and not any(w.low in REAL for w in content))
    somebody = site.wording.weak and site.wording.family == "denied" and all(w.capital for w in content)
    if somebody or not content or shown or site.tells_itself:
        return None
    like = likeness([w.low for w in content])
    like = like._replace(events=like.events - telling_words(by_name(site) or ""))  # "the gunmen denied having shot him"
    vouched = site.wording.status == "confirmed_by_third_party"  # a false "confirmed" is the worst of all
    event = 1 if vouched and len(content) == 1 else TOPIC
    above = list(filter(_tells_clause(site, content), site.above)) if vouched and site.asks else site.above
    scored = [(like.shared(c, event), c) for c in above]
    told = not site.wording.weak or site.wording.family == "not_confirmed"
    if told and not vouched and not any(score for score, _ in scored):
        scored = [(like.stands_for(c), c) for c in site.above]
    scored = in_reach(site, scored)
    best = max((score for score, _ in scored), default=0)
    near = any(score == best and not c.voice for score, c in scored[-NEAR:])
    clause = site.wording.status == "disputed" and site.asks
    looked = site.wording.weak and site.wording.status == "verified_by_publisher" and not confirms(site)
    one = not clause and not looked and (near or not site.wording.weak)
    least = 1 if one else LEAST if vouched else min(LEAST, len(like.stems))
    if vouched and site.asks:
        least = max(least, -(-len(content) // 2))  # of "confirmed that it had taken samples of the water" not the water
    if best < least:
        return None
    covers = [c for score, c in scored if score == best]
    if site.wording.family == "not_confirmed" and len(site.object.split()) == BARE and len(covers) == 1:
        covers = _with_rest(site.above, covers[0])
    scope: Scope = "event" if site.refers.kind == "event" else "preceding_claim"
    return covering(scope, covers, f"“{site.object}” tells of the same as {these(covers)}")


def _tells_clause(site: Site, content: Sequence[Word]) -> Callable[[Placed], bool]:
    """Return what says whether a claim can tell the clause that is confirmed.

    Of one that says much, "a man died when a tree fell on his van", it has a word, not only things and events like it,
    "a lorry overturned"; of one that says no, "she had never met the board", a word up to the first after the "never".
    """
    found = site.said
    like, no = likeness([w.low for w in content]), is_negated(found, 1)
    not_ = next((w.interval for w in found if w.low in NEGATIONS or w.has("ISNT", "HAVENT", "DIDNT")), None)
    past = next((n for n, w in enumerate(content) if not_ and w.interval > not_), len(content))
    first, much = likeness([w.low for w in content[: past + 1]]), len(like.stems) > _LONG
    return lambda claim: not (much and not like.names(claim)) and not (no and not first.shared(claim))


def _with_rest(above: Sequence[Placed], first: Placed) -> list[Placed]:
    """The claim and what its source goes on to say: who has not confirmed "the order" has confirmed none of it."""
    at = above.index(first)
    rest = next((n for n in range(at + 1, len(above)) if above[n].links != first.links), len(above))
    return list(above[at:rest])


def _head_kind(site: Site) -> Kind | None:
    """The kind of what the object is about, if it stands before "in an email", "on a channel"."""
    found = site.said
    first = next((n for n, w in enumerate(found) if w.has("PREP")), len(found))
    named = any(english.KIND.get(w.bare) == site.refers.kind for w in found[:first])
    return site.refers.kind if named else None
