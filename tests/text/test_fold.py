import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.fold import bare_words, cuts_word, fold, fold_all, has_word, letters, words
from verifier.text.spans import Interval

TEXTS = st.text(
    alphabet=st.sampled_from("aAß İé\u0301\u0323 \n\u00a0\u00ad\u200b“”‘'\"–—--…. 1,ﬁ日本한\u1112\u1161"), max_size=60
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“No,” she said", '"No," SHE said'),
        ("the ‘old’ mill", 'the "old" mill'),
        ("east\u00a0of\n\n the   mill", "east of the mill"),
        ("east—west", "east-west"),
        ("east -- west", "east – west"),
        ("har\u00adbour\u200b", "harbour"),
        ("cafe\u0301", "caf\u00e9"),
        ("Straße", "STRASSE"),
        ("İznik", "I\u0307znik"),
        ("\u1112\u1161\u11ab", "한"),
        ("and so…", "and so..."),
        ("ΟΔΟΣ", "οδος"),
    ],
)
def test_differences_of_form_fold_away(one: str, other: str) -> None:
    assert fold(one).text == fold(other).text


@pytest.mark.parametrize(("one", "other"), [("resume", "résumé"), ("мій", "мии"), ("1,500", "1500"), ("cant", "can't")])
def test_differences_of_spelling_stay(one: str, other: str) -> None:
    assert fold(one).text != fold(other).text


@given(TEXTS)
def test_each_folded_character_comes_from_a_stretch_that_folds_to_it(text: str) -> None:
    folded = fold(text)
    for at, char in enumerate(folded.text):
        origin = folded.origin(at)
        assert 0 <= origin.start < origin.end <= len(text)
        assert char in fold(origin.cut(text)).text


@given(TEXTS)
def test_origins_never_run_backwards(text: str) -> None:
    folded = fold(text)
    starts = [folded.origin(at).start for at in range(len(folded.text))]
    assert starts == sorted(starts)


@given(TEXTS)
def test_forth_undoes_back(text: str) -> None:
    folded = fold(text)
    for at in range(len(folded.text)):
        assert folded.forth(folded.origin(at).start) <= at
        assert folded.forth(folded.origin(at).end) >= at


@given(TEXTS)
def test_folding_again_changes_nothing_but_what_casefolding_composes(text: str) -> None:
    once = fold(text).text
    assert unicodedata.normalize("NFC", fold(once).text) == unicodedata.normalize("NFC", once)


@given(st.lists(TEXTS | st.just("\0"), max_size=5))
def test_texts_folded_together_are_folded_as_each_by_itself(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "at", "cuts"),
    [
        ("party", 1, True),
        ("the party", 4, False),
        ('can"t', 3, True),
        ('can"t', 4, True),
        ('said "no"', 6, False),
        ('lee"s aide', 3, False),
        ('lee"scape', 3, True),
        ("1,500", 1, True),
        ("1,500", 2, True),
        ("one, two", 3, False),
        ("東京都", 1, False),
        ("3月", 1, False),
        ("end", 3, False),
        ("end", 0, False),
    ],
)
def test_an_edge_knows_whether_it_cuts_a_word(text: str, at: int, *, cuts: bool) -> None:
    assert cuts_word(text, at) is cuts


def test_words_know_where_they_start() -> None:
    assert words('he said "no" 東') == [("he", 0), ("said", 3), ("no", 9), ("東", 13)]


@given(st.text(st.characters(max_codepoint=0x206F)))
def test_words_are_the_same_beside_a_far_script(text: str) -> None:
    folded = fold(text).text
    beside = f"{folded} 東"
    assert words(folded) == words(beside)[:-1]
    assert bare_words(folded) == [word for word, _ in words(folded)]
    assert re.findall(letters(folded), folded) == re.findall(letters(beside), folded)
    assert has_word(folded) is bool(words(folded))


def test_a_stretch_comes_back_whole() -> None:
    text = "a  Straße\u00ad!"
    folded = fold(text)
    start = folded.text.index("strasse")
    assert folded.back(Interval(start, start + 7)).cut(text) == "Straße"


@pytest.mark.parametrize(
    "unit", ["a", " ", "“", "1", "\u0301", "ß", "a\u0301\u0323", "\u00ad ", "…", "-", "\ud800", "\0"]
)
def test_folding_is_linear_on_hostile_text(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    before = time.process_time()
    folded = fold(text)
    words(folded.text)
    assert time.process_time() - before < 10
    assert len(folded.text) <= 3 * len(text)
