"""Whether words bear out a telling of them, as a small network reads the two side by side. Depends on `text`.

paired     the two as the network takes them
reader     what it says of them: how likely the telling is wrong, and at which word

The weights lie beside the tagger's (`verifier/attribution/weights`), on whose table of word pieces they lean.
"""

from verifier.entailment.paired import Encode, Paired, paired
from verifier.entailment.reader import EntailmentReader, Reading, Score

__all__ = ["Encode", "EntailmentReader", "Paired", "Reading", "Score", "paired"]
