import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.formats.layout import columns, wrapped

WIDTHS = st.integers(min_value=2, max_value=120)


@given(st.text(), WIDTHS)
def test_no_line_is_wider_than_it_may_be(text: str, width: int) -> None:
    assert all(columns(line) <= width for line in wrapped(text, width))


@given(st.text(), WIDTHS)
def test_nothing_but_white_space_is_lost(text: str, width: int) -> None:
    assert "".join("".join(wrapped(text, width)).split()) == "".join(text.split())


def test_a_line_does_not_break_at_a_no_break_space() -> None:
    assert list(wrapped("the pier is 40\u00a0m long", 14)) == ["the pier is", "40\u00a0m long"]


def test_an_ideograph_takes_two_columns_and_a_combining_accent_none() -> None:
    assert columns("新聞") == 4
    assert columns("e\u0301") == 1


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert list(wrapped("abcdefg hi", 3)) == ["abc", "def", "g", "hi"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert list(wrapped("  ", 10)) == [""]


@pytest.mark.parametrize("text", ["a" * 200_000, "a " * 100_000, " " * 200_000, "“" * 200_000, "新" * 200_000])
def test_long_hostile_text_is_laid_out_in_linear_time(text: str) -> None:
    start = time.process_time()
    list(wrapped(text, 80))
    assert time.process_time() - start < 2
