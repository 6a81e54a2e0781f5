"""Choices among antecedents, and weights fitted to them."""

import runpy
from pathlib import Path

import numpy as np
import pytest

from training.annotated import parse
from training.antecedents import Choice, Fitted, chances, choices, curve, fitted, matrix, model, module, signs

ARTICLE = """---
{publisher: The Courier, genre: news, topic: harbour, english: British}
---
The clerk, Ann Roe, opened the gate for Tom Hale. <s 1>She</s> <q 1>said</q> <c 1>it was late</c>.

Rain fell. "<c 2>It was dark</c>," <s 2>he</s> <q 2>said</q>.
===
1: {ref: "Ann Roe"}
2: {ref: "Tom Hale"}
"""
BODIES = """---
{publisher: The Courier, genre: news, topic: harbour, english: British}
---
Marl Haven, a charity, shut it. <s 1>The charity</s> <q 1>said</q> <c 1>it was late</c>. <s 2>It</s> <q 2>said</q>
<c 2>it was dark</c>. <s 3>The council</s> <q 3>said</q> <c 3>it was neither</c>.
===
1: {ref: "Marl Haven"}
2: {ref: "Marl Haven"}
"""


def found() -> list[Choice]:
    return list(choices(parse("one", ARTICLE)))


def test_a_pronoun_is_a_choice_among_those_told_of_whose_gender_fits() -> None:
    assert [[one.told.key for one in choice.candidates] for choice in found()] == [["Ann Roe"], ["Tom Hale"]]
    assert [choice.right for choice in found()] == [0, 0]


def test_it_and_a_description_are_choices_too_and_a_description_without_antecedent_means_nobody() -> None:
    made = list(choices(parse("two", BODIES)))
    assert [(choice.what, choice.is_somebody) for choice in made] == [
        ("described", True),
        ("thing", True),
        ("described", False),
    ]
    assert [choice.right is None for choice in made] == [False, False, True]


def test_an_antecedent_that_is_not_told_of_is_nobody() -> None:
    (first, _) = choices(parse("one", ARTICLE.replace('ref: "Ann Roe"', 'ref: "the gate"')))
    assert first.right is None


def test_fitted_weights_make_what_is_right_likelier_and_every_run_gives_the_same() -> None:
    names = signs(found())
    rows = matrix(found(), names)
    weights, nobody = fitted(rows)
    before, after = chances(rows, np.zeros(len(names)), 0.0), chances(rows, weights, nobody)
    assert (after[:, 0] > before[:, 0]).all()
    assert list(model(found()).weights.values()) == pytest.approx(list(weights))


def test_the_curve_tells_how_many_of_those_that_mean_somebody_are_named_and_how_many_names_are_right() -> None:
    told = curve([(0.9, True, True), (0.4, False, True), (0.8, False, False)])
    assert "0.50: named  50.0 % of 2, right  50.0 % of 2" in " ".join(told)


def test_the_module_holds_the_weights(tmp_path: Path) -> None:
    (tmp_path / "weights.py").write_text(module({"thing": Fitted({"named": 0.5}, -0.25)}), "utf-8")
    held = runpy.run_path(str(tmp_path / "weights.py"))
    assert (held["WEIGHTS"], held["NOBODY"]) == ({"thing": {"named": 0.5}}, {"thing": -0.25})
