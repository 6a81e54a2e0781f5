import time

import pytest

from verifier.text.responses import responses
from verifier.text.spans import Interval


def found(text: str) -> list[str]:
    return [place.cut(text) for place in responses(text, [Interval(0, len(text))])]


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("The ministry declined to comment.", "declined to comment"),
        ("She refused to say whether he would run.", "refused to say"),
        ("The navy refused to confirm or deny the loss.", "refused to confirm or deny"),
        ("He did not immediately respond to a request.", "did not immediately respond to a request"),
        ("The firm has yet to respond to questions.", "has yet to respond to questions"),
        ("The hotel did not reply to several emails.", "did not reply to several emails"),
        ("He did not return a phone call seeking comment.", "did not return a phone call seeking comment"),
        ("A lawyer could not be reached.", "could not be reached"),
        ("He was not available for comment.", "was not available for comment"),
        ("Calls to the embassy went unanswered.", "Calls to the embassy went unanswered"),
        ("The army has not commented on the report.", "has not commented"),
        ("There was no immediate response from the ministry.", "was no immediate response"),
        ("The Lantern was unable to reach the firm's lawyers.", "was unable to reach the firm's lawyers"),
        ("Efforts to reach the bursar proved futile.", "Efforts to reach the bursar proved futile"),
        ("Rovers have been contacted for comment.", "have been contacted for comment"),
        ("The palace said it never comments on guests.", "never comments"),
        ("We were unable to reach the parents.", "were unable to reach the parents"),
        ("The Lantern was unable to contact the tenant.", "was unable to contact the tenant"),
        ("Aides would neither confirm nor deny the story.", "would neither confirm nor deny"),
        ("The grid firm declined to give a cause.", "declined to give a cause"),
        ("The bank declined to disclose the price.", "declined to disclose"),
    ],
)  # fmt: skip
def test_an_answer_that_was_not_given_is_noted(text: str, noted: str) -> None:
    assert found(text) == [noted]


@pytest.mark.parametrize(
    "text",
    [
        "Sales declined to 4 million.", "The patient did not respond to treatment.", "He declined the offer.",
        "An agreement could not be reached by midnight.", "The village could not be reached by road.",
        "“I will not comment on that,” she said.", "The bus did not return.",
        "Boats were unable to reach the island.", "Half of the owners cannot be reached.",
        "Residents refused to leave.", "He never said who had won.", "He refused to give way.",
        "The owner refused to make payments.", "It will not confirm bookings by telephone.",
    ],
)  # fmt: skip
def test_false_friends_are_not_noted(text: str) -> None:
    assert found(text) == []


def test_answers_are_noted_in_their_order_whichever_wording_each_has() -> None:
    text = "The bank has not commented so far and declined to comment when it was asked for comment and never comments."
    assert found(text) == ["has not commented", "declined to comment", "was asked for comment", "never comments"]


def test_every_answer_of_a_paragraph_is_noted_whatever_marks_stand_between() -> None:
    text = "The mill did not reply, the bank’s owner – a cousin – declined to comment; (calls to him went unanswered)."
    assert found(text) == ["did not reply", "declined to comment", "calls to him went unanswered"]


def test_what_follows_a_mark_still_tells_that_no_answer_is_meant() -> None:
    assert found("The hamlet’s people could not be reached by road, by boat or by air, and nobody declined.") == []


@pytest.mark.parametrize(
    "unit",
    ["did not respond ", "declined to ", "requests a b c d e ", "could not be reached ", "has been contacted a b ",
     "did not return a b c d ", "immediately ", "a ", "comment", "requests for ", "ignored a b c d ",
     "was unable to reach a b ", "efforts to reach a b "],
)  # fmt: skip
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    start = time.process_time()
    found(text)
    assert time.process_time() - start < 3  # at most 0.1 s where this was written
