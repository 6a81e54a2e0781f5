"""The command `verifier`: its options, its commands, and the exit codes in its help."""

from typing import Final

import click

from verifier import __version__
from verifier.cli.check import check
from verifier.cli.checks import checks
from verifier.cli.completion import completion
from verifier.cli.doctor import doctor
from verifier.cli.exits import EXITS
from verifier.cli.schema import schema
from verifier.cli.summarize import summarize

COMMANDS: Final[tuple[click.Command, ...]] = (summarize, check, checks, schema, doctor, completion)


class Run:
    """What the outermost command says about the whole run; `run.py` reads it after an error."""

    def __init__(self) -> None:
        self.debug = False


def _epilog() -> str:
    codes = "\n".join(f"  {code:>3}  {meaning}" for code, meaning in EXITS.items())
    return f"\b\nExit codes:\n{codes}"


@click.group(
    commands={command.name or "": command for command in COMMANDS},
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_epilog(),
)
@click.version_option(__version__, message="verifier %(version)s")
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.pass_context
def root(context: click.Context, *, debug: bool) -> None:
    """Tell what a news article claims, who says so, and what it says about having been checked."""
    context.ensure_object(Run).debug = debug
