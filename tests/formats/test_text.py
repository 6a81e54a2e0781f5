import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.formats import Style
from verifier.formats.layout import columns
from verifier.formats.text import NARROWEST, render
from verifier.formats.words import ids, quoted
from verifier.schema import Report, Sentence, Summary

ESCAPES = re.compile(r"\x1b\[\d+m")


def section(text: str, title: str) -> str:
    """Return what stands under a title, up to the next one."""
    return text.split(f"\n{title}\n")[1].split("\n\n", maxsplit=1)[0]


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_summary_comes_before_the_claims(report: Report) -> None:
    text = render(report, Style())
    assert text.index("SUMMARY") < text.index("CLAIMS") < text.index("FINDINGS")


def test_a_sentence_that_does_not_hold_is_withheld_and_the_reader_is_told_why(report: Report) -> None:
    summary = flat(section(render(report, Style()), "SUMMARY"))
    assert "The loss is 5 million" not in summary
    assert "Withheld: sentence s2 does not hold: no caveat" in summary


def test_a_doubtful_sentence_is_shown_as_doubtful(report: Report) -> None:
    doubtful = Sentence(id="s1", text="It burned.", claims=("c1",), verdict="doubtful")
    text = render(report.model_copy(update={"summary": Summary(sentences=(doubtful,))}), Style())
    assert "• It burned. [c1] (doubtful)" in text


def test_claims_stand_below_the_chain_of_those_who_say_so(report: Report) -> None:
    text = render(report, Style())
    assert "\nFenland Gazette ← Ora Lund (fire chief)\n  ✓ supported    c1  Nine silos" in text
    assert "\nFenland Gazette ← Two traders (unnamed)\n  ✗ unsupported  c2  The loss" in text


def test_the_caveat_stands_beside_the_claims_it_covers(report: Report) -> None:
    claims = flat(render(report, Style()).split("\nCLAIMS\n")[1].split("\nWHAT THE ARTICLE")[0])
    assert claims.count("! unverified (v1): “Fenland Gazette could not verify this information.”") == 1
    assert claims.count("! unverified (v1), as quoted above") == 1, "it covers claims of two sources"
    assert claims.count("– unverified (v1)") == 2


def test_a_publisher_that_nobody_knows_goes_without_saying(report: Report) -> None:
    unknown = [
        claim.model_copy(
            update={
                "attributions": tuple(
                    a.model_copy(update={"sources": (a.sources[0].model_copy(update={"name": None}), *a.sources[1:])})
                    for a in claim.attributions
                )
            }
        )
        for claim in report.claims
    ]
    text = render(report.model_copy(update={"claims": tuple(unknown)}), Style())
    assert "\nOra Lund (fire chief)\n" in text
    assert "– also: The article, in its own voice" in flat(text)


def test_many_claims_with_findings_are_written_in_time_linear_in_them(report: Report) -> None:
    claim, finding = report.claims[0], report.findings[0]
    many = [claim.model_copy(update={"id": f"c{n}"}) for n in range(5_000)]
    found = [finding.model_copy(update={"target": f"c{n}"}) for n in range(5_000)]
    start = time.process_time()
    render(report.model_copy(update={"claims": tuple(many), "findings": tuple(found)}), Style())
    assert time.process_time() - start < 5, "0.5 s on an idle core"


def test_who_could_not_verify_is_named_where_the_words_do_not_say(report: Report) -> None:
    statement = report.statements[0].model_copy(update={"by": "The Ledger"})
    text = flat(render(report.model_copy(update={"statements": (statement,)}), Style()))
    assert "! unverified (v1, by The Ledger): “Fenland Gazette could" in text
    assert "v1 Unverified, by The Ledger: “Fenland Gazette could" in text


def test_a_misquotation_shows_the_words_of_both_sides(report: Report) -> None:
    text = flat(render(report, Style()))
    assert "– article: Two traders put the loss at about 4 million crowns." in text
    assert "– misquoted: “5” for “4”" in text
    assert "– not in the article: “Arson was suspected.”" in text


def test_evidence_that_a_claim_only_repeats_is_not_printed_twice(report: Report) -> None:
    assert render(report, Style(100)).count("Nine silos burned at the Tolley granary") == 1


@pytest.mark.parametrize(
    ("speech", "told", "shown"),
    [
        ("direct", "Nine silos burned at the Tolley granary.", "“Nine silos burned at the Tolley granary.”"),
        ("direct", "Nine silos burned at Tolley.", "Nine silos burned at Tolley."),
        ("indirect", "Nine silos burned at the Tolley granary.", "Nine silos burned at the Tolley granary."),
    ],
)
def test_words_that_somebody_said_stand_in_quotation_marks_and_others_do_not(
    report: Report, speech: str, told: str, shown: str
) -> None:
    claim = report.claims[0]
    spoken = claim.attributions[0].model_copy(update={"speech": speech})
    only = claim.model_copy(update={"text": told, "attributions": (spoken,)})
    text = flat(render(report.model_copy(update={"claims": (only,)}), Style(200)))
    assert f"✓ supported c1 {shown} –" in text


def test_a_second_source_of_a_claim_is_named_below_it(report: Report) -> None:
    assert "– also: Fenland Gazette, in its own voice" in render(report, Style())


def test_faults_stand_before_notes(report: Report) -> None:
    findings = section(render(report, Style()), "FINDINGS")
    assert findings.index("✗ fault") < findings.index("· note")
    assert "Of 3 checks, 1 passed, 1 failed and 1 did not apply." in findings


def test_an_article_that_says_nothing_of_checking_is_said_to_say_nothing(report: Report) -> None:
    text = render(report.model_copy(update={"statements": ()}), Style())
    assert "Nothing: the article does not say whether anybody checked any of this." in flat(text)


def test_an_empty_report_still_says_what_there_is_not(report: Report) -> None:
    nothing = {"claims": (), "statements": (), "notes": (), "checks": (), "findings": (), "coverage": None}
    empty = report.model_copy(update={**nothing, "summary": Summary(sentences=())})
    text = flat(render(empty, Style()))
    assert "No summary" in text
    assert "No claims were found." in text
    assert "Of 0 checks, none ran." in text


def test_an_unknown_publisher_is_said_to_be_unknown(report: Report) -> None:
    article = report.article.model_copy(update={"publisher": None, "publisher_basis": "unknown", "published": None})
    assert "Publisher unknown (give --publisher)" in render(report.model_copy(update={"article": article}), Style())


def test_what_was_not_read_and_how_the_report_was_made_stand_at_the_end(report: Report) -> None:
    end = flat(render(report, Style()).split("\n\n")[-1])
    assert end.startswith("Not read as evidence: 1 advert. Read by the openai engine with small-model, ")
    assert "prompt extract.v1 (abababababab), 2 tries, 1,234 tokens in (0 cached), 321 out, 3.2 s" in end


@pytest.mark.parametrize("width", [1, 40, 47, 60, 80, 100, 400])
def test_no_line_is_wider_than_the_terminal(report: Report, width: int) -> None:
    lines = render(report, Style(width)).splitlines()
    assert all(columns(line) <= max(width, NARROWEST) for line in lines)
    assert all(line == line.rstrip() for line in lines)


def test_colour_changes_nothing_but_colour(report: Report) -> None:
    painted = render(report, Style(colour=True))
    assert "\x1b[31m✗ unsupported\x1b[0m" in painted
    assert ESCAPES.sub("", painted) == render(report, Style())


@given(hostile=st.text(min_size=1, max_size=60))
def test_text_of_the_article_cannot_drive_the_terminal(report: Report, hostile: str) -> None:
    claim = report.claims[0].model_copy(update={"text": f"{hostile}\x1b]0;owned\x07"})
    text = render(report.model_copy(update={"claims": (claim,)}), Style())
    assert not {c for c in text if not c.isprintable()} & set("\x1b\x07\x9b\r\u202e\u2028")


def test_ids_in_a_row_are_told_as_a_range() -> None:
    assert ids(["c1"]) == "c1"
    assert ids(["c1", "c2"]) == "c1 and c2"
    assert ids(["c1", "c2", "c3", "c5", "c9", "c10"]) == "c1–c3, c5, c9 and c10"
    assert ids(["x", "y", "z", "c²"]) == "x, y, z and c²"


def test_a_quotation_is_not_put_in_marks_twice() -> None:
    assert quoted("“Yes.”") == "“Yes.”"
    assert quoted("“Yes,” he said, “now.”") == "““Yes,” he said, “now.””"
    assert quoted("no") == "“no”"
