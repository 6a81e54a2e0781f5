"""Whether the claim's names stand in its evidence."""

from verifier.checks.compare.names import unborne_names
from verifier.checks.compare.silence import on_claim
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable
from verifier.reading import ReadClaim
from verifier.text.names import holds_name


def names(claim: ReadClaim, grounds: Grounds) -> Found:
    """Look for the claim's proper names in its evidence, in its sources, and in the article.

    Catches: a name that stands nowhere in the article (fault); one that stands only far from the evidence, or that
    takes the place of another name in it, be it a source's (doubts). A name from the paragraphs before passes, for
    "he" and "the bank" must be told by name in a claim that stands alone; so do an acronym and its long form, a place
    and its people.
    Misses: two names of one sentence exchanged (who did what to whom); an ordinary word that opens the sentence and is
    a name; a name spelt as another one of the same paragraphs.

    Article: The bridge at Senn fell at night, police said.
    Fails: The bridge at Orla fell at night. ← police
    Passes: Senn's bridge fell at night. ← police
    """
    said, bearing = grounds.compared(claim)
    if not holds_name(said.words, grounds.common):
        return _NOBODY
    return () if said is bearing.beside else unborne_names(claim.text, bearing, grounds.chain(claim), grounds)


_NOBODY = (NotApplicable("the claim names nobody"),)

CHECK = ClaimCheck("names", 1, names, on_claim)
