"""Relations of second hand, their parts put where they belong: "X was quoted by Y as saying", "quoting Y, X adds"."""

import re

from verifier.attribution import cues_en as english
from verifier.attribution.clauses import has_verb, is_speaker
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.tagger import Relation
from verifier.text.spans import Interval, clipped, trimmed

_NP = r"[^,.;:“”\"\n]{2,80}?"
_CITES = re.compile(
    rf"(?:\A|(?<=[.;:]) |(?<=\n)|, (?:and |but |while ))(?P<source>{_NP}),? {english.CITING} "
    rf"[^.;:“”\"\n]{{2,120}}?,[”\"]? (?P<cue>(?:has |have |had )?(?:{english.INNER}|{english.CARRYING}))\b(?: that\b)? "
)
"""Who cites, whom, and what is said: "Radio Sever, quoting a pilot, said that …"."""
_THEN_SAYS = re.compile(rf" (?P<cue>(?:also |has |have |had )?(?:{english.INNER}|adds))\b(?: that\b)? ")
_AS_SAYING = re.compile(r",? as saying\b")
_QUOTED = re.compile(r"\b(?:quot|cit)(?:ed|es|ing)\b", re.IGNORECASE)
_CITING = re.compile(english.CITING + r"\b", re.IGNORECASE)
_TOLD_BY = re.compile(r"\b(?:told|informed|assured|warned)(?: by)?\Z")
_PASSIVE = re.compile(r"\s(?:(?:is|was|were|has been|had been|are)\s?)*\Z")
_NAME_BEFORE = re.compile(r"(?:\A|[\s“\"‘])(?P<name>(?:[A-Z][\w’'-]{0,30} ){0,3}[A-Z][\w’'-]{1,30}), \Z")
_INDEFINITE = re.compile(r"an? [a-z]")
"""A description apposed to the name before it: "Frenton Live, a website,"."""
_WHEN = re.compile(r"(?:At|By|On|In|After|Before) [\w.:]{1,12}(?: [ap]m)? (?=the |[A-Z])")
_CLAUSE = re.compile(
    r"(?:we|i|you|he|she|they|it) (?!(?:too|both|all|also)\b|\w+sel(?:f|ves)\b|and\b)[\w’]", re.IGNORECASE
)
"""A pronoun and its verb, which say something and speak for nobody: "We owe the families"."""
_ARTICLE = re.compile(r"(?:the|an?|his|her|its|their|our|this|that|these|those|\W)", re.IGNORECASE)
_ASKED_BY = re.compile(r"\b(?:[Cc]ross-examined|[Qq]uestioned|[Aa]sked|[Pp]ressed|[Rr]e-examined|[Cc]hallenged) by \Z")
_ASKING = 30
"""Code points before whoever asks in which "cross-examined by" stands."""
_LAST_NP = re.compile(
    r"(?:\A|, )(?P<who>(?:(?:an?|the|his|her|its) [^,;:“”\"\n]{2,80}, )?(?:[A-Z][^,;:“”\"\n]{1,60}|s?he|they|"
    r"(?:an?|the|his|her|its) [^,;:“”\"\n]{2,80})),? \Z"
)
"""The noun phrase right before a verb, with the one it is apposed to."""
_WHOLE = re.compile(
    rf"[\w’'-]{{1,20}}(?: (?!(?:{FINITE})\b)[\w’'-]{{1,30}}){{1,8}}?(?:, [A-Z][\w’'-]* [A-Z][\w’'-]*)?"
    rf"(?=,? (?:{FINITE})\b| \w+(?:ed|s)\Z|,? ?\Z|[,.;:“”\"\n])"
)
"""A noun phrase from its article on: up to a verb, a stop or the cue."""
_LONG_SOURCE = 80
"""Code points after a cue in which the whole of a source fits."""
_WHO_SAYS = re.compile(r" (?P<who>(?:the |an? )?[\w’'. -]{2,60}), ")
_REACH = 400
"""Code points before a cue in which whoever cites stands, and after it in which what is said begins."""


def recast(text: str, relation: Relation) -> Relation:
    """Return the relation with the speaker as its source; as it is where its parts stand as usual."""
    cue = relation.cue
    if cue is None:
        return relation
    words = cue.cut(text)
    if _CITING.match(words) and (cited := _cited(text, relation, cue)):
        return cited
    if relation.source is None:
        return _parenthetical(text, relation, cue) or relation
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
    if name:
        return relation._replace(source=Interval(name.start("name"), source.end))
    if _ARTICLE.fullmatch(source.cut(text)):
        end = cue.start if source.end <= cue.start else min(len(text), cue.end + _LONG_SOURCE)
        whole = _WHOLE.match(text, source.start, end)
        return relation._replace(source=Interval(*whole.span()) if whole else None)
    asked = _ASKED_BY.search(text, max(0, source.start - _ASKING), source.start)
    if asked is None or cue.start < source.end:
        return relation
    speaker = _LAST_NP.search(text, source.end, cue.start)
    return relation._replace(source=trimmed(text, Interval(*speaker.span("who"))) if speaker else None)


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


def _parenthetical(text: str, relation: Relation, cue: Interval) -> Relation | None:
    """Return the relation of "The clerk, alleged Roe, had known": Roe says so."""
    first, *rest = relation.content
    who = _WHO_SAYS.match(text, cue.end, first.end)
    if who is None or first.start > cue.end + 1 or text[cue.start - 2 : cue.start] != ", ":
        return None
    start = max(text.rfind(mark, 0, cue.start) + len(mark) for mark in (". ", "\n", "; ")) if cue.start else 0
    before, after = Interval(max(start, 0), cue.start - 2), Interval(who.end(), first.end)
    fits = 0 < before.length < _REACH and after.length > 0
    source = Interval(*who.span("who"))
    return (
        relation._replace(source=source, content=(trimmed(text, before), trimmed(text, after), *rest)) if fits else None
    )


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
    """Return the relation of "…, the Lantern quoted an aide as saying": the aide says so."""
    *rest, last = relation.content
    after = _AS_SAYING.match(text, last.end)
    if not rest or after is None or last.start < cue.end or not is_speaker(last.cut(text)):
        return None
    return relation._replace(source=last, cue=trimmed(text, Interval(*after.span())), content=tuple(rest))


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
