"""How one text is laid out: its paragraphs, their sentences and quotations, each split once for all who read it."""

from collections.abc import Callable
from typing import TypeVar

from verifier.text.quotations import Quotation, quotations_of
from verifier.text.remembered import remembered
from verifier.text.sentences import paragraphs, sentences_of
from verifier.text.spans import Interval

_T = TypeVar("_T")


class Layout:
    """Remembers where a text was split, as long as it lives itself."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._paragraphs: dict[Interval, tuple[Interval, ...]] = {}
        self._sentences: dict[Interval, list[Interval]] = {}
        self._quotations: dict[Interval, tuple[Quotation, ...]] = {}

    def paragraphs(self, within: Interval | None = None) -> tuple[Interval, ...]:
        """Return the paragraphs of the text, or of a part of it."""
        return self._known(self._paragraphs, within or Interval(0, len(self.text)), paragraphs)

    def sentences_of(self, paragraph: Interval) -> list[Interval]:
        """Return the sentences of a paragraph. Nobody changes the list."""
        return self._known(self._sentences, paragraph, sentences_of)

    def sentences(self, within: Interval | None = None) -> tuple[Interval, ...]:
        """Return the sentences of the text, or of a part of it."""
        return tuple([s for paragraph in self.paragraphs(within) for s in self.sentences_of(paragraph)])

    def quotations_of(self, paragraph: Interval) -> tuple[Quotation, ...]:
        """Return the quotations of a paragraph."""
        return self._known(self._quotations, paragraph, lambda text, part: tuple(quotations_of(text, part)))

    def _known(self, known: dict[Interval, _T], part: Interval, split: Callable[[str, Interval], _T]) -> _T:
        found = known.get(part)
        if found is None:
            found = known[part] = split(self.text, part)
        return found


@remembered(4)
def layout_of(text: str) -> Layout:
    """Return the layout of `text`: the one that is at hand, for the few texts that are read."""
    return Layout(text)
