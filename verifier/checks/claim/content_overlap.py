"""Whether the evidence bears the claim at all."""

from verifier.checks.compare.content import overlap, unborne
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim, Reading


def content_overlap(claim: ReadClaim, reading: Reading) -> Found:
    """Say which share of the claim's content words stands in its evidence, by stem.

    Catches: a claim invented, or taken from elsewhere, above a quotation that is really there: the share is low
    (fault) or middling (doubt). A word in the paragraphs before the evidence counts half; names, figures, hedges and
    the words of attribution have checks of their own and do not count.
    Misses: an invention made of the evidence's own words, such as who did what to whom exchanged; one wrong word
    among many right ones. A paraphrase that shares few words is accused wrongly.
    """
    grounds = Grounds.of(reading)
    if not grounds.is_read:
        yield unread(reading.article)
        return
    if not grounds.bearing(claim).intervals:
        yield NotApplicable("no evidence was found")
        return
    said = grounds.said(claim.text)
    named = frozenset(w.stem for n in grounds.named(claim.text) for w in n.parts)
    found = overlap(said, grounds.bearing(claim), named | grounds.chain(claim))
    problem = unborne(found, "its evidence")
    if found.share is None:
        yield NotApplicable("the claim has no words of its own to compare")
    elif problem is not None:
        yield problem


CHECK = ClaimCheck("content_overlap", 1, content_overlap)
