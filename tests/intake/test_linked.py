import json
import time

import pytest

from verifier.intake import from_bytes
from verifier.intake.given import NOTHING, Given
from verifier.intake.linked import LONGEST, linked

ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Bridge at Karsk stays shut",
    "datePublished": "2024-03-12T17:02:00Z",
    "inLanguage": "en",
    "publisher": {"@type": "Organization", "name": "The Karsk Courier"},
}
SAID = Given("The Karsk Courier", "Bridge at Karsk stays shut", "2024-03-12T17:02:00Z", None, "en")
STORY = "<p>The mayor of Karsk said on Tuesday that the bridge would stay shut until the autumn.</p>" * 4


@pytest.mark.parametrize(
    "held",
    [
        ARTICLE,
        [{"@type": "WebSite", "headline": "Karsk"}, ARTICLE],
        {"@graph": [{"@type": "Person", "name": "Mette Lund"}, ARTICLE]},
        ARTICLE | {"@type": ["Thing", "LiveBlogPosting"]},
    ],
)
def test_what_describes_an_article_is_found(held: object) -> None:
    assert linked(["{not json", json.dumps(held)]) == SAID


@pytest.mark.parametrize(
    "held",
    [
        {"@type": "WebSite", "headline": "Karsk"},
        {"headline": "Karsk"},
        "NewsArticle",
        17,
        ARTICLE | {"headline": ["x"], "publisher": "x", "datePublished": "today", "inLanguage": "of the north"},
        ARTICLE | {"headline": "\ud800", "publisher": {"name": 3}, "datePublished": None, "inLanguage": None},
        ARTICLE | {"headline": "x" * LONGEST},
    ],
)
def test_what_describes_none_or_is_of_no_use_says_nothing(held: object) -> None:
    assert linked([json.dumps(held)]) == NOTHING


@pytest.mark.parametrize("script", ["[" * 100_000, '{"a":' * 30_000, "[" + "{}," * 60_000 + "{}]", '"' * 190_000])
def test_hostile_scripts_take_no_longer_than_their_length(script: str) -> None:
    start = time.process_time()
    assert linked([script] * 5) == NOTHING
    assert time.process_time() - start < 2, "0.1 s on an idle core"


def test_a_page_is_asked_before_what_it_tells_machines() -> None:
    script = f'<script type="application/ld+json">{json.dumps(ARTICLE)}</script>'
    page = f"<html><head>{script}</head><body><article><h1>Bridge shut</h1>{STORY}</article></body></html>"
    article = from_bytes(page.encode(), "a.html")
    assert (article.publisher, article.publisher_basis) == ("The Karsk Courier", "front_matter")
    assert (article.title, article.published) == ("Bridge shut", "2024-03-12T17:02:00Z")


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Bridge shut | The Karsk Courier", "The Karsk Courier"),
        ("Bridge shut - Karsk Courier", "Karsk Courier"),
        ("Bridge shut | News | Karsk Courier", None),
        ("Bridge shut again", None),
        ("Bridge shut", None),
    ],
)
def test_the_sites_name_stands_after_the_heading_in_a_pages_title(title: str, publisher: str | None) -> None:
    page = (
        f"<html><head><title>{title}</title></head><body><article><h1>Bridge shut</h1>{STORY}</article></body></html>"
    )
    assert from_bytes(page.encode(), "a.html").publisher == publisher


@pytest.mark.parametrize(
    ("times", "published"),
    [
        ('<time datetime="2024-03-12">12 March</time>', "2024-03-12"),
        ('<time datetime="2024-03-12">12 March</time><time datetime="2024-03-13">13 March</time>', None),
        ('<time datetime="PT5M">5 min</time>', None),
    ],
)
def test_the_one_time_of_a_page_is_its_day(times: str, published: str | None) -> None:
    page = f"<html><body><article><h1>Bridge shut</h1>{times}{STORY}</article></body></html>"
    assert from_bytes(page.encode(), "a.html").published == published
