"""A reading whose words are known: the article is read once for all claims and checks, every other text once."""

from collections.abc import Callable, Hashable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TypeVar, cast

from verifier.checks.language import reads
from verifier.checks.once import Once
from verifier.checks.passage import Passage, joined
from verifier.checks.row import Row
from verifier.reading import Reading
from verifier.text import instructions_en as orders
from verifier.text.corrections import Correction, Mistake, corrections, mistakes
from verifier.text.instructions import instructs
from verifier.text.lexicon import FUNCTION
from verifier.text.names import Name, aliases, lower_case, names
from verifier.text.names_en import UNNAMED
from verifier.text.quotations import Quotation
from verifier.text.spans import Interval
from verifier.text.words import Word, words

_T = TypeVar("_T")
OTHER_STORIES = frozenset({"advert", "teaser"})
"""Kinds of blocks that tell of something else than the article."""


_ENDS = " ."
"""A sentence is the same one without them."""
_ADDRESSES = [(max(a.split(), key=len), frozenset(a.split())) for a in orders.ADDRESSES]
"""The longest word of each, and all; where one is missing, a text cannot hold them in a row."""


def _may_instruct(text: str, held: Passage) -> bool:
    """Say whether any paragraph may instruct a model: most articles hold none of the words, and are asked but once."""
    if not held.folded.isdisjoint(orders.IGNORING):
        return True
    if any(a.issubset(held.folded) for longest, a in _ADDRESSES if longest in held.folded):
        return True
    printed = text.lower()
    return any(mark in printed for mark in orders.MARKS)


@dataclass(frozen=True)
class Analysis(Reading):
    """A reading that remembers what it was asked of its texts. Each thing is worked out when first asked for.

    It lives as long as one run; what else remembers parts of texts is emptied after it (`text/remembered.py`).
    """

    @Once
    def is_read(self) -> bool:
        """Whether the checks that know words can read the article's language."""
        return reads(self.article)

    @Once
    def passage(self) -> Passage:
        """What is known of the evidence-bearing blocks."""
        text = self.article.text
        return joined([Passage.reading(text, words(text, block)) for block in self.article.evidence])

    @Once
    def common(self) -> frozenset[str]:
        """Words that stand in lower case somewhere in the article."""
        return lower_case(self.passage.words)

    @Once
    def aliases(self) -> Mapping[str, frozenset[str]]:
        """Which stems stand for one another by an acronym that the article explains."""
        return aliases(self.article.text, self.passage.words)

    @Once
    def full_names(self) -> Mapping[str, AbstractSet[str]]:
        """Stem of a part of a name → the stems that stand with it in the article's names of several words."""
        found: dict[str, set[str]] = {}
        for stems in (frozenset(w.stem for w in parts) for parts in self._several):
            for stem in stems:
                found.setdefault(stem, set()).update(stems)
        return found

    @Once
    def initials(self) -> frozenset[str]:
        """The initials of the article's names of several words, in lower case."""
        return frozenset("".join(w.folded[0] for w in parts) for parts in self._several)

    @Once
    def sentences(self) -> Row:
        """The sentences of the evidence-bearing blocks, in order."""
        return Row([s for p in self.paragraphs.intervals for s in self.layout.sentences_of(p)])

    @Once
    def paragraphs(self) -> Row:
        """The paragraphs of the evidence-bearing blocks, in order."""
        return Row([p for block in self.article.evidence for p in self.layout.paragraphs(block)])

    @Once
    def quotations(self) -> tuple[Quotation, ...]:
        """The quotations of the evidence-bearing blocks, in order."""
        return tuple([q for p in self.paragraphs.intervals for q in self.layout.quotations_of(p)])

    @Once
    def quoted(self) -> Row:
        """What stands inside those quotations."""
        return Row(q.inner for q in self.quotations)

    @Once
    def instructions(self) -> tuple[Interval, ...]:
        """The paragraphs that speak to a language model; none where the checks cannot read the article."""
        if not self.is_read:
            return ()
        text, held = self.article.text, self.passage
        if not _may_instruct(text, held):
            return ()
        return tuple([p for p in self.paragraphs.intervals if instructs(p.cut(text), held.cut((p,)).words)])

    @Once
    def corrections(self) -> tuple[Correction, ...]:
        """The notices by which the article corrects itself, wherever it prints them."""
        own = (b.interval for b in self.article.blocks if b.kind not in OTHER_STORIES)
        return corrections(self.article.text, own) if self.is_read else ()

    @Once
    def mistakes(self) -> tuple[Mistake, ...]:
        """What they say was wrong."""
        return tuple(mistakes(self.article.text, self.corrections))

    @Once
    def publisher(self) -> frozenset[str]:
        """The stems of the publisher's name."""
        return frozenset(w.stem for w in self.terms(self.article.publisher or ""))

    def said(self, text: str) -> Passage:
        """Return what is known of a claim's, a summary sentence's or a source's own words."""
        found = self._said.get(text)
        if found is None:
            found = self._said[text] = self._read(text)
        return found

    def terms(self, text: str) -> tuple[Word, ...]:
        """Return the content words of a short text, such as a source's name."""
        found = self._terms.get(text)
        if found is None:
            found = self._terms[text] = tuple([w for w in self.said(text).words if not w.kinds & FUNCTION])
        return found

    def named(self, text: str) -> tuple[Name, ...]:
        """Return the names in a claim's or a summary sentence's own text."""
        found = self._named.get(text)
        if found is None:
            found = self._named[text] = names(self.said(text).words, self.common)
        return found

    def name_stems(self, called: str) -> frozenset[str]:
        """Return the stems of the proper names in what a source is called; none where it is but a description."""
        found = self._name_stems.get(called)
        if found is None:
            describes = any(w.folded in UNNAMED and (w.starts or not w.capital) for w in self.said(called).words)
            stems = () if describes else (w.stem for n in self.named(called) for w in n.parts)
            found = self._name_stems[called] = frozenset(stems)
        return found

    def remembered(self, work: Callable[..., _T], *about: Hashable) -> _T:
        """Return what `work` makes of the reading, and of what it is about, worked out once: few checks need it."""
        key = (work, *about)
        if key not in self._worked_out:
            self._worked_out[key] = work(self, *about)
        return cast("_T", self._worked_out[key])

    def _read(self, text: str) -> Passage:
        """Return what is known of a text: one that is a sentence of the article is read as that."""
        sentence = self._printed.get(text.rstrip(_ENDS))
        return self.passage.cut((sentence,)) if sentence else Passage.reading(text, words(text))

    @Once
    def _printed(self) -> Mapping[str, Interval]:
        """The sentences of the article by their words."""
        text = self.article.text
        return {text[s.start : s.end].rstrip(_ENDS): s for s in reversed(self.sentences.intervals)}

    @Once
    def _several(self) -> tuple[tuple[Word, ...], ...]:
        return tuple(n.parts for n in names(self.passage.words, self.common) if len(n.parts) > 1)

    @Once
    def _worked_out(self) -> dict[object, object]:
        return {}

    @Once
    def _said(self) -> dict[str, Passage]:
        return {}

    @Once
    def _terms(self) -> dict[str, tuple[Word, ...]]:
        return {}

    @Once
    def _name_stems(self) -> dict[str, frozenset[str]]:
        return {}

    @Once
    def _named(self) -> dict[str, tuple[Name, ...]]:
        return {}
