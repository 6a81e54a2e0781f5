import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.blocks import blocks
from verifier.text.page_lines import Kind
from verifier.text.spans import Interval

KINDS: dict[str, Kind] = {
    "h": "headline", "b": "body", "a": "advert", "t": "teaser", "c": "caption", "f": "footer"
}  # fmt: skip


def _cases() -> dict[str, str]:
    """Return the development set: the pages of `blocks_cases.txt` by name."""
    _, *cases = re.split(r"^== ", Path(__file__).with_name("blocks_cases.txt").read_text("utf-8"), flags=re.MULTILINE)
    return {name: page.strip("\n") for name, _, page in (case.partition("\n") for case in cases)}


CASES = _cases()


def marked(case: str) -> tuple[str, list[tuple[str, Kind]]]:
    """Return the case's text and its lines with the kind that each is marked with."""
    lines = [line.split("| ", 1) if line else ["", ""] for line in case.split("\n")]
    return "\n".join(text for _, text in lines), [(text.strip(), KINDS[kind]) for kind, text in lines if kind]


def read(text: str, title: str | None = None) -> list[tuple[str, Kind]]:
    """Return each line of `text` that holds something with the kind of the block that it lies in."""
    found = blocks(text, title)
    lines = [Interval(*match.span()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    return [(line.cut(text).strip(), next(kind for kind, at in found if at.overlaps(line))) for line in lines]


@pytest.mark.parametrize("name", CASES)
def test_each_line_has_its_kind(name: str) -> None:
    text, expected = marked(CASES[name])
    assert read(text) == expected


@pytest.mark.parametrize("name", CASES)
def test_windows_newlines_change_no_kind(name: str) -> None:
    text, expected = marked(CASES[name])
    assert read(text.replace("\n", "\r\n")) == expected


def test_the_set_is_large_enough_and_holds_every_kind() -> None:
    marks = {kind for case in CASES.values() for _, kind in marked(case)[1]}
    assert len(CASES) >= 40
    assert marks == set(KINDS.values())


def test_a_title_that_is_given_makes_its_line_the_headline() -> None:
    text = "The bridge at Karsk stays shut.\n\nTwo crews are at work on its eastern pier."
    assert read(text)[0][1] == "body"
    assert read(text, title="The bridge at Karsk  stays shut.")[0][1] == "headline"


def test_a_title_that_stands_nowhere_changes_nothing() -> None:
    text, expected = marked(CASES["a headline"])
    assert read(text, title="Another thing entirely") == expected


def test_a_rule_of_dashes_belongs_to_the_block_above_it() -> None:
    text = "***\n\nThe bridge stays shut.\n\n---\n\nAdvertisement\n\n* * *\n"
    assert [(kind, at.cut(text)) for kind, at in blocks(text)] == [
        ("body", "***\n\nThe bridge stays shut.\n\n---"),
        ("advert", "Advertisement\n\n* * *"),
    ]


def test_a_text_without_words_has_no_block() -> None:
    assert blocks("") == blocks(" \n\n ") == blocks("—\n") == ()


FORMS = (
    "Advertisement",
    "Related",
    "Related:",
    "Read also: A bridge",
    "By Mette Lund",
    "Photo: A pier",
    "A bridge",
    "",
    "---",
    "\u200b",
)
LINES = st.sampled_from(FORMS) | st.text(max_size=40)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_blocks_are_in_order_apart_and_leave_out_nothing_but_white_space(text: str) -> None:
    found = blocks(text)
    at = 0
    for _, interval in found:
        assert at <= interval.start < interval.end
        assert not text[at : interval.start].strip()
        assert interval.cut(text) == interval.cut(text).strip()
        at = interval.end
    assert not found or not text[at:].strip()
    assert all(before[0] != after[0] for before, after in pairwise(found))


@pytest.mark.parametrize(
    "piece", ["\n", "a", "1", " ", "“", "-", "\r", "Advertisement\n", "share ", "(photo ", "x\n\n"]
)
def test_long_monotonous_text_takes_no_longer_than_its_length(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    start = time.process_time()
    blocks(text)
    assert time.process_time() - start < 2, "0.0 to 0.2 s on an idle core"


@pytest.mark.parametrize(
    "piece",
    [
        "Related",
        "Related" + " :" * 150,
        "“A b,” said " * 15,
        "By Mette Lund",
        "share " * 12,
        "(photo by " * 20,
        "if you " + "press " * 50,
        "to suggest a correction of a correction of",
        "updated" + " 1" * 150 + " x",
        "all rights " * 20,
        "Photo by a b c d e f g h i j k l",
        "follow a" + " on" * 100,
        "mark " + "press " * 50,
        "get the inbox " + "alerts by newsletters " * 15,
        "more from a a a a a a a",
        "for more" + " visit" * 50,
        "correction: " * 30,
        "do you" + " ?" * 180,
        "order" + " for" * 90,
        "Ann Lund" + " Ole" * 60 + "/",
        ". Ann/" * 60,
        "you have " + "free " * 60,
        "a | " * 90,
        "we use" + " use" * 90,
        "By " + "Ann, " * 60,
        "to read on" + " log" * 90 + "g",
    ],
)
def test_lines_that_nearly_are_furniture_take_no_longer_than_their_length(piece: str) -> None:
    lines = (f"{piece} {n}" for n in range(100_000 // len(piece)))
    text = "\n".join(lines)
    start = time.process_time()
    blocks(text)
    assert time.process_time() - start < 2, "0.0 to 0.3 s on an idle core"


@pytest.mark.shared
def test_the_article_with_a_teaser_between_its_paragraphs(shared: Path) -> None:
    lines = read((shared / "articles" / "kyivpost-detained.txt").read_text("utf-8"))
    kinds = [kind for _, kind in lines]
    assert (
        kinds == ["body"] * 4 + ["advert"] + ["body"] * 2 + ["teaser"] * 4 + ["body"] * 3 + ["advert"] + ["footer"] * 2
    )


@pytest.mark.shared
def test_the_article_with_an_advert_inside_a_quotation(shared: Path) -> None:
    lines = read((shared / "articles" / "kyivpost-fled.txt").read_text("utf-8"))
    kinds = [kind for _, kind in lines]
    before = ["body"] * 3 + ["advert"] + ["body"] * 2 + ["teaser"] * 4
    assert kinds == [*before, "body", "body", "advert", "body", "body", "footer", "footer"]
    assert {line for line, kind in lines if kind == "advert"} == {"Advertisement"}


@pytest.mark.parametrize(
    "line",
    [
        "Spotted a typo? Tell us.",
        "This story has been updated",
        "The article was amended on 3 May.",
        "Editor’s note: an earlier version of this report had another name.",
        "© 2024 The Karsk Courier",
        "3 min read",
        "(c) 2024 The Karsk Courier",
        "E-mail: desk@karsk.example",
    ],
)
def test_a_notice_is_told_by_its_first_words(line: str) -> None:
    assert read(f"The bridge at Karsk stays shut, the mayor said.\n\n{line}")[1] == (line, "footer")


@pytest.mark.parametrize("line", ["The storm was updated to a gale.", "“This article has been updated,” she said."])
def test_what_only_sounds_like_a_notice_is_none(line: str) -> None:
    assert read(f"The bridge at Karsk stays shut, the mayor said.\n\n{line}")[1] == (line, "body")
