"""`verifier check`: a text or a draft in, what its articles bear of it out."""

# Nothing heavy may load before the command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

import sys
from typing import TYPE_CHECKING, Final

import click

from verifier.cli import exits, output
from verifier.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.draft import Draft
    from verifier.review import Review
    from verifier.schema import Article, Report

REVIEW_FORMAT_NAMES: Final = ("text", "json")


@click.command(short_help="Check a summary, or any text or draft, against its articles.")
@click.argument("file", metavar="TEXT|DRAFT.json|-")
@click.option("--against", required=True, multiple=True, metavar="ARTICLE", help="The article; again for each other.")
@click.option("--publisher", help="Who published the articles.")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(REVIEW_FORMAT_NAMES),
    default="text",
    show_default=True,
    help="How to write.",
)
@click.option("-o", "--output", "out", metavar="OUT", help="Write to this file, in one step, instead of the screen.")
@click.pass_context
def check(
    context: click.Context,
    /,
    file: str,
    *,
    against: tuple[str, ...],
    publisher: str | None,
    format_name: str,
    out: str | None,
) -> None:
    """Check a text, sentence by sentence, against the articles that it tells of; exit with 1 if there is any fault.

    A text is plain text or HTML in UTF-8; JSON is a draft (`verifier schema draft`) or an earlier report, whose claims
    are checked again. - reads standard input. Nobody is called, and nothing is fetched.
    """
    _require_one_stream((file, *against))
    path = _target(out, (file, *against))
    review = _reviewed(file, against, publisher)
    encoding = "utf-8" if format_name == "json" else None
    output.write(_rendered(review, format_name, to_file=path is not None), path, encoding)
    context.exit(exits.FAULTS if any(f.severity == "fault" for f in review.findings) else exits.FINE)


def _target(out: str | None, named: tuple[str, ...]) -> "Path | None":
    """Return the file to write; `UsageError` where it is one of those that are read."""
    found = None
    for read in named:
        found = output.target(out, read)
    return found


def _require_one_stream(named: tuple[str, ...]) -> None:
    if named.count(output.STANDARD) > 1:
        msg = "standard input can be read once: name a file for the others"
        raise UsageError(msg)


def _reviewed(file: str, against: tuple[str, ...], publisher: str | None) -> "Review":
    from verifier.api import check as judge

    return judge(_said(file), [_article(one, publisher) for one in against], publisher=publisher)


def _said(file: str) -> "str | Draft | Report":
    from pathlib import Path

    from verifier.intake import words_alone
    from verifier.pipeline.review import subject

    stream = output.source(file)
    if stream is not None:
        return subject(words_alone.from_stdin(stream), "<stdin>")
    return subject(words_alone.from_file(Path(file)), file)


def _article(file: str, publisher: str | None) -> "Article":
    from pathlib import Path

    from verifier.intake import Given, from_file, from_stdin

    known = Given(publisher=publisher)
    stream = output.source(file)
    return from_file(Path(file), known) if stream is None else from_stdin(stream, known)


def _rendered(review: "Review", format_name: str, *, to_file: bool) -> str:
    from verifier.formats import Style
    from verifier.formats.review import REVIEW_FORMATS

    style = Style() if to_file else Style(output.width(), colour=output.coloured(sys.stdout))
    return next(f for f in REVIEW_FORMATS if f.name == format_name).render(review, style)
