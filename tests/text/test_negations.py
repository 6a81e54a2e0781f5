"""Which words of a sentence stand negated: turns of phrase that deny, and such as only seem to."""

import pytest

from verifier.text.negations import polarities
from verifier.text.stems import stem_of
from verifier.text.words import words


def denied(text: str, word: str) -> bool:
    """Say whether the word stands negated for certain."""
    found = polarities(words(text))
    return stem_of(word) in found.nearest and found.of(stem_of(word)) == frozenset({True})


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The synod voted by nine to five against selling the organ.", "selling"),
        ("The harbour board warned against mooring there.", "mooring"),
        ("The doctor advised against the trip.", "trip"),
        ("The clerk says no such letter was ever opened.", "opened"),
        ("The film must not be taken as proof that the mast broke.", "proof"),
        ("Rumours that the ferry had sunk were wrong.", "sunk"),
        ("The claim that the bell cracked was false.", "cracked"),
        ("The noise was called non-harmful.", "harmful"),
        ("The bank denied that Orla Finch had known of it.", "known"),
    ],
)
def test_it_is_denied(text: str, word: str) -> None:
    assert denied(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The board has evidence against trading firms, and voted.", "trading"),
        ("The crew played against Senn.", "senn"),
        ("The mayor denies this and says that the first bell rang at two.", "first"),
        ("The bank denied that Orla Finch had known of it.", "finch"),
        ("It was wrong to sell the mill that he built.", "built"),
        ("The keeper said nothing, and the manager left.", "manager"),
        ('The warden said it "should not have been sent" and apologised.', "apologised"),
        ("The film must be taken as proof that the mast broke.", "proof"),
    ],
)
def test_it_is_not_denied(text: str, word: str) -> None:
    assert not denied(text, word)


def test_a_text_of_nothing_but_negators_costs_no_more_than_its_length() -> None:
    assert polarities(words("voted against that reports were wrong not taken as " * 2_000)).sides is not None
