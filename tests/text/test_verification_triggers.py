"""Who is asked about a sentence: the readers that its words may concern, and no others."""

from pathlib import Path

import pytest
import yaml

from verifier.text.spans import Interval
from verifier.text.verification.grammar import tags, words
from verifier.text.verification.rules import RULES, matches
from verifier.text.verification.triggers import worth_asking

SENTENCES = Path(__file__).parent / "verification_sentences.yaml"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("The bakery denied the claim.", {"acts"}),
        ("The union could not verify the figure.", {"acts", "checking"}),
        ("That is false, the mayor said.", {"falsities"}),
        ("The lab offered no proof.", {"shortfalls"}),
        ("The harbour master said the crane had not moved.", {"negated"}),
    ],
)
def test_the_readers_are_asked_whose_words_stand_there(said: str, asked: set[str]) -> None:
    assert asked <= worth_asking(said)


@pytest.mark.parametrize(
    "said",
    [
        "",
        "The ferry leaves at noon.",
        "The harbour master said the crane had moved.",  # nothing is said not to be so
        "The undeniable charm of the valley draws walkers.",  # "deny" is no word of it
    ],
)
def test_nobody_is_asked_where_no_such_words_stand(said: str) -> None:
    assert not worth_asking(said)


def test_no_row_of_the_grammar_matches_without_a_tag_that_it_needs() -> None:
    labelled = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    found = 0
    for entry in labelled:
        sentence = words(entry["text"], Interval(0, len(entry["text"])))
        line = tags(sentence)
        every = {(*m.span(), rule) for rule in RULES for m in rule.pattern.finditer(line)}
        assert every == set(matches(sentence))
        found += len(every)
    assert found > 50
