"""Where two wordings differ, word by word, and whether the difference alters a fact."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from verifier.text import difference_en as english
from verifier.text.fold import LETTERS, QUOTE, Folded, fold
from verifier.text.regex import regex
from verifier.text.spans import Interval

_SHAPE = r"{word}(?:[{quote}.,\-]{word})*+|[^\s{quote}]"
"""A word, a figure, or any mark but a quotation mark: quotation marks are folded away."""
_CIGAR = regex(r"(\d+)([=XID])")
_FIGURE = regex(r"\d++(?:[, ]\d{3}(?!\d))*+(?:\.\d++)?+")
_SYMBOL = regex(r"[%‰°$€£¥₴₽₹₺]")
_WORD = regex(LETTERS)


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
    """One of two texts compared: as it is written, folded, and the stretch of the folded text that is compared."""

    written: str
    folded: Folded
    window: Interval

    @property
    def compared(self) -> str:
        """The folded text in the window."""
        return self.window.cut(self.folded.text)

    def written_words(self, tokens: Sequence[Interval]) -> str:
        """Return the tokens, which are neighbours, as they are written."""
        if not tokens:
            return ""
        return self.folded.back(Interval(tokens[0].start, tokens[-1].end).shifted(self.window.start)).cut(self.written)


class Gap(NamedTuple):
    """A place where two texts differ: the tokens on either side, as intervals of what is compared."""

    ours: tuple[Interval, ...]
    theirs: tuple[Interval, ...]


def changes(proposed: Side, article: Side, found: Iterable[Gap]) -> tuple[Change, ...]:
    """Return the gaps as they are written on either side."""
    return tuple(Change(proposed.written_words(gap.ours), article.written_words(gap.theirs)) for gap in found)


def gaps(proposed: str, article: str, cigar: str) -> tuple[Gap, ...]:
    """Return where two folded texts differ, given their alignment: edlib's extended cigar, `proposed` as the query.

    A gap reaches from one space that both have to the next, so that it holds whole words; those that both sides
    begin or end with are left out again.
    """
    segments = _segments(proposed, article, cigar)
    found = [_unlike(proposed, _tokens(proposed, ours), article, _tokens(article, theirs)) for ours, theirs in segments]
    return tuple([gap for gap in found if gap.ours or gap.theirs])


def _segments(proposed: str, article: str, cigar: str) -> Iterator[tuple[Interval, Interval]]:
    """Yield the stretches of both texts around their edits, each from shared space to shared space."""
    here = there = since = beside = 0
    is_edited = False
    for count, kind in _CIGAR.findall(cigar):
        steps = int(count)
        run = proposed[here : here + steps] if kind == "=" else ""
        if run and run == article[there : there + steps]:
            first, last = run.find(" "), run.rfind(" ")
            if is_edited and first >= 0:
                yield Interval(since, here + first), Interval(beside, there + first)
                is_edited = False
            if not is_edited and last >= 0:
                since, beside = here + last, there + last
        else:
            is_edited = True
        here += steps if kind != "D" else 0
        there += steps if kind != "I" else 0
    if is_edited:
        yield Interval(since, len(proposed)), Interval(beside, len(article))


@cache
def _token(*, is_ascii: bool) -> re.Pattern[str]:
    """Return what matches a token, made when first needed: most quotations are the article's, to the letter."""
    return regex(_SHAPE.format(word=r"\w++" if is_ascii else LETTERS, quote=QUOTE))


def _tokens(text: str, within: Interval) -> list[Interval]:
    return [Interval(*match.span()) for match in _token(is_ascii=text.isascii()).finditer(text, *within)]


def _unlike(one: str, ours: list[Interval], other: str, theirs: list[Interval]) -> Gap:
    """Return the tokens without those that both sides end or begin with."""
    while ours and theirs and ours[-1].cut(one) == theirs[-1].cut(other):
        ours, theirs = ours[:-1], theirs[:-1]
    while ours and theirs and ours[0].cut(one) == theirs[0].cut(other):
        ours, theirs = ours[1:], theirs[1:]
    return Gap(tuple(ours), tuple(theirs))


def alters_fact(diff: Iterable[Changed]) -> bool:
    """Say whether a number, a negation or a name differs between the two sides of a change.

    Catches: figures and number words of another value, units of money and shares, negating words and prefixes,
    capitalised words. Misses: facts changed in other words (`fell` for `rose`); errs on the side of saying yes
    (a capitalised word left out at the start of a sentence). Negations, number words: English.
    """
    return any(_alters(change.proposed, change.article) for change in diff)


def _alters(proposed: str, article: str) -> bool:
    our_text, their_text = fold(proposed).text, fold(article).text
    our_bare, their_bare = _WORD.findall(our_text), _WORD.findall(their_text)
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
    return [word for token in _token(is_ascii=False).findall(folded) for word in token.split("-")]


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
        for p in english.NEGATIVE_PREFIXES
        if w.startswith(p)
    )


def _names(text: str, beside: Iterable[str]) -> bool:
    """Say whether a word looks like a name (capitalised, and no small word that opens a sentence) not in `beside`."""
    capitalised = {fold(word).text for word in _WORD.findall(text) if word[0].isupper()}
    return not capitalised <= english.NO_NAMES.union(beside)
