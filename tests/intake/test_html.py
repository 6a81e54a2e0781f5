import time
from contextlib import suppress
from pathlib import Path

import pytest

from verifier.errors import ArticleEmpty, ArticleTooLarge, NotText
from verifier.intake import Given, from_bytes, from_file
from verifier.intake.html import ELEMENTS_LIMIT, is_html
from verifier.schema import Article

PAGE = Path(__file__).with_name("ferry.html")


@pytest.fixture(scope="module")
def ferry() -> Article:
    return from_file(PAGE)


def lines(article: Article, kind: str) -> list[str]:
    cut = [block.interval.cut(article.text) for block in article.blocks if block.kind == kind]
    return [line for piece in cut for line in piece.split("\n") if line]


def test_a_page_says_what_it_is(ferry: Article) -> None:
    assert (ferry.publisher, ferry.publisher_basis) == ("The Harbour Post", "front_matter")
    assert ferry.title == "Ferry to Sund halted"
    assert ferry.published == "2024-03-03T10:15:00+01:00"
    assert ferry.url == "https://harbour.example/ferry"
    assert ferry.language == "en-GB"


def test_paragraphs_quotations_and_headings_keep_their_order(ferry: Article) -> None:
    assert [line.split(" ")[0] for line in lines(ferry, "body")] == [
        "KARSK,", "“We", "What", "The", "“No", "Last",
    ]  # fmt: skip
    assert lines(ferry, "headline") == ["Ferry to Sund halted"]


def test_entities_and_markup_become_the_characters_that_they_stand_for(ferry: Article) -> None:
    assert "“We heard a bang & then nothing,”" in ferry.text.replace("\u00a0", " ")
    assert "“It was “odd”.”" in ferry.text
    assert "<" not in ferry.text
    assert "never read" not in ferry.text


def test_a_line_broken_within_a_sentence_is_one_line(ferry: Article) -> None:
    assert "The operator hopes to resume by Friday, weather permitting. The Harbour Post could not" in ferry.text


def test_adverts_and_pointers_stay_and_are_blocks(ferry: Article) -> None:
    assert lines(ferry, "advert") == ["Advertisement"]
    assert lines(ferry, "teaser") == ["Read also: Bridge closed for repairs"]


def test_what_is_left_out_is_navigation_related_stories_captions_and_rights(ferry: Article) -> None:
    for words in ("Home", "Mayor of Karsk resigns", "Photo: Ole Rask", "All rights reserved"):
        assert words not in ferry.text


def test_paragraphs_stand_apart(ferry: Article) -> None:
    assert "master said.\n\n“We" in ferry.text


def test_an_option_wins_over_the_page() -> None:
    article = from_file(PAGE, Given(publisher="Karsk Courier", language="en"))
    assert (article.publisher, article.publisher_basis, article.language) == ("Karsk Courier", "given", "en")


def test_a_heading_outside_the_article_is_kept() -> None:
    page = "<html><body><header><h1>Ferry halted</h1></header><article>" + "<p>The ferry was halted on Monday.</p>" * 3
    article = from_bytes(page.encode(), "<stdin>")
    assert lines(article, "headline") == ["Ferry halted"]


def test_a_date_or_language_of_no_form_is_left_out() -> None:
    head = '<html lang="the English"><head><meta name="date" content="last week"></head>'
    article = from_bytes(
        (head + "<body><p>The ferry to Sund was halted on Monday.</p></body></html>").encode(), "a.htm"
    )
    assert article.published is None
    assert article.language == "und"


@pytest.mark.parametrize(
    ("data", "name", "html"),
    [
        (b"Karsk", "a.html", True),
        (b"Karsk", "a.HTM", True),
        (b"<!DOCTYPE html><p>Karsk", "<stdin>", True),
        (b"\xef\xbb\xbf<!doctype html>", "<stdin>", True),
        (b'\n<?xml version="1.0"?>\n<!-- a --><html>', "a", True),
        (b"<body>", "a.txt", True),
        (b"<p>Karsk</p>", "<stdin>", True),
        (b"<article class=x><h1>Karsk", "<stdin>", True),
        (b"Karsk <html>", "a.txt", False),
        (b"<headline>", "a.txt", False),
        (b"---\ntitle: x\n---\n", "a.md", False),
    ],
)
def test_a_page_is_known_by_its_name_or_its_first_bytes(data: bytes, name: str, *, html: bool) -> None:
    assert is_html(data, name) is html


@pytest.mark.parametrize("page", ["", " ", "<html></html>", "<html><body><script>x</script></body></html>", "<!-- -->"])
def test_a_page_without_an_article_is_empty(page: str) -> None:
    with pytest.raises(ArticleEmpty, match=r"a.html: no article found"):
        from_bytes(page.encode(), "a.html")


def test_a_page_in_another_encoding_names_the_one_that_it_declares() -> None:
    page = '<html><head><meta charset="windows-1251"></head><body><p>міст</p></body></html>'
    with pytest.raises(NotText, match=r"iconv -f WINDOWS-1251 -t UTF-8 a.html"):
        from_bytes(page.encode("cp1251"), "a.html")


def test_a_page_of_too_many_elements_is_refused() -> None:
    with pytest.raises(ArticleTooLarge, match=r"30,00. HTML elements; the limit is 30,000"):
        from_bytes(b"<html><body>" + b"<p>x" * ELEMENTS_LIMIT, "a.html")


def test_an_external_entity_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("Ole Rask")
    page = (
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><html><body><p>The ferry &x; was halted.</p></body>'
    )
    assert "Rask" not in from_bytes(page.encode(), "a.html").text


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000 + "<p>The ferry was halted.</p>",
        "<p>" + "<span>word</span> " * 5_000,
        "<table><tr><td>" * 5_000 + "x",
        "<p>" + "<b>" * 5_000 + "x",
        "<" * 200_000,
        "&amp;" * 50_000,
        "<p " + 'a="b" ' * 20_000 + ">x</p>",
        "<!--" * 50_000,
        '<div style="display:none">' * 100_000 + "x",
        "<span hidden>x</span>word " * 29_000,
        ('<div aria-hidden="true">' * 200 + "<h1>x</h1>" + "</div>" * 200) * 140,
        '<p style="' + "display:none;a" * 50_000 + '">x',
    ],
)
def test_hostile_pages_are_read_or_refused_in_bounded_time(page: str) -> None:
    start = time.process_time()
    with suppress(ArticleEmpty, ArticleTooLarge):
        from_bytes(f"<html><body><article>{page}".encode(), "a.html")
    assert time.process_time() - start < 10


STORY = "<p>The ferry to Sund was halted on Monday, the harbour master said.</p><p>Its engine failed at sea.</p>"


@pytest.mark.parametrize(
    "unseen",
    [
        '<p style="display:none">{}</p>',
        '<p style="color: red; DISPLAY : None !important">{}</p>',
        '<p style="visibility:hidden">{}</p>',
        '<p style="font-size: 0">{}</p>',
        "<p hidden>{}</p>",
        '<div hidden="until-found"><p>{}</p></div>',
        '<div aria-hidden="true"><p>{}</p></div>',
        "<noscript><p>{}</p></noscript>",
        "<template><p>{}</p></template>",
        '<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{0} {0} {0} {0} {0}"}}</script>',
    ],
)
@pytest.mark.parametrize("story", [STORY, STORY + "<p>The operator hopes to resume by Friday, it said.</p>" * 9])
def test_what_a_reader_of_the_page_never_sees_is_not_in_the_article(unseen: str, story: str) -> None:
    secret = unseen.format("Mayor Ole Rask resigned over the ferry, the council said on Friday.")
    page = f"<html><body><article><h1>Ferry halted</h1>{story}{secret}<p>No one was hurt, it said.</p></article>"
    article = from_bytes(page.encode(), "a.html")
    assert "Rask" not in article.text
    assert "No one was hurt, it said." in lines(article, "body")


@pytest.mark.parametrize(
    "seen", ['style="display:block"', 'hidden style="display: block"', 'style="color:red;;x"', 'aria-hidden="false"']
)
def test_what_other_styles_show_stays(seen: str) -> None:
    page = f"<html><body><article><h1>Ferry halted</h1>{STORY}<p {seen}>No one was hurt, it said.</p></article>"
    assert "No one was hurt, it said." in lines(from_bytes(page.encode(), "a.html"), "body")


def test_the_words_around_an_unseen_one_stay_in_their_sentence() -> None:
    page = f"<html><body><article>{STORY}<p>The ferry was <b hidden>not </b>damaged, <i>it</i> said.</p></article>"
    assert "The ferry was damaged, it said." in from_bytes(page.encode(), "a.html").text


@pytest.mark.parametrize(
    "body",
    ['<body style="display:none">{}', '<body><div aria-hidden="true"><article>{}</article></div><p>Cookies?</p>'],
)
def test_a_page_that_only_a_script_or_an_open_dialog_hides_is_read(body: str) -> None:
    page = "<html>" + body.format("<h1>Ferry halted</h1>" + STORY)
    assert "The ferry to Sund was halted" in from_bytes(page.encode(), "a.html").text


@pytest.mark.parametrize("tag", ["div", "p", "noscript", "aside"])
def test_text_right_after_an_unseen_element_stays(tag: str) -> None:
    page = f"<html><body><article>{STORY}<{tag} hidden>Ole Rask</{tag}>No one was hurt, it said.<p>It is old.</p>"
    text = from_bytes(page.encode(), "a.html").text
    assert "No one was hurt, it said." in text
    assert "Rask" not in text


def test_the_heading_of_a_short_article_stands_apart_from_its_first_paragraph() -> None:
    parts = '<p class="byline">By Mette Lund</p><figure><figcaption>The ferry on Monday.</figcaption></figure>'
    page = f"<html><body><article><h1>Ferry halted</h1>{parts}{STORY}<p>No one was hurt.</p></article>"
    article = from_bytes(page.encode(), "a.html")
    assert lines(article, "headline") == ["Ferry halted"]
    assert lines(article, "body")[-1] == "No one was hurt."
    assert "Ferry halted The" not in article.text


@pytest.mark.parametrize("side", ["sidebar", "newsletter"])
def test_words_are_not_lost_to_set_a_heading_apart(side: str) -> None:
    page = f'<html><body><article><h1>Ferry</h1><div class="{side}">{STORY}</div><p>It cost more.</p></article>'
    text = from_bytes(page.encode(), "a.html").text
    assert "halted on Monday" in text
    assert "It cost more." in text


def test_a_first_paragraph_that_begins_with_the_headings_words_keeps_them() -> None:
    page = "<html><body><article><h1>Karsk</h1><p>Karsk is a town on the coast.</p></article>"
    assert lines(from_bytes(page.encode(), "a.html"), "body") == ["Karsk is a town on the coast."]
