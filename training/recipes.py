"""What is trained on what, and for how long: one recipe for each choice of data."""

from dataclasses import dataclass
from typing import Literal

from training.network import WHOLE, Size


@dataclass(frozen=True)
class Recipe:
    """How a network is trained. Steps are batches; rates are Adam's, for the encoder and for the heads."""

    start: Literal["minilm", "prototype", "large"]
    polnear: bool
    own: float
    """Our own articles in a round, as a share of them; a round is `course.ROUND` articles of PolNeAR, if it is used."""
    steps: int
    rate: float
    heads: float
    held_out: int = 0
    """So many steps first without the fifth that choices are made on."""
    warm: int = 60
    decay: int = 0
    """So many steps at the end fall to a rate of nothing in a straight line."""
    frozen: int = 0
    """Layers at the bottom, with the embeddings, that stay as they were."""
    pieces: int = 1792
    """Word pieces in a batch."""
    sizes: tuple[Size, ...] = WHOLE
    """Of its layers; where it starts from a large network, it is cut to these and learns to answer as that one does."""


RECIPES = {
    "clean": Recipe("minilm", polnear=False, own=1.0, steps=610, rate=1.8e-4, heads=1e-3, decay=550, pieces=1024),
    "polnear": Recipe("minilm", polnear=True, own=0.0, steps=1330, rate=2e-4, heads=1e-3, decay=1250),
    "both": Recipe(
        "prototype", polnear=True, own=0.35, steps=4650, rate=1.2e-4, heads=5e-4, held_out=610, decay=3700, frozen=2
    ),
    "slim": Recipe(
        "large", polnear=True, own=0.35, steps=4000, rate=1.2e-4, heads=1.2e-4, warm=50, decay=3400, frozen=2,
        sizes=(*WHOLE[:2], *(Size(9, 768),) * 4),
    ),
}  # fmt: skip
"""`clean`: our own articles alone. `polnear`: that corpus alone, as the first weights were trained. `both`: on from
those weights, on both. `slim`: what `both` gave, cut to three quarters of the work."""
