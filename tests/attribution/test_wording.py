"""The claim's own words: what does not belong to them is left out, and what says nothing alone is not left alone."""

import re
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


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("The warden told neighbours Oslow was leaving.", "Oslow was leaving."),
        ("The warden told the inquest the gate had been shut.", "The gate had been shut."),
        ("The warden told her the gate had been shut.", "The gate had been shut."),
        ("The warden told residents, nobody had come.", "Nobody had come."),
    ],
)
def test_whoever_is_told_without_that_is_no_part_of_the_claim(
    text: str, hearer: str, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    content = text.removeprefix("The warden told ").removesuffix(".")
    (claim,) = read(article, text, relation(text, "The warden", "told", content))
    assert claim.text == hearer


def test_a_plural_subject_is_no_hearer(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "The warden told them visitors were turned away."
    (claim,) = read(article, text, relation(text, "The warden", "told them", "visitors were turned away"))
    assert claim.text == "Visitors were turned away."


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The mill was said by neighbours to be for sale.", "The mill was for sale."),
        ("The twins are believed by police to have fled.", "The twins have fled."),
        ("The bridge has been reported by the Lantern not to be safe.", "The bridge is not safe."),
    ],
)
def test_what_is_told_of_somebody_is_said_of_them(
    text: str, says: str, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    subject, verb, rest = re.fullmatch(r"(The \w+) (.*) by .*? ((?:not )?to .*)\.", text).groups()  # type: ignore[union-attr]  # it matches
    by = text.split(" by ")[1].partition(" to ")[0].removesuffix(" not")
    (claim,) = read(article, text, relation(text, by, verb, subject, rest))
    assert (claim.text, claim.evidence) == (says, [text])


def test_what_is_told_of_somebody_by_nobody_keeps_its_words(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The mill is said to be for sale."
    (claim,) = read(article, text, relation(text, None, "is said", "The mill", "to be for sale"))
    assert claim.text == text


def test_what_somebody_made_of_a_thing_keeps_its_sentence(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The truce has been declared dead by one side."
    (claim,) = read(article, text, relation(text, "one side", "has been declared", "The truce", "dead"))
    assert claim.text == text


def test_a_reaction_beside_what_explains_it_is_no_claim(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "A dockmaster, Ann Tell, rejected this, saying the lamps were lit."
    rejected = relation(text, "A dockmaster, Ann Tell", "rejected", "this")
    saying = relation(text, "A dockmaster, Ann Tell", "saying", "the lamps were lit")
    (claim,) = read(article, text, rejected, saying)
    assert claim.text == "The lamps were lit."
    assert claim.attributions[0].sources[-1].mention == "A dockmaster, Ann Tell"


def test_a_reaction_alone_is_one(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "The dockmaster rejected this."
    (claim,) = read(article, text, relation(text, "The dockmaster", "rejected", "this"))
    assert (claim.text, claim.polarity) == (text, "negative")


def test_a_question_is_no_claim(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "“Do I look tired?” she asked. “I slept well.”"
    asked = relation(text, "she", "asked", "“Do I look tired?”", "“I slept well.”")
    assert [c.text for c in read(article, text, asked)] == ["I slept well."]


def test_a_question_and_its_answer_in_one_quotation_are_one_claim(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = '"Was it late? Hardly," the porter shrugged.'
    (claim,) = read(article, text, relation(text, "the porter", "shrugged", '"Was it late? Hardly,"'))
    assert (claim.text, claim.evidence) == ("Was it late? Hardly.", [text])


def test_a_bare_yes_is_no_claim(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "Yes, according to the log."
    assert read(article, text, relation(text, "the log", "according to", "Yes")) == []


def test_an_answer_with_its_verb_in_the_question_keeps_its_sentence(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Asked if she had signed, Ms Lund said she had not."
    (claim,) = read(article, text, relation(text, "Ms Lund", "said", "she had not"))
    assert claim.text == text


def test_the_end_of_a_quotation_is_told_without_its_frame(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "“It rained. The goats get up on the roof,” he said."
    claims_ = read(article, text, relation(text, "he", "said", "“It rained. The goats get up on the roof,”"))
    assert [c.text for c in claims_] == ["It rained.", "The goats get up on the roof."]


@pytest.mark.parametrize(
    ("before", "after", "says"),
    [
        ("There is also", "a goat", "There is also a goat."),
        ("The pumps ran", "for two hours", "The pumps ran for two hours."),
        ("Most had fled", "but six stayed", "Most had fled, but six stayed."),
        ("The fleet numbers 90", "a figure that includes tugs", "The fleet numbers 90, a figure that includes tugs."),
        ("The lamps were a gift", "a relic of better days", "The lamps were a gift, a relic of better days."),
    ],
)
def test_a_comma_stays_only_where_it_is_not_the_frames(
    before: str, after: str, says: str, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = f"{before}, the clerk said, {after}."
    (claim,) = read(article, text, relation(text, "the clerk", "said", before, after))
    assert claim.text == says


def test_what_stands_after_a_whole_quotation_is_the_frames(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "“A fence is a promise,” the judge wrote for the full bench."
    (claim,) = read(article, text, relation(text, "the judge", "wrote", "“A fence is a promise,”", "the full bench"))
    assert claim.text == "A fence is a promise."


def test_a_quotation_that_runs_on_is_closed() -> None:
    assert sentence("A third denies it: “Nobody rang anybody.") == "A third denies it: “Nobody rang anybody.”"
    assert sentence('It said: "We were not asked.') == 'It said: "We were not asked."'
    assert sentence("The gate was shut,” he said") == "The gate was shut,” he said."


def test_that_before_a_noun_stays() -> None:
    assert sentence("That sample was clean") == "That sample was clean."
    assert sentence("that the sample was clean") == "The sample was clean."


def test_what_a_source_did_before_it_spoke_is_no_content(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The Post, which first ran the story, said that records were lost."
    (claim,) = read(article, text, relation(text, "The Post", "said", "the story", "that records were lost"))
    assert claim.text == "Records were lost."


def test_a_clause_that_says_so_itself_is_told_alone(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Her anger follows a report in Bone, which said that two cats were hurt."
    (claim,) = read(article, text, relation(text, "which", "said", "that two cats were hurt"))
    assert claim.text == "Two cats were hurt."


def test_a_content_that_stops_at_an_article_goes_on(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The office said it would answer to the select committee, not to the press."
    (claim,) = read(article, text, relation(text, "The office", "said", "it would answer to the"))
    assert claim.text == "It would answer to the select committee."


def test_a_content_that_stops_short_of_its_frame_goes_on_to_it(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Two boats sank when a wave struck the mole, the warden said, and one is lost."
    (claim,) = read(article, text, relation(text, "the warden", "said", "Two boats sank"))
    assert claim.text == "Two boats sank when a wave struck the mole."


def test_a_clause_of_its_own_before_the_frame_is_not_taken(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Two boats sank; the mole held, the warden said."
    (claim,) = read(article, text, relation(text, "the warden", "said", "the mole held"))
    assert claim.text == "The mole held."
