import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.numbers import Quantity, quantities
from verifier.text.words import words


def read(text: str) -> tuple[Quantity, ...]:
    return quantities(text, words(text))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("1,200 men", 1200, None),
        ("1.2 thousand men", 1200, None),
        ("1\u00a0200 men", 1200, None),
        ("twelve hundred men", 1200, None),
        ("two dozen eggs", 24, None),
        ("a dozen eggs", 12, None),
        ("twenty-one men", 21, None),
        ("two hundred and five men", 205, None),
        ("half a million men", 500_000, None),
        ("10% of them", 10, "%"),
        ("10 percent of them", 10, "%"),
        ("10 per cent of them", 10, "%"),
        ("half of them", 50, "%"),
        ("a quarter of them", 25, "%"),
        ("3 percentage points", 3, "points"),
        ("$2.5bn", 2.5e9, "usd"),
        ("€14.2m", 14.2e6, "eur"),
        ("5 million dollars", 5e6, "usd"),
        ("15km away", 15, "km"),
        ("15 kilometres away", 15, "km"),
        ("12 square miles", 12, "mi2"),
        ("two extra weeks", 2, "week"),
        ("the 11th brigade", 11, "ordinal"),
        ("third from bottom", 3, "ordinal"),
        ("half as many boats", 50, "%"),
        ("two and a half weeks", 2.5, "week"),
        ("four decades", 4, "decade"),
        ("90 km/h", 90, "kmh"),
        ("90 miles an hour", 90, "mph"),
    ],
)
def test_a_quantity_is_read_with_its_unit(text: str, value: float, unit: str | None) -> None:
    (found,) = read(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("around 40 men", "about"),
        ("some 40 men", "about"),
        ("~40 men", "about"),
        ("40 or so men", "about"),
        ("at least another 40 men", "at_least"),
        ("no fewer than 40 men", "at_least"),
        ("40+ men", "at_least"),
        ("up to 40 men", "at_most"),
        ("as many as 40 men", "at_most"),
        ("just over 40 men", "just_over"),
        ("a little more than 40 men", "just_over"),
        ("nearly 40 men", "just_under"),
        ("older than 40", "at_least"),
        ("under 40 men", "at_most"),
        ("under three minutes", "at_most"),
        ("under three tables", "exact"),
        ("all 40 men", "exact"),
    ],
)
def test_what_bounds_a_quantity_is_read_with_it(text: str, bound: str) -> None:
    assert [q.bound for q in read(text)] == [bound]


def test_both_ends_of_a_range_share_unit_and_scale() -> None:
    assert [(q.value, q.unit, q.ranged) for q in read("18 to 20 km")] == [(18, "km", True), (20, "km", True)]
    assert [q.value for q in read("5-10 million people")] == [5e6, 10e6]


def test_an_order_of_size_is_no_number() -> None:
    assert [(q.value, q.vague) for q in read("tens of thousands fled, dozens died")] == [(10_000, True), (12, True)]


@pytest.mark.parametrize("text", ["a forty of them", "one forty, the other fifty"])
def test_a_ten_after_an_article_is_no_fraction(text: str) -> None:
    assert 40 in [q.value for q in read(text)]


@pytest.mark.parametrize("text", ["a man", "the second-hand shop’s owner", "in short", "Quarterly results"])
def test_words_without_a_number_hold_none(text: str) -> None:
    assert [q for q in read(text) if q.unit != "ordinal"] == []


@given(st.text(alphabet="0123456789,. -–%$one two million and dozen\u00a0\n"))
def test_every_quantity_re_slices_to_what_it_prints(text: str) -> None:
    for found in read(text):
        assert found.interval.cut(text) == found.printed
        assert found.interval.length > 0


@given(st.integers(min_value=1, max_value=10**12))
def test_a_figure_with_separators_keeps_its_value(value: int) -> None:
    assert [q.value for q in read(f"about {value:,} people")] == [value]
