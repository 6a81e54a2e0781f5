"""What the environment says of the settings, as pydantic-settings reads it."""

from typing import Any

from pydantic_settings import BaseSettings, EnvSettingsSource, SettingsConfigDict

from verifier.settings import Settings


class _Environment(Settings, BaseSettings):
    """The settings, where they come from the environment. Only a setting's alias names a variable, in any case."""

    model_config = SettingsConfigDict(env_ignore_empty=True)


def told() -> dict[str, Any]:
    """Return the variables that are set and not empty, under the settings' aliases."""
    return EnvSettingsSource(_Environment)()
