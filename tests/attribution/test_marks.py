"""Quotation marks, single ones too, where they cannot be apostrophes."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.attribution.marks import spoken_marks


def quoted(text: str) -> list[str]:
    return [q.interval.cut(text) for q in spoken_marks(text)]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("‘We ran,’ said Ada. ‘Nobody followed.’", ["‘We ran,’", "‘Nobody followed.’"]),
        ("He called it ‘a novel’ and left.", ["‘a novel’"]),
        ("The dogs’ bowls and Ada’s cat.", []),
        ("‘The dogs’ bowls were empty,’ she said.", ["‘The dogs’ bowls were empty,’"]),
        ("'Come down,' he said.", ["'Come down,'"]),
        ("It was the '90s, and rock 'n' roll.", []),
        ("She said “the ‘old’ bridge” fell.", ["“the ‘old’ bridge”"]),
        ("‘He told me “run”, so I ran.’", ["‘He told me “run”, so I ran.’"]),
    ],
)
def test_single_marks_are_speech_and_apostrophes_are_not(text: str, marks: list[str]) -> None:
    assert quoted(text) == marks


def test_speech_that_goes_on_in_the_next_line_is_not_closed_in_the_first() -> None:
    first, second = spoken_marks("‘We heard a bang.\n\n‘Then nothing.’")
    assert (first.closed, second.closed) == (False, True)


@given(st.text(alphabet="‘’'“” ab.\n", max_size=60))
def test_quotations_are_in_order_and_apart(text: str) -> None:
    found = [q.interval for q in spoken_marks(text)]
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("unit", ["‘", "’", "'A", "‘a ", "‘a’ ", "a’ "])
def test_marks_of_a_hostile_text_are_found_in_linear_time(unit: str) -> None:
    began = time.process_time()
    spoken_marks(unit * (200_000 // len(unit)))
    assert time.process_time() - began < 5
