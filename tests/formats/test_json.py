import json

from hypothesis import given
from hypothesis import strategies as st

from verifier.formats import Style
from verifier.formats.json import render
from verifier.schema import Report


def test_the_json_parses_back_to_the_same_report(report: Report) -> None:
    assert Report.model_validate_json(render(report, Style())) == report


def test_the_json_is_the_same_at_any_width_and_colour(report: Report) -> None:
    assert render(report, Style(40, colour=True)) == render(report, Style())


def test_letters_stay_letters_and_fields_keep_the_order_of_the_schema(report: Report) -> None:
    text = render(report, Style())
    assert text.startswith('{\n  "schema_version": "1",\n  "article": {\n    "id": "sha256:')
    assert list(json.loads(text)) == list(Report.model_fields)
    assert "“" in text


@given(hostile=st.text(st.characters(), max_size=60))
def test_any_text_survives_and_none_drives_the_terminal(report: Report, hostile: str) -> None:
    said = f"\ud800\x9b\u202e\U000e0041{hostile}"
    claim = report.claims[0].model_copy(update={"text": said})
    text = render(report.model_copy(update={"claims": (claim,)}), Style())
    assert json.loads(text)["claims"][0]["text"] == said
    assert not {"\x1b", "\x9b", "\u202e", "\ud800", "\U000e0041"} & set(text)
    text.encode("utf-8")
