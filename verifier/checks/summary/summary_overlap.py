"""Whether the cited claims bear the sentence at all."""

from verifier.checks.compare.content import overlap, unborne
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, SummaryCheck
from verifier.reading import ReadSentence
from verifier.text.caveats_en import CHECKING, DISPUTING

UNBORNE, THIN = 0.2, 0.5
"""Under these shares a sentence is a fault, and a doubt: an editor who sums up puts more in his own words than a claim
does. Set on 168 faithful sentences: with other claims of their article three in five lie below the second, with their
own one in eighty."""


CAVEATS = CHECKING | DISPUTING
"""Words of caveats do not count: a check of their own looks for them."""


def summary_overlap(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Say which share of a summary sentence's content words stands in the claims that it cites, by stem.

    Catches: an invented sentence, or one that cites the wrong claims: the share is low (fault) or middling (doubt).
    Misses: an invention made of the claims' own words; one wrong word among many right ones.

    Article: The lock at Senn is shut for the winter.
    Claim: The lock at Senn is shut for the winter.
    Fails: Farmers expect poor harvests and higher prices.
    Passes: The lock at Senn stays shut for the winter.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    rests_on = grounds.cited(sentence)
    if not rests_on.claims:
        yield NotApplicable("it cites no claim that there is")
        return
    said = grounds.said(sentence.text)
    named = frozenset(w.stem for n in grounds.named(sentence.text) for w in n.parts)
    found = overlap(said, rests_on.bearing, CAVEATS.union(named, rests_on.chain))
    problem = unborne(found, "the claims that it cites", UNBORNE, THIN)
    if found.share is None:
        yield NotApplicable("it has no words of its own to compare")
    elif problem is not None:
        yield problem


CHECK = SummaryCheck("summary_overlap", 1, summary_overlap)
