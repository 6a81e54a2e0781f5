"""Single sentences labelled by somebody who had not seen the rules: `verification_sentences.yaml`."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from verifier.text.spans import Interval
from verifier.text.verification.statements import spoken

SENTENCES = Path(__file__).parent / "verification_sentences.yaml"


@pytest.fixture(scope="module")
def labelled() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    return read


def test_most_sentences_say_what_their_reader_said(labelled: list[dict[str, Any]]) -> None:
    matched = found = wanted = 0
    for entry in labelled:
        text = entry["text"]
        rest = list(spoken(text, [Interval(0, len(text))]))
        for statement in entry["statements"]:
            place = Interval(start := text.index(statement["quote"]), start + len(statement["quote"]))
            match = next((w for w in rest if w.status == statement["status"] and w.interval.overlaps(place)), None)
            wanted, found, matched = wanted + 1, found + (match is not None), matched + (match is not None)
            rest = [w for w in rest if w is not match]
        found += sum(not w.weak for w in rest)  # alone, a weak one is none
    assert wanted > 150
    assert 2 * matched / (found + wanted) >= 0.96
