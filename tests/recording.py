"""A pytest plugin: tests marked `vcr` play recorded calls, and a call missed or left over fails the test.

`tests/conftest.py` names it in `pytest_plugins`. `python tests/record.py` records; how a cassette is written stands in
`tests/cassettes/tape.py`.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from vcr.cassette import Cassette
from vcr.config import VCR
from vcr.request import Request

from tests.cassettes import tape
from verifier.engines.openai import Endpoint

ROOT = Path(__file__).resolve().parent.parent
CASSETTES = ROOT / "cassettes"
COMMAND = "python tests/record.py"
URL, MODEL = "VERIFIER_RECORD_URL", "VERIFIER_RECORD_MODEL"
"""Set by `tests/record.py` while it records; the key comes from OPENAI_API_KEY."""


def pytest_recording_configure(config: pytest.Config, vcr: VCR) -> None:
    del config
    vcr.register_serializer("yaml", tape)


@pytest.fixture(scope="session")
def vcr_config() -> dict[str, Any]:
    return {
        "match_on": ["method", "path", "query", "body"],
        "before_record_request": tape.request_kept,
        "before_record_response": tape.response_kept,
        "allow_playback_repeats": False,
    }


@pytest.fixture(scope="module")
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    return str(CASSETTES / request.path.stem.removeprefix("test_"))


@dataclass(frozen=True)
class Recorded:
    """Whom a test with a cassette asks: while it plays, the model that was recorded."""

    endpoint: Endpoint
    records: bool


@pytest.fixture
def recorded(vcr: Cassette | None, record_mode: str) -> Recorded:
    if vcr is None:
        pytest.fail("a test that asks for `recorded` must be marked `vcr`")
    if record_mode == "none":
        return Recorded(Endpoint(_model(vcr), tape.HOST), records=False)
    key = os.environ.get("OPENAI_API_KEY")
    return Recorded(Endpoint(os.environ[MODEL], os.environ[URL], SecretStr(key) if key else None), records=True)


def _model(cassette: Cassette) -> str:
    """Return the model that the cassette's first request asked; a word that says so where there is none."""
    if not cassette.requests:
        return "nothing-recorded"
    return str(json.loads(cassette.requests[0].body)["model"])


@pytest.fixture(autouse=True)
def nothing_missed_and_nothing_left_over(
    request: pytest.FixtureRequest, vcr: Cassette | None, record_mode: str
) -> Iterator[None]:
    """Fail a test whose calls were not recorded, or not all played: code that copes with faults would hide it."""
    if vcr is None or record_mode != "none":
        yield
        return
    missed = watched(vcr)
    yield
    fault = wrong(vcr, missed)
    if fault:
        test, file = request.node.name.split("[")[0], request.path.relative_to(ROOT)
        pytest.fail(f"{fault}; to record it anew: {COMMAND} --only {test} {file}")


def wrong(cassette: Cassette, missed: list[Request]) -> str | None:
    """Return what is wrong after a test: calls that were not recorded, or recorded and not made."""
    if missed:
        return f"{len(missed)} calls are not in {_name(cassette)} ({_why(cassette, missed[0])})"
    if not cassette.all_played or not len(cassette):
        return f"{cassette.play_count} of {len(cassette)} calls in {_name(cassette)} were played"
    return None


def watched(cassette: Cassette) -> list[Request]:
    """Return the list that fills with every request which the cassette cannot answer."""
    missed: list[Request] = []
    playable = cassette.can_play_response_for

    def watch(request: Request) -> bool:
        found = bool(playable(request))
        if not found:
            missed.append(request)
        return found

    cassette.can_play_response_for = watch
    return missed


def _why(cassette: Cassette, request: Request) -> str:
    """Return how the request differs from the recorded one that is most like it."""
    for _, _, failed in cassette.find_requests_with_most_matches(request):
        return "\n".join(f"{matcher}: {told}" for matcher, told in failed) or "it was played already"
    return "nothing of this kind was recorded"


def _name(cassette: Cassette) -> str:
    path = Path(cassette.path)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name
