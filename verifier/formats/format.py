"""What a format is: a name, what it is for, and a function from a report and a style to text."""

from collections.abc import Callable
from dataclasses import dataclass

from verifier.schema import Report


@dataclass(frozen=True)
class Style:
    """How wide the reader's window is, in columns, and whether it shows colour. Formats for machines heed neither."""

    width: int = 80
    colour: bool = False


@dataclass(frozen=True)
class Format:
    """A way to write a report down. `render` returns text that ends in a newline; `purpose` says who reads it."""

    name: str
    purpose: str
    render: Callable[[Report, Style], str]
