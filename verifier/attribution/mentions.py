"""A source at a place in the text: one or several, a man or a woman, and the fuller mention that it refers back to."""

from typing import NamedTuple

from verifier.attribution import cues_en as english
from verifier.attribution import sources_en as nouns
from verifier.attribution.clauses import is_speaker
from verifier.attribution.described import PART_OF
from verifier.attribution.people import gender
from verifier.attribution.people_en import FEMALE_NOUNS, MALE_NOUNS
from verifier.attribution.phrase import Phrase, is_plural
from verifier.text.regex import regex
from verifier.text.spans import Interval

_WORD = regex(r"[\w’'&-]+")
_LEADS = regex(r"\b(?:from|by|to|of|with|and|for|on|at) ")


class Mention(NamedTuple):
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


def is_plural_mention(words: str, found: Mention) -> bool:
    """Say whether the mention itself, not what it refers back to, is in the plural."""
    plain = words.strip(" ,").casefold()
    if plain in english.PRONOUNS:
        return english.PRONOUNS[plain][0] == "several"
    if PART_OF.match(words):
        return found.phrase.plural
    split = _WORD.findall(words.split(",", maxsplit=1)[0])
    return is_plural(split[-1].casefold()) if found.first and split and split[-1].islower() else found.phrase.plural


def last_phrase(text: str, head: Interval) -> Interval:
    """Return the noun phrase that ends the words: "Mrs Lund" of "The jury heard from Mrs Lund"."""
    cuts = [] if is_speaker(head.cut(text)) else [match.end() for match in _LEADS.finditer(text, *head)]
    return Interval(max([head.start, *cuts]), head.end)


def is_fuller(earlier: str, name: str) -> bool:
    """Say whether the earlier name is the longer form of `name`: "Ada Quill" of "Quill"."""
    return earlier != name and (earlier.endswith(" " + name) or earlier.startswith(name + " "))


def gender_of(words: str) -> str | None:
    """Return what titles, given names and nouns in `words` tell: male, female, or nothing."""
    told = gender(words)
    if told:
        return told
    split = {w.casefold() for w in _WORD.findall(words)}
    if split & MALE_NOUNS:
        return "male"
    return "female" if split & FEMALE_NOUNS else None


def pleads(mention: Mention) -> bool:
    """Say whether somebody asks in court, and does not give evidence: counsel, or the judge."""
    told = f"{mention.phrase.role or ''} {mention.phrase.affiliation or ''} {mention.phrase.head}"
    return not nouns.PLEADING.isdisjoint(_WORD.findall(told.casefold()))


SOMEONE = Phrase(name="", kind="person", anonymous=False)
SOMETHING = Phrase(name="", kind="unknown", anonymous=False)
"""Whoever a pronoun means that is not resolved: perhaps named, so not called anonymous."""
ON_THE_STAND = regex(
    r"\b(?:[Cc]ross-examined|[Rr]e-examined|[Qq]uestioned|(?:[Uu]nder|[Ii]n) (?:cross-examination|questioning))"
    r"(?: by [^.;:\n]{2,60})?,? \Z"
)
"""Before a pronoun it means whoever is giving evidence: the last who spoke."""
