"""Sentences of a summary that join speakers whom the article keeps apart, or count them otherwise."""

from collections.abc import Callable, Sequence

import pytest

from verifier.checks import run
from verifier.reading import Reading

TEXT = (
    "Harbour master Olga Brandt said the crane had failed in March. Union leader Piet Aas said nobody was told.\n\n"
    "One of the three divers said the anchor was cut. Two crane drivers said the brake was new.\n\n"
    "An audit shows repairs in May."
)
MASTER = {"name": "Olga Brandt", "mention": "Harbour master Olga Brandt", "role": "harbour master"}
LEADER = {"name": "Piet Aas", "mention": "Union leader Piet Aas", "role": "union leader"}
DIVER = {"name": "One of the three divers", "mention": "One of the three divers", "anonymous": True, "count": 1}
DRIVERS = {"name": "Two crane drivers", "mention": "Two crane drivers", "anonymous": True, "count": 2}
AUDIT = {"name": "An audit", "mention": "An audit", "kind": "document"}
CLAIMS = [
    {"text": "The crane had failed in March.", "evidence": "the crane had failed in March", "from": [MASTER]},
    {"text": "Nobody was told.", "evidence": "nobody was told", "polarity": "negative", "from": [LEADER]},
    {"text": "The anchor was cut.", "evidence": "the anchor was cut", "from": [DIVER]},
    {"text": "The brake was new.", "evidence": "the brake was new", "from": [DRIVERS]},
    {"text": "There were repairs in May.", "evidence": "repairs in May", "from": [AUDIT]},
]


@pytest.fixture
def found(build: Callable[..., Reading]) -> Callable[[str, str, Sequence[str]], list[str]]:
    def judge(check: str, text: str, cites: Sequence[str]) -> list[str]:
        _, findings = run(build(TEXT, CLAIMS, [(text, cites)]))
        return [f.severity for f in findings if (f.check, f.target) == (check, "s1")]

    return judge


Judge = Callable[[str, str, Sequence[str]], list[str]]


@pytest.mark.parametrize(
    ("text", "cites"),
    [
        ("Olga Brandt and Piet Aas said the crane had failed in March.", ["c1"]),
        ("The harbour master and the union leader said nobody was told.", ["c2"]),
        ("Divers said the anchor was cut.", ["c3"]),
        ("The three divers said the anchor was cut.", ["c3"]),
        ("Five crane drivers said the brake was new.", ["c4"]),
    ],
)
def test_speakers_joined_or_miscounted_are_doubted(found: Judge, text: str, cites: list[str]) -> None:
    assert found("summary_keeps_speakers_apart", text, cites) == ["doubt"]


@pytest.mark.parametrize(
    ("text", "cites"),
    [
        ("Olga Brandt said the crane had failed in March, and Piet Aas said nobody was told.", ["c1", "c2"]),
        ("One of three divers said the anchor was cut.", ["c3"]),
        ("A diver said the anchor was cut.", ["c3"]),
        ("Two drivers said the brake was new.", ["c4"]),
        ("Crane drivers said the brake was new.", ["c4"]),
        ("The three divers came up, and one of them said the anchor was cut.", ["c3"]),
    ],
)
def test_speakers_told_as_they_are_pass(found: Judge, text: str, cites: list[str]) -> None:
    assert found("summary_keeps_speakers_apart", text, cites) == []


def test_a_document_that_shows_something_is_no_swapped_speaker(found: Judge) -> None:
    told = "Olga Brandt said the crane had failed in March, but an audit shows repairs in May."
    assert found("summary_keeps_speaker", told, ["c1", "c5"]) == []


def test_an_article_that_says_so_itself_may_be_said_to_have_found_it(build: Callable[..., Reading]) -> None:
    text = "The clip is not from Aun. Olga Brandt said the crane had failed."
    own = {"text": "The clip is not from Aun.", "evidence": "The clip is not from Aun.", "polarity": "negative"}
    hers = {
        "text": "The crane had failed.",
        "evidence": "the crane had failed",
        "from": [MASTER | {"mention": "Olga Brandt"}],
    }
    summary = [
        ("The newspaper found that the clip is not from Aun.", ["c1"]),
        ("Brandt found the crane had failed.", ["c2"]),
    ]
    _, findings = run(build(text, [own, hers], summary))
    assert [f.target for f in findings if f.check == "summary_keeps_act"] == ["s2"]


@pytest.mark.parametrize(("cue", "expected"), [("denied", ["doubt"]), ("said", [])])
def test_a_denial_in_the_next_sentence_is_not_left_out(
    build: Callable[..., Reading], cue: str, expected: list[str]
) -> None:
    text = f"Olga Brandt said the crane had failed. Piet Aas {cue} that nobody had looked."
    claims = [
        {
            "text": "The crane had failed.",
            "evidence": "the crane had failed",
            "from": [MASTER | {"mention": "Olga Brandt"}],
        },
        {
            "text": "Nobody had looked.",
            "evidence": "nobody had looked",
            "cue": cue,
            "from": [LEADER | {"mention": "Piet Aas"}],
        },
    ]
    _, findings = run(build(text, claims, [("Olga Brandt said the crane had failed.", ["c1"])]))
    assert [f.severity for f in findings if f.check == "summary_keeps_caveat"] == expected
