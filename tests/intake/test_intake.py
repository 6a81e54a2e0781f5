import os
import re
import time
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import ArticleEmpty, ArticleMissing, ArticleTooLarge, InputError, NotText, UsageError
from verifier.intake import Given, from_bytes, from_file, from_stdin, from_text
from verifier.intake.files import BYTES_LIMIT, TEXT_LIMIT
from verifier.schema import article_id

TEXT = "Bridge at Karsk Stays Shut\n\nThe bridge over the Tiva will stay shut until the autumn, the mayor said.\n"
FRONT = "---\npublisher: Karsk Courier\ntitle: Another title\npublished: 2024-03-03\n---\n"


def test_the_text_is_kept_to_the_character() -> None:
    article = from_text(TEXT)
    assert article.text == TEXT
    assert article.id == article_id(TEXT)
    assert [(block.kind, block.start) for block in article.blocks] == [("headline", 0), ("body", 28)]
    assert (article.title, article.language) == ("Bridge at Karsk Stays Shut", "en")
    assert (article.publisher, article.publisher_basis) == (None, "unknown")


def test_front_matter_is_no_part_of_the_text() -> None:
    article = from_text(FRONT + TEXT)
    assert (article.text, article.id) == (TEXT, article_id(TEXT))
    assert (article.publisher, article.publisher_basis) == ("Karsk Courier", "front_matter")
    assert (article.title, article.published) == ("Another title", "2024-03-03")


def test_an_option_wins_over_front_matter() -> None:
    article = from_text(FRONT + TEXT, Given(publisher="Lund Gazette", language="uk"))
    assert (article.publisher, article.publisher_basis) == ("Lund Gazette", "given")
    assert (article.title, article.language) == ("Another title", "uk")


def test_a_publisher_is_inferred_from_what_it_could_not_verify() -> None:
    article = from_text(TEXT + "\nThe Karsk Courier could not independently verify this information.\n")
    assert (article.publisher, article.publisher_basis) == ("The Karsk Courier", "inferred")


def test_nothing_is_inferred_from_an_advert_or_a_teaser() -> None:
    teaser = "\nRead also: Coast News could not verify the claim\n"
    assert from_text(TEXT + teaser).publisher is None


def test_a_bad_option_is_the_users_error_and_not_the_articles() -> None:
    with pytest.raises(UsageError, match="published 'yesterday'"):
        from_text(TEXT, Given(published="yesterday"))


def test_a_str_is_text_even_where_it_is_a_path_or_a_page() -> None:
    assert from_text("/etc/hostname of the bridge").text == "/etc/hostname of the bridge"
    assert from_text("<!doctype html><p>Shut.</p>").text == "<!doctype html><p>Shut.</p>"


@given(st.text())
def test_any_text_is_read_whole_or_refused_by_name(text: str) -> None:
    try:
        article = from_text(text)
    except InputError:
        return
    assert text.removeprefix("\ufeff").endswith(article.text)


@pytest.mark.parametrize("text", ["", " \n\t", "\ufeff", "***\n—\n", "---\ntitle: x\n---\n"])
def test_a_text_without_words_is_empty(text: str) -> None:
    with pytest.raises(ArticleEmpty, match="<text>: "):
        from_text(text)


def test_a_page_of_nothing_but_furniture_is_empty() -> None:
    with pytest.raises(ArticleEmpty, match="<text>: no words of an article in it, only advert, footer"):
        from_text("Advertisement\n\n© 2024 Karsk Courier\n")


def test_the_longest_text_is_read_and_a_longer_one_refused() -> None:
    assert len(from_text("a" * TEXT_LIMIT).text) == TEXT_LIMIT
    with pytest.raises(ArticleTooLarge, match="<text>: 1,000,001 characters of text; the limit is 1,000,000"):
        from_text("a" * (TEXT_LIMIT + 1))


def test_bytes_files_and_streams_give_the_same_article(tmp_path: Path) -> None:
    path, data = tmp_path / "a.txt", b"\xef\xbb\xbf" + (FRONT + TEXT).encode()
    path.write_bytes(data)
    assert from_file(path) == from_stdin(BytesIO(data)) == from_bytes(data, "a") == from_text(FRONT + TEXT)


def test_a_missing_file_a_directory_and_a_broken_name_are_missing(tmp_path: Path) -> None:
    with pytest.raises(ArticleMissing, match=r"gone.txt: no such file"):
        from_file(tmp_path / "gone.txt")
    with pytest.raises(ArticleMissing, match="this is a directory"):
        from_file(tmp_path)
    with pytest.raises(ArticleMissing, match="cannot be read: "):
        from_file(Path("a\0b"))
    with pytest.raises(ArticleMissing, match="cannot be read: "):
        from_file(Path("a" * 5_000))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read any file")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT)
    path.chmod(0)
    with pytest.raises(ArticleMissing, match="no permission to read it"):
        from_file(path)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as stream:
        stream.truncate(10**12)
    with pytest.raises(ArticleTooLarge, match="1,000,000,000,000 bytes; the limit is 1,000,000 characters"):
        from_file(path)


def test_an_endless_stream_is_read_no_further_than_the_limit() -> None:
    with pytest.raises(ArticleTooLarge, match="<stdin>: over 4,040,000 bytes"), Path("/dev/zero").open("rb") as stream:
        from_stdin(stream)
    stream_of_limit = BytesIO(b"a" * (BYTES_LIMIT + 10))
    with pytest.raises(ArticleTooLarge):
        from_stdin(stream_of_limit)
    assert stream_of_limit.tell() == BYTES_LIMIT + 1


def test_binary_input_is_named() -> None:
    with pytest.raises(NotText, match="<stdin>: this is a PDF document"):
        from_stdin(BytesIO(b"%PDF-1.7"))


@pytest.mark.parametrize("piece", ["\n", "a", "“", "Advertisement\n", "The Karsk Courier could not verify it. "])
def test_long_monotonous_input_takes_no_longer_than_its_length(piece: str) -> None:
    text = (piece * (100_000 // len(piece))) + "end"
    start = time.process_time()
    from_text(text, Given(language="en"))
    assert time.process_time() - start < 3


@pytest.mark.shared
def test_the_publisher_of_the_article_that_could_not_verify_is_inferred(shared: Path) -> None:
    article = from_file(shared / "articles" / "kyivpost-detained.txt")
    named = re.search(r"^(\w+ \w+) cannot ", article.text, re.MULTILINE)
    assert named is not None
    assert (article.publisher, article.publisher_basis, article.language) == (named.group(1), "inferred", "en")


@pytest.mark.shared
def test_the_article_that_says_nothing_of_checking_has_no_publisher(shared: Path) -> None:
    article = from_file(shared / "articles" / "kyivpost-fled.txt")
    assert (article.publisher, article.publisher_basis, article.title) == (None, "unknown", None)


def test_a_rule_of_dashes_below_a_headline_is_no_part_of_the_title() -> None:
    made = from_text("Bridge at Karsk Stays Shut\n---\n\nThe bridge over the Tiva stays shut, the mayor of Karsk said.")
    assert made.title == "Bridge at Karsk Stays Shut"


def test_a_page_that_signs_itself_names_its_publisher() -> None:
    story = "Bridge stays shut\nBy Mette Lund, Karsk Courier\n\nThe bridge stays shut, the mayor said."
    page = f"{story}\n\n© 2024 Karsk Courier"
    made = from_text(page)
    assert (made.publisher, made.publisher_basis) == ("Karsk Courier", "inferred")


def test_front_matter_above_nothing_is_no_article() -> None:
    with pytest.raises(ArticleEmpty, match="nothing stands below its front matter"):
        from_text("---\ntitle: Bridge stays shut\n---\n\n")


@pytest.mark.parametrize("data", [b'{"claims": []}', b'\n { "schema_version" : "1"}\n'])
def test_json_is_no_article(data: bytes) -> None:
    with pytest.raises(NotText, match="this is JSON, not an article; `verifier check` reads drafts and reports"):
        from_bytes(data, "report.json")


def test_a_text_that_begins_with_a_brace_is_an_article() -> None:
    assert from_bytes(b"{Updated} The bridge stays shut, the mayor said.", "a.txt").text.startswith("{Updated}")


@pytest.mark.parametrize("left_over", ['{ "slot": 1 }', '{"a": ' * 2_000])
def test_an_article_under_what_a_page_left_over_is_one(left_over: str) -> None:
    page = f"{left_over}\n\nThe bridge stays shut, the mayor said.\n"
    assert from_bytes(page.encode(), "a.txt").text == page
