"""A claim in words of its own, of which code can tell no more than that: and one that its evidence does not bear."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.verdict import verdicts

TEXT = (
    "The chapel in Orre, shut since the storm of 2019, gets a new roof of slate in autumn, the parish clerk said.\n\n"
    "Bakers on the island bake rye at night. Nine of them threw away their flour after a leak, the guild said.\n\n"
    "Goats climbed the harbour crane on Friday and ate the pennants."
)
ROOF = "The chapel in Orre, shut since the storm of 2019, gets a new roof of slate in autumn"
RYE = "Bakers on the island bake rye at night."
FLOUR = "Nine of them threw away their flour after a leak"


class Judged(NamedTuple):
    """The outcome of the content overlap, what it found, the places, and the verdict."""

    outcome: str
    severities: list[str]
    quotes: list[str]
    verdict: str


Judge: TypeAlias = Callable[..., Judged]


@pytest.fixture
def judged(build: Callable[..., Reading]) -> Judge:
    def judge(text: str, evidence: str, sources: Sequence[dict[str, Any]] = ()) -> Judged:
        outcomes, findings = run(build(TEXT, [{"text": text, "evidence": evidence, "from": sources}]))
        mine = [f for f in findings if (f.check, f.target) == ("content_overlap", "c1")]
        outcome = next(o.outcome for o in outcomes if (o.id, o.target) == ("content_overlap", "c1"))
        quotes = [s.quote for f in mine for s in f.spans]
        return Judged(outcome, [f.severity for f in mine], quotes, verdicts(["c1"], outcomes, findings)["c1"])

    return judge


CLERK = [{"name": "the parish clerk", "mention": "the parish clerk", "anonymous": True}]
GUILD = [{"name": "the guild", "mention": "the guild", "kind": "organisation"}]


def test_other_words_tied_by_a_year_are_not_compared_and_the_claim_is_unchecked(judged: Judge) -> None:
    told = judged("Worshippers locked out since 2019 will have dry pews by autumn.", ROOF, CLERK)
    assert (told.outcome, told.severities, told.verdict) == ("not_applicable", [], "unchecked")


def test_the_same_words_are_compared_and_the_claim_is_supported(judged: Judge) -> None:
    told = judged("The chapel in Orre gets a new roof of slate in autumn.", ROOF, CLERK)
    assert (told.outcome, told.verdict) == ("passed", "supported")


def test_other_words_that_nothing_ties_to_the_evidence_are_accused(judged: Judge) -> None:
    told = judged("Pilots quarrelled with dentists over a ransom.", ROOF, CLERK)
    assert (told.severities, told.verdict) == (["fault"], "unsupported")


def test_a_claim_that_another_sentence_bears_is_accused_and_the_sentence_shown(judged: Judge) -> None:
    told = judged("Goats ate pennants.", RYE)
    assert told.outcome == "failed"
    assert told.quotes == ["Goats climbed the harbour crane on Friday and ate the pennants."]


def test_a_low_share_beside_the_same_figure_is_a_doubt_and_no_fault(judged: Judge) -> None:
    told = judged("Nine kitchens poured costly, spoilt, mouldy flour into barrels outside.", FLOUR, GUILD)
    assert told.severities == ["doubt"]
    assert judged("Ninety kitchens poured costly, spoilt, mouldy oats into barrels.", FLOUR, GUILD).severities == [
        "fault"
    ]


def test_a_source_that_the_engine_does_not_know_is_a_doubt_and_one_it_made_up_a_fault(
    build: Callable[..., Reading],
) -> None:
    def worst(source: dict[str, Any]) -> list[str]:
        reading = build(TEXT, [{"text": RYE, "evidence": RYE, "from": [source]}])
        return [f.severity for f in run(reading)[1] if f.check == "source_named" and f.target == "c1"]

    assert worst({"name": None, "mention": None})[:1] == ["doubt"]
    assert worst({"name": "Otto Prell", "mention": None})[:1] == ["fault"]
