"""Whether the evidence bears the claim at all."""

from verifier.checks.compare.content import overlap, tells, unborne
from verifier.checks.compare.silence import on_claim
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim


def content_overlap(claim: ReadClaim, grounds: Grounds) -> Found:
    """Say which share of the claim's content words stands in its evidence, by stem.

    Catches: a claim invented, or taken from elsewhere, above a quotation that is really there: the share is low
    (fault) or middling (doubt). A word in the paragraphs before the evidence counts half; names, figures, hedges and
    the words of attribution have checks of their own and do not count.
    Misses: an invention made of the evidence's own words, such as who did what to whom exchanged; one wrong word
    among many right ones. A paraphrase that shares few words is accused wrongly.

    Article: The lock at Senn is shut, the harbour master said.
    Fails: Two pilots drowned in a storm. ← the harbour master
    Passes: The lock at Senn has been shut. ← the harbour master
    """
    said, bearing = grounds.compared(claim)
    if said is bearing.inside and tells(said, grounds.chain(claim)):
        return
    known = grounds.passage.stems  # a name that the article has nowhere may be the claim's first word, capital or not
    named = frozenset(w.stem for n in grounds.named(claim.text) for w in n.parts if w.stem in known)
    found = overlap(said, bearing, named | grounds.chain(claim))
    problem = unborne(found, "its evidence")
    if found.share is None:
        yield NotApplicable("the claim has no words of its own to compare")
    elif problem is not None:
        yield problem


CHECK = ClaimCheck("content_overlap", 1, content_overlap, on_claim)
