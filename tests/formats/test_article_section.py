"""What was found on the article itself, as a reader sees it."""

import pytest

from verifier.formats import markdown, text
from verifier.formats.format import Style
from verifier.schema import Finding, Report, Severity, Span

STYLE = Style(width=100, colour=False)
HEADING = "ABOUT THE ARTICLE"


def found(check: str, severity: Severity, reason: str) -> Finding:
    span = Span(quote="Granary", start=0, end=7)
    return Finding(check=check, version=1, severity=severity, target="article", reason=reason, spans=(span, span))


LINT = (
    found("undated", "note", "nothing dates “last week”"),
    found("lost_hedge", "doubt", "a hedge is lost: “around 40” becomes “all 40”"),
)


def with_findings(report: Report, *more: Finding) -> Report:
    return report.model_copy(update={"findings": (*report.findings, *more)})


def test_a_report_without_lint_has_no_section_on_the_article(report: Report) -> None:
    assert HEADING not in text.FORMAT.render(report, STYLE)


def test_lint_has_a_section_of_its_own_with_doubts_first(report: Report) -> None:
    shown = text.FORMAT.render(with_findings(report, *LINT), STYLE)
    section = shown.partition(HEADING)[2].partition("\n\n")[0]
    assert section.index("“around 40” becomes “all 40” [lost_hedge]") < section.index("“last week” [undated]")


def test_lint_is_not_among_the_findings_on_what_an_engine_said(report: Report) -> None:
    shown = text.FORMAT.render(with_findings(report, *LINT), STYLE)
    assert "lost_hedge" not in shown.partition("\nFINDINGS")[2]
    assert shown.count("lost_hedge") == 1


def test_no_more_than_six_are_shown(report: Report) -> None:
    many = [found("lost_hedge", "doubt", f"number {n}") for n in range(9)]
    shown = text.FORMAT.render(with_findings(report, *many), STYLE)
    assert "number 5" in shown
    assert "number 6" not in shown
    assert "3 more: see the JSON." in shown


@pytest.mark.parametrize("words", ["a <b>bold</b> [link](http://a.example)", "\x1b[31mred"])
def test_hostile_words_of_the_article_stay_words(report: Report, words: str) -> None:
    shown = markdown.FORMAT.render(with_findings(report, found("lost_hedge", "doubt", words)), STYLE)
    assert words not in shown
