"""Statements that a network reads where the grammar knows none."""

from dataclasses import replace

import pytest

from tests.made import article
from verifier.reading import Reading, Spotted
from verifier.scope import statements
from verifier.text.sentences import sentences
from verifier.text.spans import Interval
from verifier.text.verification.wording import Status

ODD = "Whether that is so is something this newspaper was in no position to find out."
KNOWN = "The Marrow Herald could not independently verify this."
TOLD = "The mayor sat on the report for a year."


def read(last: str, status: Status, chance: float, span: Interval | None = None) -> Reading:
    """Return a reading of two paragraphs without claims, the second spotted."""
    of = article(("body", TOLD), ("body", last))
    sentence = list(sentences(of.text))[-1]
    return replace(Reading(of, (), ()), spotted=(Spotted(sentence, span or sentence, status, chance),))


def test_a_sentence_that_only_the_network_reads_is_a_statement_and_says_so() -> None:
    (found,) = statements(read(ODD, "unverified", 0.9))
    assert (found.status, found.span.quote, found.by) == ("unverified", ODD, None)
    assert "network" in found.reason


def test_one_that_it_is_not_sure_of_is_none() -> None:
    assert statements(read(ODD, "unverified", 0.3)) == ()


def test_where_the_grammar_knows_the_words_the_network_adds_nothing() -> None:
    (found,) = statements(read(KNOWN, "disputed", 0.99))
    assert found.status == "unverified"
    assert "network" not in found.reason


@pytest.mark.parametrize(("length", "quote"), [(20, ODD[:20]), (len(ODD) - 5, ODD)])
def test_a_clause_stays_a_clause_and_most_of_a_sentence_is_the_sentence(length: int, quote: str) -> None:
    start = len(TOLD) + 2
    found = statements(read(ODD, "unverified", 0.9, Interval(start, start + length)))
    assert [s.span.quote for s in found] == [quote]
