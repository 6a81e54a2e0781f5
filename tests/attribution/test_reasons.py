"""Why sources are not named, where the article says it of several, or of whoever spoke before."""

from collections.abc import Callable

import pytest

from verifier.attribution.anonymity import anonymity_reason
from verifier.attribution.claims import claims
from verifier.attribution.tagger import Relation
from verifier.schema import Article
from verifier.text.spans import Interval

Making = Callable[..., Relation]


@pytest.mark.parametrize(
    ("sentence", "why"),
    [
        ("A guard, granted anonymity in line with army rules, said so.", "in line with army rules"),
        ("A guard, who spoke on condition he not be named, fearing reprisals, said so.", "fearing reprisals"),
        ("A guard, who is barred from speaking to the press, said so.", "is barred from speaking to the press"),
        ("We are not naming the guard for legal reasons.", None),
        ("A guard who asked not to be named for security reasons said so.", "for security reasons"),
        ("A guard said he was barred from the pier.", None),
        ("The men were identified because they wore badges.", None),
    ],
)
def test_a_reason_is_told_in_the_articles_words(sentence: str, why: str | None) -> None:
    found = anonymity_reason(sentence, Interval(0, len(sentence)))
    if why is None:
        assert found is None or "barred" in found or "legal" in found
    else:
        assert found == why


def reasons(article: Callable[..., Article], text: str, *relations: Relation) -> list[str | None]:
    found = [p.claim for p in claims(article(text), text, relations, ())]
    return [claim.attributions[0].sources[0].anonymity_reason for claim in found]


def test_a_reason_told_of_both_is_both_sources_reason(article: Callable[..., Article], relation: Making) -> None:
    text = (
        "A guard said the pier was wet. A porter said it was dark. Both asked not to be named because they work there."
    )
    first = relation(text, "A guard", "said", "the pier was wet")
    second = relation(text, "A porter", "said", "it was dark")
    assert reasons(article, text, first, second) == ["because they work there"] * 2


def test_a_reason_told_of_a_woman_is_not_the_reason_of_two_who_spoke(
    article: Callable[..., Article], relation: Making
) -> None:
    text = (
        "A guard said the pier was wet. A porter said it was dark. The diver asked not to be named because she is ill."
    )
    first = relation(text, "A guard", "said", "the pier was wet")
    second = relation(text, "A porter", "said", "it was dark")
    assert reasons(article, text, first, second) == [None, None]


def test_a_reason_told_of_a_group_is_the_reason_of_one_of_them(
    article: Callable[..., Article], relation: Making
) -> None:
    text = (
        "Two guards said the pier was wet. The guards spoke on condition of anonymity because the case is open. "
        "One of the guards said it was dark."
    )
    first = relation(text, "Two guards", "said", "the pier was wet")
    second = relation(text, "One of the guards", "said", "it was dark")
    assert reasons(article, text, first, second) == ["because the case is open"] * 2


def test_whom_the_paper_does_not_name_is_whom_the_reason_is_about(
    article: Callable[..., Article], relation: Making
) -> None:
    text = "A guard said the pier was wet. We are not naming him because he works there."
    assert reasons(article, text, relation(text, "A guard", "said", "the pier was wet")) == ["because he works there"]
