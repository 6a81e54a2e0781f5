"""Faithful claims whose sources or statuses are told in ways that no check may accuse, and lies beside them."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from verifier.checks import run
from verifier.reading import Reading
from verifier.schema import Article

Worst: TypeAlias = Callable[..., str]
RANK = ("note", "doubt", "fault")


@pytest.fixture
def worst(build: Callable[..., Reading], article: Callable[..., Article]) -> Worst:
    """Return the worst that some checks found in a claim on an article; "note" for nothing."""

    def judge(checks: str, text: str, **claim: Any) -> str:  # noqa: ANN401 - fields of any kind
        reading = build(article(text), [{"text": f"{claim['evidence']}.", **claim}])
        outcomes, findings = run(reading)
        assert all(o.outcome != "crashed" for o in outcomes if o.id in checks.split())
        target = reading.claims[0].id
        found = [f.severity for f in findings if f.target == target and f.check in checks.split()]
        return max(found, key=RANK.index, default="note")

    return judge


OWN = "source_named chain"


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("The dam held all night, and farmers below it said they had slept.", "The dam held all night", "note"),
        ("The dam held for a night that, according to two farmers, was moonless.", "The dam held for a night", "note"),
        ("The dam held all night, farmers below it said.", "The dam held all night", "doubt"),
        ("The dam held all night, according to two farmers.", "The dam held all night", "doubt"),
        ("Ada Holm wrote to the board on Friday.", "Ada Holm wrote to the board on Friday", "note"),
    ],
)
def test_who_speaks_in_another_clause_is_no_source_of_this_one(
    worst: Worst, text: str, evidence: str, expected: str
) -> None:
    assert worst(OWN, text, evidence=evidence) == expected


HOLM = {"name": "Ada Holm", "mention": "Ada Holm"}


@pytest.mark.parametrize(
    ("text", "evidence", "expected"),
    [
        ("Ada Holm put it at 30 lambs, but the bank, citing a vet, said 40.", "put it at 30 lambs", "note"),
        ("Ada Holm asked for 30 lambs; his bank has not replied.", "asked for 30 lambs", "note"),
    ],
)
def test_a_voice_beyond_a_contrast_is_no_link(worst: Worst, text: str, evidence: str, expected: str) -> None:
    assert worst("chain", text, evidence=evidence, **{"from": [HOLM]}) == expected


def test_he_said_after_the_source_is_the_source(worst: Worst) -> None:
    text = "The shepherd, Ada Holm, climbed down. “They ate moss,” she said."
    assert worst("source_named", text, evidence="They ate moss", **{"from": [HOLM]}) == "note"
    other = "The shepherd, Ada Holm, climbed down.\n\nA vet came.\n\nThe lambs ate moss, the vet said."
    assert worst("source_named", other, evidence="The lambs ate moss", **{"from": [HOLM]}) == "doubt"


def test_a_sentence_inside_single_quotation_marks_is_quoted(worst: Worst) -> None:
    text = "Ada Holm writes:\n\n‘The snow is knee-deep. A gate has blown off. I can’t see the barn.’"
    assert worst("source_named", text, evidence="A gate has blown off", **{"from": [HOLM]}) == "note"
    bare = "Ada Holm came by.\n\nThe snow’s knee-deep. A gate has blown off. It is dark."
    assert worst("source_named", bare, evidence="A gate has blown off", **{"from": [HOLM]}) == "doubt"


def test_a_name_that_holds_a_noun_for_nobody_is_a_name(worst: Worst) -> None:
    text = "The lambs are ill, Pasture Insider reported."
    paper = {"name": "Pasture Insider", "mention": "Pasture Insider", "kind": "media"}
    assert worst("source_named", text, evidence="The lambs are ill", **{"from": [paper]}) == "note"
    nobody = {"name": "An insider", "mention": "an insider"}
    bare = "The lambs are ill, an insider said."
    assert worst("source_named", bare, evidence="The lambs are ill", **{"from": [nobody]}) == "doubt"


LAMBS = "Holm lost 30 lambs"
VOUCHED = [
    ("Our reporter counted the lambs on Friday.", "verified_by_publisher", "note"),
    ("Two neighbours gave the same account.", "confirmed_by_third_party", "note"),
    ("The vet, however, contradicted that account.", "confirmed_by_third_party", "fault"),
    ("A rival farm has 70 ewes.", "verified_by_publisher", "doubt"),
]


@pytest.mark.parametrize(("words", "status", "expected"), VOUCHED)
def test_words_that_may_vouch_for_a_claim_are_not_called_invented(
    worst: Worst, words: str, status: str, expected: str
) -> None:
    text = f"{LAMBS}, she said. {words}"
    told = {"evidence": LAMBS, "status": status, "status_quote": words, "from": [{"name": "she", "mention": "she"}]}
    assert worst("status", text, **told) == expected


def test_a_caution_that_nothing_bears_out_is_no_more_than_a_note(worst: Worst) -> None:
    words = "A rival farm has 70 ewes."
    assert worst("status", f"{LAMBS}.\n\n{words}", evidence=LAMBS, status="disputed", status_quote=words) == "note"
