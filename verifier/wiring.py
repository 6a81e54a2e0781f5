"""Settings to the real engine: constructors only."""

from collections.abc import Callable

from verifier import prompts, settings
from verifier.engines.engine import Engine
from verifier.errors import SettingsError
from verifier.settings import Settings

LIMITS = {"timeout", "reasks", "max_tokens", "capacity", "temperature", "seed"}
"""The settings that are the `openai` engine's limits, by the same names."""

SUMMARY_PROMPT = "summarise.v1"
"""What asks for one summary over the claims of an article that was read in parts."""


def configured(**options: object) -> Settings:
    """Return the settings under `options`; None leaves one to the environment and the file.

    Raises `SettingsError`, one line for each setting that cannot be used.
    """
    try:
        return settings.read(**options)
    except ValueError as error:
        raise SettingsError(str(error)) from None


def chosen(configuration: Settings) -> tuple[str, str]:
    """Return the engine's name, and why it is that one in words.

    A key alone chooses nothing: it may lie in the environment for another program, and a draft that is not published
    must not leave the machine by accident. Whoever names a model means the endpoint.
    """
    if configuration.engine is not None:
        return configuration.engine, "it was asked for"
    if configuration.model is not None:
        return "openai", f"the model {configuration.model} is configured"
    if configuration.has_endpoint:
        return "embedded", "an endpoint is configured but no model (VERIFIER_MODEL or --model)"
    return "embedded", "no endpoint is configured"


def engine(choice: str | Engine | None = None, **options: object) -> Engine:
    """Return the engine that is asked for, or the one that the settings choose; an object is returned as it is.

    Raises `SettingsError` for a setting that cannot be used, `PromptError` for a prompt that is not there,
    `NoEndpoint` where the `openai` engine has nobody to call.
    """
    if choice is not None and not isinstance(choice, str):
        return choice
    configuration = configured(engine=choice, **options)
    name, _ = chosen(configuration)
    return _MAKERS[name](configuration)


def _openai(configuration: Settings) -> Engine:
    from verifier.engines import openai  # noqa: PLC0415 - the SDKs cost a second, and load when first used

    if configuration.model is None:
        msg = "the openai engine needs a model: give --model or VERIFIER_MODEL the name that the endpoint knows it by"
        raise SettingsError(msg)
    endpoint = openai.Endpoint(configuration.model, configuration.base_url, configuration.api_key)
    limits = openai.Limits(**configuration.model_dump(include=LIMITS))
    return openai.OpenAIEngine(endpoint, prompts.load(configuration.prompt), prompts.load(SUMMARY_PROMPT), limits)


def _embedded(configuration: Settings) -> Engine:
    from verifier.engines.embedded import EmbeddedEngine  # noqa: PLC0415 - it loads numpy and the model's runtime

    del configuration  # nothing in it is this engine's
    return EmbeddedEngine()


_MAKERS: dict[str, Callable[[Settings], Engine]] = {"openai": _openai, "embedded": _embedded}
