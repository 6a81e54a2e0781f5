"""A sentence that says of itself whether it was checked: the clause is no claim, the rest is one."""

from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.draft import DraftClaim
from verifier.schema import Article
from verifier.text.spans import Interval
from verifier.text.verification.statements import wordings

Read = Callable[..., list[DraftClaim]]


@pytest.fixture
def read(article: Callable[..., Article]) -> Read:
    def read(text: str, *relations: Relation) -> list[DraftClaim]:
        silent = [w.interval for w in wordings(text, [Interval(0, len(text))])]
        return [p.claim for p in claims(article(text), text, relations, silent)]

    return read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "One guard put the loss at 60 crates, a figure that The Courier could not independently verify.",
            "One guard put the loss at 60 crates.",
        ),
        (
            "Most of the ships were under way by then, a claim which The Courier could not verify.",
            "Most of the ships were under way by then.",
        ),
        ("The blaze began in a kiosk, but The Courier could not verify this.", "The blaze began in a kiosk."),
        ("Nine were hurt there, a number that could not be independently confirmed.", "Nine were hurt there."),
    ],
)
def test_the_clause_about_checking_and_its_noun_are_cut_off(text: str, told: str, read: Read) -> None:
    (claim,) = read(text)
    assert claim.text == told
    assert claim.evidence[0] in text


def test_a_sentence_that_is_about_checking_alone_is_no_claim(read: Read) -> None:
    assert read("The Courier could not independently verify the figure.") == []


def test_a_noun_that_is_no_word_for_a_claim_stays(read: Read) -> None:
    (claim,) = read("They carried a flag, a relic of the old guild.")
    assert claim.text == "They carried a flag, a relic of the old guild."


def test_one_of_them_who_puts_a_number_is_a_single_source(read: Read, relation: Callable[..., Relation]) -> None:
    text = (
        "Two porters from the night shift said crates had gone missing. One of them put the loss at 60, a figure that "
        "The Courier could not independently confirm. The porter said nobody had looked."
    )
    first = relation(text, "Two porters from the night shift", "said", "crates had gone missing")
    at = text.index("The porter said")
    last = Relation(
        Interval(at, at + 10), Interval(at + 11, at + 15), (Interval(at + 16, len(text) - 1),), confidence=0.9
    )
    _, put, then = read(text, first, last)
    assert put.text == "One of them put the loss at 60."
    for claim in (put, then):
        (source,) = claim.attributions[0].sources
        assert (source.name, source.count, source.anonymous) == ("One of them", 1, True)
        assert source.antecedent == "Two porters from the night shift"


def test_why_one_of_them_is_not_named_is_not_why_the_others_are_not(
    read: Read, relation: Callable[..., Relation]
) -> None:
    text = (
        "Two porters said crates had gone missing. One of them put the loss at 60. "
        "She asked not to be named for fear of losing her job."
    )
    both, one = read(text, relation(text, "Two porters", "said", "crates had gone missing"))
    assert both.attributions[0].sources[0].anonymity_reason is None
    assert one.attributions[0].sources[0].anonymity_reason == "for fear of losing her job"


def test_a_cue_that_estimates_leaves_a_number_probable(read: Read) -> None:
    (claim,) = read("The harbour master estimated the cost of the repairs at about 3 million crowns.")
    assert (claim.certainty, claim.attributions[0].cue) == ("probable", "estimated")
    assert claim.attributions[0].sources[0].role is None


@pytest.mark.parametrize(
    "text", ["The crew put the boat at anchor for the whole night.", "The firm set the table at nightfall again."]
)
def test_putting_something_somewhere_is_no_report(text: str, read: Read) -> None:
    (claim,) = read(text)
    assert claim.attributions[0].sources == []
