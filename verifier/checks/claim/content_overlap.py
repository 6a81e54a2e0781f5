"""Whether the evidence bears the claim at all."""

from collections import Counter
from typing import NamedTuple

from verifier.checks.bearing import Bearing
from verifier.checks.compare.content import Overlap, overlap, unborne
from verifier.checks.compare.silence import in_its_words
from verifier.checks.compare.tempered import milder
from verifier.checks.grounds import Grounds
from verifier.checks.outcome import ClaimCheck, Found, NotApplicable, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim
from verifier.schema import Span
from verifier.text.spans import Interval

TIES = 2
"""Words of a claim that tie it to its evidence, where they stand there by their stems. So does one figure or name.

Of 379 claims with the evidence of another claim 213 had a low share: 202 of them had more words elsewhere, and one of
the others was tied. Of 1,566 faithful tellings of passages 140 had one: five had more words elsewhere, 114 were tied.
"""
LOOKED_AT = 64
"""Places of one word in the article that are looked at."""


def content_overlap(claim: ReadClaim, grounds: Grounds) -> Found:
    """Say which share of the claim's content words stands in its evidence, by stem.

    Catches: a claim invented, or taken from elsewhere, above a quotation that is really there: the share is low
    (fault) or middling (doubt). A word in the paragraphs before the evidence counts half; names, figures, hedges and
    the words of attribution have checks of their own and do not count.
    Misses: an invention made of the evidence's own words, such as who did what to whom exchanged; one wrong word
    among many right ones. Does not apply where the share is middling, two words, a figure or a name tie the claim to
    its evidence, and no other sentence has more of it: code cannot tell other words from other things.

    Article: The lock at Senn is shut, the harbour master said.
    Fails: Two pilots drowned in a storm. ← the harbour master
    Passes: The lock at Senn has been shut. ← the harbour master
    """
    said, bearing = grounds.compared(claim)
    known = grounds.passage.stems  # a name that the article has nowhere may be the claim's first word, capital or not
    named = frozenset(w.stem for n in grounds.named(claim.text) for w in n.parts if w.stem in known)
    found = overlap(said, bearing, named | grounds.chain(claim))
    problem = unborne(found, "its evidence")
    if found.share is None:
        yield NotApplicable("the claim has no words of its own to compare")
    elif problem is not None:
        yield _judged(problem, found, _Compared(said, bearing, named), grounds)


class _Compared(NamedTuple):
    """A claim's words, what bears it, and the stems of the names in it."""

    said: Passage
    bearing: Bearing
    named: frozenset[str]


def _judged(problem: Problem, found: Overlap, of: _Compared, grounds: Grounds) -> Problem | NotApplicable:
    """Return what a low share proves: nothing where the claim is tied to its evidence and stands nowhere else."""
    elsewhere = _elsewhere(found, of.bearing, grounds)
    if elsewhere is not None:
        place = Span.cut(grounds.article.text, elsewhere)
        return problem._replace(reason=f"{problem.reason}; more of them stand elsewhere", spans=(place,))
    if not (found.borne or problem.severity == "doubt") or not _is_tied(found, of):
        return problem
    sure = problem.severity == "fault"
    return milder(problem) if sure else NotApplicable(f"told in other words: {problem.reason}")


def _elsewhere(found: Overlap, bearing: Bearing, grounds: Grounds) -> Interval | None:
    """Return the sentence of the article that has more of the claim's words than its evidence has, if one does."""
    row, places = grounds.sentences, grounds.passage.places
    held = Counter(
        at
        for word in found.words
        for at in {row.bounds(grounds.passage.words[n].interval)[0] for n in places.get(word.stem, ())[:LOOKED_AT]}
    )
    own = {n for s in bearing.sentences for n in range(*row.bounds(s))}
    best = max((at for at in held if at not in own), key=lambda at: (held[at], -at), default=None)
    return row.intervals[best] if best is not None and held[best] > found.borne else None


def _is_tied(found: Overlap, of: _Compared) -> bool:
    """Say whether its evidence's sentences have a figure, a time or a name of the claim, or two of its words."""
    said, beside = of.said, of.bearing.beside
    if sum(w.stem in beside.stems for w in found.words) >= TIES or not of.named.isdisjoint(beside.stems):
        return True
    figures = {round(q.value, 4) for q in beside.quantities}
    times = {when[1:] for when in beside.dates}
    return any(round(q.value, 4) in figures for q in said.quantities) or any(w[1:] in times for w in said.dates)


CHECK = ClaimCheck("content_overlap", 1, content_overlap, in_its_words)
