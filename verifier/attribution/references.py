"""Whom "the source", "it" and "she" mean: an earlier source that agrees, whoever the signs are sure of, or nobody."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from verifier.attribution import cues_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.antecedents import antecedent
from verifier.attribution.described import ONE_OF, PART_OF
from verifier.attribution.description import DEFINITE, describes, singular
from verifier.attribution.discourse import Discourse, People, Things
from verifier.attribution.known import Known
from verifier.attribution.mentions import (
    ON_THE_STAND,
    SOMEONE,
    SOMETHING,
    Mention,
    gender_of,
    is_fuller,
    is_plural_mention,
    last_phrase,
    pleads,
)
from verifier.attribution.names import is_name
from verifier.attribution.page import Page
from verifier.attribution.phrase import Phrase, bare, is_plural
from verifier.attribution.phrases import phrase
from verifier.attribution.pointers import RELATIVE, Pointer, pointer
from verifier.attribution.sources_en import Kind
from verifier.attribution.told import Told
from verifier.text.regex import regex
from verifier.text.spans import Interval

RECALL = 200
"""Sources back that are remembered: more than a long article has, and it bounds the cost of a hostile one."""

_HEAD = regex(r"(?:\A|[,.;:“”\"\n]\s?|\s(?:from|by|to|of|with|and) )?(?P<head>[\w’'-]+(?: [\w’'-]+){0,7}),? \Z")
_LONG_HEAD = 80
"""Code points before "who" in which the words that it belongs to are looked for."""

_WORD = regex(r"[\w’'&-]+")


class Ledger:
    """The sources met so far, in the order of the text. Lives for one article."""

    def __init__(self, text: str, known: Known) -> None:
        self.text = text
        self.known = known
        self.met: list[Mention] = []
        page = Page(text)
        self._people, self._things = People(page, known), Things(page, known)

    def discourse(self, pointer: Pointer) -> Discourse:
        """Return all of whom the pointer may mean one."""
        return self._people if pointer.what == "person" else self._things

    def mention(self, at: Interval, paragraph: int, cue: str) -> Mention:
        """Return the source that the words `at` stand for, and remember it."""
        words = at.cut(self.text)
        words = words.title() if " " in words and words.isupper() else words
        found = self._resolved(words, at, paragraph, cue)
        return self._remembered(found._replace(plural=is_plural_mention(words, found)))

    def means(self, one: Told, pointer: Pointer, paragraph: int) -> Mention:
        """Return the words there as somebody told of before, and remember it."""
        return self._remembered(self._meant(one, pointer, paragraph))

    def described(self, at: Interval) -> list[Mention]:
        """Return the earlier sources that the description may mean by its own noun, the last first."""
        words = at.cut(self.text)
        own = phrase(words, self.known)
        return [*self._last(lambda m: describes(own, m.phrase, words, m.fullest.cut(self.text), self.known))]

    def _remembered(self, found: Mention) -> Mention:
        for remembered in (self.met, self._people.spoken, self._things.spoken):
            remembered.append(found)
        return found

    def subject(self, at: Interval, paragraph: int) -> None:
        """Remember whom a sentence is about, though it reports nothing of theirs: "it said" may follow."""
        own = phrase(at.cut(self.text), self.known)
        if " and " in at.cut(self.text):
            return
        is_person = own.kind == "person" and (own.head or self.known.is_person(own.name))
        if own.is_body or is_person or (is_name(own.name) and own.kind not in {"unknown", "person"}):
            self.met.append(self._resolved(at.cut(self.text), at, paragraph, "")._replace(plural=own.plural))

    def linked(self, met: dict[Interval, Mention], links: Sequence[Interval]) -> None:
        """Let each source in `met` remember the links before it, so that "the source" brings them along."""
        outer: tuple[Mention, ...] = ()
        for at in links:
            mention = met[at]
            is_name = not mention.phrase.head or mention.phrase.head in nouns.OUTLET_SHORT
            is_body = mention.phrase.kind in {"organisation", "unknown"} or (
                mention.phrase.kind == "person" and not self.known.is_person(mention.phrase.name)
            )
            if at != links[-1] and is_body and is_name:
                mention = self._as_outlet(met, at)
            if outer and not mention.outer:
                met[at] = self._instead(mention, mention._replace(outer=outer))
            outer = (*outer, met[at])

    def _as_outlet(self, met: dict[Interval, Mention], at: Interval) -> Mention:
        """Read a name that passes on what another said as an outlet's: nothing else told of it says otherwise."""
        before = met[at]
        met[at] = self._instead(before, before._replace(phrase=replace(before.phrase, kind="media", role=None)))
        return met[at]

    def _instead(self, before: Mention, now: Mention) -> Mention:
        for remembered in (self.met, self._people.spoken, self._things.spoken):
            remembered[-RECALL:] = [now if m is before else m for m in remembered[-RECALL:]]
        return now

    def _resolved(self, words: str, at: Interval, paragraph: int, cue: str) -> Mention:
        plain = words.strip(" ,").casefold()
        if plain in english.PRONOUNS:
            return self._pronoun(plain, at, paragraph, cue)
        own = phrase(words, self.known)
        if is_name(own.name):
            return self._name(own, at, paragraph)
        if PART_OF.match(words) or ONE_OF.fullmatch(words.strip(" ,")):
            return self._part(own, at, paragraph)
        if DEFINITE.match(words):
            return self._description(own, at, paragraph)
        return Mention(at, own, paragraph, gender=gender_of(words))

    def _pronoun(self, plain: str, at: Interval, paragraph: int, cue: str) -> Mention:
        """Return whom the pronoun means: on the stand the last witness, else whom the signs are sure of, or nobody."""
        found = pointer(self.text, at, cue)
        if found is None:
            return self._relative(at, paragraph) if plain in RELATIVE else Mention(at, SOMETHING, paragraph)
        unknown = SOMEONE if found.what == "person" else SOMETHING
        if found.what == "person" and ON_THE_STAND.search(self.text, max(0, at.start - _LONG_HEAD), at.start):
            witness = next((m for m in self._last(_is_witness) if m.gender in {None, found.gender}), None)
            return self._back(at, witness, paragraph, found.gender) if witness else Mention(at, unknown, paragraph)
        meant = antecedent(self.discourse(found), found)
        return self._meant(meant, found, paragraph) if meant else Mention(at, unknown, paragraph)

    def _relative(self, at: Interval, paragraph: int) -> Mention:
        """Return whom "who" means: the words right before it, back to a comma or a stop."""
        match = _HEAD.search(self.text, max(0, at.start - _LONG_HEAD), at.start)
        words = last_phrase(self.text, Interval(*match.span("head"))) if match else None
        if words is None:
            return Mention(at, SOMEONE, paragraph)
        mention = self._resolved(words.cut(self.text), words, paragraph, "")
        return self._back(at, mention, paragraph, mention.gender)

    def _meant(self, one: Told, found: Pointer, paragraph: int) -> Mention:
        """Return the pointer as whoever is told of: as the source that it was, if it was one."""
        gender = found.gender or one.gender
        if one.spoke:
            return self._back(found.at, one.spoke, paragraph, gender)
        words = self.discourse(found).fullest(one, found.at.start)
        return Mention(found.at, phrase(words.cut(self.text), self.known), paragraph, words, gender=gender)

    def _back(self, at: Interval, chosen: Mention, paragraph: int, gender: str | None) -> Mention:
        return Mention(at, chosen.phrase, paragraph, chosen.fullest, chosen.outer, gender or chosen.gender)

    def _name(self, own: Phrase, at: Interval, paragraph: int) -> Mention:
        """Return a surname or a short form as the fuller name that stands before it, if there is exactly one."""
        gender = gender_of(at.cut(self.text))
        earlier = [m for m in self.met[-RECALL:] if is_fuller(m.phrase.name, own.name) and is_name(m.phrase.name)]
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
        them = own.head == "them" or PART_OF.match(at.cut(self.text)) is None
        whole = next((m for m in self._last(lambda m: m.phrase.plural and (them or self._fits(own, words, m)))), None)
        if whole is None:
            return Mention(at, own, paragraph)
        head = singular(whole.phrase.head) if them and own.count in {1, None} else own.head
        kind = _HUMAN.get(whole.phrase.kind, whole.phrase.kind)
        one = replace(own, kind=kind, affiliation=whole.phrase.affiliation, head=head, anonymous=True, plural=False)
        one = replace(one, count=1) if own.count is None and not is_plural(own.head) else one
        return Mention(at, one, paragraph, whole.fullest, whole.outer)

    def _last(self, takes: Callable[[Mention], bool]) -> Iterator[Mention]:
        return (m for m in reversed(self.met[-RECALL:]) if m.phrase.name and takes(m))

    def _fits(self, own: Phrase, words: str, earlier: Mention) -> bool:
        return describes(own, earlier.phrase, words, earlier.fullest.cut(self.text), self.known)

    def _told(self, own: Phrase, at: Interval, paragraph: int) -> Mention | None:
        """Return "the source" as the only one without a name, and "the charity" as what the signs are sure of."""
        found = pointer(self.text, at, "")
        meant = antecedent(self._things, found) if found else None
        if meant and found:
            return self._meant(meant, found, paragraph)
        words = _WORD.findall(at.cut(self.text).split(",")[0])
        if own.head not in nouns.INFORMANTS or len(words) > len(("the", "source")):
            return None
        fits = [*self._last(lambda m: m.phrase.anonymous and m.phrase.is_human and m.phrase.plural == own.plural)]
        return self._back(at, fits[0], paragraph, None) if len({m.identity for m in fits}) == 1 else None

    def _description(self, own: Phrase, at: Interval, paragraph: int) -> Mention:
        """Return "the source" or "the ministry" as the earlier source of that description; nobody where two have it."""
        words = at.cut(self.text)
        fits = self.described(at)
        same = [m for m in fits if m.phrase.plural == own.plural] or (fits if own.head in {"source", "sources"} else [])
        if not same:
            return self._told(own, at, paragraph) or Mention(at, own, paragraph, gender=gender_of(words))
        same = [m for m in same if m.paragraph == paragraph] or same  # its own paragraph goes before those above
        if len({bare(m.fullest.cut(self.text)).casefold() for m in same}) > 1:
            return Mention(at, replace(own, name=""), paragraph, gender=gender_of(words))
        if same[0].fullest.cut(self.text).casefold() == words.casefold():
            return same[0]._replace(interval=at, paragraph=paragraph, first=None)
        return self._back(at, same[0], paragraph, gender_of(words))


def _is_witness(one: Mention) -> bool:
    return one.phrase.is_human and not one.plural and not pleads(one)


_HUMAN: dict[Kind, Kind] = {"group": "person"}
"""What one of a group is."""
