import re
import subprocess
from pathlib import Path

import pytest


def commands(readme: str) -> list[str]:
    return re.findall(r"^python3 -m venv .*$", readme, re.MULTILINE)


def test_the_readme_has_one_command_that_runs_and_one_that_tests(repository: Path) -> None:
    found = commands((repository / "README.md").read_text(encoding="utf-8"))
    assert len(found) == 2
    assert "verifier summarize examples/" in found[0]
    assert found[1].endswith(".venv/bin/pytest")


def test_continuous_integration_calls_the_readme_s_test_command(repository: Path) -> None:
    test = commands((repository / "README.md").read_text(encoding="utf-8"))[1]
    assert test in (repository / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_every_tracked_text_is_free_of_secrets(repository: Path) -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=repository, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("not a git checkout")
    secret = re.compile(r"(?i)bearer [a-z0-9_-]{16,}|\bsk-[a-z0-9]{20,}|set-[c]ookie:")
    for name in filter(None, tracked.stdout.split("\0")):
        path = repository / name
        if path.suffix not in {".onnx", ".png"} and path.is_file():
            assert not secret.search(path.read_text(encoding="utf-8", errors="ignore")), name
