"""A statement and what stands around it in the article, and the decision on what it covers."""

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from verifier.schema import Scope
from verifier.scope.claims import Placed
from verifier.text.spans import Interval
from verifier.text.verification import words_en as english
from verifier.text.verification.checked import checked_at
from verifier.text.verification.grammar import Words
from verifier.text.verification.groups import points_at_noun
from verifier.text.verification.objects import Reference, without_clause
from verifier.text.verification.parts import before, part
from verifier.text.verification.statements import Wording

WINDOW = 600
"""Code points that are read before a statement: more than a sentence has, and bounded so that cost stays linear."""


class Decision(NamedTuple):
    """What a statement covers; `candidates` only where it cannot be told which of them."""

    scope: Scope
    covers: tuple[Placed, ...]
    candidates: tuple[Placed, ...]
    reason: str


class Site(NamedTuple):
    """A statement and what stands around it.

    `said` are the words of its object. `taker` is who took the stance right before it in its paragraph, with no claim
    between: "he" means the same;
    `discussed` are the claims that the statement right before it is about, `denials` the ids of those that are
    nothing but a denial told above.
    `near` are the claims within reach, of any but a very long article all of them; `above` those that end before it
    and start after `floor`, `beside` those that rest on its sentence, `below` those that start after it. `lead` is
    where the article's first paragraph ends.
    """

    text: str
    wording: Wording
    said: Words
    refers: Reference
    near: tuple[Placed, ...]
    above: tuple[Placed, ...]
    beside: tuple[Placed, ...]
    below: tuple[Placed, ...]
    floor: int
    paragraph: Interval
    lead: int
    taker: str | None
    discussed: tuple[Placed, ...]
    denials: AbstractSet[str]

    @property
    def own_words(self) -> bool:
        """Whether the statement speaks of words of its own sentence: it hangs on them, or points at what they tell."""
        elsewhere = self.refers.gathers or self.refers.owner or self.refers.possessive or self.refers.bare
        told = any(word.has("SAY") for word in self.before)
        return self.wording.relative or told or (bool(self.before) and not elsewhere)

    @property
    def before(self) -> Words:
        """The words of its sentence before it; of a very long sentence, the last of them."""
        return self.up_to(self.wording.interval.start)

    @property
    def asks(self) -> bool:
        """Whether its object is a question, or a clause: "whether …", "that it fell"; not "that account"."""
        said = self.said
        return bool(said) and said[0].low in english.QUESTIONS and not points_at_noun(said)

    @property
    def tells_itself(self) -> Words:
        """What its object says that was told: of "the report that a dam had burst", the words after "that"."""
        said = self.said
        first = len(without_clause(said))
        return said[first + (first < len(said) and said[first].low == "that") :]

    @property
    def checked_itself(self) -> Words:
        """What whoever could not check this is said, earlier in the sentence, to have checked: those words, if any."""
        before = self.before
        at = checked_at([word.low for word in before])
        if at is None or any(word.has("SAY") for word in before[:at]):
            return ()
        by = self.wording.by
        itself = by.start < before[at].start if by else self.wording.family == "could_not"
        return before[at:] if itself else ()

    @property
    def owners(self) -> tuple[str, ...]:
        """The words of its object that may say whose it is."""
        return tuple(i.cut(self.text) for i in (self.refers.owner, *self.refers.modifiers) if i)

    @property
    def here(self) -> tuple[Placed, ...]:
        """Those of them in its own paragraph."""
        return tuple(c for c in self.above if c.paragraph == self.paragraph)

    @property
    def object(self) -> str:
        """The words of its object; empty where it names none."""
        return self.wording.object.cut(self.text) if self.wording.object else ""

    def words(self, place: Interval) -> Words:
        """Return the words of a part of its sentence."""
        return part(self.text, self.wording.words, place)

    def up_to(self, end: int) -> Words:
        """Return the words of its sentence up to `end`; of a very long sentence, the last of them."""
        start = self.wording.sentence.start
        if end - start > WINDOW:
            return part(self.text, self.wording.words, Interval(end - WINDOW, end))
        return before(self.text, self.wording.words, start, end)

    def means(self, what: str) -> str:
        """Return the reason that tells what is read as its object."""
        return f"“{self.object}” means {what}" if self.object else f"it names no object, and is taken to mean {what}"
