"""`verifier completion`: a script that makes a shell complete our commands and options."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

from typing import Final

import click

from verifier.cli import output
from verifier.errors import UsageError

SHELLS: Final = ("bash", "zsh", "fish")

HELP: Final = """Print the completion script for SHELL.

\b
bash:  eval "$(verifier completion bash)"     in ~/.bashrc
zsh:   eval "$(verifier completion zsh)"      in ~/.zshrc
fish:  verifier completion fish > ~/.config/fish/completions/verifier.fish
"""


@click.command(help=HELP, short_help="Print a completion script for a shell.")
@click.argument("shell", metavar="SHELL", type=click.Choice(SHELLS))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print what makes `shell` ask us for completions."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        msg = f"this version of click completes nothing in {shell}"
        raise UsageError(msg)
    output.write(kind(context.find_root().command, {}, "verifier", "_VERIFIER_COMPLETE").source() + "\n", None)
