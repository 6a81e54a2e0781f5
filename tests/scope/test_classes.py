"""Which claims a statement covers, by classes: what a report says itself, what is not so, who denies what."""

import pytest

from tests.scope.test_stances import Told, only, reading
from verifier.scope import statements

SHOTS = [Told("Guests heard shots near the bar, a waiter said.", "waiter"), Told("The lift stood still.", "waiter")]


@pytest.mark.parametrize(
    "said",
    [
        "Police now say there were no shots.",
        "The hotel said no shots had been fired.",
        "The hotel confirmed that no shots had been heard.",
    ],
)
def test_what_is_said_not_to_be_so_disputes_who_told_it(said: str) -> None:
    statement = only(reading(SHOTS, [Told(said, "hotel", claim=False)]))
    assert (statement.status, statement.covers) == ("disputed", ("c1",))


@pytest.mark.parametrize(
    "said",
    [
        "The hotel said it had not raised its prices.",
        "The hotel said no guest had complained of the heating.",
        "The hotel said nobody had warned the waiter at the bar.",
        "The waiter said there were no shots at noon.",
    ],
)
def test_what_nobody_else_has_told_is_not_disputed(said: str) -> None:
    who = "waiter" if said.startswith("The waiter") else "hotel"
    assert statements(reading(SHOTS, [Told(said, who, claim=False)])) == ()


@pytest.mark.parametrize(
    ("said", "covers"),
    [
        ("The abbey rejected suggestions that the crypt had been locked for years.", ()),
        ("The Lantern could not confirm the report that a third mast had fallen.", ()),
        ("The abbey rejected suggestions that the bells had been sold.", ("c2",)),
        ("The Lantern could not confirm the report that two bells had been sold.", ("c2",)),
    ],
)
def test_a_report_that_says_what_it_tells_means_the_claims_that_tell_it(said: str, covers: tuple[str, ...]) -> None:
    told = [Told("The abbey is bankrupt, villagers say.", "villagers"), Told("Its bells were sold.", "villagers")]
    statement = only(reading(told, [Told("It rained.", "farmer")], [Told(said, claim=False)]))
    assert statement.covers == covers


@pytest.mark.parametrize(
    "said", ["None of this could be confirmed.", "Most of it remains unverified.", "Little of that has been verified."]
)
def test_a_part_of_this_is_what_this_means(said: str) -> None:
    told = [Told("The duke has fled.", "two aides"), Told("His plate is gone, they said.", "two aides")]
    assert only(reading(told, [Told(said, claim=False)])).covers == ("c1", "c2")


def test_a_verdict_speaks_of_the_claim_that_was_checked() -> None:
    told = [
        Told("Posts claim that a tax on bicycles starts in May.", "posts"),
        Told("The ministry said the tax was on lorries.", "ministry"),
    ]
    for said in ("We rate this False.", "We rate the claim False.", "Verdict: false."):
        assert only(reading(told, [Told(said, claim=False)])).covers == ("c1",)


def test_the_claims_that_are_denied_are_those_of_all_who_speak_right_above() -> None:
    told = [Told("He threw a plate, onlookers claim.", "onlookers"), Told("“He was wild,” said a guest.", "a guest")]
    said = Told("His agent blasted the claims as “pure fiction”.", claim=False)
    assert only(reading([Told("It rained.", "farmer")], told, [said])).covers == ("c2", "c3")


def test_a_clause_that_opens_its_sentence_on_somebodys_claim_means_what_stands_above() -> None:
    told = [Told("The garrison has surrendered, a rebel spokesman said.", "rebel spokesman")]
    said = [Told("While The Lantern could not verify the spokesman's claim, the radio fell silent at noon.")]
    assert only(reading(told, said)).covers == ("c1",)


def test_another_resident_is_of_one_kind_with_who_spoke_before() -> None:
    told = [Told("Men were shot, said Halim, a baker.", "Halim"), Told("Another resident saw graves.", "resident")]
    said = Told("The Lantern could not verify the killings described by the residents.", claim=False)
    assert only(reading(told, [said])).covers == ("c1", "c2")


def test_the_identity_of_somebody_means_who_tells_of_him() -> None:
    told = [Told("Troops killed three men.", "official"), Told("One was a commander, he said.", "official")]
    said = Told("The identity of the commander could not be confirmed.", claim=False)
    assert only(reading(told, [said])).covers == ("c2",)


def test_another_word_for_it_is_enough_where_a_claim_is_surely_meant() -> None:
    told = [Told("Petrol loading has stopped, three brokers said.", "brokers"), Told("It rained.", "farmer")]
    said = Told("Neither the port nor the ministry confirmed the halt.", claim=False)
    assert only(reading(told, [said])).covers == ("c1",)


def test_a_line_to_another_story_heads_nothing() -> None:
    told = [Told("Nine people starved, two nurses said.", "nurses")]
    said = [Told("The Lantern could not verify the nurses' accounts.", claim=False)]
    assert only(reading(told, [Told("Read also: How the siege began", claim=False)], said)).covers == ("c1",)


@pytest.mark.parametrize(("by", "status"), [("Orm Borough Council", "confirmed_by_third_party")])
def test_a_council_of_the_same_town_is_not_the_paper(by: str, status: str) -> None:
    told = [Told("The weir has burst, an angler said.", "angler")]
    said = Told(f"{by} confirmed that the weir had burst.", claim=False)
    assert only(reading(told, [said], publisher="Orm Evening Post")).status == status


@pytest.mark.parametrize(("which", "covers"), [("The memos", ("c1", "c2")), ("A third memo", ())])
def test_a_third_memo_is_none_of_those_told_of(which: str, covers: tuple[str, ...]) -> None:
    told = [Told("The memos show a loss.", "memos"), Told("One memo names the chairman.", "memos")]
    assert only(reading(told, [Told(f"{which} could not be authenticated.", claim=False)])).covers == covers
