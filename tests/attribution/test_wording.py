"""The claim's own words: what does not belong to them is left out, and what says nothing alone is not left alone."""

from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.attribution.wording import sentence
from verifier.draft import DraftClaim
from verifier.schema import Article


def read(article: Callable[..., Article], text: str, *relations: Relation) -> list[DraftClaim]:
    return [p.claim for p in claims(article(text), text, relations, ())]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("her manager told her that the books were false", "The books were false."),
        ("the captain told them that the pumps had failed", "The pumps had failed."),
        ("divers had warned the council in 2031 that the quay was rotten", "The quay was rotten."),
        ("the captain told the crew that the pumps had failed", "The pumps had failed."),
        ("the captain told them the pumps had failed", "The pumps had failed."),
    ],
)
def test_a_hearer_inside_the_content_is_no_part_of_the_claim(
    content: str, says: str, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = f"A clerk said {content}."
    (claim,) = read(article, text, relation(text, "A clerk", "said", content))
    assert claim.text == says
    assert claim.evidence == [text]


def test_a_hearer_between_the_cue_and_that_is_no_part_of_the_claim(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The mayor warned people in the valley that the river was high."
    content = "people in the valley that the river was high"
    (claim,) = read(article, text, relation(text, "The mayor", "warned", content))
    assert claim.text == "The river was high."


@pytest.mark.parametrize(
    "content",
    ["the board that runs the port was split", "people who live there knew that it was rotten"],
)
def test_a_subject_with_a_clause_of_its_own_is_no_hearer(
    content: str, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = f"The mayor told radio listeners {content}."
    (claim,) = read(article, text, relation(text, "The mayor", "told radio listeners", content))
    assert claim.text == f"{content[:1].upper()}{content[1:]}."


@pytest.mark.parametrize("words", ["the gate was shut, but", "The gate was shut and.", "the gate was shut – while,"])
def test_a_conjunction_that_nothing_follows_is_dropped(words: str) -> None:
    assert sentence(words) == "The gate was shut."


@pytest.mark.parametrize("words", ["It was late, though.", "They sell sand.", "The band."])
def test_a_word_that_only_ends_like_a_conjunction_stays(words: str) -> None:
    assert sentence(words) == words


def test_a_time_stamp_that_the_tagger_took_for_content_is_none(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "11:20 According to the harbour office, the quay was closed."
    found = relation(text, "the harbour office", "According to", "11:20", "the quay was closed")
    (claim,) = read(article, text, found)
    assert claim.text == "The quay was closed."


def test_a_denial_of_two_words_is_told_with_who_denies(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The operator dismissed the charge, telling Radio Nord that no train was ever late."
    dismissed = relation(text, "The operator", "dismissed", "the charge")
    telling = relation(text, "The operator", "telling", "that no train was ever late")
    first, second = read(article, text, dismissed, telling)
    assert (first.text, first.polarity) == ("The operator dismissed the charge.", "negative")
    assert second.text == "No train was ever late."


def test_two_words_without_a_verb_are_told_with_their_sentence(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The operator reported heavy losses."
    assert [c.text for c in read(article, text, relation(text, "The operator", "reported", "heavy losses"))] == [text]


def test_a_quoted_cry_stays_as_it_was_uttered(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "“Keep out,” the guard shouted and said."
    (claim,) = read(article, text, relation(text, "the guard", "said", "“Keep out,”"))
    assert claim.text == "Keep out."


def test_a_role_before_the_name_belongs_to_the_source(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The quay has been closed, our reporter in the port, Ann Lee, writes."
    content = "The quay has been closed, our reporter in the port"
    (claim,) = read(article, text, relation(text, "Ann Lee", "writes", content))
    assert claim.text == "The quay has been closed."
    (source,) = claim.attributions[0].sources
    assert (source.name, source.role, source.mention) == ("Ann Lee", "reporter", "our reporter in the port, Ann Lee")


def test_an_apposition_that_is_no_role_stays_in_the_claim(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "They have closed the quay, the longest in town, Ann Lee writes."
    content = "They have closed the quay, the longest in town"
    (claim,) = read(article, text, relation(text, "Ann Lee", "writes", content))
    assert claim.text == "They have closed the quay, the longest in town."
