import time

import pytest

from verifier.text.verification.checked import checked_at
from verifier.text.verification.counted import COUNTED, tells


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("the lantern has reviewed the report", "reviewed"),
        ("two nurses confirmed that 12 had died", "confirmed"),
        ("our reporters independently verified the place", "verified"),
        ("the lantern has not verified the report", None),
        ("12 people were confirmed dead", None),
        ("the video has been independently verified", None),
        ("some 400 confirmed cases", None),
        ("of the confirmed cases", None),
        ("papers reviewed by the lantern name him", None),
        ("confirmed deaths rose", None),
        ("they shot at us", None),
    ],
)
def test_somebody_is_said_to_have_checked_or_not(said: str, verb: str | None) -> None:
    words = said.split()
    at = checked_at(words)
    assert (None if at is None else words[at]) == verb


@pytest.mark.parametrize(
    ("object_", "word", "told"),
    [
        ("the death toll", "killed", True),
        ("the death toll", "wounded", False),
        ("the toll", "wounded", True),
        ("Casualty figures", "wounded", True),
        ("the number of votes", "ballots", True),
        ("the number of votes", "killed", False),
        ("how many had died", "dead", True),
    ],
)
def test_what_is_counted_is_told_by_words_of_its_family(object_: str, word: str, told: bool) -> None:  # noqa: FBT001 - a row of the table
    assert (word in tells(object_)) == told


@pytest.mark.parametrize("object_", ["that figure", "the price", "", "the numbers"])
def test_an_object_may_not_say_what_it_counts(object_: str) -> None:
    assert tells(object_) == frozenset()


def test_the_tables_are_in_lower_case() -> None:
    assert all(word == word.lower() for row in COUNTED for word in (*row.names.split(), *row.tells.split()))


def test_a_long_object_takes_linear_time() -> None:
    start = time.process_time()
    tells("a" * 200_000)
    tells("death " * 40_000)
    assert time.process_time() - start < 1
