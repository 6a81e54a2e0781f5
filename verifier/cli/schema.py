"""`verifier schema`: the contracts of the JSON that comes out, and of the draft that an engine is asked for."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

from typing import Final

import click

from verifier.cli import output

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


@click.command(short_help="Print the JSON Schema of the report or the draft.")
@click.argument("which", type=click.Choice(["report", "draft"]), default="report")
def schema(which: str) -> None:
    """Print the JSON Schema of the report (what comes out) or of the draft (what a model is asked to return)."""
    import json

    from verifier.draft import Draft
    from verifier.schema import Report

    made = Report.model_json_schema(mode="serialization") if which == "report" else Draft.model_json_schema()
    output.write(json.dumps({"$schema": DIALECT} | made, indent=2, ensure_ascii=False) + "\n", None, "utf-8")
