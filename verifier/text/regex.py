"""A regular expression that is compiled when it is first used.

To compile all of ours takes a start longer than to read an article, and most articles have no use for most of them.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any, cast

START = r"(?<!\w.)"
"""Right after the first letter of a pattern: that letter begins a word. `[A-Z]` with this behind it finds what
`\b[A-Z]` does in half the time, as the engine looks for letters faster than for boundaries."""


class _Uncompiled:
    """Stands in for the pattern: each of its methods is fetched once, and is from then on the pattern's own."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a pattern has
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found


class Signed(_Uncompiled):
    """Stands in for a pattern that is compiled once a text holds one of its signs: others it is not found in."""

    def __init__(self, source: str, flags: int, signs: Sequence[str]) -> None:
        super().__init__(source, flags)
        self.signs = signs

    def search(self, text: str, *window: int) -> re.Match[str] | None:
        """Return what the pattern's own method does; so with the rest."""
        return self.__getattr__("search")(text, *window) if self._is_signed(text, *window) else None

    def match(self, text: str, *window: int) -> re.Match[str] | None:
        """See `search`."""
        return self.__getattr__("match")(text, *window) if self._is_signed(text, *window) else None

    def fullmatch(self, text: str, *window: int) -> re.Match[str] | None:
        """See `search`."""
        return self.__getattr__("fullmatch")(text, *window) if self._is_signed(text, *window) else None

    def finditer(self, text: str, *window: int) -> Iterator[re.Match[str]]:
        """See `search`."""
        return self.__getattr__("finditer")(text, *window) if self._is_signed(text, *window) else iter(())

    def sub(self, new: str, text: str) -> str:
        """See `search`."""
        return self.__getattr__("sub")(new, text) if self._is_signed(text) else text

    def _is_signed(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        part = text[start:end]
        if self._flags & re.IGNORECASE:
            part = part.casefold()
        return any(sign in part for sign in self.signs)


def regex(source: str, flags: int = 0, *, signs: Sequence[str] = ()) -> re.Pattern[str]:
    """Return what can all that `re.compile(source, flags)` can. A fault in `source` shows when it is first used.

    `signs` are parts of words of which all that it matches holds one at least; in small letters where it ignores case.
    A stretch without them costs a glance, and so is to be as short as the pattern's own.
    """
    return cast("re.Pattern[str]", Signed(source, flags, signs) if signs else _Uncompiled(source, flags))
