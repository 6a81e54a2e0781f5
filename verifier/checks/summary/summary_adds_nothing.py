"""Whether the sentence says no number, time or name that its claims do not."""

from collections.abc import Iterator

from verifier.checks.bearing import Cited
from verifier.checks.compare.dates import unborne_dates
from verifier.checks.compare.names import unborne_names
from verifier.checks.compare.numbers import unborne_numbers
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, NotApplicable, Problem, SummaryCheck
from verifier.reading import ReadSentence


def summary_adds_nothing(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare the numbers, times and names of a summary sentence with those of the claims that it cites.

    Catches: a figure, a date or a name that neither the cited claims nor their evidence, sources and statements hold;
    a figure whose "around" or "up to" is lost. Figures in any language, the rest in English.
    Misses: right figures and names put together wrongly; anything told in ordinary words: see summary_overlap.

    Article: Around 30 people were hurt at Senn.
    Claim: Around 30 people were hurt at Senn.
    Fails: Around 40 people were hurt at Senn.
    Passes: About 30 people were hurt at Senn.
    """
    rests_on = grounds.cited(sentence)
    if not rests_on.claims:
        yield NotApplicable("it cites no claim that there is")
    else:
        yield from _added(sentence, rests_on, grounds)


def _added(sentence: ReadSentence, rests_on: Cited, grounds: Grounds) -> Iterator[Problem]:
    said = grounds.said(sentence.text)
    yield from unborne_numbers(said, rests_on.bearing, grounds.article.text)
    if grounds.is_read:
        yield from unborne_dates(said, rests_on.bearing, grounds.article)
        yield from unborne_names(sentence.text, rests_on.bearing, rests_on.chain, grounds)


CHECK = SummaryCheck("summary_adds_nothing", 1, summary_adds_nothing)
