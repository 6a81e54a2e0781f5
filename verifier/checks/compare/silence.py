"""Why a check that compares words has nothing to say of a claim, or of a sentence of the summary."""

from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import NotApplicable
from verifier.reading import ReadClaim, ReadSentence


def on_claim(claim: ReadClaim, grounds: Grounds) -> NotApplicable | None:
    """Return why the claim cannot be compared with its evidence, if so."""
    if not grounds.is_read:
        return unread(grounds.article)
    return None if grounds.bearing(claim).intervals else NotApplicable("no evidence was found")


def on_sentence(sentence: ReadSentence, grounds: Grounds) -> NotApplicable | None:
    """Return why the sentence cannot be compared with the claims that it cites, if so."""
    if not grounds.is_read:
        return unread(grounds.article)
    return None if grounds.cited(sentence).claims else NotApplicable("it cites no claim that there is")
