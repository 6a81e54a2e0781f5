import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.text.difference import alters_fact
from verifier.text.locate import ELLIPSIS_REACH, Located, locate, locate_all, mention_before, mentions, word_for_word
from verifier.text.near import LONGEST, SHORTEST
from verifier.text.spans import Interval
from verifier.text.view import MOST_PLACES, View
from verifier.text.worded import SMALL

ARTICLE = """Harbour stays shut after gale

The mayor, Ana Brell, said on Tuesday that “the harbour will stay shut for 15 days”, as the Coast Gazette reported.

Advertisement

Fishermen did not accept the decision. They said it was premature, and that 1,500 crates of fish would rot.
The mayor added that the party was over."""
ADVERT = Interval(ARTICLE.index("Advertisement"), ARTICLE.index("Advertisement") + len("Advertisement"))


def around(text: str, *left_out: Interval) -> View:
    edges = [0, *(edge for interval in left_out for edge in interval), len(text)]
    return View(text, [Interval(*edge) for edge in zip(edges[::2], edges[1::2], strict=True)])


VIEW = around(ARTICLE, ADVERT)


def only(quotation: str, view: View = VIEW) -> Located:
    (place,) = locate(quotation, view)
    return place


def cut(place: Located, view: View = VIEW) -> list[str]:
    return [piece.cut(view.whole) for piece in place.pieces]


def test_a_verbatim_quotation_is_exact() -> None:
    place = only("the harbour will stay shut for 15 days")
    assert place == Located(place.pieces, "exact", None)
    assert cut(place) == ["the harbour will stay shut for 15 days"]


@pytest.mark.parametrize(
    "quotation",
    [
        "The Harbour will stay shut for 15 days",
        "the harbour\u00a0will stay\n shut for 15 days",
        "“the har\u00adbour will stay shut for 15 days",
        "said on Tuesday that 'the harbour will stay shut",
        "said on Tuesday that the harbour will stay shut for 15 days, as the Coast Gazette",
        '"They said it was premature"',
    ],
)
def test_case_spaces_and_quotation_marks_fold(quotation: str) -> None:
    assert only(quotation).match == "folded"


def test_a_quotation_across_an_advert_comes_back_in_two_pieces() -> None:
    place = only("as the Coast Gazette reported. Fishermen did not accept")
    assert place.match == "exact"
    assert cut(place) == ["as the Coast Gazette reported.", "Fishermen did not accept"]


@pytest.mark.parametrize(
    ("quotation", "whole"),
    [
        ("the harbor will stay shut for 15 days", "the harbour will stay shut for 15 days"),
        ("Fishermen did not welcome the decision", "Fishermen did not accept the decision"),
        ("The mayor Ana Brell said on Tuesday", "The mayor, Ana Brell, said on Tuesday"),
        ("They said it was prem", "They said it was premature"),
    ],
)
def test_a_light_change_is_altered_and_whole(quotation: str, whole: str) -> None:
    place = only(quotation)
    assert (place.match, cut(place)) == ("altered", [whole])
    assert place.diff
    assert not alters_fact(place.diff)


@pytest.mark.parametrize(
    "quotation",
    [
        "the harbour will stay shut for 14 days",
        "Fishermen did accept the decision",
        "did accept the decision. They said it was premature",
        "They said it was not premature",
        "and that 1,501 crates of fish would rot",
        "The mayor, Ana Drell, said on Tuesday",
    ],
)
def test_a_changed_number_negation_or_name_is_altered_and_alters_the_fact(quotation: str) -> None:
    place = only(quotation)
    assert place.match == "altered"
    assert place.diff is not None
    assert alters_fact(place.diff)


@pytest.mark.parametrize(
    "quotation",
    [
        "The harbour burned down in the night",
        "The mayor, Ana Brell, said on Tuesday that it was premature, and that",
        "Fishermen did not accept the decision to move the market inland next year",
        "art",
        "and that 1",
        "the party was",
        "the part",
        "prematur",
        "",
        "  \n",
        "“”…",
        "Advertisement",
    ],
)
def test_what_is_not_there_whole_is_absent_but_for_whole_words(quotation: str) -> None:
    found = locate(quotation, VIEW)
    assert [cut(place) for place in found] == ([["the party was"]] if quotation == "the party was" else [])


def test_a_word_of_the_advert_is_found_in_the_advert_only() -> None:
    assert word_for_word("Advertisement", View(ARTICLE, [ADVERT]))
    assert not word_for_word("Advertisement", VIEW)


def test_an_ellipsis_gives_both_ends() -> None:
    place = only("Ana Brell … the harbour will stay shut")
    assert (place.match, cut(place)) == ("exact", ["Ana Brell", "the harbour will stay shut"])


@pytest.mark.parametrize("mark", ["...", " […] ", " (...) ", "....", " [...] "])
def test_each_form_of_ellipsis_is_one(mark: str) -> None:
    assert len(only(f"They said{mark}would rot").pieces) == 2


@pytest.mark.parametrize("quotation", ["would rot … They said", "Fishermen … the decision", "They said … was sold off"])
def test_ends_out_of_order_too_short_or_missing_are_absent(quotation: str) -> None:
    assert locate(quotation, VIEW) == ()


def test_ends_too_far_apart_are_absent() -> None:
    near, far = ("The mill closed. " + "x" * gap + " All were paid." for gap in (ELLIPSIS_REACH - 20, ELLIPSIS_REACH))
    assert locate("mill closed … were paid", around(near))
    assert not locate("mill closed … were paid", around(far))


def test_an_ellipsis_that_leaves_out_a_negation_is_altered() -> None:
    text = "The men of the village did not, in the end, sign the contract. Nobody was hurt. The road stayed open."
    place = only("The men of the village … sign the contract", around(text))
    assert place.match == "altered"
    assert place.diff is not None
    assert alters_fact(place.diff)
    assert only("sign the contract … The road stayed open", around(text)).match == "exact"


def test_every_place_of_a_repeated_quotation_is_given() -> None:
    text = "It was cold. Ana left. IT WAS COLD. Ben left. It was cold."
    found = locate("It was cold.", around(text))
    assert [place.match for place in found] == ["exact", "folded", "exact"]


def test_no_more_places_than_can_be_weighed() -> None:
    assert len(locate("it was cold", around("it was cold. " * 500))) == MOST_PLACES


def test_a_long_text_gives_the_same_answers_as_a_short_one() -> None:
    filler = "".join(f"Row {n} of the ledger lists {n * 7} barrels of tar.\n" for n in range(1_000))
    assert len(filler) > SMALL
    long, by = around(filler + ARTICLE), len(filler)
    for quotation in (
        "the harbour will stay shut for 15 days",
        "the harbor will stay shut for 14 days",
        "They SAID it was premature",
        "The mayor … the party was over",
        "The harbour burned down in the night",
        "Row 3 of the ledger lists 22 barrels of tar.",
        "premature",
    ):
        short = locate(quotation, around(ARTICLE))
        moved = [Located(tuple(p.shifted(by) for p in place.pieces), place.match, place.diff) for place in short]
        found = [place for place in locate(quotation, long) if place.pieces[0].start >= by]
        assert found == moved


def test_quotations_looked_for_together_are_found_as_each_by_itself() -> None:
    quotations = ["the harbor will stay shut for 15 days", "“…”", "Ana Brell", "They SAID", "Ana Brell", "burned down"]
    assert locate_all(quotations, VIEW) == [locate(quotation, VIEW) for quotation in quotations]
    assert locate_all([], VIEW) == []


@pytest.mark.parametrize(
    ("quotation", "whole"),
    [
        ("for 15 days, as the Coast Gazette reported again", "for 15 days”, as the Coast Gazette reported"),
        ("Still, they said it was premature, and", "They said it was premature, and"),
        ("the harbour will stay shut for 15 weeks", "the harbour will stay shut for 15 days"),
    ],
)
def test_an_altered_place_takes_no_word_of_another_sentence(quotation: str, whole: str) -> None:
    assert cut(only(quotation)) == [whole]


def test_the_marks_at_the_ends_of_an_altered_place_are_those_of_the_quotation() -> None:
    text = "(The old mill burned, and nobody was hurt.) They went home."
    assert cut(only("The old mill burnt, and nobody was hurt", around(text)), around(text)) == [text[1:41]]
    assert cut(only("(The old mill burnt, and nobody was hurt.", around(text)), around(text)) == [text[:42]]


def test_a_long_text_in_two_scripts_is_searched_in_both() -> None:
    text = (
        "港は十五日間閉鎖されると市長は火曜日に述べた。" * 1_000 + " “It is shut,” said the mayor, “for fifteen days.”"
    )
    assert len(text) > SMALL
    assert only("is shut,” said the mayor, “for fifteen", around(text)).match == "exact"


@pytest.mark.parametrize(
    ("text", "quotation", "match"),
    [
        ("Міністр не підтвердив, що міст зачинено.", "Міністр не підтвердив", "exact"),
        ("Міністр не підтвердив, що міст зачинено.", "міністр підтвердив, що міст зачинено", "altered"),
        ("港は十五日間閉鎖されると市長は火曜日に述べた。", "十五日間閉鎖される", "exact"),
        (
            "港は十五日間閉鎖されると市長は火曜日に述べた。漁師はこれを受け入れなかった。",
            "港は十五日間閉鎖されると市長は水曜日に述べた",
            "altered",
        ),
        ("Die Straße wurde gesperrt.", "DIE STRASSE WURDE GESPERRT", "folded"),
    ],
)
def test_any_language_is_located(text: str, quotation: str, match: str) -> None:
    assert only(quotation, around(text)).match == match


def test_mentions_are_whole_words_inside_the_window() -> None:
    last_line = Interval(ARTICLE.index("The mayor added"), len(ARTICLE))
    assert [hit.cut(ARTICLE) for hit in mentions("the mayor", VIEW)] == ["The mayor", "The mayor"]
    assert [hit.start for hit in mentions("the mayor", VIEW, last_line)] == [last_line.start]
    assert mentions("art", VIEW) == ()


def test_the_last_mention_before_a_place_is_the_nearest() -> None:
    found = mention_before("the mayor", VIEW, ARTICLE.index("over."))
    assert found is not None
    assert found.start == ARTICLE.index("The mayor added")
    assert mention_before("ana brell", VIEW, 5) is None


WORDS = st.sampled_from(
    "the old mill burned on Tuesday and nobody in Orvik was hurt 15 “so she said” it’s café, 1,500.".split()
)
TEXTS = st.lists(WORDS, min_size=8, max_size=60).map(" ".join)


@given(TEXTS, st.data())
def test_whatever_is_quoted_word_for_word_is_found_exactly(text: str, data: st.DataObject) -> None:
    words = text.split(" ")
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    quotation = " ".join(words[first:last])
    if not any(map(str.isalnum, quotation)):
        return
    found = [place for place in locate(quotation, around(text)) if place.match == "exact"]
    assert found
    assert all(place.pieces[0].cut(text) == quotation for place in found)


@given(TEXTS, st.text(max_size=40) | TEXTS)
def test_exact_is_said_only_of_the_same_letters(text: str, quotation: str) -> None:
    view = around(text)
    for place in locate(quotation, view):
        assert all(0 <= piece.start < piece.end <= len(text) for piece in place.pieces)
        assert (place.diff is not None) == (place.match == "altered")
        if place.match == "exact":
            assert " ".join(cut(place, view)) == " ".join(quotation.split()) or "…" in quotation or "..." in quotation


@pytest.mark.parametrize("unit", ["a", "“", " ", "1", "a ", "1,", "...", "a… ", "\ud800", "\0", "not ", "e\u0301", "ß"])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    view = around(text)
    before = time.process_time()
    for quotation in (
        text,
        text[: LONGEST - 1] + " b",
        text[:200] + "zz",
        "zz" + text[:SHORTEST],
        unit,
        "…" + unit * 9 + "…",
    ):
        locate(quotation, view)
    assert time.process_time() - before < 20


@pytest.mark.parametrize("unit", ["a ", "a b c ", "the old mill burned. ", "港は"])
def test_a_text_that_repeats_itself_is_aligned_in_bounded_time(unit: str) -> None:
    view = around((unit * SMALL)[: SMALL - 1])
    quotation = view.text[: LONGEST // 3] + " zz " + view.text[: LONGEST // 3]
    before = time.process_time()
    for _ in range(20):
        locate(quotation, view)
    assert time.process_time() - before < 5


def test_a_quotation_of_a_megabyte_is_searched_once() -> None:
    before = time.process_time()
    assert locate("the old mill burned " * 50_000, VIEW) == ()
    assert time.process_time() - before < 20
