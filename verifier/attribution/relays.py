"""Links that stand around a report's own source and cue: whom it cites, who quotes it, the letter it stands in."""

import re
from typing import NamedTuple

from verifier.attribution import cues_en as english
from verifier.attribution.carriers import is_outlet
from verifier.attribution.clauses import is_speaker
from verifier.attribution.known import Known
from verifier.attribution.reporting import bare
from verifier.text.regex import regex
from verifier.text.spans import Interval, trimmed

_PHRASE = r"[^,.;:“”\"\n]{2,120}?(?:\.(?=\w)[^,.;:“”\"\n]{1,40}?)?"
_MARKED = (
    r"(?:an? |the |unnamed |unidentified ){0,2}[“\"‘][^,.;:“”\"\n]{2,80},?[”\"’]"
    r"(?: (?:at|in|of|from|inside|close to) [^,.;:“”\"\n]{2,60}?)?"
)
"""A source in quotation marks: citing "a senior figure"."""
_CITED = english.CITING + r"\s+(?P<source>" + _MARKED + "|" + _PHRASE + ")"
CITING = regex(
    r",?\s{1,4}" + _CITED + r"(?=[,.;:“\"]|\s+(?:that|as saying)\b|(?<=[”\"])\s|\s*\Z)",
)
_LATER_CITING = regex(r"(?:\s(?:[a-z]{2,10}|[A-Z][a-z]{2,8}day)){1,3}" + CITING.pattern)
"""With when and where between: "reported late on Tuesday, citing a clerk"."""
_FIRST_CITING = regex(
    r"(?:\A|(?<=[\s.;:]))(?i:" + english.CITING + r")\s+(?P<source>" + _MARKED + "|" + _PHRASE + r"),\s\Z"
)
"""Before whoever cites: "Citing a clerk, the Lantern said …"."""
_QUOTED_BY = regex(
    r",?\s{1,4}(?:(?:who|which) (?:was|were) )?(?P<how>quoted|cited|interviewed|" + english.READ + r") by\s+(?!name\b)"
    r"(?P<source>" + _PHRASE + r")(?=[,.;:“\"]|\s+(?:has |have |had )?" + english.INNER + r"\b|\s*\Z)",
    signs=[how + " by" for how in ("quoted", "cited", "interviewed", *english.READ.strip("(?:)").split("|"))],
)
"""The outlet that passed on what a source said: "a clerk quoted by the daily Lantern"."""
_NP = r"(?:[\w’'()/“”\"-]{1,30} ){0,11}?[\w’'()/“”\"-]{1,30}"
_OUTER_BEFORE = regex(
    rf"(?:\A|(?<=\n)|[,.;:”\"]\s)(?P<source>{_NP}),? (?:has |have |had )?"
    rf"{english.INNER}(?: (?:on )?\w{{3,6}}day)?(?:,\s|\s)?\Z",
    signs=english.INNER_STEMS,
)
"""Before "according to a memo": "…, the Index reported"."""
_QUOTER_BEFORE = regex(
    rf"(?:\A|(?<=\n)|[,.;:”\"]\s)(?P<source>{_NP}),? (?:has |have |had )?{english.QUOTED_AS_SAYING} \Z"
)
"""Before whom it quotes: "…, the Lantern quoted an aide as saying"."""
_INNER_BEFORE = regex(rf"(?P<source>{_NP}) (?:{english.INNER}|{english.HOLDS}),? \Z")
"""Before ", the Lantern reported, that …": "Officials believe"."""
_IN_DOCUMENT = regex(
    rf"(?:(?P<seer>{_NP}),? (?:has |have |had )?(?:{english.READ}|been (?:shown|given|sent)) )?"
    rf"(?P<source>(?:[\w’'-]{{1,30}} ){{0,5}}?{english.DOCUMENTS}(?: [^,;:“”\"\n]{{2,60}})?),? in which \Z"
)
"""Before whoever says so in it: "The Lantern has seen emails in which"."""
_OUTLET_REACH = 200
"""Code points after a source in which "quoted by" and the outlet's name fit."""
_BEFORE = 300
"""Code points before a source or a cue in which an outer link is looked for: a long clause."""


class Chain(NamedTuple):
    """Links from the outermost to the origin, the cue that attributes, and the content that is left to report."""

    links: tuple[Interval, ...]
    cue: Interval | None
    content: tuple[Interval, ...]


def relayed(text: str, frame: Interval, found: Chain, known: Known) -> Chain:
    """Return `found` with the links that its sentence has around its source; `frame` is the rest of the line."""
    if not found.links or found.cue is None:
        return found
    found = _in_document(text, found)
    found = _quoted_by(text, frame, found, known)
    found = _citing(text, frame, found)
    return _outer(text, found)


def _before(text: str, at: int) -> Interval:
    """Return the clause up to `at`."""
    first = max(0, at - _BEFORE)
    stops = max(text.rfind(stop, first, at) for stop in (". ", "; ", ": ", "\n", "? ", "! "))
    return Interval(stops + 1 if stops >= 0 else first, at)


def link(text: str, match: re.Match[str]) -> Interval:
    """Return the source that the pattern found, bare."""
    return bare(text, trimmed(text, Interval(*match.span("source"))))


def _in_document(text: str, found: Chain) -> Chain:
    """Put the letter in which a source says so before it, and who saw the letter before that."""
    clause = _before(text, found.links[0].start)
    if not text.endswith(" in which ", clause.start, clause.end):
        return found
    match = _IN_DOCUMENT.search(text, clause.start, clause.end)
    if match is None or any(c.start < match.end() and match.start("source") < c.end for c in found.content):
        return found
    seer = bare(text, trimmed(text, Interval(*match.span("seer")))) if match.group("seer") else None
    seen = (seer,) if seer and is_speaker(seer.cut(text)) else ()
    return found._replace(links=(*seen, link(text, match), *found.links))


def _quoted_by(text: str, frame: Interval, found: Chain, known: Known) -> Chain:
    """Put the outlet before the source that it quotes: inside the source's phrase, or right after it."""
    *outer, origin = found.links
    reach = min(frame.end, origin.end + _OUTLET_REACH)
    inside = _QUOTED_BY.search(text, origin.start, origin.end)
    match = inside or _QUOTED_BY.search(text, origin.start, reach)
    if match is None or not origin.start < match.start() <= origin.end:
        return found
    by = link(text, match)
    is_read = match.group("how") not in {"quoted", "cited", "interviewed"}
    if any(c.overlaps(by) for c in found.content) or (is_read and not is_outlet(by.cut(text), known, talks=True)):
        return found
    return found._replace(links=(*outer, by, bare(text, Interval(origin.start, match.start()))))


def _citing(text: str, frame: Interval, found: Chain) -> Chain:
    """Add the source that the source itself cites: inside its phrase, before it, right after it or after the cue."""
    source, cue = found.links[-1], found.cue or found.links[-1]
    clause = _before(text, found.links[0].start)
    ends = (source.end, cue.end, max(source.end, cue.end, found.content[-1].end))
    reach = min(frame.end, ends[-1] + _OUTLET_REACH)
    around = text[min(clause.start, source.start, cue.start) : reach].lower()
    if not any(stem in around for stem in english.CITING_STEMS):
        return found
    inside = CITING.search(text, source.start, source.end)
    if inside:
        outer = bare(text, Interval(source.start, inside.start()))
        return found._replace(links=(*found.links[:-1], outer, link(text, inside)))
    after = _FIRST_CITING.search(text, clause.start, clause.end)
    after = after or next((m for m in (CITING.match(text, end, frame.end) for end in ends) if m), None)
    after = after or _LATER_CITING.match(text, cue.end, frame.end)
    if after is None or any(after.end("source") > c.start and after.start("source") < c.start for c in found.content):
        return found
    cited = Interval(after.start(), after.end())
    links = (*found.links, link(text, after))
    while len(links) < _MOST_LINKS and (after := CITING.match(text, links[-1].end, frame.end)):
        links = (*links, link(text, after))
    content = tuple(c for c in found.content if not cited.holds(c)) or found.content
    return found._replace(links=links, content=content)


_MOST_LINKS = 4
"""Links that a sentence may have: a paper that cites an agency that quotes a ministry."""


def _outer(text: str, found: Chain) -> Chain:
    """Add what is told before: "the Index reported" before "according to a memo"; "officials believe" before it."""
    source, cue = found.links[0], found.cue or found.links[0]
    according = cue.end <= source.start
    if according or text.startswith("as saying", cue.start):
        before = _before(text, cue.start if according else source.start)
        match = (_OUTER_BEFORE if according else _QUOTER_BEFORE).search(text, before.start, before.end)
        by = link(text, match) if match else None
        fits = by and is_speaker(by.cut(text)) and not any(c.overlaps(by) for c in found.content)
        return found._replace(links=(by, *found.links)) if by and fits else found
    before = _before(text, source.start)
    match = _INNER_BEFORE.fullmatch(text, trimmed(text, before).start, before.end)
    by = link(text, match) if match and found.content[0].start >= cue.end else None
    return found._replace(links=(*found.links, by)) if by and is_speaker(by.cut(text)) else found
