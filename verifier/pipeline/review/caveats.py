"""What a text says of checking, beside what the articles say of it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from verifier.checks.row import Row
from verifier.pipeline.review.lines import Line
from verifier.schema import Finding, Statement, Status
from verifier.text.spans import Interval

CHECK, VERSION = "caveat", 1
ASSURING: frozenset[Status] = frozenset({"verified_by_publisher", "confirmed_by_third_party"})
"""What vouches for a claim: where the article withholds it, the text says more than it does."""


class Stated:
    """The articles' statements about checking, by the sentences that hold them and by the claims that they cover."""

    def __init__(self, statements: Sequence[Statement], rows: Sequence[Interval]) -> None:
        held = Row(rows)
        self._by_row: dict[Interval, list[Statement]] = {}
        self._by_claim: dict[str, list[Statement]] = {}
        for statement in statements:
            for row in held.overlapping(statement.span.interval):
                self._by_row.setdefault(row, []).append(statement)
            for claim in statement.covers:
                self._by_claim.setdefault(claim, []).append(statement)

    def behind(self, line: Line) -> tuple[Statement, ...]:
        """Return the statements in the sentences that bear `line`."""
        return tuple({s.id: s for row in line.aligned.bearing for s in self._by_row.get(row, ())}.values())

    def on(self, claims: Iterable[str]) -> tuple[Statement, ...]:
        """Return the statements that cover any of the articles' `claims`."""
        return tuple({s.id: s for claim in claims for s in self._by_claim.get(claim, ())}.values())


def told(
    said: Sequence[Statement], lines: Sequence[Line], cited: Mapping[str, Sequence[str]], stated: Stated
) -> frozenset[str]:
    """Return the articles' claims of which the text itself tells what the articles say of checking.

    A statement of the text repeats those that its own sentence rests on, and those on the claims told beside it.
    """
    found: set[str] = set()
    for one in said:
        line = at(lines, one.span.interval)
        beside = {c for claim in one.covers for c in cited.get(claim, ())}
        repeated = (*(stated.behind(line) if line else ()), *stated.on(beside))
        found.update(c for s in repeated if s.status == one.status for c in s.covers)
    return frozenset(found)


def overclaimed(said: Sequence[Statement], lines: Sequence[Line], stated: Stated) -> Iterator[Finding]:
    """Yield a fault for each sentence that says that something was checked, where its article says otherwise."""
    for one in (s for s in said if s.status in ASSURING):
        line = at(lines, one.span.interval)
        found = stated.behind(line) if line else ()
        if line and found and all(s.status not in ASSURING for s in found):
            reason = f"“{one.span.quote}” is here, and the article says “{found[0].span.quote}”"
            spans = tuple(s.span for s in found)
            yield Finding(check=CHECK, version=VERSION, severity="fault", target=line.id, reason=reason, spans=spans)


def at(lines: Sequence[Line], place: Interval) -> Line | None:
    """Return the line that holds the beginning of `place`; `lines` are in order."""
    number = bisect_right(lines, place.start, key=lambda line: line.place.start) - 1
    return lines[number] if number >= 0 and place.start < lines[number].place.end else None
