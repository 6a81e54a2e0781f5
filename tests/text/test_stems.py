import pytest

from verifier.text.stems import stem_of


@pytest.mark.parametrize("forms", ["transfer transferred transferring", "confer conferred", "plan planned planning"])
def test_a_consonant_doubled_before_an_ending_is_one(forms: str) -> None:
    assert len({stem_of(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("forms", ["install installed", "press pressed", "bright brightness"])
def test_a_letter_that_is_double_without_an_ending_is_left_to_the_rules(forms: str) -> None:
    assert len({stem_of(form) for form in forms.split()}) == 1
