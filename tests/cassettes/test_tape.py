"""How calls are recorded and played."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr
from vcr.cassette import Cassette
from vcr.config import VCR
from vcr.request import Request

from tests.cassettes import tape
from tests.endpoint.scripted import LOOPBACK, Reply, as_json, completion, serving
from tests.engines.openai.asking import GOOD, KEY, Naps, article, draft, grounded
from tests.recording import watched, wrong
from verifier.engines.openai import Endpoint, OpenAIEngine
from verifier.errors import EndpointUnreachable
from verifier.prompts import load

pytestmark = LOOPBACK

trees = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda t: st.lists(t) | st.dictionaries(st.text(), t),
    max_leaves=9,
)


@contextmanager
def tape_in(path: Path, mode: str, config: dict[str, Any]) -> Iterator[Cassette]:
    vcr = VCR(record_mode=mode)
    vcr.register_serializer("yaml", tape)
    with vcr.use_cassette(str(path), **config) as cassette:
        yield cassette


def ask(url: str, text: str | None = None) -> None:
    endpoint = Endpoint("olm-1", url, SecretStr(KEY))
    asked = OpenAIEngine(endpoint, load("extract.v1"), load("summarise.v1"), world=Naps().world)
    asyncio.run(asked.propose(article(text) if text else article(), grounded))


@pytest.fixture
def recorded_once(tmp_path: Path, vcr_config: dict[str, Any]) -> Path:
    """A cassette of a busy answer, then a good one, from an endpoint that says more than it should."""
    chatty = {"set-cookie": "id=1", "x-request-id": "req_1", "openai-organization": "org-abcdef"}
    busy = Reply(429, b'{"error": {"message": "wait"}}', headers={**chatty, "retry-after-ms": "1"})
    good = Reply(200, GOOD.body, headers=chatty)
    with serving(busy, good) as server, tape_in(tmp_path / "once.yaml", "new_episodes", vcr_config):
        ask(server.url)
    return tmp_path / "once.yaml"


def test_what_was_recorded_plays_without_a_server_and_in_order(recorded_once: Path, vcr_config: dict[str, Any]) -> None:
    with tape_in(recorded_once, "none", vcr_config) as cassette:
        missed = watched(cassette)
        ask(tape.HOST)
        assert wrong(cassette, missed) is None


def test_what_is_recorded_is_readable_and_keeps_no_secret(recorded_once: Path) -> None:
    text = recorded_once.read_text("utf-8")
    assert "      - role: system\n        content: |-\n          You read one news article" in text
    assert "retry-after-ms" in text
    for secret in (KEY, "Bearer", "127.0.0.1", "set-cookie", "req_1", "org-abcdef", "user-agent", "stainless"):
        assert secret.lower() not in text.lower()


def test_a_changed_question_is_a_miss_that_shows_the_difference(
    recorded_once: Path, vcr_config: dict[str, Any]
) -> None:
    with tape_in(recorded_once, "none", vcr_config) as cassette:
        missed = watched(cassette)
        with pytest.raises(EndpointUnreachable):
            ask(tape.HOST, "Snow closed the quarry at Olm.")
        fault = wrong(cassette, missed)
    assert fault is not None
    assert "calls are not in once.yaml" in fault
    assert "Snow closed the quarry" in fault


def test_a_call_played_already_is_a_miss(recorded_once: Path, vcr_config: dict[str, Any]) -> None:
    with tape_in(recorded_once, "none", vcr_config) as cassette:
        missed = watched(cassette)
        ask(tape.HOST)
        with pytest.raises(EndpointUnreachable):
            ask(tape.HOST)
        fault = wrong(cassette, missed)
    assert fault is not None
    assert "it was played already" in fault


def test_a_recorded_call_that_is_not_made_is_a_fault(recorded_once: Path, vcr_config: dict[str, Any]) -> None:
    with tape_in(recorded_once, "none", vcr_config) as cassette:
        assert wrong(cassette, watched(cassette)) == "0 of 2 calls in once.yaml were played"


def test_a_test_that_calls_nobody_needs_no_cassette(tmp_path: Path, vcr_config: dict[str, Any]) -> None:
    with tape_in(tmp_path / "none.yaml", "none", vcr_config) as cassette:
        assert wrong(cassette, watched(cassette)) == "0 of 0 calls in none.yaml were played"


def test_an_endpoint_that_echoes_the_key_does_not_get_it_onto_the_tape(
    tmp_path: Path, vcr_config: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    echo = as_json(completion(json.dumps(draft(text=f"The key is {KEY}"))))
    with serving(echo) as server, tape_in(tmp_path / "echo.yaml", "new_episodes", vcr_config):
        ask(server.url)
    assert KEY not in (tmp_path / "echo.yaml").read_text("utf-8")


@given(trees)
def test_a_body_of_json_comes_back_the_same(tree: object) -> None:
    assert json.loads(round_trip(json.dumps(tree))) == tree


@given(st.text())
def test_any_other_body_comes_back_to_the_letter(text: str) -> None:
    came_back = round_trip(text)
    assert came_back == text or tape.strict(came_back) == tape.strict(text)


@pytest.mark.parametrize(
    "body",
    [
        "NaN",
        '{"a": [-Infinity]}',
        '{"a": 1e999}',
        "0.1000000000000000000000001",
        "1e-999",
        "1e9999999999999999999",
        "1e-9999999999999999999",
        '{"a": 1, "a": 2}',
        '[{"b": {"a": 1, "a": 1}}]',
        pytest.param("9" * 5_000, id="a number of 5,000 digits"),
        pytest.param("[" * 100_000, id="too deep"),
    ],
)
def test_what_a_tree_would_change_comes_back_to_the_letter(body: str) -> None:
    assert round_trip(body) == body


@pytest.mark.parametrize("body", ["1.50", "-0.0", "1e22", "5e-324", "123456789.125", "1E2"])
def test_a_number_that_a_float_holds_stays_in_the_tree(body: str) -> None:
    assert json.loads(round_trip(body)) == json.loads(body)


def round_trip(body: str) -> str | bytes:
    request = Request("POST", tape.HOST, body, {"accept": "x"})._to_dict()
    response = {"status": {"code": 200, "message": "OK"}, "headers": {}, "body": {"string": body}}
    stored = tape.serialize(
        {"version": 1, "interactions": [{"request": {**request, "body": body}, "response": response}]}
    )
    back: str | bytes = tape.deserialize(stored)["interactions"][0]["response"]["body"]["string"]
    return back
