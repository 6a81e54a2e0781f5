import re
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from verifier.cli.examination import weighed
from verifier.cli.run import code

KEY = "sk-very-secret-key"


class Endpoint(BaseHTTPRequestHandler):
    """Answers with the number that the path begins with, and a way elsewhere for those who follow."""

    seen: tuple[str, ...] = ()

    def do_GET(self) -> None:
        Endpoint.seen = (*Endpoint.seen, self.path)
        self.send_response(int(self.path.split("/")[1]))
        self.send_header("Location", "/200/elsewhere")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is http.server's
        """Say nothing."""


@pytest.fixture(autouse=True)
def nobodys_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_CONFIG_HOME", "HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))


@pytest.fixture
def endpoint() -> Iterator[str]:
    Endpoint.seen = ()
    with HTTPServer(("127.0.0.1", 0), Endpoint) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_it_shows_versions_weights_prompts_and_settings(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["doctor"]) == 0
    out = capsys.readouterr().out
    assert all(
        word in out for word in ("✓ verifier ", "✓ Python ", "package pydantic ", "sha256 ", "prompt extract.v1 ")
    )
    assert "not set (default; VERIFIER_MODEL sets it)" in out


def test_changed_and_missing_weights_are_faults(tmp_path: Path) -> None:
    file = tmp_path / "model.int8.data"
    assert weighed(file, "0" * 64).fault
    file.write_bytes(b"weights")
    assert weighed(file, "0" * 64).fault
    assert not weighed(file, sha256(b"weights").hexdigest()).fault


def test_no_letter_of_the_key_is_shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1/v1?token=hidden")
    assert code(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "set, 18 characters (environment OPENAI_API_KEY)" in out
    assert "secret" not in out
    assert "hidden" not in out


def test_it_names_the_settings_file_and_says_whether_it_is_there(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert code(["doctor"]) == 0
    assert "verifier.toml (not there)\n" in capsys.readouterr().out
    path = tmp_path / "mine.toml"
    monkeypatch.setenv("VERIFIER_CONFIG", str(path))
    assert code(["doctor"]) == 2
    assert f"✗ settings      the settings file {path}, which VERIFIER_CONFIG names, cannot be read" in re.sub(
        "  +", "      ", capsys.readouterr().out
    )
    path.write_text("model = 'olm-1'", "utf-8")
    assert code(["doctor"]) == 0
    assert f"olm-1 ({path})" in capsys.readouterr().out


@pytest.mark.parametrize(("key", "what"), [(KEY, "articles and the key"), (None, "articles")])
def test_plain_http_to_another_machine_is_marked_and_no_fault(
    key: str | None, what: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://models.example/v1")
    if key:
        monkeypatch.setenv("OPENAI_API_KEY", key)
    assert code(["doctor"]) == 0
    line = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("!"))
    assert f"whoever is on the way reads {what};" in line


def test_a_setting_that_cannot_be_used_is_a_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VERIFIER_TIMEOUT", "soon")
    assert code(["doctor"]) == 2
    assert "✗ settings" in capsys.readouterr().out


@pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
@pytest.mark.parametrize(
    ("answer", "ends", "says"),
    [
        (200, 0, "answers\n"),
        (401, 4, "answers, but rejects the key (401)"),
        (500, 4, "answers 500 to GET /models"),
        (302, 4, "answers 302 to GET /models"),
    ],
)
def test_online_says_how_the_endpoint_answers(
    answer: int,
    ends: int,
    says: str,
    endpoint: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", f"{endpoint}/{answer}")
    assert code(["doctor", "--online"]) == ends
    assert says in capsys.readouterr().out
    assert Endpoint.seen == (f"/{answer}/models",)


@pytest.mark.block_network(allowed_hosts=["127.0.0.1"])
def test_an_endpoint_that_is_not_there_is_a_fault(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    assert code(["doctor", "--online"]) == 4
    assert "✗ endpoint" in capsys.readouterr().out


def test_online_without_an_endpoint_says_what_to_set(capsys: pytest.CaptureFixture[str]) -> None:
    assert code(["doctor", "--online"]) == 4
    assert "set OPENAI_API_KEY or OPENAI_BASE_URL" in capsys.readouterr().out
