"""Settings to the real engine: constructors only."""

from verifier import settings
from verifier.engines import ENGINES
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.engine import Engine
from verifier.engines.entailing import entailment
from verifier.errors import SettingsError
from verifier.pipeline import Second, Spot
from verifier.settings import Settings


def configured(**options: object) -> Settings:
    """Return the settings under `options`; None leaves one to the environment and the file.

    Raises `SettingsError`, one line for each setting that cannot be used.
    """
    try:
        configuration = settings.read(**options)
    except ValueError as error:
        raise SettingsError(str(error)) from None
    _require_known(configuration.engine, options)
    return configuration


def _require_known(name: str | None, options: settings.Given) -> None:
    """Raise `SettingsError` for an engine that there is not: the floor of the settings knows none by name."""
    known = [choice.name for choice in ENGINES]
    if name is not None and name not in known:
        origin = settings.origins(**options)["engine"]
        msg = f"no engine {name[: settings.SHOWN]!r} (VERIFIER_ENGINE, from {origin}); known: {', '.join(known)}"
        raise SettingsError(msg)


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
    return {known.name: known.make for known in ENGINES}[name](configuration)


def second(first: Engine, *, crosscheck: bool | None = None, **options: object) -> Second | None:
    """Return the second opinion on what `first` proposes: the tagger and the network, loaded when first asked.

    None where it is switched off, and for the embedded engine itself, which would only hear its own.
    """
    if first.name == EmbeddedEngine.name or crosscheck is False:
        return None
    configuration = configured(**options)
    if not (crosscheck or configuration.crosscheck):
        return None
    return Second(EmbeddedEngine(configuration.weights).heard, entailment)


def spot(first: Engine, *, crosscheck: bool | None = None, **options: object) -> Spot | None:
    """Return what spots statements on checking in words that no grammar knows: for the embedded engine always.

    For another it is part of the second opinion, and None where that is switched off.
    """
    if isinstance(first, EmbeddedEngine):
        return first.spotted
    return EmbeddedEngine().spotted if second(first, crosscheck=crosscheck, **options) is not None else None
