import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import NotText
from verifier.intake.decode import decoded, plain


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_utf_8_comes_back_as_it_was(text: str) -> None:
    assert decoded(b"\xef\xbb\xbf" + text.encode(), "a.txt") == text


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decoded(b"\xef\xbb\xbfKarsk", "a.txt") == "Karsk" == plain("\ufeffKarsk", "a.txt")


def test_windows_newlines_stay() -> None:
    assert decoded(b"Karsk\r\n\r\nSund\r\n", "a.txt") == "Karsk\r\n\r\nSund\r\n"


def test_another_encoding_is_refused_with_the_byte_and_the_command() -> None:
    with pytest.raises(NotText) as caught:
        decoded("Le café".encode("latin-1"), "my article.txt")
    assert "byte 6 (0xE9)" in str(caught.value)
    assert "iconv -f WINDOWS-1252 -t UTF-8 'my article.txt'" in str(caught.value)


def test_the_encoding_that_a_page_declares_is_named() -> None:
    with pytest.raises(NotText, match=r"iconv -f WINDOWS-1251 -t UTF-8 a.html"):
        decoded("міст".encode("cp1251"), "a.html", "WINDOWS-1251")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_and_utf_32_are_recognised_by_their_mark(encoding: str) -> None:
    with pytest.raises(NotText, match=f"this is {encoding.upper()}.*iconv -f {encoding.upper()}"):
        decoded("Karsk".encode(encoding), "a.txt")


@pytest.mark.parametrize("encoding", ["UTF-16LE", "UTF-16BE"])
def test_utf_16_without_a_mark_is_recognised_by_every_other_byte(encoding: str) -> None:
    with pytest.raises(NotText, match=f"this is {encoding}.*iconv -f {encoding} -t UTF-8 a.txt"):
        decoded("Karsk".encode(encoding), "a.txt")


def test_bytes_with_a_nul_are_binary() -> None:
    with pytest.raises(NotText, match="byte 2 is NUL: this is binary"):
        decoded(b"Ka\0\x01rsk\0\0", "a.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04\x14", "a zip archive"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\x1f\x8b\x08", "gzip data"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"{\\rtf1\\ansi", "a rich text"),
    ],
)
def test_a_known_format_is_named(data: bytes, what: str) -> None:
    with pytest.raises(NotText, match=f"a.txt: this is {what}"):
        decoded(data, "a.txt")


def test_a_lone_surrogate_is_refused_by_name() -> None:
    with pytest.raises(NotText, match="character 2 is U\\+D83D, a lone surrogate"):
        plain("ab\ud83d", "<text>")
