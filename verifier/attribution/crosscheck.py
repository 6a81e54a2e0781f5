"""The cross-check: another engine's claims beside what the tagger hears, where it is sure.

Attributed speech that no claim covers is missing; a claim whose source is another than the tagger's is doubtful.
Neither says who is right: each shows the words, and a human being decides.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from verifier.attribution.claims import Proposed
from verifier.draft import DraftSource
from verifier.reading import ReadClaim, Reading
from verifier.schema import Coverage, Finding, Missed, Outcome, Source, Span
from verifier.text.lexicon import FUNCTION
from verifier.text.regex import regex
from verifier.text.responses import responses
from verifier.text.spans import Interval, covered
from verifier.text.words import words

SURE_MISSED = 0.8
"""Confidence from which attributed speech that no claim covers is reported.

Both are set by `benchmarks/crosscheck.py` for 95 of 100 findings to be right; docs/embedded.md has the curve."""
SURE_SOURCE = 0.87
"""Confidence from which a claim is doubted whose source the tagger hears otherwise."""
HALF = 0.5
"""Share of what is said that a claim's evidence must hold to cover it; the measure by which the corpus is scored."""

_PRONOUN = regex(r"(?:he|she|it|they|his|her|their|who|which|that|this)(?:\s[a-z]+)?\Z", re.IGNORECASE)

COVERAGE, SECOND_SOURCE = "coverage", "second_source"
VERSION = 1


class Compared(NamedTuple):
    """What came of the comparison, for the report."""

    coverage: Coverage
    outcomes: tuple[Outcome, ...]
    findings: tuple[Finding, ...]


class Thresholds(NamedTuple):
    """From which confidence the tagger is believed; other values only to draw the curve."""

    missed: float = SURE_MISSED
    source: float = SURE_SOURCE


def compared(reading: Reading, heard: Sequence[Proposed], sure: Thresholds | None = None) -> Compared:
    """Return how far the claims of `reading` cover what the tagger heard, and where they name another source."""
    sure = sure or Thresholds()
    said = [one for one in heard if one.confidence > 0 and _origins(one)]
    text = reading.article.text
    certain = [one for one in said if one.confidence >= sure.missed]
    told = [interval for claim in reading.claims for interval in claim.intervals]
    told += [statement.span.interval for statement in reading.statements]
    answers = responses(text, [one.evidence for one in certain])
    certain = [one for one in certain if not covered(one.evidence, answers)]
    missed = tuple(missing(text, certain, told))
    coverage = Coverage(attributed=len(certain), covered=len(certain) - len(missed), missed=missed)
    doubts = list(_doubts(reading, said, sure.source))
    outcomes = [_outcome(COVERAGE, "article", failed=bool(missed), reason=None if certain else _NOTHING_HEARD)]
    outcomes += [_outcome(SECOND_SOURCE, claim.id, failed=bool(found), reason=why) for claim, found, why in doubts]
    findings = [*map(_finding, missed), *(found for _, found, _ in doubts if found)]
    return Compared(coverage, tuple(outcomes), tuple(findings))


def missing(text: str, certain: Sequence[Proposed], evidence: Sequence[Interval]) -> Iterator[Missed]:
    """Yield what is attributed and in no claim's evidence, in the order of the text."""
    for one in certain:
        length = sum(piece.length for piece in one.content)
        if sum(covered(piece, evidence) for piece in one.content) < HALF * length:
            who = _origins(one)[0].name
            yield Missed(
                span=Span.cut(text, one.evidence),
                reason=f"the attribution tagger hears {who} say this, and no claim covers it",
            )


def _finding(missed: Missed) -> Finding:
    return Finding(
        check=COVERAGE, version=VERSION, severity="note", target="article", reason=missed.reason, spans=(missed.span,)
    )


def _origins(one: Proposed) -> list[DraftSource]:
    """Return the origins that are told by name or description: no pronoun, no clause ("she filed") cut out wrongly."""
    last = [a.sources[-1] for a in one.claim.attributions if a.sources]
    return [s for s in last if s.name and not _PRONOUN.match(s.name)]


def _doubts(
    reading: Reading, said: Sequence[Proposed], sure: float
) -> Iterator[tuple[ReadClaim, Finding | None, str | None]]:
    """Yield each claim with a doubt, with nothing (its source is the tagger's too), or with why neither can be said."""
    for claim in reading.claims:
        mine = [one for one in said if _bears(claim, one)]
        heard = [one for one in mine if one.confidence >= sure]
        if not heard:
            yield claim, None, "the tagger hears nobody say this, or is not sure"
        elif any(_agree(claim, one) for one in mine):
            yield claim, None, None
        elif any(_nearer(claim, one) for one in heard):
            yield claim, None, "its source stands in the sentence itself, the tagger's elsewhere"
        else:
            yield claim, _doubt(reading.article.text, claim, heard[0]), None


def _bears(claim: ReadClaim, one: Proposed) -> bool:
    """Say whether the claim's evidence and what was said are the same words, by half and more of each."""
    inside = sum(covered(piece, claim.intervals) for piece in one.content)
    length = sum(piece.length for piece in one.content)
    own = sum(interval.length for interval in claim.intervals)
    shared = sum(covered(interval, [one.evidence]) for interval in claim.intervals)
    return inside >= HALF * length and shared >= HALF * own


def _agree(claim: ReadClaim, one: Proposed) -> bool:
    """Say whether any source of the claim is a link of what was heard. An act may as well be told by the publisher."""
    theirs = [source for attribution in claim.attributions for source in attribution.sources[1:]]
    links = [source for attribution in one.claim.attributions for source in attribution.sources if source.name]
    if not theirs:
        return not one.asserts
    return any(same_source(source, link) for source in theirs for link in links)


def _nearer(claim: ReadClaim, one: Proposed) -> bool:
    """Say whether the claim's source stands where the words are, and the one that was heard does not."""
    spans = [s.span.interval for a in claim.attributions for s in a.sources[1:] if s.span]
    told = one.claim.evidence[0]
    here = any(mention in told for origin in _origins(one) if (mention := origin.mention))
    return not here and any(span.overlaps(interval) for span in spans for interval in claim.intervals)


def same_source(source: Source, heard: DraftSource) -> bool:
    """Say whether the two share a word that tells somebody: of name, mention, antecedent, role or affiliation.

    A pronoun whose antecedent the draft does not give may mean anybody.
    """
    mine = [source.name, source.role, source.affiliation]
    mine += [span.quote for span in (source.span, source.antecedent) if span is not None]
    theirs = [heard.name, heard.mention, heard.antecedent, heard.role, heard.affiliation]
    told = _telling(mine)
    return not told or bool(told & _telling(theirs))


def _telling(parts: Sequence[str | None]) -> set[str]:
    return {word.stem for part in parts if part for word in words(part) if not word.kinds & FUNCTION}


def _doubt(text: str, claim: ReadClaim, one: Proposed) -> Finding:
    heard = _origins(one)[0]
    links = claim.attributions[0].sources[1:]
    theirs = " ← ".join(s.name or "somebody unnamed" for s in links) or "the publisher itself"
    at = text.find(heard.mention or "", max(0, one.evidence.start - _AROUND)) if heard.mention else -1
    place = Interval(at, at + len(heard.mention or "")) if at >= 0 else one.evidence
    spans = [s.span for a in claim.attributions for s in a.sources[1:] if s.span] + [Span.cut(text, place)]
    return Finding(
        check=SECOND_SOURCE,
        version=VERSION,
        severity="doubt",
        target=claim.id,
        reason=f"the claim gives this to {theirs}; the attribution tagger hears {heard.name} say it",
        spans=tuple(dict.fromkeys(spans)),
    )


_AROUND = 400
"""Code points before what is said in which its speaker is told."""
_NOTHING_HEARD = "the tagger is sure of no attributed speech in this article"


def _outcome(check: str, target: str, *, failed: bool, reason: str | None) -> Outcome:
    kind = "not_applicable" if reason else "failed" if failed else "passed"
    return Outcome(id=check, version=VERSION, target=target, outcome=kind, reason=reason)
