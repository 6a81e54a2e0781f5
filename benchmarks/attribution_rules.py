"""Attribution by regular expressions alone: what the tagger has to be better than.

Three rules a paragraph: quotation marks with a reporting verb beside them, "NAME said that …", "according to NAME".
"""

import re
from collections.abc import Iterator

from training.annotated import Piece
from training.examples import Said
from verifier.text.quotations import quotations
from verifier.text.sentences import sentences
from verifier.text.spans import Interval

_VERB = (
    r"(?:has |have |had |also )?(?:sa(?:id|ys)|told|tells|add(?:ed|s)|wr(?:ote|ites)|not(?:ed|es)|report(?:s|ed)"
    r"|announce[ds]|suggest(?:s|ed)|explain(?:s|ed)|claim(?:s|ed)|insist(?:s|ed)|warn(?:s|ed)|stated|argue[ds]"
    r"|confirm(?:s|ed)|denie[ds]|admit(?:s|ted)|tweeted|replied|testified|asked|declared|acknowledged|predicted)"
)
_NAME = r"(?:(?:the|a|an) )?(?:[\w’'.-]+ ){0,6}?[\w’'.-]+"
_BEFORE = re.compile(rf"(?P<source>{_NAME}) (?P<cue>{_VERB})(?: [\w ]{{1,30}})?[,:]?\s*\Z", re.IGNORECASE)
_AFTER = re.compile(
    rf"\s*(?:(?P<cue>{_VERB}) (?P<source>{_NAME})(?=[.,;]|\s*\Z)|(?P<source2>{_NAME}) (?P<cue2>{_VERB})\b)",
    re.IGNORECASE,
)
_INDIRECT = re.compile(
    rf"(?P<source>[A-Z](?:[\w’'.-]+ ){{0,6}}?[\w’'.-]+) (?P<cue>{_VERB}) (?P<content>(?:that )?[a-zA-Z].*)"
)
_ACCORDING = re.compile(rf",? ?(?P<cue>according to) (?P<source>{_NAME})(?=[.,;]|\Z)", re.IGNORECASE)
REACH = 120
"""Code points beside a quotation in which its verb is looked for."""


def attributions(text: str) -> tuple[Said, ...]:
    """Return what the rules find in `text`, in order."""
    quoted = list(_quoted(text))
    taken = [Interval(*piece) for said in quoted for role in said for piece in role]
    found = [*quoted, *(s for sentence in sentences(text) for s in _indirect(text, sentence, taken))]
    return tuple(sorted(found, key=lambda s: s.content[0].start))


def _quoted(text: str) -> Iterator[Said]:
    for quotation in quotations(text):
        start, end = quotation.interval
        after = _AFTER.match(text, end, min(len(text), end + REACH))
        if after and "\n" not in after.group():
            which = "" if after.group("source") else "2"
            yield _said(after.span("source" + which), after.span("cue" + which), (start, end))
            continue
        line = max(text.rfind("\n", 0, start) + 1, start - REACH)
        before = _BEFORE.search(text[line:start])
        if before:
            at = line
            yield _said(_moved(before.span("source"), at), _moved(before.span("cue"), at), (start, end))


def _indirect(text: str, sentence: Interval, taken: list[Interval]) -> Iterator[Said]:
    if any(sentence.overlaps(t) for t in taken):
        return
    words = sentence.cut(text)
    match = _ACCORDING.search(words)
    if match:
        first, last = (0, match.start()) if match.start() > len(words) / 3 else (match.end(), len(words))
        content = words[first:last].strip(" ,.")
        if content:
            start = first + words[first:last].index(content)
            place = _moved((start, start + len(content)), sentence.start)
            yield _said(_moved(match.span("source"), sentence.start), _moved(match.span("cue"), sentence.start), place)
        return
    match = _INDIRECT.match(words)
    if match:
        spans = [_moved(match.span(role), sentence.start) for role in ("source", "cue", "content")]
        yield _said(spans[0], spans[1], spans[2])


def _moved(span: tuple[int, int], by: int) -> tuple[int, int]:
    return span[0] + by, span[1] + by


def _said(source: tuple[int, int], cue: tuple[int, int], content: tuple[int, int]) -> Said:
    return Said((Piece(*source),), (Piece(*cue),), (Piece(*content),))
