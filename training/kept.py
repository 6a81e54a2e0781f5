"""network.pt: a network's weights before 8 bits, with the recipe that made them and in how many steps."""

from collections.abc import Mapping
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch
from torch import Tensor

from training.inputs import TORCH, WANTED, Unfit, kind
from training.network import Network
from training.recipes import RECIPES


def keep(network: Network, recipe: str, steps: int, path: Path) -> None:
    """Write the weights to `path`."""
    torch.save({"recipe": recipe, "steps": steps, "weights": network.state_dict()}, path)


def whole(path: Path, recipe: str | None = None, *, tried: bool = False) -> Network:
    """Return the network of a file that `keep` wrote, none of its parts cut off.

    Raises `Unfit` where the file holds anything else, the weights of another recipe than the one asked for, or those of
    a run that was cut, unless what is wanted of them is `tried` alone. A file of weights alone, as older versions wrote
    it, tells neither and is believed.
    """
    wanted = WANTED["large"]
    held = _held(path)
    by, steps = (held.get("recipe"), held.get("steps")) if "weights" in held else (None, None)
    network = Network()
    fault = _fault(held.get("weights", held), network.state_dict())
    if fault:
        raise Unfit(path, f"{fault}, made by `{by}`" if isinstance(by, str) else fault, wanted)
    if recipe and by not in (None, recipe):
        raise Unfit(path, f"weights that `{by}` made", wanted)
    if not tried and isinstance(by, str) and by in RECIPES and steps != RECIPES[by].steps:
        found = f"weights that `{by}` made in {steps} of its {RECIPES[by].steps} steps, no model to go on from"
        raise Unfit(path, found, wanted)
    network.load_state_dict(held.get("weights", held))
    return network


def _held(path: Path) -> Mapping[str, Any]:
    """Return what the file holds; tensors and plain values alone are read, nothing in it is run."""
    found = kind(path)
    if found != TORCH:
        raise Unfit(path, found, WANTED["large"])
    try:
        held = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, EOFError, ValueError, LookupError, UnpicklingError) as error:
        raise Unfit(path, f"{found}, but it holds no weights that torch can read", WANTED["large"]) from error
    if not isinstance(held, dict):
        raise Unfit(path, "a file of torch that holds no weights by name", WANTED["large"])
    return held


def _fault(found: object, wanted: Mapping[str, Tensor]) -> str | None:
    """Return in words how the weights differ from those of a whole network; none where they fit."""
    if not isinstance(found, dict) or found.keys() != wanted.keys():
        return "weights of a network of another kind"
    if any(not isinstance(held, Tensor) or held.shape != wanted[name].shape for name, held in found.items()):
        return "weights of a network of other sizes, as `slim` cuts it"
    return None
