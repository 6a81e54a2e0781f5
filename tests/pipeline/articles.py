"""Articles made for the tests of the pipeline."""

from verifier.schema import Article, Block, BlockKind, article_id


def article(*blocks: tuple[BlockKind, str], publisher: str | None = "The Marrow Herald") -> Article:
    """Return an article of `blocks`, each a kind and its text, with a blank line between."""
    text, made = "", []
    for kind, words in blocks:
        text += "\n\n" if text else ""
        made.append(Block(kind=kind, start=len(text), end=len(text) + len(words)))
        text += words
    return Article(
        id=article_id(text),
        publisher=publisher,
        publisher_basis="given" if publisher else "unknown",
        title=None,
        published=None,
        url=None,
        language="en",
        text=text,
        blocks=tuple(made),
    )
