import errno
import subprocess
import sys
from pathlib import Path

import click
import pytest

from verifier import cli, errors
from verifier.cli.exits import EXITS, INTERRUPTED
from verifier.cli.root import Run
from verifier.cli.run import code


def raising(error: BaseException) -> click.Command:
    """Return a command that fails with `error`, and takes --debug as ours does."""

    @click.command()
    @click.option("--debug", is_flag=True)
    @click.pass_obj
    def command(run: Run, *, debug: bool) -> None:
        run.debug = debug
        raise error

    return command


def known(of: type[errors.VerifierError] = errors.VerifierError) -> list[type[errors.VerifierError]]:
    return [of, *(deeper for kind in of.__subclasses__() for deeper in known(kind))]


@pytest.mark.parametrize("kind", known(), ids=lambda k: k.__name__)
def test_an_error_of_ours_is_one_line_and_its_own_exit_code(
    kind: type[errors.VerifierError], capsys: pytest.CaptureFixture[str]
) -> None:
    assert code([], raising(kind("no such thing\nin place"))) == kind.exit_code
    assert capsys.readouterr() == ("", "verifier: no such thing in place\n")
    assert kind.exit_code in EXITS


def test_an_error_that_nobody_expected_names_its_type_and_how_to_see_more(capsys: pytest.CaptureFixture[str]) -> None:
    assert code([], raising(ZeroDivisionError("by nought"))) == 70
    err = capsys.readouterr().err
    assert err == "verifier: ZeroDivisionError: by nought (this is a fault of ours; `verifier --debug …` shows where)\n"


def test_a_disk_that_takes_no_more_is_no_fault_of_ours(capsys: pytest.CaptureFixture[str]) -> None:
    assert code([], raising(OSError(errno.ENOSPC, "No space left on device"))) == 2
    assert capsys.readouterr().err == "verifier: cannot write the output: No space left on device\n"
    assert code([], raising(OSError(errno.EPERM, "Operation not permitted"))) == 70


def test_debug_shows_the_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["--debug"], raising(ZeroDivisionError("by nought"))) == 70
    err = capsys.readouterr().err
    assert err.startswith("Traceback (most recent call last):\n")
    assert err.endswith("\nverifier: ZeroDivisionError: by nought\n")


def test_an_error_s_message_cannot_drive_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    code([], raising(errors.InputError("\x1b[2Jgone\u202e")))
    assert capsys.readouterr().err == "verifier: [U+001B][2Jgone[U+202E]\n"


@pytest.mark.parametrize("error", [KeyboardInterrupt(), click.Abort()])
def test_an_interrupt_ends_with_130(error: BaseException, capsys: pytest.CaptureFixture[str]) -> None:
    assert code([], raising(error)) == 130
    assert capsys.readouterr().err.strip() == "verifier: interrupted"


FIRST_FROM = """
import sys
from importlib.util import find_spec
sys.modules.pop("typing", None)
assert find_spec("verifier")
sys.path.insert(0, sys.argv.pop())
from verifier.cli import main
main(["--help"])
"""
INTERRUPTED_HERE = "import os, signal, time\nos.kill(os.getpid(), signal.SIGINT)\ntime.sleep(5)\n"


@pytest.mark.parametrize("module", ["typing", "click"])
def test_an_interrupt_while_a_module_loads_ends_with_130(module: str, tmp_path: Path) -> None:
    (tmp_path / f"{module}.py").write_text(INTERRUPTED_HERE)
    ended = subprocess.run([sys.executable, "-c", FIRST_FROM, str(tmp_path)], capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, b"", b"verifier: interrupted\n")
    assert cli.INTERRUPTED == INTERRUPTED


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["nonsense"], "No such command 'nonsense'. (see `verifier --help`)"),
        (["summarize"], "Missing argument 'FILE|-'. (see `verifier summarize --help`)"),
        (["summarize", "x", "--engine", "psychic"], "'psychic' is not one of 'openai', 'embedded'"),
        (["summarize", "x", "--format", "pdf"], "'pdf' is not one of 'text', 'json', 'markdown'"),
        (["summarize", "x", "--timeout", "nan"], "nan is no number of seconds"),
        (["summarize", "https://news.example/1"], "nothing is fetched here; save the page and name the file"),
        (["checks", "nonsense"], "no check 'nonsense'; known: "),
    ],
)
def test_a_usage_error_says_what_is_wrong_and_what_there_is(
    arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert code(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert err.startswith("verifier: ")
    assert err.count("\n") == 1


def test_without_a_command_help_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert code([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "Commands:" in err


def test_a_closed_pipe_ends_quietly() -> None:
    command = [sys.executable, "-m", "verifier", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 141
