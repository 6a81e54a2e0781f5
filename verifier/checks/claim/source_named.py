"""Whether each source that the claim names stands in the article, near its evidence."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from verifier.checks.bearing import Bearing
from verifier.checks.compare.hearsay import REPORTEDLY, is_hearsay
from verifier.checks.compare.silence import unborne
from verifier.checks.compare.sources import mistold
from verifier.checks.compare.speakers import is_apart
from verifier.checks.grounds import Grounds
from verifier.checks.language import unread
from verifier.checks.outcome import ClaimCheck, Found, Problem
from verifier.checks.passage import Passage
from verifier.reading import ReadClaim
from verifier.schema import Attribution, Source, Span
from verifier.text.cues import hears
from verifier.text.cues_en import SPEAKERS
from verifier.text.quotations import quotations
from verifier.text.spans import Interval

RELATIVE = frozenset({"which", "who", "whose", "where"})
"""After a comma they open an aside ("the plant, which employs 640 people"), which is often the publisher's own."""

MARKS = ("“", "”", '"', "«", "»", "„", "‘", " '")
"""Quotation marks; single ones only where they open, for else they may be apostrophes."""

_START = attrgetter("start")


def source_named(claim: ReadClaim, grounds: Grounds) -> Found:
    """Look for each source of the claim's chains in the article and near the claim's evidence.

    Catches: a source that stands nowhere in the article, a name given to an anonymous one (faults); words for a source
    that are not in the article; a source that stands far from the evidence; an origin that the article has spoken to
    ("told the Courier"); one that the engine leaves unknown; a sentence that somebody else is said to have said; the
    publisher's own voice where the evidence says who speaks, and a source's where nothing there says that anybody does
    (doubts). The first and the second work in any language. In English also: "the source" or "an officer" told as
    somebody with a name; a count that is not the mention's; a role, an affiliation or a reason for anonymity in words
    that are not the article's (faults, doubts where only some of the words); a role or an affiliation from far off; a
    name that nothing ties to "she"; a source without a name that is not called anonymous (doubts).
    Misses: two sources of the same sentence exchanged; a role of somebody else in the same paragraph; a link left out
    of a chain; a wrong kind; a source left out where the sentence has hearsay as well, "is believed to".

    Article: The bridge at Senn is safe, a nurse said.
    Fails: The bridge at Senn is safe. ← the mayor
    Passes: The bridge at Senn is safe. ← a nurse (unnamed)
    """
    relayed = [a for a in claim.attributions if len(a.sources) > 1]
    if not relayed and not grounds.is_read:
        yield unread(grounds.article)
    elif not relayed:
        said, bearing = grounds.compared(claim)
        yield from _own_voice(grounds, bearing, said)
    for attribution in relayed:
        yield from _chain(attribution, claim, grounds)


def _chain(attribution: Attribution, claim: ReadClaim, grounds: Grounds) -> Iterator[Problem]:
    bearing = grounds.bearing(claim)
    invented = False
    for source in attribution.sources[1:]:
        problem = _invented(source, grounds) or _far(source, claim, bearing, grounds)
        invented = invented or problem is not None
        if problem is not None:
            yield problem
    if not grounds.is_read:
        return
    for source in attribution.sources[1:]:
        yield from mistold(source, grounds)
    if not invented:
        yield from _another_speaks(attribution, bearing, grounds)
        yield from _nobody_speaks(attribution, bearing, grounds)


def _invented(source: Source, grounds: Grounds) -> Problem | None:
    """Say whether the source's name holds words that the article does not; of an anonymous one, only names count."""
    printed = grounds.passage.stems
    missing = [w for w in grounds.terms(source.name or "") if w.stem not in printed]
    if source.anonymous:
        missing = [w for w in missing if w.capital and not w.starts]
    if not missing:
        return None
    lost = " ".join(w.text for w in missing)
    whose = "an anonymous source is given the name" if source.anonymous else "the article names no source"
    return Problem("fault", f"{whose} “{source.name}”: “{lost}” stands nowhere in it")


def _far(source: Source, claim: ReadClaim, bearing: Bearing, grounds: Grounds) -> Problem | None:
    """Say whether nothing near the evidence refers to the source. Hearsay has one that no words refer to."""
    if source.span is not None and _is_near(source.span, bearing, grounds):
        return None
    if not grounds.goes_by(source) and grounds.is_read and is_hearsay(bearing.beside):
        return None
    is_called = not bearing.near.stems.isdisjoint(grounds.goes_by(source))
    if source.span is not None:
        reason = f"“{source.span.quote}” stands far from the evidence, and nothing near it refers back"
        return None if is_called else Problem("doubt", reason, (source.span,))
    if is_called:
        lost = [u for u in claim.unplaced if u]
        return Problem("doubt", f"these words for the source are not in the article: “{lost[0]}”") if lost else None
    unknown = source.name is None and not any(claim.unplaced)
    return Problem("doubt" if unknown else "fault", f"no words of the article name {_name(source)} near the evidence")


def _is_near(mention: Span, bearing: Bearing, grounds: Grounds) -> bool:
    """Say whether the mention stands in the paragraphs of the evidence, or in those before."""
    if _stands_in(mention, bearing):
        return True
    return any(p.overlaps(mention.interval) for i in bearing.intervals for p in grounds.lead_in(i))


def _another_speaks(attribution: Attribution, bearing: Bearing, grounds: Grounds) -> Iterator[Problem]:
    """Say whether the evidence's sentence has a speaker who is none of the sources."""
    origin, beside = attribution.origin, bearing.beside
    if origin.span is not None and _is_spoken_to(origin.span, beside):
        yield Problem("doubt", f"“{origin.span.quote}” is spoken to here, and does not speak", (origin.span,))
    elif beside.cues and not (_appears(attribution, bearing, grounds) or _points_back(origin, bearing, grounds)):
        cue = beside.words[beside.cues[0]]
        place = (Span.cut(grounds.article.text, cue.interval),)
        yield Problem("doubt", f"“{cue.text}” gives this sentence a speaker, and it is not {_name(origin)}", place)


def _points_back(origin: Source, bearing: Bearing, grounds: Grounds) -> bool:
    """Say whether "he said" stands in the sentence, and the origin before it in the same paragraph."""
    words = bearing.beside.words
    pronoun = any(w.folded in SPEAKERS for at in bearing.beside.cues for w in words[max(0, at - 1) : at + 2])
    around = (p for s in bearing.sentences for p in grounds.lead_in(s, 0))
    return pronoun and origin.span is not None and any(p.overlaps(origin.span.interval) for p in around)


def _nobody_speaks(attribution: Attribution, bearing: Bearing, grounds: Grounds) -> Iterator[Problem]:
    """Say whether the evidence's sentence holds no speech, no quotation and no word of any of the sources."""
    if bearing.beside.cues or not grounds.goes_by(attribution.origin) or _appears(attribution, bearing, grounds):
        return
    if not bearing.beside.folded.isdisjoint(REPORTEDLY) or any(_quoted(s, grounds) for s in bearing.sentences):
        return
    yield Problem("doubt", f"nothing here says that {_name(attribution.origin)} says so", _first(bearing, grounds))


def _is_spoken_to(mention: Span, beside: Passage) -> bool:
    words = beside.words
    at = bisect_left(words, mention.start, key=_START)
    return 0 < at < len(words) and words[at].start == mention.start and hears(words, at)


def _appears(attribution: Attribution, bearing: Bearing, grounds: Grounds) -> bool:
    """Say whether any of the sources stands in the evidence's sentence, or is called by a word of it."""
    for source in attribution.sources[1:]:
        if source.span is not None and _stands_in(source.span, bearing):
            return True
        if not bearing.beside.stems.isdisjoint(grounds.goes_by(source)):
            return True
    return False


def _first(bearing: Bearing, grounds: Grounds) -> tuple[Span, ...]:
    return tuple(Span.cut(grounds.article.text, i) for i in bearing.intervals[:1])


def _quoted(sentence: Interval, grounds: Grounds) -> bool:
    """Say whether the sentence holds a quotation mark, or stands in or right after a quotation that runs on."""
    text = grounds.article.text
    printed = f" {sentence.cut(text)}"
    if any(mark in printed for mark in MARKS):
        return True
    if any(_leaves_open(text[p.start : sentence.start]) for p in grounds.lead_in(sentence, 0)):
        return True
    around = grounds.lead_in(sentence, 1)
    found = [q for p in around for q in quotations(text, p)]
    return any(q.interval.overlaps(sentence) or (not q.closed and q.interval.end <= sentence.start) for q in found)


def _leaves_open(before: str) -> bool:
    """Say whether single quotation marks are open at the end of the text; an apostrophe closes none."""
    closed = sum(not after.isalpha() for mark, after in pairwise(f"{before} ") if mark == "’")
    return before.count("‘") > closed


def _stands_in(mention: Span, bearing: Bearing) -> bool:
    """Say whether the mention stands in the evidence's sentences."""
    first, last = mention.start, mention.end
    return any(start < last and first < end for start, end in bearing.sentences)


def _own_voice(grounds: Grounds, bearing: Bearing, said: Passage) -> Iterator[Problem]:
    """Say whether the publisher is said to speak where the evidence's sentence gives the speech to somebody.

    Nothing where the claim tells that they speak, "the minister wrote to him", nor where they speak in a clause of
    their own behind the evidence, ", and farmers said".
    """
    found, cues = bearing.beside.words, bearing.beside.cues
    if not cues or not all(passage.cues for passage in grounds.each(bearing)):
        return
    aside = any(w.breaks and w.folded in RELATIVE for w in bearing.inside.words)
    for at in (at for at in cues if [w.folded for w in found[at + 1 : at + 2]] != ["nothing"]):
        quoted = any(i.holds(found[at].interval) for i in bearing.intervals)
        told = found[at].stem in said.stems and not any(map(grounds.quoted.overlapping, bearing.intervals))
        told = told or is_apart(found, at, bearing.intervals[-1].end)
        if (quoted or not aside) and not (told or (at and found[at - 1].stem in grounds.publisher)):
            place = (Span.cut(grounds.article.text, found[at].interval),)
            yield Problem("doubt", f"the publisher is said to say so itself, and “{found[at].text}” stands here", place)
            return


def _name(source: Source) -> str:
    return f"“{source.name}”" if source.name else "the source"


CHECK = ClaimCheck("source_named", 1, source_named, unborne)
