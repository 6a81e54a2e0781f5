from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from verifier.attribution.places import Places, merged
from verifier.attribution.view import evidence_view
from verifier.schema import Article
from verifier.text.spans import Interval


def test_adverts_and_teasers_are_blank_and_offsets_stay(article: Callable[..., Article]) -> None:
    text = "# A headline\nFirst line.\nAdvertisement\nRead also: another story\nLast line."
    view = evidence_view(article(text))
    assert len(view) == len(text)
    assert view.split() == "# A headline First line. Last line.".split()
    assert view.index("Last") == text.index("Last")


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 9)), max_size=20), st.integers(0, 200), st.integers(1, 50))
def test_places_answers_as_a_search_through_all_would(gaps: list[tuple[int, int]], start: int, length: int) -> None:
    intervals, at = [], 0
    for gap, size in gaps:
        intervals.append(Interval(at + gap, at + gap + size))
        at += gap + size
    window = Interval(start, start + length)
    assert Places(intervals).at(window) == tuple(i for i in intervals if i.overlaps(window))


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), max_size=12))
def test_merged_intervals_are_disjoint_and_cover_the_same(pairs: list[tuple[int, int]]) -> None:
    intervals = [Interval(start, start + length) for start, length in pairs]
    found = merged(intervals)
    assert {at for i in found for at in range(*i)} == {at for i in intervals for at in range(*i)}
    assert all(a.end <= b.start for a, b in pairwise(found))
