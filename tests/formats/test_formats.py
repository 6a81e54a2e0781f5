import pytest

from verifier.cli.summarize import FORMAT_NAMES
from verifier.formats import FORMATS, Format, Style
from verifier.schema import Report


def test_the_command_line_offers_every_format_and_no_other() -> None:
    assert tuple(f.name for f in FORMATS) == FORMAT_NAMES


@pytest.mark.parametrize("format_", FORMATS, ids=lambda f: f.name)
def test_a_report_ends_with_one_newline(report: Report, format_: Format) -> None:
    text = format_.render(report, Style())
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("format_", FORMATS, ids=lambda f: f.name)
def test_the_same_report_is_written_the_same_each_time(report: Report, format_: Format) -> None:
    assert format_.render(report, Style()) == format_.render(report, Style())
