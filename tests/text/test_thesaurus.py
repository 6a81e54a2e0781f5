import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.stems import stem_of
from verifier.text.thesaurus import Thesaurus, english


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("rose", "fell", "opposite"),
        ("guilty", "innocent", "opposite"),
        ("hot", "cold", "opposite"),
        ("boat", "boats", "same"),
        ("car", "automobile", "same"),
        ("ferry", "vessel", "near"),
        ("hospital", "banana", None),
        ("zzyzx", "boat", None),
    ],
)
def test_words_are_related_by_their_senses(one: str, other: str, relation: str | None) -> None:
    assert english().relation(stem_of(one), stem_of(other)) == relation


def test_of_several_words_the_closest_relation_counts() -> None:
    assert english().closest("car", ["banana", "automobil", "bus"]) == "same"
    assert english().closest("car", []) is None


def test_an_unknown_word_is_told_from_one_without_relations() -> None:
    assert "car" in english()
    assert "zzyzx" not in english()


def test_kinds_of_one_thing_are_kin() -> None:
    small = Thesaurus("cat 1\ndog 2\nanimal 3\nstone 4\n", "1 >3\n2 >3\n3 >5\n4 >6\n")
    assert small.relation("cat", "dog") == "kin"
    assert small.relation("cat", "animal") == "near"
    assert small.relation("cat", "stone") is None


@given(st.sampled_from("rise fall car boat guilti hospital clinic zzyzx".split()), st.text(max_size=8))
def test_a_relation_holds_both_ways(one: str, other: str) -> None:
    assert english().relation(one, other) == english().relation(other, one)
