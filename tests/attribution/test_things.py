"""Where an article tells of bodies, documents and several people, who need not speak."""

import time

import pytest

from verifier.attribution.known import known
from verifier.attribution.referents import Referent
from verifier.attribution.things import things


def told(text: str) -> list[tuple[str, str, str]]:
    return [(one.interval.cut(text), one.key, one.noun) for one in things(text, known(text, None))]


@pytest.mark.parametrize(
    ("text", "words", "key", "noun"),
    [
        ("They sued Hale Labs.", "Hale Labs", "Hale Labs", ""),
        ("They met the Guild of Bakers.", "Guild of Bakers", "Guild of Bakers", "guild"),
        ("They sleep at the Bishop’s Rest.", "Bishop’s Rest", "Bishop’s Rest", ""),
        ("A leaked letter came.", "A leaked letter", "a a leaked letter", "letter"),
        ("Its engineers slept.", "Its engineers", "its engineers", "engineer"),
        ("The two clerks slept.", "The two clerks", "two clerks", "clerk"),
        ("The marl council met.", "The marl council", "marl council", "council"),
        ("The council of Marl met.", "The council of Marl", "council of marl", "council"),
        ("They met Ann and Tom Hale.", "Ann and Tom Hale", "Ann and Tom Hale", ""),
    ],
)
def test_a_body_a_document_or_several_are_told_of_by_a_noun_or_a_name(
    text: str, words: str, key: str, noun: str
) -> None:
    assert (words, key, noun) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "The charity Marl Haven slept.",
        "A charity called Marl Haven slept.",
        "Marl Haven, a charity, slept.",
        "The charity, Marl Haven, slept.",
    ],
)
def test_a_noun_and_a_name_beside_one_another_are_the_same(text: str) -> None:
    assert [(key, noun) for _, key, noun in told(text)] == [("Marl Haven", "charity")]


def test_a_noun_between_two_commas_is_not_the_name_of_a_list() -> None:
    assert [key for _, key, _ in told("They met a charity, Marl Haven and Tern Works.")][:2] == [
        "a a charity",
        "Marl Haven",
    ]


def test_a_short_form_and_initials_are_the_name() -> None:
    keys = [key for _, key, _ in told("They sued Larkfield Systems. Then Larkfield sued them.")]
    assert keys == ["Larkfield Systems", "Larkfield Systems"]
    keys = [key for _, key, _ in told("They met the Marl Harbour Trust (MHT). Then MHT slept.")]
    assert keys[0] == keys[-1] == "Marl Harbour Trust"


def test_the_trust_is_the_trust_named_before_unless_a_word_sets_it_apart() -> None:
    assert [key for _, key, _ in told("They met the Marl Trust. They like the trust.")][-1] == "Marl Trust"
    assert [key for _, key, _ in told("They met the Marl Trust. They like the hospital trust.")][-1] == "hospital trust"


@pytest.mark.parametrize(
    "text", ["Ann Roe slept.", "A mill director slept.", "The driver slept.", "On Monday it rained.", "Sleep came."]
)
def test_one_person_a_day_and_a_word_that_opens_a_sentence_are_none(text: str) -> None:
    assert told(text) == []


def test_a_place_is_not_sure_to_be_a_body() -> None:
    sure = [one.is_sure for one in things("They met in Marl. They met Tern Works.", known("", None))]
    assert sure == [False, True]


@pytest.mark.parametrize("unit", ["the firm ", "Ann Lee, ", "A", "the A ", "A and ", "A’s ", "a charity, A, ", "two "])
def test_a_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    began = time.process_time()
    found: tuple[Referent, ...] = things(text, known(text, None))
    assert len(found) <= len(text)
    assert time.process_time() - began < 5
