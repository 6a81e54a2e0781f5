"""Make hostile text harmless to whatever shows it: an article must not drive a terminal or turn a line around."""

import re
from typing import Final

_WHITE = r"\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029"
_CONTROLS = r"\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_UNSEEN = r"\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
_SURROGATES = r"\ud800-\udfff"

BREAKS: Final = re.compile(f"[{_WHITE}]+")
"""What moves the cursor to another place or line."""

DRIVERS: Final = re.compile(f"[{_CONTROLS}{_BIDI}{_UNSEEN}{_SURROGATES}]")
"""Escape sequences' first bytes, other controls, direction marks, invisible tags, and halves of characters."""


def printable(text: str) -> str:
    """Return `text` on one line; what could drive a terminal is shown by its number, as in `[U+001B]`."""
    return DRIVERS.sub(lambda found: f"[U+{ord(found[0]):04X}]", BREAKS.sub(" ", text))
