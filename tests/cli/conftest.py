"""What the tests of the command line share: an environment without anybody's settings."""

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def nobodys_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take away settings, colour and width, and stand in a folder that holds no `verifier.toml`."""
    for name in [n for n in os.environ if n.startswith(("OPENAI_", "VERIFIER_"))]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
