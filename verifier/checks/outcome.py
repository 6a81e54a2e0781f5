"""What a check yields, and what a check is."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from pydantic import BaseModel

from verifier.reading import ReadClaim, ReadSentence
from verifier.schema import Outcome, OutcomeKind, Severity, Span

if TYPE_CHECKING:  # what the checks stand on stands on this
    from verifier.checks.grounds import Grounds

Signs: TypeAlias = tuple[tuple[str, int], ...]
"""Name and version of each check, in order."""


class Problem(NamedTuple):
    """Something found: how severe, why in words that an editor understands, and the places in the article."""

    severity: Severity
    reason: str
    spans: tuple[Span, ...] = ()


class NotApplicable(NamedTuple):
    """The check has nothing to say here; not the same as having passed."""

    reason: str


def outcomes(checks: Signs, target: str, became: Mapping[int, tuple[OutcomeKind, str | None]]) -> Sequence[Outcome]:
    """Return what became of each check on a target: `became` tells of those, by their places, that did not just pass.

    A report has more than twenty outcomes for each claim, and the next report has most of them again: "numbers passed
    on c3". They are frozen, so that one can stand in both. One whose reason quotes a text is not kept for the next.
    """
    is_short = len(target) <= _LONGEST
    row = list(_all_passed(checks, target) if is_short else _passed(checks, target))
    for at, (kind, reason) in became.items():
        name, version = checks[at]
        make = _known if is_short and (reason is None or _may_be_kept(reason)) else _made
        row[at] = make(name, version, target, kind, reason)
    return row


def _may_be_kept(reason: str) -> bool:
    return len(reason) <= _LONGEST and "“" not in reason


def _passed(checks: Signs, target: str) -> tuple[Outcome, ...]:
    return tuple([_made(name, version, target, "passed", None) for name, version in checks])


def _made(name: str, version: int, target: str, kind: OutcomeKind, reason: str | None) -> Outcome:
    """Return an outcome made without validation: the types hold it already, and to validate it takes twice as long.

    This is what `model_construct` does, field by field; a test compares it with what is validated.
    """
    made = _new(Outcome)
    _fill(made, {"id": name, "version": version, "target": target, "outcome": kind, "reason": reason})
    _mark_set(made, _FIELDS)
    _no_extra(made, None)
    _no_private(made, None)
    return made


_new = object.__new__
_fill, _mark_set, _no_extra, _no_private = (
    BaseModel.__dict__[slot].__set__
    for slot in ("__dict__", "__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__")
)
_FIELDS = set(Outcome.model_fields)
_REMEMBERED = 1 << 10
"""Outcomes other than "passed" that are remembered, some 0.5 MB: those on some hundred claims."""
_TARGETS = 1 << 7
"""Targets of which it is remembered how it looks where all checks pass, some 2 MB."""
_LONGEST = 120
"""Code points of the longest target and of the longest reason that are: an engine's ids may be of any length."""
_known = lru_cache(_REMEMBERED)(_made)
_all_passed = lru_cache(_TARGETS)(_passed)

Found: TypeAlias = Iterable[Problem | NotApplicable]
"""Nothing yielded: passed. `NotApplicable` (alone): does not apply. `Problem`s: failed."""
Settled: TypeAlias = tuple[NotApplicable, ...] | None
"""What is known of a target before a check looks at it: nothing where it passes, why the check does not apply, or None
where the check has to look."""


_T = TypeVar("_T")


@dataclass(frozen=True)
class TargetCheck(Generic[_T]):
    """A check run once for each of its targets. What it catches and misses stands in the docstring of `run`.

    `gate` settles what a whole family of checks has in common: it is asked once for a target, and where it settles
    them none of the family is run. `idle` settles what is left for all targets at once: asked once a run, whether the
    article gives the check anything to look at.
    """

    name: str
    version: int
    run: Callable[[_T, "Grounds"], Found]
    gate: Callable[[_T, "Grounds"], Settled] | None = None
    idle: Callable[["Grounds"], Settled] | None = None


class ClaimCheck(TargetCheck[ReadClaim]):
    """A check run once for each claim."""


class SummaryCheck(TargetCheck[ReadSentence]):
    """A check run once for each sentence of the summary."""


class ArticleCheck(NamedTuple):
    """A check run once on the article itself: lint, which finds notes and doubts and moves no verdict."""

    name: str
    version: int
    run: Callable[["Grounds"], Found]


Check: TypeAlias = TargetCheck[ReadClaim] | TargetCheck[ReadSentence] | ArticleCheck
