from pathlib import Path
from typing import Any

import numpy as np
import pytest

from verifier.engines import embedded

torch = pytest.importorskip("torch")
onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")

from onnx.external_data_helper import load_external_data_for_model  # noqa: E402  as below

from training.entailment import Entailment  # noqa: E402  as below
from training.export import INPUTS, OUTPUTS, export, leaning  # noqa: E402  only where its own extra is installed
from training.network import Network  # noqa: E402  torch must be there first
from training.sizes import LAYERS, Size  # noqa: E402  as above


@pytest.mark.filterwarnings("ignore")  # what torch's exporter says of itself
def test_the_file_scores_as_the_network_does_and_its_operations_are_fused(tmp_path: Path) -> None:
    torch.manual_seed(7)
    network, path = Network().eval(), tmp_path / "model.onnx"
    export(network, path)
    operations = [node.op_type for node in onnx.load(path).graph.node]
    assert operations.count("Gelu") == LAYERS
    assert "MatMulInteger" not in operations

    ids = torch.randint(1000, 2000, (1, 60))
    capitals = torch.randint(0, 2, (1, 60))
    asking = torch.arange(0, 60, 3)
    with torch.no_grad():
        wanted = network(ids, capitals, asking)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    window = dict(zip(INPUTS, (ids.numpy(), capitals.numpy(), asking.numpy()), strict=True))
    given = session.run(list(OUTPUTS), window)
    for one, other in zip(wanted, given, strict=True):
        assert np.corrcoef(one.numpy().ravel(), other.ravel())[0, 1] > 0.95


def test_pieces_that_are_not_asked_change_nothing_of_what_the_others_answer() -> None:
    torch.manual_seed(7)
    network = Network((Size(9, 768), Size(12, 1536))).eval()
    ids, asking = torch.randint(1000, 2000, (1, 30)), torch.arange(0, 30, 4)
    with torch.no_grad():
        labels, to_cue, to_source = network(ids, torch.zeros_like(ids))
        asked = network(ids, torch.zeros_like(ids), asking)
    among = asking[:, None], asking
    for one, other in zip((labels[0][asking], to_cue[0][among], to_source[0][among]), asked, strict=True):
        assert torch.allclose(one, other[0], atol=1e-4)


@pytest.mark.filterwarnings("ignore")  # as above
def test_a_file_that_leans_on_another_holds_only_what_that_has_not_and_scores_the_same(tmp_path: Path) -> None:
    torch.manual_seed(7)
    network, one, other = Network().eval(), tmp_path / "one.onnx", tmp_path / "other.onnx"
    export(network, one)
    with torch.no_grad():
        network.heads.weight.mul_(2)
    export(network, other)
    given = {"ids": np.full((1, 9), 1500), "capitals": np.zeros((1, 9), np.int64), "asking": np.arange(4)}
    wanted = onnxruntime.InferenceSession(other, providers=["CPUExecutionProvider"]).run(None, given)
    leaning(other, one)
    assert other.with_suffix(".data").stat().st_size < one.with_suffix(".data").stat().st_size / 10
    found = onnxruntime.InferenceSession(other, providers=["CPUExecutionProvider"]).run(None, given)
    assert all(np.array_equal(a, b) for a, b in zip(wanted, found, strict=True))


def weights_of_products(path: Path) -> list[Any]:
    model = onnx.load(path, load_external_data=False)
    load_external_data_for_model(model, str(path.parent))
    known = {i.name: onnx.numpy_helper.to_array(i) for i in model.graph.initializer}
    return [known[node.input[1]] for node in model.graph.node if node.op_type == "DynamicQuantizeMatMul"]


@pytest.mark.parametrize("name", ["model", "statements", "entailment"])
def test_what_ships_overflows_on_no_processor_and_has_no_slow_norm(name: str) -> None:
    path = Path(embedded.__file__).parent.parent / "attribution" / "weights" / f"{name}.int8.onnx"
    assert max(int(np.abs(w.astype(int)).max()) for w in weights_of_products(path)) <= 64
    assert "SkipLayerNormalization" not in {
        node.op_type for node in onnx.load(path, load_external_data=False).graph.node
    }


@pytest.mark.filterwarnings("ignore")  # as above
def test_the_network_that_reads_tellings_is_written_as_it_was_trained(tmp_path: Path) -> None:
    torch.manual_seed(7)
    network, path = Entailment().eval(), tmp_path / "entailment.onnx"
    export(network, path, ("wrong", "pieces"), ("ids", "signs"))
    ids, signs = torch.randint(1000, 2000, (1, 30)), (torch.arange(30) >= 18)[None] * 5
    with torch.no_grad():
        wrong, pieces = network(ids, signs)
    given = {"ids": ids.numpy(), "signs": signs.numpy()}
    found = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"]).run(None, given)
    assert abs(float(found[0][0]) - float(wrong[0])) < 0.1
    assert np.corrcoef(found[1][0, 18:], pieces[0, 18:].numpy())[0, 1] > 0.9
