import pytest

from verifier.errors import UsageError
from verifier.intake.given import Given


def test_a_field_that_is_given_wins() -> None:
    option, document = Given(title="Ours"), Given(title="Theirs", language="en")
    assert option.over(document) == Given(title="Ours", language="en")


def test_white_space_is_nothing() -> None:
    assert Given(title="  ", publisher=" Karsk Courier ").checked() == Given(publisher="Karsk Courier")


@pytest.mark.parametrize(
    "published", ["2024-03-03", "2024-03-03T10:15", "2024-03-03T10:15:00Z", "2024-03-03 10:15:00+01:00"]
)
def test_a_date_as_iso_8601_writes_it_stands(published: str) -> None:
    assert Given(published=published).checked().published == published


@pytest.mark.parametrize(
    "published", ["yesterday", "03.03.2024", "2024-13-01", "20240303", "2024-W10", "2024-03-03T25:00"]
)
def test_any_other_date_is_refused(published: str) -> None:
    with pytest.raises(UsageError, match="is no ISO 8601 date"):
        Given(published=published).checked()


@pytest.mark.parametrize("language", ["en", "uk", "pt-BR", "zh-Hant-TW"])
def test_a_language_tag_stands(language: str) -> None:
    assert Given(language=language).checked().language == language


@pytest.mark.parametrize(
    "given", [Given(language="english"), Given(title="a\nb"), Given(publisher="\ud800"), Given(language="e1")]
)
def test_what_is_no_value_of_its_field_is_refused(given: Given) -> None:
    with pytest.raises(UsageError):
        given.checked()
