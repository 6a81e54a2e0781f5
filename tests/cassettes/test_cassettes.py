"""The cassettes themselves: no secrets, nothing stale, none without a test."""

import ast
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cassettes.tape import REQUEST_HEADERS, RESPONSE_HEADERS, deserialize
from tests.recording import CASSETTES, COMMAND, ROOT
from verifier.draft import Draft, DraftSummary
from verifier.prompts import known, load

FILES = sorted(CASSETTES.rglob("*.yaml"))
IDS = [str(path.relative_to(CASSETTES)) for path in FILES]
SECRETS = re.compile(
    r"bearer |\bsk-\w|\borg-\w{6}|\bproj_\w|set-cookie|authorization|x-request-id|user-agent", re.IGNORECASE
)
HOSTS = re.compile(r"https?://([^/\s\"'\\)>]+)|\b(?:127\.0\.0\.1|localhost)\b")
OURS = re.compile(r".+\.(?:invalid|example)")


def calls(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = deserialize(path.read_text("utf-8"))["interactions"]
    return found


def asked(path: Path) -> list[dict[str, Any]]:
    return [json.loads(call["request"]["body"]) for call in calls(path)]


def names_in(folder: str) -> set[str]:
    """Return the names of the tests in the file that plays `folder`."""
    tree = ast.parse((ROOT / "tests" / "cassettes" / f"test_{folder}.py").read_text("utf-8"))
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_cassette_holds_no_secret_and_no_host(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not SECRETS.search(text)
    assert [match[0] for match in HOSTS.finditer(text) if not (match[1] and OURS.fullmatch(match[1]))] == []


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_cassette_holds_only_the_headers_that_matter(path: Path) -> None:
    for call in calls(path):
        assert set(call["request"]["headers"]) <= set(REQUEST_HEADERS)
        assert set(call["response"]["headers"]) <= set(RESPONSE_HEADERS)


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_cassette_belongs_to_a_test(path: Path) -> None:
    assert path.stem.split("[")[0] in names_in(path.parent.name), "no such test: delete the cassette"


@pytest.mark.parametrize("path", FILES, ids=IDS)
def test_a_cassette_asks_what_we_ask_today(path: Path) -> None:
    prompts = {load(name).system for name in known()}
    schemas = [shape.model_json_schema() for shape in (Draft, DraftSummary)]
    for request in asked(path):
        assert request["messages"][0]["content"] in prompts, f"the prompt has changed: {COMMAND}"
        assert request["response_format"]["json_schema"]["schema"] in schemas, f"the schema has changed: {COMMAND}"


def test_every_folder_is_told_of() -> None:
    told = (CASSETTES / "README.md").read_text("utf-8")
    folders = {path.parent.name for path in FILES}
    assert folders
    assert {name for name in folders if f"| `{name}/` |" not in told} == set()


def test_tests_with_cassettes_live_in_this_folder() -> None:
    """Elsewhere vcr's own matchers would apply, and a changed prompt would replay as if nothing had happened."""
    here = Path(__file__).parent
    marked = [path for path in (ROOT / "tests").rglob("test_*.py") if "pytest.mark.vcr" in path.read_text("utf-8")]
    assert [path for path in marked if path.parent != here] == []
