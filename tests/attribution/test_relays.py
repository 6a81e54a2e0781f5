"""Who passed words on: outlets that were told, whoever is cited before or after, and letters that things stand in."""

from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.draft import DraftClaim
from verifier.schema import Article

Making = Callable[..., Relation]


@pytest.fixture
def read(article: Callable[..., Article]) -> Callable[..., list[DraftClaim]]:
    def read(text: str, *relations: Relation, publisher: str = "The Courier") -> list[DraftClaim]:
        return [p.claim for p in claims(article(text, publisher), text, relations, ())]

    return read


Read = Callable[..., list[DraftClaim]]


def names(claim: DraftClaim) -> list[str | None]:
    return [source.name for source in claim.attributions[0].sources]


@pytest.mark.parametrize(
    ("told", "outlet"),
    [
        ("told the Signal", "Signal"),
        ("told HarbourWatch", "HarbourWatch"),
        ("told Canal 4", "Canal 4"),
        ("told a regional newspaper", "a regional newspaper"),
        ("told the podcast Low Tide", "Low Tide"),
        ("told the yard's old rival, the Tarn Gazette,", None),
    ],
)
def test_an_outlet_that_is_told_is_a_link(told: str, outlet: str | None, read: Read, relation: Making) -> None:
    text = f"A welder {told} that the hull was thin."
    (claim,) = read(text, relation(text, "A welder", "told", "that the hull was thin"))
    assert names(claim) == ([outlet, "A welder"] if outlet else ["A welder"])


@pytest.mark.parametrize(
    "told",
    [
        "told the Assembly",
        "told the Old Bailey",
        "told the radio operator",
        "told the police station",
        "told the Harbour Board",
        "told the Ostrevans",
    ],
)
def test_whoever_else_is_told_is_no_link(told: str, read: Read, relation: Making) -> None:
    text = f"A welder {told} that the hull was thin."
    (claim,) = read(text, relation(text, "A welder", "told", "that the hull was thin"))
    assert names(claim) == ["A welder"]


def test_what_is_said_on_state_radio_was_carried_by_it(read: Read, relation: Making) -> None:
    text = "The premier said on state radio that the port was open. He took no questions."
    claim, _ = read(text, relation(text, "The premier", "said", "that the port was open"))
    assert names(claim) == ["state radio", "The premier"]


def test_what_is_said_on_a_site_of_ones_own_was_carried_by_nobody(read: Read, relation: Making) -> None:
    text = "The yard said on its website that the port was open."
    (claim,) = read(text, relation(text, "The yard", "said", "that the port was open"))
    assert names(claim) == ["The yard"]


def test_an_outlet_of_the_next_sentence_carried_nothing(read: Read, relation: Making) -> None:
    text = "The premier said that the port was open. Speaking to state television, a pilot disagreed."
    claim = read(text, relation(text, "The premier", "said", "that the port was open"))[0]
    assert names(claim) == ["The premier"]


@pytest.mark.parametrize("name", ["the Beacon", "this newspaper", "Saltmarsh"])
def test_the_publisher_is_no_link_by_any_name_it_has_for_itself(name: str, read: Read, relation: Making) -> None:
    text = f"A welder told {name} that the hull was thin."
    told = relation(text, "A welder", "told", "that the hull was thin")
    publisher = "Saltmarsh News Agency" if name == "Saltmarsh" else "Saltmarsh Evening Beacon"
    (claim,) = read(text, told, publisher=publisher)
    assert names(claim) == ["A welder"]


def test_whoever_is_cited_first_is_the_origin(read: Read, relation: Making) -> None:
    text = "Quoting a dock foreman, the Tarn Gazette said that nine cranes had failed."
    (claim,) = read(text, relation(text, "the Tarn Gazette", "said", "that nine cranes had failed"))
    assert names(claim) == ["Tarn Gazette", "a dock foreman"]


def test_each_who_cites_another_is_a_link(read: Read, relation: Making) -> None:
    text = "Radio Nord, citing a port clerk, who in turn referred to a leaked memo, said that nine cranes had failed."
    (claim,) = read(text, relation(text, "Radio Nord", "said", "that nine cranes had failed"))
    assert names(claim) == ["Radio Nord", "a port clerk", "a leaked memo"]


def test_an_outlet_told_in_passing_stands_before_whoever_believes(read: Read, relation: Making) -> None:
    text = "Two ministers fear, Radio Nord reported, that the yard will close."
    (claim,) = read(text, relation(text, "Radio Nord", "reported", "that the yard will close"))
    assert names(claim) == ["Radio Nord", "Two ministers"]


def test_an_outlet_told_before_according_to_is_the_outer_one(read: Read, relation: Making) -> None:
    text = "The yard will close, Radio Nord reported, according to a draft budget."
    (claim,) = read(text, relation(text, "a draft budget", "according to", "The yard will close"))
    assert names(claim) == ["Radio Nord", "a draft budget"]


def test_letters_in_which_something_is_said_are_a_link_and_so_is_who_read_them(read: Read, relation: Making) -> None:
    text = "Radio Nord has seen letters in which the owner calls the hull unsound."
    (claim,) = read(text, relation(text, "the owner", "calls", "the hull unsound"))
    assert names(claim) == ["Radio Nord", "letters", "the owner"]


def test_a_room_in_which_something_is_said_is_no_link(read: Read, relation: Making) -> None:
    text = "It was a meeting in which the owner called the hull unsound."
    (claim,) = read(text, relation(text, "the owner", "called", "the hull unsound"))
    assert names(claim) == ["the owner"]


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        (
            "A clerk was quoted by Radio Nord as saying that nine cranes had failed.",
            "Radio Nord",
            "was quoted",
            ("A clerk", "that nine cranes had failed"),
        ),
        (
            "Nine cranes had failed, Radio Nord quoted a clerk as saying.",
            "Radio Nord",
            "quoted",
            ("Nine cranes had failed", "a clerk"),
        ),
        (
            "Radio Nord, quoting a clerk, said that nine cranes had failed.",
            "a clerk",
            "quoting",
            ("that nine cranes had failed",),
        ),
    ],
)
def test_a_relation_of_second_hand_is_put_right(
    text: str, source: str, cue: str, content: tuple[str, ...], read: Read, relation: Making
) -> None:
    (claim,) = read(text, relation(text, source, cue, *content))
    assert [name and name.casefold() for name in names(claim)] == ["radio nord", "a clerk"]
    assert claim.text == "Nine cranes had failed."


def test_who_told_the_speaker_is_the_origin(read: Read, relation: Making) -> None:
    text = "Radio Nord said it had been told by two clerks that nine cranes had failed."
    content = "it had been told by two clerks that nine cranes had failed"
    (claim,) = read(text, relation(text, "Radio Nord", "said", content))
    assert (names(claim), claim.text) == (["Radio Nord", "two clerks"], "Nine cranes had failed.")
