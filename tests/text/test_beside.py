import edlib
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.beside import beside

TEXTS = st.text(alphabet="ab té", min_size=1, max_size=40)


@given(one=TEXTS, other=TEXTS, start=TEXTS, end=TEXTS)
def test_what_two_texts_begin_and_end_with_changes_nothing_of_how_far_apart_they_are(
    one: str, other: str, start: str, end: str
) -> None:
    ours, theirs = start + one + end, start + other + end
    whole = edlib.align(ours, theirs, mode="NW", task="distance")["editDistance"]
    found = beside(ours, theirs)
    assert found is None or found.distance == whole
