"""What a cue makes of its content: put forward, denied, an act, or nothing reported."""

from collections.abc import Callable

import pytest

from verifier.attribution.reporting import reported
from verifier.attribution.tagger import Relation

ASSERTS = [
    ("Ann Roe", "conceded", "that the gate was old"),
    ("Ann Roe", "mused aloud", "that the gate was old"),
    ("Ann Roe", "told", 'that it "never looks back"'),
    ("The log", "shows", "that the gate was open"),
    ("Ann Roe", "beamed", "“It was open,”"),
    ("Ann Roe", "beamed", "‘It was open,’"),
]
ACTS = [
    ("Ann Roe", "called", "the plan “a novel”"),
    ("Ann Roe", "asked", "why nobody had come"),
    ("The guild", "put", "the loss at £4,000"),
    ("Ann Roe", "gave", "the cause as drowning"),
    ("A man", "claimed", "to have seen the boat"),
    ("The foreman", "told", "to mind the paint"),
    ("Ann Roe", "would not say", "who had paid"),
    ("The report", "found", "no faults"),
]
NOTHING = [
    ("Ann Roe", "wanted", "to leave"),
    ("Ann Roe", "decided", "that the gate would be mended"),
    ("Police", "found", "a body"),
    ("Nobody", "said", "that the gate was open"),
    ("Ann Roe", "vetoed", "that would have let them in"),
    ("Ann Roe", "has not said", "who had paid"),
    ("Two aides", "asked", "not to be named"),
    (None, "is called", "the dog Pancake"),
]


def kind(source: str | None, cue: str, content: str, relation: Callable[..., Relation]) -> str | None:
    text = f"{source or ''} {cue} {content}."
    found = reported(text, [relation(text, source, cue, content)])
    return found[0].kind if found else None


@pytest.mark.parametrize("words", ASSERTS, ids=str)
def test_it_is_put_forward(words: tuple[str, str, str], relation: Callable[..., Relation]) -> None:
    assert kind(*words, relation) == "asserts"


@pytest.mark.parametrize("words", ACTS, ids=str)
def test_it_is_an_act(words: tuple[str, str, str], relation: Callable[..., Relation]) -> None:
    assert kind(*words, relation) == "acts"


@pytest.mark.parametrize("words", NOTHING, ids=str)
def test_it_reports_nothing(words: tuple[str | None, str, str], relation: Callable[..., Relation]) -> None:
    assert kind(*words, relation) is None


def test_a_cited_source_is_no_report_of_its_own(relation: Callable[..., Relation]) -> None:
    text = "The Echo, citing two clerks, reported that the bolts were worn."
    outer = relation(text, "The Echo", "reported", "that the bolts were worn")
    inner = relation(text, "two clerks", "citing", "that the bolts were worn")
    assert len(reported(text, [outer, inner])) == 1


def test_what_is_expected_in_a_side_clause_is_nobody_s_report(relation: Callable[..., Relation]) -> None:
    def read(text: str) -> int:
        return len(reported(text, [relation(text, None, "is expected", "to close at noon")]))

    assert read("The fair, which is expected to close at noon, has drawn a crowd.") == 0
    assert read("The fair opened late and is expected to close at noon.") == 0
    assert read("The fair is expected to close at noon.") == 1
