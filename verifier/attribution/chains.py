"""Who passed a report on: the links from the one that the publisher relays to the origin, as the sentence has them."""

import re

from verifier.attribution import cues_en as english
from verifier.attribution.carriers import carrier, is_outlet
from verifier.attribution.clauses import has_verb, is_clause, is_speaker, subject_of
from verifier.attribution.known import Known
from verifier.attribution.marks import OPENERS
from verifier.attribution.propositions import Proposition
from verifier.attribution.relays import CITING, Chain, link, relayed
from verifier.attribution.reporting import bare
from verifier.attribution.several import several
from verifier.attribution.speakers import told
from verifier.attribution.verbs import is_disproved
from verifier.text.regex import regex
from verifier.text.spans import Interval, trimmed

_NAME = r"[A-Z][\w’'.&-]{0,30}(?: (?:(?:of|the|and|for) ){0,2}[A-Z][\w’'.&-]{0,30}){0,4}"
_INNER = regex(
    r"(?:that\s+)?(?P<source>(?:[\w’'()/-]+,? ){0,11}?[\w’'()/-]+,?) (?P<cue>(?:(?:had|has|have) )?"
    + english.INNER
    + r")"
    r"(?P<hearer> (?:reporters|journalists|us|" + _NAME + r"))?(?P<that>,? that\b| )",
    signs=english.INNER_STEMS,
)
_HEARD_FROM = regex(
    r"(?:that\s+)?(?:it|they|he|she) (?P<cue>(?:(?:has|have|had) been|was|were) (?:told|informed) by|"
    r"(?:(?:has|have|had) )?(?:heard|learn(?:ed|t)) from) (?P<source>[^,.;:“”\"\n]{2,80}?),? that ",
    signs=("told by", "informed by", "heard from", "learned from", "learnt from"),
)
"""Who told the speaker: "the paper said it had been told by two guards that …"."""
_PASSED_OVER = regex(
    r",? (?:that )?(?:[^,.;:“”\"\n]{2,60}, )?(?P<source>(?:[\w’'()/-]+ ){0,7}?[\w’'()/-]+)(?:, [^,.;:“”\"\n]{2,60},)? "
    r"(?P<cue>(?:(?:had|has|have) )?" + english.INNER + r") (?:[^,.;:“”\"\n]{2,60} )?",
    signs=english.INNER_STEMS,
)
"""What may stand between a cue and what is said: a speaker of its own, and whom he told."""
_CONTRAST = regex(r", (?:when|although|though|even though|whereas) ")
_ACCORDING_TAIL = regex(r",?\s{1,4}according to (?P<source>[^,;:“”\"\n]{2,160}?)[.”\"]*\Z", signs=("according",))
_TO_HEARER = regex(r"(?:[\w’'$£€%-]+[, ]\s?){1,12}?(?=that\s)")
_NO_CLAUSE = regex(r"(?:(?:him|her|us|them|me|it) (?:of|about|to)|(?:(?:the|his|her|their|its) )?[a-z]{2,20} to) ")
"""What was told is an act there: "told the staff to leave", "told her of a child"."""
_HEARER_FIRST = regex(
    english.HEARERS
    + r"\s+(?:(?:(?:in|on|at|last|this|late|early|earlier) \w+|yesterday|today|twice|again)\s+)?(?=\w+ \w)",
    re.IGNORECASE,
)
_NAMED = regex(r"(?:the )?(?:[A-Z][\w’'.-]{0,30} ){0,4}[A-Z][\w’'.-]{0,30}(?= [a-z])")
_JOINED = regex(r" (?:and|but|then)\s*\Z", signs=("and", "but", "then"))


def chain(text: str, proposition: Proposition, known: Known) -> Chain:
    """Return who is reported to have passed `proposition` on; no links for the publisher's own voice.

    In an interview whoever answers comes first.
    """
    found = _reported(text, proposition, known)
    speaker = proposition.turn.speaker if proposition.turn else None
    return found._replace(links=(speaker, *found.links)) if speaker else found


def _reported(text: str, proposition: Proposition, known: Known) -> Chain:
    said = proposition.said
    if said is None:
        return Chain((), None, proposition.content)
    found = Chain(tuple(link for link in (said.via, said.source) if link), said.cue, proposition.content)
    frame = _in_sentence(text, said.source, said.cue)
    found = relayed(text, frame, found, known)
    found = _inner(text, found) if said.kind == "asserts" else found
    found = found._replace(content=_unheard(text, found, _without_links(text, found)))
    found = _carried(text, found, known) if said.kind == "asserts" else found
    by = carrier(text, found.links, found.cue, found.content, known) if found.cue else None
    return found._replace(links=(by, *found.links)) if by else found


def paths(text: str, found: Chain) -> tuple[Chain, ...]:
    """Return one chain for each of several named origins; one where there is one."""
    each = several(text, found.links[-1]) if found.links else ()
    return tuple(found._replace(links=(*found.links[:-1], one)) for one in each) or (found,)


def _in_sentence(text: str, source: Interval | None, cue: Interval) -> Interval:
    """Return the line around the cue, from the source on where it stands before."""
    start = min(cue.start, source.start) if source else cue.start
    end = text.find("\n", cue.end)
    return Interval(start, end if end >= 0 else len(text))


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
    noun = (
        english.HEARER_NOUN.match(text, first.start, first.end) if hears and first.start <= found.cue.end + 1 else None
    )
    hearer = pronoun or (noun if noun and not has_verb(noun.group()) else None)
    if hearer and is_clause(text[hearer.end() : first.end]):
        return (Interval(hearer.end(), first.end), *rest)
    return content


def _inner(text: str, found: Chain) -> Chain:
    """Move the origin inwards where the content itself attributes: "reported that the mayor said …"."""
    last = found.content[-1]
    tail = _ACCORDING_TAIL.search(text, last.start, last.end)
    cited = tail or _last_citing(text, last)
    if cited and found.links:
        rest = bare(text, Interval(last.start, cited.start()))
        return Chain((*found.links, link(text, cited)), found.cue, (*found.content[:-1], rest))
    return _passed_over(text, found) or _inner_first(text, found)


def _inner_first(text: str, found: Chain) -> Chain:
    """Move the origin inwards where the content begins with whom it is from."""
    first = found.content[0]
    heard = _HEARD_FROM.match(text, first.start, first.end)
    if heard and found.links:
        rest = Interval(heard.end(), first.end)
        return Chain((*found.links, link(text, heard)), Interval(*heard.span("cue")), (rest, *found.content[1:]))
    match = _INNER.match(text, first.start, first.end)
    if match is None or text[first.start] in OPENERS or not found.links:
        return found
    if is_disproved(text, Interval(*match.span("cue")), found.content[-1]):
        return found
    if not is_speaker(match.group("source")) or english.UNSAID.search(match.group("source")):
        return found
    rest = trimmed(text, Interval(match.end(), first.end))
    act = match.group("cue").endswith("told") and _NO_CLAUSE.match(text, match.end()) is not None
    clause = is_clause(rest.cut(text).partition(",")[0])
    if not (match.group("that").strip() or clause or act) or not rest.length:
        return found
    links = (*found.links, _without_verb(text, link(text, match)))
    # What somebody tells of having told is not said now: "she accepted that she had told them …" keeps its words.
    whole = act or (match.group("cue") == "had told" and match.group("source").casefold() in english.PRONOUNS)
    rest = _without_contrast(text, rest)
    return Chain(links, Interval(*match.span("cue")), found.content if whole else (rest, *found.content[1:]))


def _without_verb(text: str, source: Interval) -> Interval:
    """Return the subject of a source that took in another verb of it: "The Herald saw the file and" "confirmed"."""
    if not _JOINED.search(text, *source):
        return source
    named = _NAMED.match(text, *source)
    return subject_of(text, source) or (Interval(*named.span()) if named else source)


def _passed_over(text: str, found: Chain) -> Chain | None:
    """Return the chain with a speaker left out before what is said: "a clerk, whom it does not name, warned"."""
    if found.cue is None or not found.links:
        return None
    first, *rest = found.content
    that = rest[0] if rest and text.startswith("that ", rest[0].start) else first
    if that.start <= found.cue.end:
        return None
    match = _PASSED_OVER.fullmatch(text, found.cue.end, that.start)
    if match is None or not is_speaker(match.group("source")) or match.group("source").casefold() in english.PRONOUNS:
        return None
    content = tuple(piece for piece in found.content if piece.start >= that.start)
    return Chain((*found.links, link(text, match)), Interval(*match.span("cue")), content)


def _without_contrast(text: str, told: Interval) -> Interval:
    """Return what somebody is said to have said, without what whoever says so sets against it: ", when in fact …"."""
    contrast = _CONTRAST.search(text, *told)
    return Interval(told.start, contrast.start()) if contrast else told


def _carried(text: str, found: Chain, known: Known) -> Chain:
    """Move the origin inwards where an outlet reports that somebody spoke: "Nurses accused him, the Call reported"."""
    first = found.content[0]
    own = told(text, first) if len(found.links) == 1 and text[first.start] not in OPENERS else None
    speaks = own.source.cut(text).casefold() not in english.PRONOUNS if own and own.source else False
    if own is None or own.source is None or not speaks or not is_outlet(found.links[0].cut(text), known, talks=True):
        return found
    content = own.content if own.kind == "asserts" else found.content[:1]
    return found._replace(links=(*found.links, own.source), content=(*content, *found.content[1:]))


def _last_citing(text: str, last: Interval) -> re.Match[str] | None:
    """Return a "…, citing police" that ends the content."""
    at = max(text.rfind(f", {cue} ", last.start, last.end) for cue in ("citing", "quoting"))
    match = CITING.match(text, at, last.end) if at >= 0 else None
    return match if match and last.end - match.end() <= len(".”") else None
