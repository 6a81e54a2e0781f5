"""What only a rule finds: sentences that begin with a speaker, quotations with a frame, and what is told beside."""

import time
from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.draft import DraftClaim
from verifier.schema import Article

Making = Callable[..., Relation]
Read = Callable[..., list[DraftClaim]]


@pytest.fixture
def read(article: Callable[..., Article]) -> Read:
    def read(text: str, *relations: Relation) -> list[DraftClaim]:
        return [p.claim for p in claims(article(text), text, relations, ())]

    return read


def told(claim: DraftClaim) -> tuple[str, list[str | None]]:
    return claim.text, [source.name for source in claim.attributions[0].sources]


@pytest.mark.parametrize(
    ("text", "says", "by"),
    [
        ("Shipowners promise a second ferry.", "Shipowners promise a second ferry.", "Shipowners"),
        ("A porter who works nights told us nine crates were empty.", "Nine crates were empty.", "A porter"),
        (
            "Tarn Works, which owns the crane, denied this.",
            "Tarn Works, which owns the crane, denied this.",
            "Tarn Works",
        ),
        ("The survey found no cracks below the line.", "The survey found no cracks below the line.", "The survey"),
        ("The pier was safe, say friends of the owner.", "The pier was safe.", "friends of the owner"),
        (
            "The crown was airing the claim that nobody was hurt.",
            "The crown was airing the claim that nobody was hurt.",
            None,
        ),
        ("Channel Nord was airing the claim that nobody was hurt.", "Nobody was hurt.", "Channel Nord"),
        (
            "There are, by the guild's count, 90 loose stones.",
            "There are, by the guild's count, 90 loose stones.",
            "the guild",
        ),
    ],
)
def test_a_sentence_that_frames_a_report_is_one(text: str, says: str, by: str | None, read: Read) -> None:
    (claim,) = read(text)
    if by:
        assert told(claim) == (says, [by])


@pytest.mark.parametrize(
    "text",
    [
        "A guard dismissed for sleeping was paid £900.",
        "The deciding stone had a ring around it.",
        "Nobody told her the gate was shut.",
        "We rate the pier unsafe this year.",
        "Last week the guild wrote to her again.",
        "The recall covers tins of nine ounces.",
        "A map said to be lost hung in the hall.",
        "The police found a body in the lock.",
    ],
)
def test_a_sentence_whose_words_only_look_so_is_the_publishers(text: str, read: Read) -> None:
    (claim,) = read(text)
    assert claim.text == text
    assert [s for s in claim.attributions[0].sources if s.name] == []


def test_each_clause_may_have_a_speaker_of_its_own(read: Read) -> None:
    first, second = read("One gave the toll as nine; the guild's own count says fourteen were lost.")
    assert told(first)[1] == ["One"]
    assert told(second)[1] == ["the guild's own count"]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("“It shook,” fumed Ada Roe.", "Ada Roe"),
        ("But Ada Roe was blunt: “Nobody came.”", "Ada Roe"),
        ("The pilot's answer was short: “Nobody came.”", "The pilot"),
        ("“It shook.\n\n“Nobody came,” said Ada Roe.", "Ada Roe"),
    ],
)
def test_a_quotation_belongs_to_whoever_its_frame_names(text: str, by: str, read: Read) -> None:
    for claim in read(text):
        assert told(claim)[1] == [by]


def test_a_quotation_after_a_thing_and_a_colon_is_nobodys(read: Read) -> None:
    (claim,) = read("The wall was painted over: “Nobody came.”")
    assert told(claim)[1] in ([], [None])


def test_what_a_speaker_did_while_saying_so_is_a_claim_of_its_own(read: Read, relation: Making) -> None:
    text = "The harbour master resigned on Monday, saying that the pier was unsafe."
    said = relation(text, "The harbour master", "saying", "that the pier was unsafe")
    did, says = read(text, said)
    assert told(did) == ("The harbour master resigned on Monday.", [])
    assert told(says) == ("The pier was unsafe.", ["The harbour master"])


def test_news_before_a_report_that_brought_it_about_is_told_too(read: Read, relation: Making) -> None:
    text = "The harbour master resigned on Monday after an audit found that the pier was unsafe."
    news, found = read(text, relation(text, "an audit", "found", "that the pier was unsafe"))
    assert told(news) == ("The harbour master resigned on Monday.", [])
    assert told(found) == ("The pier was unsafe.", ["an audit"])


def test_who_asks_in_court_is_not_who_answers(read: Read, relation: Making) -> None:
    text = "Cross-examined by Ida Penn, for the owners, a stevedore, Tor Lind, accepted that the pier was wet."
    (claim,) = read(text, relation(text, "Ida Penn", "accepted", "that the pier was wet"))
    assert told(claim) == ("The pier was wet.", ["Tor Lind"])


def test_who_is_cross_examined_is_the_witness_who_spoke_last(read: Read, relation: Making) -> None:
    text = "Carl Renn denies it. Tor Lind told jurors that Renn had keys.\n\nCross-examined, he agreed it was dark."
    first = relation(text, "Tor Lind", "told", "that Renn had keys")
    second = relation(text, "he", "agreed", "it was dark")
    assert told(read(text, first, second)[-1]) == ("It was dark.", ["Tor Lind"])


def test_the_question_before_an_answer_is_no_statement(read: Read, relation: Making) -> None:
    text = "Pressed on whether the pier would close, Ada Roe said that nothing was settled."
    asked = relation(text, "Ada Roe", "Pressed on", "whether the pier would close")
    answer = relation(text, "Ada Roe", "said", "that nothing was settled")
    assert [told(claim) for claim in read(text, asked, answer)][-1] == ("Nothing was settled.", ["Ada Roe"])
    assert len(read(text, asked, answer)) == 1


@pytest.mark.parametrize(
    ("text", "source", "by"),
    [
        ("Tarn Live, a website, said that a crane fell.", "a website,", "Tarn Live"),
        ("The other two clerks said that a crane fell.", "The", "The other two clerks"),
    ],
)
def test_a_source_cut_short_is_made_whole(text: str, source: str, by: str, read: Read, relation: Making) -> None:
    (claim,) = read(text, relation(text, source, "said", "that a crane fell"))
    assert by in (told(claim)[1][0] or "")


def test_a_clause_is_no_speaker(read: Read, relation: Making) -> None:
    text = "He trusts the crew, said that the pier was safe."
    (claim,) = read(text, relation(text, "He trusts the crew", "said", "that the pier was safe"))
    assert told(claim)[1] == [None]


@pytest.mark.parametrize("who", ["She too", "They both", "He himself"])
def test_a_pronoun_with_a_word_that_stresses_it_is_one(who: str, read: Read, relation: Making) -> None:
    text = f"{who} said that the pier was safe."
    (claim,) = read(text, relation(text, who, "said", "that the pier was safe"))
    assert claim.attributions[0].sources[0].mention == who


@pytest.mark.parametrize(
    "text",
    [
        "Rumours that the pier would close were wide of the mark.",
        "It has been put about that the pier would close.",
        "The pier, it is understood, has lost its licence.",
    ],
)
def test_what_is_said_and_by_nobody_who_is_told_has_no_source_by_name(text: str, read: Read) -> None:
    (claim,) = read(text)
    assert told(claim) == (text, [None])
    assert claim.certainty == "possible"


@pytest.mark.parametrize(
    "unit", ["A clerk said ", "“No,” he ", "Ada, who said, ", "x; ", "Citing a clerk, ", "in which "]
)
def test_a_hostile_text_costs_linear_time(unit: str, read: Read) -> None:
    def once(count: int) -> float:
        began = time.process_time()
        read((unit * count)[:count])
        return time.process_time() - began

    def cost(count: int) -> float:
        return min(once(count) for _ in range(3))

    assert cost(40_000) < 8 * max(cost(10_000), 0.02)


def test_a_frame_after_which_the_sentence_goes_on_is_heard(read: Read) -> None:
    text = "Two cranes fell on the quay, the port captain said, in what would be the worst loss in years."
    (claim,) = read(text)
    assert told(claim) == (
        "Two cranes fell on the quay in what would be the worst loss in years.",
        ["the port captain"],
    )


def test_a_list_of_what_was_done_is_no_frame(read: Read) -> None:
    (claim,) = read("The port captain smiled, the crew said nothing, the latest of many bad days.")
    assert not claim.attributions[0].sources
