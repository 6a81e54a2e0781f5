"""How far an attribution is to be trusted: the chance that one which the network is as sure of is right."""

from math import exp, log
from typing import NamedTuple


class Sureness(NamedTuple):
    """How sure the network is of each part, 0 to 1; whether there is a source; how many words the content has."""

    cue: float
    content: float
    source: float
    to_cue: float
    to_source: float
    has_source: bool
    words: int


LEAST = 1e-4
WEIGHTS = (1.26, 1.4, 0.8, 0.32, 0.54, 0.59, 0.51)
"""One for each field of `Sureness`, in its order."""
OFFSET = 0.5


def trust(sureness: Sureness) -> float:
    """Return the chance, 0 to 1, that the attribution is right: content by half, and the source's head.

    A logistic regression on the logarithms, fitted on the articles held out for choices.
    """
    *chances, has_source, words = sureness
    told = [*(log(max(c, LEAST)) for c in chances), float(has_source), log(words)]
    return 1 / (1 + exp(-OFFSET - sum(w * t for w, t in zip(WEIGHTS, told, strict=True))))
