"""What speaks for or against it that a pointer means somebody, by the names that the weights have."""

from collections.abc import Iterator, Sequence

from verifier.attribution.cues_en import SPEAKERS_GO_ON
from verifier.attribution.discourse import Discourse
from verifier.attribution.pointers import Pointer
from verifier.attribution.roles import acts, follows_preposition, is_held, is_joined
from verifier.attribution.things_en import WRITTEN
from verifier.attribution.told import Told
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORD = regex(r"[\w’'&-]+")
_STEM = 5
"""Letters that tell "pollster" from "poll" and "society" from "social"."""
_TIMES = ("told of once", "told of twice", "told of some times", "told of some times", "told of often")
"""A source that is told of by a name or a noun counts twice."""
GOES_ON = "spoke last, and goes on"
"""The sign that a body or several are who "added"."""
_LATELY = 3
"""Places where somebody was last told of that may open the sentence above."""


class Signs:
    """A pointer, with everybody whom it may mean."""

    def __init__(self, discourse: Discourse, pointer: Pointer, fits: Sequence[Told]) -> None:
        self._page = discourse.page
        self._text = discourse.text
        self._pointer = pointer
        self._at = pointer.at
        self._is_person = pointer.what == "person"
        self._here = [one.key for one in fits if not self._page.lines_between(one.last, pointer.at)]
        self._speakers = discourse.speakers(pointer.at)
        self._is_quoted = not self._is_person and self._page.is_quoted(pointer.at)
        self._cue = frozenset(_WORD.findall(pointer.cue.casefold()))

    def of(self, one: Told) -> Iterator[str]:
        """Yield the signs of one."""
        yield from self._distance(one)
        yield from self._speech(one)
        yield from self._telling(one)
        yield from self._grammar(one)
        if not self._is_person:
            yield from self._subject(one)
            yield from self._kind(one)
        if self._pointer.what == "described":
            yield from self._noun(one)

    def _distance(self, one: Told) -> Iterator[str]:
        sentences = self._page.sentences_between(one.last, self._at)
        yield f"{min(sentences, 5)} sentences above"
        yield f"{min(self._page.lines_between(one.last, self._at), 3)} paragraphs above"
        if self._pointer.what != "described":
            pronoun = (self._pointer.gender or "male") if self._is_person else self._pointer.what
            followed = self._page.sentences_with(pronoun, one.last, self._at)
            yield f"{min(max(sentences - followed, 0), 3)} sentences without a pronoun"
        if self._here == [one.key]:
            yield "alone in the paragraph"
        if not self._is_person and self._here[:1] == [one.key]:
            yield "last in the paragraph"

    def _speech(self, one: Told) -> Iterator[str]:
        if one.spoke is None:
            return
        yield "spoke"
        if one.seen[-1].spoke:
            yield "spoke when last told of"
        if all(sighting.spoke for sighting in one.seen):
            yield "told of as a source only"
        key, last = self._speakers[-1]
        if key != one.key or is_joined(self._text, last.interval):
            return
        yield "spoke last"
        near = self._page.sentences_between(last.interval, self._at)
        if near <= 1:
            yield "spoke last, just above" if near else "spoke last, in the sentence"
        if self._is_quoted:
            yield "spoke last, and here is a quotation"
        if not self._is_person and not SPEAKERS_GO_ON.isdisjoint(self._cue):
            yield GOES_ON

    def _telling(self, one: Told) -> Iterator[str]:
        """Yield what the words tell: a name, somebody new, how often, and whether a man or a woman."""
        named = any(referent.is_named for referent in one.referents)
        if named:
            yield "named"
        if not named and any(referent.is_new for referent in one.referents):
            yield "new"
        if one.referents and not any(referent.is_sure for referent in one.referents):
            yield "perhaps no person" if self._is_person else "perhaps a person or a place"
        if self._pointer.gender and one.gender == self._pointer.gender:
            yield "of that gender"
        if not one.same_voice:
            yield "told of in another voice"
        yield _TIMES[min(len(one.seen), len(_TIMES)) - 1]

    def _grammar(self, one: Told) -> Iterator[str]:
        at = one.referent.interval if one.referent else None
        if at and is_joined(self._text, at):
            yield "told of with others"
            return
        if at is None or one.seen[-1].spoke or acts(self._text, at):
            yield "acts"
        if self._opened(one.last, 1):
            yield "opens the sentence above"
        if at and follows_preposition(self._text, at):
            yield "after a preposition"

    def _subject(self, one: Told) -> Iterator[str]:
        at = one.referent.interval if one.referent else None
        if self._opened(one.last, 0):
            yield "opens the sentence"
        if any(self._opened(sighting.interval, 1) for sighting in one.seen[-_LATELY:]):
            yield "opened the sentence above"
        if at and is_held(self._text, at) and not follows_preposition(self._text, at):
            yield "owns"

    def _opened(self, at: Interval, above: int) -> bool:
        return self._page.sentences_between(at, self._at) == above and self._page.opens(at)

    def _kind(self, one: Told) -> Iterator[str]:
        """Yield what it is: a business, a document, several people."""
        for name in sorted(one.classes) or ["nothing known"]:
            yield f"of {name}"
        if "document" in one.classes and self._pointer.what != "described":
            yield "a document that reads" if not WRITTEN.isdisjoint(self._cue) else "a document that said"
        if one.is_plural:
            yield "several"
        if self._is_quoted:
            yield "in a quotation"
        if any(sighting.spoke and sighting.spoke.phrase.anonymous for sighting in one.seen):
            yield "unnamed"

    def _noun(self, one: Told) -> Iterator[str]:
        """Yield how what it is called by fits the noun of a description."""
        noun, words = self._pointer.noun, one.words(self._text)
        if noun in one.nouns:
            yield "called by that noun"
        elif noun in words or (len(noun) > _STEM and any(word.startswith(noun[:_STEM]) for word in words)):
            yield "named by that noun"
        else:
            of = "of that class" if one.classes else "of no class known"
            wanted = f"asked for {' or '.join(sorted(self._pointer.classes))}"
            yield from (of, wanted, f"{of}, {wanted}")
        if any(not referent.is_named and referent.noun not in {"", noun} for referent in one.referents):
            yield "called otherwise"
        if self._pointer.words & words:
            yield "shares a word"
        if self._pointer.words - words:
            yield "a word that is not told"
