"""Steps of a course of events that a text tells otherwise than its evidence, and such as it may tell so."""

from collections.abc import Callable
from typing import TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article

Judge: TypeAlias = Callable[[str, str], list[str]]


@pytest.fixture
def doubted(build: Callable[..., Reading], article: Callable[..., Article]) -> Judge:
    """Return the severities of what `steps` finds in a claim that rests on evidence, which is the whole article."""

    def judge(text: str, evidence: str) -> list[str]:
        reading = build(article(evidence), ({"text": text, "evidence": evidence},))
        return [f.severity for f in run(reading)[1] if f.check == "steps"]

    return judge


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("A miller from Senn was convicted of fraud.", "Police have charged a miller from Senn with fraud."),
        ("The treasurer was jailed for the theft.", "The treasurer was arrested over the theft."),
        ("The skipper was killed when the mast fell.", "The skipper was injured when the mast fell."),
        ("The club settled with the tailor over the flags.", "The tailor is suing the club over the flags."),
        ("The coach was sacked after the match.", "The coach resigned after the match."),
        ("The envoy was expelled over the map.", "The envoy was summoned over the map."),
        ("The lodger was charged with murder on Friday.", "The lodger was charged with manslaughter on Friday."),
        ("The council has approved the new pier.", "A council committee has proposed the new pier."),
        ("The two wardens named as witnesses denied it.", "The two wardens named as witnesses could not be reached."),
        ("The goat was taken from the yard.", "The goat wandered from the yard."),
    ],
)
def test_another_step_of_the_same_course_is_doubted(doubted: Judge, text: str, evidence: str) -> None:
    assert doubted(text, evidence) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("A miller from Senn was charged with fraud.", "A miller from Senn was convicted of fraud."),
        ("The treasurer was arrested over the theft.", "The treasurer was jailed for the theft."),
        ("The skipper, who was injured, has died.", "The skipper was injured when the mast fell, and has died."),
        ("The miller has not been convicted.", "The miller was charged with fraud."),
        ("The miller was convicted of fraud.", "The miller was found guilty of the fraud that he was charged with."),
        ("The wardens denied it.", "The wardens dismissed it as talk, and could not be reached again."),
        ("The coach was sacked.", "The board removed the coach, whose deputy resigned."),
    ],
)
def test_an_earlier_step_or_the_same_is_none(doubted: Judge, text: str, evidence: str) -> None:
    assert doubted(text, evidence) == []


def test_another_step_told_of_something_else_is_none(doubted: Judge) -> None:
    evidence = "The ferry was late and two porters were injured, and a dog at the lighthouse school barked all night."
    assert doubted("A dog that barked all night was killed.", evidence) == []
