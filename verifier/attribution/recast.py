"""Relations of second hand, their parts put where they belong: "X was quoted by Y as saying", "quoting Y, X adds"."""

import re

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb, is_speaker
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.tagger import Relation
from verifier.text.regex import regex
from verifier.text.spans import Interval, clipped, trimmed

_NP = r"[^,.;:“”\"\n]{2,80}?"
_CITES = regex(
    rf"(?:\A|(?<=[.;:]) |(?<=\n)|, (?:and |but |while ))(?P<source>{_NP}),? {english.CITING} "
    rf"[^.;:“”\"\n]{{2,120}}?,[”\"]? (?P<cue>(?:has |have |had )?(?:{english.INNER}|{english.CARRYING}))\b(?: that\b)? "
)
"""Who cites, whom, and what is said: "Radio Sever, quoting a pilot, said that …"."""
_THEN_SAYS = regex(rf" (?P<cue>(?:also |has |have |had )?(?:{english.INNER}|adds))\b(?: that\b)? ")
_QUOTED_WHO = regex(r"\s(?P<who>[^;:\n]{2,160}?),? (?P<cue>as saying)\b")
_QUOTED_BEFORE = regex(r"\b" + english.QUOTED_AS_SAYING + r" (?P<who>[^;:\n]{2,160}?),? as \Z")
_QUOTED = regex(r"\b(?:quot|cit)(?:ed|es|ing)\b", re.IGNORECASE)
_CITING = regex(english.CITING + r"\b", re.IGNORECASE, signs=english.CITING_STEMS)
_TOLD_BY = regex(r"\b(?:told|informed|assured|warned)(?: by)?\Z")
_PASSIVE = regex(r"\s(?:(?:is|was|were|has been|had been|are)\s?)*\Z")
_NAME_BEFORE = regex(r"(?:\A|[\s“\"‘])(?P<name>(?:[A-Z][\w’'-]{0,30} ){0,3}[A-Z][\w’'-]{1,30}), \Z")
_INDEFINITE = regex(r"an? [a-z]")
"""A description apposed to the name before it: "Frenton Live, a website,"."""
_WHEN = regex(r"(?:At|By|On|In|After|Before) [\w.:]{1,12}(?: [ap]m)? (?=the |[A-Z])")
_CLAUSE = regex(r"(?:we|i|you|he|she|they|it) (?!(?:too|both|all|also)\b|\w+sel(?:f|ves)\b|and\b)[\w’]", re.IGNORECASE)
"""A pronoun and its verb, which say something and speak for nobody: "We owe the families"."""
_ARTICLE = regex(r"(?:the|an?|his|her|its|their|our|this|that|these|those|\W)", re.IGNORECASE)
_ASKED_BY = regex(r"\b(?:[Cc]ross-examined|[Qq]uestioned|[Aa]sked|[Pp]ressed|[Rr]e-examined|[Cc]hallenged) by \Z")
_ASKING = 30
"""Code points before whoever asks in which "cross-examined by" stands."""
_LAST_NP = regex(
    r"(?:\A|, )(?P<who>(?:(?:an?|the|his|her|its) [^,;:“”\"\n]{2,80}, )?(?:[A-Z][^,;:“”\"\n]{1,60}|s?he|they|"
    r"(?:an?|the|his|her|its) [^,;:“”\"\n]{2,80})),? \Z"
)
"""The noun phrase right before a verb, with the one it is apposed to."""
_UNFINISHED = regex(r"\b(?:of|for|from|at|in|with|and|by|to)\Z")
"""How a source ends that goes on."""
_TO_STOP = regex(r" [^,.;:“”\"\n]{2,80}(?=[,.;:\n]|\Z)")
_WRITTEN_BY = regex(
    rf"\b(?:an?|the|one|its|their|his|her) (?:[\w-]{{1,20}} ){{0,2}}?{english.WRITTEN} (?:by|from|of) (?:the |an? )?\Z"
)
"""What stands before whoever wrote it, and says so: "a report by" before "officers"."""
_STOPS = regex(r"[.;:“”\"\n]")
_WHOLE = regex(
    rf"[\w’'-]{{1,20}}(?: (?!(?:{FINITE})\b)[\w’'-]{{1,30}}){{1,8}}?(?:, [A-Z][\w’'-]* [A-Z][\w’'-]*)?"
    rf"(?=,? (?:{FINITE})\b| \w+(?:ed|s)\Z|,? ?\Z|[,.;:“”\"\n])"
)
"""A noun phrase from its article on: up to a verb, a stop or the cue."""
_LONG_SOURCE = 80
"""Code points after a cue in which the whole of a source fits."""
_WHO_SAYS = regex(r" (?!to )(?P<who>(?:the |an? )?[\w’' -]{2,60}(?:, [A-Z][\w’' -]{2,40})?)(?:, |(?=[.](?:\s|\Z)))")
_SUMS = regex(r"(?:both|all|each)")
_SHORT = 24
"""Code points in which a verb that follows "both" fits."""
_REACH = 400
"""Code points before a cue in which whoever cites stands, and after it in which what is said begins."""


def recast(text: str, relation: Relation) -> Relation:
    """Return the relation with the speaker as its source; as it is where its parts stand as usual."""
    cue = relation.cue
    if cue is None:
        return relation
    first = relation.content[0].start
    if _SUMS.fullmatch(cue.cut(text)) and cue.end < first <= cue.end + _SHORT:
        cue = trimmed(text, Interval(cue.start, first))  # "both" of "both said"
        relation = relation._replace(cue=cue)
    words = cue.cut(text)
    second = _said_by_quoted(text, relation, cue) if words == "saying" else None
    second = second or (_cited(text, relation, cue) if _CITING.match(words) else None)
    if second:
        return second
    if relation.source is None:
        return _inverted(text, relation, cue) or relation
    relation = _with_role(text, _whole_source(text, _unheard(text, relation, cue), cue), cue)
    if relation.source and _TOLD_BY.search(words) and relation.source.start >= cue.end:
        return _with_content(relation, [p for p in relation.content if p.start > cue.end or has_verb(p.cut(text))])
    if _QUOTED.search(words) is None:
        return relation
    return _quoted_passively(text, relation, cue) or _quoted_as_saying(text, relation, cue) or relation


def _whole_source(text: str, relation: Relation, cue: Interval) -> Relation:
    """Return the relation with a source that is more than "the", and not who asked: "Cross-examined by X, Y said"."""
    source = relation.source or cue
    if _CLAUSE.match(text, source.start, source.end):
        return relation._replace(source=None)
    is_vague = _INDEFINITE.match(text, source.start, source.end) is not None
    name = _NAME_BEFORE.search(text, max(0, source.start - _LONG_SOURCE), source.start) if is_vague else None
    if name and not any(piece.start < name.start("name") < piece.end for piece in relation.content):
        return relation._replace(source=Interval(name.start("name"), source.end))
    if _ARTICLE.fullmatch(source.cut(text)):
        end = cue.start if source.end <= cue.start else min(len(text), cue.end + _LONG_SOURCE)
        whole = _WHOLE.match(text, source.start, end)
        return relation._replace(source=Interval(*whole.span()) if whole else None)
    whole_phrase = _in_full(text, source, cue)
    if whole_phrase:
        return relation._replace(source=whole_phrase)
    asked = _ASKED_BY.search(text, max(0, source.start - _ASKING), source.start)
    if asked is None or cue.start < source.end:
        return relation
    speaker = _LAST_NP.search(text, source.end, cue.start)
    return relation._replace(source=trimmed(text, Interval(*speaker.span("who"))) if speaker else None)


def _in_full(text: str, source: Interval, cue: Interval) -> Interval | None:
    """Return "a report by officers" for "officers" or for "a report by" before the cue; None where nothing is lost."""
    led = _WRITTEN_BY.search(text, max(0, source.start - _LONG_SOURCE), source.start)
    if led and 0 < cue.start - source.end <= len(", "):
        return Interval(led.start(), source.end)
    if cue.end <= source.start and _WRITTEN_BY.search(source.cut(text) + " "):
        whole = _TO_STOP.match(text, source.end)
        return Interval(source.start, whole.end()) if whole and is_speaker(whole.group()) else None
    if not (_UNFINISHED.search(text, source.start, source.end) and 0 < cue.start - source.end < _LONG_SOURCE):
        return None
    rest = Interval(source.end, cue.start)
    stops = _STOPS.search(text, *rest) or not is_speaker(rest.cut(text).strip(" ,"))
    return None if stops else trimmed(text, Interval(source.start, cue.start))


def _with_role(text: str, relation: Relation, cue: Interval) -> Relation:
    """Return the relation with the role before a name as part of its source: "The clockmaker, T. Ullswater," said."""
    first, *rest = relation.content
    source = relation.source
    if not rest or source is None or not first.end < source.start < cue.start or rest[0].start < cue.end:
        return relation
    is_role = text[first.end : source.start] == ", " and text[source.start].isupper() and is_speaker(first.cut(text))
    return relation._replace(source=Interval(first.start, source.end), content=tuple(rest)) if is_role else relation


def _unheard(text: str, relation: Relation, cue: Interval) -> Relation:
    """Return the relation without whoever was told as its content: "the Bulletin" after "told"."""
    first, *rest = relation.content
    is_hearer = rest and cue.end <= first.start <= cue.end + 1 and english.HEARING.intersection(cue.cut(text).split())
    return relation._replace(content=tuple(rest)) if is_hearer and not has_verb(first.cut(text)) else relation


def _inverted(text: str, relation: Relation, cue: Interval) -> Relation | None:
    """Return the relation of "The clerk, alleged Roe, had known" and "Never again, vowed the clerk": Roe says so."""
    held = next((piece for piece in relation.content if cue.end <= piece.start <= cue.end + 1), None)
    who = _WHO_SAYS.match(text, cue.end, min(len(text), held.end + 1)) if held else None
    if held is None or who is None or text[cue.start - 2 : cue.start] != ", " or not is_speaker(who.group("who")):
        return None
    start = max([0, *(at + len(mark) for mark in (". ", "\n", "; ") if (at := text.rfind(mark, 0, cue.start)) >= 0)])
    earlier = [piece for piece in relation.content if piece.end <= cue.start] or [Interval(start, cue.start - 2)]
    after = Interval(min(who.end(), held.end), held.end)
    later = [after, *(piece for piece in relation.content if piece.start >= held.end)]
    content = tuple(trimmed(text, piece) for piece in [*earlier, *later] if piece.length)
    return relation._replace(source=Interval(*who.span("who")), content=content) if earlier[0].length < _REACH else None


def _with_content(relation: Relation, content: list[Interval]) -> Relation:
    return relation._replace(content=tuple(content)) if content else relation


def _quoted_passively(text: str, relation: Relation, cue: Interval) -> Relation | None:
    """Return the relation of "An aide was quoted by the Lantern as saying that …": the aide says so."""
    first, *rest = relation.content
    by = relation.source
    if (
        not rest
        or by is None
        or first.end > cue.start
        or by.start < cue.end
        or not is_speaker(_bared(text, first).cut(text))
    ):
        return None
    return relation._replace(source=_bared(text, first), content=tuple(rest))


def _bared(text: str, piece: Interval) -> Interval:
    """Return the piece without an auxiliary at its end: "An aide" of "An aide was"."""
    passive = _PASSIVE.search(text, piece.start, piece.end)
    return trimmed(text, Interval(piece.start, passive.start())) if passive else piece


def _quoted_as_saying(text: str, relation: Relation, cue: Interval) -> Relation | None:
    """Return the relation of "the Lantern quoted an aide as saying …" or "…, the Lantern quoted an aide as saying"."""
    who = _QUOTED_WHO.match(text, cue.end, cue.end + _REACH)
    if who is None or not is_speaker(who.group("who")):
        return None
    named = Interval(*who.span("who"))
    pieces = [p for p in relation.content if p.end <= cue.start] or clipped(
        relation.content, Interval(who.end(), relation.content[-1].end)
    )
    as_saying = Interval(*who.span("cue"))
    return relation._replace(source=named, cue=as_saying, content=tuple(pieces)) if pieces else None


def _said_by_quoted(text: str, relation: Relation, cue: Interval) -> Relation | None:
    """Return the relation of "saying" in "the Lantern quoted an aide as saying" with the aide as its source."""
    who = _QUOTED_BEFORE.search(text, max(0, cue.start - _REACH), cue.start)
    if who is None or not is_speaker(who.group("who")):
        return None
    return relation._replace(source=Interval(*who.span("who")), cue=Interval(who.end() - len("as "), cue.end))


def _cited(text: str, relation: Relation, cue: Interval) -> Relation | None:
    """Return the relation of "X, citing Y, said that …" with X as its source, as it stands without Y."""
    source = relation.source or cue
    if cue.end <= source.start:  # Quoting an aide, the paper adds that …
        says = _THEN_SAYS.match(text, source.end)
        inside = Interval(says.end(), relation.content[-1].end) if says else None
        if says and inside and clipped(relation.content, inside):
            return relation._replace(cue=Interval(*says.span("cue")), content=tuple(clipped(relation.content, inside)))
    start = max(0, text.rfind("\n", 0, cue.start) + 1, cue.start - _REACH)
    end = text.find("\n", cue.end)
    for match in _CITES.finditer(text, start, min(end if end >= 0 else len(text), cue.end + _REACH)):
        if match.start() <= cue.start <= match.end():
            content = clipped(relation.content, Interval(match.end(), relation.content[-1].end + 1))
            stop = text.find(".", match.end())
            rest = trimmed(text, Interval(match.end(), stop if stop >= 0 else match.end()))
            told = tuple(content) or (rest,)
            when = _WHEN.match(text, match.start("source"))
            outer = trimmed(text, Interval(when.end() if when else match.start("source"), match.end("source")))
            return (
                relation._replace(source=outer, cue=Interval(*match.span("cue")), content=told) if rest.length else None
            )
    return None
