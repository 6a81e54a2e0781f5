"""Whether what is less than certain in the claims stays so in the summary."""

from verifier.checks.compare.hedges import lost_hedges
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, SummaryCheck
from verifier.reading import ReadSentence


def summary_keeps_hedge(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare the hedges of the cited claims and of their evidence with those of a summary sentence.

    Catches: "may", "reportedly", "is believed to" dropped (fault); "attempted to", "plans to" dropped, or a hedge made
    stronger (doubts).
    Misses: a hedge that weakens words which the sentence puts differently; a hedge told by tense or mood alone.

    Article: The fire at Senn may have started in a lorry.
    Claim: The fire at Senn may have started in a lorry. [possible]
    Fails: The fire at Senn started in a lorry.
    Passes: The fire at Senn may have started in a lorry.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    bearing = grounds.cited(sentence).bearing
    if not bearing.beside.hedges:
        yield NotApplicable("no claim that it cites is hedged")
    yield from lost_hedges(grounds.said(sentence.text), bearing.beside, grounds.article.text, "fault")


CHECK = SummaryCheck("summary_keeps_hedge", 1, summary_keeps_hedge)
