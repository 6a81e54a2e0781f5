"""The claims of a report, grouped by the chain of those who say so, with their caveats beside them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from verifier.formats import words
from verifier.formats.document import Entry, Group, Section
from verifier.schema import Attribution, Claim, Evidence, Report, Statement


class _Known(NamedTuple):
    """What the rest of the report says of a claim: the checks that it fails, by its id; the statements, by theirs."""

    failed: Mapping[str, Mapping[str, None]]
    statements: Mapping[str, Statement]


def claims(report: Report) -> Section:
    """Return the claims grouped by their first source chain, in the order in which the article brings these."""
    chains: dict[tuple[str, ...], list[Claim]] = {}
    for claim in report.claims:
        chains.setdefault(_names(claim.attributions[0]), []).append(claim)
    known = _Known(_failed(report), {s.id: s for s in report.statements})
    groups: list[Group] = []
    told: set[str] = set()
    for members in chains.values():
        cited = _cited(members, known)
        caveats = tuple(words.caveat(s, again=s.id in told) for s in cited)
        told |= {s.id for s in cited}
        entries = tuple(_entry(claim, known) for claim in members)
        groups.append(Group(entries, words.chain(members[0].attributions[0]), caveats))
    return Section("Claims", tuple(groups), _lead(report))


def _failed(report: Report) -> dict[str, dict[str, None]]:
    """Return for each id the checks that found more than a note on it, in order."""
    failed: dict[str, dict[str, None]] = {}
    for finding in report.findings:
        if finding.severity != "note":
            failed.setdefault(finding.target, {})[finding.check] = None
    return failed


def _names(attribution: Attribution) -> tuple[str, ...]:
    """Return what makes two chains the same to a reader: the names, whatever role is printed beside them."""
    return tuple((s.name or s.kind).casefold() for s in attribution.sources)


def _lead(report: Report) -> str:
    if not report.claims:
        return "No claims were found."
    tally = Counter(c.verdict for c in report.claims)
    parts = [f"{tally[verdict]} {verdict}" for verdict in words.VERDICTS if tally[verdict]]
    return f"{words.counted(len(report.claims), 'claim', 'claims')}: {words.listed(parts)}."


def _cited(members: Sequence[Claim], known: _Known) -> list[Statement]:
    cited = {v for claim in members for v in claim.verification.statements if v in known.statements}
    return sorted((known.statements[v] for v in cited), key=lambda s: s.span.start)


def _entry(claim: Claim, known: _Known) -> Entry:
    details = (*_evidence(claim), " · ".join(_remarks(claim, known)), *_others(claim))
    return Entry(_told(claim), words.VERDICTS[claim.verdict], claim.id, tuple(d for d in details if d))


def _told(claim: Claim) -> str:
    """Return the claim's text; in quotation marks where it is word for word what somebody said."""
    direct = claim.attributions[0].speech == "direct"
    spoken = _folded(" ".join(e.span.quote for e in claim.evidence if e.span is not None)) if direct else ""
    return words.quoted(claim.text) if _folded(claim.text) in spoken else claim.text


def _remarks(claim: Claim, known: _Known) -> Iterator[str]:
    """Yield in a few words each what an editor must not miss beside the claim."""
    if claim.verification.status != "not_stated":
        yield f"{words.STATUSES[claim.verification.status]} ({', '.join(claim.verification.statements)})"
    if claim.certainty != "certain":
        yield f"hedged: {claim.certainty}"
    if claim.id in known.failed:
        yield f"fails: {', '.join(known.failed[claim.id])}"


def _others(claim: Claim) -> Iterator[str]:
    for attribution in claim.attributions[1:]:
        yield f"also: {words.chain(attribution)}"


def _evidence(claim: Claim) -> Iterator[str]:
    """Yield the article's words where the claim does not simply repeat them, and the proposed ones that it lacks."""
    quotes = [e.span.quote for e in claim.evidence if e.span is not None]
    if quotes and not _repeats(claim, quotes):
        yield f"article: {' […] '.join(quotes)}"
    for evidence in claim.evidence:
        if evidence.match in {"altered", "absent"}:
            yield _misquoted(evidence)


def _repeats(claim: Claim, quotes: Sequence[str]) -> bool:
    """Say whether the evidence holds nothing but the claim's own words and those that name its source.

    In a denial the words around the claim's own may be what denies it: there they are always worth reading.
    """
    before, found, after = _folded(" ".join(quotes)).partition(_folded(claim.text))
    around = set(f"{before} {after}".split())
    if claim.polarity == "negative":
        return bool(found) and not around
    return bool(found) and around <= {word for attribution in claim.attributions for word in _frame(attribution)}


def _frame(attribution: Attribution) -> Iterator[str]:
    """Yield the words that say who says so, and that somebody does."""
    yield "that"
    spans = [span for s in attribution.sources for span in (s.span, s.antecedent)] + [attribution.cue]
    names = [name for s in attribution.sources for name in (s.name, s.role) if name]
    for text in (*(span.quote for span in spans if span is not None), *names):
        yield from _folded(text).split()


def _misquoted(evidence: Evidence) -> str:
    if evidence.match == "absent":
        return f"not in the article: {words.quoted(evidence.proposed or '')}"
    changes = [f"{words.quoted(c.proposed)} for {words.quoted(c.article)}" for c in evidence.diff or ()]
    return f"misquoted: {', '.join(changes)}"


def _folded(text: str) -> str:
    """Return the words alone, each between spaces, so that one text is found in another by whole words."""
    words_alone = re.findall(r"\w+", text.casefold())
    return f" {' '.join(words_alone)} "
