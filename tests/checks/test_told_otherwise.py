"""Numbers and hours that a text tells in another way than its evidence, and such as it merely seems to."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article

Judge: TypeAlias = Callable[[str, str, str], list[str]]


@pytest.fixture
def severities(build: Callable[..., Reading], article: Callable[..., Article]) -> Judge:
    """Return the severities of what a check finds in a claim that rests on evidence, which is the whole article."""

    def judge(check: str, text: str, evidence: str) -> list[str]:
        reading = build(article(evidence), ({"text": text, "evidence": evidence},))
        return [f.severity for f in run(reading)[1] if f.check == check and f.severity != "note"]

    return judge


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("The crew had nine cooks.", "The crew had five bakers and four cooks.", []),
        ("The crew had eight cooks.", "The crew had five bakers and four cooks.", ["fault"]),
        ("The fleet has more than four thousand nets.", "The fleet has 4,731 nets.", []),
        ("The fleet has more than five thousand nets.", "The fleet has 4,731 nets.", ["fault"]),
        ("Nearly five thousand nets were lost.", "The fleet lost 4,731 nets.", []),
        ("Three of them sing.", "Ann, Bo and Cy sing.", ["doubt"]),
        ("Three boats sank.", "Two boats sank.", ["fault"]),
        ("Three warnings came.", "The harbour was warned twice.", ["fault"]),
    ],
)
def test_numbers_told_otherwise(severities: Judge, text: str, evidence: str, expected: list[str]) -> None:
    assert severities("numbers", text, evidence) == expected


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("The ferry left shortly before 10pm.", "The ferry left at 9.50pm.", []),
        ("The ferry left shortly after 10pm.", "The ferry left at 9.50pm.", ["fault"]),
        ("The ferry left before noon.", "The ferry left in the morning.", []),
        ("The ferry left after noon.", "The ferry left in the morning.", ["fault"]),
        ("The ferry left on Monday evening.", "The ferry left on Monday night.", []),
        ("The ferry left on Monday morning.", "The ferry left on Monday night.", ["fault"]),
    ],
)
def test_hours_told_otherwise(severities: Judge, text: str, evidence: str, expected: list[str]) -> None:
    assert severities("dates", text, evidence) == expected
