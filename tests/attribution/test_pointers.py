"""Words that point back, and words that do not."""

import pytest

from verifier.attribution.pointers import pointer
from verifier.text.spans import Interval


def what(words: str) -> str | None:
    found = pointer(words, Interval(0, len(words)), "said")
    return found.what if found else None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("He", "person"),
        ("she", "person"),
        ("It", "thing"),
        ("they", "several"),
        ("The charity", "described"),
        ("The two clerks", "described"),
        ("the charity, which owns the mill", "described"),
    ],
)
def test_pronouns_and_descriptions_point_back(words: str, kind: str) -> None:
    assert what(words) == kind


@pytest.mark.parametrize(
    "words",
    [
        "who",
        "I",
        "Ann Roe",
        "a charity",
        "the charity’s head",
        "the charity, Marl Haven",
        "the clerk",
        "the Marl council",
    ],
)
def test_who_is_named_new_or_owned_is_none_and_one_human_being_is_left_to_the_rules(words: str) -> None:
    assert what(words) is None


def test_a_description_has_its_noun_in_the_singular_and_its_other_words() -> None:
    words = "The weary welfare charities"
    found = pointer(words, Interval(0, len(words)), "")
    assert found is not None
    assert (found.noun, found.is_plural, found.words) == ("charity", True, frozenset({"weary", "welfare"}))
