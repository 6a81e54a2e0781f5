"""What a sentence of the summary rests on: the claims that it cites, their evidence, sources and statements."""

from dataclasses import dataclass, replace

from verifier.checks.bearing import Bearing
from verifier.checks.grounds import Grounds
from verifier.checks.passage import NOTHING, Passage, joined
from verifier.reading import ReadClaim, ReadSentence


@dataclass(frozen=True)
class Cited:
    """The claims that a sentence cites, what bears them together, and the stems by which their sources may go."""

    claims: tuple[ReadClaim, ...]
    bearing: Bearing
    chain: frozenset[str]


def cited(sentence: ReadSentence, grounds: Grounds) -> Cited:
    """Return what the sentence rests on.

    The claims' own words count as evidence here, for claims have checks of their own; so do the statements that say
    what was verified, for a summary has to repeat them.
    """
    claims = tuple(grounds.by_id[c] for c in dict.fromkeys(sentence.claims) if c in grounds.by_id)
    bearing = grounds.together(claims)

    def told() -> Passage:
        own = [grounds.said(c.text) for c in claims]
        return joined([bearing.told, *own, *(_statements(c, grounds) for c in claims)])

    return Cited(claims, replace(bearing, look_told=told), frozenset[str]().union(*(grounds.chain(c) for c in claims)))


def _statements(claim: ReadClaim, grounds: Grounds) -> Passage:
    found = (grounds.statement[s] for s in grounds.status_of(claim.id).statements if s in grounds.statement)
    return joined([NOTHING, *(grounds.passage.cut((s.span.interval,)) for s in found)])
