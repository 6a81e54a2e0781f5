"""The claim's own words: the content as a sentence that stands by itself, taken from the article alone."""

import re
from collections.abc import Sequence
from itertools import pairwise

from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.clauses_en import FINITE
from verifier.attribution.leads import FEWEST_WORDS
from verifier.attribution.marks import CLOSERS, OPENERS
from verifier.attribution.propositions import Proposition
from verifier.attribution.reporting import Said, bare
from verifier.text.regex import regex
from verifier.text.spans import Interval

_THAT = regex(r"(?:[Tt]hat\s+|that,\s*)(?!(?:" + FINITE + r")\b)")
"""Before a clause: "That is false" begins with another word."""
_AMONG = regex(r"[“\"‘'](?:[\w’-]{1,30} ){0,3}[\w’-]{1,30}[”\"’'],? that ")
"""A few words quoted before a clause: “with moderate confidence” that …"""
_MARKS = regex(r"[“”\"«»„]")
_CLOSES = CLOSERS + ","
_DANGLING = regex(r"[\s,;–—-]+(?:and|but|or|while|whereas|although)[\s,;.–—-]*\Z")
_DANGLING_LENGTH = 20
"""Code points in which the longest of them fits."""
_FRAME = regex(r",\s(?=[^,]{1,60}\Z)")
_COMMA_INSIDE = regex(r",([”\"’']+)\Z")
"""A comma that only the frame wanted: “safe and at work,” he said."""
_WRAPPED = regex(r"[“\"‘]([^“”\"‘]+)[”\"’]([.,]?)")
_STOPPED = regex(r"[.!?…][”\"’')\]»]*\Z")


def wording(text: str, proposition: Proposition) -> str:
    """Return the claim as a sentence: the content without its frame where that stands alone, else with it."""
    content = _content(text, proposition) or proposition.evidence.cut(text)
    first = proposition.content[0]
    opens = first.start == proposition.sentence.start or ":" in text[max(0, first.start - 3) : first.start]
    spoken = opens and text[first.start] in OPENERS
    says = (
        spoken
        or proposition.said is None
        or has_verb(content)
        or is_clause(content)
        or proposition.sentence.length > LONG
    )
    return sentence(content if says else proposition.sentence.cut(text))


def _content(text: str, proposition: Proposition) -> str | None:
    """Return the content's words if they can be a sentence without "X said"."""
    said = proposition.said
    if said is None:
        return " ".join(piece.cut(text) for piece in proposition.content)
    if said.kind != "asserts" or not _whole(text, proposition, said):
        return None
    pieces = [bare(text, p).cut(text) for p in _unframed(text, proposition, said)]
    joined = _joined(_unquoted(pieces), spoken=pieces[0][:1] in OPENERS)
    whole = (pieces[0][:1] in OPENERS and _AMONG.match(pieces[0]) is None) or (
        proposition.content[0].end <= said.cue.start and (has_verb(joined) or len(joined.split()) >= FEWEST_WORDS)
    )
    introduced = _THAT.match(joined) is not None
    stands = len(joined.split()) > 1 and (whole or introduced or is_clause(joined))
    return joined if stands else _around(text, proposition, said)


def _unframed(text: str, proposition: Proposition, said: Said) -> Sequence[Interval]:
    """Return the content with the words between its pieces that are no frame: "…, a clerk said, ending a row"."""
    found = list(proposition.content)
    frame = max(part.end for part in (said.source, said.cue) if part)
    for at, (before, after) in enumerate(pairwise(proposition.content), start=1):
        lost = bare(text, Interval(frame, after.start)) if before.end <= said.cue.start < frame < after.start else None
        if lost and lost.length and text[frame : frame + 1] == "," and len(lost.cut(text).split()) <= MOST_LOST:
            found[at] = Interval(lost.start, after.end)
    return found


LONG = 1000
"""Code points from which a sentence is none: it is not told whole for each of many fragments of it."""
MOST_LOST = 3
"""Words after a frame that may have been left out of the content: "ending", "along with"."""


def _joined(pieces: Sequence[str], *, spoken: bool) -> str:
    """Return the pieces as one; a clause that goes on after a frame keeps its comma: "Most fled, but six stayed"."""
    found = pieces[0]
    for piece in pieces[1:]:
        comma = not spoken and has_verb(found) and piece[:1].islower() and found[-1:].isalnum()
        found += ", " + piece if comma else " " + piece
    return found


def _whole(text: str, proposition: Proposition, said: Said) -> bool:
    """Say whether only the frame, set off by a comma, a dash or a mark, parts the content: no word of it is lost."""
    gaps = [Interval(a.end, b.start) for a, b in pairwise(proposition.content)]
    if said.source is None and all(gap.cut(text) in {", which ", ", who ", ", that "} for gap in gaps):
        return True
    return all(gap.holds(said.cue) and not gap.cut(text).lstrip()[:1].isalnum() for gap in gaps) or (
        proposition.content[0].cut(text)[-1:] in _CLOSES
    )


def _around(text: str, proposition: Proposition, said: Said) -> str | None:
    """Return the sentence without a frame that commas set off in its middle: "A third, he said, had fled"."""
    frame = _FRAME.search(text, proposition.evidence.start, said.cue.end)
    sides = (
        (Interval(proposition.evidence.start, frame.start()), Interval(said.cue.end, proposition.evidence.end))
        if frame
        else ()
    )
    if (
        not sides
        or said.source is None
        or said.source.start < sides[0].end
        or text[said.cue.end : said.cue.end + 1] != ","
    ):
        return None
    joined = " ".join(bare(text, side).cut(text) for side in sides)
    return joined if is_clause(joined) else None


def _unquoted(pieces: Sequence[str]) -> list[str]:
    """Return the pieces without the marks that wrap each; a sentence that a frame cut in two is joined again."""
    found: list[str] = []
    for piece in pieces:
        words = _unwrapped(piece)
        if found and words[:1].islower():
            found[-1] = found[-1].rstrip(",;–—- ")
        found.append(words)
    return found


def _unwrapped(piece: str) -> str:
    if piece[:1] in OPENERS:
        piece = piece[1:]
        closed = re.search(r"[”\"»’'][.,;]?\Z", piece)
        piece = piece[: closed.start()] + piece[closed.start() + 1 :] if closed else piece
    marks = _MARKS.findall(piece)
    return piece if _balanced(marks) else _MARKS.sub("", piece)


def _balanced(marks: Sequence[str]) -> bool:
    return marks.count("“") + marks.count("„") == marks.count("”") and marks.count('"') % 2 == 0


def sentence(words: str) -> str:
    """Return `words` on one line, with a capital letter and a full stop, without a leading "that"."""
    flat = " ".join(words.split())
    flat = flat[match.end() :] if (match := _THAT.match(flat)) else flat
    flat = _COMMA_INSIDE.sub(r"\1", _untied(flat.rstrip(",;:–—- ")))
    flat = _bared(flat)
    flat = flat[:1].upper() + flat[1:]
    return flat if _STOPPED.search(flat) else flat + "."


def _bared(words: str) -> str:
    """Return `words` without marks that wrap all of them, or that only open or only close in them."""
    wrapped = _WRAPPED.fullmatch(words)
    if wrapped:
        return wrapped.group(1) + wrapped.group(2)
    if (words[:1] == '"' and words.count('"') == 1) or (words[:1] in {"“", "«"} and not {"”", "»"} & set(words)):
        words = words[1:]
    odd = words[-1:] == '"' and words.count('"') % 2 == 1
    return words[:-1] if odd or (words[-1:] in {"”", "»"} and not {"“", "«"} & set(words)) else words


def _untied(words: str) -> str:
    """Return `words` without a conjunction that nothing follows."""
    dangling = _DANGLING.search(words, max(0, len(words) - _DANGLING_LENGTH))
    return words[: dangling.start()] if dangling and dangling.start() else words
