"""What is trained on what, and for how long: one recipe for each choice of data."""

from dataclasses import dataclass, replace
from typing import Literal

from training.sizes import WHOLE, Size


@dataclass(frozen=True)
class Recipe:
    """How a network is trained. Steps are batches; rates are Adam's, for the encoder and for the heads."""

    about: str
    """What it starts from and is trained on, in the words of the model card."""
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


UNLICENSED = "PolNeAR states no licence; none of its text is in this repository."
RECIPES = {
    "clean": Recipe(
        "Our own corpus alone (`training/corpus/train`, 168 articles written and annotated for this project, under its "
        "licence), from MiniLM as it was pre-trained.",
        "minilm", polnear=False, own=1.0, steps=610, rate=1.8e-4, heads=1e-3, decay=550, pieces=1024,
    ),
    "polnear": Recipe(
        f"The training part (840 articles) of PolNeAR alone, from MiniLM as it was pre-trained. {UNLICENSED}",
        "minilm", polnear=True, own=0.0, steps=1330, rate=2e-4, heads=1e-3, decay=1250,
    ),
    "both": Recipe(
        "The weights of version 0.1 (three epochs on PolNeAR), trained on with the training part (840 articles) of "
        f"PolNeAR and our own corpus (168 articles). {UNLICENSED}",
        "prototype", polnear=True, own=0.35, steps=4650, rate=1.2e-4, heads=5e-4, held_out=610, decay=3700, frozen=2,
    ),
    "slim": Recipe(
        "A larger network's weights, cut to three quarters of the work and taught by that network on the training part "
        f"(840 articles) of PolNeAR and our own corpus (168 articles). {UNLICENSED}",
        "large", polnear=True, own=0.35, steps=4000, rate=1.2e-4, heads=1.2e-4, warm=50, decay=3400, frozen=2,
        sizes=(*WHOLE[:2], *(Size(9, 768),) * 4),
    ),
}  # fmt: skip
"""`clean`: our own articles alone. `polnear`: that corpus alone, as the first weights were trained. `both`: on from
those weights, on both. `slim`: what `both` gave, cut to three quarters of the work."""


def shortened(recipe: Recipe, steps: int) -> Recipe:
    """Return the recipe in so many steps, its schedule in proportion: it goes the whole way, and learns little."""
    share = steps / recipe.steps
    held_out, warm, decay = (round(share * part) for part in (recipe.held_out, recipe.warm, recipe.decay))
    return replace(recipe, steps=steps, held_out=held_out, warm=max(1, warm), decay=decay)
