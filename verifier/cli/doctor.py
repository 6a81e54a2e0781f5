"""`verifier doctor`: what this installation has, how it is set, and where each setting comes from."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

import click

from verifier.cli import exits, output


@click.command(short_help="Show versions, weights, prompts and settings.")
@click.option("--online", is_flag=True, help="Also ask the endpoint whether it answers and takes the key.")
@click.pass_context
def doctor(context: click.Context, *, online: bool) -> None:
    """Show versions, weights, prompts and settings, with the key masked. Calls nobody unless --online says so."""
    from verifier.cli.examination import Row, endpoint, installation, settings
    from verifier.formats.printable import printable

    rows: list[Row] = [*installation(), *settings(), *(endpoint() if online else ())]
    wide = max(len(row.name) for row in rows)
    for row in rows:
        output.write(f"{row.mark} {row.name:<{wide}}  {printable(row.found)}\n", None)
    context.exit(next((row.fault for row in rows if row.fault), exits.FINE))
