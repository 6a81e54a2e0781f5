"""Words cut out of a sentence from before what hung on them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.omissions import omission
from verifier.text.words import words

LEFT_OUT = (
    ("Two of the six cows died, the dairy said, but it does not know whether the well made them ill.",
     "Two of the six cows died whether the well made them ill.", "not"),
    ("The warden said he did not believe the dam was safe.", "The warden said the dam was safe.", "not"),
    ("The weavers would strike in Orvik if the talks fail.", "The weavers would strike in Orvik the talks fail.", "if"),
    ("Divers found no evidence that the rope was cut.", "Divers found the rope was cut.", "no"),
    ("The dairy said it was unclear whether the well was clean.", "The dairy said the well was clean.", "whether"),
)  # fmt: skip
HARMLESS = (
    ("Two of the six cows died, but nobody knows why.", "Two of the six cows died."),
    ("Guests who could not leave slept in the barn.", "Guests slept in the barn."),
    ("A fire broke out not far from the mill on Monday.", "A fire broke out on Monday."),
    ("The board does not expect delays and will reopen the dam.", "The board will reopen the dam."),
    ("She left the barn without shoes in the evening.", "She left the barn in the evening."),
    ("The ferry, which is not insured, sank.", "The ferry sank."),
    ("The well was clean.", "The dam was safe."),
)


@pytest.mark.parametrize(("evidence", "said", "word"), LEFT_OUT)
def test_a_word_on_which_the_rest_hangs_is_missed(evidence: str, said: str, word: str) -> None:
    found = omission(words(said), words(evidence))
    assert found is not None
    assert found.word.folded == word


@pytest.mark.parametrize(("evidence", "said"), HARMLESS)
def test_what_may_be_left_out_is_not_missed(evidence: str, said: str) -> None:
    assert omission(words(said), words(evidence)) is None


@given(st.lists(st.sampled_from("the dam not if and that who safe no said , .".split()), max_size=30))
def test_a_text_leaves_nothing_out_of_itself(parts: list[str]) -> None:
    text = " ".join(parts)
    assert omission(words(text), words(text)) is None


def test_long_texts_cost_no_more_a_word_than_short_ones() -> None:
    found, said = words("not know that " * 40_000), words("know " * 40_000)
    start = time.process_time()
    omission(said, found)
    assert time.process_time() - start < 5
