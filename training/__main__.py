"""Train the attribution tagger: `python -m training RECIPE OUT [--polnear FOLDER] [--start FILE] [--seed N]`.

Writes OUT/model.int8.onnx and .data, OUT/network.pt (before 8 bits), OUT/vocabulary.txt and OUT/README.md, the model
card with the figures of that run.
"""

import argparse
import sys
from pathlib import Path

import torch

from training import card, examples, figures, start
from training.course import train
from training.export import export
from training.network import Network
from training.recipes import RECIPES, Recipe
from verifier.attribution.windows import Encode
from verifier.engines.embedded import encoder_of

OWN = Path(__file__).parent / "corpus"


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    given = _parsed(arguments)
    recipe: Recipe = RECIPES[given.recipe]
    given.out.mkdir(parents=True, exist_ok=True)
    vocabulary = start.vocabulary()
    (given.out / "vocabulary.txt").write_bytes(vocabulary)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    network = _started(recipe, given.start)
    foreign = examples.standoff(given.polnear, "train") if recipe.polnear else []
    own = examples.annotated(OWN / "train") if recipe.own else []
    encode: Encode = encoder_of(vocabulary)
    trained = train(network, recipe, (foreign, own), encode, given.seed, print)
    torch.save(trained.state_dict(), given.out / "network.pt")
    digests = export(trained, given.out / "model.int8.onnx")
    tagger = figures.from_folder(given.out)
    measured = {"our own development part": figures.outer(tagger, examples.annotated(OWN / "dev"))}
    if given.polnear:
        measured["PolNeAR, development part"] = figures.outer(tagger, examples.standoff(given.polnear, "dev"))
    (given.out / "README.md").write_text(card.card(given.recipe, given.seed, digests, measured), encoding="utf-8")


def _parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("recipe", choices=RECIPES)
    parser.add_argument("out", type=Path, help="folder for the weights and their card")
    parser.add_argument("--polnear", type=Path, help="the corpus's folder, with metadata.tsv; for all but clean")
    parser.add_argument("--start", type=Path, help="the weights of version 0.1; for both")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    given = parser.parse_args(arguments)
    recipe = RECIPES[given.recipe]
    if recipe.polnear and given.polnear is None:
        parser.error(f"{given.recipe} needs --polnear FOLDER")
    if recipe.start == "prototype" and given.start is None:
        parser.error(f"{given.recipe} goes on from the weights of version 0.1: --start model.int8.onnx")
    return given


def _started(recipe: Recipe, path: Path | None) -> Network:
    network = Network()
    start.pretrained(network)
    if recipe.start == "prototype" and path is not None:
        start.prototype(network, path)
    return network


if __name__ == "__main__":
    main(sys.argv[1:])
