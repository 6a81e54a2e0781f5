from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.hedges import hedges
from verifier.text.negations import negations, polarities
from verifier.text.stems import stem_of
from verifier.text.words import words


def read(text: str) -> list[tuple[str, str]]:
    return [(h.word.text, h.strength) for h in hedges(words(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It may rain.", [("may", "possible")]),
        ("In May it rained.", []),
        ("It will probably rain.", [("probably", "probable")]),
        ("He is believed to have left.", [("believed", "reported")]),
        ("He attempted to flee.", [("attempted", "attempted")]),
        ("The plans were burnt.", []),
        ("It could not be found.", []),
        ("I could hear him on the roof.", []),
        ("He alleged that it rained.", []),
        ("the alleged thief", [("alleged", "reported")]),
    ],
)
def test_hedges_are_told_from_words_that_look_like_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "weakened"),
    [
        ("He alleged in a letter that bats nested there.", ["bats", "nested"]),
        ("It was rumoured for years that she sang.", ["sang"]),
        ("The supposed heir, a baker, came.", ["heir"]),
        ("Where the quay was supposed to be, goats grazed.", []),
    ],
)
def test_a_hedge_weakens_what_stands_behind_its_that_and_nothing_beyond_a_comma(text: str, weakened: list[str]) -> None:
    (found,) = hedges(words(text))
    assert [w.text for w in found.governed][:2] == weakened


def test_a_hedge_weakens_the_words_after_it_in_its_clause() -> None:
    (found,) = hedges(words("They may soon attack the town, and it rained."))
    assert [w.text for w in found.governed] == ["soon", "attack", "town"]


@pytest.mark.parametrize(
    ("text", "stem", "negated"),
    [
        ("The reason is not known.", "know", True),
        ("The reason is unknown.", "know", True),
        ("He did not deny the theft.", "theft", False),
        ("They left without food or water.", "water", True),
        ("Neither the ministry nor the company agreed.", "compan", True),
        ("Not only the mayor came.", "mayor", False),
        ("Sales declined in Norvik.", "norvik", False),
    ],
)
def test_a_word_stands_negated_where_an_odd_number_of_negators_govern_it(text: str, stem: str, negated: bool) -> None:  # noqa: FBT001 (a table of cases)
    assert polarities(words(text)).of(stem) == {negated}


def test_what_holds_no_negator_is_asserted() -> None:
    assert negations(words("Sales declined; attacks failed.")) == ()


@pytest.mark.parametrize(
    "forms",
    [
        "confirm confirmed confirmation",
        "Ukraine Ukrainian",
        "authorised authorized",
        "flee fled",
        "army armies",
        "deny denial",
    ],
)
def test_forms_of_one_word_share_a_stem(forms: str) -> None:
    assert len({stem_of(form.lower()) for form in forms.split()}) == 1


@given(st.text())
def test_words_re_slice_to_what_they_print(text: str) -> None:
    found = words(text)
    assert all(w.interval.cut(text) == w.text for w in found)
    assert all(one.interval.end <= other.interval.start for one, other in pairwise(found))
    hedges(found)
    polarities(found)


@pytest.mark.parametrize(
    "text",
    [
        "Widows are three times as likely as bachelors to move.",
        "Nothing of the kind was ever reported to the harbour board.",
        "It was said to her in the yard.",
    ],
)
def test_a_ratio_and_what_was_told_to_somebody_hedge_nothing(text: str) -> None:
    assert not hedges(words(text))


@pytest.mark.parametrize(
    "text", ["It was as likely as not the wind.", "A strike is more likely than not.", "The crew was said to be safe."]
)
def test_a_chance_and_hearsay_hedge(text: str) -> None:
    assert hedges(words(text))
