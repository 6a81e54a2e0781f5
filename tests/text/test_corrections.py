"""Notices by which an article corrects itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.corrections import corrections, mistakes
from verifier.text.spans import Interval


def wrong(text: str) -> list[str] | None:
    """Return what the one notice of the text says was wrong; None where there is no notice."""
    found = corrections(text, [Interval(0, len(text))])
    return [place.cut(text) for place in found[0].wrong] if found else None


@pytest.mark.parametrize(
    ("notice", "told"),
    [
        ("An earlier version of this article said that 40 people had been hurt.", ["40 people had been hurt"]),
        ("This article was amended on 3 May 2026 to say that 14 people, not 40, were hurt.", ["40"]),
        ("Correction: An earlier version gave the toll as 40 instead of 14.", ["the toll as 40"]),
        ("Correction (4 May): The mayor's name is Ada Moll, not Ida Moll.", ["Ida Moll"]),
        ("An earlier version of this story misstated the number of victims. It is 14, not 40.", ["40"]),
        ("This story has been corrected to reflect that it began on Tuesday rather than Monday.", ["Monday"]),
        ("We originally reported that three ships had sunk when in fact two had.", ["three ships had sunk"]),
        ("A previous version of the headline wrongly said Orla; it was Senn.", ["Orla"]),
        ("A previous headline wrongly said Orla; it was Senn.", ["Orla"]),
        ("The story inaccurately said Orla; it was Senn.", ["Orla"]),
        ("We previously reported that three ships had sunk when in fact two had.", ["three ships had sunk"]),
        ("An earlier version of this article misspelled the name of a witness.", []),
    ],
)
def test_a_notice_tells_what_was_wrong(notice: str, told: list[str]) -> None:
    assert wrong(notice) == told


@pytest.mark.parametrize(
    "news",
    [
        "He was wrongly accused. The court corrected the record.",
        "An earlier version of the treaty said that 40 ships would be built.",
        "This article has been updated.",
        "The ministry corrected the figure to 14.",
        "We previously lived in Senn.",
    ],
)
def test_news_of_errors_is_no_notice(news: str) -> None:
    assert wrong(news) is None


def test_what_the_notice_calls_right_as_well_marks_no_mistake() -> None:
    text = "An earlier version of this article wrongly described Ada Moll as the mayor of Selk; Ada Moll runs Orla."
    found = list(mistakes(text, corrections(text, [Interval(0, len(text))])))
    assert [m.marks for m in found] == [frozenset({"selk"})]


@given(
    st.lists(st.sampled_from(["An earlier version of this article said", " not ", " 40", ".", "\n\n", " Correction:"]))
)
def test_what_was_wrong_stands_inside_its_notice(pieces: list[str]) -> None:
    text = "".join(pieces)
    for found in corrections(text, [Interval(0, len(text))]):
        assert all(found.notice.holds(place) for place in found.wrong)
