"""The network that reads whether evidence bears out a telling, with the weights that ship."""

from collections.abc import Callable
from functools import cache

from verifier.engines.weights import bundled_tagger, released, session
from verifier.entailment import EntailmentReader, Reading
from verifier.entailment.paired import Ints
from verifier.entailment.reader import Floats

NETWORK = "entailment.int8.onnx"
FILES = (NETWORK, "entailment.int8.data")
"""They lie beside the tagger's, on whose table of word pieces they lean."""


@cache
def bundled_entailment() -> EntailmentReader:
    """Return the network with the weights that ship with the package, on one thread; loaded once in a process.

    Raises `EngineError` where a file of weights is missing or is not the one that its hash names.
    """
    run = session(released(FILES) / NETWORK)

    def score(ids: Ints, signs: Ints) -> tuple[Floats, Floats]:
        wrong, pieces = run(ids=ids[None], signs=signs[None])
        return wrong, pieces

    return EntailmentReader(bundled_tagger().encode, score)


def entailment() -> Callable[[str, str], Reading]:
    """Load the network that ships, and return what it says of evidence and a telling. Raises as above."""
    return bundled_entailment().read
