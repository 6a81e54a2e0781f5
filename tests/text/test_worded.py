from hypothesis import given
from hypothesis import strategies as st

from verifier.text.spans import Interval
from verifier.text.worded import SMALL, UNKNOWN, Worded


def test_marks_make_no_other_word() -> None:
    worded = Worded('she said "no", not no-one.')
    assert worded.words == ["she", "said", "no", "not", "noone"]
    assert worded.coded(["no", "yes"]) == worded.codes[2] + UNKNOWN


@given(st.lists(st.text('ab ,"港', max_size=12), max_size=6), st.sampled_from(["a ab b, aba", "港a b"]))
def test_many_texts_are_coded_together_as_each_alone(texts: list[str], text: str) -> None:
    worded = Worded(text)
    assert worded.all_coded(texts) == [worded.coded(worded.split(one)) for one in texts]


def test_words_keep_the_marks_around_them_where_they_stand() -> None:
    text = 'she said "no", not now.'
    assert Worded(text).interval(2, 4).cut(text) == '"no", not'


def test_in_a_script_without_spaces_each_character_is_a_word() -> None:
    text = "港は閉鎖、市長は"
    assert Worded(text).words == ["港", "は", "閉", "鎖", "市", "長", "は"]
    assert Worded(text).interval(2, 5) == Interval(2, 6)


def test_pieces_vote_for_where_the_whole_starts() -> None:
    worded = Worded("one two three four. one two three five")
    pieces = [(0, worded.coded(["one", "two"])), (2, worded.coded(["three", "five"]))]
    assert worded.votes(pieces, 9) == [0, 4, 4]
    assert worded.votes(pieces, 2) == [4]


@given(st.lists(st.sampled_from("the old mill, burned on “Tuesday” 1,500".split()), min_size=4, max_size=30), st.data())
def test_a_long_text_is_searched_as_a_short_one(tokens: list[str], data: st.DataObject) -> None:
    text = " ".join(tokens)
    filler = " x" * SMALL
    short, long = Worded(text), Worded(text + filler)
    first = data.draw(st.integers(0, len(tokens) - 2))
    piece = [(first, short.codes[first : first + 3])]
    assert short.votes(piece, 99) == long.votes(piece, 99)
    assert 0 in short.votes(piece, 99)


@given(st.lists(st.sampled_from("the old mill, burned on “Tuesday” 1,500".split()), min_size=4, max_size=30), st.data())
def test_inner_words_tell_where_a_text_may_start(tokens: list[str], data: st.DataObject) -> None:
    text = " ".join(tokens)
    at = data.draw(st.integers(0, len(text) - 1))
    starts = Worded(text).starts(text[at:], 99)
    assert starts is None or at in starts
