import json
from pathlib import Path

import pytest

from verifier.cli.check import REVIEW_FORMAT_NAMES
from verifier.cli.run import code
from verifier.formats.review import REVIEW_FORMATS
from verifier.review import Review

ARTICLE = "Bakers in Marlow will strike on Monday, union leader Ivo Renn said. He said 400 people would stop work.\n"
TRUE = "Bakers in Marlow will strike on Monday, Ivo Renn said.\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Return the names of a summary and of its article."""
    said, told = tmp_path / "summary.txt", tmp_path / "article.txt"
    said.write_text(TRUE, encoding="utf-8")
    told.write_text(ARTICLE, encoding="utf-8")
    return str(said), str(told)


def test_the_command_line_offers_every_format_and_no_other() -> None:
    assert tuple(f.name for f in REVIEW_FORMATS) == REVIEW_FORMAT_NAMES


def test_a_faithful_text_exits_with_0(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["check", files[0], "--against", files[1]]) == 0
    assert "✓ supported" in capsys.readouterr().out


def test_a_fault_exits_with_1_and_shows_the_articles_words(
    files: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    Path(files[0]).write_text(TRUE.replace("Monday", "Friday"), encoding="utf-8")
    assert code(["check", files[0], "--against", files[1]]) == 1
    out = capsys.readouterr().out
    assert "✗ unsupported" in out
    assert "the article: “Bakers in Marlow" in out


def test_the_json_is_a_review(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    code(["check", files[0], "--against", files[1], "--publisher", "Marlow Post", "--format", "json"])
    review = Review.model_validate_json(capsys.readouterr().out)
    assert review.articles[0].publisher == "Marlow Post"


def test_an_output_never_replaces_what_is_read(files: tuple[str, str]) -> None:
    for name in files:
        assert code(["check", files[0], "--against", files[1], "-o", name]) == 2


def test_a_page_s_address_is_not_fetched(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["check", "https://news.example/a", "--against", files[1]]) == 2
    assert code(["check", files[0], "--against", "https://news.example/a"]) == 2
    assert capsys.readouterr().err.count("nothing is fetched here") == 2


def test_standard_input_is_read_once() -> None:
    assert code(["check", "-", "--against", "-"]) == 2


@pytest.mark.parametrize(("name", "exit_code"), [("nowhere.txt", 3), ("https://example.org/a", 2)])
def test_an_article_that_cannot_be_read_is_an_error(name: str, exit_code: int, files: tuple[str, str]) -> None:
    assert code(["check", files[0], "--against", name]) == exit_code


def test_a_bad_draft_exits_with_3(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    Path(files[0]).write_text(json.dumps({"claims": [{}]}), encoding="utf-8")
    assert code(["check", files[0], "--against", files[1]]) == 3
    assert "at claims.0." in capsys.readouterr().err
