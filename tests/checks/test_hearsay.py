"""What somebody says whom the article does not name: "is said to", "it was reported that"."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading

NOBODY = {"name": None, "kind": "unknown", "anonymous": True}
LIND = {"name": "Tove Lind", "mention": "Tove Lind"}
Worst: TypeAlias = Callable[..., str]


@pytest.fixture
def worst(build: Callable[..., Reading]) -> Worst:
    """Return the worst that a check finds in a claim that repeats a sentence, or in the same sentence of a summary."""

    def judge(text: str, check: str = "source_named", source: dict[str, Any] = NOBODY) -> str:
        sentence = text.rsplit("\n\n", maxsplit=1)[-1]
        claim = {"text": sentence, "evidence": sentence, "from": [source]}
        _, findings = run(build(text, [claim], [(sentence, ["c1"])]))
        severities = {f.severity for f in findings if f.check == check}
        return next((s for s in ("fault", "doubt", "note") if s in severities), "passed")

    return judge


HEARSAY = [
    "The bishop is said to be furious.",
    "The bishop is widely believed to have left Sarn.",
    "The mast was thought not to be safe.",
    "It was reported that the mast had come down.",
    "It was reported on Monday that the mast had come down.",
    "The bishop, who is rumoured to own the mast, was at home.",
    "The vigil, which is expected to last all night, has closed the square.",
    "The vigil, expected to last all night, has closed the square.",
    "The crew, said to have been asleep, are safe.",
    "The mast is reportedly bent.",
    "There are rumours of a sale.",
]


@pytest.mark.parametrize("check", ["source_named", "summary_keeps_source"])
@pytest.mark.parametrize("sentence", HEARSAY)
def test_hearsay_has_a_source_that_the_text_need_not_name(worst: Worst, sentence: str, check: str) -> None:
    assert worst(sentence, check) == "passed"


@pytest.mark.parametrize("check", ["source_named", "summary_keeps_source"])
@pytest.mark.parametrize(
    "sentence",
    [
        "The mast has come down.",
        "The bishop is believed by two neighbours to have left Sarn.",
        "The bishop thought the mast was safe.",
        "The bishop expected to be asked.",
    ],
)
def test_what_is_no_hearsay_needs_a_source_that_the_text_names(worst: Worst, sentence: str, check: str) -> None:
    assert worst(sentence, check) == ("doubt" if check == "source_named" else "fault")


def test_hearsay_that_somebody_passes_on_is_not_nobody_s(worst: Worst) -> None:
    assert worst("Tove Lind said the bishop was believed to be at sea.") == "doubt"
    assert worst("Tove Lind said the bishop was believed to be at sea.", source=LIND) == "passed"


def test_hearsay_is_not_the_word_of_whoever_stands_by(worst: Worst) -> None:
    text = "Tove Lind came by.\n\nThe bishop is believed to be at sea."
    assert worst(text, source=LIND) == "doubt"
    assert worst(text) == "passed"
