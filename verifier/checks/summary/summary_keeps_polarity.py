"""Whether the sentence asserts what its claims assert, and denies what they deny."""

from verifier.checks.compare.polarity import turned
from verifier.checks.compare.silence import verbatim_sentence
from verifier.checks.compare.tempered import tempered
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import Found, SummaryCheck
from verifier.reading import ReadSentence
from verifier.text.caveats_en import CHECKING, SHOWN

CAREFUL = CHECKING | SHOWN
"""What a summary may say was not so, of somebody who has shown or checked nothing, in words of its own."""


def summary_keeps_polarity(sentence: ReadSentence, grounds: Grounds) -> Found:
    """Compare what a summary sentence negates with what the cited claims and their evidence negate.

    Catches: a word that is negated in one and not in the other, a known opposite in a word's place (faults); a negation
    where none of the claims, their evidence and the statements on them has one (doubt).
    Misses: an opposite that is not in its table.

    Article: The mayor of Senn did not sign the letter.
    Claim: The mayor of Senn did not sign the letter. [negative]
    Fails: The mayor of Senn signed the letter.
    Passes: The mayor of Senn did not sign the letter.
    """
    said, whole = grounds.said(sentence.text), grounds.cited(sentence).whole
    aligned = whole.aligned(said)
    yield from tempered(turned(aligned, aligned, CAREFUL), aligned)


CHECK = SummaryCheck("summary_keeps_polarity", 1, summary_keeps_polarity, verbatim_sentence)
