"""Whether a sentence as a whole denies."""

import pytest

from verifier.text.denial import denial
from verifier.text.words import words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("No alarm was turned off.", "No"),
        ("The audit accuses nobody by name.", "nobody"),
        ("On Monday no passenger came ashore.", "no"),
        ("The note says nothing about losses.", "nothing"),
        ("I'm not going to send it.", "not"),
        ("The service may not resume.", "not"),
        ("They never held a share.", "never"),
        ("There isn't any pie, he said.", "isn't"),
        ("How many are left, the governor did not say.", "not"),
    ],
)
def test_a_main_clause_that_denies_shows_the_word(text: str, word: str) -> None:
    found = denial(words(text))
    assert found is not None
    assert found.text == word


@pytest.mark.parametrize(
    "text",
    [
        "",
        "No fewer than six people were hurt.",
        "Nine days were lost because no one had looked.",
        "A slump that nobody ordered hit the port.",
        "He regretted not checking.",
        "They lost to rivals, not to the slump.",
        "There is a van in the middle, nobody in it.",
        "The firm is not bankrupt but sold.",
        "It did not start until March.",
        "He left with no shoes.",
    ],
)
def test_a_negation_elsewhere_denies_nothing_as_a_whole(text: str) -> None:
    assert denial(words(text)) is None
