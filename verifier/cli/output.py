"""Where output goes: data to standard output or a file, notes to standard error, each fit for its reader."""

# Nothing heavy may load before a command runs: `--help` must not pay for it.
# ruff: noqa: PLC0415

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TextIO, TypeGuard

from verifier.errors import UsageError

STANDARD: Final = "-"
"""The name that stands for standard input or output."""

OWN: Final = (Path("/dev/fd"), Path("/proc/self/fd"))
"""Where a process finds what it has open, by number."""
LINKS: Final = 40
"""Links that are followed one after the other, as in the system itself."""

PLAIN: Final = str.maketrans(
    {"←": "<-", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "…": "...", "·": "-", "•": "*"}
) | {
    ord("✓"): "+",
    ord("✗"): "x",
    ord("\u00a0"): " ",
}
"""What stands in for our own signs where the terminal's character set lacks them."""


class ReaderGone(Exception):
    """Whoever read our output has closed it. No `OSError`: click ends those in its own way."""


def complain(message: str) -> None:
    """Write one line to standard error; nothing in it can drive the terminal."""
    from verifier.formats.printable import printable

    if _open(sys.stderr):
        _write(sys.stderr, f"verifier: {printable(message)}\n")


def _open(stream: TextIO | None) -> TypeGuard[TextIO]:
    """Say whether there is such a stream: Python has None where the process was started with it closed."""
    return stream is not None


def coloured(stream: TextIO) -> bool:
    """Say whether `stream` shows colour: a terminal, unless NO_COLOR or a dumb one; FORCE_COLOR forces it."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return _open(stream) and stream.isatty() and os.environ.get("TERM") != "dumb"


def source(name: str) -> BinaryIO | None:
    """Return standard input where `name` stands for it, None where it is a file's; `UsageError` where it is neither."""
    if not name.strip():
        msg = "no file is named: give a file, or - for standard input"
        raise UsageError(msg)
    if name.startswith(("http://", "https://")):
        msg = f"{name}: nothing is fetched here; save the page and name the file"
        raise UsageError(msg)
    if name != STANDARD:
        return None
    if not _open(sys.stdin):
        msg = "standard input is closed: name a file"
        raise UsageError(msg)
    if sys.stdin.isatty():
        complain("reading from the terminal; end it with Ctrl-D")
    return sys.stdin.buffer


def width() -> int:
    """Return the terminal's width in columns (COLUMNS overrides it), 80 where there is no terminal."""
    import shutil

    return shutil.get_terminal_size().columns


def target(out: str | None, read: str = STANDARD) -> Path | None:
    """Return the file to write, None for standard output; `read` is the article's, which must not be written over.

    Raises `UsageError` before any work is done for nothing.
    """
    if out is None or out == STANDARD:
        return None
    if not out.strip():
        msg = "-o names no file"
        raise UsageError(msg)
    try:
        return _target(out, read)
    except (OSError, RuntimeError) as error:  # a name too long, a folder that is closed to us, a link to itself
        msg = f"cannot write {out}: {getattr(error, 'strerror', None) or error}"
        raise UsageError(msg) from error


def _target(out: str, read: str) -> Path:
    if (own := _descriptor(Path(out))) is not None:
        os.fstat(own)
    if _is_stream(Path(out)):
        return Path(out)
    path = Path(out).resolve()
    if read != STANDARD and path == Path(read).resolve():
        msg = f"cannot write {out}: it is what is to be read"
        raise UsageError(msg)
    if path.is_dir():
        msg = f"cannot write {out}: it is a directory"
        raise UsageError(msg)
    if not path.parent.is_dir():
        msg = f"cannot write {out}: there is no directory {path.parent}"
        raise UsageError(msg)
    return path


def _is_stream(path: Path) -> bool:
    """Say whether `path` is written to as it is: a device or a pipe has no contents to replace."""
    return _descriptor(path) is not None or (path.exists() and not path.is_file() and not path.is_dir())


def _descriptor(path: Path) -> int | None:
    """Return which of our own descriptors `path` stands for, as /dev/stdout does; whatever that is, it stays open."""
    for _ in range(LINKS):
        if path.name.isdecimal() and path.parent in OWN:
            return int(path.name)
        if not path.is_symlink():
            return None
        path = path.parent / path.readlink()
    return None


def write(text: str, path: Path | None, encoding: str | None = None) -> None:
    """Write `text` to `path` in UTF-8, whole or not at all; or to standard output, in its own encoding where None."""
    if path is None and not _open(sys.stdout):
        msg = "standard output is closed: name a file with -o"
        raise UsageError(msg)
    if path is None:
        _write(sys.stdout, text, encoding)
    else:
        _replace(path, text.encode("utf-8", "replace"))


def _write(stream: TextIO, text: str, encoding: str | None = None) -> None:
    stream.flush()
    try:
        stream.buffer.write(_fitted(text, encoding or stream.encoding))
        stream.buffer.flush()
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        msg = f"cannot write the output: {error.strerror}"
        raise UsageError(msg) from error


def _fitted(text: str, encoding: str) -> bytes:
    """Return `text` in `encoding`, with plainer signs where that lacks ours."""
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(PLAIN).encode(encoding, "replace")


def _replace(path: Path, content: bytes) -> None:
    """Put `content` in the place of `path` in one step: a reader sees the old file or the new one."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if _is_stream(path):
            own = _descriptor(path)
            with path.open("wb") if own is None else os.fdopen(os.dup(own), "wb") as stream:
                stream.write(content)
        else:
            part.write_bytes(content)
            part.replace(path)
    except BrokenPipeError as error:
        raise ReaderGone from error
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        msg = f"cannot write {path}: {error.strerror}"
        raise UsageError(msg) from error
