import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.spans import Interval
from verifier.text.verification.statements import Wording, wordings


def found(text: str) -> tuple[Wording, ...]:
    return wordings(text, [Interval(0, len(text))], outlets=["The Lantern"])


def only(text: str) -> Wording:
    (wording,) = found(text)
    return wording


CHECKERS = ["The Lantern", "Reuters", "The Eastmere Courier", "We", "This newspaper", "Radio Selwick", "The agency"]
COULD_NOT = [
    "could not independently verify",
    "cannot verify",
    "couldn't immediately confirm",
    "was unable to corroborate",
    "has not been able to independently authenticate",
    "has not yet verified",
    "did not independently verify",
    "has yet to verify",
    "was not immediately able to establish",
    "had no way of verifying",
    "could not obtain independent confirmation of",
    "could not, on Sunday, substantiate",
    "could neither confirm nor deny",
    "cannot vouch for",
    "could not reach the village or verify",
]


@pytest.mark.parametrize("checker", CHECKERS)
@pytest.mark.parametrize("could_not", COULD_NOT)
def test_an_outlet_that_could_not_check_makes_a_statement(checker: str, could_not: str) -> None:
    text = f"However, {checker} {could_not} these claims."
    wording = only(text)
    assert wording.interval == Interval(0, len(text))
    assert wording.by is not None
    assert wording.by.cut(text) == checker
    assert wording.object is not None
    assert wording.object.cut(text) == "these claims"
    assert (wording.family, wording.inline) == ("could_not", False)
    assert wording.ourselves is (checker in {"We", "This newspaper"})


@pytest.mark.parametrize(
    "text",
    [
        "The claims could not be independently verified.",
        "These reports have not been verified.",
        "The figures have yet to be confirmed independently.",
        "The video remains unverified.",
        "The report is unconfirmed.",
        "None of the accounts could be independently verified.",
        "As of Monday evening, it was not immediately possible to confirm the toll.",
        "It was impossible to verify the information.",
        "It could not be independently confirmed whether the bridge had fallen.",
        "There was no independent confirmation of the attack.",
        "Independent confirmation of the losses was not available.",
        "There was no way to independently verify the account.",
        "The account, given by telephone, could not, however, be verified.",
    ],
)
def test_a_statement_may_name_nobody(text: str) -> None:
    wording = only(text)
    assert wording.by is None
    assert wording.interval == Interval(0, len(text))


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("He spoke of 40 dead, a claim the agency could not independently confirm.", None),
        ("He spoke of 40 dead, a claim that The Lantern has been unable to verify, and left.", None),
        ("The army shot down nine drones, which could not be independently verified.", None),
        ("The clip, whose date could not be verified, shows a gate.", "whose date could not be verified"),
        ("The letter, the authenticity of which cannot be verified, names her.", None),
        ("The rebels killed a general, but The Lantern could not verify the claim.", None),
        ("He burned 700 tonnes — a figure that could not be verified — in May.", "that could not be verified"),
        ("Unverified reports spoke of a blast.", "Unverified reports"),
        (
            "Although The Lantern could not verify the tape, it names her.",
            "Although The Lantern could not verify the tape",
        ),
    ],
)
def test_a_clause_is_a_statement_within_its_sentence(text: str, clause: str | None) -> None:
    wording = only(text)
    assert wording.inline
    assert clause is None or wording.interval.cut(text) == clause
    assert not wording.interval.cut(text).endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "Sales declined for a third week.",
        "You cannot verify your e-mail address by post.",
        "She ruled independently of the report.",
        "The app could not verify the certificate.",
        "The winner was not confirmed until dusk.",
        "The date of the wedding has not been confirmed.",
        "A spokeswoman could not confirm whether he would attend.",
        "The ministry could not confirm the number of dead.",
        "“We could not verify the claims,” he said.",
        "Why could the claims not be verified? Could the claim not be verified?",
        "If the letter cannot be verified, the talks are off.",
        "The site will not be able to verify the claims.",
        "Police said the video could not be verified.",
        "The video could not be verified, the ministry said.",
        "The figures could not be verified, according to police.",
        "Police urged people not to share unverified reports.",
        "There were 30 unconfirmed cases of the fever.",
        "Passengers who could not verify their age were turned away.",
        "Parliament has not confirmed the treaty.",
        "An alibi that could not be corroborated was not proof.",
        "Researchers said that false posts could not be verified in time.",
        "A new law cannot be established before June.",
    ],
)
def test_false_friends_are_not_taken(text: str) -> None:
    assert [w for w in found(text) if not w.weak] == []


@pytest.mark.parametrize(
    ("text", "aspects"),
    [
        ("We could not verify these claims.", ("whole",)),
        ("We could not verify the number of dead.", ("number",)),
        ("We could not verify where or when the video was filmed.", ("location", "date")),
        ("We could not verify the location and the date of the video.", ("location", "date")),
        ("The authenticity of the letter could not be verified.", ("authenticity",)),
        ("We could not establish who was behind the attack.", ("responsibility",)),
        ("We could not confirm his identity.", ("identity",)),
        ("We could not establish the origin of the leaked files.", ("origin",)),
        ("It was not possible to confirm how many had died.", ("number",)),
        ("He spoke of 40 dead, a figure that could not be verified.", ("number",)),
    ],
)
def test_aspects_are_those_the_object_names(text: str, aspects: tuple[str, ...]) -> None:
    assert only(text).aspects == aspects


@pytest.mark.parametrize(
    "name",
    [
        "Harbour & Freight Daily",
        "Bread and Roses Weekly",
        "The Voice of the Hills",
        "The Times of Orm and Selwick",
        "Le Journal de la Roche",
        "The Sunday Herald",
        "Reuters and the Eastmere Courier",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "{} could not independently verify the claims.",
        "On Monday {} could not independently verify the claims.",
        "The claims could not be independently verified by {} on Monday.",
        "He spoke of 40 dead, a claim {} could not independently verify.",
        "It was not possible for {} to independently verify the claims.",
    ],
)
def test_the_whole_name_of_a_checker_is_given(name: str, sentence: str) -> None:
    text = sentence.format(name)
    by = only(text).by
    assert by is not None
    assert by.cut(text) == name


def test_a_name_does_not_reach_into_the_clause_before_it() -> None:
    text = "The army took Orm and Reuters could not verify the claims."
    by = only(text).by
    assert by is not None
    assert by.cut(text) == "Reuters"


@pytest.mark.parametrize(
    ("text", "by", "told"),
    [
        ("Reuters also could not verify this information independently.", "Reuters", "this information"),
        ("The claims could not be verified by Reuters independently.", "Reuters", "The claims"),
        ("Reuters could not verify either account yet.", "Reuters", "either account"),
    ],
)
def test_neither_checker_nor_object_holds_an_adverb(text: str, by: str, told: str) -> None:
    wording = only(text)
    assert wording.by is not None
    assert wording.object is not None
    assert (wording.by.cut(text), wording.object.cut(text)) == (by, told)


def test_an_outlet_may_speak_of_itself_as_it() -> None:
    text = "The Lantern said it could not independently verify the video."
    wording = only(text)
    assert wording.by is not None
    assert wording.by.cut(text) == "The Lantern"


def test_somebody_else_is_surely_meant_only_with_independently() -> None:
    wording = only("The monitors could not independently verify the figures.")
    assert (wording.family, wording.weak) == ("third_party", False)
    assert only("The monitors could not verify the figures.").weak


def test_a_known_outlet_needs_no_word_that_tells_it() -> None:
    text = "Brightwater could not confirm the deal."
    assert found(text) == ()
    assert len(wordings(text, [Interval(0, len(text))], outlets=["Brightwater"])) == 1


def test_only_the_given_parts_are_read() -> None:
    text = "We could not verify the claims.\nWe could not verify the video."
    (wording,) = wordings(text, [Interval(32, len(text))])
    assert wording.interval == Interval(32, len(text))


PIECES = st.sampled_from(
    "the The Lantern we could not independently verify confirmed claims that which said , . “ ” and unverified "
    "been has no confirmation of it was possible to for if 7 \n by but".split(" ")
)


@given(st.lists(PIECES, max_size=40))
def test_whatever_is_found_lies_in_the_text_in_order(pieces: list[str]) -> None:
    text = " ".join(pieces)
    wordings_ = found(text)
    for wording in wordings_:
        assert wording.interval.length > 0
        assert Interval(0, len(text)).holds(wording.interval)
        assert wording.sentence.holds(wording.interval)
        assert all(part is None or wording.sentence.holds(part) for part in (wording.by, wording.object))
    assert all(a.interval.end <= b.interval.start for a, b in pairwise(wordings_))


@pytest.mark.parametrize(
    "unit",
    [
        "a", "“", " ", "1", ",", "and could not verify ", "unverified ", "independently ", "said that ",
        "could not independently ", "The Lantern could not verify the claims. ", "“could not be verified” ",
        "by a claim could not be verified by A ", ", could not be verified", "which could not be verified ",
        "it was not possible for a a a to verify ", "A could not verify ", "no independent confirmation of ",
        "& ", "A & ", "of the ", "A of the ", "A and ",
    ],
)  # fmt: skip
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    text = unit * (8_000 // len(unit))
    start = time.process_time()
    found(text)
    assert time.process_time() - start < 3  # at most 0.2 s where this was written; quadratic cost takes far longer


@pytest.mark.parametrize(
    "text",
    [
        "Not all of the figures could be verified.",
        "Much of what she told us cannot be checked.",
        "The source of the recording could not be pinned down.",
        "The survey has yet to be peer reviewed.",
        "The study has not undergone peer review.",
        "No outside laboratory has tested these claims.",
        "Confirmation of the sale is still awaited.",
        "It was not possible to reach the crew to confirm the account.",
        "We don't know whether the letter is genuine.",
        "We cannot rule out that the photo was altered.",
        "The tally is the union's own and has not been independently checked.",
        "Roadblocks make the reports of looting impossible to check.",
        "Whether the order was ever sent could not be verified.",
        "Rumours, still unconfirmed on Sunday night, spoke of a split.",
        "The Lantern is verifying the video.",
        "Neutral engineers who saw the plans could not independently verify the claim.",
    ],
)
def test_checking_that_was_not_possible_is_told_in_many_ways(text: str) -> None:
    assert only(text).status == "unverified"


@pytest.mark.parametrize(
    "text",
    [
        "Members whose identity cannot be verified will lose their seats.",
        "An unverified account under his name posts jokes.",
        "The scanner could not verify the claims.",
        "He could not confirm the date of his return.",
        "We don't know how long the winter will last.",
        "They cannot rule out a strike.",
        "Police are checking the reports.",
        "The bridge has not been tested.",
    ],
)
def test_what_clerks_and_machines_check_is_no_statement(text: str) -> None:
    assert found(text) == ()


def test_a_figure_that_hangs_before_a_comma_is_what_could_not_be_verified() -> None:
    text = "The ministry does not tell soldiers from others in its tally, which could not be verified."
    wording = only(text)
    assert wording.object is not None
    assert (wording.object.cut(text), wording.aspects) == ("its tally", ("number",))


def test_a_thing_of_no_known_kind_asks_for_a_claim_that_tells_of_it() -> None:
    assert only("The record could not be independently confirmed.").weak is False
    assert only("The dividend could not be confirmed.").weak is True


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Our forensics desk could not verify the clip.", "Our forensics desk"),
        ("The Lantern's verification team could not verify the clip.", "The Lantern's verification team"),
        ("Marlow Verify could not verify the clip.", "Marlow Verify"),
    ],
)
def test_an_outlets_desk_is_the_outlet(text: str, by: str) -> None:
    wording = only(text)
    assert wording.by is not None
    assert (wording.by.cut(text), wording.family) == (by, "could_not")
