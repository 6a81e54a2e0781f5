"""The lines of a page, and what each is by its own words: a notice, a credit, a caption, an advert, a label."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple, TypeAlias

from verifier.text.furniture import LONGEST, Furniture, folded
from verifier.text.furniture_en import ENGLISH
from verifier.text.page_names import CREDIT_WORDS, WORD, is_credit, is_name
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval

Kind: TypeAlias = Literal["headline", "body", "advert", "teaser", "caption", "footer"]

LANGUAGES: tuple[Furniture, ...] = (ENGLISH,)
"""All are asked whatever the article's language: a page and its furniture may differ in language."""

HEADING_WORDS = 20
"""Words of the longest heading: news headlines seldom pass 15; a sentence of body without a full stop usually does."""
BUTTON_WORDS = 12
"""Words of the longest row of share buttons."""
MENU_WORDS = 3
"""Fewest words of a site's menu that stand side by side."""
WHOLE_WORDS = 10
"""Words of the longest notice that is known by its whole line."""
STAMP_WORDS = 16
"""Words of the longest line that only says when: a day and an hour of publication, and of the last change."""
PLACE_WORDS = 3
"""Words of the longest place in capitals on a line of its own: "SUND, N.D."."""
OFFER_WORDS = 14
"""Words of the longest line that sells something in one breath."""
ENDING = 120
"""Code points at a line's end in which a credit or a notice of rights stands."""

_BREAK = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_STOP = re.compile(r"[.;:,][\"”’»)\]']{0,3}\Z")
_FINISHED = re.compile(r"\w\w[\"”’»)\]']{0,3}\.[\"”’»)\]']{0,3}\Z")
"""The end of a sentence inside a line; a single letter is short for something: "Lund v. Harbour Board"."""
_QUOTES = frozenset('"“”„«»')
_OPENING = re.compile(r"([^\W\d_]+|[^\w\s])(?: [^\W\d_]+)?")
_DIGIT = re.compile(r"\d")
_CREDITED = frozenset(":/©()[]")
"""Marks, of which every credit of a picture holds one."""
_PRICED = frozenset("£$€%")
_SEPARATORS = frozenset("|•·»›>")
_CELLS = re.compile(r"\s*[|•·»›]\s*|\s>\s")
_MARKUP = re.compile(r"\{[^{}]*\}|<[^<>]*>|\[/\w+\]|\[\w+ [^\[\]]*=[^\[\]]*\]")
"""What a page's program left of itself in its text."""
FIELD = re.compile(r"([a-z][a-z_-]{1,20}): \S")
"""A field of a file, as printed: its key in small letters."""
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
        found = (_own_kind(line, words) for words in LANGUAGES)
        return next((kind for kind in found if kind), None)
    tail = line.printed[-LONGEST:]
    return "caption" if any(_is_captioned(tail, words) for words in LANGUAGES) else None


def _own_kind(line: Line, words: Furniture) -> Kind | None:
    if (
        _MARKUP.fullmatch(line.printed)
        or _is_footer(line, words)
        or is_credit(line.printed, words)
        or _is_buttons(line, words)
        or _is_row(line, words)
    ):
        return "footer"
    if words.caption.match(line.folded) or _is_captioned(line.printed, words):
        return "caption"
    if words.advert.fullmatch(line.folded) or _is_sold(line, words):
        return "advert"
    return None


def _is_captioned(printed: str, words: Furniture) -> bool:
    """Say whether the line ends in a credit, or is one."""
    if _CREDITED.isdisjoint(printed):
        return False
    if len(printed) <= ENDING and words.caption_whole.fullmatch(printed.rstrip(".")):
        return True
    stops = printed.endswith((".", "!", "?", "”", '"')) and not printed.endswith((").", "]."))
    return not stops and words.caption_end.search(printed) is not None


def is_label(line: Line) -> bool:
    """Say whether the line is a label over links to other stories: "Related articles", "Read also:"."""
    label, colon, rest = line.folded.partition(":")
    if line.words > HEADING_WORDS or folded(rest):
        return False
    label = folded(label)
    return any(
        words.label.fullmatch(label) or (colon and words.label_with_colon.fullmatch(label)) for words in LANGUAGES
    )


def is_pointer(lines: Sequence[Line], at: int) -> bool:
    """Say whether the line is a label with the story that it points to: "Read also: Bridge closed"."""
    line = lines[at]
    return line.words <= HEADING_WORDS and not is_label(line) and any(_points(lines, at, words) for words in LANGUAGES)


def _points(lines: Sequence[Line], at: int, words: Furniture) -> bool:
    line = lines[at]
    if words.lead.match(line.folded):
        return True
    hint = words.weak_lead.match(line.folded) or (words.shout.match(line.printed) and not line.printed.isupper())
    return bool(hint) and at > 0 and is_heading(lines, at)


def is_bullet(line: Line) -> bool:
    """Say whether the line is an item of a list."""
    return _BULLET.match(line.printed) is not None


def ends_a_sentence(line: Line) -> bool:
    """Say whether a mark stands at the line's end that no heading has there; a name may end in a full stop."""
    return _STOP.search(line.printed[-4:]) is not None and not (line.words <= PLACE_WORDS and line.printed.isupper())


def is_told(line: Line) -> bool:
    """Say whether the line is a paragraph of an article, whatever its end: one quotes, tells who spoke, and goes on.

    Less would take headlines of two sentences: "He said yes. Then the money came".
    """
    return not _QUOTES.isdisjoint(line.printed) and speaks(line) and has_finished_sentence(line)


def speaks(line: Line) -> bool:
    """Say whether somebody spoke in it, told as articles do."""
    return any(words.spoke.search(line.printed) for words in LANGUAGES)


def has_finished_sentence(line: Line) -> bool:
    """Say whether a sentence ends in a full stop before the line's end."""
    *finished, _ = sentences(line.printed) or [Interval(0, 0)]
    return any(_FINISHED.search(sentence.cut(line.printed)) for sentence in finished)


def is_signature(line: Line) -> bool:
    """Say whether the line tells who wrote or owns the page."""
    return "©" in line.printed or any(words.credit.match(line.printed) for words in LANGUAGES)


def is_row(line: Line) -> bool:
    """Say whether the line is a row of cells."""
    return not _SEPARATORS.isdisjoint(line.printed) and _CELLS.search(line.printed) is not None


def is_heading(lines: Sequence[Line], at: int) -> bool:
    """Say whether the line reads as a heading: short, no stop at its end, not the first half of a wrapped sentence."""
    line = lines[at]
    if line.words > HEADING_WORDS or ends_a_sentence(line) or is_told(line):
        return False
    if not _BULLET.sub("", line.printed, count=1):
        return False
    return is_alone(lines, at) or not lines[at + 1].printed[:1].islower()


def is_alone(lines: Sequence[Line], at: int) -> bool:
    """Say whether nothing is set directly below the line."""
    return at + 1 >= len(lines) or lines[at + 1].apart


def _is_footer(line: Line, words: Furniture) -> bool:
    """Say whether the line begins, ends or is as a whole as a notice: its first words tell of most that they do not."""
    folded = line.folded
    if line.words <= WHOLE_WORDS and words.footer_whole.fullmatch(folded):
        return True
    if line.words <= STAMP_WORDS and _DIGIT.search(folded) and words.stamp.fullmatch(folded):
        return True
    if words.footer_end.search(folded[-ENDING:]):
        return True
    opening = _OPENING.match(folded)
    if opening and words.footer_opens.isdisjoint((opening.group(), opening.group(1))):
        return False
    if words.corrections.match(folded):
        return True
    return any(form.match(folded) for form in words.footers) and not words.reported.search(folded)


def _is_row(line: Line, words: Furniture) -> bool:
    """Say whether the line is a row of links, or a byline, date and outlet in a row: "Home | News | Sport"."""
    if line.words > CREDIT_WORDS or not is_row(line):
        return False
    cells = list(filter(None, _CELLS.split(line.printed)))
    rows = [Line(line.interval, cell, folded(cell), cell.count(" ") + 1, apart=False) for cell in cells]
    signs = [
        cell.folded in words.sections
        or is_credit(cell.printed, words)
        or _is_sold(cell, words)
        or _is_footer(cell, words)
        for cell in rows
    ]
    return any(signs) and all(sign or is_name(cell.printed, words) for sign, cell in zip(signs, rows, strict=True))


def _is_buttons(line: Line, words: Furniture) -> bool:
    if line.words > BUTTON_WORDS or line.printed.endswith("."):
        return False
    found = {word for word in WORD.findall(line.folded) if not word.isdigit()}
    if len(found) >= MENU_WORDS and found <= words.buttons | words.sections and len(found & words.sections) > 1:
        return True
    return found <= words.buttons and not found.isdisjoint(words.button_signs)


def _is_sold(line: Line, words: Furniture) -> bool:
    return (
        line.words <= OFFER_WORDS and not _PRICED.isdisjoint(line.folded) and words.offer.match(line.folded) is not None
    )
