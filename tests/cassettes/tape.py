"""How a cassette is written: readable, and holding nothing that the tests do not need.

Bodies are trees, texts with line breaks are blocks. Headers pass by an allow-list on both sides; every host becomes
`llm.invalid`, because who was asked is nobody's business and does not decide what is played.
"""

import json
import os
import re
from decimal import Decimal
from typing import Any

import yaml
from vcr.request import Request

HOST = "https://llm.invalid/v1"
REQUEST_HEADERS = ("accept", "content-type")
RESPONSE_HEADERS = ("content-type", "retry-after", "retry-after-ms")
WIDTH = 120

Tree = dict[str, Any]
_ODD = re.compile(r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML takes for a line break or does not take at all: written as escapes."""
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Dumper(yaml.SafeDumper):
    """Writes texts with line breaks as blocks."""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = '"' if _ODD.search(text) else "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def serialize(cassette: Tree) -> str:
    """Return the cassette as it is stored."""
    interactions = [
        {
            "request": {**_kept(i["request"]), **_packed(i["request"]["body"])},
            "response": {**_kept(i["response"]), **_packed(i["response"]["body"]["string"])},
        }
        for i in cassette["interactions"]
    ]
    tree = {**cassette, "interactions": interactions}
    written: str = yaml.dump(tree, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDTH)
    return written


def deserialize(stored: str) -> Tree:
    """Return the cassette as vcr knows it."""
    tree: Tree = yaml.load(stored, Loader=_Loader)  # noqa: S506 - a safe loader, in C where there is one
    for interaction in tree["interactions"]:
        request, response = interaction["request"], interaction["response"]
        request["body"] = _unpacked(request)
        response["body"] = {"string": _unpacked(response)}
    return tree


def _kept(part: Tree) -> Tree:
    return {name: value for name, value in part.items() if name != "body"}


def _packed(body: str | bytes | None) -> Tree:
    """Return a body as a tree where it is JSON and comes back the same, else as it is."""
    try:
        tree = strict(body or "")
        json.dumps(tree, ensure_ascii=False).encode()
    except (ValueError, ArithmeticError, RecursionError):  # no JSON, half of a surrogate pair, beyond all numbers
        return {"raw": body or ""}
    return {"json": tree}


def strict(body: str | bytes) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return what `body` holds; `ValueError` or `ArithmeticError` where Python's values do not hold all of it.

    Python's own reader takes NaN and Infinity, makes an infinity of 1e999, and keeps the last of two equal keys.
    """
    return json.loads(body, parse_constant=_no_json, parse_float=_exact, object_pairs_hook=_each_once)


def _no_json(name: str) -> float:
    msg = f"{name} is no JSON"
    raise ValueError(msg)


def _exact(written: str) -> float:
    value = float(written)
    if Decimal(repr(value)) != Decimal(written):
        msg = f"{written} is more than a float holds"
        raise ValueError(msg)
    return value


def _each_once(pairs: list[tuple[str, Any]]) -> Tree:
    tree = dict(pairs)
    if len(tree) < len(pairs):
        msg = "a key stands twice"
        raise ValueError(msg)
    return tree


def _unpacked(part: Tree) -> str | bytes:
    if "json" in part:
        return json.dumps(part.pop("json"), ensure_ascii=False)
    raw: str | bytes = part.pop("raw")
    return raw


def request_kept(request: Request) -> Request:
    """Return the request without its host and without headers that are nobody's business."""
    _, _, path = request.path.rpartition("/chat/")
    headers = {name: request.headers[name] for name in REQUEST_HEADERS if name in request.headers}
    return Request(request.method, f"{HOST}/chat/{path}", request.body, headers)


def response_kept(response: Tree) -> Tree:
    """Return the response with the headers that matter, and without the key that some endpoints echo."""
    headers = {name.lower(): values for name, values in response["headers"].items()}
    body = response["body"]["string"]
    key = os.environ.get("OPENAI_API_KEY", "")
    if key:
        body = body.replace(key.encode(), b"KEY")
    return {
        "status": response["status"],
        "headers": {name: headers[name] for name in RESPONSE_HEADERS if name in headers},
        "body": {"string": body},
    }
