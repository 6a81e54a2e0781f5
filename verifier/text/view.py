"""Some blocks of a text read as one: an advert between them cuts nothing in two. Offsets are those of the whole."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from verifier.text.fold import Folded, cuts_word, fold
from verifier.text.spans import Interval, trimmed
from verifier.text.worded import SMALL, Worded

MOST_PLACES = 64
"""Most places of a repeated quotation: enough to choose among, few enough to weigh each."""

_TRIES = 4_096
"""Most places looked at where the letters fit; inside other words ("art" in "party") they do not count."""


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
    def worded(self) -> Worded:
        """The words of the view."""
        return Worded(self.folded.text)

    def pieces(self, found: Interval) -> tuple[Interval, ...]:
        """Return what a stretch of the folded text is in the whole text: one interval for each block it touches."""
        view = self.folded.back(found)
        first = bisect_right(self._starts, view.start) - 1
        block, by = self.blocks[first], self.blocks[first].start - self._starts[first]
        if view.end + by <= block.end:
            return (trimmed(self.whole, view.shifted(by)),)
        last = bisect_right(self._starts, view.end - 1, first) - 1
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
        text, size = self.folded.text, len(sought)
        start, end = window or (0, len(text))
        if end - start > SMALL and (places := self.worded.starts(sought, _TRIES)) is not None:
            within = [at for at in places if at >= start and text.startswith(sought, at, end)]
            return [Interval(at, at + size) for at in within if self._is_whole(at, at + size)][:MOST_PLACES]
        found: list[Interval] = []
        at = text.find(sought, start, end)
        for _ in range(_TRIES):
            if at < 0 or len(found) == MOST_PLACES:
                break
            if self._is_whole(at, at + size):
                found.append(Interval(at, at + size))
            at = text.find(sought, at + 1, end)
        return found

    def _is_whole(self, start: int, end: int) -> bool:
        return not (cuts_word(self.folded.text, start) or cuts_word(self.folded.text, end))

    def last_hit(self, sought: str, before: int) -> Interval | None:
        """Return the last place before the folded offset `before` where folded words stand whole."""
        at, text, size = before, self.folded.text, len(sought)
        for _ in range(_TRIES):
            at = text.rfind(sought, 0, at)
            if at < 0:
                return None
            if self._is_whole(at, at + size):
                return Interval(at, at + size)
            at += size - 1
        return None
