"""Which findings stand, by what the checks found in a sentence and what a network reads there."""

import pytest

from verifier.entailment import Reading as Read
from verifier.pipeline.entailed import LONGEST
from verifier.pipeline.review.alignment import Aligned
from verifier.pipeline.review.judging import DOUBTED, WIDEST, judged, outcomes, read_by, scored
from verifier.pipeline.review.lines import Line
from verifier.schema import Finding, Severity
from verifier.text.spans import Interval

TEXT = "A mill burned. Nobody was hurt. The owner wept. A bridge fell."
ROWS = (Interval(0, 14), Interval(15, 31), Interval(32, 47), Interval(48, 62))


def line(text: str = "The mill was on fire.", *bearing: Interval, share: float = 0.5) -> Line:
    places = bearing or (ROWS[1],)
    return Line("s1", Interval(0, len(text)), text, "sentence", Aligned(places, share, places[0]))


def finding(check: str, severity: Severity = "doubt") -> Finding:
    return Finding(check=check, version=1, severity=severity, target="s1", reason="why", spans=())


def standing(wrong: float, *found: Finding, share: float = 0.5) -> list[tuple[str, str]]:
    read = {"s1": Read(wrong, Interval(4, 8))}
    return [(f.check, f.severity) for f in judged(found, [line(share=share)], read)]


def test_a_doubt_about_words_falls_where_the_network_has_none() -> None:
    assert standing(0.1, finding("polarity")) == []


def test_that_no_sentence_bears_it_is_a_note_where_the_network_has_no_doubt() -> None:
    assert standing(0.1, finding("alignment")) == [("alignment", "note")]


def test_a_doubt_about_words_stands_beside_the_networks_own() -> None:
    assert standing(0.95, finding("polarity")) == [("polarity", "doubt"), ("entailment", "doubt")]


def test_a_fault_of_a_sentence_told_closely_stands_whatever_the_network_finds() -> None:
    assert standing(0.0, finding("polarity", "fault"), share=0.97) == [("polarity", "fault")]


def test_a_fault_of_one_told_freely_is_a_doubt_at_most() -> None:
    assert standing(0.99, finding("polarity", "fault"))[0] == ("polarity", "doubt")


def test_a_line_that_was_not_read_is_judged_by_the_checks_alone() -> None:
    assert [f.severity for f in judged([finding("numbers")], [line()], {})] == ["doubt"]


@pytest.mark.parametrize("check", ["quotation", "names", "caveat", "alignment"])
def test_what_is_no_matter_of_wording_stands_whatever_the_network_finds(check: str) -> None:
    assert standing(0.0, finding(check, "fault")) == [(check, "fault")]


def test_the_network_alone_doubts_where_it_is_sure_enough() -> None:
    assert standing(0.95) == [("entailment", "doubt")]
    assert standing(0.6) == []


def test_the_score_grows_with_the_networks_chance_and_with_each_finding() -> None:
    assert scored([], Read(0.2, None)) < scored([], Read(0.8, None)) < scored([finding("roles")], Read(0.8, None))
    assert scored([finding("roles")] * 2, None) == scored([finding("roles")], None)
    assert scored([], Read(0.0, None)) < 0 < DOUBTED < scored([], Read(1.0, None))


def test_a_sentence_is_read_beside_its_evidence_and_the_sentences_around() -> None:
    asked: list[str] = []

    def entail(evidence: str, _: str) -> Read:
        asked.append(evidence)
        return Read(0.5, None)

    assert read_by(entail, [line()], TEXT, ROWS)["s1"].wrong == 0.5
    long = "A mill burned. " + "x" * WIDEST + ". The owner wept."
    rows = (Interval(0, 14), Interval(15, 16 + WIDEST), Interval(17 + WIDEST, len(long)))
    read_by(entail, [line("It burned.", rows[0])], long, rows)
    assert asked == ["A mill burned. Nobody was hurt. The owner wept.", "A mill burned."]


def test_a_sentence_of_the_article_is_not_read_but_a_part_of_one_is() -> None:
    text = "The clerk denied that the mill burned. It rained."
    rows = (Interval(0, 38), Interval(39, 49))
    lines = [line("The mill burned.", rows[0]), line("The clerk denied that the mill burned.", rows[0])]
    read = read_by(lambda *_: Read(0.3, None), lines[:1], text, rows)
    assert read["s1"].wrong == 0.3
    assert read_by(lambda *_: Read(0.3, None), lines[1:], text, rows) == {}
    assert [o.outcome for o in outcomes(lines[1:], text, {}, [])] == ["not_applicable"]


def test_a_sentence_too_long_to_be_read_whole_is_not_read() -> None:
    assert read_by(lambda *_: Read(0.3, None), [line("word " * LONGEST)], TEXT, ROWS) == {}
