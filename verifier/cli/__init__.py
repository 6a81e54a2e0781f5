"""The command line: parse, call, print. One file each command; what a command needs is imported when it runs."""

# Nothing is imported before `main` watches for an interrupt: a Ctrl-C while click loads would print a traceback.
# ruff: noqa: PLC0415

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

__all__ = ["main"]

INTERRUPTED = 130
"""As in `exits`, which cannot be loaded once loading has been interrupted."""


def main(arguments: "Sequence[str] | None" = None) -> "NoReturn":
    """Run the command that `arguments` (those of the process where None) name, and exit with its code."""
    try:
        from verifier.cli.run import main as run

        run(arguments)
    except KeyboardInterrupt:
        _interrupted()


def _interrupted() -> "NoReturn":
    """End as every interrupt does: one line, its exit code, and nothing of what the interpreter would still say."""
    try:
        if sys.stderr is not None:
            sys.stderr.write("verifier: interrupted\n")
            sys.stderr.flush()
    finally:
        os._exit(INTERRUPTED)
