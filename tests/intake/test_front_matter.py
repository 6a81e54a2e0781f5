import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import InputError
from verifier.intake.front_matter import LONGEST, split
from verifier.intake.given import NOTHING, Given


def test_every_key_is_read_and_no_line_of_it_is_text() -> None:
    text = (
        "---\npublisher: Karsk Courier\ntitle: 'Bridge: shut'\npublished: 2024-03-03\n"
        "url: https://courier.example/1\nlanguage: en\n---\n\nThe bridge is shut.\n"
    )
    known, body = split(text, "a.txt")
    assert known == Given("Karsk Courier", "Bridge: shut", "2024-03-03", "https://courier.example/1", "en")
    assert body == "The bridge is shut.\n"


def test_windows_newlines_and_comments_are_read() -> None:
    known, body = split("---\r\n# ours\r\npublisher: Karsk Courier\r\n---\r\n\r\nShut.\r\n", "a.txt")
    assert (known, body) == (Given(publisher="Karsk Courier"), "Shut.\r\n")


@pytest.mark.parametrize("value", ["", "~", "null", "''"])
def test_an_empty_value_is_nothing(value: str) -> None:
    assert split(f"---\ntitle: {value}\n---\nShut.", "a.txt") == (NOTHING, "Shut.")


def test_a_date_and_a_time_stay_as_written() -> None:
    known, _ = split("---\npublished: 2024-03-03T10:15:00+01:00\n---\nShut.", "a.txt")
    assert known.published == "2024-03-03T10:15:00+01:00"


@pytest.mark.parametrize(
    "text",
    [
        "---",
        "--- a dash\n---\n",
        "---\nThe bridge is shut.\n\n---\n\nThe pier is cracked.\n",
        "---\n\nThe bridge is shut.\n---\nMore.",
        "----\ntitle: x\n----\n",
        " ---\ntitle: x\n---\n",
        "---\nThe bridge is shut.\n",
        "The bridge.\n---\ntitle: x\n---\n",
    ],
)
def test_a_text_that_only_opens_with_a_rule_is_text(text: str) -> None:
    assert split(text, "a.txt") == (NOTHING, text)


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("author: Mette", "no key 'author'; known: publisher, title, published, url, language"),
        ("title: a\ntitle: b", "'title' is given twice"),
        ("title: [a, b]", "must be one line of text"),
        ("title:\n  a: b", "must be one line of text"),
        ("title:\n- a", "must be one line of text"),
        ("title: &x a\npublisher: *x", "must be one line of text"),
        ("title: 1984", "title must be text, and '1984' is YAML's int; put the value in quotation marks"),
        ("language: no", "language must be text, and 'no' is YAML's bool"),
        ("publisher: !!python/object:os.system x", "publisher must be text"),
        ("published: yesterday", "published 'yesterday' is no ISO 8601 date"),
        ("published: 2024-02-30", "published '2024-02-30' is no ISO 8601 date"),
        ("language: English language", "language 'English language' is no BCP 47 tag"),
        ("title: a: b", "no YAML in line 2"),
        ("title: 'a", "no YAML"),
        ("title: |\n  a\n  b", "more than one line"),
        ("title: a\nnot a pair", "lines that are not `key: value`"),
    ],
)
def test_what_cannot_be_used_is_named(inside: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        split(f"---\n{inside}\n---\nShut.", "a.txt")
    assert str(caught.value).startswith("a.txt: ")
    assert reason in str(caught.value)


def test_front_matter_that_never_ends_is_named() -> None:
    with pytest.raises(InputError, match="opens with `title:` has no closing ---"):
        split("---\ntitle: x\n\nThe bridge is shut.\n", "a.txt")


@given(st.text(alphabet="-\n: {}[]&*!|>'\"#abtile\t", max_size=60))
def test_whatever_stands_there_is_read_or_refused(inside: str) -> None:
    text = f"---\n{inside}\n---\nShut."
    try:
        _, body = split(text, "a.txt")
    except InputError:
        return
    assert text.endswith(body)
    assert body.endswith("Shut.")


@pytest.mark.parametrize("piece", ["[", "{", "a: ", "- ", "*a ", "&a ", "'", "!", "\n", "|", "? "])
def test_hostile_front_matter_is_refused_quickly(piece: str) -> None:
    text = "---\ntitle: " + (piece * LONGEST)[: LONGEST - 20] + "\n---\nShut."
    start = time.process_time()
    with suppress(InputError):
        split(text, "a.txt")
    assert time.process_time() - start < 2
