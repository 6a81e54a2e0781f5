"""What each paragraph of a page is: headline, body, advert, teaser, caption or footer.

Structure and grammar decide, never a known article's words: a label alone on its line, a heading printed on both
sides of a label, a line that speaks to the reader. A paragraph that no rule claims is body, so what is missed is read
as news rather than lost. A byline and a line of dates or credits are footer: the page speaks there, not the article.
A dateline that opens a paragraph belongs to the paragraph.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, takewhile
from operator import itemgetter
from typing import TypeAlias

from verifier.text.furniture import folded
from verifier.text.page_authors import Author, author, goes_on
from verifier.text.page_head import HEAD_LINES, HEADLINE_WORDS, head
from verifier.text.page_lines import (
    FIELD,
    Kind,
    Line,
    is_alone,
    is_heading,
    is_label,
    is_pointer,
    own_kind,
    page_lines,
)
from verifier.text.page_plates import is_nameplate, is_outlet
from verifier.text.spans import Interval, trimmed

FIELDS = 3
"""Fewest fields by which the top of a text is taken for the fields of a file."""
BLURB_WORDS = 60
"""Words of the longest blurb under a teaser's heading: two sentences of 30 words. A longer paragraph is body."""
NEAR_TOP = 5
"""Lines from the top within which a title that is known is looked for: section and outlet may stand above it."""
AUTHOR_LINES = 6
"""Lines at the end in which authors are told of: three of them, two lines each."""

Lines: TypeAlias = Sequence[Line]
Kinds: TypeAlias = Mapping[int, Kind]
Rule: TypeAlias = Callable[[Lines, Kinds], Iterator[tuple[int, Kind]]]


def blocks(text: str, title: str | None = None) -> tuple[tuple[Kind, Interval], ...]:
    """Return the blocks of `text` in order: maximal runs of paragraphs of one kind, with white space between them.

    `title` is the article's headline where it is known; a line equal to it near the top is headline.
    """
    lines = page_lines(text)
    kinds: dict[int, Kind] = dict(_titled(lines, title))
    for rule in RULES:
        for at, kind in list(rule(lines, kinds)):
            kinds.setdefault(at, kind)
    runs = groupby(((kinds.get(at, "body"), line.interval) for at, line in enumerate(lines)), itemgetter(0))
    merged = [(kind, [interval for _, interval in run]) for kind, run in runs]
    return _covering(text, [(kind, Interval(run[0].start, run[-1].end)) for kind, run in merged])


def _covering(text: str, found: Sequence[tuple[Kind, Interval]]) -> tuple[tuple[Kind, Interval], ...]:
    """Give what holds no word (a rule of dashes, of stars) to the block above it, at the top to the first block."""
    covered: list[tuple[Kind, Interval]] = []
    ends = [interval.start for _, interval in found[1:]] + [len(text)]
    for (kind, interval), end in zip(found, ends, strict=False):
        start = interval.start if covered else trimmed(text, Interval(0, interval.end)).start
        covered.append((kind, trimmed(text, Interval(start, end))))
    return tuple(covered)


# Rules: each yields the lines that it claims. The first to claim a line has it.


def _titled(lines: Lines, title: str | None) -> Iterator[tuple[int, Kind]]:
    wanted = folded(title) if title else ""
    at = next((at for at, line in enumerate(lines[:NEAR_TOP]) if wanted and line.folded == wanted), None)
    if at is not None:
        yield at, "headline"


def _by_form(lines: Lines, _: Kinds) -> Iterator[tuple[int, Kind]]:
    """What says by its own words what it is."""
    kinds = {line.printed: own_kind(line) for line in {line.printed: line for line in lines}.values()}
    for at, line in enumerate(lines):
        if kind := kinds[line.printed]:
            yield at, kind


def _fields(lines: Lines, _: Kinds) -> Iterator[tuple[int, Kind]]:
    """The fields at the very top that a file of a site's program has, its title among them."""
    fields = takewhile(bool, (FIELD.match(line.printed) for line in lines[:HEAD_LINES]))
    run = [field[1] for field in fields if field]
    if len(run) >= FIELDS:
        yield from ((at, "headline" if key in ("title", "headline") else "footer") for at, key in enumerate(run))


def _pitches(lines: Lines, kinds: Kinds) -> Iterator[tuple[int, Kind]]:
    """A heading set directly under an advert's label, with nothing set on it."""
    for at, kind in kinds.items():
        below = at + 1
        if kind == "advert" and not is_alone(lines, at) and is_alone(lines, below) and is_heading(lines, below):
            yield below, "advert"


def _pointers(lines: Lines, kinds: Kinds) -> Iterator[tuple[int, Kind]]:
    """A label and the story that it points to, on one line."""
    for at in range(len(lines)):
        if at not in kinds and is_pointer(lines, at):
            yield at, "teaser"


def _teasers(lines: Lines, kinds: Kinds) -> Iterator[tuple[int, Kind]]:
    """A label alone on its line, the heading set on it, and the headings below it with their blurb."""
    reached = 0
    for at, line in enumerate(lines):
        if at not in kinds and at >= reached and is_label(line):
            near = [at, *_around(lines, at, kinds)]
            reached = max(near) + 1
            yield from ((place, "teaser") for place in near)


def _around(lines: Lines, at: int, kinds: Kinds) -> Iterator[int]:
    above, below = at - 1, at + 1
    if at > 0 and below < len(lines) and lines[above].folded == lines[below].folded != "":
        blurb = below + 1
        yield from (above, below)
        yield from (blurb,) if blurb < len(lines) and blurb not in kinds and lines[blurb].words <= BLURB_WORDS else ()
        return
    if above > 0 and above not in kinds and not lines[at].apart and lines[above].apart and is_heading(lines, above):
        yield above
    while below < len(lines) and below not in kinds and is_heading(lines, below):
        yield below
        below += 1


def _authors(lines: Lines, kinds: Kinds) -> Iterator[tuple[int, Kind]]:
    """Those who wrote the article, told of at its end; the article itself names none of them."""
    free = [at for at in range(len(lines)) if at not in kinds]
    for at in reversed(free[-AUTHOR_LINES:]):
        told = author(lines[at])
        if told is not None and _is_author(told, lines[:at], kinds):
            yield from ((place, "footer") for place in free if place >= at)
        elif not goes_on(lines[at]):
            return


def _signed_off(lines: Lines, kinds: Kinds) -> Iterator[tuple[int, Kind]]:
    """The outlet's name alone on the last line."""
    last = next((at for at in reversed(range(len(lines))) if at not in kinds), 0)
    if last > 0 and lines[last].words <= HEADLINE_WORDS and is_nameplate(lines[last]) and is_outlet(lines[last]):
        yield last, "footer"


def _is_author(told: Author, above: Lines, kinds: Kinds) -> bool:
    """Say whether the lines above name the author in a byline, or, where the words alone are enough, nowhere."""
    named = {kinds.get(at, "body") for at, line in enumerate(above) if told.surname in line.printed}
    return "footer" in named or (told.plainly and not named)


RULES: tuple[Rule, ...] = (_fields, _by_form, _pitches, _pointers, _teasers, head, _signed_off, _authors)
