"""Words, as printed, folded and cut to a stem, with what stands between them."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, chain, compress, count, repeat
from operator import add
from typing import NamedTuple, TypeAlias

from verifier.text.lexicon import kinds_of
from verifier.text.remembered import remembered
from verifier.text.sentences_en import BEFORE_NUMBERS, TITLES
from verifier.text.spans import Interval
from verifier.text.stems import stem_of

_WORD = re.compile(r"[a-z]{2,}+(?![\w'’ʼ])|(?:[^\W\d_]\.){2,}+|\d++(?:[.,]\d++)++|[^\W_]++(?:['’ʼ][^\W_]++)*+")
"""Initials with full stops, figures with separators, or letters and digits with apostrophes. Possessive: linear.

The first alternative says nothing of its own: it is the way to most words that costs the least."""
_PARTED = re.compile(f"({_WORD.pattern})")
"""Splits a text into what stands between its words and, at odd places, the words."""
_APOSTROPHES = str.maketrans("’ʼ", "''")
_JOINS = frozenset("- \t\u00a0\u00ad\u2009\u2010\u2011\u202f'\"“”‘’«»%$€£₴&")
"""What may stand between two words of one clause. Quotation marks are here: a quoted word is still in its clause."""
_ENDS = frozenset(".!?…\n\r:•")
ABBREVIATIONS = TITLES | BEFORE_NUMBERS
"""Their full stop ends nothing."""


Form: TypeAlias = tuple[str, str, str, int, bool]
"""A word as printed, its folded form, its stem, what it may be, and whether it is capitalised."""
_Parting: TypeAlias = tuple[bool, bool]
"""Whether marks part clauses, and whether they part sentences."""
_Marks: TypeAlias = tuple[int, _Parting, _Parting]
"""What stands beside a word: the code points before it, what these part, and what those after it part."""
_Part: TypeAlias = tuple[str, str, str, int, bool, int, int, _Marks | None]
"""A word's form, its length, how far it is from its marks to what follows, and the marks where there are any."""
_NOTHING = (False, False)
_UNMARKED = (0, _NOTHING, _NOTHING)
_NEWLINE = "\n"
_REMEMBERED = 1 << 13
"""Words whose forms are remembered, some 3 MB: the vocabulary of ten articles. As many with the marks around them."""
_LONGEST = 40
"""Code points of the longest that is: hostile text may hold words of a megabyte."""


class Word(NamedTuple):
    """`folded`: lower case, straight apostrophe, no possessive. `stem`: what inflections share.

    `kinds`: what it may be, as bits of `lexicon`. `breaks`: punctuation that parts clauses stands before it.
    `starts`: so does the end of a sentence or line.
    """

    start: int
    end: int
    text: str
    folded: str
    stem: str
    kinds: int
    capital: bool
    breaks: bool
    starts: bool

    @property
    def interval(self) -> Interval:
        """Where it stands."""
        return Interval(self.start, self.end)


def words(text: str, within: Interval | None = None) -> tuple[Word, ...]:
    """Return the words of `text` in order; only those inside `within`. Hyphens part words.

    Those of a sentence are remembered a while: engine, summary and checks read the same claims one after another.
    """
    return _of_sentence(text) if within is None and len(text) <= _SENTENCE else _split(text, within)


_SENTENCE = 500
"""Code points of a text whose words are remembered."""


@remembered(256)
def _of_sentence(text: str) -> tuple[Word, ...]:
    return _split(text, None)


def _split(text: str, within: Interval | None) -> tuple[Word, ...]:
    """Return the words of `text`, or of a part of it.

    Column by column: what is done word by word in Python is most of the cost of reading an article. What stands
    between two spaces is mostly a word that was met before: to look it up costs a fifth of a pattern.
    """
    chunks = (within.cut(text) if within else text).replace(_NEWLINE, f" {_NEWLINE} ").split(" ")
    *form, lengths, sizes, marks = zip(*chain.from_iterable(map(_CHUNKS.__getitem__, chunks)), strict=True)
    starts = [*accumulate(sizes, initial=within.start if within else 0)]
    parted = _parted(form[0], marks, starts)
    rows = zip(starts, map(add, starts, lengths), *form, *parted, strict=False)  # `starts` has the end of all too
    return tuple(map(tuple.__new__, repeat(Word), compress(rows, form[0])))


def _parted(printed: Sequence[str], marks: Sequence[_Marks | None], starts: list[int]) -> tuple[list[bool], list[bool]]:
    """Return for each word whether what stands before it parts clauses, and whether sentences; the first's does.

    Most words have no mark beside them, and are passed over. Moves the others from the marks before them.
    """
    breaks, begins = [False] * len(starts), [False] * len(starts)
    breaks[0] = begins[0] = True
    for at in compress(count(), marks):
        lead, before, after = marks[at] or _UNMARKED
        starts[at] += lead
        breaks[at] |= before[0]
        begins[at] |= before[1]
        is_word = bool(printed[at])  # what stands around a lone dash counts for the word after it
        breaks[at + 1] = after[0] if is_word else breaks[at]
        begins[at + 1] = after[1] if is_word else begins[at]
    return breaks, begins


class _Chunks(dict[str, tuple[_Part, ...]]):
    """What stands between two spaces → its words. One word with its marks is remembered; two would quote a text."""

    def __missing__(self, chunk: str) -> tuple[_Part, ...]:
        read = tuple(_parts(chunk))
        if len(read) == 1 and len(chunk) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[chunk] = read
        return read


_CHUNKS = _Chunks()


def _parts(chunk: str) -> Iterator[_Part]:
    """Yield the words of what stands between two spaces; one part without a word where it has none."""
    pieces = _PARTED.split(chunk)
    if len(pieces) == 1:  # a newline was given a space more on either side than the text has
        yield "", "", "", 0, False, 0, 0 if chunk == _NEWLINE else len(chunk) + 1, (0, _partings(chunk, ""), _NOTHING)
    form = _known if len(chunk) <= _LONGEST else _form
    before, tails = "", chain(repeat("", len(pieces) // 2 - 1), [f"{pieces[-1]} "])
    for gap, printed, tail in zip(pieces[:-1:2], pieces[1::2], tails, strict=False):
        one = form(printed)
        marks = len(gap), _partings(gap, before), _partings(tail, one[1])
        yield *one, len(printed), len(gap) + len(printed) + len(tail), None if marks == _UNMARKED else marks
        before = one[1]


def _partings(gap: str, before: str) -> _Parting:
    """Return whether a gap parts clauses, and whether sentences; `before` is the folded word right before it."""
    if gap.startswith(".") and before in ABBREVIATIONS:
        gap = gap[1:]
    return not _JOINS.issuperset(gap), not _ENDS.isdisjoint(gap)


def _form(printed: str) -> Form:
    folded = _folded(printed)
    return printed, folded, stem_of(folded), kinds_of(folded), printed[0].isupper()


_known = lru_cache(_REMEMBERED)(_form)


def _folded(printed: str) -> str:
    folded = (printed if printed.isascii() else printed.translate(_APOSTROPHES)).lower()
    if "." in folded and not folded[0].isdigit():
        return folded.replace(".", "")
    if "'" in folded:
        return folded.removesuffix("'s").removesuffix("s'") or folded
    return folded
