from collections.abc import Sequence

import pytest

from tests import made
from verifier.attribution.central import central
from verifier.attribution.summary import Caveat, summary
from verifier.draft import DraftAttribution, DraftClaim, DraftSource
from verifier.schema import Certainty, Speech


def source(name: str | None, mention: str | None = None, antecedent: str | None = None) -> DraftSource:
    return made.source(name, mention or name, antecedent)


def claim(
    number: int,
    text: str,
    sources: Sequence[DraftSource] = (),
    cue: str | None = None,
    speech: Speech = "indirect",
    certainty: Certainty = "certain",
) -> DraftClaim:
    return DraftClaim(
        id=f"c{number}",
        evidence=[text],
        text=text,
        attributions=[DraftAttribution(sources=list(sources), cue=cue, speech=speech)],
        certainty=certainty,
        polarity="positive",
        status="not_stated",
        status_quote=None,
    )


def only(told: DraftClaim) -> str:
    (sentence,) = summary([told], [])
    return sentence.text


def test_the_publishers_own_voice_stands_as_it_is() -> None:
    assert only(claim(1, "The gate was open.")) == "The gate was open."


def test_the_source_is_named_as_printed() -> None:
    told = claim(1, "The gate was open.", [source("One guard")], "said")
    assert only(told) == "The gate was open, according to one guard."


def test_a_quotation_stays_one() -> None:
    told = claim(1, "The gate was open.", [source("Ana Sel", "Ana Sel, a guard")], "said", "direct")
    assert only(told) == "“The gate was open,” Ana Sel, a guard, said."


def test_the_outlet_in_between_is_named() -> None:
    told = claim(1, "The gate was open.", [source("Lantern", "The Lantern"), source("a guard")], "said")
    assert only(told) == "The gate was open, according to a guard cited by the Lantern."


def test_whom_somebody_cites_does_not_tell_him() -> None:
    chain = [source("Lantern", "the Lantern"), source("Ana Sel"), source("a police report")]
    assert only(claim(1, "The gate was open.", chain, "told")) == (
        "The gate was open, according to a police report cited by Ana Sel."
    )


def test_one_of_them_is_told_with_whom_they_are() -> None:
    told = claim(1, "The gate was open.", [source("One of them", "One of them", "Two guards at the lock")], "said")
    assert only(told) == "The gate was open, according to one of the two guards at the lock."


def test_what_an_outlet_is_loses_its_capital_and_its_name_does_not() -> None:
    outlet = source("Canal 7", "Broadcaster Canal 7").model_copy(update={"kind": "media"})
    assert only(claim(1, "The gate was open.", [outlet], "said")) == (
        "The gate was open, according to broadcaster Canal 7."
    )


def test_two_sources_are_both_named() -> None:
    told = claim(1, "The gate was open.", [source("Ana Sel")], "said")
    both = told.model_copy(update={"attributions": [*told.attributions, DraftAttribution(
        sources=[source("Dev Shah")], cue="said", speech="indirect")]})  # fmt: skip
    assert only(both) == "The gate was open, according to Ana Sel and Dev Shah."


def test_a_cue_that_hedges_is_kept() -> None:
    told = claim(1, "The gate was open.", [source("Guards")], "believe", certainty="probable")
    assert only(told) == "The gate was open, guards believe."


def test_a_claim_that_names_its_source_is_not_attributed_twice() -> None:
    told = claim(1, "Ana Sel denied that the gate was open.", [source("Ana Sel")], "denied")
    assert only(told) == "Ana Sel denied that the gate was open."


def test_a_pronoun_at_its_head_is_named() -> None:
    told = claim(1, "She blamed the wind.", [source("Ana Sel", "She", "Ana Sel, a guard")], "blamed")
    assert only(told) == "Ana Sel blamed the wind."


def test_whoever_is_not_known_is_not_dropped() -> None:
    told = claim(1, "The gate was open.", [source(None, "he")], "said")
    told = told.model_copy(update={"evidence": ["the gate was open, he said"]})
    assert only(told) == "The gate was open, he said."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It closed at 2 a.m.", "It closed at 2 a.m., according to Ana Sel."),
        ("They called it ‘the gate.’", "They called it ‘the gate’, according to Ana Sel."),
        ("He shouted “stop!”", "He shouted “stop!”, according to Ana Sel."),
    ],
)
def test_the_last_mark_of_a_claim_is_kept_or_given_up_as_it_must(text: str, told: str) -> None:
    assert only(claim(1, text, [source("Ana Sel")], "said")) == told


def test_a_caveat_follows_the_claims_that_it_covers_and_cites_them() -> None:
    claims = [claim(1, "The gate was open."), claim(2, "A dog ran out."), claim(3, "Rain fell.")]
    found = summary(claims, [Caveat("The Courier could not verify this.", frozenset({"c1", "c2"}))])
    assert [(s.text, s.claims) for s in found] == [
        ("The gate was open.", ["c1"]),
        ("A dog ran out.", ["c2"]),
        ("The Courier could not verify this.", ["c1", "c2"]),
    ]


@pytest.mark.parametrize(("claims", "sentences"), [(1, 1), (2, 1), (4, 2), (8, 3), (14, 4), (40, 5)])
def test_a_summary_is_three_to_five_sentences_for_a_long_article_and_fewer_for_a_short_one(
    claims: int, sentences: int
) -> None:
    made = [claim(n, f"The gate number {n} was seen open by {n * 7} dogs.") for n in range(1, claims + 1)]
    assert len(summary(made, [])) == sentences


def test_an_article_without_claims_has_no_summary() -> None:
    assert summary([], []) == []


def test_the_first_claim_is_in_and_a_second_voice_comes_before_a_repetition() -> None:
    claims = [
        claim(1, "The old gate was found open at dawn.", [source("a guard")], "said"),
        claim(2, "The old gate was open at dawn again.", [source("a guard")], "said"),
        claim(3, "The old gate had been repaired.", [source("the owner")], "said"),
    ]
    assert [s.claims for s in summary(claims, [])] == [["c1"], ["c3"]]


def test_a_claim_is_told_with_those_that_stand_against_it() -> None:
    claims = [
        claim(1, "The old gate was found open at dawn.", [source("a guard")], "said"),
        claim(2, "The owner denied that.", [source("The owner")], "denied"),
        claim(3, "Rain fell on the hill."),
    ]
    assert [s.claims for s in summary(claims, [], {"c1": ["c2"]})] == [["c1"], ["c2"]]


def test_a_denial_that_is_a_caveat_too_is_told_once() -> None:
    claims = [
        claim(1, "The old gate was found open at dawn.", [source("a guard")], "said"),
        claim(2, "The owner denied that.", [source("The owner")], "denied"),
    ]
    found = summary(claims, [Caveat("The owner denied that.", frozenset({"c1"}))], {"c1": ["c2"]})
    assert [(s.text, s.claims) for s in found][1:] == [("The owner denied that.", ["c1", "c2"])]


@pytest.mark.parametrize("name", [None, "The other", "one of them"])
def test_a_claim_whose_speaker_no_name_tells_is_not_chosen(name: str | None) -> None:
    lost = claim(1, "The old gate was found open at dawn.", [source(name, "he")], "said")
    assert [s.claims for s in summary([lost, claim(2, "The gate is old.")], [])] == [["c2"]]


def test_hearsay_that_says_so_is_chosen_though_nobody_is_told() -> None:
    heard = claim(1, "The old gate is believed to be open.", [source(None)], "is believed")
    assert [s.claims for s in summary([heard, claim(2, "The gate is old.")], [])] == [["c1"]]


def test_an_outlet_is_named_where_the_claim_names_its_origin() -> None:
    told = claim(
        1, "One guard called the gate a joke.", [source("Lantern", "The Lantern"), source("One guard")], "told"
    )
    assert only(told) == "One guard called the gate a joke, according to the Lantern."


def test_a_pronoun_behind_a_quotation_is_named() -> None:
    told = claim(1, "“Never,” she said.", [source("Ana Sel", "she", "Ana Sel, a guard")], "said")
    assert only(told) == "“Never,” Ana Sel said."


def test_where_every_claim_tells_what_the_headline_does_only_so_many_are_chosen() -> None:
    claims = [claim(n, "He denied that.") for n in range(40)]
    assert len(central(claims, 3, {}, {claims[0].text})) == 3


def test_what_was_told_to_an_outlet_says_so() -> None:
    told = claim(1, "The gate was open.", [source("Lantern", "The Lantern"), source("a guard")], "told")
    assert only(told) == "The gate was open, a guard told the Lantern."


def test_a_quotation_that_asks_or_cries_has_no_comma_after_it() -> None:
    told = claim(1, "We are soaked!", [source("Ana Sel")], "said", "direct")
    assert only(told) == "“We are soaked!” Ana Sel said."


@pytest.mark.parametrize(
    ("name", "mention", "told"),
    [
        ("a memo", "a memo, which was published on", "a memo"),
        ("a guard", "a guard who asked not to", "a guard"),
        ("Ana Sel", "Ana Sel of Orrin & Holt in", "Ana Sel of Orrin & Holt"),
        ("a clerk", "a clerk, speaking on condition of anonymity as", "a clerk"),
        ("Ana Sel", "Ana Sel, 54, of Mill Row, Tessel", "Ana Sel"),
        ("Jon Reed", "Tessel Crown Court, Jon Reed, prosecuting", "Jon Reed"),
        ("the map", "the map, dated May 2 and signed by the warden, Jon Reed", "the map"),
        ("a diver", "a diver, who was told of the matter and spoke on condition that he was not named", "a diver"),
        ("Ana Sel", "Ana Sel, the warden of the lock", "Ana Sel, the warden of the lock"),
        ("the abbot", "the abbot, Brother Orm", "the abbot, Brother Orm"),
        ("Ana Sel", "the port’s warden, Ana Sel", "the port’s warden, Ana Sel"),
    ],
)
def test_whoever_speaks_is_introduced_by_what_says_who_it_is(name: str, mention: str, told: str) -> None:
    assert (
        only(claim(1, "The gate was open.", [source(name, mention)], "said"))
        == f"The gate was open, according to {told}."
    )


NEWS = "Divers found the missing anchor of the Halmsund ferry on Monday."


@pytest.mark.parametrize(
    "poor",
    ["It rained.", "Then the whole town began to smell of tar.", "I have never seen a fog like it on this coast."],
)
def test_a_summary_begins_with_what_stands_alone(poor: str) -> None:
    assert central([claim(1, poor), claim(2, NEWS)], 1, {}, set()) == [claim(2, NEWS)]


def test_a_beginning_that_stands_alone_is_kept() -> None:
    first = "The harbour at Halmsund was closed on Sunday after a collision."
    assert central([claim(1, first), claim(2, NEWS)], 1, {}, set()) == [claim(1, first)]


@pytest.mark.parametrize(
    ("poor", "cue"),
    [
        ("The anchor search was at an early stage.", "cautioned"),
        ("The anchor trial of the ferry continues.", None),
        ("One of them put the anchor at nine tonnes.", None),
        ("We never saw the anchor of the ferry.", None),
        ("Finding this is vital for the ferry and its anchor.", None),
        ("The ferry had lost its anchor that night.", None),
        ("The owners of the ferry were sure of that on finding the anchor.", None),
    ],
)
def test_what_leans_on_another_is_chosen_last(poor: str, cue: str | None) -> None:
    told = [claim(1, NEWS), claim(2, poor, [source("Ana Sel")] if cue else (), cue)]
    other = claim(3, "The ferry itself lies on rocks near the mole.")
    assert central([*told, other], 2, {}, set()) == [told[0], other]


@pytest.mark.parametrize("subject", ["unit", "move", "charity"])
def test_a_thing_told_before_by_another_word_is_chosen_last(subject: str) -> None:
    told = [claim(1, NEWS), claim(2, f"The {subject} was paid for by the owners of the ferry and its anchor.")]
    other = claim(3, "Gulls sat on rocks near the mole.")
    assert central([*told, other], 2, {}, set()) == [told[0], other]


@pytest.mark.parametrize("name", ["If", "He himself", "Sel's", "‘I", "What it"])
def test_whoever_has_no_name_is_not_told(name: str) -> None:
    told = [claim(1, NEWS), claim(2, "The ferry was late.", [source(name)], "said"), claim(3, "The anchor was new.")]
    assert told[1] not in central(told, 2, {}, set())


def test_a_caveat_that_is_a_claim_is_told_once_and_cites_it() -> None:
    text = "He disputed that the gate was open."
    denial = claim(2, text, [source("Ana Sel", "He", "Ana Sel")], "disputed")
    found = summary([claim(1, "The gate was open."), denial], [Caveat(text, frozenset({"c1"}))])
    assert [(s.text, s.claims) for s in found] == [
        ("The gate was open.", ["c1"]),
        ("Ana Sel disputed that the gate was open.", ["c1", "c2"]),
    ]


def test_a_claim_that_two_caveats_cover_is_followed_by_both() -> None:
    told = claim(1, "The gate was open.", [source("Ana Sel")], "said")
    caveats = [
        Caveat("The Post could not verify this.", frozenset({"c1"})),
        Caveat("Lum denies it.", frozenset({"c1"})),
    ]
    assert [s.text for s in summary([told], caveats)] == [
        "The gate was open, according to Ana Sel.",
        "The Post could not verify this.",
        "Lum denies it.",
    ]


def test_a_club_keeps_its_capital() -> None:
    assert only(claim(1, "It rained.", [source("Rovers fans")], "said")) == "It rained, according to Rovers fans."


@pytest.mark.parametrize(
    ("loose", "told"),
    [
        ("The anchor weighed nine tonnes.", True),
        ("The company refused to pay for the ferry.", False),
        ("The winch had been sold to the ferry.", False),
        ("Under it, all ferry crews must be trained.", False),
        ("A third, who works on the ferry, saw a light.", False),
        ("A third diver sent from Tessel saw the anchor.", True),
    ],
)
def test_a_thing_that_the_summary_has_not_told_is_not_pointed_at(loose: str, told: bool) -> None:  # noqa: FBT001 (a fact)
    known = claim(2, "He lost a ferry winch.")
    other = claim(4, "Rain fell.")
    found = central([claim(1, NEWS), known, claim(3, loose), other], 2, {}, set())
    assert (claim(3, loose) in found) == told


def test_a_denial_that_says_this_stands_right_behind_what_it_denies() -> None:
    told = [
        claim(1, NEWS),
        claim(2, "The ferry was too old to sail at night.", [source("Ana Sel")], "said"),
        claim(3, "The harbour of Halmsund has been closed since Sunday."),
        claim(4, "The ferry line rejected this.", [source("The ferry line")], "rejected"),
    ]
    found = [c.id for c in central(told, 3, {"c2": ["c4"]}, set())]
    assert found.index("c4") == found.index("c2") + 1
    assert "c4" not in [c.id for c in central(told, 3, {}, set())]


def test_nobody_is_told_as_this_post() -> None:
    told = [
        claim(1, NEWS),
        claim(2, "The ferry was late.", [source("this post")], "says"),
        claim(3, "The anchor was new."),
    ]
    assert told[1] not in central(told, 2, {}, set())
