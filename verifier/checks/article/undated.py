"""Whether "last week" can be told from the article itself."""

from collections.abc import Sequence
from itertools import pairwise

from verifier.checks.article.quoted import in_quotation
from verifier.checks.article.undated_en import COMES, DEICTIC, DIRECTIONS, NEAR, UNSPECIFIC
from verifier.checks.compare.dates import published_on
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.schema import Block, Span
from verifier.text.dates import When, dates
from verifier.text.spans import Interval
from verifier.text.words import words

SHOWN = 3
"""Expressions that the one finding quotes; an editor who dates the article has dated them all."""
DATELINE = 60
"""Code points from a paragraph's start within which a dateline ends with its dash."""
SHORT_LINE = 200
"""Code points of the longest line of dates or credits."""


def undated(grounds: Grounds) -> Found:
    """Say whether expressions such as "last week" have a date of publication to be counted from.

    Catches: "on Tuesday", "last week", "yesterday" in an article without a date: none was given, no dateline or line
    of dates is printed, and no weekday stands beside its date. With them, "comes a day after" an event that has no
    date. One note, which quotes the first of them.
    Misses: expressions inside quotations; "two days later", which hangs on what was told before; a date that is
    there and wrong.

    Fails: The bridge at Senn fell on Tuesday.
    Passes: The bridge at Senn fell on Tuesday, 5 May 2026, and stood again on Friday.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
    elif published_on(grounds.article) is not None:
        yield NotApplicable("the article's date is known")
    elif not any(_hangs(d) for d in grounds.passage.dates):
        yield NotApplicable("no expression of time hangs on the day of publication")
    elif not _dated(grounds):
        places = _hanging(grounds)
        if places:
            spans = tuple([Span.cut(grounds.article.text, i) for i in places[:SHOWN]])
            shown = ", ".join([f"“{s.quote}”" for s in spans])
            more = f" and {len(places) - SHOWN} more" if len(places) > SHOWN else ""
            yield Problem("note", f"nothing dates {shown}{more}: the article prints no date, and none was given", spans)


def _hangs(when: When) -> bool:
    return when.relative is not None or (when.weekday is not None and when.day is None)


def _hanging(grounds: Grounds) -> Sequence[Interval]:
    """Return the expressions that hang on the day of publication, those first-hand first told, one of each wording."""
    found: dict[str, Interval] = {}
    after: dict[str, Interval] = {}
    text = grounds.article.text
    for when in grounds.passage.dates:
        if not _hangs(when) or in_quotation(when.interval, grounds):
            continue
        interval = _with_preposition(text, when.interval)
        key = interval.cut(text).casefold()
        if _deictic(when, text):
            found.setdefault(key, interval)
        elif _comes_after(when, text):
            after.setdefault(key, interval)
    return sorted((found | after).values())


def _deictic(when: When, text: str) -> bool:
    """Say whether the day of publication decides what is meant."""
    before = text[max(0, when.interval.start - 12) : when.interval.start].casefold().split()
    if when.weekday is not None:
        return not (before and before[-1] in UNSPECIFIC)
    printed = when.interval.cut(text).casefold().split()
    within = len(before) > 1 and before[-1] in {"the", "his", "her", "their", "its"}
    return (
        (printed[-1] == "ago" and printed[-2] in NEAR)
        or printed[0] in DEICTIC
        or (printed[0] in DIRECTIONS and not within)
    )


def _comes_after(when: When, text: str) -> bool:
    """Say whether "a day after" dates the article's own news by another event: "comes just a day after"."""
    before = text[max(0, when.interval.start - 30) : when.interval.start].casefold().split()
    return when.interval.cut(text).endswith(("after", "before")) and not COMES.isdisjoint(before)


def _with_preposition(text: str, interval: Interval) -> Interval:
    led = text[max(0, interval.start - 4) : interval.start].endswith((" on ", "On "))
    return Interval(interval.start - 3, interval.end) if led else interval


def _dated(grounds: Grounds) -> bool:
    """Say whether the article prints its date: a line of dates, a dateline, or a weekday beside its date."""
    article = grounds.article
    lines = (b for b in article.blocks if b.kind == "footer" and b.interval.length <= SHORT_LINE)
    if any(_day_in(article.text, block) for block in lines):
        return True
    headlines = [b.interval for b in article.blocks if b.kind == "headline"]
    days = [d for d in grounds.passage.dates if d.day is not None]
    if any(h.overlaps(d.interval) for h in headlines[:1] for d in days) or any(_opens(grounds, d) for d in days):
        return True
    return any(_beside(a, b) for a, b in pairwise(grounds.passage.dates))


def _day_in(text: str, block: Block) -> bool:
    if not any(map(str.isdigit, block.interval.cut(text))):
        return False
    return any(d.day is not None for d in dates(text, words(text, block.interval)))


def _opens(grounds: Grounds, when: When) -> bool:
    """Say whether the date stands in a dateline, or alone on its line."""
    text = grounds.article.text
    for paragraph in grounds.paragraphs.overlapping(when.interval):
        head = text[when.interval.end : min(paragraph.end, paragraph.start + DATELINE)]
        begins = when.interval.start - paragraph.start < DATELINE
        if begins and (paragraph.length <= DATELINE or any(dash in head for dash in (" — ", " – ", " - ", "—"))):
            return True
    return False


def _beside(one: When, other: When) -> bool:
    near = other.interval.start - one.interval.end <= len(", the ")
    return near and (one.weekday is not None) != (other.weekday is not None) and (one.day or other.day) is not None


CHECK = ArticleCheck("undated", 1, undated)
