"""Weights: those that ship are known by their hash, and a folder of one's own takes their place."""

import re
import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

import verifier
from verifier.engines.weights import HASHES, NETWORK, TAGGER, require_released
from verifier.errors import EngineError, SettingsError
from verifier.wiring import engine, second

SHIPPED = Path(str(files("verifier.attribution"))) / "weights"
TEXT = "The dam is safe, Mayor Ada Holm said on Monday."


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder of weights that are those that ship, under nobody's hash."""
    for name in TAGGER:
        shutil.copy(SHIPPED / name, tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", HASHES)
def test_changed_weights_are_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(EngineError, match=rf"{re.escape(name)} is not the one it was released with: SHA-256"):
        require_released(tmp_path / name)


@pytest.mark.parametrize("name", HASHES)
def test_missing_weights_are_named(name: str, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=rf"no {re.escape(name)} in"):
        require_released(tmp_path / name)


def test_the_weights_are_the_ones_that_the_card_names() -> None:
    card = (SHIPPED / "README.md").read_text(encoding="utf-8")
    assert all(name in card and digest in card for name, digest in HASHES.items())


def test_a_folder_of_ones_own_is_read_and_the_report_says_so(own: Path) -> None:
    told = verifier.summarize(TEXT, engine="embedded", weights=own)
    assert [c.text for c in told.claims] == [c.text for c in verifier.summarize(TEXT, engine="embedded").claims]
    assert re.fullmatch("weights sha256:[0-9a-f]{12}", told.provenance.model or "")


def test_the_second_opinion_is_that_folders_too(own: Path) -> None:
    (own / NETWORK).unlink()
    asked = second(engine("openai", model="m", base_url="http://127.0.0.1:9/v1"), weights=own)
    assert asked is not None
    with pytest.raises(EngineError, match=re.escape(str(own))):
        asked.hear(verifier.summarize(TEXT, engine="embedded").article)


def _emptied(folder: Path) -> None:
    (folder / NETWORK).write_bytes(b"")


def _exchanged(folder: Path) -> None:
    for kind in ("onnx", "data"):
        shutil.copy(SHIPPED / f"entailment.int8.{kind}", folder)
    shutil.copy(SHIPPED / "entailment.int8.onnx", folder / NETWORK)


def _without_vocabulary(folder: Path) -> None:
    (folder / "vocabulary.txt").unlink()


@pytest.mark.parametrize("spoilt", [_emptied, _exchanged, _without_vocabulary])
def test_a_folder_that_holds_no_tagger_is_one_clear_line(spoilt: Callable[[Path], None], own: Path) -> None:
    spoilt(own)
    with pytest.raises(EngineError) as refused:
        verifier.summarize(TEXT, engine="embedded", weights=own)
    assert str(own) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_folder_that_is_none_is_a_setting_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"weights \(VERIFIER_WEIGHTS\) .*from option, cannot be used"):
        verifier.summarize(TEXT, engine="embedded", weights=tmp_path / "none")
