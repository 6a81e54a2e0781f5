"""The settings: options override the environment, the environment overrides `verifier.toml`.

This floor knows no errors of ours: what cannot be used is a `ValueError` that names the setting, where it came from
and what it may be; `wiring` makes it a `SettingsError`.
"""

from collections.abc import Mapping
from tomllib import TOMLDecodeError
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

FILE = "verifier.toml"
"""Read from the working directory where it exists."""

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


def _nothing_if_none(value: object) -> object:
    """Return None for the word 'none': a TOML file and an environment variable cannot say it otherwise."""
    return None if isinstance(value, str) and value.strip().lower() == "none" else value


class Settings(BaseSettings):
    """What a run is set to. `SecretStr` keeps the key out of every print and message."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", env_ignore_empty=True, populate_by_name=True, toml_file=FILE
    )

    api_key: SecretStr | None = Field(default=None, alias="OPENAI_API_KEY", description="the endpoint's key")
    base_url: Annotated[str, AfterValidator(_usable_address)] | None = Field(
        default=None,
        alias="OPENAI_BASE_URL",
        description="the endpoint's address, http(s)://host/v1; OpenAI's own where only a key is given",
    )
    model: str | None = Field(default=None, alias="VERIFIER_MODEL", description="the model's name at the endpoint")
    engine: Literal["openai", "embedded"] | None = Field(
        default=None,
        alias="VERIFIER_ENGINE",
        description="'openai' or 'embedded'; where unset, openai if an endpoint is configured",
    )
    prompt: str = Field(default="extract.v1", alias="VERIFIER_PROMPT", description="the prompt's name")
    timeout: float = Field(
        default=50.0,
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
    seed: int | None = Field(default=None, alias="VERIFIER_SEED", description="a whole number; unset sends none")

    @property
    def has_endpoint(self) -> bool:
        """Say whether a key or an address is configured."""
        return self.api_key is not None or self.base_url is not None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Return the three places in which settings are looked for, the strongest first."""
        del dotenv_settings, file_secret_settings  # two more places to look in would be two more to explain
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def read(**options: object) -> Settings:
    """Return the settings; an option that is None leaves the choice to the environment and the file.

    Raises `ValueError`, one line for each setting that cannot be used.
    """
    given = _by_alias(options)
    try:
        return Settings(**given)
    except ValidationError as error:
        faults = [_fault(detail, given) for detail in error.errors(include_url=False, include_context=False)]
    except (TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        faults = [f"{FILE} cannot be read: {error}"]
    raise ValueError("\n".join(faults))


def origins(**options: object) -> dict[str, str]:
    """Return where each setting's value comes from: `option`, `environment NAME`, the file's name, or `default`."""
    given, (environment, file) = _by_alias(options), _sources()
    return {name: _origin(name, given, environment, file) for name in Settings.model_fields}


def _by_alias(options: Given) -> dict[str, Any]:
    """Return the options that are set, named as the environment names them: so that one overrides the other."""
    fields = Settings.model_fields
    return {str(fields[n].alias) if n in fields else n: v for n, v in options.items() if v is not None}


def _sources() -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    return EnvSettingsSource(Settings)(), TomlConfigSettingsSource(Settings)()


def _origin(name: str, given: Given, environment: Given, file: Given) -> str:
    variable = str(Settings.model_fields[name].alias)
    if variable in given:
        return "option"
    if variable in environment:
        return f"environment {variable}"
    return FILE if {name, variable} & file.keys() else "default"


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
