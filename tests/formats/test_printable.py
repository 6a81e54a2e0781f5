import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from verifier.formats.printable import printable

ANY_TEXT = st.text(st.characters())


def test_an_escape_sequence_is_shown_by_its_number() -> None:
    assert printable("a\x1b[2Jb\x9b31m") == "a[U+001B][2Jb[U+009B]31m"


def test_a_direction_override_is_shown_by_its_number() -> None:
    assert printable("safe\u202eevil\u2066") == "safe[U+202E]evil[U+2066]"


def test_line_breaks_of_every_kind_become_one_space() -> None:
    assert printable("a\r\nb\u2028c\x85d\te") == "a b c d e"


def test_half_a_character_and_an_invisible_tag_are_shown_by_their_numbers() -> None:
    assert printable("\ud83d\U000e0041") == "[U+D83D][U+E0041]"


def test_letters_of_other_scripts_no_break_spaces_and_joiners_stay() -> None:
    text = "Їжак שלום 新聞 4\u00a0km می\u200cخواهم 👩\u200d🚒"
    assert printable(text) == text


@given(ANY_TEXT)
def test_nothing_that_drives_a_terminal_is_left(text: str) -> None:
    shown = printable(text)
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in shown)
    assert not any(unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI"} for c in shown)


@given(ANY_TEXT)
def test_what_was_made_harmless_stays_as_it_is(text: str) -> None:
    assert printable(printable(text)) == printable(text)
