"""Words, as printed, folded and cut to a stem, with what stands between them."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, repeat
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
_JOINS = frozenset("- \t\u00a0\u00ad\u2009\u2010\u2011\u202f'\"“”‘’«»%$€£₴")
"""What may stand between two words of one clause. Quotation marks are here: a quoted word is still in its clause."""
_ENDS = frozenset(".!?…\n\r:•")
ABBREVIATIONS = TITLES | BEFORE_NUMBERS
"""Their full stop ends nothing."""


Form: TypeAlias = tuple[str, str, str, int, bool]
"""A word as printed, its folded form, its stem, what it may be, and whether it is capitalised."""
_REMEMBERED = 1 << 13
"""Words whose forms are remembered, some 3 MB: the vocabulary of ten articles."""
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

    Column by column: what is done word by word in Python is most of the cost of reading an article.
    """
    pieces = _PARTED.split(within.cut(text) if within else text)
    printed = pieces[1::2]
    if not printed:
        return ()
    form = _known if max(map(len, printed)) <= _LONGEST else _form
    edges = list(accumulate(map(len, pieces), initial=within.start if within else 0))
    columns = [*zip(*map(form, printed), strict=True)]
    rows = zip(edges[1:-1:2], edges[2::2], *columns, *_partings(pieces[:-1:2], columns[1]), strict=True)
    return tuple(map(tuple.__new__, repeat(Word), rows))


def _partings(gaps: Sequence[str], folded: Sequence[str]) -> tuple[list[bool], list[bool]]:
    """Return for each word whether what stands before it parts clauses, and whether sentences; the first's does.

    A text has few kinds of gaps, and each is looked at once.
    """
    breaks, starts = [False] * len(gaps), [False] * len(gaps)
    known: dict[str, tuple[bool, bool]] = {}
    for at in [n for n, gap in enumerate(gaps) if gap != " "]:
        gap = gaps[at]
        if gap.startswith(".") and folded[at - 1] in ABBREVIATIONS:
            gap = gap[1:]
        found = known.get(gap)
        if found is None:
            found = known[gap] = not _JOINS.issuperset(gap), not _ENDS.isdisjoint(gap)
        breaks[at], starts[at] = found
    breaks[0] = starts[0] = True
    return breaks, starts


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
