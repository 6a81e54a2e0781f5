"""Whether a number that was uncertain stays so."""

from operator import attrgetter

from verifier.checks.article.counted import Counted, repeated
from verifier.checks.article.quoted import in_quotation
from verifier.checks.article.tellers import new_source
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.schema import Span
from verifier.text.hedges import governed

BEYOND = 3
"""Content words after a phrase in which two sentences must agree before a bare number counts as the same one."""


def lost_hedge(grounds: Grounds) -> Found:
    """Compare each number that is hedged ("around 40", "up to six") with the same number further down.

    Catches: "around 40 instructors" above and "all 40 soldiers" below, or "the 40 instructors"; "up to six were
    killed" and then "six were killed", told by the same source. A doubt.
    Misses: a number with a unit, which is shortened in any article; a hedge lost in a headline; another number.

    Fails: Around 40 instructors were sent to the front, police said. ¶ All 40 instructors were sent in lorries, police
      said.
    Passes: Around 40 instructors were sent to the front, police said. ¶ The roughly 40 instructors went in lorries,
      police said.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
    elif not any(q.bound != "exact" and q.unit is None for q in grounds.passage.quantities):
        yield NotApplicable("no number of people or things is hedged")
    else:
        pairs = ((a, b) for a, b in repeated(grounds, _LOSES_HEDGE) if _loses(a, b, grounds))
        told: set[float] = set()
        for hedged, firm in pairs:
            if hedged.quantity.value not in told:
                told.add(hedged.quantity.value)
                above, below = (Span.cut(grounds.article.text, c.interval) for c in (hedged, firm))
                yield Problem("doubt", f"a hedge is lost: “{above.quote}” becomes “{below.quote}”", (above, below))


_LOSES_HEDGE = attrgetter("loses_hedge")


def _loses(above: Counted, below: Counted, grounds: Grounds) -> bool:
    if above.quantity.bound == "exact" or below.quantity.bound != "exact" or in_quotation(below.interval, grounds):
        return False
    if below.whole:
        return below.kind in {None, above.kind} or not below.marks.isdisjoint(above.marks)
    if below.kind is None or below.kind != above.kind:
        return False
    if below.pointing:
        return below.marks <= above.marks
    return below.marks <= above.marks and _same_event(above, below, grounds)


def _same_event(above: Counted, below: Counted, grounds: Grounds) -> bool:
    """Say whether the words right after both phrases agree, and the same source tells both."""
    words = grounds.passage.words
    beyond = [{w.stem for w in governed(words, c.at, BEYOND)} for c in (above, below)]
    if beyond[0].isdisjoint(beyond[1]):
        return False
    numbers = [grounds.sentences.bounds(c.interval)[0] for c in (above, below)]
    return numbers[0] != numbers[1] and not new_source(grounds, *numbers)


CHECK = ArticleCheck("lost_hedge", 1, lost_hedge)
