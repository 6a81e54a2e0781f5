"""Train the attribution tagger: `python -m training RECIPE OUT [--polnear FOLDER] [--start FILE] [--steps N]`.

Writes OUT/model.int8.onnx and .data, OUT/network.pt (before 8 bits), OUT/vocabulary.txt and OUT/README.md, the model
card with the figures of that run. Ends with 2 and one line where what it was given is not what is wanted.
"""

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from training.examples import Example
from training.inputs import CORPUS, WANTED, Unfit, kind, polnear, require_start
from training.recipes import RECIPES


class Parser(argparse.ArgumentParser):
    """A command line whose faults are told in one line."""

    def error(self, message: str) -> NoReturn:
        """End with 2; the usage is what `--help` is for."""
        self.exit(2, f"{self.prog}: {message}\n")


def main(arguments: list[str]) -> None:
    """Do what the command line says."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        foreign = _foreign(parser, given)
        from training.run import run  # noqa: PLC0415  torch takes seconds: what is wrong without it is told at once

        run(given, foreign)
    except Unfit as error:
        parser.error(str(error))
    except ModuleNotFoundError as error:
        parser.error(f'{error}; training needs its own extra: pip install -e ".[training]"')


def _parser() -> Parser:
    parser = Parser(prog="python -m training", description=__doc__)
    parser.add_argument("recipe", choices=RECIPES)
    parser.add_argument("out", type=Path, help="folder for the weights and their card")
    parser.add_argument("--polnear", type=Path, help="the corpus's folder, with metadata.tsv; for all but clean")
    parser.add_argument("--start", type=Path, help="the weights of version 0.1, for both; network.pt of both, for slim")
    parser.add_argument("--steps", type=int, help="cut to so many steps, to see the recipe go through; no model to use")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    return parser


def _foreign(parser: Parser, given: argparse.Namespace) -> dict[str, list[Example]]:
    """Return the foreign articles by part, once all that was given is what the recipe wants, as far as bytes tell."""
    recipe = RECIPES[given.recipe]
    if recipe.polnear and given.polnear is None:
        parser.error(f"{given.recipe} needs --polnear FOLDER: {CORPUS.format('train and dev')}")
    if recipe.start in WANTED and given.start is None:
        parser.error(f"{given.recipe} needs --start FILE: {WANTED[recipe.start]}")
    if recipe.start not in WANTED and given.start is not None:
        parser.error(f"--start {given.start}: {given.recipe} starts from MiniLM as it was pre-trained, from no file")
    if given.steps is not None and not 1 <= given.steps <= recipe.steps:
        parser.error(f"--steps {given.steps}: {given.recipe} has {recipe.steps} steps, and can be cut to 1 or more")
    if given.out.exists() and not given.out.is_dir():
        raise Unfit(given.out, kind(given.out), "a folder, or a place where one can be made")
    if given.start:
        require_start(recipe, given.start)
    return polnear(given.polnear, ("train", "dev") if recipe.polnear else ("dev",)) if given.polnear else {}


if __name__ == "__main__":
    main(sys.argv[1:])
