"""The documentation is complete: whatever can be asked for or comes out is written about."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from verifier.checks import CHECKS
from verifier.cli.exits import EXITS
from verifier.cli.manual import manual
from verifier.cli.root import COMMANDS, root
from verifier.formats import FORMATS
from verifier.schema import Report
from verifier.settings import Settings

REPOSITORY = Path(__file__).resolve().parents[2]
DOCS = REPOSITORY / "docs"
PAGES = [REPOSITORY / name for name in ("README.md", "CHANGELOG.md", "CONTRIBUTING.md")] + sorted(DOCS.glob("*.md"))


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def test_the_page_of_the_command_line_is_what_the_commands_say_today() -> None:
    assert page("cli.md") == manual(), "stale: python -m verifier.cli.manual > docs/cli.md"


@pytest.mark.parametrize("command", [root, *COMMANDS], ids=lambda c: c.name)
def test_every_command_and_option_is_in_the_docs_and_has_help(command: click.Command) -> None:
    assert f"\n## verifier{'' if command is root else f' {command.name}'}\n" in page("cli.md")
    assert command.help
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, parameter.opts
            assert all(f"`{name}`" in page("cli.md") for name in parameter.opts), parameter.opts


@pytest.mark.parametrize("code", EXITS)
def test_every_exit_code_is_in_the_docs(code: int) -> None:
    assert f"| {code} | {EXITS[code]} |" in page("cli.md")


@pytest.mark.parametrize("name", [f.name for f in FORMATS])
def test_every_format_is_in_the_docs(name: str) -> None:
    assert name in page("cli.md")
    assert f"`{name}`" in (REPOSITORY / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [check.name for check in CHECKS])
def test_every_check_is_in_the_docs(name: str) -> None:
    assert name in page("checks.md")


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_in_the_docs(name: str) -> None:
    assert f"`{Settings.model_fields[name].alias}`" in page("configuration.md")


def test_every_field_and_value_of_the_report_is_in_the_docs() -> None:
    words = set(re.findall(r"`\"?([a-z_0-9.]+)\"?`", page("report.md")))
    words |= {part for word in words for part in word.split(".")}
    assert set(_names(Report.model_json_schema())) - words == set()


def _names(schema: object) -> Iterator[str]:
    """Yield every field's name and every choice in a JSON Schema; a span's own three are told once, in prose."""
    if isinstance(schema, list):
        for part in schema:
            yield from _names(part)
    if not isinstance(schema, dict):
        return
    fields: dict[str, Any] = schema.get("properties", {})
    yield from (name for name in fields if name not in {"quote", "start", "end"})
    yield from (value for value in (*schema.get("enum", ()), schema.get("const")) if isinstance(value, str))
    for part in schema.values():
        yield from _names(part)


@pytest.mark.parametrize("path", PAGES, ids=lambda p: p.name)
def test_no_link_inside_the_repository_is_broken(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (path.parent / link).exists()] == []
