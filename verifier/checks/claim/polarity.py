"""Whether the claim asserts what its evidence asserts, and denies what it denies."""

from verifier.checks.compare.polarity import turned, unsaid_negation
from verifier.checks.compare.silence import on_claim
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, Problem
from verifier.reading import ReadClaim
from verifier.text.denial import denial
from verifier.text.lexicon import NEGATION


def polarity(claim: ReadClaim, grounds: Grounds) -> Found:
    """Compare what the claim negates with what its evidence's sentences negate, and with its polarity.

    Catches: a word that is negated in one and not in the other, by "not", "no", "without", "denied", "unknown" and
    their like, two negations counted as none; a known opposite in a word's place, "rose" for "fell" (faults); a
    claim that negates nothing where the evidence negates what it repeats in other words; a negation where the evidence
    has none at all; "does not know" or "if" cut out from before the words that hung on it; a polarity
    that the words do not bear, negative without a negation or positive with "was not" as the claim's own (doubts).
    Misses: an opposite that is not in its table; a negation whose words the claim puts differently.

    Article: The mayor of Senn did not sign the letter.
    Fails: The mayor of Senn signed the letter.
    Passes: The mayor of Senn never signed the letter. [negative]
    """
    said, bearing = grounds.compared(claim)
    if said is not bearing.beside or said is not bearing.inside:
        aligned, within = bearing.aligned(said), bearing.within(said)
        yield from tempered(tuple(turned(aligned, within)) or unsaid_negation(within), aligned)
    if claim.polarity == "negative" and not said.negated:
        yield Problem("doubt", "the claim calls itself negative, and its words negate nothing")
    elif claim.polarity == "positive" and said.kinds & NEGATION:
        denied = denial(said.words)
        if denied is not None and said.negated:
            yield Problem("doubt", f"the claim calls itself positive, and “{denied.text}” negates it")


CHECK = ClaimCheck("polarity", 1, polarity, on_claim)
