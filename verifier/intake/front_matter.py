"""Front matter: what a file says of itself between two lines of `---` at its very start. No part of the text."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from verifier.errors import InputError
from verifier.intake.given import KEYS, NOTHING, Given, fault

if TYPE_CHECKING:
    import yaml

LONGEST = 10_000
"""Code points of the longest front matter: five lines of plain values, with room for a very long title."""

_OPEN = re.compile(r"---[ \t]*\r?\n")
_CLOSE = re.compile(r"^---[ \t]*(?:\r?\n|\Z)", re.MULTILINE)
_KEY = re.compile(r"([A-Za-z][\w-]{0,40})[ \t]*:(?:\s|\Z)")
_BLANK = re.compile(r"[ \t]*\r?\n")
_QUOTE_IT = "put the value in quotation marks"


def split(text: str, name: str) -> tuple[Given, str]:
    """Return what the front matter of `text` says, and the text after it and the blank lines that follow it.

    A text that only opens with a rule of `---` is returned whole: between the lines must stand `key: value` and
    nothing else. `InputError` names a key that is not known, a value that cannot be used, or a missing end.
    """
    opening = _OPEN.match(text)
    if opening is None:
        return NOTHING, text
    limit = opening.end() + LONGEST
    closing = _CLOSE.search(text, opening.end(), limit)
    inside = text[opening.end() : closing.start() if closing else limit]
    if closing is None or not _is_mapping(inside):
        _refuse_unfinished(inside, name, closed=closing is not None)
        return NOTHING, text
    return _read(inside, name), text[_after_blank_lines(text, closing.end()) :]


def _after_blank_lines(text: str, start: int) -> int:
    while blank := _BLANK.match(text, start):
        start = blank.end()
    return start


def _is_mapping(inside: str) -> bool:
    """Say whether every line is `key: value`, a comment, blank, or goes on with the line above it."""
    lines = [line for line in inside.splitlines() if line.strip() and not line.startswith("#")]
    goes_on = (" ", "\t", "- ")
    return not inside[:1].isspace() and all(_KEY.match(line) or line.startswith(goes_on) for line in lines)


def _refuse_unfinished(inside: str, name: str, *, closed: bool) -> None:
    first = _KEY.match(inside)
    if first is not None and first.group(1) in KEYS:
        what = (
            "holds lines that are not `key: value`" if closed else f"has no closing --- within {LONGEST:,} characters"
        )
        msg = f"{name}: the front matter that opens with `{first.group(1)}:` {what}"
        raise InputError(msg)


def _read(inside: str, name: str) -> Given:
    found: dict[str, str | None] = {}
    scalars = _scalars(inside, name)
    for key, value in zip(scalars, scalars, strict=False):
        reason = _unusable(key.value, value, found)
        if reason:
            msg = f"{name}: front matter: {reason}"
            raise InputError(msg)
        found[key.value] = value.value.strip() if _type(value) != "null" else None
    return Given(**{key: value or None for key, value in found.items()})


def _scalars(inside: str, name: str) -> Iterator["yaml.ScalarEvent"]:
    """Yield keys and values in turn. Reads YAML's events, as they come: nothing nests, and no alias is followed."""
    import yaml  # noqa: PLC0415 - 20 ms, and only a file with front matter pays them

    mappings = 0
    try:
        for event in yaml.parse(inside, Loader=yaml.SafeLoader):
            mappings += isinstance(event, yaml.MappingStartEvent)
            if mappings > 1 or isinstance(event, yaml.SequenceStartEvent | yaml.AliasEvent):
                msg = f"{name}: front matter: a value must be one line of text, no list, mapping or alias; {_QUOTE_IT}"
                raise InputError(msg)
            if isinstance(event, yaml.ScalarEvent):
                yield event
    except yaml.YAMLError as error:
        mark, problem = getattr(error, "problem_mark", None), getattr(error, "problem", None)
        where = f" in line {mark.line + 2}" if mark else ""
        msg = f"{name}: front matter is no YAML{where}: {problem or 'it cannot be read'}; {_QUOTE_IT}"
        raise InputError(msg) from None


def _unusable(key: str, value: "yaml.ScalarEvent", found: dict[str, str | None]) -> str | None:
    """Return why this line cannot stand, in words; None where it can."""
    if key not in KEYS:
        return f"no key {key!r}; known: {', '.join(KEYS)}"
    if key in found:
        return f"{key!r} is given twice"
    kind = _type(value)
    if kind == "null":
        return None
    if key != "published" and kind != "str":
        return f"{key} must be text, and {value.value!r} is YAML's {kind}; {_QUOTE_IT}"
    return fault(key, value.value.strip()) if value.value.strip() else None


def _type(value: "yaml.ScalarEvent") -> str:
    """Return YAML's name for the value's type: str, null, int, float, bool, timestamp, or a tag of its own."""
    import yaml  # noqa: PLC0415 - loaded already by then

    resolver: Any = yaml.resolver.Resolver()
    tag = value.tag or resolver.resolve(yaml.ScalarNode, value.value, value.implicit)
    return str(tag).rpartition(":")[2]
