import edlib
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.difference import gaps
from verifier.text.near import alignment

TEXTS = st.text(alphabet="ab t", min_size=1, max_size=40)


@given(start=TEXTS, one=TEXTS, other=TEXTS)
def test_what_two_texts_begin_with_changes_nothing_of_how_they_differ(start: str, one: str, other: str) -> None:
    ours, theirs = start + one, start + other
    whole = edlib.align(ours, theirs, mode="NW", task="path")["cigar"]
    assert gaps(ours, theirs, alignment(ours.encode(), theirs.encode())) == gaps(ours, theirs, whole)


def test_a_text_that_only_goes_on_differs_by_what_it_adds() -> None:
    assert alignment(b"the gate", b"the gate fell") == "8=5D"
    assert alignment(b"the gate fell", b"the gate") == "8=5I"
