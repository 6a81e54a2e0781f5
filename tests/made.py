"""Articles and drafts made for tests."""

from collections.abc import Iterable

from verifier.draft import DraftSource
from verifier.schema import Article, Block, BlockKind, article_id


def article_of(text: str, blocks: Iterable[Block], publisher: str | None) -> Article:
    """Return an English article of which only the publisher is known."""
    return Article(
        id=article_id(text),
        publisher=publisher,
        publisher_basis="given" if publisher else "unknown",
        title=None,
        published=None,
        url=None,
        language="en",
        text=text,
        blocks=tuple(blocks),
    )


def article(*blocks: tuple[BlockKind, str], publisher: str | None = "The Marrow Herald") -> Article:
    """Return an article of `blocks`, each a kind and its text, with a blank line between."""
    text, made = "", []
    for kind, words in blocks:
        text += "\n\n" if text else ""
        made.append(Block(kind=kind, start=len(text), end=len(text) + len(words)))
        text += words
    return article_of(text, made, publisher)


def source(name: str | None, mention: str | None = None, antecedent: str | None = None) -> DraftSource:
    """Return a named person as an engine proposes one."""
    return DraftSource(
        name=name,
        kind="person",
        anonymous=False,
        count=None,
        role=None,
        affiliation=None,
        anonymity_reason=None,
        mention=mention,
        antecedent=antecedent,
    )
