"""The claim's own words: the content as a sentence that stands by itself, taken from the article alone."""

import re
from collections.abc import Sequence
from itertools import pairwise

from verifier.attribution.clauses import has_verb, is_clause
from verifier.attribution.clauses_en import FINITE, FINITE_WORDS, VERB
from verifier.attribution.joining import closed, ends_quotation, hangs, one
from verifier.attribution.leads import FEWEST_WORDS
from verifier.attribution.marks import CLOSERS, OPENERS
from verifier.attribution.propositions import Proposition
from verifier.attribution.reporting import Said, bare
from verifier.text.regex import regex
from verifier.text.spans import Interval

_THAT = regex(r"that(?:\s+|,\s*)(?!(?:" + FINITE + r")\b)")
"""Before a clause: "that is false" begins with another word, and so does "That sample was clean"."""
_ELLIPTIC = regex(r"(?:that )?(?:i|he|she|it|they|we|you) " + VERB + r"(?: not| never)?(?: so)?\W*", re.IGNORECASE)
"""An answer that has its verb in the question: "he had not"."""
_AMONG = regex(r"[“\"‘'](?:[\w’-]{1,30} ){0,3}[\w’-]{1,30}[”\"’'],? that ")
"""A few words quoted before a clause: “with moderate confidence” that …"""
_PASSIVE = regex(r"(?:(?:has|have|had) been|is|are|was|were)(?= (?:\w+ )?\w+(?:ed|t|d)\b)", re.IGNORECASE)
_INFINITIVE = regex(r"(?P<not>not )?to (?P<verb>be|have) ")
_FINITE_OF = {
    "is": ("is", "has"),
    "are": ("are", "have"),
    "was": ("was", "had"),
    "were": ("were", "had"),
    "has been": ("is", "has"),
    "have been": ("are", "have"),
    "had been": ("was", "had"),
}
"""What "to be" and "to have" become after the subject of each: "is believed to have" is "has"."""
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
    first, said = proposition.content[0], proposition.said
    opens = first.start == proposition.sentence.start or ":" in text[max(0, first.start - 3) : first.start]
    spoken = opens and (text[first.start] in OPENERS or ends_quotation(first.cut(text)))
    says = (
        spoken
        or said is None
        or has_verb(content)
        or is_clause(content)
        or _THAT.match(text, *first) is not None
        or proposition.sentence.length > LONG
    )
    return sentence(content if says else _with_speaker(text, proposition).cut(text))


def _with_speaker(text: str, proposition: Proposition) -> Interval:
    """Return the evidence where it begins with who says so, else the sentence."""
    said, evidence = proposition.said, proposition.evidence
    whole = said and said.source and said.source.start == evidence.start < said.cue.start < evidence.end
    return evidence if whole and not hangs(evidence.cut(text)) else proposition.sentence


def _content(text: str, proposition: Proposition) -> str | None:
    """Return the content's words if they can be a sentence without "X said"."""
    said = proposition.said
    if said is None:
        return " ".join(piece.cut(text) for piece in proposition.content)
    if said.kind != "asserts":
        acts = proposition.content[0] == said.source
        return " ".join(piece.cut(text) for piece in proposition.content) if acts else None
    told_of = _told_of(text, proposition, said)
    if told_of or not _whole(text, proposition, said):
        return told_of
    pieces = [bare(text, p).cut(text) for p in _unframed(text, proposition, said)]
    joined = one(pieces)
    whole = (pieces[0][:1] in OPENERS and _AMONG.match(pieces[0]) is None) or (
        proposition.content[0].end <= said.cue.start and (has_verb(joined) or len(joined.split()) >= FEWEST_WORDS)
    )
    introduced = _THAT.match(joined) is not None
    if proposition.content[0].start == proposition.sentence.start and ends_quotation(pieces[0]):
        return joined
    alone = len(joined.split()) > 1 and not _is_elliptic(joined)
    return joined if alone and (whole or introduced or is_clause(joined)) else _around(text, proposition, said)


def _is_elliptic(words: str) -> bool:
    found = _ELLIPTIC.fullmatch(words)
    return found is not None and found.group("verb").casefold() in FINITE_WORDS


def _told_of(text: str, proposition: Proposition, said: Said) -> str | None:
    """Return "The firm was near a sale" for "The firm was said by analysts to be near a sale"."""
    passive = _PASSIVE.match(text, *said.cue)
    if len(proposition.content) == 1 or said.source is None or passive is None:
        return None
    subject, *_, last = proposition.content
    does = _INFINITIVE.match(text, *last) if subject.end <= said.cue.start and said.source.end <= last.start else None
    if does is None:
        return None
    verb = _FINITE_OF[passive.group().casefold()][does.group("verb") == "have"]
    denied = " not" if does.group("not") else ""
    return f"{bare(text, subject).cut(text)} {verb}{denied} {text[does.end() : last.end]}"


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


def sentence(words: str) -> str:
    """Return `words` on one line, with a capital letter and a full stop, without a leading "that"."""
    flat = " ".join(words.split())
    flat = flat[match.end() :] if (match := _THAT.match(flat)) else flat
    flat = _untied(flat.rstrip(",;:–—- "))
    comma = _COMMA_INSIDE.search(flat)
    flat = closed(_bared(flat[: comma.start()] + comma.group(1) if comma else flat))
    flat = flat[:1].upper() + flat[1:]
    return flat if _STOPPED.search(flat) else flat + "."


def _bared(words: str) -> str:
    """Return `words` without marks that wrap all of them, or that only open or only close in them."""
    wrapped = _WRAPPED.fullmatch(words)
    if wrapped:
        return wrapped.group(1) + wrapped.group(2)
    if (words[:1] == '"' and words.count('"') == 1) or (words[:1] in {"“", "«"} and not {"”", "»"} & set(words)):
        words = words[1:]
    return words[:-1] if ends_quotation(words) else words


def _untied(words: str) -> str:
    """Return `words` without a conjunction that nothing follows."""
    dangling = _DANGLING.search(words, max(0, len(words) - _DANGLING_LENGTH))
    return words[: dangling.start()] if dangling and dangling.start() else words
