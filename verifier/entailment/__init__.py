"""Whether words bear out a telling of them, as a small network reads the two side by side. Depends on `text`.

paired     the two as the network takes them
reader     what it says of them: how likely the telling is wrong, and at which word
weights/   the network; how it was made and what it reaches: weights/README.md
"""

from verifier.entailment.paired import Encode, Paired, paired
from verifier.entailment.reader import EntailmentReader, Reading, Score

__all__ = ["Encode", "EntailmentReader", "Paired", "Reading", "Score", "paired"]
