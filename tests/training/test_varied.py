import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.annotated import Piece
from training.examples import Example, Said
from training.varied import STYLES, Variation, curly, edited, names, single, straight

TEXT = 'Yesterday Ann Holm said the quay, which Holm bought, was shut. On Monday Ann Holm said: "Go."'
SAID = tuple(
    Said((Piece(m.start(), m.start() + 8),), (Piece(m.start() + 9, m.start() + 13),), (Piece(m.end(), m.end() + 9),))
    for m in re.finditer("Ann Holm said ?", TEXT)
)
EXAMPLE = Example("quay", TEXT, SAID, None)


def test_names_are_words_that_are_never_written_small() -> None:
    assert names("The mayor, Holm, saw Roebury on Monday. A mayor saw Mayor Holm.") == {"Holm", "Roebury"}


@given(st.integers(0, 500))
def test_labels_stay_on_their_words(seed: int) -> None:
    others = Example("b", "Then Averlow and Prowsemouth met.", (), ())
    varied = Variation([EXAMPLE, others])(EXAMPLE, random.Random(seed))  # noqa: S311  no secret
    assert [varied.text[slice(*p)] for said in varied.outer for p in said.cue] == ["said", "said"]
    assert all(varied.text[slice(*said.source[0])].startswith("Ann ") for said in varied.outer)


def test_an_edit_moves_what_follows() -> None:
    found = edited(EXAMPLE, [(0, 9, "Then"), (10, 13, "Bo")])
    assert [found.text[slice(*p)] for said in found.outer for p in said.source] == ["Bo Holm", "Ann Holm"]


@pytest.mark.parametrize("style", STYLES)
def test_a_style_moves_nothing(style: object) -> None:
    assert callable(style)
    for text in (TEXT, "“It’s ‘fine’,” he said. “Go.”", "''"):
        assert len(style(text)) == len(text)


def test_marks_change_their_style() -> None:
    assert curly('He said: "Go." ("No.")') == "He said: “Go.” (“No.”)"
    assert straight("“It’s”") == '"It\'s"'
    assert single("“Go,” he said.") == "‘Go,’ he said."
    assert single("“A ‘b’”") == "“A ‘b’”"
