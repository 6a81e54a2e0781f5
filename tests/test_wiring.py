import os
from pathlib import Path

import pytest

from tests.pipeline.engines import Told, draft
from verifier.cli.summarize import ENGINE_NAMES
from verifier.engines import ENGINES
from verifier.errors import NoEndpoint, PromptError, SettingsError
from verifier.wiring import chosen, configured, engine

LOCAL = "http://127.0.0.1:1/v1"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "VERIFIER_"))]:
        monkeypatch.delenv(name)
    for name in ("XDG_CONFIG_HOME", "HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path))


@pytest.mark.parametrize(
    ("options", "name", "why"),
    [
        ({}, "embedded", "no endpoint is configured"),
        ({"api_key": "sk-olm"}, "embedded", "an endpoint is configured but no model (VERIFIER_MODEL or --model)"),
        ({"base_url": LOCAL}, "embedded", "an endpoint is configured but no model (VERIFIER_MODEL or --model)"),
        ({"base_url": LOCAL, "model": "olm-1"}, "openai", "the model olm-1 is configured"),
        ({"model": "olm-1"}, "openai", "the model olm-1 is configured"),
        ({"model": "olm-1", "engine": "embedded"}, "embedded", "it was asked for"),
        ({"engine": "openai"}, "openai", "it was asked for"),
    ],
)
def test_the_settings_choose_the_engine_and_say_why(options: dict[str, object], name: str, why: str) -> None:
    assert chosen(configured(**options)) == (name, why)


def test_the_engine_that_is_chosen_is_the_engine_that_is_made() -> None:
    assert engine().name == "embedded"
    assert engine("embedded", model="olm-1").name == "embedded"
    made = engine(base_url=LOCAL, model="olm-1", capacity=700)
    assert (made.name, made.model, made.capacity) == ("openai", "olm-1", 700)


def test_the_environment_chooses_as_an_option_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERIFIER_MODEL", "olm-1")
    monkeypatch.setenv("OPENAI_BASE_URL", LOCAL)
    assert engine().name == "openai"
    monkeypatch.setenv("VERIFIER_ENGINE", "embedded")
    assert engine().name == "embedded"
    assert engine("openai").name == "openai"


def test_every_engine_of_the_tuple_can_be_asked_for_and_bears_its_name() -> None:
    for choice in ENGINES:
        assert engine(choice.name, base_url=LOCAL, model="olm-1").name == choice.name


def test_every_engine_of_the_tuple_is_in_the_command_line_and_in_the_documentation(repository: Path) -> None:
    names = tuple(choice.name for choice in ENGINES)
    assert names == ENGINE_NAMES
    for page in ("README.md", "docs/configuration.md", "docs/library.md"):
        text = (repository / page).read_text("utf-8")
        assert all(f"`{name}`" in text or f'`"{name}"`' in text for name in names), page


def test_an_object_is_the_engine_itself_whatever_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERIFIER_TIMEOUT", "soon")
    told = Told(lambda _: draft())
    assert engine(told) is told


def test_a_name_of_no_engine_says_where_it_came_from_and_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as raised:
        engine("psychic")
    assert str(raised.value) == "no engine 'psychic' (VERIFIER_ENGINE, from option); known: openai, embedded"
    monkeypatch.setenv("VERIFIER_ENGINE", "psychic" * 99)
    with pytest.raises(SettingsError, match="from environment VERIFIER_ENGINE") as raised:
        configured()
    assert len(str(raised.value)) < 200


def test_each_setting_that_cannot_be_used_has_its_line() -> None:
    with pytest.raises(SettingsError) as raised:
        configured(timeout=0, reasks=9)
    first, second = str(raised.value).splitlines()
    assert first.startswith("timeout (VERIFIER_TIMEOUT) 0, from option, cannot be used; it may be: ")
    assert second.startswith("reasks (VERIFIER_REASKS) 9, from option, cannot be used; it may be: ")


def test_the_openai_engine_without_a_model_is_a_usage_error() -> None:
    with pytest.raises(SettingsError, match="VERIFIER_MODEL") as raised:
        engine("openai", base_url=LOCAL)
    assert raised.value.exit_code == 2


def test_the_openai_engine_without_an_endpoint_is_an_error_of_its_own() -> None:
    with pytest.raises(NoEndpoint, match="OPENAI_API_KEY") as raised:
        engine("openai", model="olm-1")
    assert raised.value.exit_code == 4


def test_a_prompt_that_is_not_there_is_an_error_before_any_call() -> None:
    with pytest.raises(PromptError, match=r"extract\.v9"):
        engine("openai", base_url=LOCAL, model="olm-1", prompt="extract.v9")
