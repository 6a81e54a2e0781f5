"""`verifier schema`: the contracts of the JSON that comes out, and of the draft that an engine is asked for."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

from typing import TYPE_CHECKING, Final

import click

from verifier.cli import output

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.json_schema import JsonSchemaMode

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


@click.command(short_help="Print the JSON Schema of the report, the review or the draft.")
@click.argument("which", type=click.Choice(["report", "review", "draft"]), default="report")
def schema(which: str) -> None:
    """Print the JSON Schema of the report, of the review (what `check` says), or of the draft (asked of a model)."""
    import json

    from verifier.draft import Draft
    from verifier.review import Review
    from verifier.schema import Report

    known: dict[str, tuple[type[BaseModel], JsonSchemaMode]] = {
        "report": (Report, "serialization"),
        "review": (Review, "serialization"),
        "draft": (Draft, "validation"),
    }
    kind, mode = known[which]
    made = kind.model_json_schema(mode=mode)
    output.write(json.dumps({"$schema": DIALECT} | made, indent=2, ensure_ascii=False) + "\n", None, "utf-8")
