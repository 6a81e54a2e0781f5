import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.names import aliases, holds_name, lower_case, names
from verifier.text.words import words


def read(text: str) -> list[str]:
    return [n.interval.cut(text) for n in names(words(text), lower_case(words(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("According to Anna Bell, the mayor of Norvik, it rained.", ["Anna Bell", "Norvik"]),
        ("President Moreau met officials of the Bank of Veld.", ["Moreau", "Bank of Veld"]),
        ("On Tuesday, in May, nobody came.", []),
        ("Sixty-four people left.", []),
        ("U.S. troops left Mr. Bell’s farm.", ["U.S.", "Bell’s"]),
        ("Soldiers left, and soldiers stayed.", []),
        ("Rare Cannon Spotted Heading West", []),
        ("Ida Vance met Olaf Brandt.", ["Ida Vance", "Olaf Brandt"]),
    ],
)
def test_names_are_told_from_openings_of_sentences(text: str, expected: list[str]) -> None:
    assert read(text) == expected
    assert holds_name(words(text), lower_case(words(text))) == bool(expected)


def test_an_acronym_is_tied_to_the_name_that_explains_it() -> None:
    text = "Then the Harbour Guard (HG) came."
    found = aliases(text, words(text))
    assert "hg" in found["guard"]
    assert "guard" in found["hg"]


@given(st.text())
def test_every_name_stands_in_the_text(text: str) -> None:
    for found in names(words(text)):
        assert found.interval.cut(text).startswith(found.parts[0].text)
    assert holds_name(words(text)) == bool(names(words(text)))
