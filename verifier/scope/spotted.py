"""Statements that the grammar does not know, and a network reads: joined with those that it knows."""

import re
from collections.abc import Mapping, Sequence

from verifier.reading import Spotted
from verifier.text.verification.objects import aspects
from verifier.text.verification.wording import Family, Status, Wording

SURE = 0.9
"""Chance from which a sentence is a statement though the grammar knows none in it."""
WHOLE = 0.7
"""Share of a sentence from which a statement is the sentence and no clause of it."""
_NOT_DENIED = re.compile(
    r"\b(?:not|never|nor|neither|nobody|no one)\b(?: \w+){0,2}? "
    r"(?:den(?:y|ies|ied)|disputed?|contest(?:ed)?|challenged?|reject(?:ed)?|accused?|contradict(?:ed)?)\b"
)
"""Who has not denied it disputes nothing."""
_FAMILY: Mapping[Status, Family] = {
    "unverified": "agentless",
    "verified_by_publisher": "confirmed",
    "confirmed_by_third_party": "confirmed",
    "disputed": "denied",
    "no_evidence_shown": "no_evidence",
}


def joined(text: str, known: Sequence[Wording], spotted: Sequence[Spotted]) -> tuple[Wording, ...]:
    """Return the wordings that the grammar knows and those that only the network reads, in the order of the text.

    Where both read something in one sentence, the grammar is believed: it knows who, of what and in which clause.
    """
    if not spotted:
        return tuple(known)
    taken = {wording.sentence for wording in known}
    sure = (one for one in spotted if one.chance >= SURE and one.sentence not in taken)
    read = (_wording(text, one) for one in sure if not (one.status == "disputed" and _not_denied(text, one)))
    return tuple(sorted((*known, *read), key=lambda wording: wording.interval))


def _not_denied(text: str, one: Spotted) -> bool:
    return _NOT_DENIED.search(text, one.sentence.start, one.sentence.end) is not None


def _wording(text: str, one: Spotted) -> Wording:
    whole = one.span.length >= WHOLE * one.sentence.length
    interval = one.sentence if whole else one.span
    return Wording(
        interval=interval,
        status=one.status,
        by=None,
        aspects=aspects(text, interval),
        object=interval,
        family=_FAMILY[one.status],
        inline=not whole,
        relative=False,
        ourselves=one.status == "verified_by_publisher",
        sentence=one.sentence,
        spotted=True,
    )
