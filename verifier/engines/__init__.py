"""Engines: each proposes a draft for an article. One file each, one line in the tuple here."""

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple


class Choice(NamedTuple):
    """An engine that can be chosen. `load` returns its class, and imports what it needs only then."""

    name: str
    what: str
    load: Callable[[], Any]


ENGINES: tuple[Choice, ...] = (
    Choice(
        "openai",
        "a model behind any OpenAI-compatible endpoint",
        lambda: import_module("verifier.engines.openai").OpenAIEngine,
    ),
    Choice(
        "embedded",
        "our own attribution tagger: no key, no network, English",
        lambda: import_module("verifier.engines.embedded").EmbeddedEngine,
    ),
)
