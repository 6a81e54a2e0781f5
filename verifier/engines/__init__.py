"""Engines: each proposes a draft for an article. One file each, one line in the tuple here."""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple

from verifier.engines.engine import Engine
from verifier.settings import Settings


class Choice(NamedTuple):
    """An engine that can be chosen. `make` imports what it needs only then: the SDKs cost a second."""

    name: str
    make: Callable[[Settings], Engine]


ENGINES: tuple[Choice, ...] = (
    Choice(
        "openai",
        lambda settings: import_module("verifier.engines.openai").OpenAIEngine.configured(settings),  # noqa: PLW0108 - without the lambda it would be imported at once
    ),
    Choice("embedded", lambda settings: import_module("verifier.engines.embedded").EmbeddedEngine(settings.weights)),
)
