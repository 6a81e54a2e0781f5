"""The reference annotator: answers as a model would that makes no mistakes but those written down for it.

It plays `tests/annotations/*.json`, made by hand for the articles in `examples/`. An annotation holds the `article`
that it is for, a phrase that it is `known_by`, and its `answers`: the first, then one for each re-ask. Tokens are
counted as words. It shows what the protocol carries, and says nothing about what models can do.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.endpoint.scripted import Reply, Request, as_json, completion, serving

ANNOTATIONS = Path(__file__).resolve().parent.parent / "annotations"
NAME = "reference-annotator"


@contextmanager
def annotating() -> Iterator[str]:
    """Serve, and yield the address."""
    annotator = Annotator()
    with serving(act=annotator.answer) as server:
        yield server.url


class Annotator:
    """Knows the annotations, and which refusals it has played already."""

    def __init__(self) -> None:
        self._annotations = [json.loads(path.read_text("utf-8")) for path in sorted(ANNOTATIONS.glob("*.json"))]
        self._busy = {annotation["article"]: annotation.get("busy", 0) for annotation in self._annotations}

    def answer(self, request: Request) -> Reply:
        messages = request.json["messages"]
        found = next((a for a in self._annotations if a["known_by"] in messages[1]["content"]), None)
        if found is None:
            return as_json({"error": {"message": "no annotation for this article"}}, status=400)
        if self._busy[found["article"]]:
            self._busy[found["article"]] -= 1
            return as_json({"error": {"message": "one moment"}}, status=429, retry_after_ms="1")
        told = sum(message["role"] == "assistant" for message in messages)
        answer = _written(found["answers"][min(told, len(found["answers"]) - 1)])
        return as_json(_counted(completion(answer, model=NAME), messages, answer))


def _written(answer: dict[str, list[Any]]) -> str:
    """Return an answer as JSON, one claim and one sentence a line."""
    parts = (
        f'"{name}": [\n' + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"
        for name, rows in answer.items()
    )
    return "{" + ",\n".join(parts) + "}"


def _counted(reply: dict[str, Any], messages: list[dict[str, str]], answer: str) -> dict[str, Any]:
    asked = sum(len(message["content"].split()) for message in messages)
    told = len(answer.split())
    usage = {"prompt_tokens": asked, "completion_tokens": told, "total_tokens": asked + told}
    return {**reply, "usage": usage}
