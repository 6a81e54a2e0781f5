"""What a claim adds to its evidence, and what it says against it: cases that fire, and ones that must not."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article

Judge: TypeAlias = Callable[..., list[str]]


@pytest.fixture
def told(build: Callable[..., Reading], article: Callable[..., Article]) -> Judge:
    """Return the severities of what a check finds in a claim with this evidence, in an article that may say more."""

    def judge(check: str, text: str, evidence: str, before: str = "", **fields: Any) -> list[str]:  # noqa: ANN401 - a claim's fields
        reading = build(article(f"{before} {evidence}".strip()), [{"text": text, "evidence": evidence, **fields}])
        _, findings = run(reading)
        return [f.severity for f in findings if (f.check, f.target) == (check, "c1") and f.severity != "note"]

    return judge


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The mill closed to avoid a fine.", "The mill closed in March."),
        ("The mill closed in March after a burglary.", "The mill on Dyer Lane closed in March."),
        ("The keeper left on a doctor's advice.", "The keeper has left the tower."),
        ("The van carried bread and rifles.", "The van carried bread."),
        ("The permit was revoked by Halden.", "The permit was revoked."),
    ],
)
def test_a_phrase_of_which_the_evidence_has_nothing_is_doubted(told: Judge, text: str, evidence: str) -> None:
    assert "doubt" in told("additions", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The mill closed because of a strike.", "The mill closed after a walkout."),
        ("The keeper has left for the mainland.", "The keeper has gone to the coast."),
        ("The van that was stuck carried bread.", "The van carried bread."),
        ("The paper, by Ida Vance, was published.", "The paper was published."),
    ],
)
def test_a_phrase_that_may_stand_for_one_left_out_is_not_doubted(told: Judge, text: str, evidence: str) -> None:
    assert told("additions", text, evidence) == []


def test_a_place_may_come_from_the_paragraph_before_and_a_reason_may_not(told: Judge) -> None:
    before = "A storm broke over the harbour."
    assert told("additions", "The crane fell in the harbour.", "The crane fell.", before) == []
    assert told("additions", "The crane fell because of the storm.", "The crane fell.", before) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The clerk unwrapped the parcel.", "The clerk wrapped the parcel."),
        ("The tenor was booed and the bass rejected.", "The tenor was booed and the bass accepted."),
        ("Attendance went down by a tenth.", "Attendance rose by a tenth."),
        ("The guide forbade them to swim.", "The guide let them swim, she told a reporter."),
        ("The verdict was conclusive.", "The verdict was inconclusive."),
        ("The firm sold the barge.", "The firm bought the barge."),
    ],
)
def test_an_opposite_is_found_whatever_else_the_sentence_says(told: Judge, text: str, evidence: str) -> None:
    assert told("polarity", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The board was sent no complaint.", "The board received no complaint."),
        ("The cable, 40 metres long, snapped.", "The cable snapped shortly before noon."),
        ("The guards were untrained.", "The guards had no training."),
        ("The letters were left unopened.", "She stopped opening the letters."),
        ("The engine did not pass the test.", "The engine failed the test."),
        ("The council has yet to vote.", "The council has not voted."),
        ("Nowhere in the deed does the name occur.", "The deed does not contain the name."),
        ("The lock was not forced, the police found.", "The police found that the lock was not forced."),
    ],
)
def test_what_says_the_same_by_a_negation_is_not_accused(told: Judge, text: str, evidence: str) -> None:
    assert told("polarity", text, evidence, polarity="negative" if " no" in text.lower() else "positive") == []


def test_a_sentence_that_only_says_not_turns_the_one_before(told: Judge) -> None:
    evidence = "A leaflet said the mayor had resigned. He had not."
    assert told("polarity", "The mayor had not resigned.", evidence, polarity="negative") == []
    assert told("polarity", "The mayor had resigned.", evidence) == ["fault"]


def test_wrongly_may_not_be_left_out_before_a_verb_that_is_kept(told: Judge) -> None:
    evidence = "The circus was falsely accused of drugging the bear."
    assert told("polarity", "The circus was accused of drugging the bear.", evidence) == ["doubt"]
    assert told("polarity", "The circus was wrongly accused of drugging the bear.", evidence) == []
    assert told("polarity", "That the circus drugged the bear was false.", evidence) == []
