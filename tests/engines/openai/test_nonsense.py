"""Whatever an endpoint answers, what comes of it is a proposal or an error of ours."""

import contextlib
import json
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.endpoint.scripted import LOOPBACK, Reply, Server, completion, serving
from tests.engines.openai.asking import draft, propose
from verifier.errors import EngineError

pytestmark = LOOPBACK

leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
trees = st.recursive(leaves, lambda t: st.lists(t) | st.dictionaries(st.text(), t), max_leaves=9)
places = st.sampled_from(["id", "model", "choices", "usage", "object", "created", "system_fingerprint", "error"])
choice_places = st.sampled_from(["message", "finish_reason", "index", "logprobs"])
message_places = st.sampled_from(["content", "role", "refusal", "tool_calls", "function_call", "audio", "annotations"])
FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Stage:
    """A server whose next answer is set from outside."""

    def __init__(self) -> None:
        self.reply = Reply()
        self.server: Server | None = None

    def play(self, reply: Reply) -> None:
        """Ask for a proposal; any exception that is not ours goes through."""
        assert self.server is not None
        self.reply = reply
        with contextlib.suppress(EngineError):
            propose(self.server.url, reasks=1)


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    with serving(act=lambda _: made.reply) as made.server:
        yield made


def body(tree: object) -> Reply:
    return Reply(body=json.dumps(tree).encode())


@FEW
@given(
    status=st.sampled_from([200, 200, 204, 304, 400, 418, 429, 500]), content=st.binary(max_size=80), kind=st.booleans()
)
def test_any_bytes(stage: Stage, status: int, content: bytes, kind: bool) -> None:  # noqa: FBT001 - drawn by hypothesis
    stage.play(Reply(status=status, body=content, kind="application/json" if kind else "text/plain"))


@FEW
@given(trees)
def test_any_json(stage: Stage, tree: object) -> None:
    stage.play(body(tree))


@FEW
@given(places, trees)
def test_a_completion_with_nonsense_in_one_place(stage: Stage, place: str, tree: object) -> None:
    stage.play(body({**completion(json.dumps(draft())), place: tree}))


@FEW
@given(choice_places, message_places, trees)
def test_an_answer_with_nonsense_in_one_place(stage: Stage, of_choice: str, of_message: str, tree: object) -> None:
    whole = completion(json.dumps(draft()))
    choice = whole["choices"][0]
    stage.play(body({**whole, "choices": [{**choice, of_choice: tree}]}))
    stage.play(body({**whole, "choices": [{**choice, "message": {**choice["message"], of_message: tree}}]}))
