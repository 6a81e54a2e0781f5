"""Bytes to text: UTF-8, with or without a byte order mark, and a clear error on anything else."""

import json
import re
import shlex

from verifier.errors import NotText

FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive, as .docx, .odt and .epub are"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"(\xb5/\xfd", "Zstandard data"),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document"),
    (b"{\\rtf", "a rich text (RTF) document"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "an SQLite database"),
)
"""What else a file may be, by its first bytes."""

ENCODINGS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
"""Byte order marks of text that is not UTF-8; the longer first."""

BOM = "\ufeff"

_JSON = re.compile(r"\s*+\{\s*+\"[^\"\n]{1,80}\"\s*+:")
LOOKED_AT = 4096
"""Bytes at the start that are looked at for what text does not hold."""
GUESS = "WINDOWS-1252"


def decoded(data: bytes, name: str, declared: str | None = None) -> str:
    """Return `data` as text, without its byte order mark. `declared` is the encoding that the document claims.

    Raises `NotText`, which names the format or the byte (from 0) and, where that helps, the command to convert it.
    """
    for mark, encoding in ENCODINGS:
        if data.startswith(mark):
            msg = f"{name}: this is {encoding}, not UTF-8; {_convert(encoding, name)}"
            raise NotText(msg)
    for magic, what in FORMATS:
        if data.startswith(magic):
            msg = f"{name}: this is {what}, not text"
            raise NotText(msg)
    nul = data.find(0, 0, LOOKED_AT)
    if nul >= 0:
        raise NotText(_with_nul(data, nul, name))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        where = f"byte {error.start} (0x{data[error.start]:02X}) is not UTF-8"
        msg = f"{name}: {where}; {_convert(declared, name)}"
        raise NotText(msg) from None
    return plain(text, name)


def refuse_json(text: str, name: str) -> None:
    """Raise `NotText` where the whole text is a JSON object: a report or a draft is no article."""
    if not _JSON.match(text):
        return
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return
    msg = f"{name}: this is JSON, not an article; `verifier check` reads drafts and reports"
    raise NotText(msg)


def plain(text: str, name: str) -> str:
    """Return `text` without a byte order mark; `NotText` where it holds what no text holds."""
    nul = text.find("\0")
    if nul >= 0:
        msg = f"{name}: character {nul} is NUL: this is binary, not text"
        raise NotText(msg)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        surrogate = f"U+{ord(text[error.start]):04X}"
        msg = f"{name}: character {error.start} is {surrogate}, a lone surrogate, which is no text"
        raise NotText(msg) from None
    return text.removeprefix(BOM)


def _with_nul(data: bytes, nul: int, name: str) -> str:
    """Return what is wrong with bytes that hold a NUL: every other one is, in UTF-16 of Western letters."""
    start = data[:LOOKED_AT]
    for first, encoding in enumerate(("UTF-16BE", "UTF-16LE")):
        if 2 * start[first::2].count(0) > len(start[first::2]) and 0 not in start[1 - first :: 2]:
            return f"{name}: this is {encoding}, not UTF-8; {_convert(encoding, name)}"
    return f"{name}: byte {nul} is NUL: this is binary, not text"


def _convert(encoding: str | None, name: str) -> str:
    source = "-" if name.startswith("<") else shlex.quote(name)
    guess = "" if encoding else f" (or whatever its encoding is; {GUESS} is what old Western files have)"
    return f"convert it first: iconv -f {encoding or GUESS} -t UTF-8 {source}{guess}"
