"""The words that readers see for the report's values: tables, and a source chain in words."""

from collections.abc import Mapping, Sequence
from typing import Final

from verifier.formats.document import Mark
from verifier.schema import (
    Attribution,
    BlockKind,
    OutcomeKind,
    PublisherBasis,
    Severity,
    Source,
    Statement,
    Status,
    Verdict,
)

ARROW: Final = " ← "

LONGEST_TOLD: Final = 2
"""Ids in a row that are told one by one; of more, only the first and the last are."""

MOST_DIGITS: Final = 9
"""Of an id's number: a model may return any id, and no article has a milliard claims."""

VERDICTS: Final[Mapping[Verdict, Mark]] = {
    "supported": Mark("✓", "supported", "good"),
    "doubtful": Mark("?", "doubtful", "warn"),
    "unsupported": Mark("✗", "unsupported", "bad"),
    "unchecked": Mark("·", "unchecked", "dim"),
}
SEVERITIES: Final[Mapping[Severity, Mark]] = {
    "fault": Mark("✗", "fault", "bad"),
    "doubt": Mark("?", "doubt", "warn"),
    "note": Mark("·", "note", "dim"),
}
STATUSES: Final[Mapping[Status, str]] = {
    "unverified": "unverified",
    "verified_by_publisher": "verified by the publisher",
    "confirmed_by_third_party": "confirmed by a third party",
    "disputed": "disputed",
    "no_evidence_shown": "no evidence shown",
    "not_stated": "not stated",
}
BASES: Final[Mapping[PublisherBasis, str]] = {
    "given": "as given",
    "front_matter": "named in the document itself",
    "inferred": "inferred from the text",
    "unknown": "unknown",
}
OUTCOMES: Final[Mapping[OutcomeKind, str]] = {
    "passed": "passed",
    "failed": "failed",
    "crashed": "crashed",
    "not_applicable": "did not apply",
}
BLOCKS: Final[Mapping[BlockKind, tuple[str, str]]] = {
    "headline": ("headline", "headlines"),
    "body": ("passage of body text", "passages of body text"),
    "advert": ("advert", "adverts"),
    "teaser": ("teaser", "teasers"),
    "caption": ("caption", "captions"),
    "footer": ("notice", "notices"),
}


def quoted(text: str) -> str:
    """Return `text` in quotation marks; a pair that already holds all of it is not doubled."""
    bare = text.strip()
    if bare[:1] == "“" and bare[-1:] == "”" and not set(bare[1:-1]) & set("“”"):
        return bare
    return f"“{bare}”"


def source(link: Source) -> str:
    """Return one link of a chain in words: its name as printed, and in brackets what else is known of it."""
    if link.kind == "publisher":
        return link.name or "publisher unknown"
    mention = quoted(link.span.quote) if link.span is not None else "a source that the article does not name"
    name = link.name or mention
    known = [w for w in (link.role, link.affiliation) if w and w.casefold() not in name.casefold()]
    if link.anonymous and link.name and link.kind != "document":
        known.append("unnamed")
    if link.resolution == "unresolved" and link.span is not None:
        known.append("not clear who")
    return f"{name} ({', '.join(known)})" if known else name


def chain(attribution: Attribution) -> str:
    """Return who says so, from the publisher to the origin. A publisher that nobody knows goes without saying."""
    if len(attribution.sources) == 1:
        return f"{attribution.sources[0].name or 'The article'}, in its own voice"
    first, *links = attribution.sources
    told = links if first.kind == "publisher" and first.name is None else attribution.sources
    return ARROW.join(source(link) for link in told)


def caveat(statement: Statement, *, again: bool = False) -> str:
    """Return what the article says of checking, with who says it where the words themselves do not.

    Where it is told `again`, its words are not repeated.
    """
    told = f"{STATUSES[statement.status]} ({statement.id}{speaker(statement)})"
    return f"{told}, as quoted above" if again else f"{told}: {quoted(statement.span.quote)}"


def speaker(statement: Statement) -> str:
    """Return who could not verify, confirms or disputes, after a comma; nothing where the words say it themselves."""
    named = statement.by is not None and statement.by.casefold() not in statement.span.quote.casefold()
    return f", by {statement.by}" if named else ""


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else many}"


def ids(names: Sequence[str]) -> str:
    """Return ids as an enumeration in which three or more in a row are a range: c1–c4, c6 and c9."""
    runs: list[list[str]] = []
    for name in names:
        if runs and _number(name) == _number(runs[-1][-1]) + 1:
            runs[-1].append(name)
        else:
            runs.append([name])
    return listed([part for run in runs for part in ([f"{run[0]}–{run[-1]}"] if len(run) > LONGEST_TOLD else run)])


def _number(name: str) -> int:
    """Return an id's number; -2, which is next to none, where it has no number."""
    digits = name.lstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) <= MOST_DIGITS else -2


def listed(words: list[str]) -> str:
    """Return `words` as an enumeration: a, b and c."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
