"""What the network says of a telling: how likely it is wrong, and which word of it is doubted most."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from verifier.entailment.paired import Encode, Ints, paired
from verifier.text.spans import Interval
from verifier.text.words import words

Floats: TypeAlias = npt.NDArray[np.float32]
Score: TypeAlias = Callable[[Ints, Ints], tuple[Floats, Floats]]
"""The network: ids and signs of a pair to one number, the logit that the telling is wrong, and one for each piece."""


class Reading(NamedTuple):
    """What the network says of a telling.

    `wrong` is the chance, 0 to 1, that the evidence does not bear it out; `word` is the word of the telling that it
    doubts most (offsets in code points of the telling), none where the telling has no words.
    """

    wrong: float
    word: Interval | None


class EntailmentReader(NamedTuple):
    """The network's two halves; holds no state."""

    encode: Encode
    score: Score

    def read(self, evidence: str, telling: str) -> Reading:
        """Return what the network says of `telling`, given `evidence`."""
        pair = paired(evidence, telling, self.encode)
        logit, pieces = self.score(pair.ids, pair.signs)
        inner = pieces[pair.told + 1 : -1]
        word = _word(telling, pair.offsets[int(inner.argmax())][0]) if len(inner) else None
        return Reading(float(1 / (1 + np.exp(-float(logit)))), word)


def _word(telling: str, at: int) -> Interval | None:
    return next((w.interval for w in words(telling) if w.start <= at < w.end), None)
