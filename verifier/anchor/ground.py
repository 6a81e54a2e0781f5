"""The article as anchoring sees it: what may hold evidence, what may not, its paragraphs and its sentences."""

from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from verifier.schema import Article, Attribution, Source
from verifier.text.fold import fold
from verifier.text.layout import layout_of
from verifier.text.locate import Located, locate_all, mention_before, mentions, word_for_word
from verifier.text.spans import Interval, clipped
from verifier.text.view import View

MOST_LOOKUPS = 50_000
"""Most searches for one draft. A draft that asks for more is no reading of an article: the rest counts as not found."""


class Ground:
    """Where words are looked for: the evidence of an article, or of the part of it that was read.

    `publisher` is the first link of every chain, `published` the chain of what nobody else is told to say.
    """

    def __init__(self, article: Article, within: Interval | None) -> None:
        self.text = article.text
        self.layout = layout_of(article.text)
        self.publisher = Source.publishing(article.publisher)
        self.published = Attribution(sources=(self.publisher,), cue=None, speech="none")
        self.part = within or Interval(0, len(article.text))
        self.evidence = View(article.text, clipped(article.evidence, self.part))
        evidence = set(article.evidence)
        self._rest = clipped((b.interval for b in article.blocks if b.interval not in evidence), self.part)
        self._found: dict[str, tuple[Located, ...]] = {}
        self._mentions: dict[tuple[str, Interval | None], tuple[Interval, ...]] = {}
        self._folded = {"": ""}
        self._lookups = 0

    @cached_property
    def elsewhere(self) -> View:
        """Adverts, teasers, footers."""
        return View(self.text, self._rest)

    @cached_property
    def paragraphs(self) -> tuple[Interval, ...]:
        """The paragraphs of the part that was read."""
        return self.layout.paragraphs(self.part)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    @cached_property
    def _sentences(self) -> tuple[Interval, ...]:
        return self.layout.sentences(self.part)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self._sentences]

    def folded(self, written: str | None) -> str:
        """Return a few words folded, without space around them; one draft says the same names over and over."""
        found = self._folded.get(written or "")
        if found is None and written:
            found = self._folded[written] = fold(written).text.strip()
        return found or ""

    def find(self, quotation: str) -> tuple[Located, ...]:
        """Return every place of a quotation: in the evidence; if in none of it, word for word in the rest."""
        if quotation not in self._found:
            self.look_up([quotation])
        return self._found.get(quotation, ())

    def look_up(self, quotations: Iterable[str]) -> None:
        """Find all these quotations in one go, which costs less than one by one."""
        new = [one for one in dict.fromkeys(quotations) if one not in self._found and self._may_look()]
        for quotation, places in zip(new, locate_all(new, self.evidence), strict=True):
            self._found[quotation] = places or (word_for_word(quotation, self.elsewhere) if self._rest else ())

    def mentions(self, words: str, windows: Iterable[Interval | None]) -> list[Interval]:
        """Return where a few words stand in the evidence, inside the windows."""
        if not self._may_look():
            return []
        return [hit for window in windows for hit in self._mentioned(words, window)]

    def _mentioned(self, words: str, window: Interval | None) -> tuple[Interval, ...]:
        found = self._mentions.get((words, window))
        if found is None:
            found = self._mentions[words, window] = mentions(self.folded(words), self.evidence, window)
        return found

    def before(self, words: str, at: int) -> Interval | None:
        """Return the last place before `at` where a few words stand in the evidence."""
        return mention_before(self.folded(words), self.evidence, at) if self._may_look() else None

    def after(self, words: str, at: int) -> Interval | None:
        """Return the first place from `at` on where a few words stand in the evidence."""
        return next(iter(self.mentions(words, [Interval(at, self.part.end)])), None) if at < self.part.end else None

    def _may_look(self) -> bool:
        self._lookups += 1
        return self._lookups <= MOST_LOOKUPS

    def paragraph_number(self, at: int) -> int:
        """Return the number of the paragraph that holds `at`, or of the last before it."""
        return max(0, bisect_right(self._paragraph_starts, at) - 1)

    def paragraph(self, interval: Interval) -> Interval:
        """Return the paragraphs that `interval` touches, as one interval."""
        if not self.paragraphs:
            return interval
        first = self.paragraphs[self.paragraph_number(interval.start)]
        if first.holds(interval):
            return first
        last = self.paragraphs[self.paragraph_number(interval.end - 1)]
        return Interval(min(first.start, interval.start), max(last.end, interval.end))

    def sentence(self, interval: Interval) -> Interval:
        """Return the sentences that `interval` touches, as one interval."""
        first = self._sentence_at(interval.start)
        if interval.end <= first.end:
            return first
        last = self._sentence_at(interval.end - 1)
        return Interval(min(first.start, interval.start), max(last.end, interval.end))

    def _sentence_at(self, at: int) -> Interval:
        number = bisect_right(self._sentence_starts, at) - 1
        if number >= 0 and at < self._sentences[number].end:
            return self._sentences[number]
        here = Interval(at, at + 1)  # between two sentences, or in a line without a word
        paragraph = self.paragraph(here)
        held = self.layout.sentences_of(paragraph)
        number = bisect_right(held, Interval(at, len(self.text))) - 1
        return held[number] if number >= 0 else here
