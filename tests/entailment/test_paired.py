"""Evidence and a telling side by side, as the network takes them."""

import time

from hypothesis import given
from hypothesis import strategies as st

from verifier.engines.weights import bundled_tagger
from verifier.entailment.paired import CAPITAL, CLS, EVIDENCE, MET, SEP, SIGNS, TELLING, TOLD, paired

ENCODE = bundled_tagger().encode
WRITTEN = st.text(st.sampled_from("aeot THE éß😀ﬁ日.,“”'-12\n\u0301\u200b"), max_size=200)


def test_the_two_stand_behind_one_another_each_between_special_pieces() -> None:
    pair = paired("The quay was shut.", "It was shut.", ENCODE)
    assert pair.ids[0] == pair.ids[pair.told] == CLS
    assert pair.ids[pair.told - 1] == pair.ids[-1] == SEP
    assert [pair.ids[pair.told + 1 :].tolist().index(i) for i in ENCODE("It was shut.")[0]] == [0, 1, 2, 3]


def test_a_word_that_stands_on_both_sides_in_another_form_is_met_on_both() -> None:
    pair = paired("Ships sail.", "A ship sleeps.", ENCODE)
    assert pair.offsets[:2] == ((0, 1), (2, 6))
    assert pair.signs[pair.told + 1 :].tolist()[:2] == [TOLD + CAPITAL, TOLD + MET]
    assert pair.signs[1] == MET + CAPITAL


def test_punctuation_is_met_nowhere() -> None:
    pair = paired("Quiet.", "Quiet.", ENCODE)
    assert pair.signs.tolist() == [0, MET + CAPITAL, 0, 0, TOLD, TOLD + MET + CAPITAL, TOLD, TOLD]


@given(WRITTEN, WRITTEN)
def test_offsets_are_in_order_inside_the_telling_and_signs_are_known(evidence: str, telling: str) -> None:
    pair = paired(evidence, telling, ENCODE)
    assert len(pair.ids) == len(pair.signs) == pair.told + len(pair.offsets) + 2
    assert all(0 <= start < end <= len(telling) for start, end in pair.offsets)
    assert list(pair.offsets) == sorted(pair.offsets)
    assert all(0 <= sign < SIGNS for sign in pair.signs)
    assert all(sign >= TOLD for sign in pair.signs[pair.told :])
    assert all(sign < TOLD for sign in pair.signs[: pair.told])


def test_a_text_without_end_is_cut_before_it_is_split() -> None:
    endless = "the ministry denied it " * 200_000
    began = time.process_time()
    pair = paired(endless, endless, ENCODE)
    assert time.process_time() - began < 1
    assert (pair.told, len(pair.ids)) == (EVIDENCE + 2, EVIDENCE + TELLING + 4)
