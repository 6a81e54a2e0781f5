"""The words of a text as runs of the letters a to z, which tell whether anything stands there that is looked for."""

from string import ascii_lowercase

_LETTERS = bytes(c if chr(c) in ascii_lowercase else ord(" ") for c in range(256))
"""A table for `bytes.translate`: it parts words three times as fast as a pattern, and every sentence comes here."""


def runs(low: str) -> list[bytes]:
    """Return the runs of letters in `low`, which is in lower case: of "wasn't", "wasn" and "t"."""
    return low.encode("ascii", "replace").translate(_LETTERS).split()
