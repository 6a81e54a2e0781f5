"""How large the network's layers are: what a recipe says of them, so that recipes can be read without torch."""

from typing import NamedTuple

LAYERS = 6
ATTENTION = 12
INNER = 1536


class Size(NamedTuple):
    """How large a layer is: its heads of attention, each `network.HEAD` wide, and its inner width."""

    attention: int
    inner: int


WHOLE = (Size(ATTENTION, INNER),) * LAYERS
"""MiniLM as it was pre-trained."""
