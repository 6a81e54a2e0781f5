"""Whom the article shows to be a person, and whom "he" and "she" then mean."""

from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.known import known
from verifier.attribution.tagger import Relation
from verifier.schema import Article


def named(text: str) -> list[tuple[str, str | None]]:
    return [(person.name, person.gender) for person in known(text, None).people_at]


def test_a_given_name_tells_a_man_from_a_woman() -> None:
    assert named("Ellen Brackwell met Tobias Rund.") == [("Ellen Brackwell", "female"), ("Tobias Rund", "male")]


def test_a_title_tells_it_where_no_given_name_does() -> None:
    assert named("Mrs Thirl said no.") == [("Mrs Thirl", "female")]


def test_a_surname_that_acts_is_the_person_of_the_full_name() -> None:
    assert named("Quorin Vash fell. Vash was unhurt.") == [("Quorin Vash", None), ("Quorin Vash", None)]


@pytest.mark.parametrize("text", ["They met at Gannet Rock.", "The Harlan Post reported it.", "GANNET ROCK was wet."])
def test_a_place_or_an_outlet_is_nobody(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ellen Brackwell opened the gate for Tobias Rund. She said it was late.", "Ellen Brackwell"),
        ("Ellen Brackwell opened the gate for Tobias Rund. He said it was late.", "Tobias Rund"),
        ("Quorin Vash and Ilka Dorn came. He said it was late.", None),
        ("Mr Orrin had gone. He said it was late.", "Orrin"),
        ("The skipper of the trawler woke up. He said it was late.", "The skipper of the trawler"),
    ],
)
def test_a_pronoun_means_the_one_person_it_can_mean(
    text: str, who: str | None, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    pronoun = "She" if "She said" in text else "He"
    *_, last = claims(article(text), text, [relation(text, pronoun, "said", "it was late")], ())
    assert last.claim.attributions[0].sources[0].name == who


def test_one_of_several_goes_back_to_all_of_them(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Two clerks at the depot said the safe was open. One recalled that it was empty."
    first = relation(text, "Two clerks at the depot", "said", "the safe was open")
    *_, last = claims(article(text), text, [first, relation(text, "One", "recalled", "that it was empty")], ())
    (source,) = last.claim.attributions[0].sources
    assert (source.antecedent, source.anonymous, source.count) == ("Two clerks at the depot", True, 1)
