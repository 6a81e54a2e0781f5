"""Which findings stand, by what the checks found in a sentence and what a network reads there."""

import pytest

from verifier.entailment import Reading as Read
from verifier.pipeline.review.alignment import Aligned
from verifier.pipeline.review.judging import DOUBTED, WIDEST, judged, read_by, scored
from verifier.pipeline.review.lines import Line
from verifier.schema import Finding, Severity
from verifier.text.spans import Interval

TEXT = "A mill burned. Nobody was hurt. The owner wept. A bridge fell."
ROWS = (Interval(0, 14), Interval(15, 31), Interval(32, 47), Interval(48, 62))


def line(text: str = "The mill was on fire.", *bearing: Interval) -> Line:
    places = bearing or (ROWS[1],)
    return Line("s1", Interval(0, len(text)), text, "sentence", Aligned(places, 0.5, places[0]))


def finding(check: str, severity: Severity = "doubt") -> Finding:
    return Finding(check=check, version=1, severity=severity, target="s1", reason="why", spans=())


def standing(wrong: float, *found: Finding) -> list[tuple[str, str]]:
    read = {"s1": Read(wrong, Interval(4, 8))}
    return [(f.check, f.severity) for f in judged(found, [line()], read)]


def test_a_doubt_about_words_falls_where_the_network_has_none() -> None:
    assert standing(0.1, finding("polarity"), finding("alignment")) == []


def test_a_doubt_about_words_stands_beside_the_networks_own() -> None:
    assert standing(0.95, finding("polarity")) == [("polarity", "doubt"), ("entailment", "doubt")]


def test_a_fault_about_words_is_a_doubt_unless_all_speaks_for_it() -> None:
    assert standing(0.7, finding("polarity", "fault"))[0] == ("polarity", "doubt")
    assert standing(0.99, finding("polarity", "fault"))[0] == ("polarity", "fault")


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


def test_words_that_stand_in_the_article_as_they_are_are_not_read() -> None:
    def entail(_: str, telling: str) -> Read:
        raise AssertionError(telling)

    assert read_by(entail, [line("Nobody was hurt.")], TEXT, ROWS)["s1"].wrong == 0.0
