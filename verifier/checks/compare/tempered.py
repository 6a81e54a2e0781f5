"""What a comparison of words finds counts for less where a text and its evidence leave much room for coincidence."""

from collections.abc import Iterable, Iterator

from verifier.checks.compare.aligned import Aligned
from verifier.checks.outcome import Problem
from verifier.schema import Severity

ROOMY = 100
"""The room from which on two words that differ have as often nothing to do with one another.

Set on 522 passages, each with three faithful tellings and some lies: in more room 33 of 100 faithful tellings and 45 of
100 lies had a word "denied here and asserted in the evidence" or the like; in less 9 and 22.
"""
MILDER: dict[Severity, Severity] = {"fault": "doubt", "doubt": "note", "note": "note"}


def milder(problem: Problem) -> Problem:
    """Return the problem one step less severe."""
    return problem._replace(severity=MILDER[problem.severity])


def tempered(found: Iterable[Problem], aligned: Aligned) -> Iterator[Problem]:
    """Yield what was found in the text of `aligned`, one step milder where there is much room."""
    for problem in found:
        yield milder(problem) if problem.severity != "note" and aligned.room > ROOMY else problem


def capped(found: Iterable[Problem], aligned: Aligned) -> Iterator[Problem]:
    """Yield what was found in the text of `aligned`, faults as doubts where there is much room: a number is no word."""
    for problem in found:
        yield milder(problem) if problem.severity == "fault" and aligned.room > ROOMY else problem
