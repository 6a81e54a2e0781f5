import pytest

from training.annotated import Piece
from training.examples import Said
from training.metric import Grid, Score, marked, same_source

TEXT = "Ann Holm, mayor of Tarn, said “the old bridge is safe”. The clerk of works wants a new one."


def piece(words: str) -> Piece:
    return Piece(TEXT.index(words), TEXT.index(words) + len(words))


HOLM = Said((piece("Ann Holm, mayor of Tarn"),), (piece("said"),), (piece("“the old bridge is safe”"),))
CLERK = Said((piece("The clerk of works"),), (piece("wants"),), (piece("a new one"),))


def scored(*found: Said) -> dict[str, tuple[float, float, float]]:
    score = Score()
    score.add(TEXT, [HOLM, CLERK], list(found))
    return score.figures()


def test_the_same_attributions_are_all_right() -> None:
    assert set(scored(HOLM, CLERK).values()) == {(100.0, 100.0, 100.0)}


def test_marks_at_the_ends_never_matter() -> None:
    bare = HOLM._replace(content=(piece("the old bridge is safe"),))
    assert scored(bare, CLERK)["content exact"] == (100, 100, 100)


def test_a_source_is_the_same_where_its_head_lies_in_the_other() -> None:
    grid = Grid(TEXT)
    holm, mayor = grid.inside([piece("Ann Holm")]), grid.inside([piece("mayor of Tarn")])
    assert same_source(grid, grid.inside(HOLM.source), holm)
    assert not same_source(grid, holm, mayor)
    assert not same_source(grid, holm, frozenset())
    assert same_source(grid, frozenset(), frozenset())


def test_a_wrong_source_is_found_content_but_no_full_match() -> None:
    found = scored(HOLM._replace(source=CLERK.source), CLERK)
    assert found["content"] == (100, 100, 100)
    assert found["full"][0] == pytest.approx(50)


def test_a_content_that_overlaps_by_less_than_half_is_missed() -> None:
    assert scored(HOLM._replace(content=(piece("safe"),)), CLERK)["full"][1] == pytest.approx(50)


def test_a_wish_is_not_in_the_reporting_subset() -> None:
    grid = Grid(TEXT)
    assert marked(grid, HOLM).reports
    assert not marked(grid, CLERK).reports
    assert scored(HOLM)["reporting"] == (100, 100, 100)


def test_what_is_covered_is_counted_both_ways() -> None:
    precision, recall, _ = scored(HOLM, HOLM._replace(content=(piece("The clerk of works"),)))["covered"]
    assert (precision, recall) == (50, 50)
