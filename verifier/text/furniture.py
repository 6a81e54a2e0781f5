"""What a page prints around its article, as each language's file describes it: `page_lines` is its only reader.

Patterns see a line after `folded`, with single spaces and in lower case; those that need the line as printed say so.
They hold no nested repetition, and meet lines of at most `LONGEST` code points only.
"""

import re
from typing import NamedTuple

LONGEST = 400
"""Code points of the longest line that may be furniture: the longest notice of the development set has 74, and a
correction of three sentences some 350."""

_ORNAMENT = " \t\u00a0\u2009\u202f\ufeff-–—―_=~*•·●▪■►▶▸→»›>|[](){}…"
_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "\u00ad": None, "\u200b": None})


class Furniture(NamedTuple):
    """One language's words and forms.

    `advert`, `label`: a whole line. `lead`: the label before a separator, on one line with the story it points to.
    `weak_lead`: the same, where the word may also open a sentence. `shout`: a label in capitals without a separator,
    as printed. `caption`, `footers`: how such a line begins; no line is a footer unless it begins with a digit, or
    its first word or mark, or its first two words, are in `footer_opens`. `caption_end`: a credit in brackets at its
    end, as printed. `footer_end`: how a line of rights ends. `credit`: what opens a line of names, as printed;
    `joiners` may stand between the names, and `no_name` is none. `buttons`: a line of nothing but these is a row of
    buttons, where one of them is in `button_signs`.
    """

    advert: re.Pattern[str]
    label: re.Pattern[str]
    lead: re.Pattern[str]
    weak_lead: re.Pattern[str]
    shout: re.Pattern[str]
    caption: re.Pattern[str]
    caption_end: re.Pattern[str]
    footers: tuple[re.Pattern[str], ...]
    footer_opens: frozenset[str]
    footer_end: str
    credit: re.Pattern[str]
    joiners: frozenset[str]
    no_name: frozenset[str]
    buttons: frozenset[str]
    button_signs: frozenset[str]


def folded(line: str) -> str:
    """Return `line` for comparison: lower case, plain apostrophes, single spaces, no ornament at its ends."""
    return " ".join(line.translate(_PLAIN).casefold().split()).strip(_ORNAMENT)
