"""Whom "he", "it", "they" and "the charity" mean among all that the article has told of."""

import re
import time

import pytest

from verifier.attribution.antecedent_weights import WEIGHTS
from verifier.attribution.antecedents import SURE, antecedent, candidates
from verifier.attribution.known import known
from verifier.attribution.pointers import pointer
from verifier.attribution.references import Ledger
from verifier.text.spans import Interval

_POINTER = r"\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he \w+)(?= (?:said|added|reads|wrote)\b)"


def meant(text: str, *sources: str) -> str | None:
    """Return whom the last words of the text that point back mean, after `sources` spoke."""
    ledger = Ledger(text, known(text, None))
    for words in sources:
        ledger.mention(Interval(text.index(words), text.index(words) + len(words)), 0, "said")
    *_, last = re.finditer(_POINTER, text)
    found = pointer(text, Interval(*last.span()), text[last.end() :].split(maxsplit=1)[0])
    told = antecedent(ledger.discourse(found), found) if found else None
    return told.key if told else None


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


def test_a_document_is_never_he_or_she() -> None:
    text = "Ann Roe's report says the mill was safe. “It was late,” she said."
    assert meant(text, "Ann Roe's report") == "Ann Roe"


def test_whose_spokeswoman_speaks_has_not_spoken() -> None:
    text = "A spokeswoman for Tom Hale said the mill was safe. She said it was late."
    assert meant(text, "A spokeswoman for Tom Hale") == "a spokeswoman"


@pytest.mark.parametrize(
    ("text", "source", "what"),
    [
        ("The Marl Trust said the weir was safe. It said the pond was not.", "Marl Trust", "Marl Trust"),
        ("The Marl Trust said the weir was safe. “We look daily,” it added.", "Marl Trust", "Marl Trust"),
        ("A study of ponds said the weir was safe. It said the pond was not.", "A study", "a a study"),
        ("Ann Roe said the weir was safe. It said the pond was not.", "Ann Roe", None),
        ("Two clerks said the weir was safe. It said the pond was not.", "Two clerks", None),
        ("The Marl Trust said no. Rain fell. Dusk came. Owls cried. It said the pond was safe.", "Marl Trust", None),
    ],
)
def test_it_is_a_body_or_a_document_told_of_just_above(text: str, source: str, what: str | None) -> None:
    assert meant(text, source) == what


@pytest.mark.parametrize(
    ("text", "source", "who"),
    [
        ("Two clerks said the weir was safe. They said the pond was not.", "Two clerks", "a two clerks"),
        (
            "Ann and Tom Hale said the weir was safe. They said the pond was not.",
            "Ann and Tom Hale",
            "Ann and Tom Hale",
        ),
        ("A dentist slept. They said it was late.", "A dentist", None),
    ],
)
def test_they_are_several_told_of_just_above(text: str, source: str, who: str | None) -> None:
    assert meant(text, source) == who


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Marl Haven, a charity, lost its boat. The charity said no.", "Marl Haven"),
        ("The charity Marl Haven lost its boat. The charity said no.", "Marl Haven"),
        ("Marl Haven, a charity, sued Tern Lines, a builder. The company said no.", "Tern Lines"),
        ("The marl ministry was closed. The council said no.", None),
        ("Rain fell. The charity said no.", None),
    ],
)
def test_a_description_means_what_the_article_has_called_so_or_by_a_noun_like_it(text: str, what: str | None) -> None:
    assert meant(text) == what


def test_what_a_description_meant_once_it_means_again() -> None:
    text = "Marl Haven, a charity, lost its boat. The charity said no. Rain fell. The charity said it had another."
    assert meant(text, "The charity") == "Marl Haven"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ann Roe told Eve Holt, a clerk, of Marl Hollow.\n\nA nurse slept. “It was late,” she said.", "person"),
        ("The Marl Trust wrote to Tern Lines.\n\nA report came out. It said the weir was safe.", "thing"),
        ("Two clerks wrote to the Marl Trust.\n\nResidents slept. They said the weir was safe.", "several"),
        ("Marl Haven, a charity, wrote to Tern Lines.\n\nA report came. The firm said no.", "described"),
    ],
)
def test_chances_add_up_to_no_more_than_one_and_every_sign_has_a_weight(text: str, what: str) -> None:
    *_, last = re.finditer(_POINTER, text)
    found = pointer(text, Interval(*last.span()), "said")
    assert found is not None
    assert found.what == what
    among = candidates(Ledger(text, known(text, None)).discourse(found), found)
    assert 0 < sum(one.chance for one in among) < 1
    assert {sign for one in among for sign in one.signs} <= WEIGHTS[what].keys()


def test_each_kind_of_pointer_has_weights_and_a_chance_from_which_it_is_sure() -> None:
    assert SURE.keys() == WEIGHTS.keys()


@pytest.mark.parametrize(
    "unit", ["the driver said he ", "Ann Lee said she was. ", "“he” ", "a clerk and ", "the firm A "]
)
@pytest.mark.parametrize("words", ["he", "it", "they", "the firm"])
def test_a_hostile_text_costs_linear_time(unit: str, words: str) -> None:
    text = unit * (60_000 // len(unit))
    ledger = Ledger(text, known(text, None))
    began = time.process_time()
    for start in range(0, len(text), len(text) // 50):
        at = Interval(start, start + len(words))
        ledger.mention(at, 0, "said")
        found = pointer(f"{text[:start]}{words}", at, "said")
        assert found is not None
        antecedent(ledger.discourse(found), found)
    assert time.process_time() - began < 5
