import os
import subprocess
import sys
from pathlib import Path

import pytest

from verifier.settings import CONFIG, FILE, Settings, file, origins, read

KEY = "sk-a-key-that-must-never-show"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith(("OPENAI_", "VERIFIER_"))]:
        monkeypatch.delenv(name)
    for name in ("XDG_CONFIG_HOME", "HOME", "APPDATA"):  # where the platforms look for a user's folder
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def write(content: str | bytes) -> Path:
    """Put a settings file into the user's folder."""
    path = file()
    assert path is not None
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_nothing_needs_to_be_set() -> None:
    settings = read()
    assert not settings.has_endpoint
    assert settings.engine is None
    assert (settings.prompt, settings.timeout, settings.reasks) == ("extract.v1", 45.0, 2)
    assert set(origins().values()) == {"default"}


def test_an_option_overrides_the_environment_and_that_overrides_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    path = write('model = "of the file"\nreasks = 1\ntimeout = 9')
    monkeypatch.setenv("VERIFIER_MODEL", "of the environment")
    monkeypatch.setenv("VERIFIER_REASKS", "3")
    settings = read(model="an option")
    assert (settings.model, settings.reasks, settings.timeout) == ("an option", 3, 9.0)
    where = origins(model="an option")
    assert (where["model"], where["reasks"], where["timeout"]) == ("option", "environment VERIFIER_REASKS", str(path))
    assert where["prompt"] == "default"


def test_an_option_that_is_none_leaves_the_choice_to_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERIFIER_MODEL", "of the environment")
    assert read(model=None).model == "of the environment"


@pytest.mark.parametrize("name", ["MODEL", "model", "ENGINE", "TIMEOUT", "BASE_URL", "SEED"])
def test_a_variable_that_somebody_else_may_use_sets_nothing(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, "5")
    monkeypatch.setenv("VERIFIER_REASKS", "1")
    assert read() == read(reasks=1)
    assert origins()["model"] == "default"


def test_where_nobody_sets_anything_nobody_is_loaded_to_read_it() -> None:
    source = "import sys; from verifier.settings import read; read(engine='embedded'); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout.split()
    assert "verifier.settings" in told
    assert not {"pydantic_settings", "tomllib"} & set(told)


def test_an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "")
    assert not read().has_endpoint


@pytest.mark.parametrize(("name", "value"), [("OPENAI_API_KEY", KEY), ("OPENAI_BASE_URL", "http://localhost:8080/v1")])
def test_a_key_or_an_address_is_an_endpoint(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert read().has_endpoint


def test_the_key_is_never_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    settings = read()
    assert settings.api_key is not None
    assert settings.api_key.get_secret_value() == KEY
    assert KEY not in f"{settings!r}{settings}{settings.model_dump()}{settings.model_dump_json()}{origins()}"


@pytest.mark.parametrize(
    "name", [name for name in Settings.model_fields if name not in {"model", "engine", "prompt", "api_key"}]
)
def test_what_cannot_be_used_is_named_with_its_origin_and_the_choices(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    field = Settings.model_fields[name]
    monkeypatch.setenv(str(field.alias), "-77x")
    with pytest.raises(ValueError, match="-77x") as raised:
        read()
    assert str(raised.value) == (
        f"{name} ({field.alias}) '-77x', from environment {field.alias}, cannot be used; it may be: {field.description}"
    )


def test_every_fault_has_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERIFIER_REASKS", "9")
    with pytest.raises(ValueError, match="VERIFIER_REASKS") as raised:
        read(timeout=0)
    assert len(str(raised.value).splitlines()) == 2
    assert "timeout (VERIFIER_TIMEOUT) 0, from option" in str(raised.value)


@pytest.mark.parametrize(
    "address",
    [
        "ftp://host/v1",
        "host/v1",
        "http://",
        "file:///etc/passwd",
        "http://[::1",
        "http://me@host/v1",
        "http://me:secret@h",
    ],
)
def test_an_address_that_cannot_be_called_is_refused_without_its_password(address: str) -> None:
    with pytest.raises(ValueError, match="OPENAI_BASE_URL") as raised:
        read(base_url=address)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/v1", "https://host.example/api/v1", "http://[::1]:80/v1"])
def test_an_address_loses_its_last_slash_and_nothing_else(address: str) -> None:
    assert read(base_url=address + "/").base_url == address


def test_a_temperature_of_none_is_sent_to_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VERIFIER_TEMPERATURE", "none")
    assert read().temperature is None


def test_an_unknown_setting_in_the_file_is_named() -> None:
    write("modell = 'x'")
    with pytest.raises(ValueError, match="no setting 'modell'; known: api_key, base_url, model"):
        read()


@pytest.mark.parametrize("content", [b"model =", b"\xff\xfe", b"[model"])
def test_a_file_that_is_no_toml_is_named(content: bytes) -> None:
    path = write(content)
    with pytest.raises(ValueError, match="cannot be read") as raised:
        read()
    assert str(raised.value).startswith(f"the settings file {path} cannot be read: ")


def test_a_file_in_the_working_directory_is_not_read() -> None:
    Path(FILE).write_text('base_url = "https://thief.example/v1"\nmodel = "m"', "utf-8")
    assert not read().has_endpoint
    assert read().model is None


@pytest.mark.parametrize("folder", ["", ".", "elsewhere"])
def test_a_folder_that_is_not_absolute_does_not_lead_to_the_working_directory(
    folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(name, folder)
    path = file()
    assert path is not None
    assert path.is_absolute()
    assert "home" in path.parts
    monkeypatch.setenv("HOME", folder or ".")
    monkeypatch.setenv("USERPROFILE", folder or ".")
    assert file() is None
    assert read().model is None


@pytest.mark.skipif(sys.platform != "linux", reason="where the XDG specification holds")
def test_the_file_is_where_the_xdg_specification_puts_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert file() == tmp_path / "xdg" / "verifier" / "verifier.toml"
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert file() == tmp_path / "home" / ".config" / "verifier" / "verifier.toml"


def test_a_variable_names_another_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    write("model = 'of the user'")
    other = tmp_path / "other.toml"
    other.write_text("reasks = 1", "utf-8")
    monkeypatch.setenv(CONFIG, str(other))
    assert (read().model, read().reasks) == (None, 1)
    assert origins()["reasks"] == str(other)
    monkeypatch.setenv(CONFIG, "")
    assert read().model == "of the user"


@pytest.mark.parametrize("name", ["nowhere.toml", "a-file/nowhere.toml", "."])
def test_a_named_file_that_cannot_be_read_is_an_error_that_names_it(
    name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a-file").touch()
    path = tmp_path / name
    monkeypatch.setenv(CONFIG, str(path))
    with pytest.raises(ValueError, match="cannot be read") as raised:
        read()
    assert str(raised.value).startswith(f"the settings file {path}, which VERIFIER_CONFIG names, cannot be read: ")


def test_a_home_that_is_no_folder_holds_no_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "home").touch()
    monkeypatch.delenv("XDG_CONFIG_HOME")
    assert read().model is None


@pytest.mark.parametrize(
    ("address", "in_clear"),
    [
        (None, False),
        ("https://models.example/v1", False),
        ("http://localhost:8080/v1", False),
        ("http://models.localhost/v1", False),
        ("http://127.9.9.9/v1", False),
        ("http://[::1]/v1", False),
        ("http://models.example/v1", True),
        ("http://192.168.0.7:8080/v1", True),
        ("HTTP://localhost.example/v1", True),
        ("http://notlocalhost/v1", True),
    ],
)
def test_plain_http_to_another_machine_is_in_clear(address: str | None, in_clear: bool) -> None:  # noqa: FBT001 - parametrised
    assert read(base_url=address).in_clear is in_clear


def test_every_setting_is_in_the_documentation(repository: Path) -> None:
    told = (repository / "docs" / "configuration.md").read_text("utf-8")
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else f"`{field.default}`"
        assert f"| `{field.alias}` | `{name}` | {default} | {field.description} |" in told
