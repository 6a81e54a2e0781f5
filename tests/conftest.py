"""What all tests share: where the articles outside the repository lie, and how calls are recorded."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests.recording import MODEL, URL

REPOSITORY = Path(__file__).resolve().parent.parent

settings.register_profile("busy machine", deadline=None)  # a wall clock fails where others run; speed has its own tests
settings.load_profile("busy machine")


@pytest.fixture(scope="session")
def repository() -> Path:
    return REPOSITORY


@pytest.fixture(autouse=True)
def nobodys_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Take away whatever the person who runs the tests has set, in the environment or in a settings file."""
    kept = {"VERIFIER_SHARED"}
    if URL in os.environ:  # `record.py` asks for a recording, and says of whom
        kept |= {URL, MODEL, "OPENAI_API_KEY"}
    for name in [n for n in os.environ if n.startswith(("OPENAI_", "VERIFIER_")) and n not in kept]:
        monkeypatch.delenv(name)
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of articles that are not ours to ship; the test is skipped where it is not there."""
    folder = Path(os.environ.get("VERIFIER_SHARED") or REPOSITORY.parent / "shared")
    if not (folder / "articles").is_dir():
        pytest.skip(f"reads articles that are not in the repository: no {folder}; set VERIFIER_SHARED")
    return folder
