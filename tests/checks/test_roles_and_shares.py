"""Who does what to whom, which number belongs where, and how many of them: cases that fire, and ones that must not."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading

Judge: TypeAlias = Callable[[str, str, str], list[str]]


@pytest.fixture
def told(build: Callable[..., Reading]) -> Judge:
    def judge(check: str, text: str, evidence: str) -> list[str]:
        _, findings = run(build(evidence, [{"text": text, "evidence": evidence}]))
        return [f.severity for f in findings if (f.check, f.target) == (check, "c1")]

    return judge


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Ruben Maas beat Ida Vance by a point.", "Ida Vance beat Ruben Maas by a point."),
        ("The pilot sent the captain, Olaf Lind, home.", "The captain, Olaf Lind, sent the pilot home."),
        ("Farmers are asking the bank to wait.", "The bank is asking farmers to wait."),
        ("The council offered the tenant a lease.", "The tenant offered a lease."),
        ("The study was commissioned by the mill.", "The study was commissioned by the village."),
    ],
)
def test_roles_exchanged_are_doubted(told: Judge, text: str, evidence: str) -> None:
    assert told("roles", text, evidence) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Ruben Maas was beaten by Ida Vance.", "Ida Vance beat Ruben Maas by a point."),
        ("Six sailors died in the storm.", "Six sailors were killed in the storm."),
        ("A decision is likely before May.", "A decision is expected before May."),
        ("The captain, Olaf Lind, sent the pilot home.", "Captain Olaf Lind sent the pilot home."),
        ("The study was commissioned by the village of Aun.", "The study was commissioned by the village."),
    ],
)
def test_roles_kept_in_other_words_pass(told: Judge, text: str, evidence: str) -> None:
    assert told("roles", text, evidence) == []


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Sudra's trade envoy was sent home by Norland.", "Norland's trade envoy was sent home by Sudra."),
        ("60 street lamps burn in 12 quiet villages.", "12 street lamps burn in 60 quiet villages."),
    ],
)
def test_names_and_numbers_in_one_anothers_place_are_doubted(told: Judge, text: str, evidence: str) -> None:
    assert told("exchanges", text, evidence) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Sudra sent home the trade envoy of Norland.", "Norland's trade envoy was sent home by Sudra."),
        ("In 60 quiet villages burn 12 street lamps.", "12 street lamps burn in 60 quiet villages."),
    ],
)
def test_names_and_numbers_in_another_order_pass(told: Judge, text: str, evidence: str) -> None:
    assert told("exchanges", text, evidence) == []


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The wells were poisoned.", "Four of the wells were poisoned."),
        ("Some of the wells were poisoned.", "The wells were poisoned."),
        ("Both pumps failed at noon.", "One of the two pumps failed at noon."),
        ("Half of the pupils stayed away.", "Some of the pupils stayed away."),
    ],
)
def test_a_part_told_as_the_whole_or_the_whole_as_a_part_is_doubted(told: Judge, text: str, evidence: str) -> None:
    assert "doubt" in told("partitives", text, evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("4 wells were poisoned.", "Four of the wells were poisoned."),
        ("A well was poisoned.", "One of the wells was poisoned."),
        ("None of the wells was poisoned.", "The wells were not poisoned."),
        ("Every one of the wells was poisoned.", "All the wells were poisoned."),
        ("Several wells were poisoned.", "Some of the wells were poisoned."),
    ],
)
def test_the_same_part_in_other_words_passes(told: Judge, text: str, evidence: str) -> None:
    assert told("partitives", text, evidence) == []


def test_a_text_that_is_one_long_list_is_judged_in_linear_time(told: Judge) -> None:
    listed = " ".join(f"{n} of the lamps hung by Ann{n} Lee{n}." for n in range(1500))
    assert told("exchanges", "7 lamps were hung by Ann9 Lee9.", listed) is not None


def test_a_part_told_elsewhere_is_not_left_out_where_the_evidence_tells_it_of_the_whole(told: Judge) -> None:
    evidence = "The board wrote to the farmers by post. Four of the farmers told the Lantern that nothing had arrived."
    assert told("partitives", "The board wrote to the farmers.", evidence) == []
    assert told("partitives", "The farmers told the Lantern that nothing had arrived.", evidence) == ["doubt"]
