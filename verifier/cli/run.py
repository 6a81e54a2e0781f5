"""Run the command line, and end every way it can end: one line on standard error, the right exit code."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

import errno
import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from verifier.cli import exits
from verifier.cli.output import ReaderGone, complain
from verifier.cli.root import Run, root
from verifier.errors import VerifierError

UNWRITABLE = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EIO))
"""What befalls the help and the version, which click writes itself, where the disk takes no more."""
FEW_CYCLES = 500_000
"""Objects made before cycles are looked for: a start makes next to none, and each look would cost it 0.01 s."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command that `arguments` (those of the process where None) name, and exit with its code."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's pool of threads costs a start 0.05 s, and has no work
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # a search through all that is installed, 0.02 s
    gc.set_threshold(FEW_CYCLES)
    _leave(code(arguments))


def _leave(status: int) -> NoReturn:
    """End the process where all is written: to take down every object first costs as much as to read an article."""
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
    except OSError:
        sys.exit(status)
    os._exit(status)


def code(arguments: Sequence[str] | None = None, command: click.Command = root) -> int:
    """Return the exit code of running `arguments`."""
    run = Run()
    try:
        result = command.main(arguments, prog_name="verifier", standalone_mode=False, obj=run)
    except ReaderGone:
        _drop_output()
        return exits.PIPE_CLOSED
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted")
        return exits.INTERRUPTED
    except (click.ClickException, VerifierError, Exception) as error:  # noqa: BLE001 - this is where all errors end
        return _ended(error, run)
    return result if isinstance(result, int) else exits.FINE


def _ended(error: Exception, run: Run) -> int:
    """Say what went wrong and return its exit code."""
    if run.debug:
        import traceback

        traceback.print_exception(error)
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return exits.USAGE
    if isinstance(error, click.ClickException):
        complain(_usage(error))
        return exits.USAGE
    if isinstance(error, VerifierError):
        complain(str(error))
        return error.exit_code
    if isinstance(error, OSError) and error.errno in UNWRITABLE:
        complain(f"cannot write the output: {error.strerror}")
        return exits.USAGE
    hint = "" if run.debug else " (this is a fault of ours; `verifier --debug …` shows where)"
    complain(f"{type(error).__name__}: {error}{hint}")
    return exits.BROKEN


def _usage(error: click.ClickException) -> str:
    """Return what click has to say, and where help is to be had."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    command = context.command_path if context else "verifier"
    return f"{error.format_message()} (see `{command} --help`)"


def _drop_output() -> None:
    """Let what is still buffered go nowhere, so that the interpreter's own farewell finds no closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
