"""Somebody or something whom an article tells of: where, by what words, and whether it spoke."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from verifier.attribution import sources_en as nouns
from verifier.attribution.mentions import Mention
from verifier.attribution.phrase import plain
from verifier.attribution.referents import Referent
from verifier.attribution.things_en import CLASSES, OF_KIND, classes_of_name, noun_of
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORD = regex(r"[\w’'&-]+")
ONE_PLACE = 60
"""Code points from a referent in which a source that stands there is the same: "Ada Quill, who chairs it,"."""


class Sighting(NamedTuple):
    """A place where somebody is told of, as a referent, as a source that spoke, or as both."""

    interval: Interval
    referent: Referent | None
    spoke: Mention | None


@dataclass(frozen=True)
class Told:
    """Somebody whom an article tells of: where, in order. The voice is that of whoever writes, or of a quotation.

    `same_voice` says whether that is the voice in which the pronoun stands.
    """

    key: str
    seen: tuple[Sighting, ...]
    same_voice: bool

    @cached_property
    def last(self) -> Interval:
        """Where told of last."""
        return self.seen[-1].interval

    @cached_property
    def referents(self) -> tuple[Referent, ...]:
        """Each time that more than a pronoun tells of it."""
        return tuple(one.referent for one in self.seen if one.referent)

    @cached_property
    def referent(self) -> Referent | None:
        """How told of last, where that is more than a pronoun."""
        found = self.referents[-1] if self.referents else None
        return found if found and found.interval.start >= self.last.start - ONE_PLACE else None

    @cached_property
    def spoke(self) -> Mention | None:
        """The last time that they spoke."""
        return next((one.spoke for one in reversed(self.seen) if one.spoke), None)

    @cached_property
    def gender(self) -> str | None:
        """What titles, names, nouns or pronouns told."""
        told = [one.gender for one in self.referents]
        return next((g for g in (*told, *(one.spoke.gender for one in self.seen if one.spoke)) if g), None)

    @cached_property
    def is_introduced(self) -> bool:
        """Say whether more is told of it than "the company", which leaves open which."""
        return self.spoke is not None or any(one.is_named or one.is_new for one in self.referents)

    @cached_property
    def is_named(self) -> bool:
        """Say whether it is told of by name anywhere."""
        spoke_by_name = self.spoke is not None and not self.spoke.phrase.anonymous
        return spoke_by_name or any(one.is_named for one in self.referents)

    @cached_property
    def nouns(self) -> frozenset[str]:
        """The nouns that it is called by, in the singular."""
        heads = {one.spoke.phrase.head for one in self.seen if one.spoke}
        called = {one.noun for one in self.referents} | {(noun_of(head) or (head,))[0] for head in heads}
        return frozenset(called - {""})

    @cached_property
    def classes(self) -> frozenset[str]:
        """What it may be, by these nouns and as a source, or else by the words of its name; empty where none tells."""
        found = {one for noun in self.nouns for one in CLASSES.get(noun, ())}
        found |= {OF_KIND[one.spoke.phrase.kind] for one in self.seen if one.spoke and one.spoke.phrase.kind in OF_KIND}
        return frozenset(found or classes_of_name(self.key))

    @cached_property
    def is_plural(self) -> bool:
        """Say whether it is several, as told of last; the police are one, and so is "the source" of "sources"."""
        spoke = self.seen[-1].spoke
        if spoke is None or spoke.phrase.head not in nouns.INFORMANTS:
            spoke = self.spoke
            as_source = spoke is not None and (spoke.plural or spoke.phrase.plural) and "police" not in self.nouns
            return as_source or any(one.is_plural for one in self.referents)
        return spoke.plural

    def words(self, text: str) -> frozenset[str]:
        """Return all the words that tell of it."""
        told = (one.spoke.fullest if one.spoke else one.interval for one in self.seen)
        return frozenset(plain(word) for at in told for word in _WORD.findall(at.cut(text))) | _split(self.key)


def _split(words: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words.split())
