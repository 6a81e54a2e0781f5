"""Who only hears a thing, and that looking for them costs linear time."""

import time

import pytest

from verifier.attribution.elided import with_speaker
from verifier.attribution.hearers import hearing, is_hearer
from verifier.attribution.several import several
from verifier.attribution.tagger import Relation
from verifier.text.spans import Interval


@pytest.mark.parametrize(
    ("source", "cue", "hears"),
    [
        ("A jury", "heard", True),
        ("the Tarn planning committee", "has also heard", True),
        ("It", "heard", True),
        ("Tenants", "have been told", True),
        (None, "was told", True),
        ("Nurses", "heard", False),
        ("The jury", "said", False),
        (None, "said", False),
    ],
)
def test_a_room_hears_and_anybody_may_be_told(source: str | None, cue: str, hears: bool) -> None:  # noqa: FBT001  a case
    assert is_hearer(source, cue) is hears


@pytest.mark.parametrize("unit", ["A jury heard that ", "the court was told ", "Ann Lee and ", ", ", "a "])
def test_a_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    whole = Interval(0, len(text))
    began = time.process_time()
    hearing(text, whole)
    several(text, whole)
    cues = [Interval(at, at + 1) for at in range(0, len(text), 200)]
    with_speaker(text, [Relation(None, cue, (cue,), 0.9) for cue in cues])
    assert time.process_time() - began < 2
