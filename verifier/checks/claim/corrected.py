"""Whether the article itself corrects what the claim says."""

from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.reading import ReadClaim, Reading
from verifier.schema import Span


def corrected(claim: ReadClaim, reading: Reading) -> Found:
    """Look in the article's own notices of correction for what the claim says.

    Catches: a claim with the figures, weekdays and names that a notice calls wrong, "an earlier version said that 40
    people were hurt", "14, not 40", and with a word in common with the notice besides (doubt).
    Misses: what is corrected in ordinary words; a figure that the claim spells otherwise than the notice; a notice that
    does not repeat what was wrong, "it misspelled her name".

    Article: Around 40 people were hurt at Senn. ¶ Correction: Around 14 people were hurt, not 40.
    Evidence: Around 40 people were hurt at Senn.
    Fails: Around 40 people were hurt at Senn.
    Article: Around 14 people were hurt at Senn. ¶ Correction: Around 14 people were hurt, not 40.
    Evidence: Around 14 people were hurt at Senn.
    Passes: Around 14 people were hurt at Senn.
    Article: Around 14 people were hurt at Senn.
    Evidence: Around 14 people were hurt at Senn.
    Does not apply: Around 14 people were hurt at Senn.
    """
    grounds = Grounds.of(reading)
    if not grounds.is_read:
        yield unread(reading.article)
        return
    if not grounds.corrections:
        yield NotApplicable("the article prints no correction of itself")
        return
    stems = grounds.said(claim.text).stems
    for mistake in grounds.mistakes:
        if mistake.marks <= stems and not mistake.about.isdisjoint(stems):
            wrong = Span.cut(grounds.article.text, mistake.wrong)
            reason = f"the article corrects this: “{wrong.quote}” was wrong"
            yield Problem("doubt", reason, (Span.cut(grounds.article.text, mistake.notice),))


CHECK = ClaimCheck("corrected", 1, corrected)
