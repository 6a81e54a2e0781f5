"""What kind of source a report calls whoever speaks."""

import gc
import weakref

import pytest

from verifier.attribution.kinds import Kinds
from verifier.attribution.known import known
from verifier.attribution.phrases import phrase

ARTICLE = (
    "Governor Tamsin Roe met Walter Pryce, the county health commissioner, and Hugo Lamb, a baker. Tamsin Roe left. "
    "Orlin Freight, which owns the quay, sent nobody. Hobart Lines paid. The Varnian fleet left. Rain fell in Varnia. "
    "The retailer Quillo closed. Quillo said it would reopen. Brune, 41, sells eels. Defence lawyer Ida Marsh objected."
)
KNOWN = known(ARTICLE, "The Courier")
KINDS = Kinds(ARTICLE, KNOWN)


def kind(words: str) -> str:
    return KINDS.of(phrase(words, KNOWN), words)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Governor Tamsin Roe", "official"),
        ("Tamsin Roe", "official"),
        ("Walter Pryce", "official"),
        ("Sgt. Bela Orr", "official"),
        ("a court usher", "person"),
        ("a court clerk", "official"),
        ("the port's chief financial officer", "person"),
        ("a defence lawyer", "person"),
        ("the harbour board's general secretary", "person"),
        ("Finance Secretary Nils Aho", "official"),
        ("Hugo Lamb", "person"),
        ("Ola Vik, a singer's agent", "person"),
        ("Ola Vik, president", "person"),
        ("President Ola Vik", "official"),
        ("the president", "official"),
        ("a member of the crew", "person"),
        ("two former employees", "person"),
    ],
)
def test_an_office_is_official_and_a_post_only_where_the_state_holds_it(words: str, told: str) -> None:
    assert kind(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("three eel-catchers", "person"),
        ("Five residents of the quay", "person"),
        ("two people familiar with the sale", "person"),
        ("eel-catchers", "group"),
        ("residents of the quay", "group"),
        ("fishermen", "group"),
        ("Glassblowers", "group"),
        ("her solicitors", "group"),
        ("one of the sailors", "person"),
        ("three officials", "official"),
    ],
)
def test_who_are_counted_speak_as_people_and_others_as_a_group(words: str, told: str) -> None:
    assert kind(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Varnia", "official"),
        ("Quillo", "organisation"),
        ("Brune", "person"),
        ("Sennick", "unknown"),
        ("Orlin Freight", "organisation"),
        ("Hobart Lines", "organisation"),
        ("Marsh & Daughters", "organisation"),
    ],
)
def test_a_bare_name_is_what_the_article_shows_of_it(words: str, told: str) -> None:
    assert kind(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The first, a tram driver,", "person"),
        ("One, who left in May,", "person"),
        ("the second, a memo,", "document"),
    ],
)
def test_one_of_several_is_what_is_told_of_it(words: str, told: str) -> None:
    assert kind(words) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("@eelwatch", "social_media"),
        ("the account that posted it", "social_media"),
        ("his account of the night", "document"),
        ("a letter shown to the court", "document"),
        ("state television", "media"),
        ("the news agency", "media"),
        ("the fisheries agency", "official"),
        ("a travel agency", "organisation"),
        ("the Coast Agency", "official"),
        ("his employer", "organisation"),
        ("the bollard", "unknown"),
    ],
)
def test_papers_outlets_and_bodies_go_by_their_noun(words: str, told: str) -> None:
    assert kind(words) == told


def test_an_ending_makes_no_human_being_of_a_thing() -> None:
    assert {kind(f"a {thing}") for thing in ("trawler", "checklist", "corridor", "restaurant")} == {"unknown"}
    assert {kind(f"a {being}") for being in ("tanner", "lutenist", "signalman", "watchmaker")} == {"person"}


def test_the_article_does_not_wait_for_the_garbage_collector() -> None:
    gc.disable()
    try:
        kinds = Kinds(ARTICLE, KNOWN)
        kinds.of(phrase("Governor Tamsin Roe", KNOWN), "Governor Tamsin Roe")
        gone = weakref.ref(kinds)
        del kinds
        assert gone() is None
    finally:
        gc.enable()
