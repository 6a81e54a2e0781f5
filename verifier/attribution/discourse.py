"""Whom an article tells of up to a place, where, and who of them has spoken."""

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterator
from functools import cached_property

from verifier.attribution import sources_en as nouns
from verifier.attribution.known import Known
from verifier.attribution.mentions import Mention
from verifier.attribution.page import Page
from verifier.attribution.referents import Referent, referents
from verifier.attribution.roles import is_held, with_place
from verifier.attribution.things import things
from verifier.attribution.told import ONE_PLACE, Sighting, Told
from verifier.text.spans import Interval

REACH = 2500
"""Code points above a pronoun in which it may mean somebody: further than news text refers; it bounds the cost."""
MOST = 60
"""Speakers and people that are looked at: more than so much news holds, and it bounds the cost."""
_ARTICLE = len("the ")


class Discourse(ABC):
    """Whom an article has told of up to a place, and who has spoken. Lives for one article.

    `spoken` are its sources so far, in the order in which they were met: whoever meets one adds it.
    """

    def __init__(self, page: Page, known: Known) -> None:
        self.page = page
        self.text = page.text
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
        speakers = self.speakers(at)
        first = bisect_left(self._starts, at.start - REACH)
        for one in self._referents[first : bisect_left(self._starts, at.start)]:
            if one.interval.end <= at.start:
                seen.setdefault(self._known_as(one), []).append(Sighting(one.interval, one, None))
        for key, mention in speakers:
            if key:
                seen.setdefault(key, []).append(Sighting(mention.interval, None, mention))
        inside = self.page.is_quoted(at)
        for key, sightings in seen.items():
            own = [s for s in sightings if self.page.is_quoted(s.interval) == inside]
            ordered = sorted(own or sightings, key=lambda s: (s.interval.start, s.spoke is not None))
            yield Told(key, tuple(ordered), same_voice=bool(own))

    def speakers(self, at: Interval) -> list[tuple[str, Mention]]:
        """Return who spoke within reach before the place, in the order in which they were met; no key for no person."""
        self._keys += [self._key(mention) for mention in self.spoken[len(self._keys) :]]
        near = zip(self._keys[-MOST:], self.spoken[-MOST:], strict=True)
        return [(key, m) for key, m in near if at.start - REACH < m.interval.end <= at.start]

    @abstractmethod
    def key_at(self, at: Interval) -> str:
        """Return the key of whoever is told of there; empty for nobody."""

    @abstractmethod
    def _spotted(self) -> tuple[Referent, ...]:
        """Return all whom the text tells of, in order."""

    @abstractmethod
    def _key(self, mention: Mention) -> str:
        """Return the key of whoever speaks; empty for whoever is none of these."""

    def _known_as(self, one: Referent) -> str:
        return one.key

    def _here(self, at: Interval) -> list[Referent]:
        first = bisect_left(self._starts, at.start - ONE_PLACE)
        here = self._referents[first : bisect_left(self._starts, at.end)]
        return [one for one in here if one.interval.overlaps(at)]

    @cached_property
    def _referents(self) -> tuple[Referent, ...]:
        return self._spotted()

    @cached_property
    def _starts(self) -> list[int]:
        return [one.interval.start for one in self._referents]

    @cached_property
    def _named(self) -> dict[str, list[Referent]]:
        found: dict[str, list[Referent]] = {}
        for one in self._referents:
            found.setdefault(one.key, []).append(one)
        return found


class People(Discourse):
    """The human beings whom an article tells of one by one: whom "he" and "she" may mean."""

    def key_at(self, at: Interval) -> str:
        """Return the key of whoever is told of there, by name where any is named; empty for nobody."""
        best = max(
            self._here(at),
            key=lambda one: (not is_held(self.text, one.interval), one.is_sure, -one.interval.start),
            default=None,
        )
        return best.key if best else ""

    def _spotted(self) -> tuple[Referent, ...]:
        return referents(self.text, self._known)

    def _key(self, mention: Mention) -> str:
        one = mention.phrase
        is_human = bool(one.name) and one.is_human and not one.plural
        return (self.key_at(mention.fullest) or one.name.casefold()) if is_human else ""


class Things(Discourse):
    """The bodies, documents and groups that an article tells of: what "it", "they" and "the charity" may mean."""

    def __init__(self, page: Page, known: Known) -> None:
        super().__init__(page, known)
        self._meant: dict[str, list[tuple[int, str]]] = {}

    def key_at(self, at: Interval) -> str:
        """Return the key of what is told of by the words that begin there; empty for nothing."""
        here = self._begins(at)
        return self._known_as(here) if here else ""

    def _begins(self, at: Interval) -> Referent | None:
        """Return the longest that begins there, after an article or without; not "the mill" of "the mill's clerks"."""
        near = [one for one in self._here(at) if one.interval.start - at.start <= _ARTICLE]
        near = [one for one in near if one.is_named or at.start - one.interval.start <= _ARTICLE]
        whole = [
            one
            for one in near
            if not (self.text.startswith(("’", "'"), one.interval.end) and one.interval.end < at.end)
        ]
        return max(whole, key=lambda one: one.interval.end, default=None)

    def _spotted(self) -> tuple[Referent, ...]:
        return things(self.text, self._known)

    def _key(self, mention: Mention) -> str:
        """Return the key of what speaks, and remember what "the charity" there turned out to mean."""
        one = mention.phrase
        several = one.plural or mention.plural or " and " in mention.fullest.cut(self.text)
        is_human = one.is_human and not several and one.head not in nouns.INFORMANTS
        if not one.name or (is_human and (one.head or self._known.is_person(one.name))):
            return ""
        key = self.key_at(mention.fullest) or ("" if is_human else one.name)
        here = self._begins(mention.interval) if mention.first else None
        if here and key and not here.is_named and not here.is_new:
            self._meant.setdefault(here.key, []).append((mention.interval.start, key))
        return key

    def _known_as(self, one: Referent) -> str:
        """Return what "the charity" was last known to mean up to there, or else what it turned out to mean first."""
        meant = self._meant.get(one.key)
        return (
            next((key for start, key in reversed(meant) if start <= one.interval.start), meant[0][1])
            if meant
            else one.key
        )
