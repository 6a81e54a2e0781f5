"""English words for the steps of a course of events, of which each says something else. In lower case, every form."""

from collections.abc import Iterator, Mapping

_LINES = """\
suspected questioned < arrested arrest detained custody < charged indicted indictment < tried trial < convicted \
conviction guilty < sentenced sentence jailed imprisoned
charged indicted tried trial < acquitted acquittal
convicted conviction guilty | acquitted acquittal cleared
faces facing face < sentenced jailed imprisoned
investigating investigated investigation inquiry examining probe < charged fined convicted
sued suing sues lawsuit < settled settlement
sued suing sues lawsuit claims < won wins awarded ruling
lost loses lost defeat | won wins victory
arrested detained jailed held custody | freed released escaped fled
freed released | killed dead died executed
freed released walked | shot
injured wounded hurt unharmed unhurt < killed dead died death deaths
missing < killed dead died drowned
wandered strayed | taken snatched abducted kidnapped
summoned | expelled recalled
suspended < sacked dismissed fired expelled
resigned resigns resignation quit retired retires | sacked dismissed fired ousted
released | signed
nominated nominee shortlisted candidate < elected appointed
proposed proposal proposes drafted draft moved < approved adopted passed < enacted
opposed | abstained | backed
warned warning warns threatened threat threatens < attacked bombed shelled fired sacked expelled
negotiating negotiations talks < agreed signed
offered offers offer < agreed accepted < paid
applied application < granted approved
murder murdered | manslaughter | driving | theft stealing stole burglary | robbery | fraud | assault | rape | arson \
| bribery | perjury | espionage spying | treason | blackmail extortion | kidnapping abduction
denied denies | comment calls reached
letter | telephone telephoned phone | email emailed
"""
"""Each line: the steps of one course. A later one, after <, holds those before it: who was sentenced had been tried.
Those parted by | shut one another out."""

_STAND_INS = {
    "guilty": "admitted admits", "convicted": "guilty", "trial": "court jury judge", "sentenced": "years months",
    "murder": "killing", "won": "victory", "dead": "body bodies toll fatal", "died": "body bodies toll fatal",
    "killed": "body bodies toll fatal", "jailed": "prison jail", "paid": "cost payment payments",
    "passed": "vote voted law", "approved": "agreed backed vote voted", "adopted": "vote voted",
    "sacked": "removed lost", "dismissed": "removed lost", "theft": "stolen", "agreed": "deal agreement",
    "signed": "deal agreement", "arrested": "held", "detained": "held", "released": "free let out",
    "denied": "rejected rejects dismissed disputed disputes false untrue no never nothing nobody",
    "denies": "rejected rejects dismissed disputed disputes false untrue no never nothing nobody",
    "freed": "free let out", "elected": "won", "appointed": "named",
}  # fmt: skip
"""Word → others that say as much where the evidence has them."""


def _cells(line: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(cell.split()) for cell in line.replace("|", "<").split("<"))


def _others() -> Iterator[tuple[str, str]]:
    """Yield each word with each of another step that it cannot be told for."""
    for line in _LINES.splitlines():
        cells = _cells(line)
        for at, cell in enumerate(cells):
            told = cells if "|" in line else cells[:at]
            yield from ((word, other) for word in cell for step in told if step is not cell for other in step)


def _borne() -> Iterator[tuple[str, str]]:
    """Yield each word with each that says as much or more: of its own step, or of a later one."""
    for line in _LINES.splitlines():
        cells = _cells(line)
        for at, cell in enumerate(cells):
            steps = [cell] if "|" in line else cells[at:]
            yield from ((word, other) for word in cell for step in steps for other in step)
    yield from ((word, other) for word, others in _STAND_INS.items() for other in others.split())


def _table(pairs: Iterator[tuple[str, str]]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for word, other in pairs:
        found.setdefault(word, set()).add(other)
    return {word: frozenset(others) for word, others in found.items()}


OTHER_STEPS = _table(_others())
"""Word → the words of steps that it cannot be told for."""
BEARING = {word: others - OTHER_STEPS.get(word, frozenset()) for word, others in _table(_borne()).items()}
"""Word → the words that bear it where the evidence has them."""
