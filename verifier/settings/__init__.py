"""The settings: options override the environment, the environment overrides the user's `verifier.toml`.

This floor knows no errors of ours: what cannot be used is a `ValueError` that names the setting, where it came from
and what it may be; `wiring` makes it a `SettingsError`.
"""

import os
from collections.abc import Mapping
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Any, BinaryIO, TypeAlias
from urllib.parse import urlsplit

from click import get_app_dir
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails

CONFIG = "VERIFIER_CONFIG"
"""The variable that names another settings file."""

FILE = "verifier.toml"
"""The settings file in the user's configuration folder. Never the working directory's: whoever fills a folder with
articles could put one there, and have the environment's key sent to an address of theirs."""

SHOWN = 60
"""Code points of a value that a message shows: enough to recognise it."""

Given: TypeAlias = Mapping[str, object]


def _usable_address(url: str) -> str:
    """Return `url` if it can be called: http or https, with a host, and no name or password in it."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        msg = "not an address that starts with http:// or https://"
        raise ValueError(msg)
    if parts.username is not None or parts.password is not None:
        msg = "an address must not hold a name or a password; the key has a setting of its own"
        raise ValueError(msg)
    return url.rstrip("/")


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:  # a name
        return host == "localhost" or host.endswith(".localhost")


def _nothing_if_none(value: object) -> object:
    """Return None for the word 'none': a TOML file and an environment variable cannot say it otherwise."""
    return None if isinstance(value, str) and value.strip().lower() == "none" else value


def _folder(path: Path) -> Path:
    """Return the folder, whole: an engine that is made later may run elsewhere."""
    if not path.expanduser().is_dir():
        msg = "no folder"
        raise ValueError(msg)
    return path.expanduser().resolve()


def file() -> Path | None:
    """Return where the settings file is looked for; None where the user has no configuration folder.

    A folder that is not absolute is passed over, as the XDG specification asks: it would be the working directory's.
    """
    if named := os.environ.get(CONFIG):
        return Path(named)
    last = os.path.expanduser("~/.config/verifier")  # noqa: PTH111 - pathlib's raises where nobody has a home
    folders = (Path(folder) for folder in (get_app_dir("verifier"), last))
    return next((folder / FILE for folder in folders if folder.is_absolute()), None)


class Settings(BaseModel):
    """What a run is set to. `SecretStr` keeps the key out of every print and message."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    api_key: SecretStr | None = Field(default=None, alias="OPENAI_API_KEY", description="the endpoint's key")
    base_url: Annotated[str, AfterValidator(_usable_address)] | None = Field(
        default=None,
        alias="OPENAI_BASE_URL",
        description="the endpoint's address, http(s)://host/v1; OpenAI's own where only a key is given",
    )
    model: str | None = Field(default=None, alias="VERIFIER_MODEL", description="the model's name at the endpoint")
    engine: str | None = Field(
        default=None,
        alias="VERIFIER_ENGINE",
        description="an engine's name; where unset, openai if a model is configured, else embedded",
    )
    prompt: str = Field(default="extract.v1", alias="VERIFIER_PROMPT", description="the prompt's name")
    timeout: float = Field(
        default=45.0,
        gt=0,
        le=3600,
        alias="VERIFIER_TIMEOUT",
        description="seconds one request may take, above 0 and up to 3600",
    )
    reasks: int = Field(
        default=2,
        ge=0,
        le=5,
        alias="VERIFIER_REASKS",
        description="how often a bad answer is sent back, 0 to 5",
    )
    max_tokens: int = Field(
        default=8192,
        ge=256,
        le=1_000_000,
        alias="VERIFIER_MAX_TOKENS",
        description="the most tokens one answer may have, 256 to 1000000",
    )
    capacity: int = Field(
        default=8000,
        ge=500,
        le=1_000_000,
        alias="VERIFIER_CAPACITY",
        description="code points of an article sent at once, 500 to 1000000; a longer one is read in parts",
    )
    temperature: Annotated[float | None, BeforeValidator(_nothing_if_none)] = Field(
        default=0.0,
        ge=0,
        le=2,
        alias="VERIFIER_TEMPERATURE",
        description="0 to 2; 'none' for models that take no temperature",
    )
    crosscheck: bool = Field(
        default=True,
        alias="VERIFIER_CROSSCHECK",
        description="true or false: whether the embedded tagger's second opinion is asked on other engines, and with it"
        " the networks that spot statements and read each claim beside its evidence",
    )
    weights: Annotated[Path, AfterValidator(_folder)] | None = Field(
        default=None,
        alias="VERIFIER_WEIGHTS",
        description="a folder with the embedded tagger's weights, as `python -m training` writes it; where unset, those"
        " that ship",
    )
    seed: int | None = Field(default=None, alias="VERIFIER_SEED", description="a whole number; unset sends none")

    @property
    def has_endpoint(self) -> bool:
        """Say whether a key or an address is configured."""
        return self.api_key is not None or self.base_url is not None

    @property
    def in_clear(self) -> bool:
        """Say whether others can read what is sent: plain http to a host that is not this machine."""
        parts = urlsplit(self.base_url or "")
        return parts.scheme == "http" and not _is_this_machine(parts.hostname or "")


def read(**options: object) -> Settings:
    """Return the settings; an option that is None leaves the choice to the environment and the file.

    Raises `ValueError`, one line for each setting that cannot be used.
    """
    given = _by_alias(options)
    try:
        environment, told = _sources()
        return Settings(**_by_alias(told) | environment | given)
    except ValidationError as error:
        faults = [_fault(detail, given) for detail in error.errors(include_url=False, include_context=False)]
    except (ValueError, OSError) as error:  # no TOML, no UTF-8, no file
        faults = [_unreadable(error)]
    raise ValueError("\n".join(faults))


def origins(**options: object) -> dict[str, str]:
    """Return where each setting's value comes from: `option`, `environment NAME`, the file's path, or `default`."""
    given, (environment, told) = _by_alias(options), _sources()
    return {name: _origin(name, given, environment, told) for name in Settings.model_fields}


def _by_alias(options: Given) -> dict[str, Any]:
    """Return what is set, named as the environment names it: so that one place overrides the other."""
    fields = Settings.model_fields
    return {str(fields[n].alias) if n in fields else n: v for n, v in options.items() if v is not None}


def _sources() -> tuple[dict[str, Any], dict[str, Any]]:
    return _environment(), _told()


def _environment() -> dict[str, Any]:
    """Return what the environment says; whoever reads it there is loaded only where it says anything.

    Most people set nothing, and pydantic-settings would cost them as much as to read an article: 0.07 s.
    """
    variables = {str(field.alias).lower() for field in Settings.model_fields.values()}
    if not any(value and name.lower() in variables for name, value in os.environ.items()):
        return {}
    found: dict[str, Any] = import_module("verifier.settings.environment").told()
    return found


def _told() -> dict[str, Any]:
    """Return what the settings file says. Raises `OSError` where `VERIFIER_CONFIG` names a file that is not there."""
    path = file()
    if path is None:
        return {}
    try:
        with path.open("rb") as stream:
            return _toml(stream)
    except (FileNotFoundError, NotADirectoryError):  # the latter: services run with /dev/null for a home
        if os.environ.get(CONFIG):
            raise
        return {}


def _toml(stream: BinaryIO) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  only whoever has a file pays for its reader

    return tomllib.load(stream)


def _unreadable(error: Exception) -> str:
    """Return one line on a settings file that cannot be read: its path, who named it, and why."""
    named = f", which {CONFIG} names," if os.environ.get(CONFIG) else ""
    reason = error.strerror if isinstance(error, OSError) else error
    return f"the settings file {file()}{named} cannot be read: {reason}"


def _origin(name: str, given: Given, environment: Given, told: Given) -> str:
    variable = str(Settings.model_fields[name].alias)
    if variable in given:
        return "option"
    if variable in environment:
        return f"environment {variable}"
    return str(file()) if {name, variable} & told.keys() else "default"


def _fault(detail: ErrorDetails, given: Given) -> str:
    """Return one line on a setting that cannot be used: its names, its value, its origin, what it may be."""
    named = str(detail["loc"][0])
    name = next((n for n, f in Settings.model_fields.items() if named in {n, f.alias}), None)
    if name is None:
        return f"no setting '{named}'; known: {', '.join(Settings.model_fields)}"
    field = Settings.model_fields[name]
    value = "" if field.annotation == SecretStr | None else f" {_short(detail['input'])}"
    origin = _origin(name, given, *_sources())
    return f"{name} ({field.alias}){value}, from {origin}, cannot be used; it may be: {field.description}"


def _short(value: object) -> str:
    """Return the value for a message, cut where it is long; an address loses what stands before its '@'."""
    text = repr(value)
    if "@" in text:
        text = "'…@" + text.rsplit("@", 1)[1]
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"
