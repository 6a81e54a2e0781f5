"""The words of a text or a web page, and nothing that is known of them: for what is no article, such as a summary."""

from pathlib import Path
from typing import BinaryIO

from verifier.errors import ArticleEmpty, ArticleTooLarge
from verifier.intake import files, html
from verifier.intake.decode import decoded, plain
from verifier.intake.files import TEXT_LIMIT


def from_file(path: Path) -> str:
    """Return the words in a file of text or HTML."""
    return from_bytes(files.read_file(path), str(path))


def from_stdin(stream: BinaryIO) -> str:
    """Return the words on an open stream of bytes."""
    return from_bytes(files.read_stream(stream, "<stdin>"), "<stdin>")


def from_bytes(data: bytes, name: str) -> str:
    """Return the words in UTF-8 text or HTML."""
    if html.is_html(data, name):
        return html.read(decoded(data, name, html.declared_charset(data)), name)[1]
    return checked(decoded(data, name), name)


def checked(text: str, name: str) -> str:
    """Return `text` without a byte order mark; `NotText`, `ArticleEmpty`, `ArticleTooLarge` where it is no text."""
    if len(text) > TEXT_LIMIT:
        msg = f"{name}: {len(text):,} characters of text; the limit is {TEXT_LIMIT:,}"
        raise ArticleTooLarge(msg)
    if not any(map(str.isalnum, text)):
        msg = f"{name}: no words in it" if text.strip() else f"{name}: it is empty"
        raise ArticleEmpty(msg)
    return plain(text, name)
