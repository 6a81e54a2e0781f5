"""Whether every word of the claim has its counterpart in the evidence."""

from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.wording import strange_words
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found
from verifier.reading import ReadClaim


def wording(claim: ReadClaim, grounds: Grounds) -> Found:
    """Look in the evidence for each word of the claim, by stem or by meaning: a thesaurus and a table of paraphrases.

    Catches: in a claim that is else its evidence word by word, a word put in the place of another one, "deleted" for
    "stored", or added, "closed by saboteurs" (doubts). In a looser claim what has no counterpart is a note.
    Names, figures, hedges and words of attribution have checks of their own.
    Misses: a word exchanged in a looser claim, unless it is an opposite (see polarity); a word so general that it needs
    no counterpart; one that stands in the paragraphs before the evidence.

    Article: The clerk stored the letters in a cellar in Senn.
    Fails: The clerk burned the letters in a cellar in Senn.
    Passes: The clerk kept the letters in a cellar in Senn.
    """
    said, bearing = grounds.compared(claim)
    if said is not bearing.inside:
        named = frozenset(w.stem for n in grounds.named(claim.text) for w in n.parts)
        yield from strange_words(said, bearing, named | grounds.chain(claim))


CHECK = ClaimCheck("wording", 1, wording, in_its_words)
