"""What is known of an article besides its text: by option, by front matter, or by a page's own metadata."""

import re
from datetime import datetime
from typing import NamedTuple

from verifier.errors import UsageError

_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?\Z")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")


class Given(NamedTuple):
    """Each field as it was written; None where nobody gave it."""

    publisher: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None

    def over(self, other: "Given") -> "Given":
        """Return these fields, and those of `other` where these are silent."""
        return Given(*map(_first, self, other))

    def checked(self) -> "Given":
        """Return the same, trimmed, an empty field as None; `UsageError` where a field cannot be used."""
        trimmed = {name: (value or "").strip() or None for name, value in self._asdict().items()}
        for name, value in trimmed.items():
            reason = fault(name, value) if value is not None else None
            if reason:
                raise UsageError(reason)
        return Given(**trimmed)


NOTHING = Given()
"""Nobody said anything."""

KEYS: tuple[str, ...] = Given._fields


def fault(name: str, value: str) -> str | None:
    """Return why `value` cannot stand for the field `name`, in words; None where it can."""
    if any(map(_is_surrogate, value)):
        return f"{name} {value!r} holds a lone surrogate, which is no character"
    if "\n" in value or "\r" in value:
        return f"{name} {value!r} runs over more than one line"
    if name == "published" and not is_date(value):
        return f"published {value!r} is no ISO 8601 date or date-time, such as 2024-10-14 or 2024-10-14T09:30:00+02:00"
    if name == "language" and not is_language(value):
        return f"language {value!r} is no BCP 47 tag, such as en or uk"
    return None


def is_date(value: str) -> bool:
    """Say whether `value` is a date or a date-time as ISO 8601 writes them, and is in the calendar."""
    if not _DATE.match(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_language(value: str) -> bool:
    """Say whether `value` has the form of a BCP 47 tag."""
    return _LANGUAGE.match(value) is not None


def _is_surrogate(character: str) -> bool:
    return "\ud800" <= character <= "\udfff"


def _first(mine: str | None, theirs: str | None) -> str | None:
    return mine if mine is not None else theirs
