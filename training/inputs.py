"""What the command is given, looked at before anything is trained: what is not what is wanted is told in one line.

Nothing here needs torch, and nothing is unpickled to see what it is.
"""

import csv
import re
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from training import examples
from training.examples import Example
from training.recipes import Recipe

FIRST = "93b133f4f8305f7ddaaad1ab98827d6b7422ab7702cc8b1736d1d6b38a3df43a"
"""SHA-256 of the weights of version 0.1."""
WRITES_FIRST = "git show ae9ed19:verifier/attribution/weights/model.int8.onnx > version-0.1.onnx"
"""The command that writes them from this repository's history."""
WANTED = {
    "prototype": f"the weights of version 0.1 (SHA-256 {FIRST[:8]}…), which `{WRITES_FIRST}` writes",
    "large": "network.pt, as `python -m training both` leaves it",
}
"""What a recipe that starts from a file wants there, by its kind of start."""
CORPUS = "PolNeAR's folder: metadata.tsv, and text and attributions in {}"
ONNX, TORCH = "an ONNX network", "a zip archive, as torch writes its files"
_KINDS = (
    (re.compile(rb"\Z"), "an empty file"),
    (re.compile(rb"PK\x03\x04"), TORCH),
    (re.compile(rb"\x08.[\x12\x1a\x22\x28\x32\x3a\x42]", re.DOTALL), ONNX),  # its version, then another of its fields
    (re.compile(rb"\x80[\x02-\x05]"), "a pickle, which is not opened"),
)


class Unfit(Exception):
    """Something that the command was given is not what is wanted: where it is, what it is, and what is wanted."""

    def __init__(self, path: Path, found: str, wanted: str) -> None:
        super().__init__(f"{path}: {found}; wanted: {wanted}")


def kind(path: Path) -> str:
    """Return what lies at the path, in words, by its first bytes."""
    if not path.is_file():
        return "a folder" if path.is_dir() else "no such file or folder"
    try:
        with path.open("rb") as file:
            begins = file.read(16)
    except OSError as error:
        return f"a file that cannot be read ({error.strerror})"
    return next((words for pattern, words in _KINDS if pattern.match(begins)), "a file of another kind")


def require_start(recipe: Recipe, path: Path) -> None:
    """Raise `Unfit` where the file is not what the recipe starts from, as far as its bytes tell."""
    wanted, found = WANTED[recipe.start], kind(path)
    if recipe.start == "prototype":
        if found != ONNX:
            raise Unfit(path, found, wanted)
        digest = sha256(path.read_bytes()).hexdigest()
        if digest != FIRST:
            raise Unfit(path, f"{found} of another export (SHA-256 {digest[:8]}…)", wanted)
    elif found != TORCH:
        raise Unfit(path, found, wanted)


def polnear(folder: Path, parts: Iterable[str]) -> dict[str, list[Example]]:
    """Return the articles of those parts of PolNeAR. Raises `Unfit` where the folder does not hold them."""
    parts = tuple(parts)
    wanted = CORPUS.format(" and ".join(parts))
    if not folder.is_dir():
        raise Unfit(folder, kind(folder), wanted)
    needed = ["metadata.tsv", *(f"{part}/{inner}" for part in parts for inner in ("text", "attributions"))]
    missing = [name for name in needed if not (folder / name).exists()]
    if missing:
        raise Unfit(folder, f"a folder without {', '.join(missing)}", wanted)
    return {part: _part(folder, part, wanted) for part in parts}


def _part(folder: Path, part: str, wanted: str) -> list[Example]:
    try:
        found = examples.standoff(folder, part)
    except (OSError, ValueError, LookupError, AttributeError, csv.Error) as error:  # a table or file of another layout
        told = f"{type(error).__name__}: {' '.join(str(error).split())}"
        raise Unfit(folder, f"its part {part} cannot be read ({told})", wanted) from error
    if not found:
        raise Unfit(folder, f"its metadata.tsv names no article of {part}", wanted)
    return found
