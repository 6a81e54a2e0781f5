"""`verifier checks`: what the checks are, and what each catches and misses."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING

import click

from verifier.cli import output
from verifier.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.checks.outcome import Check


@click.command(short_help="List the checks, or tell what one catches and misses.")
@click.argument("name", required=False)
def checks(name: str | None) -> None:
    """List the checks that every claim, every sentence of the summary and the article itself go through.

    With NAME, tell what that check catches and misses.
    """
    from verifier.checks import CHECKS

    if name is None:
        output.write(_table(CHECKS), None)
        return
    found = next((check for check in CHECKS if check.name == name), None)
    if found is None:
        msg = f"no check {name!r}; known: {', '.join(check.name for check in CHECKS)}"
        raise UsageError(msg)
    output.write(f"{found.name}, version {found.version}, on each {_target(found)}\n\n{words(found)}\n", None)


def _table(known: "Sequence[Check]") -> str:
    """Return name, target and purpose of each: the purposes below one another, or, where that is too narrow, below."""
    from verifier.formats.layout import wrapped
    from verifier.formats.text import MEASURE

    wide = max(len(check.name) for check in known)
    indent = " " * (wide + 2 + len("sentence") + 2)
    beside = output.width() - len(indent) >= MEASURE
    lines = []
    for check in known:
        head = f"{check.name:<{wide}}  {_target(check):<8}  "
        said = words(check).splitlines()[0]
        if beside:
            first, *rest = wrapped(said, output.width() - len(indent))
            lines += [head + first, *(indent + line for line in rest)]
        else:
            lines += [head.rstrip(), *(f"  {line}" for line in wrapped(said, max(output.width() - 2, MEASURE)))]
    return "\n".join(lines) + "\n"


def words(check: "Check") -> str:
    """Return what a check says of itself: what it does, what it catches, what it misses."""
    from inspect import cleandoc

    return cleandoc(check.run.__doc__ or "It says nothing of itself.")


def _target(check: "Check") -> str:
    from verifier.checks.outcome import ArticleCheck, ClaimCheck

    if isinstance(check, ArticleCheck):
        return "article"
    return "claim" if isinstance(check, ClaimCheck) else "sentence"
