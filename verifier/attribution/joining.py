"""The pieces of a content as one: the marks around each taken off, and the comma kept where the frame had not both."""

import re
from collections.abc import Sequence

from verifier.attribution.clauses import has_verb
from verifier.attribution.clauses_en import GOES_ON, LINKS
from verifier.attribution.marks import CLOSERS, OPENERS
from verifier.text.regex import regex

_MARKS = regex(r"[“”\"«»„]")
_FIRST = regex(r"[\w’'-]+")
_LAST = regex(r"[\w’'-]+\Z")
_NOUN = regex(r"an? [\w’'-]{1,30} (?:that|which|of)\b")
"""What the words before the frame are called after it: "a figure that"."""
_LONGEST = 40
"""Code points of the longest word looked at."""


def one(pieces: Sequence[str]) -> str:
    """Return the pieces as one: what surrounds "she said" or follows it. After a whole quotation only others count."""
    spoken = pieces[0][:1] in OPENERS
    if spoken and pieces[0].rstrip(",.;")[-1:] in CLOSERS:
        pieces = [pieces[0], *(piece for piece in pieces[1:] if piece[:1] in OPENERS)]
    first, *rest = _unquoted(pieces)
    for piece in rest:
        first += ", " + piece if not spoken and _is_apart(first, piece) else " " + piece
    return first


def _is_apart(before: str, piece: str) -> bool:
    """Say whether a comma stood there for its own sake: "Most fled, but six stayed", not "The road, she said, shut"."""
    last = _LAST.search(before, max(0, len(before) - _LONGEST))
    word = _FIRST.match(piece)
    if last is None or word is None or not piece[:1].islower():
        return False
    if not has_verb(before):
        return _NOUN.match(piece) is not None
    if GOES_ON.fullmatch(word.group()):
        return True
    verbal = has_verb(last.group()) or has_verb(word.group())
    return not verbal and LINKS.fullmatch(last.group()) is None and LINKS.fullmatch(word.group()) is None


def hangs(words: str) -> bool:
    """Say whether `words` end with one that something must follow: "She accuses of"."""
    last = _LAST.search(words, max(0, len(words) - _LONGEST))
    return last is not None and LINKS.fullmatch(last.group()) is not None


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


def ends_quotation(words: str) -> bool:
    """Say whether `words` end with the mark of a quotation that began before them."""
    odd = words[-1:] == '"' and words.count('"') % 2 == 1
    return odd or (words[-1:] in {"”", "»"} and not {"“", "«"} & set(words))


def closed(words: str) -> str:
    """Return `words` with the mark that closes a quotation which they only open: "He was blunt: “No."."""
    if words.count("“") == words.count("”") + 1 and words.rfind("“") > words.rfind("”"):
        return words + "”"
    last = words.rfind('"')
    opens = words.count('"') % 2 and (last == 0 or words[last - 1].isspace())
    return words + '"' if opens else words
