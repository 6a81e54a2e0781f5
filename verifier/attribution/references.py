"""Whom "the source", "it" and "she" mean: an earlier source that agrees, or nobody. Never a guess between two."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from verifier.attribution import cues_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.antecedents import antecedent
from verifier.attribution.companies import companies, company
from verifier.attribution.described import ONE_OF, PART_OF
from verifier.attribution.description import DEFINITE, describes, singular
from verifier.attribution.discourse import Discourse, Told
from verifier.attribution.known import Known
from verifier.attribution.mentions import (
    ON_THE_STAND,
    SOMEONE,
    SOMETHING,
    Mention,
    agrees,
    gender_of,
    is_fuller,
    is_plural_mention,
    last_phrase,
    parted,
    pleads,
)
from verifier.attribution.names import is_name
from verifier.attribution.phrase import Phrase, bare, is_plural
from verifier.attribution.phrases import phrase
from verifier.attribution.sources_en import Kind
from verifier.text.regex import regex
from verifier.text.spans import Interval

NEAR = 2
"""Sentences above in which "it" and "they" have their antecedent. On our own articles none of seven found further up
was right, and twelve of fourteen as near."""
REACH = 3
"""Paragraphs above in which they have it where whoever spoke goes on: "it added"."""
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
        self.discourse = Discourse(text, known)

    @cached_property
    def _companies(self) -> tuple[Interval, ...]:
        return companies(self.text, self.known)

    def mention(self, at: Interval, paragraph: int, cue: str) -> Mention:
        """Return the source that the words `at` stand for, and remember it."""
        words = at.cut(self.text)
        words = words.title() if " " in words and words.isupper() else words
        found = self._resolved(words, at, paragraph, cue)
        return self._remembered(found._replace(plural=is_plural_mention(words, found)))

    def means(self, one: Told, at: Interval, paragraph: int, gender: str | None) -> Mention:
        """Return the pronoun there as somebody told of before, and remember it."""
        return self._remembered(self._meant(one, at, paragraph, gender))

    def _remembered(self, found: Mention) -> Mention:
        self.met.append(found)
        self.discourse.spoken.append(found)
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
        self.met = [now if m is before else m for m in self.met[-RECALL:]]
        self.discourse.spoken[-RECALL:] = [now if m is before else m for m in self.discourse.spoken[-RECALL:]]
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
        what, gender = english.PRONOUNS[plain]
        if plain in {"who", "which", "that"}:
            return self._relative(at, paragraph)
        if what == "person":
            return self._person(at, paragraph, gender)
        goes_on = any(w in english.SPEAKERS_GO_ON for w in _WORD.findall(cue.casefold()))
        near = [m for m in self.met[-RECALL:] if paragraph - m.paragraph < REACH and m.phrase.name]
        near = [m for m in near if goes_on or self.discourse.sentences_between(m.interval, at) <= NEAR]
        fits = [m for m in near if agrees(m, what)]
        if "reported" in cue.casefold():  # an outlet or a body does, no letter
            fits = [m for m in fits if m.phrase.kind != "document"]
        last = fits[-1] if fits else None
        if last and (goes_on or what == "several" or not self._rivalled(fits, last)):
            return self._back(at, last, paragraph, gender)
        return Mention(at, SOMETHING, paragraph)

    def _person(self, at: Interval, paragraph: int, gender: str | None) -> Mention:
        """Return whom "he" means: on the stand the last witness, elsewhere whom the signs are sure of, or somebody."""
        if ON_THE_STAND.search(self.text, max(0, at.start - _LONG_HEAD), at.start):
            heard = (m for m in reversed(self.met[-RECALL:]) if m.phrase.name and m.phrase.is_human and not m.plural)
            witness = next((m for m in heard if m.gender in {None, gender} and not pleads(m)), None)
            return self._back(at, witness, paragraph, gender) if witness else Mention(at, SOMEONE, paragraph)
        meant = antecedent(self.discourse, at, gender)
        return self._meant(meant, at, paragraph, gender) if meant else Mention(at, SOMEONE, paragraph)

    def _relative(self, at: Interval, paragraph: int) -> Mention:
        """Return whom "who" means: the words right before it, back to a comma or a stop."""
        match = _HEAD.search(self.text, max(0, at.start - _LONG_HEAD), at.start)
        words = last_phrase(self.text, Interval(*match.span("head"))) if match else None
        if words is None:
            return Mention(at, SOMEONE, paragraph)
        mention = self._resolved(words.cut(self.text), words, paragraph, "")
        return self._back(at, mention, paragraph, mention.gender)

    def _meant(self, one: Told, at: Interval, paragraph: int, gender: str | None) -> Mention:
        """Return the pronoun as whoever is told of: as the source that it was, if it was one."""
        if one.spoke:
            return self._back(at, one.spoke, paragraph, gender or one.gender)
        words = self.discourse.fullest(one, at.start)
        return Mention(at, phrase(words.cut(self.text), self.known), paragraph, words, gender=gender or one.gender)

    def _back(self, at: Interval, chosen: Mention, paragraph: int, gender: str | None) -> Mention:
        return Mention(at, chosen.phrase, paragraph, chosen.fullest, chosen.outer, gender or chosen.gender)

    def _rivalled(self, fits: Sequence[Mention], last: Mention) -> bool:
        """Say whether another speaks or is the subject in the sentence of the last."""
        return any(m.phrase.name != last.phrase.name and not parted(self.text, m.interval, last.interval) for m in fits)

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

    def _alone(self, own: Phrase, at: Interval, paragraph: int) -> Mention | None:
        """Return "the company" as the only company named before, "the source" as the only one without a name."""
        if own.head in nouns.COMPANIES and not own.plural:
            meant = company(self.text, self._companies, at.start)
            named = phrase(meant.cut(self.text), self.known) if meant else None
            return Mention(at, replace(named, kind="organisation"), paragraph, meant) if named else None
        if own.head not in nouns.INFORMANTS or len(_WORD.findall(at.cut(self.text).split(",")[0])) > len(
            ("the", "source")
        ):
            return None
        fits = [*self._last(lambda m: m.phrase.anonymous and m.phrase.is_human and m.phrase.plural == own.plural)]
        return self._back(at, fits[0], paragraph, None) if len({m.identity for m in fits}) == 1 else None

    def _description(self, own: Phrase, at: Interval, paragraph: int) -> Mention:
        """Return "the source" or "the ministry" as the earlier source of that description; nobody where two have it."""
        words = at.cut(self.text)
        fits = list(self._last(lambda m: self._fits(own, words, m)))
        same = [m for m in fits if m.phrase.plural == own.plural] or (fits if own.head in {"source", "sources"} else [])
        if not same:
            return self._alone(own, at, paragraph) or Mention(at, own, paragraph, gender=gender_of(words))
        same = [m for m in same if m.paragraph == paragraph] or same  # its own paragraph goes before those above
        if len({bare(m.fullest.cut(self.text)).casefold() for m in same}) > 1:
            return Mention(at, replace(own, name=""), paragraph, gender=gender_of(words))
        if same[0].fullest.cut(self.text).casefold() == words.casefold():
            return same[0]._replace(interval=at, paragraph=paragraph, first=None)
        return self._back(at, same[0], paragraph, gender_of(words))


_HUMAN: dict[Kind, Kind] = {"group": "person"}
"""What one of a group is."""
