"""Where the sentences, paragraphs, quotations and pronouns of a text stand. Each is looked for when it is asked for."""

from bisect import bisect_left, bisect_right
from functools import cached_property

from verifier.attribution.marks import spoken_marks
from verifier.attribution.people_en import PRONOUN
from verifier.attribution.places import Places
from verifier.text.regex import regex
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval

_PRONOUN = regex(PRONOUN + r"|\b(?:(?P<thing>[Ii]ts?)|(?P<several>[Tt]he(?:y|m|irs?)))\b")
_MOST = 60
"""Pronouns that are looked at: more than so much news holds, and it bounds the cost."""
_ARTICLE = len("the ")


class Page:
    """A text, and where each of these stands in it."""

    def __init__(self, text: str) -> None:
        self.text = text

    def sentences_between(self, one: Interval, other: Interval) -> int:
        """Return how many sentences the one stands before the other: 0 in the same."""
        return self._sentences.before(other.start) - self._sentences.before(one.start)

    def lines_between(self, one: Interval, other: Interval) -> int:
        """Return the same of paragraphs."""
        return self._lines.before(other.start) - self._lines.before(one.start)

    def opens(self, at: Interval) -> bool:
        """Say whether a sentence begins there, or with "the" before it."""
        return any(at.start - sentence.start <= _ARTICLE for sentence in self._sentences.at(at)[:1])

    def sentences_with(self, pronoun: str, one: Interval, other: Interval) -> int:
        """Return how many sentences after the one and before the other's have such a pronoun.

        They are male, female, thing and several.
        """
        places = self._pronouns[pronoun]
        between = places[bisect_right(places, one.end) : bisect_left(places, other.start)]
        own = self._sentences.before(other.start)
        return len({self._sentences.before(start) for start in between[-_MOST:]} - {own})

    def is_quoted(self, at: Interval) -> bool:
        """Say whether it stands in a quotation."""
        return bool(self._marks.at(at))

    @cached_property
    def _sentences(self) -> Places:
        return Places(sentences(self.text))

    @cached_property
    def _lines(self) -> Places:
        return Places(paragraphs(self.text))

    @cached_property
    def _marks(self) -> Places:
        return Places(quotation.interval for quotation in spoken_marks(self.text))

    @cached_property
    def _pronouns(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {"male": [], "female": [], "thing": [], "several": []}
        for match in _PRONOUN.finditer(self.text):
            found[match.lastgroup or "female"].append(match.start())
        return found
