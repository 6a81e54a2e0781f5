"""What an article says of having checked something, as a sentence of a summary."""

import re

from verifier.attribution.joining import closed
from verifier.schema import Statement
from verifier.text.caveats_en import BACK
from verifier.text.regex import regex
from verifier.text.stems import stem_of
from verifier.text.words import words

_CAVEATS = {
    "unverified": "{by} could not verify this.",
    "no_evidence_shown": "{by} showed no evidence for this.",
    "disputed": "{by} disputed this.",
    "verified_by_publisher": "{by} verified this.",
    "confirmed_by_third_party": "{by} confirmed this.",
}
_NOBODY = {
    "unverified": "This has not been verified.",
    "no_evidence_shown": "No evidence has been shown for this.",
    "disputed": "This is disputed.",
    "verified_by_publisher": "This was verified.",
    "confirmed_by_third_party": "This was confirmed.",
}
_POINTED_AT = regex(r"\b(?:seen|found|viewed|obtained|reviewed|read|verify|check) (?:that|those|these) ([a-z]+)\b")
"""A thing that was told before: "has not seen that email"."""
_NO_NAME = regex(r"[“”\"]|\A(?:that|what|which|whether|\w{1,20}(?:ed|ing) (?:[a-z]{2,7}) )\b", re.IGNORECASE)
"""What shows that the words for whoever says so are no name for anybody: "Escaped through a window"."""
_KNOWN = frozenset(map(stem_of, BACK))


def caveat(statement: Statement, publisher: str | None, covered: str) -> str:
    """Return the statement's own words where they are a sentence that reads on from what is covered, else one of ours.

    "The Post has not seen that email" does not, where the claims tell of no email.
    """
    quote = closed(" ".join(statement.span.quote.split()))
    is_sentence = quote[:1].isupper() and quote.rstrip("”’\"'").endswith(".")
    if is_sentence and {stem_of(thing) for thing in _POINTED_AT.findall(quote)} <= _KNOWN | _stems(covered):
        return quote
    by = publisher if publisher and publisher.endswith(statement.by or publisher) else statement.by
    named = by is not None and not _NO_NAME.search(by)
    told = _CAVEATS[statement.status].format(by=by) if named else _NOBODY[statement.status]
    return told[:1].upper() + told[1:]


def _stems(text: str) -> frozenset[str]:
    return frozenset(w.stem for w in words(text))
