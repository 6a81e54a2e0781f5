"""What a stance means that only points: "this", "the deal", "the collision" told right above in other words."""

from collections.abc import Sequence

from verifier.scope.accounts import account_above, in_paragraph_of_last, several_accounts
from verifier.scope.claims import Placed
from verifier.scope.decisions import covering
from verifier.scope.likeness import is_content, likeness
from verifier.scope.site import WINDOW, Decision, Site
from verifier.text.spans import Interval
from verifier.text.verification.grammar import words
from verifier.text.verification.stances_en import ANAPHORS, TIMES_AFTER

_NEW = frozenset("appointment date venue signing names name plan plans".split())
"""What is confirmed for the first time, and not as told above."""
_LAST = 2
"""Claims right above of which "no such ban" means the one that tells of a ban, or else the last."""
_SAID = frozenset("said says told claimed claims wrote".split())
"""Words of a claim whose source is told by a pronoun only: "his office said"."""
_ANY = frozenset("case cases thing things".split())
BARE = 2
"""Words of an object that is nothing but a thing told of: "the order"."""
GAP = 4
"""Code points between a claim and the sentence right after it, in the next paragraph at most."""


def no_such(site: Site) -> Decision | None:
    """What "no such offer" means: what somebody else told last, not what shares the word further up."""
    such = "such" in site.object.split() and site.refers.kind != "event" and site.wording.status == "disputed"
    near = [c for c in site.above if c.links or not _SAID.isdisjoint(c.words)][-_LAST:]
    if not such or not near or site.wording.family == "negated":
        return None
    if near[-1].paragraph == site.paragraph and near[-1].end > site.wording.sentence.start - GAP:
        near = [c for c in near if not _apart(site.text, c, near[-1])]  # nearness goes before words in common
    content = [w.low for w in site.said if is_content(w)]
    like = likeness([low for low in content if low not in _ANY])
    told = next((c for c in reversed(near) if like.shared(c)), near[-1])
    return covering("preceding_claim", [told], site.means("what was told last above it"))


def _apart(text: str, claim: Placed, later: Placed) -> bool:
    """Say whether a sentence ends between two claims."""
    return any(mark in text[claim.end - 1 : later.start] for mark in ".!?")


def just_told(site: Site) -> bool:
    """Say whether somebody else's claim stands right before the statement."""
    return bool(site.above) and site.above[-1].end > site.wording.sentence.start - GAP and not site.above[-1].voice


def charges(others: Site) -> Decision | None:
    """What "the claims", "the rumours" are that somebody denies: what all tell who speak in the paragraph above."""
    plural = others.refers.kind == "account" and others.object.endswith("s")
    last = [c for c in in_paragraph_of_last(others.above) if not c.voice]
    if others.wording.status != "disputed" or not plural or not several_accounts(last):
        return None
    return covering("preceding_block", last, others.means("what each source tells in the paragraph above"))


def denies_all(site: Site) -> bool:
    """Say whether it is said that there was none at all: "no outage of any kind", "it was absurd"."""
    found = site.said
    lows = [w.low for w in found]
    return site.refers.bare or lows[:1] == ["there"] or lows[1:2] == ["there"] or "such" in lows


def bridged(site: Site) -> Decision | None:
    """What "confirmed the collision" means, told in other words right above by somebody else: "a barge had hit it"."""
    found = site.said
    noun = next((n for n, w in enumerate(found) if w.has("PREP") or w.low in TIMES_AFTER), len(found))
    one = len(in_paragraph_of_last(site.above)) == 1 and site.above[-1].links
    right = one and site.wording.sentence.start - site.above[-1].end <= GAP
    does_so = [w.low for w in found[-2:]] == ["did", "so"]
    plain = noun == BARE and found[0].low in {"the", "this"} and found[1].has("PLAIN") and not site.refers.kind
    event = site.refers.kind == "event" and found[0].has("DET")
    if does_so and site.above:
        return covering("preceding_claim", site.above[-1:], site.means("what is told right above"))
    if not right or not (plain or event) or found[1].low in _NEW:
        return None
    return covering("preceding_claim", site.above[-1:], site.means("what is told right above in other words"))


def pointed(site: Site) -> Decision | None:
    """What "this", "it", or no object at all means: what somebody else tells right above."""
    if not (site.refers.bare or anaphor(site)) or not site.above:
        return None
    near = in_paragraph_of_last(site.above) if site.object.lower() == "that" else site.above
    return right_above(site, near)


def right_above(site: Site, near: Sequence[Placed]) -> Decision:
    """The account that is told right above, of its own paragraph if anything is told there."""
    if not site.here and _is_untold(site):
        return covering("preceding_claim", (), site.means("what stands right before it, which no claim tells"))
    passage = account_above(site.here or near)
    first = next((n for n, c in enumerate(passage) if not c.voice), 0)
    if site.wording.status == "disputed":
        passage = passage[first:]  # nobody denies what the publisher told before he spoke
    return covering(
        "preceding_claim" if len(passage) == 1 else "preceding_block", passage, site.means("what is told right above")
    )


def _is_untold(site: Site) -> bool:
    """Say whether somebody speaks before the statement in its paragraph whose words no claim tells, as drafts do."""
    start, end = site.paragraph.start, site.wording.sentence.start
    if start >= end or site.discussed or site.taker is not None:
        return False
    return any(w.has("SAY") for w in words(site.text, Interval(max(start, end - WINDOW), end)))


def anaphor(site: Site) -> bool:
    """Say whether "the deal", "that decision" stands for what was told."""
    return bool(site.object) and site.object.split()[-1].lower() in ANAPHORS
