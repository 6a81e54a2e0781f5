"""The examples' outputs are what the embedded engine says today."""

import json
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from verifier.schema import Report

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ARTICLES = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".html"})
COMMAND = "python examples/regenerate.py"


def regenerate() -> ModuleType:
    """Return the script that writes the outputs, as a module."""
    spec = spec_from_file_location("regenerate", EXAMPLES / "regenerate.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ARTICLES)
def test_each_output_is_what_the_embedded_engine_says_today(name: str) -> None:
    for path, text in regenerate().outputs(EXAMPLES / name).items():
        assert path.is_file(), f"{path.name} is missing: {COMMAND}"
        assert path.read_text(encoding="utf-8") == text, f"{path.name} is stale: {COMMAND}"


def test_every_output_belongs_to_an_article() -> None:
    stems = {Path(name).stem for name in ARTICLES}
    assert {path.name.split(".")[0] for path in (EXAMPLES / "output").iterdir()} == stems, COMMAND


@pytest.mark.parametrize("name", ARTICLES)
def test_every_span_of_an_output_re_slices_exactly(name: str) -> None:
    text = (EXAMPLES / "output" / f"{Path(name).stem}.report.json").read_text(encoding="utf-8")
    report = Report.model_validate_json(text)
    spans = list(_spans(json.loads(text)))
    assert len(spans) > 10
    assert all(report.article.text[s["start"] : s["end"]] == s["quote"] for s in spans)


def _spans(value: object) -> list[dict[str, Any]]:
    """Return every object with a quote and offsets, however deep."""
    if isinstance(value, list):
        return [span for part in value for span in _spans(part)]
    if not isinstance(value, dict):
        return []
    own = [value] if {"quote", "start", "end"} <= value.keys() else []
    return own + [span for part in value.values() for span in _spans(part)]


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_is_as_long_as_a_brief_or_a_short_news_item(name: str) -> None:
    words = re.findall(r"\w+", re.sub(r"<[^>]*>", " ", (EXAMPLES / name).read_text(encoding="utf-8")))
    assert 80 <= len(words) <= 500
