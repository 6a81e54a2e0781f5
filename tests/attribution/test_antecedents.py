"""Whom "he" and "she" mean among all that the article has told of."""

import re
import time

import pytest

from verifier.attribution.antecedent_weights import WEIGHTS
from verifier.attribution.antecedents import antecedent, candidates
from verifier.attribution.discourse import Discourse
from verifier.attribution.known import known
from verifier.attribution.references import Ledger
from verifier.text.spans import Interval


def meant(text: str, *sources: str) -> str | None:
    """Return whom the last "he" or "she" of the text means, after `sources` spoke."""
    ledger = Ledger(text, known(text, None))
    for words in sources:
        ledger.mention(Interval(text.index(words), text.index(words) + len(words)), 0, "said")
    *_, last = re.finditer(r"\b(?:[Hh]e|[Ss]he)\b", text)
    gender = "male" if last.group().casefold() == "he" else "female"
    found = antecedent(ledger.discourse, Interval(*last.span()), gender)
    return found.key if found else None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ann Roe opened the gate. “It was late,” she said.", "Ann Roe"),
        ("Not so the founder, Bram. “It was late,” he said.", "Bram"),
        ("A lorry driver stopped at the kerb. “It was late,” he said.", "a lorry driver"),
        ("Mr Thorne's niece, Ada, opened the gate. She said it was late.", "Ada"),
        ("The coach, Ann Roe, praised Tom Hale. He said it was late.", "Tom Hale"),
        ("Ann Roe and Eve Holt came. She said it was late.", None),
        ("The mill burned. He said it was late.", None),
        ("TOM HALE laughed last night. “It was late,” he said.", "Tom Hale"),
    ],
)
def test_whoever_is_told_of_just_before_is_meant_though_they_had_not_spoken(text: str, who: str | None) -> None:
    assert meant(text) == who


def test_the_nearest_person_goes_before_an_earlier_speaker() -> None:
    text = (
        "A spokesman for the port said the mill was safe.\n\nThe Rev Tom Hale laughed at that. “It was late,” he said."
    )
    assert meant(text, "A spokesman for the port") == "Tom Hale"


def test_the_last_speaker_goes_on() -> None:
    text = "Ann Roe said the mill was safe.\n\nThe rain had stopped. “It was late,” she said."
    assert meant(text, "Ann Roe") == "Ann Roe"


def test_a_document_is_never_meant() -> None:
    text = "Ann Roe's report says the mill was safe. “It was late,” she said."
    assert meant(text, "Ann Roe's report") == "Ann Roe"


def test_whose_spokeswoman_speaks_has_not_spoken() -> None:
    text = "A spokeswoman for Tom Hale said the mill was safe. She said it was late."
    assert meant(text, "A spokeswoman for Tom Hale") == "a spokeswoman"


def test_chances_add_up_to_no_more_than_one_and_every_sign_has_a_weight() -> None:
    text = "Ann Roe told Eve Holt, a clerk, of Marl Hollow.\n\nA nurse slept. “It was late,” she said."
    found = candidates(Discourse(text, known(text, None)), Interval(text.index("she said"), len(text) - 6), "female")
    assert 0 < sum(one.chance for one in found) < 1
    assert {sign for one in found for sign in one.signs} <= WEIGHTS.keys()


@pytest.mark.parametrize("unit", ["the driver said he ", "Ann Lee said she was. ", "“he” ", "a clerk and "])
def test_a_hostile_text_costs_linear_time(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    ledger = Ledger(text, known(text, None))
    began = time.process_time()
    for start in range(0, len(text), len(text) // 100):
        ledger.mention(Interval(start, start + 2), 0, "said")
        antecedent(ledger.discourse, Interval(start, start + 2), "male")
    assert time.process_time() - began < 5
