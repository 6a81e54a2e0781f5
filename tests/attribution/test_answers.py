"""Which claims a summary must not tell without those that stand against them."""

from collections.abc import Callable

import pytest

from verifier.attribution.answers import answers
from verifier.attribution.hearing import heard
from verifier.attribution.tagger import Tagger
from verifier.schema import Article

TOLD = "The crane was never tested, the welders said."


@pytest.fixture
def against(article: Callable[..., Article], tagger: Tagger) -> Callable[[str], dict[str, list[str]]]:
    def found(text: str) -> dict[str, list[str]]:
        proposed = heard(article(text), tagger.relations)
        texts = {p.claim.id: p.claim.text for p in proposed}
        return {texts[one]: [texts[k] for k in others] for one, others in answers(text, proposed).items()}

    return found


@pytest.mark.parametrize(
    ("second", "answer"),
    [
        ("The builder denied that.", "The builder denied that."),
        ("Though it was new, the builder said it was sound.", None),
        ("The builder said that it was sound.", None),
        ("The builder is a firm from Hale.", None),
    ],
)
def test_a_denial_or_a_contrast_right_after_a_claim_answers_it(
    second: str, answer: str | None, against: Callable[[str], dict[str, list[str]]]
) -> None:
    found = against(f"{TOLD} {second}")
    assert found.get("The crane was never tested.", []) == ([answer] if answer else [])


def test_what_is_set_against_a_claim_in_its_own_sentence_answers_it(
    against: Callable[[str], dict[str, list[str]]],
) -> None:
    text = "The welders said the crane was never tested, though the builder said it was sound."
    assert list(against(text).values()) == [["It was sound."]]


def test_a_denial_far_below_answers_nothing_above(against: Callable[[str], dict[str, list[str]]]) -> None:
    between = " ".join(f"The yard has {n} hundred boats in it." for n in ("two", "three", "four", "five"))
    found = against(f"{TOLD} {between} The mayor denied a theft.")
    assert "The crane was never tested." not in found


def test_one_of_those_who_said_so_does_not_stand_against_them(
    against: Callable[[str], dict[str, list[str]]],
) -> None:
    text = "Two welders said the crane was never tested. One of them challenged the foreman to show a paper."
    assert against(text) == {}
