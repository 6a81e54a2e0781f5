"""The trained network as one ONNX file of 8-bit weights, and the hash that the package checks it against."""

import tempfile
from hashlib import sha256
from pathlib import Path

import torch

from training.network import Network

OPSET = 17
OUTPUTS = ("labels", "to_cue", "to_source")


def export(network: Network, path: Path) -> str:
    """Write the network to `path`, its weights in 8 bits with a scale for each column; return the file's SHA-256.

    It reads one window at a time: 1 × pieces, so there is no padding and no mask.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415  only the export needs it

    network.eval()
    ids = torch.randint(1000, 2000, (1, 40))
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        torch.onnx.export(
            network,
            (ids, torch.zeros_like(ids)),
            str(whole),
            input_names=["ids", "capitals"],
            output_names=list(OUTPUTS),
            opset_version=OPSET,
            dynamic_axes={"ids": {1: "pieces"}, "capitals": {1: "pieces"}},
            dynamo=False,
        )
        quantize_dynamic(
            whole,
            path,
            weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul", "Gather"],
            per_channel=True,
            extra_options={"MatMulConstBOnly": True},
        )
    return sha256(path.read_bytes()).hexdigest()
