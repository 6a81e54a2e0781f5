"""The shapes an answer may have, and why one cannot stand, in words that the model is told."""

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from functools import cache
from typing import Any, ClassVar, Self, TypeAlias, cast

import instructor
from instructor.core.exceptions import ResponseParsingError
from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from verifier.draft import Draft, DraftSummary, Proposed

MOST_REASONS = 12
"""Reasons named in one re-ask: a model that gets more wrong than that does not get it right by a longer list."""

LONGEST_REASON = 300
"""Code points of one reason: room for a long quotation, not for a whole paragraph."""

Weigh: TypeAlias = Callable[[Proposed], Sequence[str]]
"""Why an answer of the right shape cannot stand."""

WEIGH: ContextVar[Weigh] = ContextVar("WEIGH")
"""The current call's judge. Not instructor's `context=`: that renders every message, the article too, as a template."""


class Unacceptable(ResponseParsingError):
    """The answer is sent back with these reasons."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(_told(reasons), mode="JSON_SCHEMA")
        self.reasons = tuple(reasons)

    def __str__(self) -> str:
        return _told(self.reasons)


class _Answer(BaseModel):
    """Stands for a shape of ours before instructor, and reads it in our words.

    pydantic's own reasons repeat the input and link to pages that change with its version.
    """

    shape: ClassVar[type[Proposed]]

    @classmethod
    def model_json_schema(cls, *_: Any, **__: Any) -> dict[str, Any]:  # noqa: ANN401 - instructor passes what it likes
        return _schema(cls.shape)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> Self:  # noqa: ANN401 - as above
        try:
            answer = cls.shape.model_validate_json(json_data)
        except ValidationError as error:
            reasons = [_fault(detail) for detail in error.errors(include_url=False, include_context=False)]
        else:
            reasons = list(WEIGH.get()(answer))
        if reasons:
            raise Unacceptable(reasons)
        return cast("Self", cls.model_construct())


class DraftAnswer(_Answer):
    """A whole draft."""

    shape = Draft


class SummaryAnswer(_Answer):
    """A summary alone."""

    shape = DraftSummary


DRAFT = instructor.response_schema(DraftAnswer)
SUMMARY = instructor.response_schema(SummaryAnswer)
"""Wrapped once: instructor would otherwise build a class for every call."""


@cache
def _schema(shape: type[Proposed]) -> dict[str, Any]:
    """Return the shape's JSON Schema, made once: it costs more than everything else in a call."""
    return shape.model_json_schema()


def _fault(detail: ErrorDetails) -> str:
    place = ".".join(map(str, detail["loc"]))
    if detail["type"] == "json_invalid":
        return f"the answer is not JSON: {detail['msg'].removeprefix('Invalid JSON: ')}"
    return f"{place}: {detail['msg']}" if place else detail["msg"]


def _told(reasons: Sequence[str]) -> str:
    lines = [f"- {reason[:LONGEST_REASON]}" for reason in reasons[:MOST_REASONS]]
    if len(reasons) > MOST_REASONS:
        lines.append(f"- and {len(reasons) - MOST_REASONS} more of this kind")
    return "\n".join(lines)
