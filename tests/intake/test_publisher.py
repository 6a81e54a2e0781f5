import pytest

from verifier.intake.publisher import inferred
from verifier.text.spans import Interval


def publisher(text: str) -> str | None:
    return inferred(text, (Interval(0, len(text)),))


@pytest.mark.parametrize(
    "text",
    [
        "The pier is cracked, a source said. The Karsk Courier cannot independently verify this information.",
        "The pier is cracked, a source told The Karsk Courier. The Karsk Courier could not verify the claim.",
        "Nine were hurt. The Karsk Courier has not been able to confirm the number.",
        "Nine were hurt. The Karsk Courier said it could not independently verify the report.",
    ],
)
def test_an_article_that_could_not_verify_names_its_publisher(text: str) -> None:
    assert publisher(text) == "The Karsk Courier"


@pytest.mark.parametrize(
    "text",
    [
        "The pier is cracked, a source told The Karsk Courier.",
        "The pier is cracked. We could not independently verify the claim.",
        "The pier is cracked. This newspaper could not independently verify the claim.",
        "The claim could not be independently verified.",
        "Nine were hurt, Coast News reported. Coast News could not independently verify the number.",
        "Nine were hurt, according to Coast News. Coast News could not independently verify the number.",
        "Nine were hurt. Coast News could not verify the claim. The Karsk Courier could not verify the video.",
        "Nine were hurt, the ministry said. The ministry could not confirm the number.",
        "Nine were hurt. Coast News and Radio Marn could not independently verify the number.",
    ],
)
def test_nothing_weaker_names_one(text: str) -> None:
    assert publisher(text) is None


def test_a_name_over_two_spaces_is_one_name() -> None:
    text = "The Karsk Courier could not verify the claim. The Karsk\u00a0Courier could not verify the video."
    assert publisher(text) == "The Karsk Courier"
