import edlib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.difference import Change, Side, alters_fact, changes, gaps, negates, segments
from verifier.text.fold import fold


def compared(proposed: str, article: str) -> tuple[Change, ...]:
    sides = [Side(text, fold(text), 0) for text in (proposed, article)]
    one, other = (side.folded.text for side in sides)
    cigar = edlib.align(one.encode(), other.encode(), mode="NW", task="path")["cigar"]
    return changes(sides[0], sides[1], gaps(one, other, segments(one, other, cigar)))


@pytest.mark.parametrize(
    ("proposed", "article", "expected"),
    [
        ("He did notice it", "He did not notice it", [("", "not")]),
        ("The mill burned", "The old mill burned", [("", "old")]),
        ("about 15 boats sank", "about 16 boats sank", [("15", "16")]),
        ("a sudden storm, they say", "a sudden gale they say", [("storm,", "gale")]),
        ("They left", "they  left", []),
        ("he said “no” twice", "he said no twice", []),
        ("Straße gesperrt", "strasse gesperrt", []),
        ("the Mill closed early", "the mill closed late", [("early", "late")]),
    ],
)
def test_changes_are_whole_words_as_written(proposed: str, article: str, expected: list[tuple[str, str]]) -> None:
    assert compared(proposed, article) == tuple(Change(*change) for change in expected)


@pytest.mark.parametrize(
    ("proposed", "article"),
    [
        ("15", "16"),
        ("fifteen", "16"),
        ("1,500", "15,00"),
        ("2.5 million", "2.5 billion"),
        ("$5", "€5"),
        ("dozens", "hundreds"),
        ("", "not"),
        ("never", "often"),
        ("didn’t", "did"),
        ("denied", "announced"),
        ("unconfirmed", "confirmed"),
        ("", "without"),
        ("Orvik", "Tavrin"),
        ("Monday", "Tuesday"),
        ("the council", "the Council of Elders"),
    ],
)
def test_a_number_a_negation_or_a_name_alters_the_fact(proposed: str, article: str) -> None:
    assert alters_fact([Change(proposed, article)])
    assert alters_fact([Change(article, proposed)])


@pytest.mark.parametrize(
    ("proposed", "article"),
    [
        ("1,500", "1500"),
        ("1 500", "1,500"),
        ("two", "2"),
        ("did not", "didn't"),
        ("said", "stated"),
        (",", ""),
        ("the", ""),
        ("The", "A"),
        ("harbor", "harbour"),
        ("5 percent", "5%"),
    ],
)
def test_other_words_do_not(proposed: str, article: str) -> None:
    assert not alters_fact([Change(proposed, article)])


def test_no_difference_alters_nothing() -> None:
    assert not alters_fact([])


def test_a_negation_is_heard_in_a_stretch_of_words() -> None:
    assert negates("the men did not, in the end,")
    assert not negates("the men did, in the end,")


@given(st.text(alphabet="ab 1“.", max_size=40), st.text(alphabet="ab 1“.", max_size=40))
def test_changes_are_words_of_their_own_sides(proposed: str, article: str) -> None:
    for change in compared(proposed, article) if proposed and article else ():
        assert change.proposed in proposed
        assert change.article in article
        assert change.proposed or change.article


@given(st.text(alphabet="ab 1“.", min_size=1, max_size=40))
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert compared(text, text) == ()
