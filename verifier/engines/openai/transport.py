"""The client, and the one policy for retries: bounded in number and in time, a wait that the endpoint asks for obeyed.

The SDK's own retries are off: two layers would multiply.
"""

import asyncio
import math
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TypeVar

import httpx2
from openai import AsyncOpenAI, DefaultAsyncHttpxClient
from pydantic import SecretStr
from tenacity import AsyncRetrying, RetryCallState, retry_if_exception, wait_exponential, wait_random

from verifier.engines.openai.faults import BodyTooLarge, is_passing
from verifier.errors import NoEndpoint, NotAuthorised, SettingsError

TRIES = 4
"""Requests at most for one question: a fault that outlasts three waits of half a second to two is no hiccup."""

PATIENCE = 45.0
"""Seconds that one question may take with all its tries and re-asks, or one request's timeout where that is longer: at
the default settings a dead endpoint, and one that is slow and answers nonsense, is reported within a minute, the
program's start and end included (measured: 3 s on a busy machine; 12 to 22 s where six programs wanted its two cores,
and then it may be a little more than a minute)."""

CONNECT = 10.0
"""Seconds to connect: a host that is up answers in one or two, also across the world."""

TIMEOUTS = httpx2.Timeout(None, connect=CONNECT)
"""The client's own: `patiently` bounds the request as a whole, and more exactly."""

LARGEST_BODY = 8_000_000
"""Bytes of an answer that are read: forty times the longest answer that models give (about 50,000 tokens)."""

_backoff = wait_exponential(multiplier=0.5, max=8.0) + wait_random(0.0, 0.25)
_T = TypeVar("_T")


class OutOfTime(Exception):
    """The question's time is up."""


@dataclass(frozen=True)
class World:
    """The clock and the sleep, both in seconds, and whom TLS trusts: passed in, so that tests need not wait."""

    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    trust: Callable[[], ssl.SSLContext] = httpx2.create_ssl_context


@dataclass(frozen=True)
class Endpoint:
    """Where the model is. A local server may want no key; without an address it is OpenAI's own."""

    model: str
    base_url: str | None = None
    api_key: SecretStr | None = None

    def __post_init__(self) -> None:
        if self.api_key is None and self.base_url is None:
            msg = "no endpoint to call: set OPENAI_API_KEY, or OPENAI_BASE_URL for a server that wants no key"
            raise NoEndpoint(msg)
        key = self.key
        if not (key.isascii() and key.isprintable() and " " not in key):
            msg = "the key holds characters that no key has (white space, letters beyond ASCII): check OPENAI_API_KEY"
            raise NotAuthorised(msg)

    @property
    def key(self) -> str:
        """The key in clear; a word that says so where there is none, because the SDK insists on one."""
        return self.api_key.get_secret_value() if self.api_key else "none"

    @property
    def address(self) -> str:
        """The address as messages show it."""
        return self.base_url or "https://api.openai.com/v1"

    @property
    def is_openais_own(self) -> bool:
        """Say whether this is OpenAI's own API, which names some fields otherwise than the rest of the world."""
        return httpx2.URL(self.address).host == "api.openai.com"


def client(endpoint: Endpoint, tls: ssl.SSLContext) -> AsyncOpenAI:
    """Return a client for one call: made in the loop that uses it, closed by `async with`.

    `tls` is made once and shared: reading the trusted certificates costs ten times as much as all the rest.
    """
    try:
        http = DefaultAsyncHttpxClient(
            verify=tls,
            follow_redirects=False,  # the key would go along
            event_hooks={"response": [_bounded]},
            headers={"accept-encoding": "identity"},  # a compressed body cannot be bounded before it is unpacked
        )
    except ValueError:  # all else that it is given is ours; a proxy's address may hold a password, so it is not shown
        msg = "a proxy of the environment cannot be used: HTTP_PROXY, HTTPS_PROXY or ALL_PROXY is no http(s) address"
        raise SettingsError(msg) from None
    made = AsyncOpenAI(api_key=endpoint.key, base_url=endpoint.address, max_retries=0, http_client=http)
    if not endpoint.is_openais_own:
        made.organization = made.project = None  # the SDK takes them from the environment, for whoever is called
    return made


def patience(timeout: float) -> float:
    """Return the seconds that one question may take where one request may take `timeout`."""
    return max(PATIENCE, timeout)


async def patiently(send: Callable[[], Awaitable[_T]], timeout: float, deadline: float, world: World) -> _T:  # noqa: ASYNC109 - of each request
    """Return what `send()` returns, tried again while its fault may pass; the last fault is raised as it is.

    Raises `OutOfTime` where the clock reaches `deadline` before, or in the middle of, a request.
    """

    async def attempt() -> _T:
        left = deadline - world.clock()
        if left <= 0:
            raise OutOfTime
        try:
            async with asyncio.timeout(min(timeout, left)):  # also for a body that trickles in for ever
                return await send()
        except TimeoutError:
            if left < timeout:
                raise OutOfTime from None
            raise

    def is_over(state: RetryCallState) -> bool:
        return state.attempt_number >= TRIES or world.clock() + state.upcoming_sleep >= deadline

    policy = AsyncRetrying(
        retry=retry_if_exception(is_passing), wait=_wait, stop=is_over, sleep=world.sleep, reraise=True
    )
    return await policy(attempt)


def retry_after(headers: httpx2.Headers) -> float | None:
    """Return the seconds that the endpoint asks to wait, None where it asks for nothing that can be read."""
    for name, unit in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            seconds = float(headers[name]) * unit
        except (KeyError, ValueError):
            continue
        if math.isfinite(seconds) and seconds >= 0:
            return seconds
    return _until(headers)


def _until(headers: httpx2.Headers) -> float | None:
    """Return the seconds from the answer's own date to the date that it asks to wait for."""
    try:
        then, now = (parsedate_to_datetime(headers[name]) for name in ("retry-after", "date"))
        return max(0.0, (then - now).total_seconds())
    except (KeyError, ValueError, TypeError):  # absent; no date; one with a zone and one without
        return None


def _wait(state: RetryCallState) -> float:
    fault = state.outcome.exception() if state.outcome else None
    response = getattr(fault, "response", None)
    told = retry_after(response.headers) if isinstance(response, httpx2.Response) else None
    return _backoff(state) if told is None else told


async def _bounded(response: httpx2.Response) -> None:
    """Bound the body of a response before it is read."""
    if response.headers.get("content-encoding", "identity").lower() != "identity":
        raise BodyTooLarge
    if isinstance(response.stream, httpx2.AsyncByteStream):
        response.stream = _Bounded(response.stream)


class _Bounded(httpx2.AsyncByteStream):
    """A body that ends in `BodyTooLarge` where it is larger than any answer."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = LARGEST_BODY
        async for chunk in self._stream:
            left -= len(chunk)
            if left < 0:
                raise BodyTooLarge
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
