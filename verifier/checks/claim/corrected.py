"""Whether the article itself corrects what the claim says."""

from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem, Settled
from verifier.reading import ReadClaim
from verifier.schema import Span


def corrected(claim: ReadClaim, grounds: Grounds) -> Found:
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
    stems = grounds.said(claim.text).stems
    for mistake in grounds.mistakes:
        if mistake.marks <= stems and not mistake.about.isdisjoint(stems):
            wrong = Span.cut(grounds.article.text, mistake.wrong)
            reason = f"the article corrects this: “{wrong.quote}” was wrong"
            yield Problem("doubt", reason, (Span.cut(grounds.article.text, mistake.notice),))


def _nothing_corrected(grounds: Grounds) -> Settled:
    """Return that the article prints no correction, if so, or that it cannot be read for one."""
    if not grounds.is_read:
        return (unread(grounds.article),)
    return None if grounds.corrections else (NotApplicable("the article prints no correction of itself"),)


CHECK = ClaimCheck("corrected", 1, corrected, idle=_nothing_corrected)
