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


QUARRY = [
    Told("The quarry is to close, two foremen say.", "two foremen"),
    Told("Forty men will lose their posts, they say.", "two foremen"),
]
FAR = [[Told(f"Lot {n} went to a dealer from Orm.", "auctioneer")] for n in range(9)]


def test_a_word_in_common_far_up_tells_nothing() -> None:
    said = Told("The council denied that the quarry road was unsafe.", "council", claim=False)
    statement = only(reading(QUARRY, *FAR, [said]))
    assert statement.covers == ()


def test_a_film_is_not_another_that_was_told_of_far_up() -> None:
    first = Told("A video shows the barge adrift.", "bargee")
    last = Told("A video shows two men on the lock.", "lock keeper")
    said = Told("The Lantern could not verify the video.", claim=False)
    assert only(reading([first], *FAR, [last], [said])).covers == ("c11",)


@pytest.mark.parametrize(
    ("said", "covers"),
    [
        ("The council said it had received no such offer.", ("c2",)),
        ("The council denied having a grudge.", ()),
        ("The council denied claims on the radio that it had sold the bells.", ()),
    ],
)
def test_a_denial_means_what_was_told_last_or_what_it_says_itself(said: str, covers: tuple[str, ...]) -> None:
    told = [Told("The band will play in the park.", "singer")], [Told("The mill would pay for it.", "singer")]
    gap = [Told("It rained all day.")]
    assert only(reading(*told, gap, [Told(said, "council", claim=False)])).covers == covers


def test_a_clause_that_denies_is_no_claim_that_it_denies() -> None:
    told = [Told("The fair cost 4 million crowns.", "mayor")], [Told("The figure is wrong, the clerks say.", "clerks")]
    assert "c2" not in only(reading(*told)).covers


def test_a_denial_is_no_allegation_that_could_not_be_verified() -> None:
    told = [Told("The abbot sold the vase, a novice says.", "novice")]
    denial = [Told("The abbot denied it.", "abbot"), Told("The Lantern could not verify the allegation.", claim=False)]
    _, statement = statements(reading(told, denial))
    assert "c2" not in statement.covers


@pytest.mark.parametrize(
    "said", ["The coastguard confirmed the collision.", "The ferry firm acknowledged the problem."]
)
def test_what_is_confirmed_may_be_told_right_above_in_other_words(said: str) -> None:
    told = [Told("The ferry struck a pier, a docker said.", "docker")]
    assert only(reading(told, [Told(said, "coastguard", claim=False)])).covers == ("c1",)


@pytest.mark.parametrize("said", ["The ferry firm confirmed the venue.", "The ferry firm confirmed nine deaths."])
def test_what_is_confirmed_for_the_first_time_tells_of_no_claim(said: str) -> None:
    told = [Told("The ferry struck a pier, a docker said.", "docker")]
    assert statements(reading(told, [Told(said, "firm", claim=False)])) == ()


def test_who_at_first_denied_it_may_be_another_than_who_admits_it() -> None:
    told = [Told("The dean was away all week, two tutors say.", "two tutors")]
    denial = [Told("Her office at first denied it.", "office", claim=False)]
    admits = [Told("On Friday the dean admitted that she had been in Orm.", "dean", claim=False)]
    first, second = statements(reading(told, denial, admits))
    assert (first.covers, second.status, second.covers) == (("c1",), "confirmed_by_third_party", ("c1",))


def test_whoever_admits_an_error_takes_back_what_was_told() -> None:
    told = [Told("A million children are fed, the minister said.", "minister")]
    said = Told("The ministry admitted that the minister had misspoken.", "ministry", claim=False)
    assert only(reading(told, [said])).status == "disputed"


def test_the_group_is_the_one_that_was_named_as_such() -> None:
    told = [Told("A group called Red Kite says it took the files.", "Red Kite"), Told("It has 40 of them.", "group")]
    said = Told("The Lantern could not verify the group's claims.", claim=False)
    assert only(reading(told, [said])).covers == ("c1", "c2")


def test_nor_can_that_of_the_army_means_what_the_army_says_too() -> None:
    told = [Told("The weir was blown up, the army says.", "army")], [Told("It burst, engineers say.", "engineers")]
    said = Told("The engineers' claim cannot be checked, nor can that of the army.", claim=False)
    assert only(reading(*told, [said])).covers == ("c1", "c2")
