"""Train the attribution tagger: `python -m training RECIPE OUT [--polnear FOLDER] [--start FILE] [--seed N]`.

Writes OUT/model.int8.onnx and .data, OUT/network.pt (before 8 bits), OUT/vocabulary.txt and OUT/README.md, the model
card with the figures of that run.
"""

import argparse
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from training import card, examples, figures, slim, start
from training.course import train
from training.export import export
from training.fit import Learner, batches, samples
from training.network import Network
from training.recipes import RECIPES, Recipe
from verifier.attribution.windows import Encode
from verifier.engines.embedded import encoder_of

OWN = Path(__file__).parent / "corpus"
SHOWN = (40, 10)
"""Articles of the foreign corpus and of our own by which the parts of a large network are weighed."""
Articles = tuple[Sequence[examples.Example], Sequence[examples.Example]]


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    given = _parsed(arguments)
    recipe: Recipe = RECIPES[given.recipe]
    given.out.mkdir(parents=True, exist_ok=True)
    vocabulary = start.vocabulary()
    (given.out / "vocabulary.txt").write_bytes(vocabulary)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    foreign = examples.standoff(given.polnear, "train") if recipe.polnear else []
    own = examples.annotated(OWN / "train") if recipe.own else []
    encode: Encode = encoder_of(vocabulary)
    learner = _learner(recipe, given, (foreign, own), encode)
    trained = train(learner, recipe, (foreign, own), encode, given.seed, print)
    torch.save(trained.state_dict(), given.out / "network.pt")
    digests = export(trained, given.out / "model.int8.onnx")
    tagger = figures.from_folder(given.out)
    measured = {"our own development part": figures.outer(tagger, examples.annotated(OWN / "dev"))}
    if given.polnear:
        measured["PolNeAR, development part"] = figures.outer(tagger, examples.standoff(given.polnear, "dev"))
    (given.out / "README.md").write_text(card.card(given.recipe, recipe.about, given.seed, digests, measured), "utf-8")


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("recipe", choices=RECIPES)
    parser.add_argument("out", type=Path, help="folder for the weights and their card")
    parser.add_argument("--polnear", type=Path, help="the corpus's folder, with metadata.tsv; for all but clean")
    parser.add_argument("--start", type=Path, help="the weights of version 0.1, for both; network.pt of both, for slim")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args(arguments)
    recipe = RECIPES[given.recipe]
    if recipe.polnear and given.polnear is None:
        parser.error(f"{given.recipe} needs --polnear FOLDER")
    if recipe.start == "prototype" and given.start is None:
        parser.error(f"{given.recipe} goes on from the weights of version 0.1: --start model.int8.onnx")
    if recipe.start == "large" and given.start is None:
        parser.error(f"{given.recipe} is cut from a larger network: --start network.pt, as `both` leaves it")
    return given


def _learner(recipe: Recipe, given: argparse.Namespace, articles: Articles, encode: Encode) -> Learner:
    """Return the network that the recipe starts from, and how it is judged."""
    if recipe.start == "large":
        large = Network()
        large.load_state_dict(torch.load(given.start, map_location="cpu"))
        chance = random.Random(given.seed)  # noqa: S311  no secret
        shown = [e for part, many in zip(articles, SHOWN, strict=True) for e in chance.sample(part, many)]
        asked = batches([s for e in shown for s in samples(e, encode, chance)], recipe.pieces, chance)
        return Learner(slim.cut(large, asked, recipe.sizes), recipe.frozen, slim.taught_by(large))
    network = Network()
    start.pretrained(network)
    if recipe.start == "prototype":
        start.prototype(network, given.start)
    return Learner(network, recipe.frozen)


if __name__ == "__main__":
    main(sys.argv[1:])
