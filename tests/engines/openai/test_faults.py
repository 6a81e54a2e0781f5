"""Everything that can go wrong at an endpoint, each against a real server: an error of ours, by name."""

import json
import logging
import socket
import traceback
from dataclasses import replace

import pytest

from tests.endpoint.scripted import LOOPBACK, Reply, as_json, completion, serving
from tests.engines.openai.asking import GOOD, KEY, Naps, draft, propose, says
from verifier.errors import (
    AnswerInvalid,
    AnswerTruncated,
    BadRequest,
    EndpointFailed,
    EndpointUnreachable,
    EngineError,
    NotAuthorised,
    RateLimited,
    Refused,
)

pytestmark = LOOPBACK

BUSY = as_json({"error": {"message": "slow down", "code": "rate_limit_exceeded"}}, status=429)
QUOTA = as_json({"error": {"message": "no credit left", "code": "insufficient_quota"}}, status=429)
ECHO = as_json({"error": {"message": f"Incorrect API key provided: {KEY}"}}, status=401)
HTML = Reply(body=b"<html><body>Welcome to the hotel's network</body></html>", kind="text/html")
NO_CHOICES = {**completion("x"), "choices": []}
WITHOUT = {name: value for name, value in completion("x").items() if name != "choices"}

FAULTS: dict[str, tuple[Reply, type[EngineError], int, str]] = {
    "429 for ever": (BUSY, RateLimited, 4, "slow down"),
    "429 for want of credit": (QUOTA, RateLimited, 1, "no credit left"),
    "500 for ever": (as_json({"error": {"message": "oh no"}}, status=500), EndpointFailed, 4, "HTTP 500"),
    "503 in html": (Reply(status=503, body=b"<html>down</html>", kind="text/html"), EndpointFailed, 4, "HTTP 503"),
    "400": (as_json({"error": {"message": "temperature is not for me"}}, status=400), BadRequest, 1, "not for me"),
    "401 that echoes the key": (ECHO, NotAuthorised, 1, "OPENAI_API_KEY"),
    "403": (as_json({"error": "no"}, status=403), NotAuthorised, 1, "OPENAI_API_KEY"),
    "404": (as_json({"error": {"message": "no such model"}}, status=404), BadRequest, 1, "'olm-1'"),
    "413": (as_json({"message": "too long"}, status=413), BadRequest, 1, "too long"),
    "422": (as_json({"detail": "extra field"}, status=422), BadRequest, 1, "extra field"),
    "redirect": (Reply(status=307, headers={"location": "http://127.0.0.2:9/v1"}), BadRequest, 1, "elsewhere"),
    "reset": (Reply(reset=True), EndpointUnreachable, 4, "broke off"),
    "short body": (replace(GOOD, missing=50), EndpointUnreachable, 4, "broke off"),
    "length": (as_json(completion('{"claims": [', reason="length")), AnswerTruncated, 1, "VERIFIER_MAX_TOKENS"),
    "refusal": (as_json(completion(None, refusal="I would rather not.")), Refused, 1, "I would rather not."),
    "a refusal that is no text": (as_json(completion(None, refusal=True)), Refused, 1, "declined"),
    "content filter": (as_json(completion("", reason="content_filter")), Refused, 1, "content filter"),
    "empty choices": (as_json(NO_CHOICES), AnswerInvalid, 1, "without an answer"),
    "missing choices": (as_json(WITHOUT), AnswerInvalid, 1, "without an answer"),
    "error under 200": (as_json({"error": {"message": "upstream is gone"}}), AnswerInvalid, 1, "upstream is gone"),
    "choices of nonsense": (as_json({**WITHOUT, "choices": ["x"]}), AnswerInvalid, 1, "without an answer"),
    "a list": (as_json([1, 2]), AnswerInvalid, 1, "127.0.0.1"),
    "null": (as_json(None), AnswerInvalid, 1, "no chat completion"),
    "html under 200": (HTML, AnswerInvalid, 1, "OPENAI_BASE_URL"),
    "truncated json": (Reply(body=json.dumps(completion("x")).encode()[:60]), AnswerInvalid, 1, "breaks off"),
    "not utf-8": (Reply(body=b'{"id": "\xff\xfe"}'), AnswerInvalid, 1, "breaks off"),
    "empty body": (Reply(), AnswerInvalid, 1, "breaks off"),
    "bad json": (says("claims: none"), AnswerInvalid, 3, "not JSON"),
    "fenced prose": (says("Here you are:\n```json\n{}\n```"), AnswerInvalid, 3, "not JSON"),
    "empty answer": (says(""), AnswerInvalid, 3, "not JSON"),
    "no content": (as_json(completion(None)), AnswerInvalid, 3, "not JSON"),
    "wrong shape": (says({"claims": "none", "summary": []}), AnswerInvalid, 3, "claims: "),
    "a field too many": (says({"claims": [], "summary": [], "mood": "fine"}), AnswerInvalid, 3, "mood"),
    "a choice that is none": (says(draft(certainty="very")), AnswerInvalid, 3, "certainty"),
    "content that is no text": (as_json(completion([{"type": "text"}])), AnswerInvalid, 3, ""),
    "a body nested too deep": (Reply(body=b"[" * 200_000), AnswerInvalid, 1, "breaks off"),
    "deep nesting": (says("[" * 100_000), AnswerInvalid, 3, "not JSON"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_every_fault_is_an_error_of_ours_in_one_line_without_the_key(
    name: str, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    reply, error, tries, words = FAULTS[name]
    with caplog.at_level(logging.DEBUG), serving(reply) as server, pytest.raises(EngineError) as raised:
        propose(server.url)
    message = str(raised.value)
    assert type(raised.value) is error
    assert len(server.requests) == tries
    assert words in message
    assert "\n" not in message
    assert len(message) < 500
    told = message + "".join(traceback.format_exception(raised.value)) + caplog.text + "".join(capsys.readouterr())
    assert KEY not in told
    assert raised.value.__cause__ is None
    assert raised.value.__context__ is None


def test_a_busy_endpoint_is_asked_again_after_the_time_it_names() -> None:
    naps = Naps()
    busy = replace(BUSY, headers={"retry-after": "7"})
    with serving(busy, GOOD) as server:
        proposal = propose(server.url, naps)
    assert naps.slept == [7.0]
    assert proposal.tries == 2
    assert proposal.seconds == 7.0


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after": "Wed, 21 Oct 2026 07:28:09 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 9.0),
        ({"retry-after": "Wed, 21 Oct 2026 07:00:00 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.0),
    ],
)
def test_the_time_to_wait_is_read_in_every_form_that_endpoints_use(headers: dict[str, str], seconds: float) -> None:
    naps = Naps()
    with serving(replace(BUSY, headers=headers), GOOD) as server:
        propose(server.url, naps)
    assert naps.slept == [seconds]


@pytest.mark.parametrize("value", ["soon", "-5", "nan", "inf", "", "Wed, 21 Oct"])
def test_a_time_to_wait_that_is_none_is_passed_over(value: str) -> None:
    naps = Naps()
    with serving(replace(BUSY, headers={"retry-after": value}), GOOD) as server:
        propose(server.url, naps)
    assert len(naps.slept) == 1
    assert 0.4 < naps.slept[0] < 1


def test_a_wait_longer_than_our_patience_is_not_begun() -> None:
    naps = Naps()
    with serving(replace(BUSY, headers={"retry-after": "3600"})) as server, pytest.raises(RateLimited):
        propose(server.url, naps)
    assert naps.slept == []
    assert len(server.requests) == 1


def test_a_server_error_that_passes_leaves_no_trace_but_the_tries() -> None:
    with serving(Reply(status=502), Reply(reset=True), GOOD) as server:
        proposal = propose(server.url)
    assert proposal.tries == 3
    assert proposal.usage is not None
    assert proposal.usage.input_tokens == 10


def test_silence_ends_at_the_timeout() -> None:
    with serving(replace(GOOD, silence=30)) as server, pytest.raises(EndpointUnreachable, match=r"within 0\.1 s"):
        propose(server.url, timeout=0.1)
    assert len(server.requests) == 4


def test_a_retry_gets_what_is_left_of_the_time_and_no_more() -> None:
    naps = Naps()
    busy = replace(BUSY, headers={"retry-after": "44.9"})
    with serving(busy, replace(GOOD, silence=30)) as server, pytest.raises(EndpointUnreachable, match="within 45 s"):
        propose(server.url, naps, timeout=45.0)
    assert len(server.requests) == 2


def test_an_answer_that_trickles_in_for_ever_ends_at_the_timeout() -> None:
    with serving(replace(GOOD, trickle=0.02)) as server, pytest.raises(EndpointUnreachable, match=r"within 0\.1 s"):
        propose(server.url, timeout=0.1)


def test_an_address_where_nothing_listens_is_unreachable() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    naps = Naps()
    with pytest.raises(EndpointUnreachable, match="nothing listens there"):
        propose(f"http://127.0.0.1:{port}/v1", naps)
    assert len(naps.slept) == 3
    assert sum(naps.slept) < 10


def test_the_key_does_not_follow_a_redirect() -> None:
    with serving(GOOD) as other:
        away = Reply(status=307, headers={"location": other.url + "/chat/completions"})
        with serving(away) as server, pytest.raises(BadRequest, match="OPENAI_BASE_URL"):
            propose(server.url)
        assert other.requests == []


def test_an_enormous_body_is_not_read_to_its_end() -> None:
    with serving(Reply(body=b" " * 9_000_000)) as server, pytest.raises(AnswerInvalid, match="more than any answer"):
        propose(server.url)
    assert len(server.requests) == 1


def test_a_packed_body_is_not_unpacked() -> None:
    packed = replace(GOOD, headers={"content-encoding": "gzip"})
    with serving(packed) as server, pytest.raises(AnswerInvalid, match="more than any answer"):
        propose(server.url)
    assert server.requests[0].headers["accept-encoding"] == "identity"


def test_the_endpoints_own_words_lose_keys_and_control_characters() -> None:
    hostile = as_json(
        {"error": {"message": f"\x1b[31m{KEY} and sk-proj-1234abcd\nand Bearer abc {'x' * 5000}"}}, status=400
    )
    with serving(hostile) as server, pytest.raises(BadRequest) as raised:
        propose(server.url)
    message = str(raised.value)
    assert "\x1b" not in message
    assert "sk-" not in message
    assert "abc" not in message
    assert len(message) < 400
