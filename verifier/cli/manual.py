"""The command line's own manual in Markdown: `python -m verifier.cli.manual > docs/cli.md` writes it anew."""

from collections.abc import Iterator
from inspect import cleandoc
from typing import Final

import click

from verifier.cli.exits import EXITS
from verifier.cli.root import root

OPENING: Final = """\
# The command line

This page is generated from the commands themselves; a test fails where it is out of date, and names the command that
writes it anew: `python -m verifier.cli.manual > docs/cli.md`.

- Data goes to standard output (or to the file of `-o`), notes and errors to standard error, each error on one line
  that starts with `verifier:`.
- There is colour only on a terminal; `NO_COLOR` turns it off there, `FORCE_COLOR` on elsewhere. No judgement is shown
  by colour alone. `COLUMNS` overrides the width.
- Text and Markdown are written in the terminal's own character set, with plainer signs where it lacks ours; JSON, and
  every file that `-o` writes, is UTF-8. `-o` replaces an existing file in one step: a reader sees the old one or the
  new one, never half of it.
- What could drive a terminal (escape sequences, direction marks) is shown by its number, as in `[U+001B]`.
- Settings come from options, then the environment, then your settings file; `verifier doctor` shows each with its
  origin.
- Every command takes `-h` and `--help`.
"""


def manual() -> str:
    """Return the page: every command with its options, then the exit codes."""
    commands = [_command(command, f"verifier {name}") for name, command in root.commands.items()]
    codes = "\n".join(f"| {code} | {meaning} |" for code, meaning in EXITS.items())
    table = f"## Exit codes\n\n| code | meaning |\n| --- | --- |\n{codes}\n"
    return "\n".join([OPENING, _command(root, "verifier"), *commands, table])


def _command(command: click.Command, path: str) -> str:
    context = click.Context(command, info_name=path)
    usage = " ".join([path, *command.collect_usage_pieces(context)])
    options = "\n".join(_options(command, context))
    return "\n\n".join(part for part in (f"## {path}", f"    {usage}", _prose(command), options) if part) + "\n"


def _prose(command: click.Command) -> str:
    r"""Return the help as Markdown: what click keeps line by line (after `\b`) becomes a block of code."""
    text = cleandoc(command.help or "")
    plain, _, kept = text.partition("\b\n")
    block = "".join(f"    {line}\n" for line in kept.splitlines())
    return f"{plain.strip()}\n\n{block}".strip("\n")


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        if isinstance(parameter, click.Option) and "--help" not in parameter.opts:
            yield _option(parameter, context)


def _option(option: click.Option, context: click.Context) -> str:
    names = ", ".join(f"`{name}`" for name in option.opts)
    value = "" if option.is_flag else f" `{option.make_metavar(context)}`"
    default = f" Default: `{option.default}`." if option.show_default else ""
    return f"- {names}{value}: {option.help}{default}"


if __name__ == "__main__":
    click.echo(manual(), nl=False)
