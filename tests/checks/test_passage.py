"""What a passage says of its words is what the functions of `text` say of them, however it was come by."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as some

from verifier.checks.outcome import all_passed, outcome
from verifier.checks.passage import Passage, joined
from verifier.checks.row import Row, merged
from verifier.schema import Outcome, OutcomeKind
from verifier.text.cues import cues
from verifier.text.dates import dates
from verifier.text.hedges import hedges
from verifier.text.negations import negations, polarities
from verifier.text.numbers import quantities
from verifier.text.spans import Interval
from verifier.text.words import words

VOCABULARY = (
    "about 40 one a half of the third week last Monday May may not never no without unclear unknown denied failed to "
    "said told according claims sailors sailed ship Port Selim Vance she and but because if can't only false is was "
    "report 2.5 million km up least at 14 October 2024 5 p.m. two days later forty"
).split()
MARKS = (" ", " ", " ", " ", ", ", ". ", "\n\n", " “", "” ", "-", ": ")
TEXTS = some.lists(some.tuples(some.sampled_from(VOCABULARY), some.sampled_from(MARKS)), max_size=40).map(
    lambda pairs: "".join(word + mark for word, mark in pairs)
)
PLACES = some.lists(some.tuples(some.integers(0, 250), some.integers(1, 80)), max_size=3).map(
    lambda pairs: merged(Interval(start, start + length) for start, length in pairs)
)


def told(passage: Passage) -> tuple[object, ...]:
    return passage.cues, passage.hedges, passage.negated, passage.polarities.nearest


def worked_out(within: Passage) -> tuple[object, ...]:
    found = within.words
    return cues(found), hedges(found), negations(found), polarities(found).nearest


@given(TEXTS)
def test_nothing_is_missed_where_no_word_calls_for_a_look(text: str) -> None:
    passage = Passage.reading(text, words(text))
    assert told(passage) == worked_out(passage)
    assert passage.dates == dates(text, passage.words)
    assert set(passage.quantities) <= set(quantities(text, passage.words))


@given(TEXTS, PLACES)
def test_a_cut_holds_the_words_and_figures_that_start_there(text: str, places: tuple[Interval, ...]) -> None:
    whole = Passage.reading(text, words(text))
    cut = whole.cut(places)
    assert cut.words == tuple(w for w in whole.words if any(p.start <= w.start < p.end for p in places))
    starts = {w.start for w in cut.words}
    assert cut.quantities == tuple(q for q in whole.quantities if q.interval.start in starts)
    assert cut.dates == tuple(d for d in whole.dates if d.interval.start in starts)
    assert told(cut) == worked_out(cut)
    assert whole.cut(places) is cut


@given(TEXTS, TEXTS)
def test_two_passages_joined_are_their_words_and_figures_in_order(one: str, other: str) -> None:
    parts = [Passage.reading(t, words(t)) for t in (one, other)]
    both = joined(parts)
    assert both.words == parts[0].words + parts[1].words
    assert both.quantities == parts[0].quantities + parts[1].quantities
    assert both.stems == parts[0].stems | parts[1].stems


@given(PLACES, some.integers(0, 300), some.integers(1, 80))
def test_a_row_knows_what_overlaps(places: tuple[Interval, ...], start: int, length: int) -> None:
    one = Interval(start, start + length)
    assert Row(places).overlapping(one) == tuple(p for p in places if p.overlaps(one))


@pytest.mark.parametrize(("kind", "reason"), [("passed", None), ("not_applicable", "why"), ("crashed", "how")])
def test_an_outcome_made_without_validation_is_the_one_that_is_validated(kind: OutcomeKind, reason: str | None) -> None:
    signs = (("names", 1), ("numbers", 2))
    other, made = all_passed(signs, "c1")[0], outcome(signs[1], "c1", kind, reason)
    assert (other.id, other.version, other.target, other.outcome, other.reason) == ("names", 1, "c1", "passed", None)
    validated = Outcome(id="numbers", version=2, target="c1", outcome=kind, reason=reason)
    assert made == validated
    assert made.model_dump_json() == validated.model_dump_json()
    assert made.model_copy(update={"target": "c2"}) == validated.model_copy(update={"target": "c2"})
    assert made.model_dump(exclude_unset=True) == validated.model_dump()
    assert repr(made) == repr(validated)
    assert all_passed(signs, "c1")[0] is other
    assert outcome(signs[1], "c1", kind, reason) is made
    with pytest.raises(ValueError, match="frozen"):
        made.target = "c2"  # type: ignore[misc]  # what must not be done


@pytest.mark.parametrize(
    "became", [lambda sign, target: all_passed((sign,), target)[0], partial(outcome, kind="failed", reason=None)]
)
def test_an_outcome_on_an_endless_id_is_not_remembered(became: Callable[..., Outcome]) -> None:
    one, other = (became(("numbers", 1), "c" * 10_000) for _ in range(2))
    assert one == other
    assert one is not other
