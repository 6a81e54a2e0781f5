"""Where two wordings differ, word by word, and whether the difference alters a fact."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple, Protocol, TypeAlias

from verifier.text import difference_en as english
from verifier.text.fold import QUOTE, Folded, bare_words, fold, letters
from verifier.text.regex import regex
from verifier.text.spans import Interval

_SHAPE = r"{word}(?:[{quote}.,\-]{word})*+|[^\s{quote}]"
"""A word, a figure, or any mark but a quotation mark: quotation marks are folded away."""
_CIGAR = regex(r"(\d+)([=XID])")
_FIGURE = regex(r"\d++(?:[, ]\d{3}(?!\d))*+(?:\.\d++)?+")
_PREFIXES = tuple(english.NEGATIVE_PREFIXES)
_SYMBOL = regex(r"[%‰°$€£¥₴₽₹₺]")


class Change(NamedTuple):
    """One place where a proposed wording differs from the article's; an empty string where one side has nothing."""

    proposed: str
    article: str


class Changed(Protocol):
    """Anything with the two sides of a change."""

    @property
    def proposed(self) -> str:
        """The words proposed."""

    @property
    def article(self) -> str:
        """The words of the article."""


class Side(NamedTuple):
    """One of two texts compared: as it is written, folded, and where in the folded text what is compared starts."""

    written: str
    folded: Folded
    start: int

    def cut(self, part: "Part") -> str:
        """Return the words of a part as they are written."""
        if not part.words:
            return ""
        return self.folded.back(Interval(self.start + part.start, self.start + part.end)).cut(self.written)


class Part(NamedTuple):
    """Neighbouring words and marks of a text, and where they stand in what is compared."""

    words: tuple[str, ...]
    start: int
    end: int


Segment: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""Stretches of two texts that are beside one another, each from one space that both have to the next."""

_NOTHING = Part((), 0, 0)


class Gap(NamedTuple):
    """A place where two texts differ: what either side has there."""

    ours: Part
    theirs: Part


def changes(proposed: Side, article: Side, found: Iterable[Gap]) -> tuple[Change, ...]:
    """Return the gaps as they are written on either side."""
    return tuple([Change(proposed.cut(gap.ours), article.cut(gap.theirs)) for gap in found])


def gaps(proposed: str, article: str, found: Iterable[Segment]) -> tuple[Gap, ...]:
    """Return where two folded texts differ, in whole words, given the stretches in which they do.

    The words that both sides of a stretch begin or end with are left out.
    """
    tokens = _token(letters(proposed, article)).finditer
    unlike = [_unlike([*tokens(proposed, *ours)], [*tokens(article, *theirs)]) for ours, theirs in found]
    return tuple([gap for gap in unlike if gap.ours.words or gap.theirs.words])


def segments(proposed: str, article: str, cigar: str) -> list[Segment]:
    """Return the stretches around the edits of an alignment: edlib's extended cigar, `proposed` as the query."""
    found: list[Segment] = []
    here = there = since = beside = 0
    is_edited = False
    for count, kind in _CIGAR.findall(cigar):
        steps = int(count)
        run = proposed[here : here + steps] if kind == "=" else ""
        if run and run == article[there : there + steps]:
            first, last = run.find(" "), run.rfind(" ")
            if is_edited and first >= 0:
                found.append(((since, here + first), (beside, there + first)))
                is_edited = False
            if not is_edited and last >= 0:
                since, beside = here + last, there + last
        elif steps:
            is_edited = True
        here += steps if kind != "D" else 0
        there += steps if kind != "I" else 0
    if is_edited:
        found.append(((since, len(proposed)), (beside, len(article))))
    return found


@cache
def _token(word: str) -> re.Pattern[str]:
    """Return what matches a token, made when first needed: most quotations are the article's, to the letter."""
    return regex(_SHAPE.format(word=word, quote=QUOTE))


def _unlike(ours: list[re.Match[str]], theirs: list[re.Match[str]]) -> Gap:
    """Return the tokens without those that both sides end or begin with."""
    while ours and theirs and ours[-1][0] == theirs[-1][0]:
        del ours[-1], theirs[-1]
    while ours and theirs and ours[0][0] == theirs[0][0]:
        del ours[0], theirs[0]
    return Gap(_part(ours), _part(theirs))


def _part(tokens: Sequence[re.Match[str]]) -> Part:
    return Part(tuple([token[0] for token in tokens]), tokens[0].start(), tokens[-1].end()) if tokens else _NOTHING


def alters_fact(diff: Iterable[Changed]) -> bool:
    """Say whether a number, a negation or a name differs between the two sides of a change.

    Catches: figures and number words of another value, units of money and shares, negating words and prefixes,
    capitalised words. Misses: facts changed in other words (`fell` for `rose`); errs on the side of saying yes
    (a capitalised word left out at the start of a sentence). Negations, number words: English.
    """
    return any(_alters(change.proposed, change.article) for change in diff)


def _alters(proposed: str, article: str) -> bool:
    our_text, their_text = fold(proposed).text, fold(article).text
    our_bare, their_bare = bare_words(our_text), bare_words(their_text)
    if _quantities(our_text, our_bare) != _quantities(their_text, their_bare):
        return True
    ours, theirs = _words(our_text), _words(their_text)
    return (
        _negations(ours) != _negations(theirs)
        or _turned(ours, theirs)
        or _names(proposed, their_bare)
        or _names(article, our_bare)
    )


def negates(text: str) -> bool:
    """Say whether there is a negating word in `text`."""
    return _negations(_words(fold(text).text)) > 0


def _words(folded: str) -> list[str]:
    return [word for token in _token(letters(folded)).findall(folded) for word in token.split("-")]


def _quantities(folded: str, words: Iterable[str]) -> Sequence[str]:
    """Return the figures, with their separators of thousands taken out, number words and units of money or share."""
    figures = [figure.replace(",", "").replace(" ", "") for figure in _FIGURE.findall(folded)]
    told = [english.NUMBER_WORDS[w] for w in words if w in english.NUMBER_WORDS]
    return sorted([*figures, *told, *_SYMBOL.findall(folded)])


def _negations(words: list[str]) -> int:
    return sum(word in english.NEGATIONS or word.endswith(english.NEGATIVE_ENDING) for word in words)


def _turned(ours: list[str], theirs: list[str]) -> bool:
    """Say whether one side has a word of the other behind a negating prefix."""
    one, other = set(ours), set(theirs)
    pairs = ((one - other, other), (other - one, one))
    return any(
        w.removeprefix(p) in against
        for some, against in pairs
        for w in some
        if w.startswith(_PREFIXES)
        for p in _PREFIXES
        if w.startswith(p)
    )


def _names(text: str, beside: Iterable[str]) -> bool:
    """Say whether a word looks like a name (capitalised, and no small word that opens a sentence) not in `beside`."""
    names = [word for word in bare_words(text) if word[0].isupper()]
    capitalised = {word.lower() if word.isascii() else fold(word).text for word in names}
    return not capitalised <= english.NO_NAMES.union(beside)
