"""Wording that faithful drafts of new articles had: no check may accuse it, and each must find a lie beside it."""

from collections.abc import Callable

import pytest

from verifier.checks import run
from verifier.checks.compare.voices import voices
from verifier.reading import Reading
from verifier.schema import Article, Statement
from verifier.scope import statements
from verifier.text.words import words

RANK = ("note", "doubt", "fault")


@pytest.mark.parametrize(
    ("sentence", "heard"),
    [
        (
            "The weekly Ondra, quoting the broadcaster OTV, which cited an aide, said that it would leave.",
            ["cited the broadcaster OTV", "cited an aide", "speaks The weekly Ondra"],
        ),
        (
            "The Tide Review, a trade journal, citing a person briefed on it, reported that a visit was near.",
            ["cited a person briefed on it", "speaks The Tide Review a trade journal"],
        ),
        (
            "Ada Lind, a councillor, said three nurses had told her that shifts were empty.",
            ["speaks Ada Lind a councillor", "speaks three nurses", "carries her"],
        ),
        (
            "A letter of June 2011, found in the county archive in a file marked Geese, shows that he knew.",
            [
                "speaks A letter of June 2011",
                "speaks A letter of June 2011 found in the county archive in a file marked Geese",
            ],
        ),
        ("Jo Feld, an analyst at Brisk & Moor, put the cost at 4 crowns.", ["speaks Jo Feld an analyst at Brisk Moor"]),
        (
            'The paper claimed that it had "won every line"; its rival Dusk, quoting a member, said they went home.',
            ["speaks The paper", "cited a member", "speaks its rival Dusk"],
        ),
    ],
)
def test_who_speaks_is_found_around_what_is_said_of_him(sentence: str, heard: list[str]) -> None:
    said = words(sentence)
    found = [f"{v.way} {' '.join(w.text for w in said[v.first : v.last])}" for v in voices(said)]
    assert found == heard


@pytest.mark.parametrize(("cited", "expected"), [("the risk of lawsuits", "passed"), ("two brokers", "failed")])
def test_what_is_cited_is_a_source_only_where_it_can_speak(
    build: Callable[..., Reading], cited: str, expected: str
) -> None:
    text = f"Jo Feld put the cost at 400 crowns, citing {cited}."
    claim = {
        "text": "The cost would be 400 crowns.",
        "evidence": "put the cost at 400 crowns",
        "from": [{"name": "Jo Feld", "mention": "Jo Feld"}],
        "cue": "put",
    }
    outcomes, _ = run(build(text, [claim]))
    assert [o.outcome for o in outcomes if o.id == "chain"] == [expected]


@pytest.fixture
def worst(build: Callable[..., Reading], article: Callable[..., Article]) -> Callable[..., str]:
    """Return the worst that a check found in a claim with this evidence, the whole article; "note" for nothing."""

    def judge(check: str, evidence: str, text: str) -> str:
        _, findings = run(build(article(evidence), [{"text": text, "evidence": evidence}]))
        found = [f.severity for f in findings if (f.check, f.target) == (check, "c1")]
        return max(found, key=RANK.index, default="note")

    return judge


@pytest.mark.parametrize(
    ("check", "evidence", "faithful", "lie"),
    [
        (
            "exchanges",
            "Since Friday 19 people had been killed and 46 wounded.",
            "Since Friday 46 people had been wounded and 19 had lost their lives.",
            "Since Friday 46 people had been killed and 19 wounded.",
        ),
        (
            "things",
            "Since Friday 19 people had been killed and 46 wounded.",
            "Since Friday 46 people had been wounded and 19 had lost their lives.",
            "Since Friday 46 people had been killed.",
        ),
        (
            "roles",
            "The city has so far paid the builder for 1,150 meters.",
            "So far the builder has been paid by the city for 1,150 meters.",
            "So far the city has been paid by the builder for 1,150 meters.",
        ),
        (
            "speech_act",
            "She had noticed the payments in the autumn.",
            "She had become aware of the payments in the autumn.",
            "She had admitted the payments in the autumn.",
        ),
        (
            "speech_act",
            "A study never published had found the slope unsafe.",
            "An unpublished study found the slope unsafe.",
            "An unpublished study proved the slope unsafe.",
        ),
        (
            "polarity",
            "The office was considering an unannounced visit to the ward.",
            "A visit to the ward without notice was being considered by the office.",
            "A visit to the ward was not being considered by the office.",
        ),
        (
            "polarity",
            "It might stop its deliveries if the fighting did not subside.",
            "If the fighting did not subside, it might stop its deliveries.",
            "If the fighting did not subside, it would not stop its deliveries.",
        ),
        (
            "names",
            "A survey put support for Orla's party at 22 percent.",
            "Backing for Orla's party stood at 22 percent.",
            "Backing for Senna's party stood at 22 percent.",
        ),
    ],
)
def test_what_is_told_otherwise_is_not_accused_and_what_is_wrong_is(
    worst: Callable[..., str], check: str, evidence: str, faithful: str, lie: str
) -> None:
    assert worst(check, evidence, faithful) == "note"
    assert worst(check, evidence, lie) != "note"


def covered(found: tuple[Statement, ...]) -> list[tuple[str, ...]]:
    return [s.covers for s in found]


@pytest.mark.parametrize(
    ("last", "covers"),
    [
        ("The rebels denied that.", ("c1",)),
        ("The governor said the army had retaken Venn. The rebels denied that.", ()),
        ("The mayor denied it through his lawyer.", ("c1",)),
    ],
)
def test_a_pronoun_means_what_stands_right_before_it_even_where_no_claim_tells_that(
    build: Callable[..., Reading], last: str, covers: tuple[str, ...]
) -> None:
    fell = "The bridge at Senn had fallen, a nurse said."
    text = f"{fell} {last}" if last.startswith("The mayor") else f"{fell}\n\n{last}"
    claim = {"text": "The bridge at Senn had fallen.", "evidence": "The bridge at Senn had fallen"}
    nurse = {"name": "a nurse", "mention": "a nurse", "anonymous": True}
    assert covered(statements(build(text, [claim | {"from": [nurse]}]))) == [covers]


def test_the_newspapers_report_is_what_the_outlet_told_that_is_relayed_above(build: Callable[..., Reading]) -> None:
    told = "The Senn Dagspost, citing an aide, reported that two mills had burned."
    text = f"A ferry sank, police said. {told} Tradewind could not confirm the newspaper's report."
    claims = [
        {"text": "A ferry sank.", "evidence": "A ferry sank", "from": [{"name": "police", "mention": "police"}]},
        {
            "text": "Two mills had burned.",
            "evidence": "two mills had burned",
            "from": [
                {"name": "Senn Dagspost", "mention": "The Senn Dagspost", "kind": "media"},
                {"name": "an aide", "mention": "an aide", "anonymous": True},
            ],
        },
    ]
    assert covered(statements(build(text, claims))) == [("c2",)]
