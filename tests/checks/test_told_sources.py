"""What is told of a source against the words of the article that mention it."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading

TEXT = (
    "Two divers may have reached the wreck off Sarn on Friday, "
    "two officers of the coast watch told The Sarn Herald.\n\n"
    "One of the officers said the hatch had been sealed from inside. “Nobody had opened it,” the officer said. "
    "The officers spoke on condition of anonymity because the search is secret.\n\n"
    "Harbour master Tove Lind said on Saturday that the wreck was not insured. The salvage firm has not been paid. "
    "The firm’s boats have left.\n\n"
    "An insider said the firm would sue. One villager, the retired baker Olga Main, said she saw lights.\n\n"
    "Surveyor Emil Rask, who works for Borealis, said the hull would hold. He said that “it will not move”. "
    "“The sea is calm,” Rask added. “The crew are safe. The pumps are running.”"
)
HATCH = "the hatch had been sealed from inside"
OFFICER = {"name": "one of the officers", "mention": "One of the officers", "anonymous": True, "count": 1}
LIND = {"name": "Tove Lind", "mention": "Tove Lind", "role": "Harbour master"}
RASK = {"name": "Emil Rask", "mention": "Emil Rask", "role": "surveyor", "affiliation": "Borealis"}
WRECK = "the wreck was not insured"
Worst: TypeAlias = Callable[..., str]


@pytest.fixture
def worst(build: Callable[..., Reading]) -> Worst:
    """Return the worst that a check finds in a claim that repeats its evidence, said by one source."""

    def judge(evidence: str, source: dict[str, Any], check: str = "source_named", **told: object) -> str:
        claim = {"text": f"{evidence}.", "evidence": evidence, "polarity": "positive", "from": [source], **told}
        _, findings = run(build(TEXT, [claim]))
        severities = {f.severity for f in findings if f.check == check}
        return next((s for s in ("fault", "doubt", "note") if s in severities), "passed")

    return judge


def test_an_officer_s_words_given_to_somebody_with_a_name_are_a_fault(worst: Worst) -> None:
    assert worst(HATCH, OFFICER) == "passed"
    assert worst(HATCH, OFFICER | {"name": "Tove Lind"}) == "fault"
    assert worst(HATCH, OFFICER | {"name": "Tove Lind", "anonymous": False, "antecedent": "Tove Lind"}) == "fault"


def test_an_insider_is_never_somebody_named_before(worst: Worst) -> None:
    insider = {"name": "Emil Rask", "mention": "insider"}
    assert worst("the firm would sue", insider) == "fault"
    assert worst("the firm would sue", insider | {"name": "An insider", "anonymous": True}) == "passed"


def test_a_name_that_stands_beside_the_unnamed_mention_explains_it(worst: Worst) -> None:
    assert worst("she saw lights", {"name": "Olga Main", "mention": "One villager"}) == "passed"


def test_a_pronoun_that_nothing_ties_to_the_name_is_a_doubt(worst: Worst) -> None:
    he = {"name": "Tove Lind", "mention": "He", "resolution": "unresolved"}
    assert worst("it will not move", he) == "doubt"
    assert worst(
        "it will not move", he | {"name": "Emil Rask", "antecedent": "Emil Rask", "resolution": "resolved"}
    ) == ("passed")


@pytest.mark.parametrize(
    ("mention", "count", "expected"),
    [
        ("One of the officers", 2, "fault"),
        ("One of the officers", None, "passed"),
        ("An insider", 3, "fault"),
        ("An insider", 1, "passed"),
    ],
)
def test_the_count_is_that_of_the_mention(worst: Worst, mention: str, count: int | None, expected: str) -> None:
    evidence = HATCH if mention != "An insider" else "the firm would sue"
    assert worst(evidence, {"name": mention, "mention": mention, "anonymous": True, "count": count}) == expected


def test_the_count_of_they_is_that_of_the_antecedent(worst: Worst) -> None:
    evidence = "the search is secret"
    officers = {"name": "The officers", "mention": "The officers", "anonymous": True}
    assert worst(evidence, officers | {"count": 2, "antecedent": "two officers of the coast watch"}) == "passed"
    assert worst(HATCH, OFFICER | {"antecedent": "two officers of the coast watch"}) == "passed"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({}, "passed"),
        ({"role": None}, "passed"),
        ({"role": "transport minister"}, "fault"),
        ({"role": "surveyor"}, "doubt"),
        ({"role": "Deputy harbour master"}, "doubt"),
        ({"affiliation": "Borealis"}, "doubt"),
        ({"affiliation": "Kestrel Bank"}, "fault"),
        ({"affiliation": "The Sarn Herald"}, "passed"),
    ],
)
def test_what_is_told_of_a_source_stands_where_the_source_does(
    worst: Worst, told: dict[str, object], expected: str
) -> None:
    assert worst(WRECK, LIND | told) == expected


def test_the_reason_for_not_being_named_may_stand_further_off_but_must_stand(worst: Worst) -> None:
    assert worst(HATCH, OFFICER | {"anonymity_reason": "because the search is secret"}) == "passed"
    assert worst(HATCH, OFFICER | {"anonymity_reason": "for fear of dismissal"}) == "fault"


def test_somebody_unnamed_who_is_not_called_anonymous_is_a_doubt(worst: Worst) -> None:
    assert worst(HATCH, OFFICER | {"anonymous": False}) == "doubt"
    assert worst(WRECK, LIND) == "passed"


def test_the_publisher_s_own_words_given_to_somebody_are_a_doubt(worst: Worst) -> None:
    assert worst("The salvage firm has not been paid", LIND) == "doubt"
    assert worst("The firm’s boats have left", LIND) == "doubt"
    assert worst(WRECK, LIND) == "passed"


def test_a_sentence_inside_a_quotation_is_said_by_whoever_is_quoted(worst: Worst) -> None:
    rask = RASK | {"mention": "Rask"}
    assert worst("The sea is calm", rask) == "passed"
    assert worst("The pumps are running", rask) == "passed"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The officer said “nobody had opened it”.", "passed"),
        ("The officer said that “nobody had […] opened it”.", "passed"),
        ("The officer said “nobody had dared to go in”.", "fault"),
        ("The officer said “it will not move”.", "doubt"),
        ("The officer said that nobody had opened it.", "passed"),
    ],
)
def test_what_a_claim_puts_in_quotation_marks_stands_in_its_evidence(worst: Worst, text: str, expected: str) -> None:
    officer = OFFICER | {"mention": "the officer"}
    assert worst("Nobody had opened it", officer, "quotation", text=text) == expected


def test_a_quotation_with_the_speaker_in_its_middle_may_be_put_together(build: Callable[..., Reading]) -> None:
    text = "“We rowed all night,” said Ada Holt, “and saw no light.”"
    holt = {"name": "Ada Holt", "mention": "Ada Holt"}
    claim = {"text": "Ada Holt said: “We rowed all night and saw no light.”", "evidence": text, "from": [holt]}
    assert not [f for f in run(build(text, [claim]))[1] if f.check == "quotation"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The wreck was not insured.", "doubt"),
        ("Nobody insured the wreck.", "doubt"),
        ("The wreck wasn't insured.", "doubt"),
        ("The wreck was not only insured.", "passed"),
        ("It is not clear whether the wreck was insured.", "passed"),
        ("Lind said that the wreck was not insured.", "passed"),
        ("The wreck was not insured, but it will be raised.", "passed"),
    ],
)
def test_a_positive_claim_that_negates_itself_is_a_doubt(
    build: Callable[..., Reading], text: str, expected: str
) -> None:
    claim = {"text": text, "evidence": WRECK, "polarity": "positive", "from": [LIND]}
    found = [f for f in run(build(TEXT, [claim]))[1] if "calls itself" in f.reason]
    assert ("doubt" if found else "passed") == expected


def test_a_claim_full_of_false_quotations_is_told_of_one(build: Callable[..., Reading]) -> None:
    claim = {"text": "“a” " * 20_000, "evidence": WRECK, "from": [LIND]}
    assert len([f for f in run(build(TEXT, [claim]))[1] if f.check == "quotation"]) == 1
