"""Classes of wording, each told in sentences of its own: one that is a statement, one that must not be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.test_verification_stances import found, only, printed
from verifier.text.verification import contradictions, material, stances_en, words_en


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The brewery said the fault was not caused by saboteurs.", "The brewery"),
        ("Officers now say there were no explosions.", "Officers"),
        ("Court Side understands that no contract has been signed.", "Court Side"),
        ("The museum clarified that it had never owned the vase.", "The museum"),
        ("The rowers said they hadn't touched the rival boat.", "The rowers"),
    ],
)
def test_what_is_said_not_to_be_so_is_a_weak_dispute(text: str, by: str) -> None:
    wording = only(text)
    assert (wording.status, wording.family, wording.weak) == ("disputed", "negated", True)
    assert printed(text, wording.by) == by


@pytest.mark.parametrize(
    "text",
    [
        "The museum said it would not lend the vase.",
        "The museum said it did not comment on gifts.",
        "The museum said the vase might not be old.",
        "The vase was not sold.",
        "The museum said the vase, which was not sold, was old.",
    ],
)
def test_what_will_not_be_done_or_was_not_answered_disputes_nothing(text: str) -> None:
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "object_"),
    [
        ("The abbey rejected suggestions that the crypt had been shut for years.", "crypt had been shut for years"),
        ("The Lantern could not confirm the report that a third mast had fallen.", "a third mast had fallen"),
        ("The rink dismissed speculation it was about to be closed.", "it was about to be closed"),
        ("The choir denied rumours linking its founder with the theft.", "linking its founder with the theft"),
    ],
)  # fmt: skip
def test_what_a_report_says_belongs_to_the_object(text: str, object_: str) -> None:
    assert (printed(text, only(text).object) or "").endswith(object_)


@pytest.mark.parametrize(
    ("text", "object_"),
    [
        ("The abbey rejected claims that were made on Sunday.", "claims"),
        ("The abbey rejected a claim that the Mercury published.", "a claim"),
    ],
)
def test_who_made_a_claim_is_not_what_it_says(text: str, object_: str) -> None:
    assert printed(text, only(text).object) == object_


@pytest.mark.parametrize(
    ("text", "verified", "open_"),
    [
        ("The location was verified by The Lantern; the day it was shot could not be verified.", "location", "date"),
        ("The place was confirmed by The Lantern, but the date has not.", "location", "date"),
        ("The Lantern could confirm the location but not the date.", "location", "date"),
    ],
)  # fmt: skip
def test_a_verified_place_beside_an_unverified_date(text: str, verified: str, open_: str) -> None:
    first, second = found(text)
    assert (first.status, first.aspects) == ("verified_by_publisher", (verified,))
    assert (second.status, second.aspects) == ("unverified", (open_,))


def test_the_place_where_it_was_taken_is_one_thing() -> None:
    text = "The place where the picture was taken has been verified by The Lantern."
    assert printed(text, only(text).object) == "The place where the picture was taken"


@pytest.mark.parametrize(
    "text",
    [
        "Her agent blasted the rumours as “utter tosh”.",
        "The harbourmaster quashed the rumours.",
        "The picture is a composite.",
        "The clip is from a video game.",
        "The footage is from 2016.",
        "Our check found that the picture is from another town and dates back to 2012.",
        "The post misrepresents the study.",
        "The claim does not hold water.",
        "The records do not support the claim.",
        "Nothing in the ledgers supports the claim.",
        "Video appears to contradict the officers' account.",
        "“Complete and utter nonsense,” a spokesman said.",
        "“This simply did not happen,” the minister said.",
        "The army said the video was staged.",
        "Superintendent Dorn said there was “no truth” to the post.",
        "Reports that the weir had fallen were denied by the navy.",
        "The mayor said that was a lie.",
        "Analysts doubted the claim.",
    ],
)
def test_further_words_dispute(text: str) -> None:
    assert only(text).status == "disputed"


@pytest.mark.parametrize(
    "text",
    [
        "“This is rubbish,” Dunn said of the pitch.",
        "It was false start after false start.",
        "An earlier version of this article misstated the date.",
        "That is not going to happen, she said.",
        "It did not occur on their watch alone.",
        "They ended many disputes that had divided the valley.",
        "The board scotched the sale.",
        "The cause of death has not been established.",
        "No date has been confirmed for the hearing.",
        "The list has still to be checked against the registers.",
        "Analysts doubt that many will pay.",
        "There is no way of knowing if he will come.",
        "Accounts that remain unverified will be frozen.",
    ],
)
def test_further_words_that_are_no_statement(text: str) -> None:
    assert [w for w in found(text) if not w.weak] == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The weir had been mined, state radio reported without providing evidence.", "state radio"),
        ("The weir had been mined, Mr Orm, the deputy head, said without giving any evidence.", "Mr Orm"),
        ("The weir had been mined, according to the navy, which gave no evidence.", "the navy"),
        ("State radio reported, without providing evidence, that the weir had been mined.", "State radio"),
        ("Asked for proof, the envoy declined to provide any.", "the envoy"),
        ("The guild did not back its claim with evidence.", "The guild"),
        ("The guild did not explain how the number had been calculated.", "The guild"),
        ("The site did not name its source.", "The site"),
        ("The party claimed, without saying how it knew, that the vote was rigged.", "The party"),
    ],
)
def test_who_showed_no_evidence_is_who_told(text: str, by: str) -> None:
    wording = only(text)
    assert (wording.status, printed(text, wording.by)) == ("no_evidence_shown", by)


@pytest.mark.parametrize(
    "text",
    [
        "Neither Gulf Wire nor the other agencies present could confirm this.",
        "It has not been possible independently to confirm these accounts.",
        "The authenticity of the letter is in doubt.",
        "It is not known who shot the video.",
        "Verification of the toll is hampered by a blackout.",
        "The harbour board has not commented on or confirmed the report.",
        "Claims that the weir had been mined could not be verified.",
        "A claim by the rebels that they had taken the weir was impossible to verify.",
        "Who fired first could not be established.",
        "There is no way of knowing if the figures are accurate.",
        "Only some of the claims could be verified.",
        "The claims have been neither confirmed nor denied.",
        "The Lantern has so far been unable to match the footage to a location.",
    ],
)
def test_further_words_that_leave_it_open(text: str) -> None:
    assert [w.status for w in found(text)] == ["unverified"]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The Lantern has identified the man in the footage as a guard.", "verified_by_publisher"),
        ("The Lantern examined a sample of 40 sheets and found them to be genuine.", "verified_by_publisher"),
        ("The claim was rated true by two fact-checkers.", "confirmed_by_third_party"),
        ("Two other rowers gave similar accounts.", "confirmed_by_third_party"),
        ("Her account was echoed by two colleagues.", "confirmed_by_third_party"),
        ("Satellite images are consistent with his account.", "confirmed_by_third_party"),
    ],
)
def test_further_words_that_confirm(text: str, status: str) -> None:
    assert only(text).status == status


def test_who_is_identified_by_police_is_no_check_of_a_film() -> None:
    assert found("Police identified the man as a guard.") == ()


def test_a_question_after_a_thing_is_an_aspect_too() -> None:
    wording = only("The Lantern could not confirm the number of victims or who they were.")
    assert wording.aspects == ("number", "identity")


WORDS = sorted(
    {word for listed in words_en.WORDS.values() for word in listed.split()}
    | stances_en.VERBS.keys()
    | contradictions.TRIGGERS
    | material.TRIGGERS
    | stances_en.FALSE_PLAIN
    | stances_en.EVIDENCE
    | stances_en.GIVE
    | set("the Lantern report claims film “ ” , . ; : 's".split())
)


@given(st.lists(st.sampled_from(WORDS), max_size=14))
def test_no_words_in_any_order_are_too_much(words: list[str]) -> None:
    found(" ".join(words))
