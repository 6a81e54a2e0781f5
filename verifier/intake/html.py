"""A saved web page to the article in it: trafilatura finds the text, the page's own metadata name the rest.

What the page hides from its reader is left out, and what trafilatura takes for navigation, a related story or a
picture's caption: the text that results *is* the article's text. Nothing is fetched, and the parser resolves no entity
from outside.
"""

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from verifier.errors import ArticleEmpty, ArticleTooLarge
from verifier.intake.given import Given, is_date, is_language
from verifier.intake.linked import linked

Tree: TypeAlias = Any
"""An lxml element; lxml carries no types."""
Extracted: TypeAlias = Any
"""trafilatura's document, or None where it finds no article."""

ELEMENTS_LIMIT = 30_000
"""Elements of the largest page: the slowest hostile page found needs 6 s for them; a long live blog has 20,000."""

INLINE_LIMIT = 2_000
"""Inline elements above which they lose their formatting: the extractor is quadratic in them, and news has fewer."""
_INLINE = frozenset("span b i em strong font u sup sub mark abbr cite small code del s ins q img picture input".split())
_PLAIN = "w"
"""A tag that means nothing to the extractor: it keeps the text and runs in linear time."""

_UNSEEN = frozenset({"noscript", "template", "script"})
"""Tags whose content a browser does not show: a script may hold the article told for machines (JSON-LD)."""
_UNSEEN_STYLES = frozenset(
    {
        ("display", "none"),
        ("visibility", "hidden"),
        ("visibility", "collapse"),
        ("font-size", "0"),
        ("font-size", "0px"),
    }
)
_PAGE = ("main", "article", "h1")
"""What an open dialog hides from screen readers with the page behind it, though it is the article."""

_OPENING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?<"
    rb"(?:!doctype\s+html|html|head|body|main|article|section|header|div|p|h[1-6]|figure)\b",
    re.IGNORECASE | re.DOTALL,
)
_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,40})", re.IGNORECASE)
_BARS = ("|", "-", "–", "—", "·")
"""What stands between a page's heading and the site's name in its title."""
_SUFFIXES = (".html", ".htm", ".xhtml")

_META: Mapping[str, tuple[str, ...]] = {
    "publisher": ("og:site_name", "application-name", "citation_journal_title"),
    "title": ("og:title", "twitter:title", "headline"),
    "published": ("article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "pubdate"),
    "url": ("og:url",),
}
"""For each field the names of `<meta>` that may hold it, the surest first."""


def is_html(data: bytes, name: str) -> bool:
    """Say whether the input is a web page: by its name, or else by how it begins."""
    return name.lower().endswith(_SUFFIXES) or _OPENING.match(data, 0, 4096) is not None


def declared_charset(data: bytes) -> str | None:
    """Return the encoding that the page claims near its start, if it does."""
    found = _CHARSET.search(data, 0, 4096)
    return found.group(1).decode("ascii").upper() if found else None


def read(page: str, name: str) -> tuple[Given, str]:
    """Return what the page says of itself, and its article: one paragraph a line, blank lines between them.

    Raises `ArticleEmpty` where no article is found and `ArticleTooLarge` over `ELEMENTS_LIMIT`.
    """
    import trafilatura  # noqa: PLC0415 - half a second, and only a web page needs it

    tree = trafilatura.load_html(page) if page.strip() else None
    if tree is None:
        msg = f"{name}: no article found in this page"
        raise ArticleEmpty(msg)
    _bound(tree, name)
    told = linked(_scripts(tree))
    _empty_unseen(tree)
    known, heading = _metadata(tree).over(told), _heading(tree)
    paragraphs = _extracted(tree)
    if heading and len(paragraphs) == 1 and paragraphs[0].startswith(f"{heading} "):
        paragraphs = _apart(tree, paragraphs)
    if not paragraphs:
        msg = f"{name}: no article found in this page"
        raise ArticleEmpty(msg)
    if heading and heading not in paragraphs:
        paragraphs.insert(0, heading)
    return known, "\n\n".join(paragraphs)


def _scripts(tree: Tree) -> list[str]:
    """Return what the page tells machines."""
    return [
        script.text for script in tree.iter("script") if script.get("type") == "application/ld+json" and script.text
    ]


def _extracted(tree: Tree, rescued_under: int = 250) -> list[str]:
    """Return the article's paragraphs; the rescue of one with fewer characters may run them together (see `_apart`)."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - half a second, and only a web page needs it
    from trafilatura.settings import use_config  # noqa: PLC0415  as above

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(rescued_under))
    found: Extracted = bare_extraction(tree, include_comments=False, fast=True, favor_recall=True, config=config)
    return _paragraphs(found.text if found and found.text else "")


def _apart(tree: Tree, glued: list[str]) -> list[str]:
    """Return the paragraphs of a short article whose rescue took every word of `<article>`, captions too, as one line.

    Without the rescue they stand apart; where that loses half of the words, they stay as they are.
    """
    apart = _extracted(tree, rescued_under=0)
    return apart if 2 * sum(map(len, apart)) > len(glued[0]) else glued


def _paragraphs(extracted: str) -> list[str]:
    """Return the lines that hold something; one that goes on in the middle of a sentence (`<br>`) joins the last."""
    paragraphs: list[list[str]] = []
    for line in filter(None, map(str.strip, extracted.split("\n"))):
        goes_on = (
            paragraphs and line[0].islower() and (paragraphs[-1][-1][-1].isalnum() or paragraphs[-1][-1][-1] == ",")
        )
        if goes_on:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [" ".join(lines) for lines in paragraphs]


def _bound(tree: Tree, name: str) -> None:
    """Refuse a page that would take too long, and flatten one that is inline markup for the most part."""
    elements = list(tree.iter())
    if len(elements) > ELEMENTS_LIMIT:
        msg = f"{name}: {len(elements):,} HTML elements; the limit is {ELEMENTS_LIMIT:,}"
        raise ArticleTooLarge(msg)
    inline = [element for element in elements if element.tag in _INLINE]
    for element in inline if len(inline) > INLINE_LIMIT else ():
        element.tag = _PLAIN


def _empty_unseen(tree: Tree) -> None:
    """Empty what the page itself hides from its reader; a stylesheet's rules are not read."""
    waiting = [element for part in tree for element in (part if part.tag == "body" else [part])]
    while waiting:
        element = waiting.pop()
        if _is_unseen(element):
            element.clear(keep_tail=True)  # to remove it would join the text around it: quadratic in such elements
        else:
            waiting.extend(element)


def _is_unseen(element: Tree) -> bool:
    """Say whether tag, attributes or inline style hide the element; as in a browser, `display` outdoes `hidden`."""
    if element.tag in _UNSEEN:
        return True
    style = {"display": "none"} if element.get("hidden") is not None else {}
    for declaration in (element.get("style") or "").casefold().split(";"):
        name, _, value = declaration.partition(":")
        style[name.strip()] = value.partition("!")[0].strip()
    if not _UNSEEN_STYLES.isdisjoint(style.items()):
        return True
    return element.get("aria-hidden") == "true" and next(element.iter(*_PAGE), None) is None


def _metadata(tree: Tree) -> Given:
    """Return what the page's head says; a date or a language that has not the form of one is left out."""
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        key = element.get("property") or element.get("name") or element.get("itemprop") or ""
        meta.setdefault(key.casefold(), _squeezed(element.get("content")) or "")
    found = {field: next((meta[key] for key in keys if meta.get(key)), None) for field, keys in _META.items()}
    canonical = next((link.get("href") for link in tree.iter("link") if link.get("rel") == "canonical"), None)
    heading, title = _heading(tree), _squeezed(_first_text(tree, "title"))
    published, language = found["published"], (tree.get("lang") or "").strip().replace("_", "-")
    return Given(
        publisher=found["publisher"] or _after(title, heading),
        title=heading or found["title"] or title,
        published=published if published and is_date(published) else _timed(tree),
        url=_squeezed(canonical) or found["url"],
        language=language if is_language(language) else None,
    )


def _after(title: str | None, heading: str | None) -> str | None:
    """Return the site's name, where it is all that the page's title has after its heading: "Bridge shut | Courier"."""
    rest = title.removeprefix(heading).strip() if title and heading and title.startswith(heading) else ""
    name = rest[1:].strip() if rest[:1] in _BARS else ""
    return name if name and not any(bar in name for bar in _BARS) else None


def _timed(tree: Tree) -> str | None:
    """Return the one date that the page's `<time>` elements have."""
    dates = {(time.get("datetime") or "").strip() for time in tree.iter("time")}
    return dates.pop() if len(dates) == 1 and all(map(is_date, dates)) else None


def _heading(tree: Tree) -> str | None:
    """Return the page's `<h1>`, where it has just one that holds words."""
    headings = [text for text in (_squeezed("".join(h.itertext())) for h in tree.iter("h1")) if text]
    return headings[0] if len(headings) == 1 else None


def _first_text(tree: Tree, tag: str) -> str | None:
    element = next(tree.iter(tag), None)
    return None if element is None else "".join(element.itertext())


def _squeezed(text: str | None) -> str | None:
    return " ".join(text.split()) or None if text else None
