"""What a check yields, and what a check is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from verifier.reading import ReadClaim, Reading, ReadSentence
from verifier.schema import Severity, Span


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


Check: TypeAlias = ClaimCheck | SummaryCheck
