"""Whether the article corrects itself."""

from textwrap import shorten

from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.schema import Span

LONGEST = 240
"""Code points of a notice that the finding quotes; its span has the whole."""
SHOWN = 3
"""Notices that are quoted: a live blog may print many."""


def corrections(grounds: Grounds) -> Found:
    """Look for notices by which the article corrects itself.

    Catches: "an earlier version of this article said …", "this article was amended on 3 May to …", "Correction: …",
    wherever they stand; a note for each of the first three. Claims that repeat what was wrong: see corrected.
    Misses: "updated" without a word of an error; a notice that stands in another article.

    Fails: Around 14 people were hurt at Senn. ¶ An earlier version of this article said that 40 people were hurt.
    Does not apply: Around 14 people were hurt at Senn. ¶ An earlier version of the treaty named 40 ships.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    if not grounds.corrections:
        yield NotApplicable("it prints no correction of itself")
    for correction in grounds.corrections[:SHOWN]:
        span = Span.cut(grounds.article.text, correction.notice)
        shown = shorten(span.quote, LONGEST, placeholder=" …")
        yield Problem("note", f"the article corrects itself: “{shown}”", (span,))


CHECK = ArticleCheck("corrections", 1, corrections)
