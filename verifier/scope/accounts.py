"""Which claims belong to one account: walking up from a statement until somebody else speaks."""

import re
from collections.abc import Iterable, Sequence

from verifier.scope.claims import Placed

_ONE_OF = re.compile(r"(?i)\b(?:one|some|another|two|three|others|most|several) of (?:them|the|those)\b")
"""By this a claim's source is one of those that spoke right before: "one of them, a farmer"."""
_ANOTHER = re.compile(r"(?i)\b(?:another|a second|a third) \w+")
"""Who is called so is of one kind with who spoke right before."""


def same_account(claim: Placed, origins: frozenset[str], links: frozenset[str]) -> bool:
    """Say whether the claim's origin is in the account's chains, or the account's origin in the claim's.

    Of two unnamed origins ("two people"), whether the same outlet relays them.
    """
    unnamed = not claim.origin and not origins
    return bool(claim.origin & links or claim.links & origins or (unnamed and claim.links & links))


def account_above(above: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the claims at the end of `above` that one account tells, in order.

    What the publisher says in its own voice between them elaborates on the account. The walk ends where another
    source speaks; what the publisher adds right after that source belongs to it.
    """
    taken: list[Placed] = []
    origins = links = frozenset[str]()
    for claim in reversed(above):
        if claim.links:
            if links and not same_account(claim, origins, links):
                return tuple(reversed(_without_tail(taken)))
            origins, links = origins | claim.origin, links | claim.links
        taken.append(claim)
    return tuple(reversed(taken))


def _without_tail(taken: list[Placed]) -> list[Placed]:
    """Drop the publisher's own claims above the topmost attributed one, but for those of its paragraph."""
    top = next(n for n in range(len(taken) - 1, -1, -1) if taken[n].links)
    return [c for n, c in enumerate(taken) if n <= top or c.paragraph == taken[top].paragraph]


def told_by(above: Sequence[Placed], words: frozenset[str]) -> tuple[Placed, ...]:
    """Return the claims of `above` whose chain holds one of `words`, and the publisher's own that elaborate on them.

    Those are the ones between two of them, or between the last and the statement.
    """
    own = {n for n, claim in enumerate(above) if claim.links & words}
    for n in range(1, len(above)):
        if n - 1 in own and above[n].links and _ONE_OF.search(above[n].said):
            own.add(n)
    own |= {n - 1 for n in own if n and above[n - 1].links and _ANOTHER.search(above[n].said)}
    between = {n for n, claim in enumerate(above) if claim.voice and _between(above, n, own)}
    return tuple(claim for n, claim in enumerate(above) if n in own | between)


def _between(above: Sequence[Placed], at: int, own: set[int]) -> bool:
    before = next((n for n in range(at - 1, -1, -1) if not above[n].voice), None)
    after = next((n for n in range(at + 1, len(above)) if not above[n].voice), None)
    return before in own and (after is None or after in own)


def last_said(above: Sequence[Placed], own: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return those of one source's claims that it makes after the last of another: "her account" of the matter."""
    kept = {c.id for c in own}
    last = next((n for n in range(len(above) - 1, -1, -1) if above[n].id in kept), 0)
    other = next((n for n in range(last, -1, -1) if above[n].links and above[n].id not in kept), -1)
    return tuple(c for c in above[other + 1 :] if c.id in kept)


def nearest_account(above: Sequence[Placed]) -> frozenset[str]:
    """Return the origin's words of the last attributed claim; empty where none is attributed."""
    return next((claim.origin for claim in reversed(above) if claim.origin), frozenset())


_BODIES = frozenset("department ministry office agency council court army board company union party city".split())
"""What two sources may share and not be one: "the Fire Department", "the Department of Buildings"."""


def with_lead(passage: Sequence[Placed], above: Sequence[Placed], lead_end: int) -> tuple[Placed, ...]:
    """Return the passage and, from headline and lead, what the same origin says: they sum the account up."""
    origins = frozenset[str]().union(*(c.origin for c in passage))
    return tuple(c for c in above if c in passage or (c.end <= lead_end and _is_one(c.origin & origins, c.origin)))


def _is_one(shared: frozenset[str], origin: frozenset[str]) -> bool:
    return bool(shared) and (shared == origin or not shared <= _BODIES)


def two_sides(claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return what the two sources heard last say among `claims`, all of them attributed."""
    last = claims[-1] if claims else None
    other = last and next((c for c in reversed(claims) if not same_account(c, last.origin, last.links)), None)
    ends = [c for c in (last, other) if c is not None]
    return tuple(c for c in claims if any(c is end or same_account(c, end.origin, end.links) for end in ends))


def accounts_of_two(claims: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return what two sources say among `claims`; nothing where more than two, or fewer, are heard there."""
    told = [c for c in claims if c.links]
    sides = two_sides(told)
    return tuple(claims) if len(sides) == len(told) and several_accounts(sides) else ()


def several_accounts(claims: Sequence[Placed]) -> bool:
    """Say whether more than one source is heard among `claims`; what the publisher says counts for none."""
    told = [c for c in claims if not c.voice]
    return any(not same_account(c, told[-1].origin, told[-1].links) for c in told[:-1])


def in_paragraph_of_last(above: Sequence[Placed]) -> tuple[Placed, ...]:
    """Return the claims of the last paragraph that holds one."""
    return tuple(c for c in above if c.paragraph == above[-1].paragraph) if above else ()


def numbered(claims: Iterable[Placed]) -> tuple[Placed, ...]:
    """Return the claims that state a number."""
    return tuple(c for c in claims if c.has_number)
