"""The lines of a page, and what each is by its own words: a notice, a credit, a caption, an advert, a label."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from verifier.text.furniture import LONGEST, Furniture, folded
from verifier.text.furniture_en import ENGLISH
from verifier.text.sentences import paragraphs
from verifier.text.spans import Interval

Kind: TypeAlias = Literal["headline", "body", "advert", "teaser", "caption", "footer"]

LANGUAGES: tuple[Furniture, ...] = (ENGLISH,)
"""All are asked whatever the article's language: a page and its furniture may differ in language."""

HEADING_WORDS = 20
"""Words of the longest heading: news headlines seldom pass 15; a sentence of body without a full stop usually does."""
BUTTON_WORDS = 12
"""Words of the longest row of share buttons."""
CREDIT_WORDS = 40
"""Words of the longest line of credits."""
BYLINE_WORDS = 14
"""Words of the longest line that only says who wrote it, with place and office."""

_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_STOP = re.compile(r"[.;:,][\"”’»)\]']{0,3}\Z")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*+")
_OPENING = re.compile(r"([^\W\d_]+|[^\w\s])(?: [^\W\d_]+)?")
_BULLET = re.compile(r"(?:[-–—*•·▪■►▶→»›]|\d{1,2}[.)])\s+")


class Line(NamedTuple):
    """A paragraph: where it stands, its words as printed and folded; `apart`: a blank line stands above it.

    A line over `LONGEST` is folded to nothing: it is no furniture.
    """

    interval: Interval
    printed: str
    folded: str
    words: int
    apart: bool


def page_lines(text: str) -> tuple[Line, ...]:
    """Return the paragraphs of `text`. Where no blank line stands in the whole text, each counts as set apart."""
    found = paragraphs(text)
    spaced = [len(_BREAK.findall(text, above.end, below.start)) > 1 for above, below in pairwise(found)]
    apart = [True, *(spaced if any(spaced) else [True] * len(spaced))]
    printed = [interval.cut(text) for interval in found]
    plain = {line: folded(line) if len(line) <= LONGEST else "" for line in set(printed)}
    return tuple(
        Line(at, line, plain[line], line.count(" ") + 1, parted)
        for at, line, parted in zip(found, printed, apart, strict=False)
    )


def own_kind(line: Line) -> Kind | None:
    """Return what the line is by its own words; None where only its neighbours can tell."""
    if line.folded:
        for words in LANGUAGES:
            if _is_footer(line.folded, words) or line.folded.rstrip(".").endswith(words.footer_end):
                return "footer"
            if _is_credit(line, words) or _is_buttons(line, words):
                return "footer"
            if words.caption.match(line.folded):
                return "caption"
            if words.advert.fullmatch(line.folded):
                return "advert"
    if line.printed[-4:].rstrip(". ").endswith((")", "]")):
        tail = line.printed[-LONGEST:]
        return "caption" if any(words.caption_end.search(tail) for words in LANGUAGES) else None
    return None


def is_label(line: Line) -> bool:
    """Say whether the line is a label over links to other stories: "Related articles"."""
    return any(words.label.fullmatch(line.folded) for words in LANGUAGES)


def is_pointer(lines: Sequence[Line], at: int) -> bool:
    """Say whether the line is a label with the story that it points to: "Read also: Bridge closed"."""
    line = lines[at]
    return line.words <= HEADING_WORDS and any(_points(lines, at, words) for words in LANGUAGES)


def _points(lines: Sequence[Line], at: int, words: Furniture) -> bool:
    line = lines[at]
    if words.lead.match(line.folded):
        return True
    hint = words.weak_lead.match(line.folded) or (words.shout.match(line.printed) and not line.printed.isupper())
    return bool(hint) and at > 0 and is_heading(lines, at)


def is_heading(lines: Sequence[Line], at: int) -> bool:
    """Say whether the line reads as a heading: short, no stop at its end, not the first half of a wrapped sentence."""
    line = lines[at]
    if line.words > HEADING_WORDS or _STOP.search(line.printed[-4:]) or not _BULLET.sub("", line.printed, count=1):
        return False
    return is_alone(lines, at) or not lines[at + 1].printed[:1].islower()


def is_alone(lines: Sequence[Line], at: int) -> bool:
    """Say whether nothing is set directly below the line."""
    return at + 1 >= len(lines) or lines[at + 1].apart


def _is_footer(folded: str, words: Furniture) -> bool:
    """Say whether the line begins as a notice does: its first words tell of most lines that they do not."""
    opening = _OPENING.match(folded)
    if opening and words.footer_opens.isdisjoint((opening.group(), opening.group(1))):
        return False
    return any(form.match(folded) for form in words.footers)


def _is_credit(line: Line, words: Furniture) -> bool:
    """Say whether the line holds nothing but who did what: "By Jane Doe", "Reporting by Jane Doe; editing by …"."""
    opening = words.credit.match(line.printed.lstrip("([—–- "))
    if opening is None or line.words > CREDIT_WORDS:
        return False
    if opening.group().casefold().strip() == "by" and (line.words > BYLINE_WORDS or line.printed.endswith((".", ":"))):
        return False
    rest = _WORD.findall(opening.string, opening.end())
    names = [word for word in rest if word.casefold() not in words.joiners and not word[0].isdigit()]
    return len(names) > 1 and all(n[0].isupper() and n.casefold() not in words.no_name for n in names)


def _is_buttons(line: Line, words: Furniture) -> bool:
    if line.words > BUTTON_WORDS or line.printed.endswith("."):
        return False
    found = {word for word in _WORD.findall(line.folded) if not word.isdigit()}
    return found <= words.buttons and not found.isdisjoint(words.button_signs)
