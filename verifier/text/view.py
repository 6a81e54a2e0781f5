"""Some blocks of a text read as one: an advert between them cuts nothing in two. Offsets are those of the whole."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise, repeat

from verifier.text.fold import Folded, cuts_word, fold, spaced
from verifier.text.near import Seed
from verifier.text.spans import Interval, trimmed

MOST_PLACES = 64
"""Most places of a repeated quotation: enough to choose among, few enough to weigh each."""

SMALL = 20_000
"""Code points: in a shorter text letters are searched directly; in a longer one the index of word pairs pays."""

_TRIES = 4_096
"""Most places looked at where the letters fit; inside other words ("art" in "party") they do not count."""

_ALL_PAIRS = 8
"""Words up to which each pair is a seed; of a longer wording, every other pair is enough."""


class View:
    """Disjoint blocks of a text, in order. It is folded when first searched, and indexed only if it is long."""

    def __init__(self, whole: str, blocks: Sequence[Interval]) -> None:
        self.whole = whole
        self.blocks = tuple(blocks)
        self.text = "\n".join(block.cut(whole) for block in self.blocks)
        self._block_starts = [block.start for block in self.blocks]
        self._starts = [0]
        for block in self.blocks[:-1]:
            self._starts.append(self._starts[-1] + block.length + 1)

    @cached_property
    def folded(self) -> Folded:
        """The text of the view, folded."""
        return fold(self.text)

    @cached_property
    def _pairs(self) -> dict[tuple[str, str], list[int]]:
        """Where each pair of neighbouring tokens starts in the folded text."""
        pairs = defaultdict[tuple[str, str], list[int]](list)
        tokens, starts = spaced(self.folded.text)
        for pair, at in zip(pairwise(tokens), starts, strict=False):
            pairs[pair].append(at)
        return pairs

    def pieces(self, found: Interval) -> tuple[Interval, ...]:
        """Return what a stretch of the folded text is in the whole text: one interval for each block it touches."""
        view = self.folded.back(found)
        first = bisect_right(self._starts, view.start) - 1
        last = bisect_right(self._starts, view.end - 1) - 1
        pieces = [self._in_block(number, view) for number in range(first, last + 1)]
        return tuple([piece for piece in pieces if piece.length])

    def _in_block(self, number: int, view: Interval) -> Interval:
        block, by = self.blocks[number], self.blocks[number].start - self._starts[number]
        return trimmed(self.whole, Interval(max(view.start + by, block.start), min(view.end + by, block.end)))

    def window(self, within: Interval) -> Interval:
        """Return the stretch of the folded text that comes from `within` of the whole text."""
        return Interval(self._forth(within.start), self._forth(within.end))

    def _forth(self, at: int) -> int:
        number = bisect_right(self._block_starts, at) - 1
        if number < 0:
            return 0
        into = min(at - self.blocks[number].start, self.blocks[number].length)
        return self.folded.forth(self._starts[number] + into)

    def hits(self, sought: str, window: Interval | None = None) -> list[Interval]:
        """Return where folded words stand in the folded text, whole, in order, at most `MOST_PLACES`."""
        found: list[Interval] = []
        text, size = self.folded.text, len(sought)
        for at in self._candidates(sought, window or Interval(0, len(text))):
            if not (cuts_word(text, at) or cuts_word(text, at + size)):
                found.append(Interval(at, at + size))
                if len(found) == MOST_PLACES:
                    break
        return found

    def last_hit(self, sought: str, before: int) -> Interval | None:
        """Return the last place before the folded offset `before` where folded words stand whole."""
        at, text, size = before, self.folded.text, len(sought)
        for _ in range(_TRIES):
            at = text.rfind(sought, 0, at)
            if at < 0:
                return None
            if not (cuts_word(text, at) or cuts_word(text, at + size)):
                return Interval(at, at + size)
            at += size - 1
        return None

    def _candidates(self, sought: str, window: Interval) -> Iterator[int]:
        """Yield where the letters of `sought` stand in the window, perhaps inside words."""
        text, places = self.folded.text, self._indexed(sought) if window.length > SMALL else None
        if places is not None:
            yield from (at for at in places if at >= window.start and text.startswith(sought, at, window.end))
            return
        at = text.find(sought, window.start, window.end)
        for _ in range(_TRIES):
            if at < 0:
                return
            yield at
            at = text.find(sought, at + 1, window.end)

    def _indexed(self, sought: str) -> list[int] | None:
        """Return where the rarest pair of tokens puts the start of `sought`; None where the index does not help.

        Its first and last token may be parts of longer ones of the text, and are left out.
        """
        tokens, starts = spaced(sought)
        found = zip(pairwise(tokens[1:-1]), starts[1:], strict=False)
        pairs = [(self._pairs.get(pair, ()), at) for pair, at in found]
        if not pairs:
            return None
        places, offset = min(pairs, key=lambda pair: len(pair[0]))
        return [at - offset for at in places] if len(places) <= _TRIES else None

    def seeds(self, sought: str) -> Iterator[Seed]:
        """Return where pairs of neighbouring tokens of folded words start, and where the folded text has them."""
        tokens, starts = spaced(sought)
        step = 1 if len(tokens) <= _ALL_PAIRS else 2
        pairs = zip(tokens[::step], tokens[1::step], strict=False)
        return zip(starts[::step], map(self._pairs.get, pairs, repeat(())), strict=False)
