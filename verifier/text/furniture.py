"""What a page prints around its article, as each language's file describes it: `page_lines` and `page_names` read it.

Patterns see a line after `folded`, with single spaces and in lower case; those that need the line as printed say so.
They hold no nested repetition, and meet lines of at most `LONGEST` code points only.
"""

import re
from typing import NamedTuple

LONGEST = 400
"""Code points of the longest line that may be furniture: the longest notice of the development set has 74, and a
correction of three sentences some 350."""

_ORNAMENT = " \t\u00a0\u2009\u202f\ufeff-–—―_=~*•·●▪■►▶▸→»›>↓▼⬇👇👉\ufe0f|[](){}…"
_PLAIN = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "\u00ad": None, "\u200b": None})

_COUNTRY = re.compile(r"\bUS\b")


class Furniture(NamedTuple):
    """One language's words and forms. A name that ends in `whole` describes a whole line, `end` how it ends.

    `advert`, `label`: a whole line, the label's without its colon. `label_with_colon`: a label only with one. `lead`:
    the label before a separator, on one line with the story it points to. `weak_lead`: the same, where the word may
    also open a sentence. `shout`: a label in capitals without a separator, as printed. `offer`: how a line begins that
    sells something. `caption`, `corrections`, `footers`: how such a line begins; no line begins as a notice unless its
    first word or mark, or its first two words, are in `footer_opens`, and none but a correction holds what is
    `reported`. `spoke`: how an article, and seldom a headline, tells of speech, as printed. `caption_whole`,
    `caption_end`: a credit, as printed. `stamp`: a line that only says when. `credit`: what opens a line of names, as
    printed; `joiners` may stand between the names, and `no_name` is none. `office`: what stands after a name. `helped`:
    names and what they did, as printed. `author`: how a line begins that tells who wrote the article, with the name in
    group 1, as printed; in `does` a verb that tells it only of whom a byline names. `goes_on`: how the line after it
    begins. `buttons`: a line of nothing but these is a row of buttons, where one of them is in `button_signs`.
    `sections`: the parts of a site, in a row of links. `outlets`: the last word of an outlet's name.
    """

    advert: re.Pattern[str]
    offer: re.Pattern[str]
    label: re.Pattern[str]
    label_with_colon: re.Pattern[str]
    lead: re.Pattern[str]
    weak_lead: re.Pattern[str]
    shout: re.Pattern[str]
    caption: re.Pattern[str]
    caption_whole: re.Pattern[str]
    caption_end: re.Pattern[str]
    corrections: re.Pattern[str]
    footers: tuple[re.Pattern[str], ...]
    reported: re.Pattern[str]
    spoke: re.Pattern[str]
    footer_opens: frozenset[str]
    footer_end: re.Pattern[str]
    footer_whole: re.Pattern[str]
    stamp: re.Pattern[str]
    credit: re.Pattern[str]
    office: re.Pattern[str]
    helped: re.Pattern[str]
    joiners: frozenset[str]
    no_name: frozenset[str]
    author: re.Pattern[str]
    goes_on: re.Pattern[str]
    buttons: frozenset[str]
    button_signs: frozenset[str]
    sections: frozenset[str]
    outlets: frozenset[str]


def folded(line: str) -> str:
    """Return `line` for comparison: lower case, plain apostrophes, single spaces, no ornament at its ends.

    "US" among small letters stays apart from "us".
    """
    line = line if line.isupper() else _COUNTRY.sub("u.s.", line)
    return " ".join(line.translate(_PLAIN).casefold().split()).strip(_ORNAMENT)
