import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from verifier.attribution.tagger import Scores, Tagger
from verifier.attribution.windows import WINDOW, windows

TEXTS = st.text(alphabet="abC é“”’.,\n\u00a0漢", max_size=1500)


def letters(text: str) -> tuple[list[int], list[tuple[int, int]]]:
    """Encode each character that is no space as one piece."""
    spans = [m.span() for m in re.finditer(r"\S", text)]
    return [ord(text[a]) % 1000 for a, _ in spans], spans


@given(TEXTS)
def test_windows_hold_every_piece_once_and_in_order(text: str) -> None:
    offsets = [o for w in windows(text, letters) for o in w.offsets if o[0] >= 0]
    lines = [line for line in re.split(r"[\n]", text) if any(map(str.isalnum, line))]
    assert [text[a:b] for a, b in offsets] == [c for line in lines for c in line if not c.isspace()]
    assert offsets == sorted(offsets)


@given(TEXTS)
def test_no_window_is_longer_than_the_weights_were_trained_at(text: str) -> None:
    assert all(len(w.ids) <= WINDOW and len(w.ids) == len(w.capitals) == len(w.offsets) for w in windows(text, letters))


def test_a_long_paragraph_is_cut_after_a_full_stop() -> None:
    text = "a" * 200 + "." + "b" * 200
    first, second = windows(text, letters)
    assert first.interval(1, len(first.ids) - 1) == (0, 201)
    assert second.offsets[1] == (201, 202)


@given(TEXTS)
def test_words_hold_their_pieces_and_are_apart(text: str) -> None:
    for window in windows(text, letters):
        words = window.words()
        told = [o for o, is_text in zip(words.offsets, words.is_text, strict=True) if is_text]
        assert all(a < b for a, b in told)
        assert all(one[1] <= other[0] for one, other in pairwise(told))
        covered = {at for a, b in told for at in range(a, b)}
        assert {at for a, b in window.offsets for at in range(a, b)} == covered - _spaces(text)
        assert [window.offsets[at][0] for at in words.at] == [start for start, _ in words.offsets]


def _spaces(text: str) -> set[int]:
    return {at for at, c in enumerate(text) if c.isspace()}


def test_a_shorter_first_window_leaves_more_to_the_next() -> None:
    first, second = windows("abc\nde\nfg", letters, 6)
    assert (len(first.ids), len(second.ids)) == (5, 7)


def test_a_piece_inside_a_word_has_the_capital_of_its_word() -> None:
    (window,) = windows("Abc de", letters)
    assert window.capitals.tolist() == [0, 1, 1, 1, 0, 0, 0]


def test_an_empty_text_asks_the_network_nothing() -> None:
    def score(*_: object) -> Scores:
        raise AssertionError

    assert Tagger(letters, score).relations("\n \n“”\n") == ()
