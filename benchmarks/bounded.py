"""Stands between the engine and a llama.cpp server, and bounds what the server's grammar lets the model say.

Our schema puts no lengths on lists and texts, because not every endpoint takes them. The smallest models then list
one source over and over until the answer is cut off. This forwards each request as it is, with `minItems`,
`maxItems` and `maxLength` added to its JSON Schema: the words stay the model's own, and the answer comes to an end.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

ITEMS = {
    "Draft.claims": (2, 3),
    "Draft.summary": (1, 1),
    "DraftClaim.evidence": (1, 1),
    "DraftClaim.attributions": (1, 1),
    "DraftAttribution.sources": (0, 1),
    "DraftSentence.claims": (1, 2),
}
"""At least and at most: two claims, so that twenty runs say enough to be worth reading."""
TEXTS = {"evidence": 160, "text": 160}
"""Code points of a sentence: room for most sentences of news."""
LONGEST = 40
"""Code points of any other text: names and roles, and ids by the way."""


def bounded(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a draft with bounds on its lists and texts."""
    shapes = {schema.get("title", ""): schema, **schema.get("$defs", {})}
    for shape, definition in shapes.items():
        for name, field in definition.get("properties", {}).items():
            least, most = ITEMS.get(f"{shape}.{name}", (None, None))
            if most is not None:
                field |= {"minItems": least, "maxItems": most}
            for option in [field, field.get("items", {}), *field.get("anyOf", [])]:
                if option.get("type") == "string" and "enum" not in option:
                    option["maxLength"] = TEXTS.get(name, LONGEST)
    return schema


@contextmanager
def bounding(address: str, port: int = 0) -> Iterator[str]:
    """Yield the base URL of a loopback server that bounds the schema and passes the request on to `address`."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            form = body.get("response_format", {}).get("json_schema")
            if form:
                form["schema"] = bounded(form["schema"])
            key = self.headers.get("authorization", "")
            status, answer = _passed_on(address + self.path.removeprefix("/v1"), body, key)
            self.send_response(status)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1"
    finally:
        server.shutdown()
        server.server_close()


def _passed_on(url: str, body: dict[str, Any], key: str) -> tuple[int, bytes]:
    headers = {"content-type": "application/json", "authorization": key}
    request = Request(url, json.dumps(body).encode(), headers)  # noqa: S310  # loopback
    try:
        with urlopen(request) as answer:  # noqa: S310  # as above
            return answer.status, answer.read()
    except HTTPError as error:
        return error.code, error.read()
