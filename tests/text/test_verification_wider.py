"""Classes of wording that readers met in the news, each in other sentences than theirs, and what only seems so."""

import time

import pytest

from tests.text.test_verification_stances import found, only, printed

UNVERIFIED = [
    "Independent checking of the ledgers has proved impossible to arrange, and the count remains unaudited.",
    "The claim lacks independent confirmation.",
    "The preprint is awaiting peer review.",
    "The survey results await outside scrutiny.",
    "The allegation has yet to be borne out.",
    "It is hard to say whether the letter is genuine.",
    "The truth of the report is difficult to gauge.",
    "Details of the raid remain patchy and unconfirmed.",
    "No official confirmation of the toll has been given.",
    "There has been no confirmation of that from Harrow Police.",
    "Two other teams have so far failed to reproduce the finding.",
    "We are not in a position to say who made the recording.",
    "The Lantern cannot tell with certainty where the clip was shot.",
    "It was not possible to geolocate the film.",
    "Nobody outside the firm has seen the data.",
    "So far no other outlet has been able to confirm the report.",
    "Neither the theft nor the letter could be verified.",
    "The report could not at first be verified.",
    "The Lantern has struggled to verify the footage.",
    "It was a claim that could not be independently verified.",
]


@pytest.mark.parametrize("text", UNVERIFIED)
def test_wider_wording_leaves_it_unverified(text: str) -> None:
    assert "unverified" in {w.status for w in found(text) if not w.weak}


@pytest.mark.parametrize(
    "text",
    [
        "The bishop lacks confidence.", "The plan is awaiting review by the harbour board.",
        "It is hard to say whether the choir will win.", "The driver could not say where he had been.",
        "No verification is needed to open an account.", "The plan has yet to be approved.",
        "Nobody outside the valley has seen snow this year.", "She could not say who had won.",
    ],
)  # fmt: skip
def test_lacks_and_waits_of_other_things_are_no_statements(text: str) -> None:
    assert [w for w in found(text) if not w.weak] == []


DISPUTED = [
    "“We deny these allegations,” the abbey said.",
    "“I deny that entirely,” the curate said.",
    "“None of that is true,” she wrote.",
    "“Simply not true,” the bailiff said.",
    "“This did not happen,” said the verger.",
    "But that is not what happened, the ferryman said.",
    "The editor has since retracted the article.",
    "Three chemists have questioned the result.",
    "The club denied that tickets had been sold.",
    "His agent laughed that off.",
    "A second clerk played this down.",
    "It is an allegation the mill has denied many times.",
    "He blamed the mill, a charge the mill rejects.",
    "In the Herald, a report which the mayor has described as absurd, he is said to have fled.",
    "The treasurer stepped in and then intervened to deny this.",
    "That turned out to be wrong.",
    "Two ushers contradicted him.",
    "A porter gave a conflicting account.",
    "The figure does not match the port's records.",
    "A reverse image search turned up the same picture on a forum from 2015.",
    "The photograph first appeared in 2012.",
    "The clip has circulated since 2011 and was first posted in Brazil.",
    "The mill does not accept that its smoke has harmed anybody.",
]


@pytest.mark.parametrize("text", DISPUTED)
def test_wider_wording_disputes(text: str) -> None:
    assert "disputed" in {w.status for w in found(text) if not w.weak}


@pytest.mark.parametrize(
    "text",
    [
        "“We deny nobody a seat,” the usher said.", "The chef denied himself sleep.", "The insurer denied his claim.",
        "The article was withdrawn from sale.", "The match is on, which the league says many times.",
        "The photo was taken in 2014.", "Footage circulating online since Monday shows a fire.",
        "The last confirmed record was in 1990.", "She insisted there was no cause for alarm.",
        "The jacket does not match the shoes.", "Police ruled out a return to the old uniform.",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_denial_is_none(text: str) -> None:
    assert [w for w in found(text) if not w.weak] == []


@pytest.mark.parametrize(
    "text",
    [
        "It has published no sample of the files to support its claim.",
        "He has yet to produce paperwork for that figure.",
        "The site names no source.", "The dean has declined to make the evidence public.",
        "The letter contained no evidence.",
    ],
)  # fmt: skip
def test_papers_that_would_have_been_evidence_were_not_shown(text: str) -> None:
    assert "no_evidence_shown" in {w.status for w in found(text)}


@pytest.mark.parametrize("text", ["He failed to provide a urine sample.", "The band released no single."])
def test_samples_of_other_kinds_are_no_evidence(text: str) -> None:
    assert found(text) == ()


def test_an_outlet_that_has_looked_itself_bears_out_only_what_is_told_above() -> None:
    wording = only("Satellite images reviewed by the Lantern show that the mill has burned.")
    assert (wording.status, wording.weak) == ("verified_by_publisher", True)


@pytest.mark.parametrize(
    "text", ["Documents seen by the Lantern suggest that the mill was insured.", "We have seen a rise in prices."]
)
def test_papers_that_were_handed_over_are_no_check(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "object_"),
    [
        ("The health board disputed that figure and put turnout at 46 per cent.", "that figure"),
        ("The abbot denied the rumours outright.", "the rumours"),
        ("Joan has denied claims on the radio that she had sold it.", "claims on the radio that she had sold it"),
    ],
)
def test_an_object_ends_where_another_verb_or_an_adverb_follows(text: str, object_: str) -> None:
    assert printed(text, only(text).object) == object_


def test_who_admits_nothing_but_accepts_that_a_thing_is_so_confirms_it_only_weakly() -> None:
    assert all(w.weak for w in found("Coyle accepted that the season was over."))


@pytest.mark.parametrize(
    "unit", ["laughed that off ", "no such claim ", "lacks confirmation ", "first posted in 2011 "][:4]
)
def test_wider_wording_takes_time_in_proportion(unit: str) -> None:
    text = unit * 2_000
    start = time.process_time()
    found(text)
    assert time.process_time() - start < 3  # under 0.7 s where this was written
