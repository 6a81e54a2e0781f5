"""The network that spots statements on checking, with the weights that ship."""

import gc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.attribution.spotting import STATUSES, candidates
from verifier.engines import embedded
from verifier.engines.embedded import EmbeddedEngine
from verifier.engines.weights import bundled_spotter
from verifier.intake import Given, from_text
from verifier.text.spans import Interval

PLAIN = "The ferry leaves at six. Rain is expected on Friday. Two people were hurt when a bus left the road."


def whole(text: str) -> list[Interval]:
    return [Interval(0, len(text))]


def spotted(text: str) -> list[tuple[str, bool]]:
    return [(s.status, s.chance > 0.5) for s in bundled_spotter().spotted(text, candidates(text, whole(text)))]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The Selk Post was unable to verify the governor's claims independently.", "unverified"),
        ("The company denies that any barrels were moved.", "disputed"),
        ("The ministry offered no proof for its figures.", "no_evidence_shown"),
        ("A lawyer for the family confirmed the arrests.", "confirmed_by_third_party"),
    ],
)
def test_common_statements_are_read(sentence: str, status: str) -> None:
    assert spotted(sentence) == [(status, True)]


def test_plain_sentences_are_not_worth_reading() -> None:
    assert candidates(PLAIN, whole(PLAIN)) == ()


def test_an_article_in_another_language_is_not_read() -> None:
    text = "Das Ministerium konnte die Angaben nicht bestätigen. The ministry denied it."
    assert EmbeddedEngine().spotted(from_text(text, Given(language="de"))) == ()


@settings(max_examples=20)
@given(st.lists(st.sampled_from(["denied ", "could not verify ", "it. ", "\n\n", "“no” ", "évidence ", "𝔛 ", "— "])))
def test_what_is_spotted_stands_in_its_sentence_and_chances_are_chances(pieces: list[str]) -> None:
    text = "".join(pieces)
    for one in bundled_spotter().spotted(text, candidates(text, whole(text))):
        assert one.sentence.holds(one.span)
        assert one.span.length > 0
        assert 0 <= one.chance <= 1
        assert one.status in STATUSES


def test_a_sentence_without_end_costs_no_more_than_a_window() -> None:
    text = "the ministry denied " * 20_000
    assert len(bundled_spotter().spotted(text, candidates(text, whole(text)))) == 1


def test_what_was_spotted_is_kept_no_longer_than_the_article() -> None:
    gc.collect()
    before = len(embedded._SPOTTED)
    article = from_text("The brewery never quite said that the lorries had not been moved.", Given(language="en"))
    assert EmbeddedEngine().spotted(article) is EmbeddedEngine().spotted(article)
    assert len(embedded._SPOTTED) == before + 1
    del article
    gc.collect()
    assert len(embedded._SPOTTED) == before
