"""The words of a folded text, one code point each: to look for a few of them, or to align them, costs little."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate, cycle, pairwise, repeat
from operator import add

from verifier.text.fold import is_unspaced, words
from verifier.text.spans import Interval

SMALL = 20_000
"""Code points: a shorter text is searched directly; in a longer one the index of neighbouring words pays."""

UNKNOWN = "\0"
"""A word that the text has not."""

_CODES = range(1, 0x110000)

MARKS = '.,;:!?()-"'
"""Left out of words, so that a comma or a quotation mark makes no other word."""


def narrow(text: str) -> bytes:
    """One byte a code point, so that offsets stay. Two characters may share a byte: the words are compared after."""
    return text.encode("ascii") if text.isascii() else text.encode("utf-32-le", "surrogatepass")[::4]


_MARKS = MARKS.encode()


class Worded:
    """Folded text between spaces, without marks; in a script without spaces, each character is a word.

    `codes` is a code point for each word, the same for the same word.
    """

    def __init__(self, folded: str) -> None:
        self.text = folded
        self._placed = words(folded) if is_unspaced(folded) else None
        self.words = self.split(folded)
        self._code_of = defaultdict[str, str](map(chr, cycle(_CODES)).__next__)
        self.codes = "".join(map(self._code_of.__getitem__, self.words))

    def split(self, folded: str) -> list[str]:
        """Return the words of another folded text, told apart as in this one."""
        if self._placed is not None:
            return [word for word, _ in words(folded)]
        if folded.isascii():
            return folded.encode().translate(None, _MARKS).decode().split(" ")
        for mark in MARKS:
            folded = folded.replace(mark, "")
        return folded.split(" ")

    @cached_property
    def narrowed(self) -> bytes:
        """The codes, a byte each."""
        return narrow(self.codes)

    def coded(self, words: Iterable[str]) -> str:
        """Return words in the code points of this text."""
        return "".join(map(self._code_of.get, words, repeat(UNKNOWN)))

    def all_coded(self, texts: Sequence[str]) -> list[str]:
        """Return other folded texts, each in the code points of this one."""
        if self._placed is not None:
            return [self.coded(self.split(text)) for text in texts]
        together = self.coded(self.split(" ".join(texts)))
        ends = accumulate([text.count(" ") + 1 for text in texts], initial=0)
        return [together[start:end] for start, end in pairwise(ends)]

    @cached_property
    def _letters(self) -> list[int]:
        """How many code points, spaces left out, there are up to each word and with it."""
        return [*accumulate(map(len, self.text.split(" ")))]

    def interval(self, first: int, end: int) -> Interval:
        """Return where the words from `first` to before `end` stand, the marks around them included."""
        if self._placed is not None:
            (_, start), (word, last) = self._placed[first], self._placed[end - 1]
            return Interval(start, last + len(word))
        return Interval(self._letters[first - 1] + first if first else 0, self._letters[end - 1] + end - 1)

    def starts(self, sought: str, most: int) -> list[int] | None:
        """Return where folded text may start, by its inner words; None where they are too few or too many to tell.

        The first and the last may be parts of longer words of this text.
        """
        inner = self.split(sought)[1:-1]
        places = self._indexed(self.coded(inner), most) if len(inner) > 1 else None
        if places is None:
            return None
        before = sought.index(" ") + 1 if self._placed is None else words(sought)[1][1]
        return [self.interval(at, at + 1).start - before for at in places]

    def votes(self, pieces: Iterable[tuple[int, str]], most: int) -> list[int]:
        """Return the word at which each place of each piece puts the first of the whole, ascending.

        A piece is two or more words, as `codes`, and how many stand before it; one that has `most` places has no vote.
        """
        places = self._indexed if len(self.text) > SMALL else self._searched
        return sorted([there - here for here, piece in pieces for there in places(piece, most) or ()])

    def _searched(self, codes: str, most: int) -> list[int] | None:
        find = self.codes.find
        at = find(codes)
        if at < 0:
            return []
        found = [at]
        while (at := find(codes, at + 1)) >= 0:
            found.append(at)
            if len(found) == most:
                return None
        return found

    def _indexed(self, codes: str, most: int) -> list[int] | None:
        """Return the places of the rarest pair of neighbours where the others stand around it."""
        known = self._pairs.get
        pairs = [(known(codes[at : at + 2], ()), at) for at in range(len(codes) - 1)]
        places, offset = min(pairs, key=lambda pair: len(pair[0]))
        if len(places) >= most:
            return None
        return [at - offset for at in places if self.codes.startswith(codes, at - offset)]

    @cached_property
    def _pairs(self) -> dict[str, list[int]]:
        """The numbers of the words at which each pair of neighbours stands."""
        pairs = defaultdict[str, list[int]](list)
        for number, pair in enumerate(map(add, self.codes, self.codes[1:])):
            pairs[pair].append(number)
        return pairs
