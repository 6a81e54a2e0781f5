"""Who passed a report on: the links from the one that the publisher relays to the origin, as the sentence has them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from verifier.attribution import cues_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.known import Known
from verifier.attribution.marks import OPENERS
from verifier.attribution.propositions import Proposition
from verifier.attribution.reporting import bare
from verifier.text.spans import Interval, trimmed

_NAME = r"[A-Z][\w’'.&-]{0,30}(?: (?:(?:of|the|and|for) ){0,2}[A-Z][\w’'.&-]{0,30}){0,4}"
_PHRASE = r"[^,.;:“”\"\n]{2,120}?(?:\.(?=\w)[^,.;:“”\"\n]{1,40}?)?"
_MARKED = (
    r"(?:an? |the |unnamed |unidentified ){0,2}[“\"‘][^,.;:“”\"\n]{2,80},?[”\"’]"
    r"(?: (?:at|in|of|from|inside|close to) [^,.;:“”\"\n]{2,60}?)?"
)
"""A source in quotation marks: citing "a senior figure"."""
_CITING = re.compile(
    r",?\s{1,4}" + english.CITING + r"\s+(?P<source>" + _MARKED + "|" + _PHRASE + ")"
    r"(?=[,.;:“\"]|\s+(?:that|as saying)\b|(?<=[”\"])\s|\s*\Z)"
)
_LATER_CITING = re.compile(r"(?:\s(?:[a-z]{2,10}|[A-Z][a-z]{2,8}day)){1,3}" + _CITING.pattern)
"""With when and where between: "reported late on Tuesday, citing a clerk"."""
_HEARER = re.compile(
    r"\s+(?P<hearer>(?:the |a |an )?(?:[a-z-]+ ){0,3}?(?:" + nouns.OUTLET_NOUNS + r" )?" + _NAME + r")"
    r"(?=[,.;:“\"]|\s+(?:[a-z]|\d)|\s*\Z)"
)
_CARRIER = re.compile(
    english.CARRIED
    + r"\s+(?P<hearer>(?:the |a |an )?(?:[a-z-]+ ){0,3}?(?:"
    + nouns.OUTLET_NOUNS
    + r" )?"
    + _NAME
    + r")"
)
_INNER = re.compile(
    r"(?:that\s+)?(?P<source>(?:[\w’'()/-]+,? ){0,11}?[\w’'()/-]+,?) (?P<cue>(?:(?:had|has|have) )?"
    + english.INNER
    + r")"
    r"(?P<hearer> (?:reporters|journalists|us|" + _NAME + r"))?(?P<that>,? that\b| )"
)
_NO_SPEAKER = re.compile(r"\b(?:" + FINITE + r"|been|being)\b|\b(?:in|at|on|of|by|to|for|with)\Z", re.IGNORECASE)
"""What ends or holds one of these is no speaker: "the utility was told", "a letter ignored in"."""
_ACCORDING_TAIL = re.compile(r",?\s{1,4}according to (?P<source>" + _PHRASE + r")[.”\"]*\Z")
_QUOTED_BY = re.compile(
    r",?\s{1,4}(?:(?:who|which) (?:was|were) )?(?:quoted|cited|interviewed) by\s+(?!name\b)(?P<source>" + _PHRASE + r")"
    r"(?=[,.;:“\"]|\s+(?:has |have |had )?" + english.INNER + r"\b|\s*\Z)"
)
"""The outlet that passed on what a source said: "a clerk quoted by the daily Lantern"."""
_TO_HEARER = re.compile(r"(?:[\w’'$£€%-]+[, ]\s?){1,12}?(?=that\s)")
_HEARER_FIRST = re.compile(english.HEARERS + r"\s+", re.IGNORECASE)
_TITLED = r"(?:[\w’'-]+ ){0,4}[A-Z][\w’'-]+ [A-Z][\w’'-]+(?:, [^,]{2,60})?"
_BOTH = re.compile(rf"(?P<one>{_TITLED}),? and (?P<other>{_TITLED}),?")
"""Two full names, each with what stands before or after it. "The Ministry of Trade and Industry" has no second one."""


@dataclass(frozen=True)
class Chain:
    """Links from the outermost to the origin, the cue that attributes, and the content that is left to report."""

    links: tuple[Interval, ...]
    cue: Interval | None
    content: tuple[Interval, ...]


def chain(text: str, proposition: Proposition, known: Known) -> Chain:
    """Return who is reported to have passed `proposition` on; no links for the publisher's own voice."""
    said = proposition.said
    if said is None:
        return Chain((), None, proposition.content)
    found = Chain(tuple(link for link in (said.via, said.source) if link), said.cue, proposition.content)
    frame = _in_sentence(text, said.source, said.cue)
    found = _citing(text, frame, _quoted_by(text, frame, found))
    found = _inner(text, found) if said.kind == "asserts" else found
    found = replace(found, content=_unheard(text, found, _without_links(text, found)))
    carrier = _carrier(text, found, known)
    return replace(found, links=(carrier, *found.links)) if carrier else found


def paths(text: str, found: Chain) -> tuple[Chain, ...]:
    """Return one chain for each of two named origins: "Mayor Ann Roe and the council's leader, Dev Shah, said"."""
    origin = found.links[-1] if found.links else None
    both = _BOTH.fullmatch(text, origin.start, origin.end) if origin else None
    if both is None:
        return (found,)
    ends = (Interval(*both.span("one")), Interval(*both.span("other")))
    return tuple(replace(found, links=(*found.links[:-1], bare(text, end))) for end in ends)


def _in_sentence(text: str, source: Interval | None, cue: Interval) -> Interval:
    """Return the line around the cue, from the source on where it stands before."""
    start = min(cue.start, source.start) if source else cue.start
    end = text.find("\n", cue.end)
    return Interval(start, end if end >= 0 else len(text))


def _quoted_by(text: str, frame: Interval, found: Chain) -> Chain:
    """Put the outlet before the source that it quotes: inside the source's phrase, or right after it."""
    if not found.links:
        return found
    *outer, origin = found.links
    reach = min(frame.end, origin.end + _OUTLET_REACH)
    inside = _QUOTED_BY.search(text, origin.start, origin.end)
    match = inside or _QUOTED_BY.search(text, origin.start, reach)
    if match is None or not origin.start < match.start() <= origin.end:
        return found
    if any(c.overlaps(Interval(*match.span("source"))) for c in found.content):
        return found
    return replace(found, links=(*outer, _link(text, match), bare(text, Interval(origin.start, match.start()))))


_OUTLET_REACH = 200
"""Code points after a source in which "quoted by" and the outlet's name fit."""


def _without_links(text: str, found: Chain) -> tuple[Interval, ...]:
    """Return the content without a cited source that it begins with: ", which cited a memo, two boats sank"."""
    first, *rest = found.content
    ends = [link.end for link in found.links if link.start <= first.start < link.end < first.end]
    left = bare(text, Interval(max(ends), first.end)) if ends else first
    return (left, *rest) if left.length else found.content


def _unheard(text: str, found: Chain, content: tuple[Interval, ...]) -> tuple[Interval, ...]:
    """Return the content without the hearer that it begins with: "him that nobody came" after "told"."""
    first, *rest = content
    if found.cue is None or first.start < found.cue.end:
        return content
    that = _TO_HEARER.match(text, first.start, first.end)
    pronoun = _HEARER_FIRST.match(text, first.start, first.end)
    hears = pronoun or {w.casefold() for w in re.findall(r"\w+", found.cue.cut(text))} & english.HEARER_VERBS
    if that and hears and not has_verb(that.group()) and is_clause(text[that.end() : first.end]):
        return (Interval(that.end(), first.end), *rest)
    if pronoun and is_clause(text[pronoun.end() : first.end]):
        return (Interval(pronoun.end(), first.end), *rest)
    return content


def _citing(text: str, frame: Interval, found: Chain) -> Chain:
    """Add the source that the source itself cites: inside its phrase, right after it, or right after the cue."""
    if not found.links or found.cue is None:
        return found
    source = found.links[-1]
    inside = _CITING.search(text, source.start, source.end)
    if inside:
        outer = bare(text, Interval(source.start, inside.start()))
        return replace(found, links=(*found.links[:-1], outer, _link(text, inside)))
    ends = (source.end, found.cue.end, max(source.end, found.cue.end, found.content[-1].end))
    after = next((m for m in (_CITING.match(text, end, frame.end) for end in ends) if m), None)
    after = after or _LATER_CITING.match(text, found.cue.end, frame.end)
    if after and not any(after.end("source") > c.start and after.start("source") < c.start for c in found.content):
        return replace(found, links=(*found.links, _link(text, after)))
    return found


def _link(text: str, match: re.Match[str]) -> Interval:
    return bare(text, trimmed(text, Interval(*match.span("source"))))


def _inner(text: str, found: Chain) -> Chain:
    """Move the origin inwards where the content itself attributes: "reported that the mayor said …"."""
    last = found.content[-1]
    tail = _ACCORDING_TAIL.search(text, last.start, last.end)
    cited = tail or _last_citing(text, last)
    if cited and found.links:
        rest = bare(text, Interval(last.start, cited.start()))
        return Chain((*found.links, _link(text, cited)), found.cue, (*found.content[:-1], rest))
    first = found.content[0]
    match = _INNER.match(text, first.start, first.end)
    if match is None or text[first.start] in OPENERS or not found.links:
        return found
    if _NO_SPEAKER.search(match.group("source")):
        return found
    rest = trimmed(text, Interval(match.end(), first.end))
    clause = is_clause(rest.cut(text).partition(",")[0])
    if not (match.group("that").strip() or clause) or not rest.length:
        return found
    links = (*found.links, _link(text, match))
    return Chain(links, Interval(*match.span("cue")), (rest, *found.content[1:]))


def _last_citing(text: str, last: Interval) -> re.Match[str] | None:
    """Return a "…, citing police" that ends the content."""
    at = max(text.rfind(f", {cue} ", last.start, last.end) for cue in ("citing", "quoting"))
    match = _CITING.match(text, at, last.end) if at >= 0 else None
    return match if match and last.end - match.end() <= len(".”") else None


def _carrier(text: str, found: Chain, known: Known) -> Interval | None:
    """Return the outlet that carried the words: "told the Courier", "in an interview with Radio Nord"."""
    if found.cue is None:
        return None
    for hearer in _hearers(text, found):
        words = hearer.cut(text)
        if known.is_outlet(words) and not any(hearer.overlaps(link) for link in found.links):
            return hearer
    return None


def _hearers(text: str, found: Chain) -> Iterator[Interval]:
    cue = found.cue
    if cue is None:
        return
    end = text.find("\n", cue.end)
    end = end if end >= 0 else len(text)
    words = set(re.findall(r"\w+", cue.cut(text).casefold()))
    told = _HEARER.match(text, cue.end, end)
    if words & english.HEARING and told:
        yield _unstopped(text, Interval(*told.span("hearer")))
    start = min([cue.start, *(link.start for link in found.links)])
    for match in _CARRIER.finditer(text, start, min(end, start + _FRAME)):
        hearer = _unstopped(text, Interval(*match.span("hearer")))
        if not any(c.overlaps(hearer) for c in found.content):
            yield hearer


def _unstopped(text: str, name: Interval) -> Interval:
    return Interval(name.start, name.end - 1) if text[name.end - 1] == "." else name


_FRAME = 600
"""Code points from source and cue within which an outlet that carried the words is looked for: a long sentence."""
