"""Where an article tells of human beings who need not speak."""

import time

import pytest

from verifier.attribution.known import known
from verifier.attribution.referents import Referent, referents


def told(text: str) -> list[tuple[str, str, str | None]]:
    return [(one.interval.cut(text), one.key, one.gender) for one in referents(text, known(text, None))]


@pytest.mark.parametrize(
    ("text", "words", "key", "gender"),
    [
        ("A retired bus driver slept.", "A retired bus driver", "a retired bus driver", None),
        ("The widow slept.", "The widow", "widow", "female"),
        ("Its head of repairs, Oona Brack, slept.", "Its head of repairs, Oona Brack", "Oona Brack", None),
        ("The judge, Dr Ellen Roe, slept.", "The judge, Dr Ellen Roe", "Ellen Roe", "female"),
        ("They met landlady Quill Sorrow there.", "landlady Quill Sorrow", "Quill Sorrow", "female"),
        ("Mr Vane's sister, Ottoline, slept.", "Vane's sister, Ottoline", "Ottoline", "female"),
        ("TOM HALE slept.", "TOM HALE", "Tom Hale", "male"),
    ],
)
def test_somebody_is_told_of_by_a_noun_a_name_or_both(text: str, words: str, key: str, gender: str | None) -> None:
    assert (words, key, gender) in told(text)


def test_a_noun_after_a_name_tells_of_the_same_one() -> None:
    assert [key for _, key, _ in told("Ellen Roe, the coroner, slept.")] == ["Ellen Roe"]


@pytest.mark.parametrize("text", ["They slept in Marl Hollow.", "The Harlan Post slept.", "Rain fell. It stopped."])
def test_a_place_an_outlet_and_a_pronoun_are_nobody(text: str) -> None:
    assert told(text) == []


def test_a_noun_before_a_full_stop_belongs_to_no_name_after_it() -> None:
    assert told("He met the coach. Marl won.") == [("the coach", "coach", None)]


def test_a_name_alone_may_be_no_persons() -> None:
    def sure(text: str) -> list[bool]:
        return [one.is_sure for one in referents(text, known(text, None))]

    assert (sure("Marl Hollow, it seems."), sure("Ellen Roe, it seems.")) == ([False], [True])


def test_a_driver_is_somebody_new_and_the_driver_is_not() -> None:
    text = "A driver met the driver."
    assert [one.is_new for one in referents(text, known(text, None))] == [True, False]


@pytest.mark.parametrize("unit", ["the driver ", "Ann Lee, ", "A", "Mr A", "the ", "his wife, Ann, "])
def test_a_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    began = time.process_time()
    found: tuple[Referent, ...] = referents(text, known(text, None))
    assert len(found) <= len(text)
    assert time.process_time() - began < 5
