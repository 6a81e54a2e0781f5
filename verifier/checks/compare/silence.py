"""Why a check that compares words has nothing to say of a claim, or of a sentence of the summary."""

from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import NotApplicable, Settled
from verifier.reading import ReadClaim, ReadSentence

UNBORNE = (NotApplicable("no evidence was found"),)


def unborne(claim: ReadClaim, grounds: Grounds) -> Settled:
    """Return that no evidence was found, if so."""
    return None if grounds.bearing(claim).intervals else UNBORNE


def on_claim(claim: ReadClaim, grounds: Grounds) -> Settled:
    """Return why the claim's words cannot be compared with its evidence, if so."""
    if not grounds.is_read:
        return (unread(grounds.article),)
    return None if grounds.bearing(claim).intervals else UNBORNE


def verbatim(claim: ReadClaim, grounds: Grounds) -> Settled:
    """Return that the claim is told in the words of its evidence's sentences, or cannot be compared, if so.

    Most claims are: then no comparison of words can find anything, and none is begun.
    """
    if not grounds.is_read:
        return (unread(grounds.article),)
    said, bearing = grounds.compared(claim)
    if not bearing.intervals:
        return UNBORNE
    return () if said is bearing.beside else None


def in_its_words(claim: ReadClaim, grounds: Grounds) -> Settled:
    """Return that the claim's words stand in a row in its evidence's sentences, or cannot be compared, if so.

    "The lock is shut", cut out of "The lock is shut, police said", adds nothing and relates its things as they do.
    """
    settled = verbatim(claim, grounds)
    if settled is not None:
        return settled
    said, bearing = grounds.compared(claim)
    return () if said.running in bearing.beside.running else None


def on_sentence(sentence: ReadSentence, grounds: Grounds) -> Settled:
    """Return why the sentence cannot be compared with the claims that it cites, if so."""
    if not grounds.is_read:
        return (unread(grounds.article),)
    return None if grounds.cited(sentence).claims else (NotApplicable("it cites no claim that there is"),)


def verbatim_sentence(sentence: ReadSentence, grounds: Grounds) -> Settled:
    """Return that the sentence is told in the words of its claims' evidence, or cannot be compared, if so."""
    settled = on_sentence(sentence, grounds)
    same = settled is None and grounds.said(sentence.text) is grounds.cited(sentence).bearing.beside
    return () if same else settled
