"""One run of a recipe, from what the command line gives to weights, vocabulary and card."""

import argparse
import random
from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import torch

from training import card, examples, figures, kept, slim, start
from training.agreement import agreement
from training.course import train
from training.examples import Example
from training.export import export
from training.fit import Learner, batches, samples
from training.network import Network
from training.recipes import RECIPES, Recipe, shortened
from verifier.attribution.windows import Encode
from verifier.engines.weights import encoder_of

OWN = Path(__file__).parent / "corpus"
SHOWN = (40, 10)
"""Articles of the foreign corpus and of our own by which the parts of a large network are weighed."""
Articles = tuple[Sequence[Example], Sequence[Example]]


def run(given: argparse.Namespace, foreign: Mapping[str, Sequence[Example]]) -> None:
    """Train what the command line asks for, and write it; raises `inputs.Unfit` before anything is trained.

    `foreign` are the articles of the foreign corpus by part; none where it is not given.
    """
    recipe = RECIPES[given.recipe] if given.steps is None else shortened(RECIPES[given.recipe], given.steps)
    large = kept.whole(given.start, "both", tried=given.steps is not None) if recipe.start == "large" else None
    vocabulary = start.vocabulary()
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "vocabulary.txt").write_bytes(vocabulary)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    articles = (foreign.get("train", []), examples.annotated(OWN / "train") if recipe.own else [])
    encode: Encode = encoder_of(vocabulary)
    learner = _learner(recipe, given, large, articles, encode)
    trained = train(learner, recipe, articles, encode, given.seed, partial(print, flush=True))
    kept.keep(trained, given.recipe, recipe.steps, given.out / "network.pt")
    digests = export(trained, given.out / "model.int8.onnx")
    made = card.Made(
        given.recipe,
        recipe.steps,
        given.seed,
        version(start.PACKAGE.replace("_", "-")),
        (given.start.name, _digest(given.start)) if given.start else None,
        {**digests, "vocabulary.txt": _digest(given.out / "vocabulary.txt")},
    )
    (given.out / "README.md").write_text(_card(made, foreign.get("dev", []), given.out), "utf-8")


def _learner(
    recipe: Recipe, given: argparse.Namespace, large: Network | None, articles: Articles, encode: Encode
) -> Learner:
    """Return the network that the recipe starts from, and how it is judged."""
    if large is not None:
        chance = random.Random(given.seed)  # noqa: S311  no secret
        shown = [e for part, many in zip(articles, SHOWN, strict=True) for e in chance.sample(part, many)]
        asked = batches([s for e in shown for s in samples(e, encode, chance)], recipe.pieces, chance)
        return Learner(slim.cut(large, asked, recipe.sizes), recipe.frozen, slim.taught_by(large))
    network = Network()
    start.pretrained(network)
    if recipe.start == "prototype":
        start.prototype(network, given.start)
    return Learner(network, recipe.frozen)


def _card(made: card.Made, foreign: Sequence[Example], out: Path) -> str:
    """Return the card, with the figures of the weights in `out`."""
    tagger = figures.from_folder(out)

    def measured(articles: Sequence[Example]) -> card.Measured:
        return card.Measured(figures.outer(tagger, articles), len(articles))

    table = {"our own development part": measured(examples.annotated(OWN / "dev"))}
    if foreign:
        table["PolNeAR, development part"] = measured(foreign)
    war = measured(examples.annotated(OWN / "dev", "war"))
    return card.card(made, table, war, agreement(OWN / "dev", OWN / "dev_second"))


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
