from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.dates import When, dates
from verifier.text.words import words


def read(text: str) -> tuple[When, ...]:
    return dates(text, words(text))


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("on Oct. 14, 2024", {"year": 2024, "month": 10, "day": 14}),
        ("on 14 October", {"month": 10, "day": 14}),
        ("on the 5th of May 2031", {"year": 2031, "month": 5, "day": 5}),
        ("2024-10-14", {"year": 2024, "month": 10, "day": 14}),
        ("14.10.2024", {"year": 2024, "month": 10, "day": 14}),
        ("in October", {"month": 10}),
        ("in 2019", {"year": 2019}),
        ("on Tuesday", {"weekday": 1}),
        ("at 5:15 p.m.", {"clock": (17, 15)}),
        ("at 10:30", {"clock": (10, 30), "either": True}),
        ("at 14:30", {"clock": (14, 30)}),
        ("at 7.45pm", {"clock": (19, 45)}),
        ("at nine o'clock", {"clock": (9, 0), "either": True}),
        ("at half past six", {"clock": (6, 30), "either": True}),
        ("at a quarter to one", {"clock": (12, 45), "either": True}),
        ("soon after three", {"clock": (3, 0), "either": True}),
        ("the week before", {"relative": "1 week earlier"}),
        ("the previous month", {"relative": "1 month earlier"}),
        ("at 5 am", {"clock": (5, 0)}),
        ("last week", {"relative": "last week"}),
        ("last autumn", {"relative": "last autumn"}),
        ("two days later", {"relative": "2 day later"}),
        ("2 days after", {"relative": "2 day later"}),
        ("the following day", {"relative": "1 day later"}),
        ("three days ago", {"relative": "3 day ago", "shift": -3}),
        ("yesterday", {"relative": "yesterday", "shift": -1}),
        ("overnight", {"part": "night"}),
    ],
)
def test_a_time_is_read_part_by_part(text: str, known: dict[str, Any]) -> None:
    (found,) = read(text)
    assert {k: v for k, v in found._asdict().items() if v is not None and k != "interval"} == known


@pytest.mark.parametrize("text", ["they may march", "She sat down", "2000 men", "three days of talks", "May we come?"])
def test_words_that_only_look_like_times_are_none(text: str) -> None:
    assert read(text) == ()


def test_a_date_does_not_run_on_into_the_next_sentence() -> None:
    assert [d.year for d in read("It ended on Oct. 16. 2000 men left.")] == [None]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on Tuesday", date(2031, 5, 13)),
        ("yesterday", date(2031, 5, 13)),
        ("on May 12", date(2031, 5, 12)),
        ("on Dec. 30", date(2030, 12, 30)),
        ("last week", None),
        ("on Feb. 30", None),
    ],
)
def test_a_day_is_resolved_by_the_day_of_publication(text: str, day: date | None) -> None:
    assert read(text)[0].on(date(2031, 5, 14)) == day


@given(st.text(alphabet="0123456789:.- MayOctlastweekdaysago²\n"))
def test_any_text_is_read_and_every_time_stands_in_it(text: str) -> None:
    for found in read(text):
        assert 0 <= found.interval.start < found.interval.end <= len(text)
        found.on(date(2031, 5, 14))
