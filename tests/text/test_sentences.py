import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.quotations import quotations, quotations_of
from verifier.text.sentences import paragraphs, sentences, sentences_of
from verifier.text.spans import Interval, trimmed

NEWS = st.text(alphabet=st.sampled_from("aB. ?!”“\"'\n\r\u00a0(5…"), max_size=80)


def split(text: str) -> list[str]:
    return [i.cut(text) for i in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Hale met Gen. Orlo at St. Brannoc.",
        "The vote on Oct. 14 was close.",
        "John F. Marrow lost 3.5 percent of U.S. trade.",
        "“Is it over?” Ms. Hale asked.",
        "“Get out!” the foreman shouted.",
        "The ship, the No. 7 ferry, sank.",
        "The lock opens at 9.40a.m. Fridays only.",
    ],
)
def test_one_sentence_stays_one(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell. It rose.", ["It fell.", "It rose."]),
        ("He left at 5 p.m. The hall was empty.", ["He left at 5 p.m.", "The hall was empty."]),
        ("“It fell. It rose,” he said. She left.", ["“It fell.", "It rose,” he said.", "She left."]),
        ("“It fell.” “It rose.”", ["“It fell.”", "“It rose.”"]),
        ("Is it over? Nobody knows!", ["Is it over?", "Nobody knows!"]),
        ("One line\nanother line. 40 people came.", ["One line", "another line.", "40 people came."]),
        ("It cost £4.1m. Clerks paid it.", ["It cost £4.1m.", "Clerks paid it."]),
        ("The gate shut at 2.45am. Logs show it.", ["The gate shut at 2.45am.", "Logs show it."]),
        ("Prices rose by 9.9. Rents fell.", ["Prices rose by 9.9.", "Rents fell."]),
        ("In the U.S. The bill failed.", ["In the U.S.", "The bill failed."]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(NEWS)
def test_sentences_are_ordered_trimmed_and_lose_no_word(text: str) -> None:
    found = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(i.cut(text) == i.cut(text).strip() != "" for i in found)
    kept = "".join(c for i in found for c in i.cut(text) if c.isalnum())
    assert kept == "".join(c for c in text if c.isalnum())


@given(NEWS, st.integers(0, 80), st.integers(0, 80))
def test_a_window_bounds_what_is_found(text: str, a: int, b: int) -> None:
    window = Interval(min(a, b), max(a, b))
    for found in (*sentences(text, window), *paragraphs(text, window)):
        assert window.holds(found)


@given(NEWS)
def test_what_stands_in_each_paragraph_is_what_stands_in_the_text(text: str) -> None:
    lines = paragraphs(text)
    assert [s for p in lines for s in sentences_of(text, p)] == list(sentences(text))
    assert [q for p in lines for q in quotations_of(text, p)] == list(quotations(text))


@given(st.text(alphabet="aB. ?”“(5…", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_part_of_a_paragraph_is_trimmed_before_it_is_read(line: str, a: int, b: int) -> None:
    part = Interval(min(a, b), min(max(a, b), len(line)))
    assert sentences_of(line, part) == sentences_of(line, trimmed(line, part))
    assert all(i.cut(line) == i.cut(line).strip() != "" for i in sentences_of(line, part))


def inner(text: str) -> list[tuple[str, bool]]:
    return [(q.inner.cut(text), q.closed) for q in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said “yes” and “no”.", [("yes", True), ("no", True)]),
        ('He said "yes," then "no."', [("yes,", True), ("no.", True)]),
        ("“One.\n\n“Two,” she said.", [("One.", False), ("Two,", True)]),
        ("Er sagte „ja“ und «non».", [("ja", True), ("non", True)]),
        ('A 6" pipe and a 7" pipe.', []),
        ("no marks, the workers’ hall", []),
    ],
)
def test_quotations_are_what_stands_between_the_marks(text: str, expected: list[tuple[str, bool]]) -> None:
    assert inner(text) == expected


@given(NEWS)
def test_quotations_are_disjoint_and_hold_their_inside(text: str) -> None:
    found = quotations(text)
    assert all(a.interval.end <= b.interval.start for a, b in pairwise(found))
    assert all(q.interval.holds(q.inner) and q.inner.start == q.interval.start + 1 for q in found)


@pytest.mark.parametrize("unit", [".", ". ", "”", '"', " ", "A. ", ".”", "\n", "“x ", "a"])
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    start = time.process_time()
    sentences(unit * 100_000)
    quotations(unit * 100_000)
    assert time.process_time() - start < 3
