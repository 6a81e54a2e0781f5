"""Whom an article tells of up to a place, where, and who of them has spoken."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from verifier.attribution.known import Known
from verifier.attribution.marks import spoken_marks
from verifier.attribution.mentions import Mention
from verifier.attribution.people_en import PRONOUN
from verifier.attribution.places import Places
from verifier.attribution.referents import Referent, referents
from verifier.attribution.roles import is_held, with_place
from verifier.text.regex import regex
from verifier.text.sentences import paragraphs, sentences
from verifier.text.spans import Interval

REACH = 2500
"""Code points above a pronoun in which it may mean somebody: further than news text refers; it bounds the cost."""
MOST = 60
"""Speakers, people and pronouns that are looked at: more than so much news holds, and it bounds the cost."""
_ONE_PLACE = 60
"""Code points from a referent in which a source that stands there is the same: "Ada Quill, who chairs it,"."""
_PRONOUN = regex(PRONOUN)


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
    def referent(self) -> Referent | None:
        """How told of last, where that is more than a pronoun."""
        found = next((one.referent for one in reversed(self.seen) if one.referent), None)
        return found if found and found.interval.start >= self.last.start - _ONE_PLACE else None

    @cached_property
    def spoke(self) -> Mention | None:
        """The last time that they spoke."""
        return next((one.spoke for one in reversed(self.seen) if one.spoke), None)

    @cached_property
    def gender(self) -> str | None:
        """What titles, names, nouns or pronouns told."""
        told = [one.referent.gender for one in self.seen if one.referent]
        return next((g for g in (*told, *(one.spoke.gender for one in self.seen if one.spoke)) if g), None)


class Discourse:
    """Whom an article has told of up to a place, and who has spoken. Lives for one article.

    `spoken` are its sources so far, in the order in which they were met: whoever meets one adds it.
    """

    def __init__(self, text: str, known: Known) -> None:
        self.text = text
        self._known = known
        self.spoken: list[Mention] = []
        self._keys: list[str] = []

    def fullest(self, one: Told, before: int) -> Interval:
        """Return where the article tells most fully, before an offset, of whom it tells by a name."""
        last = one.referent
        if last is None or not last.is_named:
            return with_place(self.text, last.interval) if last else one.last
        mine = [told.interval for told in self._named[one.key] if told.interval.end <= before]
        return max(mine, key=lambda at: (at.length, -at.start), default=last.interval)

    def told(self, at: Interval) -> Iterator[Told]:
        """Yield everybody told of within reach of the place, with where."""
        seen: dict[str, list[Sighting]] = {}
        first = bisect_left(self._starts, at.start - REACH)
        for one in self._referents[first : bisect_left(self._starts, at.start)]:
            if one.interval.end <= at.start:
                seen.setdefault(one.key, []).append(Sighting(one.interval, one, None))
        for key, mention in self.speakers(at):
            if key:
                seen.setdefault(key, []).append(Sighting(mention.interval, None, mention))
        inside = bool(self._marks.at(at))
        for key, sightings in seen.items():
            own = [s for s in sightings if bool(self._marks.at(s.interval)) == inside]
            ordered = sorted(own or sightings, key=lambda s: (s.interval.start, s.spoke is not None))
            yield Told(key, tuple(ordered), same_voice=bool(own))

    def speakers(self, at: Interval) -> list[tuple[str, Mention]]:
        """Return who spoke within reach before the place, in the order in which they were met; no key for no person."""
        self._keys += [self._key(mention) for mention in self.spoken[len(self._keys) :]]
        near = zip(self._keys[-MOST:], self.spoken[-MOST:], strict=True)
        return [(key, m) for key, m in near if at.start - REACH < m.interval.end <= at.start]

    def _key(self, mention: Mention) -> str:
        """Return the key of whoever speaks; empty for a body, for several and for nobody known."""
        one = mention.phrase
        is_human = bool(one.name) and one.is_human and not one.plural
        return (self.key_at(mention.fullest) or one.name.casefold()) if is_human else ""

    def key_at(self, at: Interval) -> str:
        """Return the key of whoever is told of there, by name where any is named; empty for nobody."""
        first = bisect_left(self._starts, at.start - _ONE_PLACE)
        here = self._referents[first : bisect_left(self._starts, at.end)]
        mine = [one for one in here if one.interval.overlaps(at)]
        best = max(
            mine, key=lambda one: (not is_held(self.text, one.interval), one.is_sure, -one.interval.start), default=None
        )
        return best.key if best else ""

    def sentences_between(self, one: Interval, other: Interval) -> int:
        """Return how many sentences the one stands before the other: 0 in the same."""
        return self._sentences.before(other.start) - self._sentences.before(one.start)

    def lines_between(self, one: Interval, other: Interval) -> int:
        """Return the same of paragraphs."""
        return self._lines.before(other.start) - self._lines.before(one.start)

    def opens(self, at: Interval) -> bool:
        """Say whether a sentence begins there."""
        return any(at.start - sentence.start <= 1 for sentence in self._sentences.at(at)[:1])

    def sentences_with(self, gender: str | None, one: Interval, other: Interval) -> int:
        """Return how many sentences before the other's have a pronoun of that gender after the one."""
        places = self._pronouns[gender or "male"]
        between = places[bisect_right(places, one.end) : bisect_left(places, other.start)]
        return len({self._sentences.before(start) for start in between[-MOST:]} - {self._sentences.before(other.start)})

    @cached_property
    def _referents(self) -> tuple[Referent, ...]:
        return referents(self.text, self._known)

    @cached_property
    def _starts(self) -> list[int]:
        return [one.interval.start for one in self._referents]

    @cached_property
    def _named(self) -> dict[str, list[Referent]]:
        found: dict[str, list[Referent]] = {}
        for one in self._referents:
            found.setdefault(one.key, []).append(one)
        return found

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
        """Where "he" and "him", and where "she" and "her" stand."""
        found: dict[str, list[int]] = {"male": [], "female": []}
        for match in _PRONOUN.finditer(self.text):
            found["male" if match.lastgroup == "male" else "female"].append(match.start())
        return found
