import pytest

from training.recipes import RECIPES, shortened


def test_a_shortened_recipe_keeps_its_schedule_in_proportion() -> None:
    both = shortened(RECIPES["both"], 465)
    assert (both.steps, both.held_out, both.warm, both.decay) == (465, 61, 6, 370)
    assert (both.rate, both.frozen, both.pieces) == (1.2e-4, 2, 1792)


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_in_one_step_still_warms_up_and_one_in_all_its_steps_is_itself(name: str) -> None:
    recipe = RECIPES[name]
    assert shortened(recipe, 1).warm == 1
    assert shortened(recipe, recipe.steps) == recipe
