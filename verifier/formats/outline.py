"""A report as a document for a human reader: the summary first, then who says what, then what is wrong with it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from verifier.formats import words
from verifier.formats.claims import claims
from verifier.formats.document import Document, Entry, Group, Section
from verifier.schema import EVIDENCE_BLOCKS, Finding, Report, Sentence, Statement
from verifier.text.sentences import sentences
from verifier.text.spans import Interval

ID_DIGITS = 12
"""Of a hash, enough to recognise it by: among a million articles, any two share them with a chance of 0.2 %."""

ARTICLE = "article"
"""The target of findings on the article itself."""
MOST_ON_ARTICLE = 6
"""Findings on the article that a reader is shown: one of each kind, as they come in practice."""


def outline(report: Report) -> Document:
    """Return what a reader sees of `report`, in order; sections with nothing to say are left out."""
    sections = (_summary(report), claims(report), _statements(report), _article(report), _responses(report))
    return Document(
        title=_title(report),
        facts=tuple(_facts(report)),
        sections=tuple(s for s in (*sections, *_second(report), _findings(report)) if s is not None),
        record=tuple(_record(report)),
    )


def _title(report: Report) -> str:
    article = report.article
    headlines = (b.interval.cut(article.text) for b in article.blocks if b.kind == "headline")
    return article.title or next(headlines, "An article without a headline")


def _facts(report: Report) -> Iterator[str]:
    article = report.article
    basis = words.BASES[article.publisher_basis]
    who = f"{article.publisher} (publisher {basis})" if article.publisher else "Publisher unknown (give --publisher)"
    yield f"{who}, {article.published}" if article.published else who
    if article.url:
        yield article.url


def _summary(report: Report) -> Section:
    sentences = report.summary.sentences
    shown = tuple(_sentence(s) for s in sentences if s.verdict != "unsupported")
    withheld = tuple(_withheld(s, report) for s in sentences if s.verdict == "unsupported")
    lead = None if sentences else "No summary: there is nothing that it could rest on."
    return Section("Summary", (Group(shown, caveats=withheld),), lead)


def _sentence(sentence: Sentence) -> Entry:
    verdict = "" if sentence.verdict == "supported" else f" ({sentence.verdict})"
    return Entry(f"{sentence.text} [{', '.join(sentence.claims)}]{verdict}")


def _withheld(sentence: Sentence, report: Report) -> str:
    """Return why a sentence is not shown; the words themselves stay in the JSON."""
    reasons = [f.reason for f in report.findings if f.target == sentence.id and f.severity == "fault"]
    return f"Withheld: sentence {sentence.id} does not hold: {'; '.join(reasons) or 'see its verdict'}"


def _statements(report: Report) -> Section:
    lead = None if report.statements else "Nothing: the article does not say whether anybody checked any of this."
    entries = tuple(_statement(s) for s in report.statements)
    return Section("What the article says about checking", (Group(entries),), lead)


def _statement(statement: Statement) -> Entry:
    aspects = "" if statement.aspects in {(), ("whole",)} else f" ({', '.join(statement.aspects)})"
    overturned = f"Overturned by {statement.superseded_by}." if statement.superseded_by else ""
    details = (f"{_coverage(statement)} {statement.reason}".rstrip(), overturned)
    status = words.STATUSES[statement.status].capitalize()
    text = f"{status}{aspects}{words.speaker(statement)}: {words.quoted(statement.span.quote)}"
    return Entry(text, label=statement.id, details=tuple(d for d in details if d))


def _coverage(statement: Statement) -> str:
    if statement.candidates:
        return f"Could mean any of {words.ids(statement.candidates)}."
    if not statement.covers:
        return "Covers no claim here."
    return f"Covers {words.ids(statement.covers)}."


def _article(report: Report) -> Section | None:
    """Return what was found on the article itself, the most telling first; none where nothing was."""
    found = _by_severity([f for f in report.findings if f.target == ARTICLE])
    if not found:
        return None
    entries = tuple(_entry(f, label="") for f in found[:MOST_ON_ARTICLE])
    more = len(found) - len(entries)
    caveats = (f"{more} more: see the JSON.",) if more else ()
    return Section("About the article", (Group(entries, caveats=caveats),))


def _responses(report: Report) -> Section | None:
    told = dict.fromkeys(_told_in(report.article.text, n.span.interval) for n in report.notes)
    entries = tuple(Entry(words.quoted(sentence)) for sentence in told)
    return Section("Who was asked", (Group(entries),)) if entries else None


def _told_in(text: str, interval: Interval) -> str:
    """Return the sentence that holds `interval`: 'declined to comment' says little without its subject."""
    start = text.rfind("\n", 0, interval.start) + 1
    end = text.find("\n", interval.end)
    line = Interval(start, end if end >= 0 else len(text))
    return next(s for s in sentences(text, line) if s.end >= interval.end).cut(text)


def _second(report: Report) -> Iterator[Section]:
    """Yield what a second reader saw, where there was one."""
    if (coverage := report.coverage) is None:
        return
    lead = f"{coverage.covered} of {coverage.attributed} attributed statements are among the claims."
    entries = tuple(Entry(words.quoted(m.span.quote), details=(m.reason,)) for m in coverage.missed)
    yield Section("Second opinion", (Group(entries),), lead)


def _findings(report: Report) -> Section:
    found = _by_severity([f for f in report.findings if f.target != ARTICLE])
    return Section("Findings", (Group(tuple(_entry(f, label=f.target) for f in found)),), _tally(report))


def _by_severity(findings: Sequence[Finding]) -> list[Finding]:
    order = list(words.SEVERITIES)
    return sorted(findings, key=lambda f: order.index(f.severity))


def _entry(finding: Finding, label: str) -> Entry:
    return Entry(f"{finding.reason} [{finding.check}]", words.SEVERITIES[finding.severity], label)


def _tally(report: Report) -> str:
    tally = Counter(o.outcome for o in report.checks)
    parts = [f"{tally[kind]:,} {word}" for kind, word in words.OUTCOMES.items() if tally[kind]] or ["none ran"]
    return f"Of {words.counted(len(report.checks), 'check', 'checks')}, {words.listed(parts)}."


def _record(report: Report) -> Iterator[str]:
    """Yield what was left aside, and what is needed to make the same report again."""
    aside = Counter(b.kind for b in report.article.blocks if b.kind not in EVIDENCE_BLOCKS)
    if aside:
        parts = [words.counted(n, *words.BLOCKS[kind]) for kind, n in sorted(aside.items())]
        yield f"Not read as evidence: {words.listed(parts)}."
    yield ", ".join(_provenance(report)) + "."


def _provenance(report: Report) -> Iterable[str]:
    made = report.provenance
    yield f"Read by the {made.engine} engine" + (f" with {made.model}" if made.model else "")
    if made.prompt:
        yield f"prompt {made.prompt.name} ({made.prompt.sha256[:ID_DIGITS]})"
    if made.usage:
        yield words.counted(made.tries, "try", "tries")
        yield f"{made.usage.input_tokens:,} tokens in ({made.usage.cached_tokens:,} cached)"
        yield f"{made.usage.output_tokens:,} out"
    if made.seconds is not None:
        yield f"{made.seconds:.1f} s"
    yield f"verifier {made.verifier}"
    yield f"article {report.article.id.removeprefix('sha256:')[:ID_DIGITS]}"
