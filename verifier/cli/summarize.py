"""`verifier summarize`: one article in, one report out."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

import math
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import click

from verifier.cli import exits, output

if TYPE_CHECKING:
    from verifier.api import Options
    from verifier.schema import Article, Report

Option: TypeAlias = str | float | None
"""What an option that was or was not given holds."""

FORMAT_NAMES: Final = ("text", "json", "markdown")
ENGINE_NAMES: Final = ("openai", "embedded")

LONG: Final = 100_000
"""Characters of an article over which somebody who waits is told how long."""
PACE: Final = 10_000
"""Characters that the embedded engine reads in a second of one core: 400,000 of news text took 40 s on a busy one."""


def _finite(_context: click.Context, _parameter: click.Parameter, value: float | None) -> float | None:
    """Return `value`; `nan` passes every comparison, and so it passes click's ranges."""
    if value is not None and not math.isfinite(value):
        msg = f"{value} is no number of seconds"
        raise click.BadParameter(msg)
    return value


@click.command(short_help="Report what an article claims and who says so.")
@click.argument("file", metavar="FILE|-")
@click.option("--engine", type=click.Choice(ENGINE_NAMES), help="Who proposes the claims; else the settings choose.")
@click.option("--model", help="The model's name at the endpoint (openai engine).")
@click.option("--publisher", help="Who published the article.")
@click.option("--title", help="The article's title.")
@click.option("--published", metavar="DATE", help="When it was published, in ISO 8601: 2026-03-12.")
@click.option("--url", help="Where it was published; recorded, never fetched.")
@click.option("--language", metavar="TAG", help="The article's language, as a BCP 47 tag: en, uk, de-AT.")
@click.option("--prompt", metavar="NAME", help="The prompt to send (openai engine): extract.v1.")
@click.option(
    "--timeout", type=float, metavar="SECONDS", callback=_finite, help="How long one request may take (openai engine)."
)
@click.option("--weights", metavar="FOLDER", help="The tagger's weights, as training writes them (embedded engine).")
@click.option(
    "--format", "format_name", type=click.Choice(FORMAT_NAMES), default="text", show_default=True, help="How to write."
)
@click.option("-o", "--output", "out", metavar="OUT", help="Write to this file, in one step, instead of the screen.")
@click.option("--strict", is_flag=True, help="Exit with 1 if a check finds a fault.")
@click.pass_context
def summarize(
    context: click.Context, /, file: str, *, format_name: str, out: str | None, strict: bool, **options: Option
) -> None:
    """Report what the article in FILE claims, who says so, and what it says about checking.

    FILE is plain text or HTML in UTF-8; - reads standard input. Options about the article override what the article
    says of itself. Data goes to standard output, notes to standard error.
    """
    path = output.target(out, file)
    report = _read(file, **options)
    output.write(_rendered(report, format_name, to_file=path is not None), path, _encoding(format_name))
    if strict:
        context.exit(judged(report))


def judged(report: "Report") -> int:
    """Return the exit code that --strict asks for, after a note where it is not 0."""
    faults = sum(finding.severity == "fault" for finding in report.findings)
    if faults:
        output.complain(f"the checks found {faults} {'fault' if faults == 1 else 'faults'} (--strict)")
    return exits.FAULTS if faults else exits.FINE


def _read(file: str, **options: Option) -> "Report":
    """Return the report of the article in `file`, after a note on which engine reads it where nobody said."""
    from verifier import pipeline, wiring
    from verifier.api import summarize as read

    given = {name: options.pop(name) for name in ("publisher", "title", "published", "url", "language")}
    article = _article(file, given)
    asked = options.pop("engine")
    engine = wiring.engine(cast("str | None", asked), **options)
    pipeline.require_readable(article, engine)
    _announce({"engine": asked, **options}, len(article.text))
    return read(article, **cast("Options", options | {"engine": engine}))


def _article(file: str, given: Mapping[str, Option]) -> "Article":
    from pathlib import Path

    from verifier.intake import Given, from_file, from_stdin

    said = Given(**cast("dict[str, Any]", given))
    stream = output.source(file)
    return from_file(Path(file), said) if stream is None else from_stdin(stream, said)


def _announce(options: Mapping[str, Option], length: int) -> None:
    """Say on standard error which engine was chosen and why, where the user did not, and how long it takes.

    A configured model is no surprise: there only a terminal, where somebody waits for it, is told.
    """
    from verifier import wiring
    from verifier.engines.weights import bundled_tagger, tagger_in

    configuration = wiring.configured(**options)
    name, why = wiring.chosen(configuration)
    if name == "embedded":  # what cannot run is not announced: each loads once in a process
        _ = tagger_in(configuration.weights) if configuration.weights else bundled_tagger()
    if options["engine"] is None and (name == "embedded" or sys.stderr.isatty()):
        output.complain(f"using the {name} engine: {why}")
    if name == "embedded" and length >= LONG:
        output.complain(f"{length:,} characters: this takes the embedded engine some {length / PACE:.0f} s")


def _rendered(report: "Report", format_name: str, *, to_file: bool) -> str:
    from verifier.formats import FORMATS, Style

    style = Style() if to_file else Style(output.width(), colour=output.coloured(sys.stdout))
    return next(f for f in FORMATS if f.name == format_name).render(report, style)


def _encoding(format_name: str) -> str | None:
    """Return the encoding for standard output: JSON is UTF-8 wherever it is written."""
    return "utf-8" if format_name == "json" else None
