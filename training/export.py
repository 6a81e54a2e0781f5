"""The trained network as ONNX with 8-bit weights, and the hashes that the package checks its two files against.

`python -m training.export FILE` fuses a file that an earlier version of this module wrote.
"""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import onnxruntime
import torch
from torch import nn

if TYPE_CHECKING:
    import onnx

OPSET = 17
INPUTS = ("ids", "capitals", "asking")
OUTPUTS = ("labels", "to_cue", "to_source")
_SLOW = "SkipLayerNormFusion"
"""What it makes is a loop over single numbers, and takes longer than the two operations that it stands for."""
LARGE = 4096
"""Bytes of a table that lies in the file of data: a page of memory, below which to map it gains nothing."""


def export(
    network: nn.Module, path: Path, outputs: Sequence[str] = OUTPUTS, inputs: Sequence[str] = INPUTS
) -> dict[str, str]:
    """Write the network to `path`, its weights in 8 bits with a scale for each column; return its files' SHA-256.

    Those of products use 7 of the 8 bits: with all 8, processors without instructions for such products (VNNI) add up
    two of them in 16 bits, which is too few, and the same text gives another answer there.
    It reads one window at a time: 1 × pieces, so there is no padding and no mask. `inputs` are those that the network
    takes, in its order.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415  only the export needs it

    network.eval()
    ids, pieces = torch.randint(1000, 2000, (1, 40)), {1: "pieces"}
    halves = (torch.arange(40) >= 20)[None] * 4  # the signs of evidence, and of a telling
    known = {"ids": ids, "capitals": torch.zeros_like(ids), "asking": torch.arange(0, 40, 2), "signs": halves}
    lengths = {"ids": pieces, "capitals": pieces, "signs": pieces, "asking": {0: "words"}}
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            network,
            tuple(known[name] for name in inputs),
            str(whole),
            input_names=list(inputs),
            output_names=list(outputs),
            opset_version=OPSET,
            dynamic_axes={name: lengths[name] for name in inputs},
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            path,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
            per_channel=True,
            reduce_range=True,
            extra_options={"MatMulConstBOnly": True},
        )
    return fused(path)


def fused(path: Path) -> dict[str, str]:
    """Rewrite the file with what ONNX Runtime fuses in it fused once and for all; return its files' SHA-256.

    Its large tables go into a file of data beside it, which is mapped into memory and not read: a session starts in a
    third of the time, in 40 MB less, and scores the same to the bit.
    """
    data, whole = path.with_suffix(".data"), path.read_bytes()
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED  # beyond: one processor's
    options.optimized_model_filepath = str(path)
    options.add_session_config_entry("session.optimized_model_external_initializers_file_name", data.name)
    options.add_session_config_entry("session.optimized_model_external_initializers_min_size_in_bytes", str(LARGE))
    onnxruntime.InferenceSession(whole, options, providers=["CPUExecutionProvider"], disabled_optimizers=[_SLOW])
    return _hashes(path, data)


def _hashes(*files: Path) -> dict[str, str]:
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in files}


def leaning(path: Path, other: Path) -> dict[str, str]:
    """Take out of the file's data each table that the data of `other` has, and point there; return the hashes.

    The two lie in one folder: what both networks have in common ships, and is mapped, once.
    """
    import onnx  # noqa: PLC0415  only this needs it

    theirs = {bytes_: place for _, place, bytes_ in _tables(onnx.load(other, load_external_data=False), other.parent)}
    model, kept = onnx.load(path, load_external_data=False), bytearray()
    for tensor, _, bytes_ in list(_tables(model, path.parent)):
        place = theirs.get(bytes_)
        if place is None:
            kept += bytes(-len(kept) % LARGE)
            place = (path.with_suffix(".data").name, len(kept))
            kept += bytes_
        del tensor.external_data[:]
        for key, value in (("location", place[0]), ("offset", str(place[1])), ("length", str(len(bytes_)))):
            tensor.external_data.add(key=key, value=value)
    path.with_suffix(".data").write_bytes(kept)
    path.write_bytes(model.SerializeToString())
    return _hashes(path, path.with_suffix(".data"))


def _tables(model: "onnx.ModelProto", folder: Path) -> "Iterator[tuple[onnx.TensorProto, tuple[str, int], bytes]]":
    """Yield the model's tables in files of data, where each lies, and what it holds."""
    for tensor in model.graph.initializer:
        told = {entry.key: entry.value for entry in tensor.external_data}
        if told:
            start = int(told.get("offset", 0))
            held = (folder / told["location"]).read_bytes()[start : start + int(told["length"])]
            yield tensor, (told["location"], start), held


if __name__ == "__main__":
    print(fused(Path(sys.argv[1])))
