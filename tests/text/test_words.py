"""Words are read column by column; here they are read one by one as well, and must come out the same."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from verifier.text import cues_en, dates_en, hedges_en, negations_en, numbers_en
from verifier.text.lexicon import CUE, FUNCTION, HEDGE, NEGATION, NUMBER, TIME, kinds_of
from verifier.text.spans import Interval
from verifier.text.stems import stem_of
from verifier.text.words import _CHUNKS, _WORD, _known, words
from verifier.text.words_en import FUNCTION as FUNCTION_WORDS

PIECES = (
    "the", "Harbour", "Guard", "isn’t", "U.S.", "Mr", "2.5", "1,200", "no", "\u00e9t\u00e9", "Ʒ", "²", "_", "ʼs", "'s",
    " ", " ", ". ", ", ", "-", "\n\n", "\u00a0", "“", "”", "…", ": ", "$", "\ud800",
)  # fmt: skip
TEXTS = some.lists(some.sampled_from(PIECES), max_size=40).map("".join)
LISTS = (
    (NUMBER, numbers_en.LEADS), (TIME, dates_en.LEADS), (HEDGE, hedges_en.LEADS), (NEGATION, negations_en.LEADS),
    (CUE, cues_en.LEADS), (FUNCTION, FUNCTION_WORDS),
)  # fmt: skip


@given(TEXTS, some.integers(0, 60), some.integers(0, 60))
def test_words_stand_where_one_by_one_they_are_found(text: str, one: int, other: int) -> None:
    within = Interval(min(one, other), max(one, other))
    found = words(text, within)
    assert [w.interval for w in found] == [m.span() for m in _WORD.finditer(text, *within)]
    assert [w.text for w in found] == [w.interval.cut(text) for w in found]
    assert all(w.stem == stem_of(w.folded) and w.capital == w.text[0].isupper() for w in found)


@given(TEXTS)
def test_only_a_space_joins_without_looking(text: str) -> None:
    found = words(text)
    assert all(w.breaks and w.starts for w in found[:1])
    for before, word in pairwise(found):
        gap = text[before.end : word.start]
        assert not (gap == " " and (word.breaks or word.starts))
        assert word.breaks or not word.starts or gap.startswith(".")
        assert word.starts or not re.search(r"[!?…\n]", gap)


@given(TEXTS)
def test_a_word_too_long_to_be_remembered_changes_no_other(text: str) -> None:
    assert words(f"{text}\n{'x' * 100}")[:-1] == words(text)


def test_no_word_is_remembered_beyond_a_length_nor_two_beside_one_another() -> None:
    words("levelling")
    before = _known.cache_info().currsize, len(_CHUNKS)
    words("levelling " * 100 + "q" * 1_000 + " levelling—levelling levelling\nlevelling")
    assert (_known.cache_info().currsize, len(_CHUNKS)) == before


def test_marks_beside_a_word_are_remembered_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("verifier.text.words._REMEMBERED", 3)
    text = "one, two. (three) four; five! six?"
    assert [w.text for w in words(text)] == re.findall(r"\w+", text)
    assert len(_CHUNKS) < len(text.split())


@pytest.mark.parametrize(("bit", "listed"), LISTS)
def test_the_kinds_of_a_word_are_the_lists_that_it_stands_in(bit: int, listed: frozenset[str]) -> None:
    everything = {w for _, some_words in LISTS for w in some_words}
    assert {w for w in everything if kinds_of(w) & bit} == listed | (
        {w for w in everything if w.endswith("n't")} if bit == NEGATION else set()
    )


def test_figures_may_start_a_number_or_a_time_and_contractions_negate() -> None:
    assert kinds_of("40") == kinds_of("14th") == kinds_of("²") == NUMBER | TIME
    assert kinds_of("mustn't") & NEGATION
    assert not kinds_of("ant") & NEGATION
