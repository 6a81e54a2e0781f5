"""A real HTTP server on the loopback that plays a script: bytes, delays, resets and lies included.

It speaks raw sockets, because the faults that matter are those that no well-behaved framework lets you make.
"""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import pytest

LOOPBACK = pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
"""The mark of tests that call this server: all other tests may call nobody at all."""


@dataclass(frozen=True)
class Request:
    """What the server was sent; header names in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        loaded: dict[str, Any] = json.loads(self.body)
        return loaded


@dataclass(frozen=True)
class Reply:
    """One answer. `silence`: seconds before it; `missing`: bytes promised and not sent; `reset`: hang up hard."""

    status: int = 200
    body: bytes = b""
    kind: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    silence: float = 0.0
    missing: int = 0
    reset: bool = False
    trickle: float = 0.0

    def head(self) -> bytes:
        lines = {
            "content-type": self.kind,
            "content-length": str(len(self.body) + self.missing),
            "connection": "close",
            **self.headers,
        }
        told = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        return f"HTTP/1.1 {self.status} Scripted\r\n{told}\r\n".encode()


Act: TypeAlias = Callable[[Request], Reply]


def as_json(value: object, status: int = 200, **headers: str) -> Reply:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status=status, body=json.dumps(value, ensure_ascii=False).encode(), headers=named)


def completion(content: object, *, reason: str = "stop", model: str = "scripted", **message: object) -> dict[str, Any]:
    """A chat completion as endpoints send it: 10 tokens in, 5 out, 4 of those in from a cache."""
    return {
        "id": "chatcmpl-scripted",
        "object": "chat.completion",
        "created": 0,
        "model": model,
        "choices": [
            {"index": 0, "finish_reason": reason, "message": {"role": "assistant", "content": content} | message}
        ],
        "usage": {
            "prompt_tokens": 10,
            "completion_tokens": 5,
            "total_tokens": 15,
            "prompt_tokens_details": {"cached_tokens": 4},
        },
    }


class Server:
    """Plays one reply for each request, the last one for ever."""

    def __init__(self, script: Sequence[Reply] | Act) -> None:
        self.requests: list[Request] = []
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}/v1"

    def close(self) -> None:
        self._closed.set()
        with socket.create_connection(self._socket.getsockname()):  # wakes the accept
            pass
        self._thread.join()
        self._socket.close()

    def _serve(self) -> None:
        while True:
            connection, _ = self._socket.accept()
            if self._closed.is_set():
                connection.close()
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                request = _read(connection)
                self.requests.append(request)
                self._play(connection, self._reply(request))
            except (OSError, ValueError):
                return  # the client went away: what some tests are about

    def _reply(self, request: Request) -> Reply:
        if callable(self._script):
            return self._script(request)
        return self._script[min(len(self.requests), len(self._script)) - 1]

    def _play(self, connection: socket.socket, reply: Reply) -> None:
        self._closed.wait(reply.silence)
        if reply.reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            return
        connection.sendall(reply.head())
        if not reply.trickle:
            connection.sendall(reply.body)
            return
        for byte in reply.body:
            connection.sendall(bytes([byte]))
            time.sleep(reply.trickle)


def _read(connection: socket.socket) -> Request:
    stream = connection.makefile("rb")
    method, path, _ = stream.readline().decode().split(" ", 2)
    headers: dict[str, str] = {}
    while line := stream.readline().strip():
        name, _, value = line.decode().partition(":")
        headers[name.strip().lower()] = value.strip()
    return Request(method, path, headers, stream.read(int(headers.get("content-length", "0"))))


@contextmanager
def serving(*script: Reply, act: Act | None = None) -> Iterator[Server]:
    server = Server(act or script)
    try:
        yield server
    finally:
        server.close()
