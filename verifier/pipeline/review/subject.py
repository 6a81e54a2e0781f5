"""What was given to be checked: a text, a draft, or an earlier report."""

from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import from_json

from verifier.draft import Draft
from verifier.errors import InputError
from verifier.schema import Report

Subject = str | Draft | Report
REPORTS = frozenset({"schema_version", "article"})
"""Fields that a report has and a draft has not."""


def subject(words: str, name: str) -> Subject:
    """Return the draft or report that `words` hold in JSON, else the words: no text of news begins with a brace.

    Raises `InputError`, which names the place, where it is JSON and neither.
    """
    if not words.lstrip().startswith("{"):
        return words
    found = _parsed(words, name)
    kind = Report if isinstance(found, Mapping) and found.keys() >= REPORTS else Draft
    try:
        return kind.model_validate_json(words)
    except ValidationError as error:
        first, *others = error.errors(include_url=False, include_input=False, include_context=False)
        place = ".".join(map(str, first["loc"])) or "its top level"
        more = f" (and {len(others)} more)" if others else ""
        kind_ = kind.__name__.lower()
        msg = f"{name}: no {kind_}: at {place}: {first['msg']}{more}; `verifier schema {kind_}` prints its shape"
        raise InputError(msg) from None


def _parsed(words: str, name: str) -> object:
    try:
        return from_json(words)
    except ValueError as error:
        msg = f"{name}: it begins with a brace, and is no JSON: {error}"
        raise InputError(msg) from None
