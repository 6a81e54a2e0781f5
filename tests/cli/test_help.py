import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from verifier import __version__
from verifier.cli.exits import EXITS
from verifier.cli.root import COMMANDS
from verifier.cli.run import code

HEAVY = {"pydantic", "openai", "instructor", "onnxruntime", "numpy", "trafilatura", "tokenizers", "yaml", "edlib"}

ALLOWED_SECONDS = 0.14
"""Of CPU beyond bare Python: with more than that, a command line feels slow."""

TIMED = "import sys, time; {}; print('\\x00', time.process_time())"
OURS = "from verifier.cli.run import code; code(sys.argv[1:])"


def python(source: str, *arguments: str, **environment: str) -> str:
    command = [sys.executable, "-c", source, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | environment)
    return done.stdout


def seconds(cache: Path, doing: str, *arguments: str) -> float:
    """Return the CPU that it takes, the least of five: with byte code at hand, as where pip installed us."""
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(cache)}
    runs = [python(TIMED.format(doing), *arguments, **compiled) for _ in range(6)][1:]
    return min(float(run.split("\x00")[1]) for run in runs)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], *([c.name, "--help"] for c in COMMANDS)])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    source = "import sys; from verifier.cli.run import code; code(sys.argv[1:]); print('\\x00', *sys.modules)"
    loaded = python(source, *arguments).split("\x00")[1].split()
    assert not {name.split(".")[0] for name in loaded} & HEAVY


def test_help_and_version_cost_little(tmp_path: Path) -> None:
    bare = seconds(tmp_path, "pass")
    assert seconds(tmp_path, OURS, "--help") - bare < ALLOWED_SECONDS
    assert seconds(tmp_path, OURS, "--version") - bare < ALLOWED_SECONDS


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["--version"]) == 0
    assert capsys.readouterr().out == f"verifier {__version__}\n"


def test_help_names_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"\n  {command.name} " in out for command in COMMANDS)
    assert all(f" {number}  {meaning}\n" in out for number, meaning in EXITS.items())


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_that_asks_us(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["completion", shell]) == 0
    assert "_VERIFIER_COMPLETE" in capsys.readouterr().out


@pytest.mark.parametrize(("arguments", "title"), [([], "Report"), (["report"], "Report"), (["draft"], "Draft")])
def test_schema_prints_a_json_schema(arguments: list[str], title: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["schema", *arguments]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema["title"] == title
    assert schema["$schema"].startswith("https://json-schema.org/")
