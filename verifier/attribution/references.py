"""Whom "the source", "it" and "she" mean: an earlier source that agrees, or nobody. Never a guess between two."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from verifier.attribution import cues_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.described import PART_OF
from verifier.attribution.description import DEFINITE, describes, singular
from verifier.attribution.known import Known
from verifier.attribution.phrase import Phrase, bare, is_plural
from verifier.attribution.phrases import is_name, phrase
from verifier.text.spans import Interval

REACH = 3
"""Paragraphs back within which a pronoun finds its antecedent. News text seldom refers back further by a pronoun; a
description ("the source") is not bound by it."""
RECALL = 200
"""Sources back that are remembered: more than a long article has, and it bounds the cost of a hostile one."""

_WORD = re.compile(r"[\w’'&-]+")
_STOP = re.compile(r"[.!?…\n]")


@dataclass(frozen=True)
class Mention:
    """A source at a place. `first` is the fuller mention that it refers back to; `outer` are the links before it."""

    interval: Interval
    phrase: Phrase
    paragraph: int
    first: Interval | None = None
    outer: tuple["Mention", ...] = ()
    gender: str | None = None
    plural: bool = False

    @property
    def fullest(self) -> Interval:
        """Where the source is told most fully."""
        return self.first or self.interval

    @property
    def identity(self) -> tuple[Interval, str]:
        """Who it is: "one of them" is told most fully where they all are, and is not all of them."""
        return self.fullest, self.phrase.name


@dataclass
class Ledger:
    """The sources met so far, in the order of the text. Lives for one article."""

    text: str
    known: Known
    met: list[Mention] = field(default_factory=list)

    def mention(self, at: Interval, paragraph: int, cue: str) -> Mention:
        """Return the source that the words `at` stand for, and remember it."""
        words = at.cut(self.text)
        found = self._resolved(words, at, paragraph, cue)
        found = replace(found, plural=_is_plural(words, found))
        self.met.append(found)
        return found

    def subject(self, at: Interval, paragraph: int) -> None:
        """Remember whom a sentence is about, though it reports nothing of theirs: "it said" may follow."""
        own = phrase(at.cut(self.text), self.known)
        if own.is_body or (is_name(own.name) and own.kind != "unknown"):
            self.met.append(replace(self._resolved(at.cut(self.text), at, paragraph, ""), plural=own.plural))

    def linked(self, met: dict[Interval, Mention], links: Sequence[Interval]) -> None:
        """Let each source in `met` remember the links before it, so that "the source" brings them along."""
        outer: tuple[Mention, ...] = ()
        for at in links:
            mention = met[at]
            is_name = not mention.phrase.head or mention.phrase.head in nouns.OUTLET_SHORT
            if at != links[-1] and mention.phrase.kind in {"organisation", "unknown"} and is_name:
                mention = self._as_outlet(met, at)
            if outer and not mention.outer:
                met[at] = replace(mention, outer=outer)
                self.met = [met[at] if m is mention else m for m in self.met[-RECALL:]]
            outer = (*outer, met[at])

    def _as_outlet(self, met: dict[Interval, Mention], at: Interval) -> Mention:
        """Read a name that passes on what another said as an outlet's: nothing else told of it says otherwise."""
        before = met[at]
        met[at] = replace(before, phrase=replace(before.phrase, kind="media", role=None))
        self.met = [met[at] if m is before else m for m in self.met[-RECALL:]]
        return met[at]

    def _resolved(self, words: str, at: Interval, paragraph: int, cue: str) -> Mention:
        plain = words.strip(" ,").casefold()
        if plain in english.PRONOUNS:
            return self._pronoun(plain, at, paragraph, cue)
        own = phrase(words, self.known)
        if is_name(own.name):
            return self._name(own, at, paragraph)
        if PART_OF.match(words):
            return self._part(own, at, paragraph)
        if DEFINITE.match(words):
            return self._description(own, at, paragraph)
        return Mention(at, own, paragraph, gender=_gender(words))

    def _pronoun(self, plain: str, at: Interval, paragraph: int, cue: str) -> Mention:
        what, gender = english.PRONOUNS[plain]
        near = [m for m in self.met[-RECALL:] if paragraph - m.paragraph < REACH and m.phrase.name]
        fits = [m for m in near if _agrees(m, what, gender)]
        goes_on = any(w in english.SPEAKERS_GO_ON for w in _WORD.findall(cue.casefold()))
        chosen = fits[-1] if fits and (goes_on or not self._rivalled(fits, at)) else None
        if chosen is None:
            return Mention(at, _SOMEONE if what == "person" else _SOMETHING, paragraph)
        return self._back(at, chosen, paragraph, gender)

    def _back(self, at: Interval, chosen: Mention, paragraph: int, gender: str | None) -> Mention:
        return Mention(at, chosen.phrase, paragraph, chosen.fullest, chosen.outer, gender or chosen.gender)

    def _rivalled(self, fits: Sequence[Mention], at: Interval) -> bool:
        """Say whether the pronoun could as well mean another: one in the sentence of the last, or named since."""
        last = fits[-1]
        same_sentence = (
            m for m in fits if m.phrase.name != last.phrase.name and not _parted(self.text, m.interval, last.interval)
        )
        return any(same_sentence) or self._others_named(last, at)

    def _others_named(self, chosen: Mention, at: Interval) -> bool:
        """Say whether somebody else is named between the antecedent and the pronoun."""
        first = bisect_left(self.known.names, chosen.interval.end, key=lambda name: name.start)
        for name in islice(self.known.names, first, None):
            if name.end > at.start:
                break
            if name.cut(self.text) not in chosen.phrase.name:
                return True
        return False

    def _name(self, own: Phrase, at: Interval, paragraph: int) -> Mention:
        """Return a surname or a short form as the fuller name that stands before it, if there is exactly one."""
        gender = _gender(at.cut(self.text))
        earlier = [m for m in self.met[-RECALL:] if _is_fuller(m.phrase.name, own.name)]
        if earlier and len({m.phrase.name for m in earlier}) == 1:
            return Mention(at, earlier[-1].phrase, paragraph, earlier[-1].fullest, gender=gender or earlier[-1].gender)
        fuller = self._fuller_in_text(own.name, at.start)
        if fuller is None:
            return Mention(at, own, paragraph, gender=gender)
        named = phrase(fuller.cut(self.text), self.known)
        return Mention(at, named, paragraph, fuller, gender=gender)

    def _fuller_in_text(self, surname: str, before: int) -> Interval | None:
        full = self.known.people.get(surname)
        return full if full is not None and full.end <= before and full.cut(self.text) != surname else None

    def _part(self, own: Phrase, at: Interval, paragraph: int) -> Mention:
        """Return "one of the sources": a source of its own, of the kind of those that were told of before."""
        words = PART_OF.sub("the ", at.cut(self.text), count=1)
        them = own.head == "them"
        whole = next((m for m in self._last(lambda m: m.phrase.plural and (them or self._fits(own, words, m)))), None)
        if whole is None:
            return Mention(at, own, paragraph)
        head = singular(whole.phrase.head) if them and own.count == 1 else own.head
        one = replace(own, kind=whole.phrase.kind, affiliation=whole.phrase.affiliation, head=head)
        return Mention(at, one, paragraph, whole.fullest, whole.outer)

    def _last(self, takes: Callable[[Mention], bool]) -> Iterator[Mention]:
        return (m for m in reversed(self.met[-RECALL:]) if m.phrase.name and takes(m))

    def _fits(self, own: Phrase, words: str, earlier: Mention) -> bool:
        return describes(own, earlier.phrase, words, earlier.fullest.cut(self.text), self.known)

    def _description(self, own: Phrase, at: Interval, paragraph: int) -> Mention:
        """Return "the source" or "the ministry" as the earlier source of that description; nobody where two have it."""
        words = at.cut(self.text)
        fits = list(self._last(lambda m: self._fits(own, words, m)))
        same = [m for m in fits if m.phrase.plural == own.plural] or (fits if own.head in {"source", "sources"} else [])
        if not same:
            return Mention(at, own, paragraph, gender=_gender(words))
        same = [m for m in same if m.paragraph == paragraph] or same  # its own paragraph goes before those above
        if len({bare(m.fullest.cut(self.text)).casefold() for m in same}) > 1:
            return Mention(at, replace(own, name=""), paragraph, gender=_gender(words))
        if same[0].fullest.cut(self.text).casefold() == words.casefold():
            return replace(same[0], interval=at, paragraph=paragraph, first=None)
        return self._back(at, same[0], paragraph, _gender(words))


_SOMEONE = Phrase(name="", kind="person", anonymous=False)
_SOMETHING = Phrase(name="", kind="unknown", anonymous=False)
"""Whoever a pronoun means that is not resolved: perhaps named, so not called anonymous."""


def _is_plural(words: str, found: Mention) -> bool:
    """Say whether the mention itself, not what it refers back to, is in the plural."""
    plain = words.strip(" ,").casefold()
    if plain in english.PRONOUNS:
        return english.PRONOUNS[plain][0] == "several"
    if PART_OF.match(words):
        return found.phrase.plural
    split = _WORD.findall(words.split(",", maxsplit=1)[0])
    return is_plural(split[-1].casefold()) if found.first and split and split[-1].islower() else found.phrase.plural


def _agrees(mention: Mention, what: str, gender: str | None) -> bool:
    one = mention.phrase
    if what == "person":
        return (
            one.is_human
            and not mention.plural
            and (mention.gender is None or gender is None or mention.gender == gender)
        )
    if what == "thing":
        return not mention.plural and (
            one.is_body or singular(one.head) == "source" or (one.kind == "unknown" and not one.head)
        )
    return mention.plural or one.head in nouns.BODIES


def _parted(text: str, one: Interval, other: Interval) -> bool:
    """Say whether a sentence ends between the two."""
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return _STOP.search(between) is not None


def _is_fuller(earlier: str, name: str) -> bool:
    return earlier != name and (earlier.endswith(" " + name) or earlier.startswith(name + " "))


def _gender(words: str) -> str | None:
    split = {w.casefold() for w in _WORD.findall(words)}
    if split & english.MALE:
        return "male"
    return "female" if split & english.FEMALE else None
