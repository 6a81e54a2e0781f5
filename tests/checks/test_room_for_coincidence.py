"""What a comparison of words finds in a text told closely, and in one that tells much in words of its own."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from verifier.checks import run
from verifier.checks.compare.aligned import Aligned
from verifier.checks.compare.tempered import ROOMY
from verifier.checks.passage import Passage
from verifier.reading import Reading
from verifier.text.words import words

Judge: TypeAlias = Callable[[str, str, str], list[str]]


@pytest.fixture
def told(build: Callable[..., Reading]) -> Judge:
    def judge(check: str, text: str, evidence: str) -> list[str]:
        _, findings = run(build(evidence, [{"text": text, "evidence": evidence}]))
        return [f.severity for f in findings if (f.check, f.target) == (check, "c1") and "calls itself" not in f.reason]

    return judge


def aligned(text: str, evidence: str) -> Aligned:
    return Aligned(Passage.reading(text, words(text)), Passage.reading(evidence, words(evidence)))


LONG = (
    "The mill at Senn, which two brothers from the valley had run since the flood, sold its last flour in March, and "
    "the older brother, who keeps the accounts, did not open the shop on the square again before the summer holidays."
)


def test_words_in_their_order_leave_no_room() -> None:
    assert aligned("The mill at Senn sold its last flour in March.", LONG).room == 0


def test_the_more_is_told_otherwise_the_more_room_there_is() -> None:
    closely = aligned("The mill at Senn sold its last oats in March.", LONG).room
    freely = aligned("After a spring without customers the family business in town shut its doors for good.", LONG).room
    assert 0 < closely < ROOMY < freely


def test_a_negation_added_to_a_text_told_closely_is_a_fault(told: Judge) -> None:
    assert told("polarity", "The mill at Senn did not sell its last flour in March.", LONG)[0] == "fault"


def test_a_negation_in_a_text_told_freely_is_none(told: Judge) -> None:
    text = "After a spring with hardly any customers there was no flour left in town, and families went without bread."
    assert "fault" not in told("polarity", text, LONG)


def test_a_wrong_number_in_a_text_told_freely_is_a_doubt(told: Judge) -> None:
    text = (
        "After a spring without customers the family business in town, with its nine workers, shut its doors for good."
    )
    assert told("numbers", text, LONG) == ["doubt"]
    assert told("numbers", "The mill at Senn, which nine brothers had run, sold its last flour in March.", LONG) == [
        "fault"
    ]


def test_all_in_a_text_told_freely_is_a_note_and_in_one_told_closely_a_doubt(told: Judge) -> None:
    text = "After a spring without customers all of the family business in town shut its doors for good."
    assert told("shares", text, LONG) == ["note"]
    assert told("shares", "All of the mill at Senn sold its last flour in March.", LONG) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The gate opened at noon.", "The gate closed at noon."),
        ("The baker was sacked.", "The baker was hired."),
        ("Prices rose.", "Prices fell."),
    ],
)
def test_an_opposite_in_the_same_place_is_a_fault(told: Judge, text: str, evidence: str) -> None:
    assert told("polarity", text, evidence) == ["fault"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The long report praises the crew.", "The tug ran short of rope, and a report praises the men."),
        ("Boats leave for the old town.", "The new crane works well, said Ida Vance, and boats leave for the town."),
    ],
)
def test_an_opposite_that_is_told_of_something_else_is_no_fault(told: Judge, text: str, evidence: str) -> None:
    assert "fault" not in told("polarity", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The union ruled out a strike.", "The union planned a strike."),
        ("The union planned a strike.", "The union ruled out a strike."),
        ("The report accuses the captain.", "The report stopped short of accusing the captain."),
        ("The clerk paid the fee.", "The clerk was blamed for his refusal to pay the fee."),
        ("The surgeon advised the operation.", "The surgeon advised against the operation."),
    ],
)
def test_words_that_say_that_nothing_was_done_negate(told: Judge, text: str, evidence: str) -> None:
    assert "fault" in told("polarity", text, evidence) or "doubt" in told("polarity", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The union will not strike.", "The union ruled out a strike."),
        ("The report does not accuse the captain.", "The report stopped short of accusing the captain."),
        ("The clerk refused to pay the fee.", "The clerk was blamed for his refusal to pay the fee."),
        ("The lock was built just short of the bridge.", "The lock was built just short of the bridge in May."),
        ("The log for the hour is a drawing.", "Nobody did; the log for the hour is a drawing of a horse."),
        ("Staff said nothing last night.", "Staff kept silent last night."),
    ],
)
def test_the_same_told_with_another_negation_is_no_fault(told: Judge, text: str, evidence: str) -> None:
    assert "fault" not in told("polarity", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The letter was read by a nurse.", "In a letter read by the nurse, the widow thanked the crew."),
        ("The drill was found by Ida Vance.", "The first witness was the diver who found the drill, Ida Vance."),
        ("Olaf Lind leads the crew.", "Crew leader Olaf Lind was first on the deck."),
        ("Parcels were passed to the depot.", "Parcels passed to the depot put the clerk in a rage."),
    ],
)
def test_a_participle_after_its_noun_is_told_as_a_passive(told: Judge, text: str, evidence: str) -> None:
    assert told("roles", text, evidence) == []


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The crew warned the pilot.", "The crew was warned by the pilot."),
        ("Ida Vance thanked the diver.", "The first witness was the diver who thanked Ida Vance."),
    ],
)
def test_roles_turned_in_a_passive_or_a_relative_clause_are_doubted(told: Judge, text: str, evidence: str) -> None:
    assert told("roles", text, evidence) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Ida Vance agreed that she had.", "Ida Vance agreed that she had not."),
        ("The crew said the boat isn't.", "The crew said the boat is."),
        ("He wanted to see a seal and he had seen one.", "He wanted to see a seal and he had not seen one."),
    ],
)
def test_a_negation_of_which_only_little_words_hang_is_not_lost(told: Judge, text: str, evidence: str) -> None:
    assert "fault" in told("polarity", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The crew has not seen proof.", "The crew has seen no proof that the seal was there."),
        ("The panel had not agreed.", "The clerk said the panel had agreed. It had not."),
    ],
)
def test_a_negation_that_stands_elsewhere_is_no_fault(told: Judge, text: str, evidence: str) -> None:
    assert "fault" not in told("polarity", text, evidence)


def test_a_negation_of_something_that_the_evidence_does_not_tell_is_a_note(told: Judge) -> None:
    assert told("polarity", "Shares fell by a tenth, a loss not matched since May.", "Shares lost a tenth.") == ["note"]
    assert told("polarity", "The clerk was unaware of the loss.", "The clerk was aware of the loss.")[0] == "doubt"
