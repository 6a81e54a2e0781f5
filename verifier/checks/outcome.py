"""What a check yields, and what a check is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeAlias, TypeVar

from verifier.reading import ReadClaim, ReadSentence
from verifier.schema import Outcome, OutcomeKind, Severity, Span, made

if TYPE_CHECKING:  # what the checks stand on stands on this
    from verifier.checks.grounds import Grounds

Signs: TypeAlias = tuple[tuple[str, int], ...]
"""Name and version of each check, in order."""


class _Interned(tuple[tuple[str, int], ...]):
    """Signs that equal themselves alone: looked up for each target of a report, they are not compared one by one."""

    __slots__ = ()
    __eq__ = object.__eq__
    __hash__ = object.__hash__


interned = lru_cache(1 << 4)(_Interned)
"""Returns for signs the ones by which outcomes are remembered."""


class Problem(NamedTuple):
    """Something found: how severe, why in words that an editor understands, and the places in the article."""

    severity: Severity
    reason: str
    spans: tuple[Span, ...] = ()


class NotApplicable(NamedTuple):
    """The check has nothing to say here; not the same as having passed."""

    reason: str


def all_passed(checks: Signs, target: str) -> list[Outcome]:
    """Return that each check passed on a target, for those that did not to be put in their places.

    A report has more than twenty outcomes for each claim, and the next report has most of them again: "numbers passed
    on c3". They are frozen, so that one can stand in both.
    """
    return [*(_all_passed if len(target) <= _LONGEST else _passed)(checks, target)]


def outcome(sign: tuple[str, int], target: str, kind: OutcomeKind, reason: str | None) -> Outcome:
    """Return what became of a check on a target. One whose reason quotes a text is not kept for the next report."""
    may_be_kept = reason is None or (len(reason) <= _LONGEST and "“" not in reason)
    return (_remembered if may_be_kept and len(target) <= _LONGEST else _made)(sign, target, kind, reason)


def _passed(checks: Signs, target: str) -> tuple[Outcome, ...]:
    return tuple([_made(sign, target, "passed", None) for sign in checks])


def _made(sign: tuple[str, int], target: str, kind: OutcomeKind, reason: str | None) -> Outcome:
    return made(Outcome, id=sign[0], version=sign[1], target=target, outcome=kind, reason=reason)


_REMEMBERED = 1 << 10
"""Outcomes other than "passed" that are remembered, some 0.5 MB: those on some hundred claims."""
_TARGETS = 1 << 7
"""Targets of which it is remembered how it looks where all checks pass, some 2 MB."""
_LONGEST = 120
"""Code points of the longest target and of the longest reason that are: an engine's ids may be of any length."""
_remembered = lru_cache(_REMEMBERED)(_made)
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
