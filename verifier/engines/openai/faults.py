"""Everything that can go wrong at the endpoint, as an error of ours by name: one line, no key, no whole answer."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from json import JSONDecodeError
from typing import Any

import httpx2
from openai import APIConnectionError, APIError, APIStatusError, APITimeoutError
from openai.types.chat import ChatCompletion

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

SHOWN = 200
"""Code points of the endpoint's own words that a message shows."""

_SERVER_ERROR = 500
_LOOKS_LIKE_A_KEY = re.compile(r"\b(?:sk|pk|key|gsk|xai|org|proj)[-_][\w\-*.]{4,200}|[Bb]earer\s+\S{1,200}")


class BodyTooLarge(Exception):
    """The body is larger than any answer, or packed so that its size cannot be known."""


@dataclass(frozen=True)
class Asked:
    """What was asked of whom, for messages. `key` is here to be taken out of them."""

    address: str
    model: str
    key: str = field(repr=False)
    timeout: float
    max_tokens: int


@dataclass(frozen=True)
class _Row:
    """One row of the table: which statuses, which error, and what a reader can do about it."""

    holds: Callable[[int], bool]
    error: type[EngineError]
    says: str
    quotes: bool = True


_STATUSES: tuple[_Row, ...] = (
    _Row(
        lambda s: s < 400,  # noqa: PLR2004 - the table's own boundary
        BadRequest,
        "sends us elsewhere, and the key must not go along: set OPENAI_BASE_URL to the final address",
        quotes=False,
    ),
    _Row(lambda s: s in {401, 403}, NotAuthorised, "rejects the key: check OPENAI_API_KEY", quotes=False),
    _Row(lambda s: s == 404, BadRequest, "knows no model {model!r}, or is not the address of an API"),  # noqa: PLR2004 (a status of HTTP)
    _Row(lambda s: s == 429, RateLimited, "still says that there are too many requests"),  # noqa: PLR2004 (a status of HTTP)
    _Row(lambda s: s == 408 or s >= _SERVER_ERROR, EndpointFailed, "fails"),  # noqa: PLR2004 (a status of HTTP)
    _Row(lambda _: True, BadRequest, "rejects the request for model {model!r}"),
)
"""The first row that holds decides. Bodies of 401 and 403 are never quoted: they echo the key."""

_BROKEN: tuple[tuple[type[Exception], str], ...] = (
    (httpx2.ConnectError, "cannot be reached: no such host, or nothing listens there"),
    (httpx2.RemoteProtocolError, "broke off its answer"),
    (httpx2.LocalProtocolError, "cannot be called: a header is not valid"),
    (httpx2.NetworkError, "broke off the connection"),
)


def is_passing(fault: BaseException) -> bool:
    """Say whether the same request may succeed a moment later."""
    if isinstance(fault, APIStatusError):
        return fault.status_code in {408, 429} | set(range(500, 600)) and fault.code != "insufficient_quota"
    if isinstance(fault, APIConnectionError):
        return not isinstance(fault.__cause__, BodyTooLarge)
    return isinstance(fault, TimeoutError)


def ours(fault: Exception, asked: Asked) -> EngineError | None:
    """Return the error of ours that `fault` is; None where it is none of the endpoint's."""
    if isinstance(fault, APITimeoutError | TimeoutError):
        msg = f"{asked.address} gave no answer within {asked.timeout:g} s: VERIFIER_TIMEOUT may allow more"
        return EndpointUnreachable(msg)
    if isinstance(fault, APIConnectionError):
        return _connection(fault, asked)
    if isinstance(fault, APIStatusError):
        return _status(fault, asked)
    if isinstance(fault, APIError | JSONDecodeError | UnicodeDecodeError | RecursionError):
        return AnswerInvalid(f"{asked.address} answered with JSON that breaks off or is none")
    return None


def _connection(fault: APIConnectionError, asked: Asked) -> EngineError:
    if isinstance(fault.__cause__, BodyTooLarge):
        return AnswerInvalid(f"{asked.address} answered with more than any answer holds; it was not read to its end")
    said = next((says for kind, says in _BROKEN if isinstance(fault.__cause__, kind)), "cannot be reached")
    return EndpointUnreachable(f"{asked.address} {said}")


def _status(fault: APIStatusError, asked: Asked) -> EngineError:
    row = next(row for row in _STATUSES if row.holds(fault.status_code))
    line = f"{asked.address} {row.says.format(model=asked.model)} (HTTP {fault.status_code})"
    words = shown(_message(fault.body), asked.key) if row.quotes else ""
    return row.error(f"{line}: {words}" if words else line)


def _message(body: object) -> str:
    """Return what an error body says, in the forms that endpoints give it."""
    if isinstance(body, dict):
        return _message(body.get("error") or body.get("message") or body.get("detail") or "")
    return body if isinstance(body, str) and "<" not in body[:20] else ""  # a page in HTML says nothing


def shown(text: str, key: str) -> str:
    """Return `text` on one line, short, without the key or what looks like one, and without control characters."""
    line = "".join(c if c.isprintable() else " " for c in text[: SHOWN * 10])
    line = _LOOKS_LIKE_A_KEY.sub("…", line.replace(key, "…") if len(key) > len("none") else line)
    line = " ".join(line.split())
    return line if len(line) <= SHOWN else line[:SHOWN] + "…"


def checked(completion: Any, asked: Asked) -> ChatCompletion:  # noqa: ANN401 - the SDK types it, an endpoint may send anything
    """Return the completion if it holds an answer, whole or not yet judged; raise the error of ours if it cannot."""
    if not isinstance(completion, ChatCompletion):
        msg = f"{asked.address} answered with something that is no chat completion: is OPENAI_BASE_URL right?"
        raise AnswerInvalid(msg)
    choice = _choice(completion, asked)
    if choice.finish_reason == "length":
        msg = (
            f"the answer reached its limit of {asked.max_tokens} tokens: raise VERIFIER_MAX_TOKENS, "
            "or lower VERIFIER_CAPACITY so that the article is read in smaller parts"
        )
        raise AnswerTruncated(msg)
    if choice.finish_reason == "content_filter":
        msg = f"a content filter at {asked.address} stopped the answer"
        raise Refused(msg)
    if choice.message.refusal:
        msg = f"model {asked.model!r} declined: {shown(str(choice.message.refusal), asked.key)}"
        raise Refused(msg)
    return completion


def _choice(completion: ChatCompletion, asked: Asked) -> Any:  # noqa: ANN401 - the SDK builds it unvalidated
    choices: Any = completion.choices
    first = choices[0] if isinstance(choices, list) and choices else None
    if not hasattr(getattr(first, "message", None), "content"):
        said = shown(_message((completion.model_extra or {}).get("error")), asked.key)
        msg = f"{asked.address} answered without an answer in it" + (f": {said}" if said else "")
        raise AnswerInvalid(msg)
    return first
