import io
import json
import re
import sys
from pathlib import Path

import pytest

from verifier.api import summarize
from verifier.cli.run import code
from verifier.cli.summarize import ENGINE_NAMES, _announce, judged
from verifier.engines import ENGINES
from verifier.schema import Finding, Report

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
ARTICLE = str(EXAMPLES / "border-clash.txt")
CHOSEN = "verifier: using the embedded engine: no endpoint is configured\n"


@pytest.fixture(scope="module")
def report() -> Report:
    return summarize(Path(ARTICLE), engine="embedded")


def piped(text: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put `text` on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))


def test_the_report_goes_to_standard_output_and_the_choice_of_engine_to_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert code(["summarize", ARTICLE]) == 0
    out, err = capsys.readouterr()
    assert "\nSUMMARY\n" in out
    assert "Northgate Courier ← " in out
    assert "\x1b" not in out
    assert err == CHOSEN


def test_who_waits_for_a_long_article_is_told_how_long(capsys: pytest.CaptureFixture[str]) -> None:
    _announce({"engine": "embedded"}, 220_000)
    assert capsys.readouterr().err == "verifier: 220,000 characters: this takes the embedded engine some 22 s\n"


@pytest.mark.parametrize(("options", "ends"), [(["--language", "uk"], 3), (["--weights", "."], 4)])
def test_an_engine_that_cannot_run_is_not_announced(
    options: list[str], ends: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code(["summarize", ARTICLE, *options]) == ends
    assert capsys.readouterr().err.count("\n") == 1


def test_adverts_alone_are_one_line_and_no_engine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "adverts.txt"
    article.write_text("Advertisement\n\nRelated:\n")
    assert code(["summarize", str(article)]) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_an_endpoint_that_is_not_there_is_one_line_on_a_terminal_too(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert code(["summarize", ARTICLE, "--model", "m"]) == 4
    assert capsys.readouterr().err.count("\n") == 1


def test_an_engine_that_was_asked_for_is_no_news(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["summarize", ARTICLE, "--engine", "embedded"]) == 0
    assert capsys.readouterr().err == ""


def test_a_dash_reads_standard_input_to_the_same_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    code(["summarize", ARTICLE, "--format", "json"])
    from_file = capsys.readouterr().out
    piped(Path(ARTICLE).read_bytes(), monkeypatch)
    assert code(["summarize", "-", "--format", "json"]) == 0
    assert capsys.readouterr().out == from_file


def test_options_about_the_article_reach_the_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ["--publisher", "The Lantern", "--title", "T", "--published", "2026-01-02", "--url", "https://l.example/1"]
    for file in (ARTICLE, "-"):
        piped(Path(ARTICLE).read_bytes(), monkeypatch)
        assert code(["summarize", file, *said, "--language", "en", "--format", "json"]) == 0
        article = Report.model_validate_json(capsys.readouterr().out).article
        assert (article.publisher, article.publisher_basis, article.title) == ("The Lantern", "given", "T")
        assert (article.published, article.url, article.language) == ("2026-01-02", "https://l.example/1", "en")


def test_output_to_a_file_leaves_standard_output_empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "report.json"
    assert code(["summarize", ARTICLE, "--format", "json", "-o", str(out)]) == 0
    assert capsys.readouterr() == ("", CHOSEN)
    Report.model_validate_json(out.read_text(encoding="utf-8"))


def test_a_file_holds_no_colour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    out = tmp_path / "report.txt"
    code(["summarize", ARTICLE, "-o", str(out)])
    assert "\x1b" not in out.read_text(encoding="utf-8")


def test_forced_colour_is_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    code(["summarize", ARTICLE])
    assert "\x1b[1mSUMMARY\x1b[0m" in capsys.readouterr().out


def test_the_article_is_never_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "article.txt"
    article.write_text("The mayor of Tollen resigned on Monday, her office said.")
    assert code(["summarize", str(article), "-o", str(tmp_path / "." / "article.txt")]) == 2
    assert capsys.readouterr().err.endswith("it is what is to be read\n")
    assert article.read_text().startswith("The mayor")


def test_a_device_that_is_full_is_one_line_and_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    assert code(["summarize", ARTICLE, "-o", "/dev/full"]) == 2
    assert "cannot write /dev/full" in capsys.readouterr().err


def test_a_proxy_that_cannot_be_used_is_named_and_not_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "garbage://me:secret@host")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://nosuch.invalid/v1")
    assert code(["summarize", ARTICLE, "--engine", "openai", "--model", "m"]) == 2
    error = capsys.readouterr().err
    assert "HTTP_PROXY" in error
    assert "secret" not in error


def test_a_directory_to_write_to_is_refused_before_the_article_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code(["summarize", "no such file", "-o", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"verifier: cannot write {tmp_path}: it is a directory\n"


@pytest.mark.parametrize(
    "content",
    [b"", b" \n\n ", b"\x89PNG\r\n\x1a\n\x00\x00", "Reporters said so.".encode("utf-16"), b"word " * 250_000, None],
    ids=["empty", "blank", "picture", "utf-16", "too large", "missing"],
)
def test_what_cannot_be_read_is_one_line_and_exit_code_3(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "article.txt"
    if content is not None:
        file.write_bytes(content)
    assert code(["summarize", str(file), "--engine", "embedded"]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert re.fullmatch(r"verifier: .*article\.txt.*\n", err)


def test_a_directory_is_no_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["summarize", str(tmp_path), "--engine", "embedded"]) == 3
    assert "directory" in capsys.readouterr().err


def test_a_language_that_the_engine_does_not_read_is_exit_code_3(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["summarize", ARTICLE, "--engine", "embedded", "--language", "uk"]) == 3
    assert "the embedded engine reads en" in capsys.readouterr().err


def test_the_openai_engine_without_an_endpoint_is_exit_code_4(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["summarize", ARTICLE, "--engine", "openai", "--model", "m"]) == 4
    assert capsys.readouterr().err.count("\n") == 1


def test_a_prompt_that_is_not_there_is_exit_code_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    assert code(["summarize", ARTICLE, "--model", "m", "--prompt", "extract.v9"]) == 2
    assert "no prompt 'extract.v9'" in capsys.readouterr().err


def test_hostile_text_of_an_article_cannot_drive_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = "Police said the \x1b]0;owned\x07bridge\x1b[2J was \u202eclosed on Monday. The mayor denied it.\n"
    piped(hostile.encode(), monkeypatch)
    for format_name in ("text", "markdown", "json"):
        piped(hostile.encode(), monkeypatch)
        assert code(["summarize", "-", "--engine", "embedded", "--format", format_name]) == 0
        assert not {"\x1b", "\x07", "\u202e"} & set(capsys.readouterr().out)


@pytest.mark.parametrize(("severity", "ends"), [("fault", 1), ("doubt", 0), ("note", 0)])
def test_strict_fails_on_a_fault_and_on_nothing_less(
    severity: str, ends: int, report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    finding = {"check": "c", "version": 1, "severity": severity, "target": "c1", "reason": "r", "spans": []}
    findings = (Finding.model_validate(finding),)
    assert judged(report.model_copy(update={"findings": findings})) == ends
    assert capsys.readouterr().err == ("verifier: the checks found 1 fault (--strict)\n" if ends else "")


def test_strict_on_a_report_without_faults_is_fine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "article.txt"
    file.write_text("The ferry sank on Monday, police said.\n")
    assert code(["summarize", str(file), "--strict", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["claims"]


def test_the_command_line_offers_every_engine_and_no_other() -> None:
    assert tuple(engine.name for engine in ENGINES) == ENGINE_NAMES
