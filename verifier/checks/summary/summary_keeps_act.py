"""Whether the summary makes no more of what was said than the article does."""

from verifier.checks.compare.acts import raised
from verifier.checks.compare.silence import verbatim_sentence
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, SummaryCheck
from verifier.reading import ReadSentence

FOUND = frozenset({"found"})
"""What an article says in its own voice, it has found; so have a study and a report what they say."""


def summary_keeps_act(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare how a summary sentence tells that somebody spoke with how the cited claims and their evidence do.

    Catches: "admitted", "confirmed", "proved", "found", "lied", "threatened" where neither the claims nor their
    evidence have anything of the kind, "as documents confirm" among them (doubt).
    Misses: a word of speech that the evidence has for another speaker; one that merely colours, as "insisted" does.

    Article: The mayor said that the bridge at Senn was safe.
    Claim: The bridge at Senn was safe. ← The mayor
    Fails: The mayor admitted that the bridge at Senn was safe.
    Passes: The mayor said that the bridge at Senn was safe.
    """
    rests_on = grounds.cited(sentence)
    origins = (a.origin for c in rests_on.claims for a in c.attributions if len(a.sources) > 1)
    finds = all(origin.kind == "document" for origin in origins)
    yield from raised(grounds.said(sentence.text), rests_on.evidence, FOUND if finds else frozenset())


CHECK = SummaryCheck("summary_keeps_act", 1, summary_keeps_act, verbatim_sentence)
