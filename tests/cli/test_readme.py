"""What README and the library's page show is what happens."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def test_the_report_in_the_readme_is_the_example_s_output() -> None:
    shown = re.search(r"```console\n\$ verifier summarize examples/(\S+)\.txt\n(.*?)```", README, re.DOTALL)
    assert shown is not None
    output = REPOSITORY / "examples" / "output" / f"{shown[1]}.report.txt"
    assert shown[2] == output.read_text(encoding="utf-8"), "stale: python examples/regenerate.py"


def test_the_first_command_reads_an_article_that_is_there() -> None:
    first = re.search(r"pip install -q \. && \.venv/bin/verifier summarize (\S+)\n", README)
    assert first is not None
    assert (REPOSITORY / first[1]).is_file()


@pytest.mark.parametrize("page", ["README.md", "docs/library.md"])
def test_the_python_on_the_page_runs(page: str) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (REPOSITORY / page).read_text(encoding="utf-8"), re.DOTALL)
    command = [sys.executable, "-c", "\n".join(blocks)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "supported" in done.stdout


def test_the_changelog_has_an_entry_for_this_version() -> None:
    version = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert f"\n## {version}" in (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
