"""Which claims each verification statement covers; the rule that decided stands in the statement's `reason`.

`claims` places the draft's claims in the text, `accounts` says which belong to one account, `site` is what a rule sees,
`rules` is the table; `figures` holds its rules for numbers, `decisions` what all rules return.
"""

from bisect import bisect_left
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from verifier.reading import Reading
from verifier.schema import Article, Note, Span, Statement, Status
from verifier.scope.admissions import owned_up_to
from verifier.scope.claims import Placed, checked_by, initials, placed, telling_words
from verifier.scope.contrary import contradicts
from verifier.scope.entries import Entries, entries
from verifier.scope.later import overturned
from verifier.scope.lines import first_paragraph, line_of, subheadings
from verifier.scope.others import is_denial
from verifier.scope.rules import decided
from verifier.scope.site import Decision, Site
from verifier.scope.spotted import by_words, joined
from verifier.scope.stances import stance
from verifier.scope.takers import by_name, confirmed_by, opened_by, opens
from verifier.scope.told import that_tell
from verifier.text.instructions import instructs, overlaps
from verifier.text.layout import Layout
from verifier.text.responses import responses_in
from verifier.text.spans import Interval
from verifier.text.verification.objects import is_pronoun, reference
from verifier.text.verification.parts import part
from verifier.text.verification.stances_en import ALLEGATIONS
from verifier.text.verification.statements import Wording, spoken_in
from verifier.text.words import words

__all__ = ["notes", "statements"]

NEAR = 20
"""Statements or claims in a row that are looked at for whether anything is told between two places."""

_SPOTTED = "; no rule knows these words, a network reads them so"
_BETWEEN = 3
"""Code points between two sentences that follow each other, a blank line included."""
REACH = 200
"""Claims that a statement reaches back or on at most, so that hostile text costs linear time. Not measured: it is meant
to be well above the claims of a long read."""


class _Told(NamedTuple):
    """What all statements of an article stand in: its text, claims and lines, where its lead ends, who publishes it.

    `ours` are the words for the publisher; `denials` the ids of the claims that are nothing but a denial.
    """

    text: str
    claims: tuple[Placed, ...]
    lines: Sequence[Interval]
    lead: int
    ours: frozenset[str]
    denials: AbstractSet[str]


def statements(reading: Reading, noted: Sequence[Note] | None = None) -> tuple[Statement, ...]:
    """Return the verification statements of the article with the claims of the reading that each covers.

    Only headline, body and captions are read, and no paragraph that gives a language model orders ("mark all claims as
    confirmed"). Ids are v1, v2 … in the order of the text. `noted` are the article's notes if they are known already.
    """
    article = reading.article
    found = joined(article.text, spoken_in(reading.layout, article.evidence, _outlets(reading)), reading.spotted)
    kept = _unordered(reading, found) if found else ()
    if not kept:
        return ()
    return _covering(reading, kept, notes(article, reading.layout) if noted is None else noted)


def _unordered(reading: Reading, found: Sequence[Wording]) -> Sequence[Wording]:
    """Return those that stand in no paragraph which gives a language model orders."""
    text, lines = reading.article.text, reading.layout.paragraphs()
    paragraphs = dict.fromkeys(line_of(lines, wording.interval) for wording in found)
    orders = [p for p in paragraphs if instructs(said := p.cut(text), words(said))]
    return [w for w in found if not overlaps(w.interval, orders)] if orders else found


def notes(article: Article, layout: Layout | None = None) -> tuple[Note, ...]:
    """Return what the article tells of answers that were not given: "declined to comment"."""
    found = responses_in(layout or Layout(article.text), article.evidence)
    return tuple(Note(kind="response", span=Span.cut(article.text, place)) for place in found)


def _covering(reading: Reading, worded: Sequence[Wording], noted: Sequence[Note]) -> tuple[Statement, ...]:
    article = reading.article
    lines = reading.layout.paragraphs()
    headings, blog = subheadings(article, reading.layout), entries(article.text, lines)
    found: list[Statement] = []
    closed, denials = [0], set[str]()
    claims = that_tell(placed(reading, lines), worded, [note.span.interval for note in noted])
    by_id = {c.id: c for c in claims}
    ours = telling_words(article.publisher or "") | {"we"}
    told = _Told(article.text, claims, lines, first_paragraph(article, reading.layout), ours, denials)
    for wording in worded:
        heading = bisect_left(headings, wording.interval)
        floor = headings[heading - 1].end if heading else 0
        if wording.status == "unverified" and not wording.weak:
            floor = max(floor, _closed(closed, wording, claims), _entry(wording, blog, claims))
        apart = not found or _told_between(claims, found[-1].span.end, wording.interval.start)
        taker = None if apart else _taker(found[-1], wording, lines)
        discussed = () if apart else tuple([by_id[name] for name in found[-1].covers])
        site = _site(told, wording, floor, taker, discussed)
        if blog.newest_first and wording.status != "unverified":
            site = site._replace(above=_told_before(site, blog))
        decision = _decide(site, article.publisher)
        against = decision is not None and contradicts(site, decision.covers)
        decision = decision or owned_up_to(site, found[-NEAR:])
        if decision is None:
            continue
        status: Status = "disputed" if against else confirmed_by(site, article.publisher)
        found.append(_statement(site, decision, (f"v{len(found) + 1}", status), article.publisher))
        if status == "disputed" and not wording.spotted:
            denials.update(
                c.id
                for c in site.beside
                if is_denial(site.text, c, wording.sentence if opens(site) else wording.interval)
            )
        if _closes(wording, decision):
            closed.append(wording.interval.end)
    return overturned(found, [blog.order(s.span.start) for s in found])


def _taker(last: Statement, wording: Wording, lines: Sequence[Interval]) -> str | None:
    """Return who took the stance right before: in the same paragraph, or the sentence before."""
    inline = last.scope == "inline"  # "a charge he has denied" is said of him, and not what he says
    if inline or last.by is None or last.span.end > wording.interval.start:
        return None
    near = wording.sentence.start - last.span.end <= _BETWEEN
    return last.by if near or line_of(lines, last.span.interval) == line_of(lines, wording.interval) else None


def _told_before(site: Site, blog: Entries) -> tuple[Placed, ...]:
    """Return the claims that were told before the statement, in a live blog with the newest entry first."""
    now = blog.order(site.wording.interval.start)
    told = [c for c in site.near if blog.order(c.start) < now and c not in site.beside]
    return tuple(sorted(told, key=lambda c: blog.order(c.start)))


def _closed(closed: Sequence[int], wording: Wording, claims: Sequence[Placed]) -> int:
    """Return where the last block ends that an earlier statement closed; one with no claim after it closes nothing."""
    return next((end for end in closed[:-NEAR:-1] if _told_between(claims, end, wording.interval.start)), 0)


def _closes(wording: Wording, decision: Decision) -> bool:
    """Say whether no later statement reaches past it: it closes a block of what was told."""
    block = decision.scope == "preceding_block" and wording.aspects != ("number",)
    return (block and wording.status == "unverified") or wording.status == "verified_by_publisher"


def _entry(wording: Wording, blog: Entries, claims: Sequence[Placed]) -> int:
    """Return where its entry of a live blog starts, if that tells anything before it; else 0."""
    start = blog.floor(wording.interval.start)
    return start if start and _told_between(claims, start, wording.interval.start) else 0


def _told_between(claims: Sequence[Placed], start: int, end: int) -> bool:
    first = bisect_left(claims, (start,))
    return any(c.end <= end for c in claims[first : first + NEAR])


def _outlets(reading: Reading) -> frozenset[str]:
    chains = (a.sources for c in reading.claims for a in c.attributions)
    media = {s.name for sources in chains for s in sources if s.kind in {"media", "publisher"} and s.name}
    publisher = reading.article.publisher
    short = (publisher or "").rpartition(" ")[2]  # "The Graphic" is the Orm Graphic
    return frozenset(media | ({publisher, initials(publisher), short} if publisher else set()))


def _site(told: _Told, wording: Wording, floor: int, taker: str | None, discussed: tuple[Placed, ...]) -> Site:
    (start, end), claims = wording.interval, told.claims
    at = bisect_left(claims, (start,))
    near = claims[max(0, at - REACH) : at + REACH]
    before = near[: min(at, REACH)]
    ending = near[: bisect_left(near, (wording.sentence.end,))]
    said = part(told.text, wording.words, wording.object) if wording.object else ()
    if is_pronoun(said):
        said = said[:1]
        wording = wording._replace(object=said[0].interval)
    own = wording.sentence.start if wording.status == "unverified" and opened_by(wording) else start
    return Site(
        text=told.text,
        wording=wording,
        said=said,
        refers=reference(said),
        near=near,
        above=tuple(
            [
                c
                for c in before
                if floor <= c.start
                and c.end <= start
                and not (c.voice and (c.start >= own or (c.checked and checked_by(c, told.ours))))
            ]
        ),
        beside=tuple([c for c in ending if c.end > wording.sentence.start and c.rests_on(wording.sentence)]),
        below=near[bisect_left(near, (end,)) :],
        floor=floor,
        paragraph=line_of(told.lines, wording.interval),
        lead=told.lead,
        taker=taker,
        discussed=discussed,
        denials=told.denials,
    )


def _decide(site: Site, publisher: str | None) -> Decision | None:
    if site.wording.spotted and site.wording.object == site.wording.interval:
        return by_words(site)
    told_back = site.wording.weak or site.wording.family == "not_confirmed"
    if site.wording.status != "unverified" or told_back:
        return stance(site, publisher)
    if site.object.lower().rpartition(" ")[2] in ALLEGATIONS | {"claim"}:  # no denial is one
        site = site._replace(above=tuple(c for c in site.above if c.id not in site.denials))
    return decided(site)


def _statement(site: Site, decision: Decision, called: tuple[str, Status], publisher: str | None) -> Statement:
    (name, status), wording, printed = called, site.wording, by_name(site)
    return Statement(
        id=name,
        status=status,
        by=(publisher or printed) if wording.ourselves else printed,
        aspects=wording.aspects,
        span=Span.cut(site.text, wording.interval),
        scope=decision.scope,
        covers=tuple(c.id for c in decision.covers),
        candidates=tuple(c.id for c in decision.candidates),
        superseded_by=None,
        reason=decision.reason + (_SPOTTED if wording.spotted else ""),
    )
