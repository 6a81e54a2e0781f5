"""The quantities of a text against those of its evidence."""

from collections.abc import Iterator, Mapping, Sequence

from verifier.checks.bearing import Bearing
from verifier.checks.compare.figures import Otherwise, in_unit, is_cut_short, is_rounding, told_as_share
from verifier.checks.outcome import Problem
from verifier.checks.passage import Passage
from verifier.schema import Severity, Span
from verifier.text.numbers import Quantity
from verifier.text.numbers_en import TIME, TIMES, Bound

ROUNDED = 0.05
"""A figure this near to the evidence's, with no more figures of its own, is called rounded rather than changed: 1,234
for 1,200. Only the wording of the reason, and fault or doubt, hang on it; set so that 7 km is 4.4 or 4 miles."""
LOOKED_AT = 40
"""Quantities of the evidence that a figure is compared with one by one, for the reason alone: a bound on the cost."""
SINGLE = "single"
"""The word for one: "a single month"."""
COUNTED = 10
"""Up to so many things a text may count itself: "the two candidates"."""
ORDER = 10
"""A vague number ("dozens") covers exact ones up to this many times its scale."""

_LOST, _ADDED = "loses “{bound}” of the evidence", "adds “{bound}”, which the evidence does not say"
_SIDES: tuple[frozenset[Bound], ...] = (frozenset({"at_least", "just_over"}), frozenset({"at_most", "just_under"}))
PRINTED: Mapping[Bound, str] = {
    "exact": "", "about": "about", "just_under": "nearly", "just_over": "just over", "at_least": "at least",
    "at_most": "up to",
}  # fmt: skip


def _bounds() -> Iterator[tuple[tuple[Bound, Bound], tuple[Severity, str]]]:
    """Yield what becomes of a number whose bound is another one in the text than in its evidence."""
    over, under = _SIDES
    for evidence in PRINTED:
        if evidence != "exact":
            yield (evidence, "exact"), ("doubt", _LOST)
        for bound in over | under:
            yield (evidence, bound), ("doubt", _ADDED)
    for evidence, bound in ((e, b) for one, other in (_SIDES, _SIDES[::-1]) for e in one for b in other):
        yield (evidence, bound), ("fault", _ADDED)
    yield ("at_least", "about"), ("doubt", _LOST)
    yield ("at_most", "about"), ("doubt", _LOST)


_KEPT: frozenset[tuple[Bound, Bound]] = frozenset({("just_over", "at_least"), ("just_under", "at_most")})
"""Bounds of the evidence, and those of the text that say less."""
BOUNDS: Mapping[tuple[Bound, Bound], tuple[Severity, str]] = {
    pair: judged for pair, judged in _bounds() if pair[0] != pair[1] and pair not in _KEPT
}
"""(the evidence's bound, the text's) → what that is; a pair that is not here is no fault: "about" added says less."""
RANK: Mapping[Severity | None, int] = {None: 0, "note": 1, "doubt": 2, "fault": 3}


def unborne_numbers(said: Passage, bearing: Bearing, text: str) -> Iterator[Problem]:
    """Yield a problem for each quantity of `said` that its evidence does not state so. `text` is the article's."""
    if said is bearing.inside:
        return
    shares, otherwise = told_as_share(said, bearing.inside), Otherwise(bearing.inside)
    for quantity in said.quantities:
        problem = None if quantity in shares else _judged(quantity, bearing, otherwise, text)
        if problem is not None and problem.severity == "fault" and _counts_up(quantity, said, bearing):
            problem = Problem("doubt", problem.reason, problem.spans)
        if problem is not None and not (_told(quantity, bearing) or _told_as_times(quantity, bearing.inside)):
            yield problem


def _counts_up(quantity: Quantity, said: Passage, bearing: Bearing) -> bool:
    """Say whether a small number in words may count what the evidence lists: none of the evidence's own is left out."""
    if quantity.value > COUNTED or quantity.printed[0].isdigit() or quantity.unit not in {None, "ordinal"}:
        return False
    if not bearing.beside.folded.isdisjoint(TIMES):
        return False
    told = {q.value for q in said.quantities}
    return all(q.value in told for q in bearing.beside.quantities[:LOOKED_AT] if q.unit == quantity.unit)


def _told(said: Quantity, bearing: Bearing) -> bool:
    """Say whether the quantity is known from elsewhere, of the same thing: "two officers" may be a source's name."""
    same = (e for e in _same(said, bearing.told) if said.noun in {None, e.noun} or e.noun is None)
    return any(_compared(said, e, "") is None for e in same)


def _told_as_times(said: Quantity, inside: Passage) -> bool:
    """Say whether the evidence tells the number as "once" or "twice": "warned twice", "two warnings"."""
    return said.unit is None and any(TIMES.get(w) == said.value for w in inside.folded)


def _judged(said: Quantity, bearing: Bearing, otherwise: Otherwise, text: str) -> Problem | None:
    same = [_compared(said, e, text) for e in _same(said, bearing.inside)]
    if None not in same:
        same += [_compared(said, e, text) for e in otherwise.equal(said)]
    if same:
        return min(same, key=lambda p: RANK[p.severity if p else None])
    if said.value == 1 and not said.printed.isdigit() and SINGLE in bearing.inside.folded:
        return None
    if said.value == 1 and said.unit is None and not said.printed.isdigit():
        return _one(said, bearing.inside, text)
    if _is_same_word(said, bearing) or any(is_cut_short(said, e) for e in bearing.beside.quantities[:LOOKED_AT]):
        return None
    return _near_miss(said, bearing.inside, text) or _strange(said, bearing, text)


def _strange(said: Quantity, bearing: Bearing, text: str) -> Problem:
    """Return what a quantity is that the evidence has in no way."""
    beside = _same(said, bearing.beside) or _same(said, bearing.near)
    if not beside:
        return Problem("fault", f"“{said.printed}” stands nowhere in the evidence or near it")
    rivals = _rivals(said, bearing.inside)
    if rivals:
        reason = f"“{said.printed}” is not what the evidence says: it has “{rivals[0].printed}”"
        return Problem("fault", reason, _spans(text, rivals[0]))
    return Problem("doubt", f"“{said.printed}” stands beside the evidence, not in it", _spans(text, beside[0]))


def _is_same_word(said: Quantity, bearing: Bearing) -> bool:
    """Say whether the evidence has the very word, read otherwise there: "a quarter of them", "a quarter left"."""
    word = said.printed.casefold()
    longer = any(
        word in q.printed.casefold().split() and q.printed.casefold() != word for q in bearing.inside.quantities
    )
    return word.isalpha() and word in bearing.inside.folded and not longer


def _same(said: Quantity, passage: Passage) -> Sequence[Quantity]:
    """Return the quantities of that value, of an order that covers it, or that a vague one covers."""
    found = passage.by_value.get((round(said.value, 4), said.unit == "ordinal"), ())
    if said.vague and not found:
        near = passage.quantities[:LOOKED_AT]
        return [e for e in near if not e.vague and 2 * said.value <= e.value < ORDER * said.value * 10]
    return [e for e in found if e.vague == said.vague]


def _compared(said: Quantity, evidence: Quantity, text: str) -> Problem | None:
    """Compare unit and bound of two quantities of one value."""
    if said.unit != evidence.unit and not said.vague:
        problem = _units(said, evidence, text)
        if problem is not None:
            return problem
    if evidence.ranged and not said.ranged:
        return Problem("doubt", f"“{said.printed}” is one end of a range in the evidence", _spans(text, evidence))
    rule = BOUNDS.get((evidence.bound, said.bound))
    if rule is None or said.vague:
        return None
    severity, reason = rule
    bound = PRINTED[evidence.bound if reason is _LOST else said.bound]
    return Problem(severity, f"“{said.printed}” " + reason.format(bound=bound), _spans(text, evidence))


def _units(said: Quantity, evidence: Quantity, text: str) -> Problem | None:
    if said.unit is not None and evidence.unit is not None:
        reason = f"“{said.printed}” is in {said.unit} here and in {evidence.unit} in the evidence"
        return Problem("fault", reason, _spans(text, evidence))
    if (said.unit or evidence.unit) in TIME:
        return None
    gained = f"gains the unit {said.unit}" if said.unit else f"loses the unit {evidence.unit}"
    return Problem("doubt", f"“{said.printed}” {gained}", _spans(text, evidence))


def _one(said: Quantity, inside: Passage, text: str) -> Problem | None:
    """Judge "one": the article's "a" bears it, another number of the same thing does not."""
    rivals = [r for r in _rivals(said, inside) if r.noun is not None]
    if not rivals:
        return None
    return Problem("fault", f"“{said.printed}” is “{rivals[0].printed}” in the evidence", _spans(text, rivals[0]))


def _rivals(said: Quantity, inside: Passage) -> Sequence[Quantity]:
    """Return quantities of the same thing with another value: same unit, or same noun."""
    return [
        e
        for e in inside.quantities[:LOOKED_AT]
        if e.value != said.value and ((e.unit is not None and e.unit == said.unit) or (e.noun and e.noun == said.noun))
    ]


def _near_miss(said: Quantity, inside: Passage, text: str) -> Problem | None:
    """Say of which quantity of the evidence this one is a conversion or a rounding."""
    for evidence in inside.quantities[:LOOKED_AT]:
        converted = in_unit(evidence, said.unit)
        if converted is not None and _close(said.value, converted):
            reason = f"“{said.printed} {said.unit}” is converted: the evidence has “{evidence.printed} {evidence.unit}”"
            right = is_rounding(said.value, converted) and _figures(said.value) > 1
            return Problem("note" if right else "doubt", reason, _spans(text, evidence))
        rounder = said.unit == evidence.unit and _figures(said.value) < _figures(evidence.value)
        if rounder and _close(said.value, evidence.value) and not said.vague:
            reason = f"“{said.printed}” is rounded: the evidence has “{evidence.printed}”"
            return Problem(_rounded(said, evidence), reason, _spans(text, evidence))
    return None


def _rounded(said: Quantity, evidence: Quantity) -> Severity:
    """Return how bad a rounded figure is: a fault as it stands, a note where its bound makes it true."""
    if said.bound == "exact":
        return "fault"
    less = said.value < evidence.value
    wrong = _SIDES[less]
    return "doubt" if said.bound in wrong or evidence.bound != "exact" else "note"


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= ROUNDED * max(abs(one), abs(other))


def _figures(value: float) -> int:
    """Return how many significant figures a value has as it is written."""
    return len(f"{value:.6g}".replace(".", "").strip("0").split("e", 1)[0])


def _spans(text: str, quantity: Quantity) -> tuple[Span, ...]:
    """Return where the quantity stands in `text`; nowhere where it is not from the article."""
    return (Span.cut(text, quantity.interval),) if text else ()
