"""Small articles of our own: what the lint must find in them, and where it must be silent."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from verifier.checks.run import run
from verifier.intake import Given, from_text
from verifier.reading import Reading
from verifier.schema import Finding

TOLD = yaml.safe_load((Path(__file__).parent / "articles.yaml").read_text("utf-8"))
PUBLISHED = "2026-03-12"


def findings(told: Mapping[str, Any]) -> Sequence[Finding]:
    given = Given(language="en", published=None if told.get("undated") else PUBLISHED)
    return run(Reading(from_text(told["text"], given), (), ()))[1]


def named(told: Mapping[str, Any]) -> str:
    return str(told["name"])


@pytest.mark.parametrize("told", TOLD["faulty"], ids=named)
def test_the_lint_finds_what_is_told_and_quotes_both_places(told: Mapping[str, Any]) -> None:
    found = {f.check: [s.quote for s in f.spans] for f in findings(told)}
    assert found == told["finds"]


@pytest.mark.parametrize("told", TOLD["clean"], ids=named)
def test_ordinary_news_is_left_alone(told: Mapping[str, Any]) -> None:
    assert [(f.check, f.reason) for f in findings(told)] == []


def test_half_of_the_articles_are_clean() -> None:
    assert len(TOLD["clean"]) >= len(TOLD["faulty"]) >= 30
