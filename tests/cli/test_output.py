import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.cli import output
from verifier.errors import UsageError

WRITES = "import sys; from verifier.cli import output; output.write('text', output.target(sys.argv[1]))"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_is_coloured_and_a_pipe_is_not() -> None:
    assert output.coloured(Terminal())
    assert not output.coloured(io.StringIO())


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_that_wants_no_colour_gets_none(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    assert not output.coloured(Terminal())


def test_colour_can_be_forced_but_no_color_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert output.coloured(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not output.coloured(Terminal())


def test_an_existing_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("old")
    output.write("“new”\n", output.target(str(path)))
    assert path.read_bytes() == "“new”\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_stays_a_link_to_the_file_that_is_replaced(tmp_path: Path) -> None:
    path, link = tmp_path / "report.txt", tmp_path / "latest.txt"
    path.write_text("old")
    link.symlink_to(path)
    output.write("new", output.target(str(link)))
    assert link.is_symlink()
    assert path.read_text() == "new"


def test_a_dash_is_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    output.write("text\n", output.target("-"))
    assert capsys.readouterr().out == "text\n"


def test_a_directory_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="it is a directory"):
        output.target(str(tmp_path))


def test_a_folder_that_is_not_there_is_refused_before_any_work(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no directory"):
        output.target(str(tmp_path / "nowhere" / "report.txt"))


def test_what_cannot_be_written_is_an_error_and_leaves_no_part(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    with pytest.raises(UsageError, match="cannot write"):
        output.write("text", path)
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    output.write("text", output.target(str(pipe)))
    assert os.read(reader, 10) == b"text"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_standard_output_by_its_name_is_a_pipe_s_as_it_is_a_file_s(name: str, tmp_path: Path) -> None:
    if not Path(name).exists():
        pytest.skip(f"this system has no {name}")
    command = [sys.executable, "-c", WRITES, name]
    assert subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout == b"text"
    log = tmp_path / "log.txt"
    log.write_text("kept ")
    with log.open("ab") as stream:
        subprocess.run(command, stdout=stream, check=True)
    assert log.read_text() == "kept text"


def test_a_link_to_standard_output_is_followed_and_stays(tmp_path: Path) -> None:
    if not Path("/dev/stdout").exists():
        pytest.skip("this system has no /dev/stdout")
    link = tmp_path / "latest.txt"
    link.symlink_to("/dev/stdout")
    command = [sys.executable, "-c", WRITES, str(link)]
    assert subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout == b"text"
    assert link.is_symlink()


def test_a_pipe_that_nobody_reads_any_more_is_no_fault_of_the_output(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    writer = os.open(pipe, os.O_WRONLY)
    os.close(reader)
    named = Path(f"/dev/fd/{writer}")
    if not named.parent.exists():
        pytest.skip("this system has no /dev/fd")
    with pytest.raises(output.ReaderGone):
        output.write("text", output.target(str(named)))
    os.close(writer)


def test_what_is_not_open_is_refused_before_any_work() -> None:
    with pytest.raises(UsageError, match=r"cannot write /dev/fd/1023: Bad file descriptor"):
        output.target("/dev/fd/1023")


def test_a_link_to_itself_and_a_name_too_long_are_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    for name in ("loop", "n" * 300):
        with pytest.raises(UsageError, match="cannot write"):
            output.target(str(tmp_path / name))


def test_a_terminal_without_our_signs_gets_plainer_ones() -> None:
    assert output._fitted("✓ A ← B: “é”…", "ascii") == b'+ A <- B: "?"...'
    assert output._fitted("é ←", "latin-1") == b"\xe9 <-"
    assert output._fitted("← \ud800", "utf-8") == b"<- ?"


def test_the_width_is_that_of_columns_else_eighty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "123")
    assert output.width() == 123


@pytest.mark.parametrize("name", ["", " ", "https://news.example/a", "http://news.example/a"])
def test_what_is_no_file_s_name_is_a_usage_error(name: str) -> None:
    with pytest.raises(UsageError, match=r"no file is named|nothing is fetched here"):
        output.source(name)


def test_a_file_s_name_reads_no_stream() -> None:
    assert output.source("article.txt") is None


def test_standard_input_that_is_closed_is_a_usage_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(UsageError, match="standard input is closed"):
        output.source("-")


def test_an_output_without_a_name_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="-o names no file"):
        output.target("")
