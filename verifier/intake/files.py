"""Reading from disk and from a stream: bounded before it starts, and every refusal names the file."""

import os
import stat
from pathlib import Path
from typing import BinaryIO

from verifier.errors import ArticleMissing, ArticleTooLarge
from verifier.intake import front_matter

TEXT_LIMIT = 1_000_000
"""Code points of the longest article: some 160,000 words, a thousand times the usual length."""

BYTES_LIMIT = 4 * (TEXT_LIMIT + front_matter.LONGEST)
"""Bytes of the longest input that can hold so much text: UTF-8 takes at most four a code point."""


def read_file(path: Path) -> bytes:
    """Return the bytes of the file; `ArticleMissing` where it cannot be read, `ArticleTooLarge` over the limit."""
    try:
        with path.open("rb") as stream:
            status = os.fstat(stream.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size > BYTES_LIMIT:
                raise _too_large(str(path), f"{status.st_size:,} bytes")
            return read_stream(stream, str(path))
    except IsADirectoryError:
        msg = f"{path}: this is a directory; name a file in it"
        raise ArticleMissing(msg) from None
    except FileNotFoundError:
        msg = f"{path}: no such file"
        raise ArticleMissing(msg) from None
    except PermissionError:
        msg = f"{path}: no permission to read it"
        raise ArticleMissing(msg) from None
    except (OSError, ValueError) as error:
        msg = f"{path}: cannot be read: {getattr(error, 'strerror', None) or error}"
        raise ArticleMissing(msg) from None


def read_stream(stream: BinaryIO, name: str) -> bytes:
    """Return all that `stream` holds; reads at most one byte over the limit, `ArticleTooLarge` where it holds more."""
    data = stream.read(BYTES_LIMIT + 1)
    if len(data) > BYTES_LIMIT:
        raise _too_large(name, f"over {BYTES_LIMIT:,} bytes")
    return data


def _too_large(name: str, size: str) -> ArticleTooLarge:
    limit = f"the limit is {TEXT_LIMIT:,} characters of text, and {BYTES_LIMIT:,} bytes"
    return ArticleTooLarge(f"{name}: {size}; {limit}")
