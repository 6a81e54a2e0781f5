"""Which of several words shut one out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.senses import excluded, excludes, negated, negates
from verifier.text.stems import stem_of

STEMS = tuple(map(stem_of, "rose fell hot cold ferry known unknown fiction nonfiction open shut white amber".split()))


@given(st.sampled_from(STEMS), st.lists(st.sampled_from(STEMS), unique=True))
def test_no_word_is_passed_over_because_most_have_no_opposite(one: str, others: list[str]) -> None:
    assert excluded(one, others) == [o for o in others if excludes(one, o)]
    assert sorted(negated(one, others)) == sorted(o for o in others if negates(one, o))


@pytest.mark.parametrize(("one", "other"), [("rose", "fell"), ("hot", "cold")])
def test_an_opposite_is_excluded_and_another_word_is_not(one: str, other: str) -> None:
    assert excluded(stem_of(one), map(stem_of, ["ferry", other])) == [stem_of(other)]


def test_a_word_with_un_or_non_before_it_is_negated() -> None:
    assert negated("fiction", {"nonfiction", "friction"}) == ["nonfiction"]
    assert negated("unknown", {"known"}) == ["known"]
    assert negated("non", {""}) == []
