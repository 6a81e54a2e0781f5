"""What a check yields, and what a check is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Outcome, OutcomeKind, Severity, Span


@dataclass(frozen=True)
class Problem:
    """Something found: how severe, why in words that an editor understands, and the places in the article."""

    severity: Severity
    reason: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class NotApplicable:
    """The check has nothing to say here; not the same as having passed."""

    reason: str


def outcome(check: "Check", target: str, kind: OutcomeKind, reason: str | None) -> Outcome:
    """Return what became of `check` on the target, made without validation: the types hold it already.

    A report has some twelve outcomes for each claim, and validating them cost a seventh of all checks together. This
    is what `model_construct` does, field by field; a test compares it with what is validated.
    """
    made = _new(Outcome)
    fields = {"id": check.name, "version": check.version, "target": target, "outcome": kind, "reason": reason}
    _set(made, "__dict__", fields)
    _set(made, "__pydantic_fields_set__", set(fields))
    _set(made, "__pydantic_extra__", None)
    _set(made, "__pydantic_private__", None)
    return made


_new, _set = object.__new__, object.__setattr__

Found: TypeAlias = Iterator[Problem | NotApplicable]
"""Nothing yielded: passed. `NotApplicable` (alone): does not apply. `Problem`s: failed."""


@dataclass(frozen=True)
class ClaimCheck:
    """A check run once for each claim. What it catches and misses stands in the docstring of `run`."""

    name: str
    version: int
    run: Callable[[ReadClaim, Reading], Found]


@dataclass(frozen=True)
class SummaryCheck:
    """A check run once for each sentence of the summary."""

    name: str
    version: int
    run: Callable[[ReadSentence, Reading], Found]


@dataclass(frozen=True)
class ArticleCheck:
    """A check run once on the article itself: lint, which finds notes and doubts and moves no verdict."""

    name: str
    version: int
    run: Callable[[Reading], Found]


Check: TypeAlias = ClaimCheck | SummaryCheck | ArticleCheck
