"""The rules on top of the tagger, each by itself, on relations written by hand."""

import time
from collections.abc import Callable

import pytest

from verifier.attribution.claims import claims
from verifier.attribution.clauses import is_clause
from verifier.attribution.reporting import reported
from verifier.attribution.tagger import Relation
from verifier.attribution.wording import sentence
from verifier.draft import DraftClaim
from verifier.schema import Article
from verifier.text.spans import Interval


def read(
    article: Callable[..., Article], text: str, *relations: Relation, publisher: str | None = "The Courier"
) -> list[DraftClaim]:
    made = article(text, publisher)
    return [p.claim for p in claims(made, text, relations, ())]


def names(claim: DraftClaim) -> list[str | None]:
    return [source.name for source in claim.attributions[0].sources]


@pytest.mark.parametrize(
    "words", ["the road was closed", "that nobody came", "fighting was going on", "prices have risen", "it isn’t so"]
)
def test_a_clause_has_a_subject_and_a_verb(words: str) -> None:
    assert is_clause(words)


@pytest.mark.parametrize("words", ["to leave", "for calm", "was set on fire", "a decree", "about the plan", "", "“"])
def test_a_fragment_is_no_clause(words: str) -> None:
    assert not is_clause(words)


def test_a_decision_is_no_report(relation: Callable[..., Relation]) -> None:
    text = "The crew decided to leave the ship."
    assert reported(text, [relation(text, "The crew", "decided", "to leave the ship")]) == ()


def test_what_was_not_said_is_no_report(relation: Callable[..., Relation]) -> None:
    text = "The mayor did not say who would pay."
    assert reported(text, [relation(text, "The mayor", "did not say", "who would pay")]) == ()


def test_the_reporter_is_no_source(relation: Callable[..., Relation]) -> None:
    text = "I think the bridge was closed."
    assert reported(text, [relation(text, "I", "think", "the bridge was closed")]) == ()


def test_the_platform_belongs_to_the_cue(relation: Callable[..., Relation]) -> None:
    text = "Ana Sel wrote on Telegram that the gate was open."
    (said,) = reported(text, [relation(text, "Ana Sel", "wrote", "that the gate was open")])
    assert said.cue.cut(text) == "wrote on Telegram"


def test_an_apposition_that_the_tagger_missed_belongs_to_the_source(relation: Callable[..., Relation]) -> None:
    text = "A spokesman, Tor Lind, said the bridge was closed."
    (said,) = reported(text, [relation(text, "A spokesman", "said", "the bridge was closed")])
    assert said.source is not None
    assert said.source.cut(text) == "A spokesman, Tor Lind"


@pytest.mark.parametrize(
    "text",
    [
        "The Lantern Post, citing port police, said that two ships had sunk.",
        "The Lantern Post said, citing port police, that two ships had sunk.",
        "The Lantern Post, quoting port police, said that two ships had sunk.",
    ],
)
def test_a_source_that_cites_is_followed_by_the_one_it_cites(
    text: str, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    (claim,) = read(article, text, relation(text, "The Lantern Post", "said", "that two ships had sunk"))
    assert names(claim) == ["Lantern Post", "port police"]
    assert claim.text == "Two ships had sunk."


def test_a_source_cited_at_the_end_is_the_origin(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "The Lantern Post said that two ships had sunk, citing port police."
    (claim,) = read(
        article, text, relation(text, "The Lantern Post", "said", "that two ships had sunk, citing port police")
    )
    assert names(claim) == ["Lantern Post", "port police"]
    assert claim.text == "Two ships had sunk."


def test_speech_inside_speech_makes_a_chain(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "The Lantern Post reported that the pilot said that two ships had sunk."
    content = "that the pilot said that two ships had sunk"
    (claim,) = read(article, text, relation(text, "The Lantern Post", "reported", content))
    assert names(claim) == ["Lantern Post", "the pilot"]
    assert (claim.text, claim.attributions[0].cue) == ("Two ships had sunk.", "said")


@pytest.mark.parametrize(
    ("publisher", "chain"), [("Radio Meridian", ["Ana Sel"]), ("The Courier", ["Radio Meridian", "Ana Sel"])]
)
def test_the_outlet_that_was_told_is_a_link_unless_it_is_the_publisher(
    publisher: str, chain: list[str], article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Ana Sel told Radio Meridian that the gate was open."
    told = relation(text, "Ana Sel", "told", "that the gate was open")
    (claim,) = read(article, text, told, publisher=publisher)
    assert names(claim) == chain


def test_whoever_is_no_outlet_is_no_link_by_being_told(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Ana Sel told Dev Shah that the gate was open."
    (claim,) = read(article, text, relation(text, "Ana Sel", "told", "that the gate was open"))
    assert names(claim) == ["Ana Sel"]


def test_the_source_brings_its_outlet_along(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "The Lantern Post, citing a source, said two ships had sunk. The source added that none was armed."
    first = relation(text, "The Lantern Post", "said", "two ships had sunk")
    second = relation(text, "The source", "added", "that none was armed")
    _, claim = read(article, text, first, second)
    outlet, source = claim.attributions[0].sources
    assert (outlet.name, outlet.mention, outlet.antecedent) == ("Lantern Post", None, "The Lantern Post")
    assert (source.name, source.mention, source.antecedent) == ("a source", "The source", "a source")


def test_a_pronoun_that_two_could_claim_is_not_resolved(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Ana Sel and Ines Kolb said that the gate was open. She insisted the dog was gone."
    first = relation(text, "Ana Sel and Ines Kolb", "said", "that the gate was open")
    _, claim = read(article, text, first, relation(text, "She", "insisted", "the dog was gone"))
    (source,) = claim.attributions[0].sources
    assert (source.name, source.mention, source.antecedent) == (None, "She", None)


@pytest.mark.parametrize(("between", "name"), [("", "Tarn Council"), ("Rain fell. The tide rose. Dusk came. ", None)])
def test_it_means_no_body_that_spoke_long_before(
    between: str, name: str | None, article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = f"Tarn Council said the weir was safe. {between}It warned of a flood."
    first = relation(text, "Tarn Council", "said", "the weir was safe")
    *_, claim = read(article, text, first, relation(text, "It", "warned", "of a flood"))
    assert claim.attributions[0].sources[0].name == name


def test_a_pronoun_of_the_wrong_gender_is_not_resolved(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Mr Sel said the gate was open. She insisted the dog was gone."
    first = relation(text, "Mr Sel", "said", "the gate was open")
    _, claim = read(article, text, first, relation(text, "She", "insisted", "the dog was gone"))
    assert names(claim) == [None]


def test_it_does_not_mean_a_person(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "Ana Sel said the gate was open. It insisted the dog was gone."
    first = relation(text, "Ana Sel", "said", "the gate was open")
    _, claim = read(article, text, first, relation(text, "It", "insisted", "the dog was gone"))
    assert names(claim) == [None]


def test_it_means_a_speaker_who_calls_itself_so(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Wick Lane said it was helping the coroner. It said that a foreman had resigned."
    first = relation(text, "Wick Lane", "said", "it was helping the coroner")
    at = text.index("It said")
    second = Relation(Interval(at, at + 2), Interval(at + 3, at + 7), (Interval(at + 8, len(text) - 1),), 0.9)
    for claim in read(article, text, first, second):
        (source,) = claim.attributions[0].sources
        assert (source.name, source.kind) == ("Wick Lane", "organisation")


def test_a_person_who_speaks_of_the_weather_is_no_body(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Ana Sel said it was raining. It insisted the dog was gone."
    first = relation(text, "Ana Sel", "said", "it was raining")
    _, claim = read(article, text, first, relation(text, "It", "insisted", "the dog was gone"))
    assert names(claim) == [None]


def test_they_does_not_mean_one_person(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "Ana Sel said the gate was open. They insisted the dog was gone."
    first = relation(text, "Ana Sel", "said", "the gate was open")
    _, claim = read(article, text, first, relation(text, "They", "insisted", "the dog was gone"))
    assert names(claim) == [None]


def test_a_surname_stands_for_the_full_name_that_came_before(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "Ana Sel, the port pilot, said the gate was open.\nSel said the dog was gone."
    first = relation(text, "Ana Sel, the port pilot,", "said", "the gate was open")
    second = Relation(Interval(49, 52), Interval(53, 57), (Interval(58, 74),), 0.9)
    _, claim = read(article, text, first, second)
    (source,) = claim.attributions[0].sources
    assert (source.name, source.mention, source.antecedent) == ("Ana Sel", "Sel", "Ana Sel, the port pilot")


def test_reasons_for_anonymity_are_kept(article: Callable[..., Article], relation: Callable[..., Relation]) -> None:
    text = "One official said on condition of anonymity because the talks are secret that two ships had sunk."
    (claim,) = read(article, text, relation(text, "One official", "said", "that two ships had sunk"))
    assert claim.attributions[0].sources[0].anonymity_reason == "because the talks are secret"


def test_a_quotation_that_goes_on_over_an_advert_keeps_its_speaker(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "“We saw the smoke,” said Ana Sel. “It was black.\n\n\n“Nobody came.”"
    claims_ = read(article, text, relation(text, "Ana Sel", "said", "“We saw the smoke,”"))
    assert [(names(c), c.text) for c in claims_] == [
        (["Ana Sel"], "We saw the smoke."),
        (["Ana Sel"], "It was black."),
        (["Ana Sel"], "Nobody came."),
    ]


def test_a_quotation_of_nobody_in_particular_has_an_unknown_source(article: Callable[..., Article]) -> None:
    (claim,) = read(article, "The gate was open.\n“Nobody ever came to look at it.”")[1:]
    assert names(claim) == [None]
    assert claim.attributions[0].speech == "direct"


def test_a_quoted_word_of_nobody_in_particular_is_no_claim(article: Callable[..., Article]) -> None:
    assert read(article, "\n".join(["“Shame!”"] * 100)) == []


def test_what_is_said_to_have_happened_is_only_possible(article: Callable[..., Article]) -> None:
    (claim,) = read(article, "The theory rests on a map said to have hung in the lock-keeper’s hut.")
    assert (claim.certainty, claim.attributions[0].sources) == ("possible", [])


def test_questions_and_labels_are_no_claims(article: Callable[..., Article]) -> None:
    assert read(article, "Who opened the gate last night?\nWhat we know\nBut why?") == []


def test_a_statement_about_checking_is_no_claim(article: Callable[..., Article]) -> None:
    text = "The gate was open. The Courier could not verify this information."
    silent = [Interval(19, len(text))]
    (claim,) = [p.claim for p in claims(article(text), text, (), silent)]
    assert claim.text == "The gate was open."


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("that the gate was open", "The gate was open."),
        ("It was late,", "It was late."),
        ("It was “late.”", "It was “late.”"),
    ],
)
def test_a_claim_is_a_sentence(words: str, told: str) -> None:
    assert sentence(words) == told


def test_what_was_said_of_two_things_is_not_cut_after_the_first(
    article: Callable[..., Article], relation: Callable[..., Relation]
) -> None:
    text = "A gate broke before dawn and nine boats sank, the guards told reporters."
    found = relation(text, "the guards", "told", "and nine boats sank")
    (claim,) = [p.claim for p in claims(article(text), text, (found,), ())]
    assert claim.text == "A gate broke before dawn and nine boats sank."


HOSTILE = [
    "a",
    "“a ",
    "a” ",
    " ",
    "7",
    "Abc ",
    "reports that ",
    "according to ",
    ", citing Abc",
    "Ann Lee said. ",
    "漢",
    "A. ",
    "“a”\n",
    "The firm, Abc Abc, ",
    "Abc Abc said it a. It said ",
    "One of them put the a at ",
    "the office ",
    ", a figure ",
]


@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_the_cost_is_linear_in_a_hostile_text(unit: str, article: Callable[..., Article]) -> None:
    text = "a" + unit * (40_000 // len(unit))
    relations = [
        Relation(Interval(i, i + 20), Interval(i + 21, i + 25), (Interval(i + 26, i + 90),), 0.9)
        for i in range(0, len(text) - 100, 100)
        if text[i : i + 20].strip() and text[i + 21 : i + 25].strip() and text[i + 26 : i + 90].strip()
    ]
    began = time.process_time()  # 0.3 s here; a quadratic step would take a minute
    claims(article(text), text, relations, ())
    assert time.process_time() - began < 5
