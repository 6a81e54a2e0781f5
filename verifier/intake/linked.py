"""What a web page says of its article to machines: JSON-LD in its scripts, as most sites of news print it."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, TypeAlias

from verifier.intake.given import NOTHING, Given, fault, is_date, is_language

Json: TypeAlias = Any
"""What a page's script holds: anything."""

LONGEST = 200_000
"""Code points of the longest script that is read: a long live blog's holds some 100,000."""
NODES = 2_000
"""Parts of a script that are looked at for an article; its own stands among the first."""
LONGEST_VALUE = 300
"""Code points of the longest headline or name that is taken."""


def linked(scripts: Iterable[str]) -> Given:
    """Return what the first of the scripts that describes an article says of it; a value of no use is left out."""
    for script in scripts:
        try:
            read = json.loads(script) if len(script) <= LONGEST else None
        except (ValueError, RecursionError):
            continue
        if article := next(filter(_is_article, islice(_parts(read), NODES)), None):
            return _said(article)
    return NOTHING


def _parts(read: Json) -> Iterator[Mapping[str, Json]]:
    """Yield the objects in it, the outer ones first."""
    waiting = [read]
    for part in waiting:
        if isinstance(part, dict):
            yield part
            waiting.extend(part.values())
        elif isinstance(part, list):
            waiting.extend(part)


def _is_article(part: Mapping[str, Json]) -> bool:
    kinds = part.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(("Article", "BlogPosting", "Report")) for kind in kinds)


def _said(article: Mapping[str, Json]) -> Given:
    publisher = article.get("publisher")
    published, language = _text(article.get("datePublished")), _text(article.get("inLanguage"))
    return Given(
        publisher=_text(publisher.get("name")) if isinstance(publisher, dict) else None,
        title=_text(article.get("headline")),
        published=published if published and is_date(published) else None,
        language=language if language and is_language(language) else None,
    )


def _text(value: Json) -> str | None:
    """Return the value as one line, where it is a text of a length that can be meant, and holds characters only."""
    line = " ".join(value.split()) if isinstance(value, str) and len(value) <= LONGEST_VALUE else ""
    return line if line and fault("title", line) is None else None
