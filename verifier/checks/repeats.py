"""Which claims say again what an earlier one says."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from verifier.reading import ReadClaim
from verifier.text.spans import Interval

ALIKE = 0.8
"""Share of their words that two claims have in common from which they say the same: between two tellings of one thing
about one word in ten differs ("the" dropped, "troops" for "soldiers"), between two facts of a sentence far more."""
COMPARED = 20
"""Earlier claims on the same paragraph with which one is compared: a bound on the cost of a hostile draft."""


_Placed: TypeAlias = tuple[ReadClaim, tuple[Interval, ...]]


def repeated(
    claims: Sequence[ReadClaim], stems: Callable[[str], frozenset[str]], paragraph: Callable[[Interval], int]
) -> Mapping[str, str]:
    """Return for each claim that repeats an earlier one the earlier one's id.

    `stems` gives the words of a claim's text, `paragraph` the number of the paragraph in which an interval starts.
    """
    if _are_apart([i for claim in claims for i in claim.intervals]):
        return {}
    earlier: dict[int, list[_Placed]] = {}
    found: dict[str, str] = {}
    for claim in claims:
        placed = claim, claim.intervals
        numbers = sorted({paragraph(i) for i in placed[1]})
        rivals = [c for n in numbers for c in earlier.get(n, ())[-COMPARED:]]
        twin = next((c for c, where in rivals if _overlap(where, placed[1]) and _alike(c, claim, stems)), None)
        if twin is not None:
            found[claim.id] = twin.id
        for number in numbers:
            earlier.setdefault(number, []).append(placed)
    return found


def _are_apart(intervals: list[Interval]) -> bool:
    """Say whether no two of the intervals overlap; most articles' claims stand one after another."""
    intervals.sort()
    return not any(other.start < one.end for one, other in pairwise(intervals))


def _overlap(some: Sequence[Interval], others: Sequence[Interval]) -> bool:
    for i in some:
        for j in others:
            if i.start < j.end and j.start < i.end:
                return True
    return False


def _alike(one: ReadClaim, other: ReadClaim, stems: Callable[[str], frozenset[str]]) -> bool:
    if one.polarity != other.polarity:
        return False
    ours, theirs = stems(one.text), stems(other.text)
    if len(ours & theirs) < ALIKE * len(ours | theirs):
        return False
    figures = [{s for s in side if s[0].isdigit()} for side in (ours, theirs)]
    return figures[0] == figures[1]
