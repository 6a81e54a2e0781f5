"""What a format is: a name, what it is for, and a function from a report and a style to text."""

from collections.abc import Callable
from typing import NamedTuple

from verifier.schema import Report


class Style(NamedTuple):
    """How wide the reader's window is, in columns, and whether it shows colour. Formats for machines heed neither."""

    width: int = 80
    colour: bool = False


class Format(NamedTuple):
    """A way to write a report down. `render` returns text that ends in a newline; `purpose` says who reads it."""

    name: str
    purpose: str
    render: Callable[[Report, Style], str]
