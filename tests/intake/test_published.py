import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.intake import Given, from_text

BODY = "The ferry to Tessel sank on Tuesday, the harbour master said. Nobody was hurt, she added.\n"


def published(head: str, body: str = BODY) -> str | None:
    return from_text(f"Ferry sinks off Tessel\n\n{head}\n\n{body}", Given()).published


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("12 June 2025 | Updated 13 June 2025, 9.14am", "2025-06-12"),
        ("Published: 24 October 2025, 07:42 CET", "2025-10-24"),
        ("By Lucy Tennant | 17 January 2026", "2026-01-17"),
        ("Karsk Weekly Post\nThursday 28 August 2025", "2025-08-28"),
        ("June 3, 2025", "2025-06-03"),
        ("2025-06-03", "2025-06-03"),
    ],
)
def test_a_whole_date_above_the_body_is_the_day_of_publication(head: str, day: str) -> None:
    assert published(head) == day


@pytest.mark.parametrize(
    "head",
    [
        "By Lucy Tennant",
        "Updated 13 June 2025, 9.14am",
        "13 June",
        "03/04/2026",
        "31 February 2026",
        "12 June 2025 | 14 June 2025",
        "© 12 June 2025 Karsk Weekly Post",
    ],
)
def test_a_part_of_a_date_a_change_or_two_days_are_none(head: str) -> None:
    assert published(head) is None


def test_a_day_in_the_body_is_not_the_day_of_publication() -> None:
    body = "The ferry sank on 3 May 2021, the harbour master said. Nobody was hurt, she added.\n"
    assert published("By Lucy Tennant", body) is None


def test_a_dateline_with_a_year_tells_the_day() -> None:
    assert published("By Lucy Tennant", f"TESSEL, Sund, 4 May 2026 (Coastwire) — {BODY}") == "2026-05-04"
    assert published("By Lucy Tennant", f"TESSEL, Sund, May 4 (Coastwire) — {BODY}") is None


def test_what_is_given_wins_over_what_is_printed() -> None:
    text = f"Ferry sinks off Tessel\n\n12 June 2025\n\n{BODY}"
    assert from_text(text, Given(published="2025-06-14")).published == "2025-06-14"


@given(st.text("|•:,. 0123456789/-June May2025\n©", max_size=200))
def test_whatever_stands_above_it_is_one_day_or_none(head: str) -> None:
    found = published(head)
    assert found is None or len(found) == len("2025-06-12")
