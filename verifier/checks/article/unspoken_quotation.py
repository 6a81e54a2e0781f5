"""Whether every quotation has somebody who speaks it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, islice

from verifier.attribution import cues_en as attribution
from verifier.checks.article.speech_en import AFTER_QUOTATION, BEFORE_QUOTATION, TELLS
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ArticleCheck, Found, NotApplicable, Problem
from verifier.schema import Span
from verifier.text.quotations import Quotation
from verifier.text.spans import Interval

FEWEST_WORDS = 6
"""Words of a quotation that needs a speaker: a shorter one is a title, a phrase, or a word held at arm's length."""
SPEECH = attribution.SAYING | attribution.DENYING | attribution.ACTING | TELLS
LEAD_IN = 20
"""Code points on either side in which a colon or a dash is looked for, across the end of a line."""
ENDS = (".", "!", "?", ",", "…")
OPENING = frozenset('“"«„')
SHOWN = 2
"""Findings at most: a page whose form we do not read must not fill the report."""


def unspoken_quotation(grounds: Grounds) -> Found:
    """Look for whole sentences in quotation marks that nobody is said to have spoken or written.

    Catches: a quoted sentence of six words or more with no word of speech in its own paragraph, nor in those before
    and after it (those of a run of quotations count as one), nor a colon before it, nor its author behind a dash. A
    doubt. Silent on a quotation that is printed twice: one is pulled out of the other's place.
    Misses: a quotation whose neighbours speak of somebody else; shorter ones; parts of sentences; single quotation
    marks; one that is never closed.

    Fails: The bridge at Senn is shut. ¶ “Nobody asked us whether we wanted a new bridge.” ¶ The lock is open.
    Passes: The bridge at Senn is shut. ¶ “Nobody asked us whether we wanted a new bridge,” said Ida Moll. ¶ The lock is
      open.
    """
    if not grounds.is_read:
        yield unread(grounds.article)
        return
    paragraphs, text = grounds.paragraphs.intervals, grounds.article.text
    whole = [q for q in grounds.quotations if _is_sentence(q, text)]
    found = [(grounds.paragraphs.bounds(q.interval)[0], q) for q in whole]
    if not found:
        yield NotApplicable("no whole sentence is quoted")
        return
    for number, quotation in islice(_silent(found, grounds), SHOWN):
        spans = (Span.cut(text, quotation.interval), *_above(number, paragraphs, text))
        yield Problem("doubt", f"nobody is said to have spoken this: “{_short(quotation.inner.cut(text))}”", spans)


def _silent(found: Sequence[tuple[int, Quotation]], grounds: Grounds) -> Iterator[tuple[int, Quotation]]:
    """Yield the quotations without a speaker, each with the number of its paragraph."""
    text, paragraphs = grounds.article.text, grounds.paragraphs.intervals
    found = [(number, quotation) for number, quotation in found if not _introduced(quotation, text)]
    if not found:
        return
    runs = _runs(paragraphs, text)
    printed = Counter([_bare(q, text) for q in grounds.quotations])
    told: dict[range, bool] = {}
    for number, quotation in found:
        if printed[_bare(quotation, text)] > 1:
            continue
        run = runs[number]
        if run not in told:
            told[run] = _told(run, grounds)
        if not told[run]:
            yield number, quotation


def _bare(quotation: Quotation, text: str) -> str:
    return quotation.inner.cut(text).strip(" .,!?…")


def _is_sentence(quotation: Quotation, text: str) -> bool:
    """Say whether whole sentences are quoted: from a capital to punctuation, and to the closing mark.

    Of one that goes on in the next paragraph the last part counts; a mark that was forgotten hides the speaker.
    """
    inner = quotation.inner.cut(text).strip()
    whole = quotation.closed and inner[:1].isupper() and inner.endswith(ENDS)
    return whole and len(inner.split()) >= FEWEST_WORDS


def _introduced(quotation: Quotation, text: str) -> bool:
    """Say whether a colon or a dash hands over to it or to its author."""
    before = text[max(0, quotation.interval.start - LEAD_IN) : quotation.interval.start].rstrip()
    after = text[quotation.interval.end : quotation.interval.end + LEAD_IN].lstrip()
    return before.endswith(BEFORE_QUOTATION) or after.startswith(AFTER_QUOTATION)


def _runs(paragraphs: Sequence[Interval], text: str) -> Sequence[range]:
    """Return for each paragraph the run in which it stands: quotations one below another have one speaker."""
    opens = [text[p.start] in OPENING for p in paragraphs]
    found: list[range] = []
    for is_quoted, members in groupby(range(len(paragraphs)), opens.__getitem__):
        run = [*members]
        found += [range(run[0], run[-1] + 1)] * len(run) if is_quoted else [range(n, n + 1) for n in run]
    return found


def _told(run: range, grounds: Grounds) -> bool:
    """Say whether a word of speech stands in the run, or in the paragraph before or after it, or a colon before it."""
    paragraphs = grounds.paragraphs.intervals
    above = paragraphs[run.start - 1].cut(grounds.article.text) if run.start else ""
    around = paragraphs[max(0, run.start - 1) : run.stop + 1]
    return above.endswith(BEFORE_QUOTATION) or any(_tells(p, grounds) for p in around)


def _tells(paragraph: Interval, grounds: Grounds) -> bool:
    """Say whether the paragraph has a word of speech outside its quotations."""
    spoken = [w.start for w in grounds.passage.cut((paragraph,)).words if w.folded in SPEECH]
    return not all(map(grounds.quoted.holds, spoken))


def _above(number: int, paragraphs: Sequence[Interval], text: str) -> tuple[Span, ...]:
    """Return the paragraph above, in which a reader looks for the speaker; none above the first."""
    return (Span.cut(text, paragraphs[number - 1]),) if number else ()


def _short(quoted: str) -> str:
    words = quoted.split()
    return " ".join(words[:SHOWN_WORDS]) + (" …" if len(words) > SHOWN_WORDS else "")


SHOWN_WORDS = 12
"""Words of a quotation that the reason repeats; the span holds them all."""

CHECK = ArticleCheck("unspoken_quotation", 1, unspoken_quotation)
