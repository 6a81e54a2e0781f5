"""Text with the differences that do not matter folded away, and the way back to the exact offsets.

Folded are case, kinds of quotation marks, dashes and white space, runs of these, ellipses, invisible characters, and
the two ways to write one accented letter. Nothing else: accents and digits stay as they are.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from operator import sub
from typing import NamedTuple

from verifier.text.regex import regex
from verifier.text.spans import Interval

QUOTE = '"'
_SPACES = "\t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_ONE_TO_ONE = {
    **dict.fromkeys("'“”„‟‘’‚‛«»‹›`´′″＂＇", QUOTE),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys(_SPACES, " "),
}
_ASCII_TO_ONE = {char: one for char, one in _ONE_TO_ONE.items() if char.isascii() and char != one}
_ASCII = bytes(range(128))
_BETWEEN = "\0"
"""Stands between texts that are folded together: it has no other form, and no run or accent reaches past it."""
_INVISIBLE = frozenset("\u00ad\u180e\ufeff\ufe0e\ufe0f") | frozenset(
    map(chr, (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2065), *range(0x2066, 0x206A)))
)
"""Soft hyphens, zero-width characters, marks of direction, variation selectors."""

_COMPOSING = "\u0300-\u036f\u0653-\u0655\u093c\u09be\u09d7\u3099\u309a\u1161-\u1175\u11a8-\u11c2"
"""Marks that may melt into the character before them: accents, and the parts of Hangul syllables."""

_MARK = regex(f"[{_COMPOSING}]")
_CLUSTER = rf"[^\s{_COMPOSING}][{_COMPOSING}]{{1,8}}"
"""Eight marks are more than any spelling has. Normalising is quadratic in a cluster: the bound keeps it linear."""

_RUN_OF = (" ", "-", QUOTE)

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
"""Scripts that put no space between words: there, each character counts as a word."""

_MARKS = "\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
"""Vowel signs and accents, which `\\w` leaves out although words are written with them."""

_LETTERS = rf"(?:[{_UNSPACED}]|(?:[^\W{_UNSPACED}]++|[{_MARKS}]++)++)"
"""A run of letters, digits and their marks, as a pattern."""

_WORD = regex(_LETTERS)
_NEAR_LETTERS = r"\w++"
_NEAR_WORD = regex(_NEAR_LETTERS)
_FAR = regex("[^\x00-\u02ff\u2000-\u206f]")
"""What is neither a Latin letter nor punctuation. Text without it holds no unspaced letters and no marks: there, the
words are runs of `\\w`, and the pattern for all scripts, the dearest of all to compile, is not needed."""
_LETTER = regex(rf"[\w{_MARKS}]")
_UNSPACED_LETTER = regex(rf"[{_UNSPACED}]")


class Folded(NamedTuple):
    """Folded text and its seams, in order: the stretches of it that did not come one to one from the original.

    Seam `n` runs from `starts[n]` to `ends[n]`, and came from `origins[n]` to `origin_ends[n]`.
    """

    text: str
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()
    origin_ends: tuple[int, ...] = ()

    def origin(self, at: int) -> Interval:
        """Return the stretch of the original that became the folded code point `at`."""
        return Interval(*self._edges(at))

    def _edges(self, at: int) -> tuple[int, int]:
        seam = bisect_right(self.starts, at) - 1
        if seam < 0:
            return at, at + 1
        if at < self.ends[seam]:
            return self.origins[seam], self.origin_ends[seam]
        start = at - self.ends[seam] + self.origin_ends[seam]
        return start, start + 1

    def back(self, interval: Interval) -> Interval:
        """Return the stretch of the original that became the folded `interval`, which must not be empty."""
        if not self.starts:
            return interval
        start, last = interval.start, interval.end - 1
        before = bisect_right(self.starts, start)
        if before < bisect_right(self.starts, last, before) or (before and start < self.ends[before - 1]):
            return Interval(self._edges(start)[0], self._edges(last)[1])
        return interval.shifted(self.origin_ends[before - 1] - self.ends[before - 1]) if before else interval

    def forth(self, at: int) -> int:
        """Return the folded offset of the original offset `at`: where its code point went, or what follows it."""
        seam = bisect_right(self.origins, at) - 1
        if seam < 0:
            return at
        return self.starts[seam] if at < self.origin_ends[seam] else self.ends[seam] + at - self.origin_ends[seam]


def fold(text: str) -> Folded:
    """Return `text` folded; linear in its length."""
    further = set() if text.isascii() else _beyond_ascii(text)
    for char in further & _ONE_TO_ONE.keys():
        text = text.replace(char, _ONE_TO_ONE[char])
    for char, one in _ASCII_TO_ONE.items():
        text = text.replace(char, one)
    special = _specials(text, further)
    if special is None:
        return Folded(text.casefold())
    return _without_runs(text, special) if text.isascii() else _stitched(text, special)


def fold_all(texts: Sequence[str]) -> list[Folded]:
    """Return each text folded: all in one go, and again by themselves those that do not fold one to one."""
    if len(texts) < 2 or any(_BETWEEN in text for text in texts):  # noqa: PLR2004 -- there are two to fold together
        return [fold(text) for text in texts]
    together = fold(_BETWEEN.join(texts))
    ends = [*accumulate([len(text) + 1 for text in texts])]
    seamed = {bisect_right(ends, end - 1) for end in together.origin_ends}
    plain = together.text.split(_BETWEEN)
    return [fold(text) if n in seamed else Folded(plain[n]) for n, text in enumerate(texts)]


def _beyond_ascii(text: str) -> set[str]:
    """Return the characters beyond ASCII. UTF-8 writes no other with the bytes of ASCII, which are left out at once."""
    further = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    return set(further.decode("utf-8", "surrogatepass"))


def _specials(text: str, further: set[str]) -> re.Pattern[str] | None:
    """Return what matches all that does not fold one to one, None where there is nothing.

    `further` are the characters beyond ASCII that were written.
    """
    runs = [f"{mark}{mark}+" for mark in _RUN_OF if mark * 2 in text]
    if text.isascii():
        return re.compile("|".join(runs)) if runs else None
    invisible = re.escape("".join(sorted(further & _INVISIBLE)))
    growing = re.escape("".join(sorted(c for c in further if len(_grown(c)) > 1)))
    if invisible:
        runs = [rf"{mark}[{mark}{invisible}]+" for mark in _RUN_OF]
    clusters = [_CLUSTER] if _MARK.search(text) else []
    patterns = [*clusters, *runs, *(f"[{chars}]" for chars in (invisible, growing) if chars)]
    return re.compile("|".join(patterns)) if patterns else None


def _without_runs(text: str, runs: re.Pattern[str]) -> Folded:
    """Return what `_stitched` does, at less cost: of ASCII with runs, where nothing else does not fold one to one."""
    origins, origin_ends = zip(*[match.span() for match in runs.finditer(text)], strict=True)
    kept = [origin + 1 for origin in origins]
    folded = "".join([text[start:end] for start, end in zip((0, *origin_ends), (*kept, len(text)), strict=True)])
    left_out = accumulate(map(sub, origin_ends, kept), initial=0)
    ends = tuple(map(sub, kept, left_out))
    return Folded(folded.casefold(), tuple([end - 1 for end in ends]), ends, origins, origin_ends)


def _stitched(text: str, special: re.Pattern[str]) -> Folded:
    pieces: list[str] = []
    seams: list[tuple[int, int, int, int]] = []
    length = done = 0
    for match in special.finditer(text):
        origin, origin_end = match.span()
        plain, seam = text[done:origin].casefold(), _folded_seam(match.group())
        start = length + len(plain)
        length = start + len(seam)
        seams.append((start, length, origin, origin_end))
        pieces += (plain, seam)
        done = origin_end
    return Folded("".join([*pieces, text[done:].casefold()]), *zip(*seams, strict=True))


def _folded_seam(piece: str) -> str:
    if len(piece) == 1:
        return "" if piece in _INVISIBLE else _grown(piece)
    if piece[0] in _RUN_OF and (piece.isascii() or not _MARK.match(piece[-1])):
        return piece[0]
    return _grown(unicodedata.normalize("NFC", piece))


def _grown(piece: str) -> str:
    return "..." if piece == "…" else piece.casefold()


def words(folded: str) -> list[tuple[str, int]]:
    """Return the words of folded text, each with the offset where it starts."""
    return [(match[0], match.start()) for match in _word_in(folded).finditer(folded)]


def bare_words(folded: str) -> list[str]:
    """Return the words of folded text."""
    return _word_in(folded).findall(folded)


def letters(*folded: str) -> str:
    """Return the pattern that is a run of letters in each of these folded texts."""
    return _LETTERS if any(map(_is_far, folded)) else _NEAR_LETTERS


def _word_in(folded: str) -> re.Pattern[str]:
    return _WORD if _is_far(folded) else _NEAR_WORD


def _is_far(folded: str) -> bool:
    return not folded.isascii() and _FAR.search(folded) is not None


def is_unspaced(folded: str) -> bool:
    """Say whether there is writing in folded text that puts no space between words."""
    return _is_far(folded) and _UNSPACED_LETTER.search(folded) is not None


def has_word(folded: str) -> bool:
    """Say whether there is a letter or digit in folded text."""
    return folded[:1].isalnum() or _word_in(folded).search(folded) is not None


def cuts_word(text: str, at: int) -> bool:
    """Say whether an edge at `at` of folded text would cut through a word, a figure, or a word with an apostrophe.

    Before a possessive "'s" it cuts nothing: "Ann Lee" stands whole in "Ann Lee's aide".
    """
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before == " " or after == " ":
        return False
    if _is_letter(before) and _is_letter(after):
        return not (_UNSPACED_LETTER.match(before) or _UNSPACED_LETTER.match(after))
    if after in _JOINERS:
        return _joins(text, at) and not _is_possessive(text, at)
    return before in _JOINERS and _joins(text, at - 1)


_JOINERS = frozenset(".," + QUOTE)


def _joins(text: str, at: int) -> bool:
    """Say whether the mark at `at` is an apostrophe between letters or a point within a figure."""
    sides = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return len(sides) == 2 and (all(map(_is_letter, sides)) if text[at] == QUOTE else sides.isdigit())  # noqa: PLR2004 -- both sides


def _is_possessive(text: str, at: int) -> bool:
    return text[at] == QUOTE and text[at + 1 : at + 2] == "s" and not _is_letter(text[at + 2 : at + 3] or " ")


def _is_letter(char: str) -> bool:
    return char.isalnum() or (not char.isascii() and _LETTER.match(char) is not None) or char == "_"
