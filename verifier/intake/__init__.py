"""Intake: text, bytes, a file or a stream to an `Article`. One file for each form of input; nothing is fetched.

A `str` is always text and never a path: hostile text cannot read the disk.
"""

from pathlib import Path
from typing import BinaryIO

from verifier.errors import ArticleEmpty
from verifier.intake import files, front_matter, html
from verifier.intake.article import article
from verifier.intake.decode import decoded, plain, refuse_json
from verifier.intake.given import NOTHING, Given
from verifier.schema import Article

__all__ = ["NOTHING", "Given", "from_bytes", "from_file", "from_stdin", "from_text"]


def from_text(text: str, given: Given = NOTHING, name: str = "<text>") -> Article:
    """Return the article that is this text, its front matter read and left out; `name` is for messages."""
    known, body = front_matter.split(plain(text, name), name)
    if known != NOTHING and not body.strip():
        msg = f"{name}: nothing stands below its front matter"
        raise ArticleEmpty(msg)
    return article(body, given.checked(), known, name)


def from_bytes(data: bytes, name: str, given: Given = NOTHING) -> Article:
    """Return the article in UTF-8 text or HTML; `name` tells the two apart by its suffix, else its first bytes do."""
    if html.is_html(data, name):
        known, body = html.read(decoded(data, name, html.declared_charset(data)), name)
        return article(body, given.checked(), known, name)
    text = decoded(data, name)
    refuse_json(text, name)
    return from_text(text, given, name)


def from_file(path: Path, given: Given = NOTHING) -> Article:
    """Return the article in a file of text or HTML."""
    return from_bytes(files.read_file(path), str(path), given)


def from_stdin(stream: BinaryIO, given: Given = NOTHING) -> Article:
    """Return the article on an open stream of bytes, such as standard input."""
    return from_bytes(files.read_stream(stream, "<stdin>"), "<stdin>", given)
