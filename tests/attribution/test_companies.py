"""Which company "the company" means."""

import time

import pytest

from verifier.attribution.companies import companies, company
from verifier.attribution.known import known


def meant(text: str) -> str | None:
    found = company(text, companies(text, known(text, None)), text.rindex("he company") - 1)
    return found.cut(text) if found else None


@pytest.mark.parametrize(
    ("above", "name"),
    [
        ("The owners, Tern Lines, kept quiet.", "Tern Lines"),
        ("It is made by Brask-Orde, which paid for the trial.", "Brask-Orde"),
        ("Shares in Moll & Roe lost a third.", "Moll & Roe"),
        ("Harrow Haulage plunged 17 per cent.", "Harrow Haulage"),
        ("The manufacturer Hale Labs blamed a line.", "Hale Labs"),
        ("The mayor, Ann Lee, closed the mill.", None),
        ("Shares in Tern Lines fell. Shares in Hale Labs rose.", None),
    ],
)
def test_the_company_is_the_only_one_that_was_named(above: str, name: str | None) -> None:
    assert meant(f"{above}\n\nThe company said no.") == name


def test_of_two_companies_the_one_of_its_own_paragraph_is_meant() -> None:
    text = "Shares in Tern Lines fell.\n\nShares in Hale Labs rose. The company said no."
    assert meant(text) == "Hale Labs"


@pytest.mark.parametrize("unit", ["Shares in A", "The firm, A B, ", "Ab Cd, which ", "A"])
def test_a_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    began = time.process_time()
    companies(text, known(text, None))
    assert time.process_time() - began < 3
