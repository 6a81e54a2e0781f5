"""Whether the summary makes no more of what was said than the article does."""

from verifier.checks.compare.acts import raised
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import Found, NotApplicable, SummaryCheck
from verifier.checks.passage import joined
from verifier.reading import Reading, ReadSentence


def summary_keeps_act(sentence: ReadSentence, reading: Reading) -> Found:
    """Compare how a summary sentence tells that somebody spoke with how the cited claims and their evidence do.

    Catches: "admitted", "confirmed", "proved", "found", "lied", "threatened" where neither the claims nor their
    evidence have anything of the kind, "as documents confirm" among them (doubt).
    Misses: a word of speech that the evidence has for another speaker; one that merely colours, as "insisted" does.
    """
    grounds = Grounds.of(reading)
    if not grounds.is_read:
        yield unread(reading.article)
        return
    rests_on = grounds.cited(sentence)
    if not rests_on.claims:
        yield NotApplicable("it cites no claim that there is")
    else:
        evidence = joined([rests_on.bearing.beside, rests_on.bearing.told])
        yield from raised(grounds.said(sentence.text), evidence)


CHECK = SummaryCheck("summary_keeps_act", 1, summary_keeps_act)
