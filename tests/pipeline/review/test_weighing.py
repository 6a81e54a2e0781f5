from verifier.pipeline.review.alignment import Aligned, Index, tokens
from verifier.pipeline.review.lines import Line
from verifier.pipeline.review.told import plain, resting_on
from verifier.pipeline.review.weighing import weighed
from verifier.schema import Finding
from verifier.text.spans import Interval


def line(share: float) -> Line:
    place = Interval(0, 4)
    return Line("s1", place, "Text", "sentence", Aligned((place,), share, place))


def severities(check: str, severity: str, share: float, reason: str = "why") -> list[str]:
    given = {"check": check, "version": 1, "severity": severity, "target": "s1", "reason": reason, "spans": ()}
    return [f.severity for f in weighed([Finding.model_validate(given)], [line(share)])]


def test_a_changed_number_is_a_fault_in_a_sentence_told_closely_and_a_doubt_in_one_told_freely() -> None:
    assert severities("numbers", "fault", 0.9) == ["fault"]
    assert severities("numbers", "fault", 0.3) == ["doubt"]


def test_a_source_that_is_left_out_is_a_doubt_at_most() -> None:
    assert severities("summary_keeps_source", "fault", 1.0) == ["doubt"]
    assert severities("summary_keeps_source", "doubt", 1.0) == []


def test_roles_are_not_judged_in_a_text_of_its_own_words() -> None:
    assert severities("roles", "doubt", 0.7) == []


def test_a_check_that_is_not_in_the_table_keeps_its_severity() -> None:
    assert severities("quotation", "fault", 0.2) == ["fault"]


def test_a_text_has_no_polarity_but_that_of_its_words() -> None:
    assert resting_on(plain("s1", "Nobody left the lock."), ["All stayed."], "s1.0", None).polarity == "negative"
    assert resting_on(plain("s1", "All stayed at the lock."), ["All stayed."], "s1.0", None).polarity == "positive"


def test_a_source_that_a_text_told_loosely_leaves_out_is_no_doubt() -> None:
    assert severities("summary_keeps_source", "fault", 0.9) == ["doubt"]
    assert severities("summary_keeps_source", "fault", 0.7) == []


ARTICLE = "The ferry left Brack at noon. A surgeon bought the old lighthouse. It cost her 90,000 crowns."


def test_a_sentence_is_found_by_words_of_the_same_meaning() -> None:
    found = Index.of(ARTICLE, [Interval(0, len(ARTICLE))]).bearing(tokens("A doctor purchased it."))
    assert found.nearest is not None
    assert "surgeon" in found.nearest.cut(ARTICLE)


def test_a_figure_is_looked_for_in_the_next_sentence_too() -> None:
    index = Index.of(ARTICLE, [Interval(0, len(ARTICLE))])
    assert len(index.bearing(tokens("A surgeon bought the lighthouse for 90,000 crowns.")).bearing) > 1
    assert len(index.bearing(tokens("A surgeon bought the lighthouse.")).bearing) == 1


def test_nothing_is_found_for_words_of_another_subject() -> None:
    index = Index.of(ARTICLE, [Interval(0, len(ARTICLE))])
    assert index.bearing(tokens("Parliament passed the budget.")).share == 0
