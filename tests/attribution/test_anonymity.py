"""Why a source is not named, in the article's words."""

import time

import pytest

from verifier.attribution.anonymity import anonymity_reason, unnamed_subject
from verifier.text.spans import Interval


def reason(sentence: str) -> str | None:
    return anonymity_reason(sentence, Interval(0, len(sentence)))


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        (
            "A porter, who asked not to be named because he feared for his job, said so.",
            "because he feared for his job",
        ),
        ("Two aides, granted anonymity to discuss a private meal, said so.", "to discuss a private meal"),
        ("A clerk, not authorized to discuss the audit, said so.", "not authorized to discuss the audit"),
        ("One mother, who did not want her name used as her son is ill, said so.", "as her son is ill"),
        ("Two guards, who fear for their jobs, said so.", "fear for their jobs"),
        ("A man whose name is being withheld for his safety said so.", "for his safety"),
        ("Two cooks, neither willing to be named while talks go on, said so.", "while talks go on"),
        (
            "One aunt, who didn’t want her name in print “because of the neighbours”, said so.",
            "because of the neighbours",
        ),
        ("A cook who asked us to print only his first name because he is ill said so.", "because he is ill"),
        ("A cook, who could lose his licence, said so.", "could lose his licence"),
        ("A cook who served there and hopes to keep her job said so.", "hopes to keep her job"),
        ("A porter, who did not want to leave the quay, said so.", None),
        ("A porter said so because he was asked.", None),
        ("A porter who asked not to be named said so.", None),
    ],
)
def test_the_reason_is_told_in_the_articles_words(sentence: str, why: str | None) -> None:
    assert reason(sentence) == why


def test_a_sentence_that_only_says_why_nobody_is_named_tells_of_whom() -> None:
    sentence = "The two aides asked not to be identified because talks go on."
    subject, why = unnamed_subject(sentence, Interval(0, len(sentence))) or (None, None)
    assert (subject and subject.cut(sentence), why) == ("The two aides", "because talks go on")


@pytest.mark.parametrize("unit", ["who ", "not to be named ", "because ", "his name be "])
def test_a_hostile_sentence_costs_linear_time(unit: str) -> None:
    began = time.process_time()
    reason(unit * 20_000)
    assert time.process_time() - began < 2
