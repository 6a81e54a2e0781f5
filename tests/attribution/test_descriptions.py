"""Whom a definite description means: itself where a word sets it apart, else the one earlier source that it fits."""

from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.draft import DraftSource
from verifier.schema import Article
from verifier.text.spans import Interval


def second(article: Callable[..., Article], first: str, then: str, *between: str) -> DraftSource:
    """Return the source of the last of a few speakers, each of whom says something in a paragraph of their own."""
    speakers = (first, *between, then)
    lines = [f"{who} said the {thing} was open." for who, thing in zip(speakers, THINGS, strict=False)]
    text, relations, at = "\n".join(lines), [], 0
    for who, line in zip(speakers, lines, strict=True):
        cue = at + len(who) + 1
        relations.append(
            Relation(Interval(at, at + len(who)), Interval(cue, cue + 4), (Interval(cue + 5, at + len(line) - 1),), 0.9)
        )
        at += len(line) + 1
    return claims(article(text), text, relations, ())[-1].claim.attributions[0].sources[-1]


THINGS = ("gate", "road", "lock", "weir")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("the island’s fisheries office", "the mayor’s office"),
        ("the mayor’s office", "the coroner’s office"),
        ("the health ministry", "the labour ministry"),
        ("the council of Lower Sund", "the council of Tarn"),
        ("a police source", "the customs source"),
        ("an engineer at Tarn Power", "the railway engineer"),
        ("two officers", "the three officers"),
    ],
)
def test_a_description_that_a_word_sets_apart_is_a_source_of_its_own(
    first: str, then: str, article: Callable[..., Article]
) -> None:
    found = second(article, first, then)
    assert (found.name, found.antecedent) == (then, None)


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("the island’s fisheries office", "the office"),
        ("the island’s fisheries office", "the fisheries office"),
        ("the ministry of health", "the health ministry"),
        ("two officers of the harbour guard", "the two officers"),
        ("two officers of the harbour guard", "the harbour guard officers"),
        ("an unnamed official", "this official"),
        ("a source", "the source, who asked not to be named,"),
    ],
)
def test_a_description_that_tells_nothing_new_means_the_source_before_it(
    first: str, then: str, article: Callable[..., Article]
) -> None:
    found = second(article, first, then)
    assert found.antecedent == first


def test_a_bare_noun_that_two_sources_share_means_neither(article: Callable[..., Article]) -> None:
    found = second(article, "the fisheries office", "the office", "the mayor’s office")
    assert (found.name, found.mention, found.antecedent) == (None, "the office", None)


def test_a_bare_noun_means_the_source_of_its_own_paragraph_before_those_above(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The fisheries office said the gate was open.\nThe mayor’s office said the road was dry."
    text += " The office said it rained."
    above = relation(text, "The fisheries office", "said", "the gate was open")
    cue = text.index("said", text.index("mayor"))
    here = Relation(
        Interval(text.index("The mayor"), cue - 1), Interval(cue, cue + 4), (Interval(cue + 5, cue + 21),), 0.9
    )
    last = text.rindex("The office")
    bare = Relation(
        Interval(last, last + 10), Interval(last + 11, last + 15), (Interval(last + 16, len(text) - 1),), 0.9
    )
    found = claims(article(text), text, [above, here, bare], ())[-1].claim.attributions[0].sources[-1]
    assert (found.mention, found.antecedent) == ("The office", "The mayor’s office")


def test_the_same_words_again_are_the_same_source(article: Callable[..., Article]) -> None:
    found = second(article, "the fisheries office", "the fisheries office", "the mayor’s office")
    assert (found.name, found.antecedent) == ("the fisheries office", None)


def test_the_office_of_somebody_is_named_and_official(article: Callable[..., Article]) -> None:
    found = second(article, "the fisheries office", "the mayor’s office")
    assert (found.kind, found.anonymous) == ("official", False)
